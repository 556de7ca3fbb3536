"""The pages in memory: by path and encoding, within a number of bytes; the oldest that nobody asked for goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable

from broadsheet.reader.laid import Answer
from broadsheet.store.stitch import NEVER

__all__ = ["Remembered"]

_OVERHEAD = 1400
"""Bytes that a page takes beside its own text (measured: its lists, segments, key and head)."""


class Remembered:
    """Pages of one process, within as many bytes as ``most_bytes`` says at the moment."""

    def __init__(self, most_bytes: Callable[[], int]) -> None:
        # A plain dict walks over all that was taken from its beginning to find what is first now: 4 us at 12,000 pages.
        self._answers: OrderedDict[tuple[str, str], Answer] = OrderedDict()
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
        cost = len(path) + _OVERHEAD
        for segment in answer.own:
            cost += len(segment.data)
        answer.cost = cost
        self.drop(path, encoding)
        left = self._most_bytes() - cost
        while self.bytes > left and self._answers:
            oldest, kept = self._answers.popitem(last=False)
            if kept.is_asked:  # a second chance, at the end of the queue
                kept.is_asked = False
                self._answers[oldest] = kept
            else:
                self.bytes -= kept.cost
        self._answers[path, encoding] = answer
        self.bytes += cost
        if answer.holds_until < self.holds_until:
            self.holds_until = answer.holds_until

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
