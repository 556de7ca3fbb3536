"""What the desk's list says of each story, gathered for a whole page of it in a fixed number of queries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _
from wagtail.admin.models import EditingSession
from wagtail.models import WorkflowState

from broadsheet.common.clock import now
from broadsheet.newsroom.accounts import name_of
from broadsheet.newsroom.screens.story_filters import StoryStatus
from broadsheet.stories.models import Story
from broadsheet.stories.schedule import late_stories

__all__ = ["StoryRow", "rows_of"]


@dataclass(frozen=True, slots=True)
class StoryRow:
    """One line of the list beside the headline."""

    status: StoryStatus
    status_note: str
    """When it goes out, for a scheduled story."""
    trouble: str
    """Why it did not go out when it should have."""
    editors: tuple[str, ...]
    """Who has it open, and who has locked it."""
    published_at: datetime | None
    published: str
    """The same in the edition's time zone and pattern."""


def rows_of(stories: Iterable[Story]) -> dict[int, StoryRow]:
    """Return the line of each story by its id: two queries, however many stories, and some more when any is late."""
    listed = list(stories)
    in_review = _in_review(listed)
    open_by = _open_by(listed)
    late = _late(listed)
    return {
        story.pk: _row(story, story.pk in in_review, open_by.get(story.pk, ()), late.get(story.pk, ""))
        for story in listed
    }


def _row(story: Story, is_in_review: bool, open_by: tuple[str, ...], trouble: str) -> StoryRow:
    status = _status(story, is_in_review)
    goes_out_at = story.go_live_at if status is StoryStatus.SCHEDULED else None
    locked = _("%(name)s (locked)")
    locked_by = (locked % {"name": name_of(story.locked_by)},) if story.locked and story.locked_by else ()
    return StoryRow(
        status=status,
        status_note=_local(goes_out_at, story),
        trouble=trouble,
        editors=locked_by + tuple(name for name in open_by if locked % {"name": name} not in locked_by),
        published_at=story.published_at,
        published=_local(story.published_at, story),
    )


def _local(at: datetime | None, story: Story) -> str:
    return at.astimezone(ZoneInfo(story.edition.time_zone)).strftime(story.edition.date_pattern) if at else ""


def _status(story: Story, is_in_review: bool) -> StoryStatus:
    if is_in_review:
        return StoryStatus.REVIEW
    if story.live:
        return StoryStatus.CHANGED if story.has_unpublished_changes else StoryStatus.LIVE
    if story.go_live_at is not None:
        return StoryStatus.SCHEDULED
    return StoryStatus.WITHDRAWN if story.published_at else StoryStatus.DRAFT


def _in_review(stories: list[Story]) -> set[int]:
    found = WorkflowState.objects.filter(
        content_type=ContentType.objects.get_for_model(Story),
        object_id__in=[str(story.pk) for story in stories],
        status__in=(WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES),
    ).values_list("object_id", flat=True)
    return {int(number) for number in found}


def _late(stories: list[Story]) -> dict[int, str]:
    overdue = [story.pk for story in stories if story.go_live_at is not None and story.go_live_at <= now()]
    if not overdue:
        return {}
    failed = _("Publishing it failed; the log of the worker says why.")
    return {
        one.story.pk: " ".join(problem.sentence for problem in one.problems) or failed
        for one in late_stories(limit=len(overdue), among=overdue)
    }


def _open_by(stories: list[Story]) -> dict[int, tuple[str, ...]]:
    sessions = (
        EditingSession.objects.filter(
            content_type=ContentType.objects.get_for_model(Story),
            object_id__in=[str(story.pk) for story in stories],
            last_seen_at__gte=now() - EditingSession.IDLE_TIMEOUT,
        )
        .select_related("user")
        .order_by("last_seen_at")
    )
    found: dict[int, tuple[str, ...]] = {}
    for session in sessions:
        number, name = int(session.object_id), name_of(session.user)
        if name not in found.get(number, ()):
            found[number] = (*found.get(number, ()), name)
    return found
