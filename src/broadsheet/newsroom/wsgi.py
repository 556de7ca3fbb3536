"""The newsroom as a WSGI application, for the server that ``ops`` starts."""

from __future__ import annotations

from django.core.wsgi import get_wsgi_application

__all__ = ["application"]

application = get_wsgi_application()
