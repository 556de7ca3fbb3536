"""A story's history, one line a version: what keeps itself every few seconds is not news each time."""

from __future__ import annotations

from typing import Any

from django.db.models import Max, Q
from wagtail.log_actions import registry
from wagtail.snippets.views.snippets import HistoryView

__all__ = ["StoryHistoryView"]

_EDITED = Q(action="wagtail.edit", revision__isnull=False)


class StoryHistoryView(HistoryView):
    """Wagtail's, whose autosave writes a line for every pause in typing, all of them of the same version."""

    def get_base_queryset(self) -> Any:
        """Of the lines “edited” that a version has, the latest; all others."""
        lines = registry.get_logs_for_instance(self.object).filter(_EDITED)
        latest = lines.order_by().values("revision").annotate(latest=Max("pk")).values("latest")
        return super().get_base_queryset().exclude(_EDITED & ~Q(pk__in=latest))
