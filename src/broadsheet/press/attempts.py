"""Making and rendering for a batch, so that a story or a page that fails holds up no other.

What fails is noted on the agenda with a sentence, and tried again later; readers keep its last good page. Only when
the newsroom's database cannot be asked does the whole batch fail: then everything would.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from django.db import Error as DatabaseError

from broadsheet.press.batch import PressBatch
from broadsheet.press.facts import StoryFacts, read_facts
from broadsheet.press.formats.feed import FeedItem
from broadsheet.press.make.desk import Desk
from broadsheet.press.make.feeds import FeedShelf, choose_feed_stories, make_feed_items
from broadsheet.press.make.makers import FEEDS, make_target
from broadsheet.press.make.stories import make_stories
from broadsheet.press.puts import StoryPut
from broadsheet.press.ripples import widen
from broadsheet.press.sheet import Sheet
from broadsheet.press.story_pages import render_story
from broadsheet.press.targets import Target

__all__ = ["make_targets", "put_stories", "render_each", "trouble_of"]

_Made = TypeVar("_Made")
Note = Callable[[int, Exception], None]
"""Called with a story that failed, and why."""
Change = tuple[StoryFacts | None, StoryFacts | None]
"""What stood in the store of a story, and what shall stand there."""


def put_stories(batch: PressBatch, ids: Sequence[int]) -> list[Change]:
    """Make and render stories into the batch's sheet; returns how each changes, but for those that failed."""
    changed = []
    puts = render_each(batch.work.desk, ids, partial(_note, batch))
    for number in ids:
        if trouble_of(number) in batch.failed:
            continue
        batch.agenda.troubles.pop(trouble_of(number), None)
        put = puts.get(number)
        before = read_facts(batch.writer, number)
        if put is None and before is None:
            continue
        put = put or StoryPut(number, None)
        batch.work.sheet.stories[number] = put
        if before and number in batch.marked:
            # Nothing that shows it may be taken for unchanged.
            before = replace(before, card="", page="", changed=-1)
        changed.append((before, put.facts))
    return changed


def render_each(desk: Desk, ids: Sequence[int], note: Note) -> dict[int, StoryPut]:
    """Those of the stories that readers know or knew, but for those that failed and were noted."""

    def render(ids: Sequence[int]) -> dict[int, StoryPut]:
        return {number: render_story(made) for number, made in make_stories(desk, ids).items()}

    return _each(ids, render, note)


def _each(ids: Sequence[int], make: Callable[[Sequence[int]], dict[int, _Made]], note: Note) -> dict[int, _Made]:
    """What is made of the stories, all at once; when one fails, one by one, and it is noted."""
    if not ids:
        return {}
    try:
        return make(ids)
    except DatabaseError:
        raise
    except Exception as error:  # noqa: BLE001  # the edge of a story: the others go out; logged by whoever notes it
        if len(ids) == 1:
            note(ids[0], error)
            return {}
    return {number: made for one in ids for number, made in _each([one], make, note).items()}


def _note(batch: PressBatch, story_id: int, error: Exception) -> None:
    batch.note_trouble(trouble_of(story_id), error)


def trouble_of(story_id: int) -> str:
    """What a story that fails is called on the agenda."""
    return f"story/{story_id}"


def make_targets(batch: PressBatch, shelf: FeedShelf, targets: Iterable[Target], *, is_alone: bool = False) -> None:
    """Make targets into the batch's sheet, and what turns out to follow from them; ``is_alone``: not that."""
    waiting = set(targets)
    _choose_feeds(batch, shelf, sorted(target for target in waiting if target.of in FEEDS))
    followed: set[Target] = set()
    while waiting:
        for target in sorted(waiting):
            _attempt_target(batch, target)
        # Each follows once: two months that appear together would else call on each other for ever.
        waiting = set() if is_alone else widen(batch.work.follow_up) - followed
        followed |= waiting
        batch.work.follow_up = set()


def _choose_feeds(batch: PressBatch, shelf: FeedShelf, targets: list[Target]) -> None:
    if not targets:
        return
    pages = {number: put.facts.page for number, put in batch.work.sheet.stories.items() if put.facts}

    def page_of(number: int) -> str:
        if number in pages:
            return pages[number]
        facts = read_facts(batch.writer, number)
        return facts.page if facts else ""

    def make(ids: Sequence[int]) -> dict[int, FeedItem]:
        return _each(ids, partial(make_feed_items, batch.work.desk), partial(_note, batch))

    choose_feed_stories(batch.work, targets, shelf, page_of, make)


def _attempt_target(batch: PressBatch, target: Target) -> None:
    """Into a sheet of its own first, so that a maker that fails half way leaves nothing."""
    work, whole = batch.work, batch.work.sheet
    work.sheet = Sheet(facts=dict(whole.facts))
    try:
        make_target(work, target)
    except DatabaseError:
        raise
    except Exception as error:  # noqa: BLE001  # the edge of a page: the others go out; logged by the batch
        batch.note_trouble(str(target), error)
    else:
        whole |= work.sheet
        batch.agenda.troubles.pop(str(target), None)
    finally:
        work.sheet = whole
