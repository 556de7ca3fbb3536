"""A story that an editor sent back: who did, and what they ask for, where the reporter looks."""

from __future__ import annotations

from django.utils.translation import gettext as _
from wagtail.models import WorkflowState

from broadsheet.newsroom.accounts import name_of

__all__ = ["sent_back_words"]


def sent_back_words(state: WorkflowState | None) -> str:
    """“… sent it back: “…””; empty for a story that was not sent back. Wagtail tells it only in a mail and a dialog."""
    if state is None or state.status != WorkflowState.STATUS_NEEDS_CHANGES or state.current_task_state is None:
        return ""
    task = state.current_task_state
    editor = task.finished_by
    said = {"name": name_of(editor) if editor else _("Someone")}
    comment = task.comment.strip()
    if not comment:
        return _("%(name)s sent it back.") % said
    return _("%(name)s sent it back: “%(comment)s”") % {**said, "comment": comment}
