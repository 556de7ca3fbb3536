"""Reading the store: pages, parts, lists, facts, take-down markers."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from broadsheet.store.moment import Moment, TakeDown
from broadsheet.store.shapes import EntryKey, ListEntry, PageRecord, Part
from broadsheet.store.snapshot import snapshot_of
from broadsheet.store.stitch import Composed, compose
from broadsheet.store.tables import Tables

__all__ = ["Store"]

log = logging.getLogger(__name__)


class Store:
    """A read-only view of a store; each verb reads the newest commit."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self.corrupt_records = 0
        """How many records did not match their checksum, as far as this object saw."""

    @contextmanager
    def moment(self) -> Iterator[Moment]:
        """Several reads of one and the same commit. Keep it short: it holds old pages of the map."""
        now = self.begin()
        try:
            yield now
        finally:
            now.view.end()

    def begin(self) -> Moment:
        """The same for a caller that ends it with ``moment.view.end()``."""
        return Moment(self._tables.begin(), self.report)

    def page(self, address: str) -> PageRecord | None:
        """The page at an address, taken down or not; None when there is none."""
        with self.moment() as now:
            return now.page(address)

    def part(self, key: str) -> Part | None:
        """A part with its bytes; None when there is none or it does not match its CRC."""
        with self.moment() as now:
            return now.part(key)

    def list_entries(
        self, name: str, limit: int, before: EntryKey | None = None, skip: int = 0
    ) -> tuple[ListEntry, ...]:
        """At most ``limit`` entries of a list after the ``skip`` newest, strictly older than ``before``."""
        found: list[ListEntry] = []
        with self.moment() as now:
            for number, entry in enumerate(now.entries(name, before)):
                if number >= skip + limit:
                    break
                if number >= skip:
                    found.append(entry)
        return tuple(found)

    def is_taken_down(self, name: str) -> bool:
        """Whether a take-down marker stands on this address or part key."""
        with self.moment() as now:
            return now.is_taken_down(name)

    def take_downs(self) -> list[TakeDown]:
        """Every take-down marker."""
        with self.moment() as now:
            return now.take_downs()

    def bookmark(self, follower: str) -> int:
        """How far a follower has read the publish log; 0 at the beginning."""
        value = self.meta(f"bookmark/{follower}")
        return int(value) if value else 0

    def meta(self, key: str) -> bytes | None:
        """A fact about the store, such as ``csp``."""
        with self.moment() as now:
            return now.meta(key)

    def facts(self, key: str) -> bytes | None:
        """What the press remembers under a key."""
        with self.moment() as now:
            return now.facts(key)

    def facts_under(self, prefix: str) -> Iterator[tuple[str, bytes]]:
        """Every fact whose key begins with ``prefix``, in key order, as they stand at the beginning."""
        with self.moment() as now:
            found = [(key.decode(), bytes(value)) for key, value in now.view.scan("facts", prefix=prefix.encode())]
        yield from found

    def snapshot(self) -> dict[str, Any]:
        """All that readers can see, as plain values; see :func:`broadsheet.store.snapshot.snapshot_of`."""
        with self.moment() as now:
            return snapshot_of(now)

    def compose(
        self, address: str, encoding: str, *, at: float | None = None, cursor: EntryKey | None = None
    ) -> Composed | None:
        """The page at an address as a reader gets it, stitched without any memory; None when there is none."""
        with self.moment() as now:
            return compose(now, address, encoding, time.time() if at is None else at, cursor)

    def counts(self) -> dict[str, int]:
        """How many records each table has (those left by deleted things included)."""
        with self.moment() as now:
            return {table: now.view.count(table) for table in ("pages", "parts", "lists", "facts", "marks")}

    def size(self) -> int:
        """Bytes the store uses."""
        return self._tables.size()

    def close(self) -> None:
        """Let go of the store."""
        self._tables.close()

    def report(self, kind: str, name: str, error: Exception) -> None:
        """Count and log a record that must not be served."""
        self.corrupt_records += 1
        log.error("store: corrupt %s %s: %s", kind, name, error)
