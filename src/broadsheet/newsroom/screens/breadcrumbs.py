"""Where the way back to the desk begins, in the language of who looks."""

from __future__ import annotations

from typing import Any

from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

__all__ = ["FromTheDesk"]


class FromTheDesk:
    """For view sets of snippets: Wagtail's own takes the word in the language of the process's first request."""

    @property
    def breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The desk; each screen adds what lies below it."""
        return [{"url": reverse_lazy("wagtailadmin_home"), "label": _("Desk")}]
