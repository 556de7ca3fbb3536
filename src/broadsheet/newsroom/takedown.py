"""Taking a story down from the desk: withdrawn in the newsroom, and a marker that nothing pressed later can undo.

The marker is what ``broadsheet takedown`` leaves as well; it works at once, even when the press does not run.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings

from broadsheet.common import clock
from broadsheet.newsroom.receipts import page_store
from broadsheet.store import StoreWriter, UnableToOpen, lift_page, mark_page, open_store
from broadsheet.stories.models import Story
from broadsheet.stories.publish import unpublish_story

__all__ = ["is_taken_down", "lift_story", "take_down_story"]

_TRIES = 40


def take_down_story(*, story: Story, by: Any, reason: str) -> None:
    """Answer 410 at every address of the story from now on, and withdraw it. Raises ``UnableToOpen``."""
    at = clock.now().timestamp()
    with _store() as store, store.batch(version=0) as batch:
        mark_page(batch, _address(story), story_id=story.pk, former=_former(story), reason=reason, at=at)
    unpublish_story(story=story, by=by)


def lift_story(*, story: Story) -> bool:
    """Take the markers away; the story can then be published again. Says whether there were any."""
    with _store() as store, store.batch(version=0) as batch:
        return lift_page(batch, _address(story), story_id=story.pk, former=_former(story))


def is_taken_down(story: Story) -> bool:
    """Whether a marker stands at the story's address."""
    if story.address is None:
        return False
    with page_store() as store:
        return store is not None and store.is_taken_down(story.address)


def _address(story: Story) -> str:
    assert story.address is not None
    return story.address


def _former(story: Story) -> list[str]:
    return list(story.redirects.values_list("old_address", flat=True))


@contextmanager
def _store() -> Iterator[StoreWriter]:
    # A receipt that is being read in this process has the store open for reading, for a moment.
    for turn in range(_TRIES):
        try:
            store = open_store(settings.PAPER.store_dir, readonly=False, size_gb=settings.PAPER.store_size_gb)
        except UnableToOpen:
            if turn == _TRIES - 1:
                raise
            time.sleep(0.05)
        else:
            break
    try:
        yield store
    finally:
        store.close()
