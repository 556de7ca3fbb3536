"""The pages in memory: by path and encoding, within a number of bytes; the oldest that nobody asked for goes first."""

from __future__ import annotations

from collections.abc import Iterable

from broadsheet.reader.laid import Answer
from broadsheet.store.stitch import NEVER, Segment

__all__ = ["Remembered"]

_OVERHEAD = 1400
"""Bytes that a page takes beside its own text (measured: its lists, segments, key and head)."""


class Remembered:
    """Pages of one process."""

    def __init__(self, most_bytes: int) -> None:
        self._answers: dict[tuple[str, str], Answer] = {}
        self._most_bytes = most_bytes
        self.bytes = 0
        self.holds_until = NEVER
        """When a window in a page's own parts turns next."""
        self.get = self._answers.get
        """The page of (path, encoding); bound here because every request calls it."""

    def __len__(self) -> int:
        return len(self._answers)

    def keep(self, path: str, encoding: str, answer: Answer) -> None:
        """Remember a page, and forget others for it if need be."""
        own = sum(len(place.data) for place in answer.layout if isinstance(place, Segment))
        answer.cost = own + len(path) + _OVERHEAD
        self.drop(path, encoding)
        while self.bytes + answer.cost > self._most_bytes and self._answers:
            oldest = next(iter(self._answers))
            kept = self._answers[oldest]
            if kept.is_asked:  # a second chance, at the end of the queue
                kept.is_asked = False
                self._answers[oldest] = self._answers.pop(oldest)
            else:
                self.drop(*oldest)
        self._answers[path, encoding] = answer
        self.bytes += answer.cost
        self.holds_until = min(self.holds_until, answer.holds_until)

    def drop(self, path: str, encoding: str) -> None:
        """Forget a page, if it is here."""
        answer = self._answers.pop((path, encoding), None)
        if answer is not None:
            self.bytes -= answer.cost

    def drop_records(self, addresses: Iterable[str], encodings: Iterable[str]) -> None:
        """Forget the pages of these records; one that ends in ``/-/`` is the shell of every deeper page of a list."""
        encodings = tuple(encodings)
        for address in addresses:
            if address.endswith("/-/"):
                for path, encoding in [key for key, one in self._answers.items() if one.record_address == address]:
                    self.drop(path, encoding)
            for encoding in encodings:
                self.drop(address, encoding)

    def let_windows_turn(self, at: float) -> None:
        """Forget what is no longer right because time has passed."""
        for path, encoding in [key for key, answer in self._answers.items() if answer.holds_until <= at]:
            self.drop(path, encoding)
        self.holds_until = min((answer.holds_until for answer in self._answers.values()), default=NEVER)

    def clear(self) -> None:
        """Forget everything."""
        self._answers.clear()
        self.bytes = 0
        self.holds_until = NEVER
