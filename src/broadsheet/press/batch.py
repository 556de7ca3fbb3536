"""The press at work: one batch of the log at a time, one store commit for what readers see at once."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from django.conf import settings
from django.db import Error as DatabaseError
from django.db import InterfaceError

from broadsheet.common import clock
from broadsheet.common.settings import Paper
from broadsheet.press.agenda import Agenda, Place
from broadsheet.press.bookmark import BOOKMARK, put_bookmark
from broadsheet.press.facts import StoryFacts, read_facts
from broadsheet.press.looking import all_targets, beside, fronts_showing, ripples_of_rows
from broadsheet.press.make.desk import Desk, open_desk
from broadsheet.press.make.feeds import FeedShelf, choose_feed_stories
from broadsheet.press.make.press import FEEDS, make_target
from broadsheet.press.make.related import NOTHING_RELATED, make_related, render_related
from broadsheet.press.make.stories import make_stories
from broadsheet.press.make.work import Work
from broadsheet.press.names import is_related_list
from broadsheet.press.receipt import Receipt, put_receipts
from broadsheet.press.restored import stale_stories, take_up_log
from broadsheet.press.ripples import Ripples, of_chrome, of_story, widen
from broadsheet.press.sheet import RelatedPut, Sheet, StoryPut, Tally
from broadsheet.press.story_pages import render_story
from broadsheet.press.taken_down import NOTICED, dump_noticed, noticed_ids, taken_down_ids
from broadsheet.press.targets import HOT, Target
from broadsheet.store import StoreWriter
from broadsheet.stories import queries
from broadsheet.stories.log import Kind
from broadsheet.stories.moment import one_moment
from broadsheet.stories.queries import LogRow, log_after, log_head

__all__ = ["Press", "press_pending"]

logger = logging.getLogger(__name__)

ROWS = 200
"""Most log rows of a batch: what arrives together is pressed together, but nobody waits for a thousand."""
CHUNK = 100
"""Stories of a background chunk: a publish waits for at most one."""
_BACKLOG = 10
"""Targets of a background chunk."""
_COLD = 60
"""Most cold targets that follow a batch at once; the others join the backlog."""
_CARDS = 5
"""Most stories of a background chunk that got a share card: their feeds are looked at as well."""
_LATER = frozenset({Kind.RELATED, Kind.CARD})
"""Log rows that are followed in the background: nobody waits for them, and a publish goes ahead."""
_LOOKED_THROUGH = 1000
"""Log rows that a background chunk looks through for those."""


def press_pending(writer: StoreWriter, paper: Paper | None = None) -> Receipt | None:
    """Press one batch of what waits: new log rows, else what the clock changed, else a chunk of background work.

    Returns None when nothing waited.
    """
    return Press(paper or settings.PAPER, writer).press_pending()


@dataclass
class _Batch:
    """What one batch is about, as it grows."""

    rows: Sequence[LogRow]
    head: int
    """The newest log number when the models were read: the version of all that is put."""
    agenda: Agenda
    before: Agenda
    work: Work
    ripples: Ripples = field(default_factory=Ripples)
    troubles: list[str] = field(default_factory=list)
    meta: dict[str, bytes] = field(default_factory=dict)
    cold: set[Target] = field(default_factory=set)
    """What the second commit makes."""
    marked: frozenset[int] = frozenset()
    """Stories taken down, or lifted again, since the last batch: whatever shows them may have been cut meanwhile."""


class Press:
    """A press with its store. Keep one for long: it remembers what feeds are made of."""

    def __init__(self, paper: Paper, writer: StoreWriter) -> None:
        self._paper = paper
        self._writer = writer
        self._shelf = FeedShelf()

    def press_pending(self, now: datetime | None = None) -> Receipt | None:
        """One batch; see the function of this name.

        It is made of one moment of the newsroom: a front that showed a story published since the log was read would
        lead to a page that only the next batch puts, and a kill between them would leave it so.
        """
        with one_moment():
            return self._press_batch(now)

    def _press_batch(self, now: datetime | None) -> Receipt | None:
        moment = now or clock.now()
        rows = log_after(self._writer.bookmark(BOOKMARK), ROWS)
        before = Agenda.read(self._writer)
        targets, stories = before.due_targets(moment), before.due_stories(moment)
        taken_down = taken_down_ids(self._writer)
        stories |= taken_down ^ noticed_ids(self._writer)
        is_idle = not (rows or targets or stories or before.targets or self._has_background_work(before))
        if is_idle:
            return None
        batch = self._open(rows, before, moment, taken_down)
        batch.ripples |= Ripples(targets=targets, stories=stories)
        batch.ripples |= ripples_of_rows(batch.work.desk, self._writer, batch.work.sheet, rows)
        if not (rows or targets or stories or before.targets):
            self._take_chunk(batch)
        self._press_stories(batch)
        receipt = self._press_hot(batch)
        self._press_cold(batch)
        return receipt

    def warm_up(self) -> None:
        """Make what the newest story of each edition would change, and throw it away.

        So the first publish after a start need not load templates, nor what feeds are made of.
        """
        batch = self._open((), Agenda.read(self._writer), clock.now())
        newest = [row.pk for desk in batch.work.desk.by_key.values() for row in queries.latest(desk.number, 1)]
        self._put_stories(batch, newest)
        for put in batch.work.sheet.stories.values():
            batch.ripples |= of_story(None, put.facts)
        self._make_targets(batch, {target for target in widen(batch.ripples.targets) if target.of in HOT})

    def press_marks(self) -> None:
        """Follow only the take-down markers that were set or lifted."""
        taken_down = taken_down_ids(self._writer)
        if taken_down == noticed_ids(self._writer):
            return
        batch = self._open((), Agenda.read(self._writer), clock.now(), taken_down)
        batch.ripples.stories |= batch.marked
        self._press_stories(batch)
        self._press_hot(batch)
        self._press_cold(batch)

    def press_until_idle(self, now: datetime | None = None) -> Receipt | None:
        """Batches until nothing waits; returns the last receipt."""
        latest = None
        while receipt := self.press_pending(now):
            latest = receipt
        return latest

    def work(self) -> Work:
        """What makers need to look into the store as it is now."""
        return Work(self._desk(), self._writer, clock.now())

    def press_targets(
        self,
        targets: set[Target],
        *,
        facts: Mapping[str, bytes | None] | None = None,
        meta: Mapping[str, bytes] | None = None,
        is_alone: bool = False,
    ) -> None:
        """Press these by themselves, beside the log; ``is_alone``: not what follows from them."""
        before = Agenda.read(self._writer)
        batch = self._open((), before, clock.now())
        batch.work.sheet.facts |= facts or {}
        batch.meta |= meta or {}
        self._make_targets(batch, targets if is_alone else widen(targets), is_alone=is_alone)
        self._commit(batch)

    def forget_everything_due(self, head: int) -> None:
        """A press of everything that was asked for by the log up to ``head`` has been done.

        What was found related since may have been put under stories that it then put again as it had read them
        before, so the following press looks at that once more.
        """
        before = Agenda.read(self._writer)
        after = before.copy()
        after.everything.clear()
        after.stale.clear()
        after.related = min(after.related, head)
        with self._writer.batch(version=head) as writing:
            after.write(writing, before)

    def take_up_log(self) -> None:
        """Before anything else is pressed: see whether a backup was brought back since."""
        take_up_log(self._writer)

    def take_up_build(self, marks: tuple[str, str]) -> None:
        """Have pressed again what another build of the templates made: slots at once, pages in the background."""
        before = Agenda.read(self._writer)
        kept = json.loads(self._writer.meta("press/build") or b"[null, null]")
        if tuple(kept) == marks:
            return
        after, desk = before.copy(), self._desk()
        after.targets |= {one for key in desk.by_key for one in all_targets(desk, self._writer, key) if one.of in HOT}
        after.targets |= of_chrome(desk.by_key).targets
        if kept[1] != marks[1]:
            after.everything |= dict.fromkeys(desk.by_key)
        with self._writer.batch(version=self._writer.bookmark(BOOKMARK)) as writing:
            after.write(writing, before)
            writing.put_meta("press/build", json.dumps(marks).encode())

    def has_background_work(self) -> bool:
        """Whether lists or whole editions are still to be pressed again, or what was found related or drawn."""
        return self._has_background_work(Agenda.read(self._writer))

    def has_new_rows(self) -> bool:
        """Whether the log has grown past what is pressed."""
        return bool(log_after(self._writer.bookmark(BOOKMARK), 1))

    def next_due(self) -> float | None:
        """When the clock will change something (Unix seconds)."""
        return Agenda.read(self._writer).next_due()

    def _desk(self) -> Desk:
        return open_desk(self._paper, noticed_ids(self._writer))

    # The steps of a batch.

    def _open(
        self, rows: Sequence[LogRow], before: Agenda, now: datetime, taken_down: frozenset[int] | None = None
    ) -> _Batch:
        """``taken_down``: the markers that this batch follows, besides what it is about; None: those of the last."""
        head = log_head()
        known = noticed_ids(self._writer)
        followed = known if taken_down is None else taken_down
        work = Work(open_desk(self._paper, followed), self._writer, now)
        batch = _Batch(rows, head, before.copy(), before, work, marked=known ^ followed)
        if batch.marked:
            batch.meta[NOTICED] = dump_noticed(followed)
        if rows and not self._has_later(before) and not any(row.kind in _LATER for row in rows):
            batch.agenda.related = rows[-1].number
        return batch

    def _has_background_work(self, agenda: Agenda) -> bool:
        return bool(agenda.stale or agenda.lists or agenda.everything) or self._has_later(agenda)

    def _has_later(self, agenda: Agenda) -> bool:
        return agenda.related < self._writer.bookmark(BOOKMARK)

    def _take_chunk(self, batch: _Batch) -> None:
        """The next stories of an edition that is to be pressed whole, or of a list that is to be pressed again."""
        agenda = batch.agenda
        for edition, begun in list(agenda.stale.items())[:1]:
            ids, agenda.stale[edition] = stale_stories(self._writer, edition, begun)
            batch.ripples.stories |= ids
            if agenda.stale[edition] is None:
                del agenda.stale[edition]
            return
        for edition, place in list(agenda.everything.items())[:1]:
            self._take_from_edition(batch, edition, place)
            return
        for name, begun in list(agenda.lists.items())[:1]:
            entries = self._writer.list_entries(name, CHUNK, before=begun)
            ids = {entry.key[1] for entry in entries}
            if is_related_list(name):
                self._put_related(batch, ids, is_forced=True)
            else:
                batch.ripples.stories |= ids
            if len(entries) < CHUNK:
                del agenda.lists[name]
            else:
                agenda.lists[name] = entries[-1].key
            return
        self._take_later(batch)

    def _take_later(self, batch: _Batch) -> None:
        """What search found since, parts of stories that are pressed already, and share cards that were drawn."""
        ids: set[int] = set()
        carded: set[int] = set()
        for row in log_after(batch.agenda.related, _LOOKED_THROUGH):
            if row.number > self._writer.bookmark(BOOKMARK) or len(ids) == CHUNK or len(carded) == _CARDS:
                break
            if row.kind == Kind.RELATED and row.object_id:
                ids.add(row.object_id)
            elif row.kind == Kind.CARD and row.object_id:
                carded.add(row.object_id)
            batch.agenda.related = row.number
        self._put_related(batch, ids)
        batch.ripples.stories |= carded

    def _put_related(self, batch: _Batch, ids: set[int], *, is_forced: bool = False) -> None:
        """Put what stands under stories, where that has changed; ``is_forced``: their cards changed."""
        desk, sheet = batch.work.desk, batch.work.sheet
        known = {number: read_facts(self._writer, number) for number in sorted(ids)}
        made = make_related(desk, list(known), {number: facts.shown for number, facts in known.items() if facts})
        for number, facts in known.items():
            one = made.get(number, NOTHING_RELATED)
            edition = desk.by_key.get(facts.edition) if facts else None
            # One that was never pressed, or went away, is put whole with whatever stands under it then.
            if facts is None or edition is None or not facts.is_live:
                continue
            if is_forced or one.ids != facts.related:
                sheet.related[number] = RelatedPut(number, one.ids, render_related(edition.shape, one))

    def _take_from_edition(self, batch: _Batch, edition: str, place: Place | None) -> None:
        desk = batch.work.desk.by_key.get(edition)
        if place is None:
            batch.ripples.targets |= all_targets(batch.work.desk, self._writer, edition)
        before = (datetime.fromisoformat(place[0]), place[1]) if place else None
        rows = queries.latest(desk.number, CHUNK, before) if desk else []
        batch.ripples.stories |= {row.pk for row in rows}
        if len(rows) < CHUNK or rows[-1].published_at is None:
            del batch.agenda.everything[edition]
        else:
            batch.agenda.everything[edition] = (rows[-1].published_at.isoformat(), rows[-1].pk)

    def _press_stories(self, batch: _Batch) -> None:
        """The stories themselves, then those whose pages show them."""
        first = set(batch.ripples.stories)
        changed = self._put_stories(batch, sorted(first))
        if first:
            batch.ripples.targets |= fronts_showing(batch.work.desk, first)
        for before, after in changed:
            batch.ripples |= of_story(before, after, beside(self._writer, before) | beside(self._writer, after))
        more = self._put_stories(batch, sorted(batch.ripples.stories - first))
        for before, after in more:
            batch.ripples |= of_story(before, after)
        if batch.ripples.everything:
            batch.ripples.whole_editions |= set(batch.work.desk.by_key)
        batch.agenda.everything |= dict.fromkeys(batch.ripples.whole_editions)
        for name in batch.ripples.lists:
            if self._writer.list_entries(name, 1):
                batch.agenda.lists[name] = None

    def _put_stories(self, batch: _Batch, ids: Sequence[int]) -> list[tuple[StoryFacts | None, StoryFacts | None]]:
        """Make and render; returns what stood in the store and what shall stand there, for each story."""
        changed = []
        puts = self._attempt_stories(batch, ids)
        for number in ids:
            put = puts.get(number)
            before = read_facts(self._writer, number)
            if put is None and (before is None or f"story/{number}" in batch.agenda.troubles):
                continue
            put = put or StoryPut(number, None)
            batch.work.sheet.stories[number] = put
            if before and number in batch.marked:
                # Nothing that shows it may be taken for unchanged.
                before = replace(before, card="", page="", changed=-1)
            changed.append((before, put.facts))
        return changed

    def _attempt_stories(self, batch: _Batch, ids: Sequence[int]) -> dict[int, StoryPut]:
        """All at once; when one fails, one by one, so that it does not stop the others."""
        if not ids:
            return {}
        try:
            puts = self._render(batch.work.desk, ids)
        except (DatabaseError, InterfaceError):
            raise
        except Exception as error:  # noqa: BLE001  # the edge of a story: the others go out; logged when alone
            if len(ids) > 1:
                return {number: put for one in ids for number, put in self._attempt_stories(batch, [one]).items()}
            self._note_trouble(batch, f"story/{ids[0]}", error)
            return {}
        for number in ids:
            batch.agenda.troubles.pop(f"story/{number}", None)
        return puts

    def _render(self, desk: Desk, ids: Sequence[int]) -> dict[int, StoryPut]:
        return {number: render_story(made) for number, made in make_stories(desk, ids).items()}

    def _press_hot(self, batch: _Batch) -> Receipt:
        """Front doors, stories, slots, feeds: the first commit, with bookmark and receipts.

        The backlog, such as all slots of a new build, is taken only by a batch that has nothing else to do: a publish
        goes ahead of it.
        """
        backlog = batch.agenda.targets
        targets = widen(batch.ripples.targets) or widen(set(sorted(backlog)[:_BACKLOG]))
        hot = {target for target in targets if target.of in HOT}
        batch.cold = set(sorted(targets - hot)[:_COLD])
        batch.agenda.targets = (backlog | targets) - hot
        self._make_targets(batch, hot)
        return self._commit(batch)

    def _press_cold(self, batch: _Batch) -> None:
        """What adds up or surrounds: the second commit, which finds the stories in the store already."""
        if not batch.cold:
            return
        cold = _Batch(
            (), batch.head, batch.agenda.copy(), batch.agenda, Work(batch.work.desk, self._writer, batch.work.now)
        )
        cold.agenda.targets -= batch.cold
        self._make_targets(cold, batch.cold)
        self._commit(cold)

    def _make_targets(self, batch: _Batch, targets: Iterable[Target], *, is_alone: bool = False) -> None:
        waiting = set(targets)
        self._choose_feeds(batch, sorted(target for target in waiting if target.of in FEEDS))
        followed: set[Target] = set()
        while waiting:
            for target in sorted(waiting):
                self._attempt_target(batch, target)
            # Each follows once: two months that appear together would else call on each other for ever.
            waiting = set() if is_alone else widen(batch.work.follow_up) - followed
            followed |= waiting
            batch.work.follow_up = set()

    def _choose_feeds(self, batch: _Batch, targets: list[Target]) -> None:
        if not targets:
            return
        pages = {number: put.facts.page for number, put in batch.work.sheet.stories.items() if put.facts}

        def page_of(number: int) -> str:
            if number in pages:
                return pages[number]
            facts = read_facts(self._writer, number)
            return facts.page if facts else ""

        choose_feed_stories(batch.work, targets, self._shelf, page_of)

    def _attempt_target(self, batch: _Batch, target: Target) -> None:
        """Into a sheet of its own first, so that a maker that fails half way leaves nothing."""
        work, whole = batch.work, batch.work.sheet
        work.sheet = Sheet(facts=dict(whole.facts))
        try:
            make_target(work, target)
        except (DatabaseError, InterfaceError):
            raise
        except Exception as error:  # noqa: BLE001  # the edge of a page: the others go out; logged below
            self._note_trouble(batch, str(target), error)
        else:
            whole |= work.sheet
            batch.agenda.troubles.pop(str(target), None)
        finally:
            work.sheet = whole

    def _note_trouble(self, batch: _Batch, name: str, error: Exception) -> None:
        trouble = batch.agenda.add_trouble(name, error, batch.work.now)
        batch.troubles.append(trouble.sentence)
        logger.error("could not press %s (try %d)", name, trouble.tries, exc_info=error)

    def _commit(self, batch: _Batch) -> Receipt:
        """One store commit. Returns what it changed."""
        agenda, sheet = batch.agenda, batch.work.sheet
        agenda.set_due(batch.work.due)
        tally = Tally()
        bookmark = batch.rows[-1].number if batch.rows else self._writer.bookmark(BOOKMARK)
        with self._writer.batch(version=batch.head) as writing:
            tally += sheet.apply(writing, self._writer)
            agenda.write(writing, batch.before)
            for key, value in batch.meta.items():
                writing.put_meta(key, value)
            receipt = _receipt(batch, tally, bookmark)
            if batch.rows:
                put_receipts(writing, {row.number: row.at.timestamp() for row in batch.rows}, receipt)
                put_bookmark(writing, batch.rows[-1])
        return receipt


def _receipt(batch: _Batch, tally: Tally, bookmark: int) -> Receipt:
    return Receipt(
        number=bookmark,
        at=time.time(),
        published_at=batch.rows[0].at.timestamp() if batch.rows else time.time(),
        pages=tally.pages,
        lists=tally.lists,
        feeds=tally.feeds,
        slots=tally.slots,
        troubles=tuple(batch.troubles),
    )
