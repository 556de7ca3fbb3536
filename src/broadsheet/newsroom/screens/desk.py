"""The home of the desk: what waits for whom, in a fixed number of cheap queries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from wagtail.admin.ui.components import Component
from wagtail.models import Revision, WorkflowState

from broadsheet.common import clock
from broadsheet.letters.models import Letter, LetterState
from broadsheet.newsroom.receipts import page_store
from broadsheet.newsroom.screens.sent_back import sent_back_words
from broadsheet.press.bookmark import BOOKMARK
from broadsheet.stories.models import PublishLog, Story
from broadsheet.stories.queries import log_head
from broadsheet.stories.schedule import late_stories

__all__ = ["DeskPanel", "PressHealth", "press_health"]

_LINES = 8
_LATE = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class PressHealth:
    """How far the press is behind the log."""

    head: int
    bookmark: int
    oldest_at: datetime | None
    """When the oldest change that readers do not see yet was made."""

    @property
    def waiting(self) -> int:
        """Changes that readers do not see yet."""
        return max(0, self.head - self.bookmark)

    @property
    def seconds(self) -> int:
        """How long the oldest of them has waited."""
        return int((clock.now() - self.oldest_at).total_seconds()) if self.oldest_at else 0

    @property
    def is_late(self) -> bool:
        """Whether someone should look."""
        return self.seconds > _LATE.total_seconds()


class DeskPanel(Component):
    """The one panel of the desk's home."""

    name = "desk"
    order = 1
    template_name = "newsroom/desk.html"

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        """Everything the home shows to this user; a part they may not see is left out."""
        user = parent_context["request"].user
        may_edit = user.has_perm("stories.change_story")
        sees_letters = user.has_perm("letters.view_letter")
        return {
            "user": user,
            "may_edit": may_edit,
            "may_publish": user.has_perm("stories.publish_story"),
            "drafts": _own_drafts(user) if may_edit else [],
            "in_review": _in_review() if may_edit else [],
            "late": late_stories(limit=_LINES) if may_edit else [],
            "scheduled": _scheduled() if may_edit else [],
            "published": _latest_changes() if may_edit else [],
            "sees_letters": sees_letters,
            "letters": _new_letters() if sees_letters else [],
            "press": press_health() if may_edit else None,
        }


def press_health() -> PressHealth:
    """Compare the log with the press's bookmark in the store."""
    with page_store() as store:
        bookmark = store.bookmark(BOOKMARK) if store else 0
    oldest = PublishLog.objects.filter(number__gt=bookmark).order_by("number").values_list("at", flat=True).first()
    return PressHealth(log_head(), bookmark, oldest)


def _stories() -> Any:
    return Story.objects.select_related("edition", "section").defer("body")


def _own_drafts(user: Any) -> list[Story]:
    unfinished = Q(live=False, published_at__isnull=True) | Q(has_unpublished_changes=True)
    own = _stories().filter(unfinished, created_by=user)
    return list(own.order_by("-changed_at", "-pk")[:_LINES])


def _in_review() -> list[dict[str, Any]]:
    states = (
        WorkflowState.objects.filter(
            content_type=ContentType.objects.get_for_model(Story),
            status__in=(WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES),
        )
        .select_related("requested_by", "current_task_state__finished_by")
        .order_by("-created_at")[:_LINES]
    )
    found = list(states)
    stories = _by_id([state.object_id for state in found])
    return [
        {
            "story": stories[int(state.object_id)],
            "by": state.requested_by,
            "at": state.created_at,
            "sent_back": sent_back_words(state),
        }
        for state in found
        if int(state.object_id) in stories
    ]


def _scheduled() -> list[dict[str, Any]]:
    due = Revision.objects.filter(
        base_content_type=ContentType.objects.get_for_model(Story), approved_go_live_at__gt=clock.now()
    ).order_by("approved_go_live_at")
    rows = list(due.values_list("object_id", "approved_go_live_at")[:_LINES])
    stories = _by_id([number for number, _ in rows])
    return [{"story": stories[int(number)], "at": at} for number, at in rows if int(number) in stories]


def _latest_changes() -> list[dict[str, Any]]:
    # From the log's end, since there is no index over all editions' stories by time of publication, nor need of one.
    rows = PublishLog.objects.filter(kind__in=("story", "story_gone")).order_by("-number")
    newest: dict[int, tuple[str, datetime]] = {}
    for number, kind, at in rows.values_list("object_id", "kind", "at")[: _LINES * 4]:
        if number is None:
            continue
        newest.setdefault(number, (kind, at))
    stories = _by_id([str(number) for number in list(newest)[:_LINES]])
    return [
        {"story": stories[number], "at": at, "is_gone": kind == "story_gone"}
        for number, (kind, at) in newest.items()
        if number in stories
    ]


def _new_letters() -> list[Letter]:
    return list(Letter.objects.filter(state=LetterState.NEW).order_by("-received_at", "-pk")[:5])


def _by_id(ids: list[str]) -> dict[int, Story]:
    found: dict[int, Story] = _stories().in_bulk([int(number) for number in ids])
    return found
