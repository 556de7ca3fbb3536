"""The press at work: one batch of the log at a time, one store commit for what readers see at once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.conf import settings

from broadsheet.common import clock
from broadsheet.common.settings import Paper
from broadsheet.press.agenda import Agenda
from broadsheet.press.attempts import make_targets, put_stories
from broadsheet.press.background import take_chunk
from broadsheet.press.batch import PressBatch
from broadsheet.press.bookmark import BOOKMARK
from broadsheet.press.build import BUILD
from broadsheet.press.looking import all_targets, beside, fronts_showing, ripples_of_rows
from broadsheet.press.make.desk import Desk, open_desk
from broadsheet.press.make.feeds import FeedShelf
from broadsheet.press.make.work import Work
from broadsheet.press.receipt import Receipt
from broadsheet.press.restored import take_up_log
from broadsheet.press.ripples import Ripples, of_chrome, of_story, widen
from broadsheet.press.taken_down import noticed_ids, taken_down_ids
from broadsheet.press.targets import HOT, Target
from broadsheet.store import StoreWriter
from broadsheet.stories.moment import one_moment
from broadsheet.stories.queries import LogRow, latest_places, log_after

__all__ = ["Press", "press_pending"]

_ROWS = 200
"""Most log rows of a batch: what arrives together is pressed together, but nobody waits for a thousand."""
_BACKLOG = 10
"""Targets of a background chunk."""
_COLD = 60
"""Most cold targets that follow a batch at once; the others join the backlog."""


def press_pending(writer: StoreWriter, paper: Paper | None = None) -> Receipt | None:
    """Press one batch of what waits: new log rows, else what the clock changed, else a chunk of background work.

    Returns None when nothing waited.
    """
    return Press(paper or settings.PAPER, writer).press_pending()


class Press:
    """A press with its store. Keep one for long: it remembers what feeds are made of."""

    def __init__(self, paper: Paper, writer: StoreWriter) -> None:
        self._paper = paper
        self._writer = writer
        self._shelf = FeedShelf()

    # Following the log.

    def press_pending(self, now: datetime | None = None) -> Receipt | None:
        """One batch; see the function of this name.

        It is made of one moment of the newsroom: a front that showed a story published since the log was read would
        lead to a page that only the next batch puts, and a kill between them would leave it so.
        """
        with one_moment():
            return self._press_batch(now or clock.now())

    def press_until_idle(self, now: datetime | None = None) -> Receipt | None:
        """Batches until nothing waits; returns the last receipt."""
        latest = None
        while receipt := self.press_pending(now):
            latest = receipt
        return latest

    def has_new_rows(self) -> bool:
        """Whether the log has grown past what is pressed."""
        return bool(log_after(self._writer.bookmark(BOOKMARK), 1))

    def has_background_work(self) -> bool:
        """Whether there is something that nobody waits for."""
        return Agenda.read(self._writer).has_background_work(self._writer)

    def next_due(self) -> float | None:
        """When the clock will change something (Unix seconds)."""
        return Agenda.read(self._writer).next_due()

    # After a start.

    def take_up_log(self) -> None:
        """Before anything else is pressed: see whether a backup was brought back since."""
        take_up_log(self._writer)

    def take_up_build(self, marks: tuple[str, str]) -> None:
        """Have pressed again what another build of the templates made: slots at once, pages in the background."""
        before = Agenda.read(self._writer)
        kept = json.loads(self._writer.meta(BUILD) or b"[null, null]")
        if tuple(kept) == marks:
            return
        after, desk = before.copy(), self._desk()
        after.targets |= {one for key in desk.by_key for one in all_targets(desk, self._writer, key) if one.of in HOT}
        after.targets |= of_chrome(desk.by_key).targets
        if kept[1] != marks[1]:
            after.everything |= dict.fromkeys(desk.by_key)
        with self._writer.batch(version=self._writer.bookmark(BOOKMARK)) as writing:
            after.write(writing, self._writer, before)
            writing.put_meta(BUILD, json.dumps(marks).encode())

    def warm_up(self) -> None:
        """Make what the newest story of each edition would change, and throw it away.

        So the first publish after a start need not load templates, nor what feeds are made of.
        """
        batch = self._open((), Agenda.read(self._writer), clock.now())
        desks = batch.work.desk.by_key.values()
        put_stories(batch, [one.story_id for desk in desks for one in latest_places(desk.number, 1)])
        for put in batch.work.sheet.stories.values():
            batch.ripples |= of_story(None, put.facts)
        self._make(batch, {target for target in widen(batch.ripples.targets) if target.of in HOT})

    # Beside the log, for a press of everything.

    def work(self) -> Work:
        """What makers need to look into the store as it is now."""
        return Work(self._desk(), self._writer, clock.now())

    def press_marks(self) -> None:
        """Follow only the take-down markers that were set or lifted."""
        taken_down = taken_down_ids(self._writer)
        if taken_down == noticed_ids(self._writer):
            return
        batch = self._open((), Agenda.read(self._writer), clock.now(), taken_down)
        batch.ripples.stories |= batch.marked
        self._press_ripples(batch)

    def press_targets(
        self,
        targets: set[Target],
        *,
        facts: Mapping[str, bytes | None] | None = None,
        meta: Mapping[str, bytes] | None = None,
        is_alone: bool = False,
    ) -> None:
        """Press these by themselves, beside the log; ``is_alone``: not what follows from them."""
        batch = self._open((), Agenda.read(self._writer), clock.now())
        batch.work.sheet.facts |= facts or {}
        batch.meta |= meta or {}
        self._make(batch, targets if is_alone else widen(targets), is_alone=is_alone)
        batch.commit()

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
            after.write(writing, self._writer, before)

    # The steps of a batch.

    def _press_batch(self, now: datetime) -> Receipt | None:
        rows = log_after(self._writer.bookmark(BOOKMARK), _ROWS)
        before = Agenda.read(self._writer)
        targets, stories = before.due_targets(now), before.due_stories(now)
        taken_down = taken_down_ids(self._writer)
        stories |= taken_down ^ noticed_ids(self._writer)
        is_urgent = bool(rows or targets or stories or before.targets)
        if not is_urgent and not before.has_background_work(self._writer):
            return None
        batch = self._open(rows, before, now, taken_down)
        batch.ripples |= Ripples(targets=targets, stories=stories)
        batch.ripples |= ripples_of_rows(batch.work.desk, self._writer, batch.work.sheet, rows)
        if not is_urgent:
            take_chunk(batch)
        return self._press_ripples(batch)

    def _press_ripples(self, batch: PressBatch) -> Receipt:
        self._press_stories(batch)
        receipt = self._press_hot(batch)
        self._press_cold(batch)
        return receipt

    def _press_stories(self, batch: PressBatch) -> None:
        """The stories themselves, then those whose pages show them; and note whose lists are to be pressed again."""
        first = set(batch.ripples.stories)
        changed = put_stories(batch, sorted(first))
        if first:
            batch.ripples.targets |= fronts_showing(batch.work.desk, first)
        for before, after in changed:
            batch.ripples |= of_story(before, after, beside(self._writer, before) | beside(self._writer, after))
        more = put_stories(batch, sorted(batch.ripples.stories - first))
        for before, after in more:
            batch.ripples |= of_story(before, after)
        if batch.ripples.everything:
            batch.ripples.whole_editions |= set(batch.work.desk.by_key)
        batch.agenda.everything |= dict.fromkeys(batch.ripples.whole_editions)
        for name in batch.ripples.lists:
            if self._writer.list_entries(name, 1):
                batch.agenda.lists[name] = None

    def _press_hot(self, batch: PressBatch) -> Receipt:
        """Front doors, stories, slots, feeds: the first commit, with bookmark and receipts.

        The backlog, such as all slots of a new build, is taken only by a batch that has nothing else to do: a publish
        goes ahead of it.
        """
        backlog = batch.agenda.targets
        targets = widen(batch.ripples.targets) or widen(set(sorted(backlog)[:_BACKLOG]))
        hot = {target for target in targets if target.of in HOT}
        batch.cold = set(sorted(targets - hot)[:_COLD])
        batch.agenda.targets = (backlog | targets) - hot
        self._make(batch, hot)
        return batch.commit()

    def _press_cold(self, batch: PressBatch) -> None:
        """What adds up or surrounds: the second commit, which finds the stories in the store already."""
        if not batch.cold:
            return
        second = batch.second()
        second.agenda.targets -= batch.cold
        self._make(second, batch.cold)
        second.commit()

    def _open(
        self, rows: Sequence[LogRow], before: Agenda, now: datetime, taken_down: frozenset[int] | None = None
    ) -> PressBatch:
        return PressBatch.open(self._paper, self._writer, rows, before, now, taken_down)

    def _make(self, batch: PressBatch, targets: set[Target], *, is_alone: bool = False) -> None:
        make_targets(batch, self._shelf, targets, is_alone=is_alone)

    def _desk(self) -> Desk:
        return open_desk(self._paper, noticed_ids(self._writer))
