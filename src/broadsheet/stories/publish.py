"""Publishing: every verb here changes what readers see, and ends in a row of the PublishLog."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Revision

from broadsheet.common import clock
from broadsheet.stories.checks import Problem, UnableToPublish, problems_of
from broadsheet.stories.models import Correction, Section, Story
from broadsheet.stories.models.log import Kind, append_to_log

__all__ = [
    "Problem",
    "UnableToLink",
    "UnableToPublish",
    "correct_story",
    "link_translations",
    "move_to_section",
    "problems_of",
    "publish_story",
    "schedule_story",
    "unlink_translation",
    "unpublish_story",
]


class UnableToLink(ValueError):
    """These stories cannot be translations of one another; the message says why."""


def publish_story(
    *,
    story: Story,
    by: Any = None,
    revision: Revision | None = None,
    published_at: datetime | None = None,
    readdress: bool = False,
) -> Story:
    """Publish a story's latest draft (or a given revision), and return the story as readers have it.

    ``published_at`` is for what was published elsewhere before; ``readdress`` makes the address anew from the
    pattern and leaves a redirect. Raises ``UnableToPublish`` with every problem, and Wagtail's
    ``PublishPermissionError`` when ``by`` may not publish.
    """
    with transaction.atomic():
        chosen = revision or _latest_revision(story, by)
        story.publish(chosen, user=by, published_at=published_at, readdress=readdress)
    return Story.objects.get(pk=story.pk)


def unpublish_story(*, story: Story, by: Any = None) -> Story:
    """Withdraw a story: its address says that it is gone, no list shows it. Does nothing when it is not live."""
    story.unpublish(user=by)
    return Story.objects.get(pk=story.pk)


def schedule_story(
    *, story: Story, by: Any = None, go_live_at: datetime | None = None, expire_at: datetime | None = None
) -> Revision:
    """Have the latest draft published at a time, and withdrawn at another. Raises ``UnableToPublish`` at once."""
    with transaction.atomic():
        draft = Story.objects.get(pk=story.pk).get_latest_revision_as_object()
        draft.go_live_at, draft.expire_at = go_live_at, expire_at
        revision = draft.save_revision(user=by, log_action=True)
        story.publish(revision, user=by)
    return revision


@transaction.atomic
def correct_story(*, story: Story, text: str, at: datetime | None = None) -> Correction:
    """Say under a published story what was wrong in it. The text itself is mended by editing.

    ``at`` is for a correction that was made elsewhere before.
    """
    present = _lock_live(story)
    correction = Correction.objects.create(story=present, text=text, at=at or clock.now())
    Story.objects.filter(pk=present.pk).update(updated_at=correction.at, changed_at=clock.now())
    _log(present)
    return correction


@transaction.atomic
def move_to_section(*, story: Story, section: Section, by: Any = None, readdress: bool = False) -> Story:
    """Move a story to another section, for readers and in its draft. Its address stays unless asked otherwise."""
    present = Story.objects.select_for_update().get(pk=story.pk)
    draft = present.get_latest_revision_as_object() if present.has_unpublished_changes else None
    if present.live:
        present.section = section
        revision = present.save_revision(user=by, log_action=True)
        present.publish(revision, user=by, readdress=readdress)
    if draft is not None:
        draft.section = section
        draft.save_revision(user=by, log_action=True)
    return Story.objects.get(pk=story.pk)


@transaction.atomic
def link_translations(*, stories: Sequence[Story]) -> uuid.UUID:
    """Say that these are one story in several languages. Raises ``UnableToLink`` for two of one edition."""
    keys = {story.translation_key for story in stories}
    group = list(Story.objects.select_for_update().filter(translation_key__in=keys).order_by("pk"))
    editions = [story.edition_id for story in group]
    if len(set(editions)) != len(editions):
        raise UnableToLink(_("Two of these stories are in the same edition."))
    shared = stories[0].translation_key
    Story.objects.filter(pk__in=[story.pk for story in group]).update(translation_key=shared, changed_at=clock.now())
    for story in group:
        if story.live:
            _log(story)
    return shared


@transaction.atomic
def unlink_translation(*, story: Story) -> None:
    """Take a story out of its group of translations."""
    group = list(Story.objects.select_for_update().filter(translation_key=story.translation_key).order_by("pk"))
    Story.objects.filter(pk=story.pk).update(translation_key=uuid.uuid4(), changed_at=clock.now())
    for member in group:
        if member.live:
            _log(member)


def _latest_revision(story: Story, by: Any) -> Revision:
    present = Story.objects.get(pk=story.pk)
    if present.has_unpublished_changes and present.latest_revision is not None:
        return present.latest_revision
    revision: Revision = present.save_revision(user=by)
    return revision


def _lock_live(story: Story) -> Story:
    present = Story.objects.select_for_update().get(pk=story.pk)
    if not present.live:
        raise UnableToPublish([Problem("live", _("The story is not published."))])
    return present


def _log(story: Story) -> None:
    append_to_log(
        kind=Kind.STORY,
        object_id=story.pk,
        edition_id=story.edition_id,
        detail={"address": story.address, "section_id": story.section_id},
    )
