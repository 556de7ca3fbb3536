"""The stories of a full press: made by workers a chunk at a time, committed in the order of the lists."""

from __future__ import annotations

import gc
import logging
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from broadsheet.common import clock
from broadsheet.common.settings import Paper
from broadsheet.press.agenda import Agenda, Place, sentence_of
from broadsheet.press.attempts import render_each, trouble_of
from broadsheet.press.bookmark import BOOKMARK
from broadsheet.press.full.state import Progress, State
from broadsheet.press.full.workers import Submit
from broadsheet.press.make.desk import open_desk
from broadsheet.press.puts import StoryPut
from broadsheet.press.restored import stale_stories
from broadsheet.press.sheet import Sheet
from broadsheet.press.taken_down import noticed_ids
from broadsheet.store import Batch, EntryKey, StoreWriter
from broadsheet.stories.log import Kind
from broadsheet.stories.queries import (
    get_editions,
    latest_places,
    log_after,
    log_head,
    months_with_stories,
    stream_gone_ids,
)

__all__ = ["StoryRun"]

logger = logging.getLogger(__name__)

_CHUNK = 250
_LOG_ROWS = 1000


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Stories made by a worker: what it had read of the log before, and the rendered, compressed sheet."""

    head: int
    sheet: Sheet
    taken_down: frozenset[int]
    """Stories that were treated as withdrawn."""
    troubles: Mapping[str, str] = field(default_factory=dict)
    """Stories that could not be made, with a sentence each."""


class StoryRun:
    """Every story that readers know or knew."""

    def __init__(self, paper: Paper, writer: StoreWriter, state: State, progress: Progress) -> None:
        self._paper = paper
        self._writer = writer
        self._state = state
        self._progress = progress
        self._numbers = {edition.key: edition.pk for edition in get_editions()}
        self.total = sum(count for one in self._numbers.values() for _, count in months_with_stories(one))
        """How many stories there are, about."""
        self.pressed = 0

    def press_live(self, submit: Submit, processes: int) -> None:
        """Every live story, newest first, the editions by turns."""
        waiting: deque[tuple[str, Place, int, Future[_Chunk]]] = deque()
        chunks = self._chunks()
        self._progress(self._state.done, self.total)
        while True:
            while len(waiting) < 2 * processes and (chunk := next(chunks, None)):
                edition, place, ids = chunk
                waiting.append((edition, place, len(ids), submit(self._maker(), ids)))
            if not waiting:
                return
            edition, place, count, made = waiting.popleft()
            self._state.places[edition] = place
            self._state.done += count
            self._put(made.result())
            self.pressed += count
            self._progress(self._state.done, self.total)

    def press_gone(self, submit: Submit) -> None:
        """Addresses of withdrawn stories. Begins again when broken off: there are few."""
        for ids in stream_gone_ids(chunk=_CHUNK):
            self._put(submit(self._maker(), ids).result())

    def remove_stale(self) -> None:
        """Stories that the store has and the newsroom does not (a backup was restored)."""
        if self._state.was_empty:
            return
        for edition in self._numbers:
            place: EntryKey | None = None
            is_over = False
            while not is_over:
                stale, place = stale_stories(self._writer, edition, place)
                is_over = place is None
                if stale:
                    self._put(self._maker()(sorted(stale)))

    def _chunks(self) -> Iterator[tuple[str, Place, list[int]]]:
        places = dict(self._state.places)
        while places:
            for edition, place in list(places.items()):
                before = (datetime.fromisoformat(place[0]), place[1]) if place else None
                found = latest_places(self._numbers[edition], _CHUNK, before) if edition in self._numbers else []
                if not found:
                    del places[edition]
                    continue
                place = (found[-1].published_at.isoformat(), found[-1].story_id)
                places[edition] = place
                yield edition, place, [one.story_id for one in found]

    def _maker(self) -> Callable[[list[int]], _Chunk]:
        return partial(_make_chunk, self._paper, noticed_ids(self._writer))

    def _put(self, chunk: _Chunk) -> None:
        with self._writer.batch(version=chunk.head) as batch:
            # Inside the store's one transaction no other commit can come between this look and our own.
            self._leave_what_moved_on(chunk)
            chunk.sheet.apply(batch, self._writer)
            self._note_troubles(batch, chunk)
            self._state.write(batch)

    def _leave_what_moved_on(self, chunk: _Chunk) -> None:
        """Stories that the following press has pressed from newer log rows, or marks, stay as it left them."""
        for number in chunk.taken_down ^ noticed_ids(self._writer):
            chunk.sheet.stories.pop(number, None)
        bookmark = self._writer.bookmark(BOOKMARK)
        number = chunk.head
        while number < bookmark:
            rows = log_after(number, _LOG_ROWS)
            for row in rows:
                if row.number <= bookmark and row.kind in (Kind.STORY, Kind.STORY_GONE, Kind.CARD):
                    chunk.sheet.stories.pop(row.object_id or 0, None)
            number = rows[-1].number if rows else bookmark

    def _note_troubles(self, batch: Batch, chunk: _Chunk) -> None:
        """The press that follows tries them again."""
        if chunk.troubles:
            before = Agenda.read(self._writer)
            after = before.copy()
            for name, sentence in chunk.troubles.items():
                after.add_trouble(name, sentence, clock.now())
            after.write(batch, self._writer, before)


def _make_chunk(paper: Paper, taken_down: frozenset[int], ids: list[int]) -> _Chunk:
    """Read, render and compress; in a worker."""
    head = log_head()
    troubles: dict[str, str] = {}

    def note(number: int, error: Exception) -> None:
        name = trouble_of(number)
        logger.error("could not press %s", name, exc_info=error)
        troubles[name] = sentence_of(name, error)

    # The collector would walk over all of Django a hundred times a chunk; once at its end is enough.
    gc.disable()
    try:
        puts = render_each(open_desk(paper, taken_down), ids, note)
        for number in ids:
            if trouble_of(number) not in troubles:
                puts.setdefault(number, StoryPut(number, None))
        sheet = Sheet(stories={number: puts[number] for number in ids if number in puts}).encode()
    finally:
        gc.enable()
    return _Chunk(head, sheet, taken_down, troubles)
