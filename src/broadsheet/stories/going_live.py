"""The one transaction in which a story goes to readers or is taken back.

``Story.publish`` and ``Story.unpublish`` end here, so Wagtail's editor, its workflow, the schedule and our own verbs
all do the same. Call the verbs of ``publish``, not this.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction
from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail.actions.unpublish import UnpublishAction
from wagtail.models import Revision

from broadsheet.common import clock
from broadsheet.stories.addresses import leave_redirect, problem_with_address, proposed_address, slug_for
from broadsheet.stories.checks import Problem, UnableToPublish, problems_of
from broadsheet.stories.listing import count_day, list_story, unlist_story
from broadsheet.stories.models.log import Kind, append_to_log
from broadsheet.stories.models.story_fields import StoryFields

__all__ = ["publish", "unpublish"]


@dataclass(frozen=True, slots=True)
class _Before:
    """What readers had until now."""

    address: str | None
    counted_on: date | None


def publish(
    story: StoryFields,
    revision: Revision,
    *,
    published_at: datetime | None = None,
    readdress: bool = False,
    skip_permission_checks: bool = False,
    **options: Any,
) -> None:
    """Check, reserve the address, make live, list, redirect, log: all or nothing.

    A revision with ``go_live_at`` in the future is only scheduled; readers see nothing, so nothing is logged.
    ``options`` go to Wagtail's action. Raises ``UnableToPublish``, or Wagtail's ``PublishPermissionError``.
    """
    with transaction.atomic():
        present = _lock(story)
        revision.content_object = present
        action = PublishRevisionAction(revision, **options)
        draft: StoryFields = action.object
        if draft.go_live_at and draft.go_live_at > clock.now():
            _refuse_if(problems_of(draft))
            if present.live:
                # Wagtail takes a live object without a live revision off the site until the time comes; a story
                # taken in has none, and a draft may have been written before there was one. Not saved.
                draft.live_revision_id = present.live_revision_id or revision.pk
            action.execute(skip_permission_checks=skip_permission_checks)
            return
        before = _Before(present.address, present.published_on if present.live else None)
        _set_public_times(draft, published_at=published_at)
        draft.wants_share_card = True
        problems = problems_of(draft)
        if not problems:
            problems = _reserve_address(draft, readdress=readdress)
        _refuse_if(problems)
        action.execute(skip_permission_checks=skip_permission_checks)
        list_story(draft)
        count_day(edition_id=draft.edition_id, before=before.counted_on, after=draft.published_on)
        _log_publication(draft, before)


def unpublish(story: StoryFields, *, set_expired: bool, user: Any, log_action: bool | str) -> None:
    """Withdraw, take out of every list, log. Does nothing to a story that is not live."""
    with transaction.atomic():
        present = _lock(story)
        if not present.live:
            return
        UnpublishAction(present, set_expired=set_expired, user=user, log_action=log_action).execute()
        unlist_story(present)
        count_day(edition_id=present.edition_id, before=present.published_on, after=None)
        append_to_log(
            kind=Kind.STORY_GONE,
            object_id=present.pk,
            edition_id=present.edition_id,
            detail={"address": present.address, "section_id": present.section_id},
        )
    for name in ("live", "expired", "has_unpublished_changes", "live_revision_id"):
        setattr(story, name, getattr(present, name))


def _lock(story: StoryFields) -> StoryFields:
    # Another publication of the same story waits here, and then sees what this one did.
    locked: StoryFields = type(story)._default_manager.select_for_update().get(pk=story.pk)
    return locked


def _refuse_if(problems: list[Problem]) -> None:
    if problems:
        raise UnableToPublish(problems)


def _set_public_times(draft: StoryFields, *, published_at: datetime | None) -> None:
    is_first = draft.published_at is None
    draft.published_at = published_at or draft.published_at or clock.now()
    draft.updated_at = None if is_first else clock.now()
    draft.published_on = clock.day_in(draft.published_at, draft.edition.time_zone)


def _reserve_address(draft: StoryFields, *, readdress: bool) -> list[Problem]:
    draft.slug = slug_for(slug=draft.slug, headline=draft.headline)
    if draft.address is not None and not readdress:
        return []
    assert draft.published_at is not None
    draft.address = proposed_address(draft, published_at=draft.published_at)
    problem = problem_with_address(draft, draft.address)
    return [Problem("slug", problem)] if problem else []


def _log_publication(draft: StoryFields, before: _Before) -> None:
    detail: dict[str, Any] = {"address": draft.address, "section_id": draft.section_id}
    if before.address is not None and before.address != draft.address:
        assert draft.address is not None
        leave_redirect(draft, old_address=before.address, new_address=draft.address)
        detail["was"] = {"address": before.address}
    append_to_log(kind=Kind.STORY, object_id=draft.pk, edition_id=draft.edition_id, detail=detail)
