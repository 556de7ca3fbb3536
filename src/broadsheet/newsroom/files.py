"""Pictures and documents for the newsroom's own screens. Readers get theirs from the reader, never from here."""

from __future__ import annotations

import mimetypes

from django.contrib.auth.decorators import login_required
from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe

__all__ = ["serve_file", "serve_what_readers_get"]

_SHOWN = ("image/avif", "image/gif", "image/jpeg", "image/png", "image/webp", "video/mp4", "audio/mpeg")


@require_safe
@login_required
def serve_file(_request: HttpRequest, name: str) -> HttpResponseBase:
    """Answer with a file of the media folder; what a browser might run is only ever downloaded."""
    try:
        if not default_storage.exists(name):
            raise Http404
        file = default_storage.open(name, "rb")
    except (SuspiciousFileOperation, IsADirectoryError, PermissionError):
        raise Http404 from None
    content_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    answer = FileResponse(file, content_type=content_type, as_attachment=content_type not in _SHOWN)
    answer["Cache-Control"] = "private, max-age=3600"
    return answer


@require_safe
def serve_what_readers_get(request: HttpRequest, name: str) -> HttpResponseBase:
    """The same at the address at which a previewed page asks for it, as the reader serves it: never an original."""
    if ".." in name.split("/"):
        raise Http404  # out of the folder of what readers get, if not out of all
    return serve_file(request, f"r/{name}")
