"""A batch: what the press has in hand at one time, and the one commit by which readers get it."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from broadsheet.common.settings import Paper
from broadsheet.press.agenda import Agenda, sentence_of
from broadsheet.press.bookmark import BOOKMARK, put_bookmark
from broadsheet.press.make.desk import open_desk
from broadsheet.press.make.work import Work
from broadsheet.press.putting import Tally
from broadsheet.press.receipt import Receipt, put_receipts
from broadsheet.press.ripples import Ripples
from broadsheet.press.taken_down import NOTICED, dump_noticed, noticed_ids
from broadsheet.press.targets import Target
from broadsheet.store import StoreWriter
from broadsheet.stories.log import Kind
from broadsheet.stories.queries import LogRow, log_head

__all__ = ["PressBatch"]

logger = logging.getLogger(__name__)

_LATER = frozenset({Kind.RELATED, Kind.CARD})
"""Log rows that are followed in the background: nobody waits for them, and a publish goes ahead."""


@dataclass
class PressBatch:
    """What one batch is about, as it grows."""

    writer: StoreWriter
    rows: Sequence[LogRow]
    head: int
    """The newest log number when the models were read: the version of all that is put."""
    agenda: Agenda
    before: Agenda
    work: Work
    ripples: Ripples = field(default_factory=Ripples)
    troubles: list[str] = field(default_factory=list)
    failed: set[str] = field(default_factory=set)
    """What the troubles are about."""
    meta: dict[str, bytes] = field(default_factory=dict)
    cold: set[Target] = field(default_factory=set)
    """What the second commit makes."""
    marked: frozenset[int] = frozenset()
    """Stories taken down, or lifted again, since the last batch: whatever shows them may have been cut meanwhile."""

    @classmethod
    def open(
        cls,
        paper: Paper,
        writer: StoreWriter,
        rows: Sequence[LogRow],
        before: Agenda,
        now: datetime,
        taken_down: frozenset[int] | None = None,
    ) -> PressBatch:
        """``taken_down``: the markers that this batch follows, besides what it is about; None: those of the last."""
        head = log_head()
        known = noticed_ids(writer)
        followed = known if taken_down is None else taken_down
        work = Work(open_desk(paper, followed), writer, now)
        batch = cls(writer, rows, head, before.copy(), before, work, marked=known ^ followed)
        if batch.marked:
            batch.meta[NOTICED] = dump_noticed(followed)
        if rows and not before.has_later_rows(writer) and not any(row.kind in _LATER for row in rows):
            batch.agenda.related = rows[-1].number
        return batch

    def second(self) -> PressBatch:
        """The batch of the second commit: of the same moment, after what this one has put."""
        work = Work(self.work.desk, self.writer, self.work.now)
        return PressBatch(self.writer, (), self.head, self.agenda.copy(), self.agenda, work)

    def note_trouble(self, name: str, error: Exception) -> None:
        """Something could not be pressed: readers keep its last good page, and it is tried again.

        Once a batch: a story may fail both on its page and in feeds.
        """
        if name in self.failed:
            return
        self.failed.add(name)
        trouble = self.agenda.add_trouble(name, sentence_of(name, error), self.work.now)
        self.troubles.append(trouble.sentence)
        logger.error("could not press %s (try %d)", name, trouble.tries, exc_info=error)

    def commit(self) -> Receipt:
        """One store commit. Returns what it changed."""
        self.agenda.set_due(self.work.due)
        with self.writer.batch(version=self.head) as writing:
            tally = self.work.sheet.apply(writing, self.writer)
            self.agenda.write(writing, self.writer, self.before)
            for key, value in self.meta.items():
                writing.put_meta(key, value)
            receipt = self._receipt(tally)
            if self.rows:
                put_receipts(writing, {row.number: row.at.timestamp() for row in self.rows}, receipt)
                put_bookmark(writing, self.rows[-1])
        return receipt

    def _receipt(self, tally: Tally) -> Receipt:
        return Receipt(
            number=self.rows[-1].number if self.rows else self.writer.bookmark(BOOKMARK),
            at=time.time(),
            published_at=self.rows[0].at.timestamp() if self.rows else time.time(),
            pages=tally.pages,
            lists=tally.lists,
            feeds=tally.feeds,
            slots=tally.slots,
            troubles=tuple(self.troubles),
        )
