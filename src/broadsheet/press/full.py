"""The full press: every page of the paper, newest first, on all cores; killed at any moment, it goes on where it was.

Front doors first, then stories by turns of the editions, then withdrawn ones, then the calendar that adds them up.
Workers read, render and compress; this process commits. A publish may come in between: what the log has moved past a
chunk is left to the press that follows it.
"""

from __future__ import annotations

import gc
import json
import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from multiprocessing import get_context
from typing import Protocol, TypeVar

from django.db import connections

from broadsheet.common.orphans import end_with_parent
from broadsheet.common.settings import Paper
from broadsheet.press.agenda import Place
from broadsheet.press.bookmark import BOOKMARK, put_bookmark
from broadsheet.press.build import build_marks
from broadsheet.press.full_calendar import CountedYear, make_counted_year, read_year
from broadsheet.press.looking import all_targets
from broadsheet.press.make.calendar import count_days
from broadsheet.press.make.desk import open_desk
from broadsheet.press.make.stories import make_stories
from broadsheet.press.make.thing_facts import all_things, dump_thing
from broadsheet.press.make.work import Work
from broadsheet.press.names import thing_fact
from broadsheet.press.press import Press
from broadsheet.press.puts import StoryPut
from broadsheet.press.restored import stale_stories, take_up_log
from broadsheet.press.sheet import Sheet
from broadsheet.press.story_pages import render_story
from broadsheet.press.taken_down import noticed_ids
from broadsheet.press.targets import Of, Target
from broadsheet.store import EntryKey, StoreWriter, open_store
from broadsheet.stories.log import Kind
from broadsheet.stories.queries import (
    days_with_stories,
    latest_places,
    log_after,
    log_head,
    months_with_stories,
    stream_gone_ids,
)

__all__ = ["Progress", "full_press", "press_all"]

Progress = Callable[[int, int], None]
"""Called with (stories done, stories in all) as the work goes on."""

_KEY = "press/full"
_CHUNK = 250
_CALENDAR = frozenset({Of.DAY, Of.MONTH, Of.YEAR, Of.ARCHIVE, Of.MONTH_SITEMAP, Of.SITEMAP_INDEX})


def press_all(paper: Paper, progress: Progress | None = None, processes: int = 0) -> int:
    """Press everything; ``processes`` 0 means one a core. Returns how many stories were pressed by this call."""
    writer = open_store(paper.store_dir, readonly=False, size_gb=paper.store_size_gb, sync=paper.store_sync)
    try:
        return full_press(paper, writer, progress, processes or os.cpu_count() or 1)
    finally:
        writer.close()


def full_press(paper: Paper, writer: StoreWriter, progress: Progress | None = None, processes: int = 1) -> int:
    """The same into a given store. With one process everything happens in this one."""
    take_up_log(writer)
    run = _Run.begin_or_resume(paper, writer, progress)
    run.press_front_doors()
    with _workers(processes) as submit:
        run.press_stories(submit, processes)
        run.press_gone(submit)
        run.remove_stale()
        run.press_calendar(submit, processes)
    run.finish()
    return run.pressed


