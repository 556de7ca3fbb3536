"""Which stories show a thing: asked before it is changed or deleted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Model

from broadsheet.stories.models.document import StoryDocument
from broadsheet.stories.models.public import PublicThing, UnableToDelete
from broadsheet.stories.models.story import Story

__all__ = ["MOST_COUNTED", "UnableToDelete", "Usage", "usage_of"]

MOST_COUNTED = 1000
"""Beyond that nobody asks how many exactly, and counting a section's whole archive would take seconds."""


@dataclass(frozen=True, slots=True)
class Usage:
    """The stories that show a thing: how many, and some of them."""

    count: int
    is_more: bool
    """Whether there are more than were counted."""
    stories: tuple[Story, ...]
    is_kept: bool
    """Whether they keep the thing from being deleted."""


def usage_of(thing: Model, *, show: int = 8) -> Usage | None:
    """Return what shows ``thing``, with the newest ``show`` stories; None for what stories cannot show."""
    if not isinstance(thing, PublicThing | StoryDocument):
        return None
    ids: Any = thing.story_ids()
    if ids is None:
        return None
    name = "pk" if ids.model is Story else "story_id"
    # A person is quoted several times in a story, so the rows are more than the stories.
    found = sorted(set(ids.order_by(f"-{name}")[: MOST_COUNTED + 1]), reverse=True)
    stories = Story.objects.select_related("edition", "section").defer("body").in_bulk(found[:show])
    return Usage(
        count=min(len(found), MOST_COUNTED),
        is_more=len(found) > MOST_COUNTED,
        stories=tuple(stories[number] for number in found[:show] if number in stories),
        is_kept=bool(found) and getattr(thing, "is_kept_while_used", True),
    )