@dataclass
class _State:
    """Where a full press is; in the store, in the commit of what it says."""

    head: int
    build: str
    places: dict[str, Place | None] = field(default_factory=dict)
    """Editions of which stories are still to be pressed, with the last one pressed."""
    done: int = 0
    has_doors: bool = False
    was_empty: bool = True
    years: list[str] = field(default_factory=list)
    """Years of the calendar that are done, as edition/2025."""

    def dump(self) -> bytes:
        return json.dumps(vars(self)).encode()


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Stories made by a worker: what it had read of the log before, and the rendered, compressed sheet."""

    head: int
    sheet: Sheet
    taken_down: frozenset[int]
    """Stories that were treated as withdrawn."""


class _Run:
    def __init__(self, paper: Paper, writer: StoreWriter, progress: Progress | None, state: _State) -> None:
        self._paper = paper
        self._writer = writer
        self._press = Press(paper, writer)
        self._progress = progress or _tell_nobody
        self._state = state
        desk = open_desk(paper)
        self._total = sum(count for one in desk.editions for _, count in months_with_stories(one))
        self.pressed = 0

    @classmethod
    def begin_or_resume(cls, paper: Paper, writer: StoreWriter, progress: Progress | None) -> _Run:
        """Go on with a run of the same templates that was broken off, or begin a new one."""
        build = "".join(build_marks())
        raw = writer.meta(_KEY)
        state = _State(**json.loads(raw)) if raw else None
        if state is None or state.build != build:
            desk = open_desk(paper)
            is_empty = writer.bookmark(BOOKMARK) == 0 and writer.meta("csp") is None
            state = _State(log_head(), build, dict.fromkeys(desk.by_key), was_empty=is_empty)
        state.places = {key: (place[0], place[1]) if place else None for key, place in state.places.items()}
        return cls(paper, writer, progress, state)

    def press_front_doors(self) -> None:
        """Slots, pages of things, feeds, root files: what readers come in by."""
        if self._state.has_doors:
            return
        # Take-downs set after this are followed by the press that comes next, as ever.
        self._press.press_marks()
        desk = open_desk(self._paper)
        targets = set()
        for edition in desk.by_key:
            targets |= {one for one in all_targets(desk, self._writer, edition) if one.of not in _CALENDAR}
        facts: dict[str, bytes | None] = {thing_fact(one.kind, one.number): dump_thing(one) for one in all_things(desk)}
        facts |= {key: None for key, _ in self._writer.facts_under("thing/") if key not in facts}
        self._state.has_doors = True
        self._press.press_targets(targets, facts=facts, meta={_KEY: self._state.dump()})

    def press_stories(self, submit: _Submit, processes: int) -> None:
        """Every live story, newest first, the editions by turns."""
        waiting: deque[tuple[str, Place, int, Future[_Chunk]]] = deque()
        chunks = self._chunks()
        self._progress(self._state.done, self._total)
        while True:
            while len(waiting) < 2 * processes and (chunk := next(chunks, None)):
                edition, place, ids = chunk
                waiting.append((edition, place, len(ids), submit(self._maker(), ids)))
            if not waiting:
                return
            edition, place, count, made = waiting.popleft()
            self._commit(made.result(), edition, place, count)

    def press_gone(self, submit: _Submit) -> None:
        """Addresses of withdrawn stories. Begins again when broken off: there are few."""
        for ids in stream_gone_ids(chunk=_CHUNK):
            self._put(submit(self._maker(), ids).result())

    def remove_stale(self) -> None:
        """Stories that the store has and the newsroom does not (a backup was restored)."""
        if self._state.was_empty:
            return
        for edition in open_desk(self._paper).by_key:
            place: EntryKey | None = None
            is_over = False
            while not is_over:
                stale, place = stale_stories(self._writer, edition, place)
                is_over = place is None
                if stale:
                    self._put(self._maker()(sorted(stale)))

    def press_calendar(self, submit: _Submit, processes: int) -> None:
        """Back issues, months, years and their sitemaps: first counted, then written, a commit a year."""
        for edition in open_desk(self._paper).editions.values():
            days = self._days_of(edition.number, edition.key)
            years = sorted(days, reverse=True)
            work = self._press.work()
            for year in years:
                self._count(work, edition.key, days[year])
            waiting: deque[tuple[CountedYear, Future[Sheet]]] = deque()
            for year in years:
                if f"{edition.key}/{year}" not in self._state.years:
                    counted = read_year(work, self._writer, edition.key, year, days[year])
                    waiting.append((counted, submit(make_counted_year, counted)))
                if len(waiting) > processes:
                    self._put_year(*waiting.popleft())
            while waiting:
                self._put_year(*waiting.popleft())
            ends = {Target(of, edition.key) for of in (Of.ARCHIVE, Of.MASTHEAD, Of.FOOTER)}
            self._press.press_targets({*ends, Target(Of.SITEMAP_INDEX)}, is_alone=True)

    def finish(self) -> None:
        """The log up to the beginning of this run is pressed."""
        head = self._state.head
        with self._writer.batch(version=max(head, self._writer.bookmark(BOOKMARK))) as batch:
            if self._writer.bookmark(BOOKMARK) < head:
                for row in log_after(head - 1, 1):
                    put_bookmark(batch, row)
            batch.put_meta("press/build", json.dumps(build_marks()).encode())
            batch.delete_meta(_KEY)
        self._press.forget_everything_due(self._state.head)
        self._progress(self._total, self._total)

    def _days_of(self, number: int, edition: str) -> dict[str, set[date]]:
        """By year: days that have stories, in the newsroom or (still) in the store."""
        days = set(days_with_stories(number))
        for key, raw in self._writer.facts_under(f"days/{edition}/"):
            first = date.fromisoformat(f"{key.rpartition('/')[2]}-01")
            days |= {first.replace(day=int(day)) for day in json.loads(raw)}
        found: dict[str, set[date]] = {}
        for on in days:
            found.setdefault(f"{on.year:04}", set()).add(on)
        return found

    def _count(self, work: Work, edition: str, days: set[date]) -> None:
        work.sheet = Sheet()
        # Inside the store's one transaction no publish can change the counts between this reading and its writing.
        with self._writer.batch(version=self._writer.bookmark(BOOKMARK)) as batch:
            count_days(work, edition, days)
            work.sheet.apply(batch, self._writer)

    def _put_year(self, counted: CountedYear, made: Future[Sheet]) -> None:
        """Commit a year; made again when the following press has pressed something since it was read."""
        sheet = made.result()
        self._state.years.append(f"{counted.edition}/{counted.year}")
        while True:
            with self._writer.batch(version=counted.head) as batch:
                if self._writer.bookmark(BOOKMARK) == counted.bookmark:
                    sheet.apply(batch, self._writer)
                    batch.put_meta(_KEY, self._state.dump())
                    return
            counted = read_year(self._press.work(), self._writer, counted.edition, counted.year, counted.issues)
            sheet = make_counted_year(counted)

    def _chunks(self) -> Iterator[tuple[str, Place, list[int]]]:
        numbers = {edition.key: edition.number for edition in open_desk(self._paper).editions.values()}
        places = dict(self._state.places)
        while places:
            for edition, place in list(places.items()):
                before = (datetime.fromisoformat(place[0]), place[1]) if place else None
                found = latest_places(numbers[edition], _CHUNK, before) if edition in numbers else []
                if not found:
                    del places[edition]
                    continue
                place = (found[-1].published_at.isoformat(), found[-1].story_id)
                places[edition] = place
                yield edition, place, [one.story_id for one in found]

    def _commit(self, chunk: _Chunk, edition: str, place: Place, count: int) -> None:
        self._state.places[edition] = place
        self._state.done += count
        self._put(chunk)
        self.pressed += count
        self._progress(self._state.done, self._total)

    def _maker(self) -> Callable[[list[int]], _Chunk]:
        return partial(_make_chunk, noticed_ids(self._writer))

    def _put(self, chunk: _Chunk) -> None:
        with self._writer.batch(version=chunk.head) as batch:
            # Inside the store's one transaction no other commit can come between this look and our own.
            self._leave_what_moved_on(chunk)
            chunk.sheet.apply(batch, self._writer)
            batch.put_meta(_KEY, self._state.dump())

    def _leave_what_moved_on(self, chunk: _Chunk) -> None:
        """Stories that the following press has pressed from newer log rows, or marks, stay as it left them."""
        for number in chunk.taken_down ^ noticed_ids(self._writer):
            chunk.sheet.stories.pop(number, None)
        bookmark = self._writer.bookmark(BOOKMARK)
        number = chunk.head
        while number < bookmark:
            rows = log_after(number, 1000)
            for row in rows:
                if row.number <= bookmark and row.kind in (Kind.STORY, Kind.STORY_GONE, Kind.CARD):
                    chunk.sheet.stories.pop(row.object_id or 0, None)
            number = rows[-1].number if rows else bookmark


_In = TypeVar("_In")
_Out = TypeVar("_Out")


class _Submit(Protocol):
    def __call__(self, work: Callable[[_In], _Out], what: _In, /) -> Future[_Out]: ...


@contextmanager
def _workers(processes: int) -> Iterator[_Submit]:
    if processes <= 1:
        yield _at_once
        return
    # A forked child must not share its parent's connection; it opens its own when it first asks.
    connections.close_all()
    gc.freeze()
    with ProcessPoolExecutor(processes, get_context("fork"), initializer=end_with_parent) as pool:
        pool.submit(int).result()
        yield pool.submit


def _at_once(work: Callable[[_In], _Out], what: _In, /) -> Future[_Out]:
    done: Future[_Out] = Future()
    done.set_result(work(what))
    return done


def _tell_nobody(_done: int, _total: int) -> None:
    return


def _make_chunk(taken_down: frozenset[int], ids: list[int]) -> _Chunk:
    """Read, render and compress; in a worker."""
    from django.conf import settings

    # The collector would walk over all of Django a hundred times a chunk; once at its end is enough.
    gc.disable()
    head = log_head()
    made = make_stories(open_desk(settings.PAPER, taken_down), ids)
    puts = {number: render_story(made[number]) if number in made else StoryPut(number, None) for number in ids}
    chunk = _Chunk(head, Sheet(stories=puts).encode(), taken_down)
    gc.enable()
    return chunk
