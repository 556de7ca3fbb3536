"""Stretches of shared parts: what pages have in common, loaded once for all of them.

Between a page's own parts stand slots that thousands of pages share. Each such stretch is one object, held by every
page that shows it; when a part in it changes its bytes are forgotten, and the pages notice because the stretch then
holds another run than the one they were made with.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from broadsheet.store import EntryKey, Item, ListItem, Moment, PartItem
from broadsheet.store.stitch import EMPTY, NEVER, Segment, joined, list_segment, load_segment, recompressed

__all__ = ["PAST_THE_END", "Run", "Stretch", "Stretches"]

PAST_THE_END = Segment(b"", 0, 0, b"past the end")
"""Where a cursor leads when no entry is left."""
_OVERHEAD = 512
_LEVEL = 15
"""zstd level of slots that are compressed together: once for all pages that show them (docs/decisions/0084)."""
_MOST_TOGETHER = 64 * 1024
"""Bytes of slots that are worth it: a few milliseconds at most, in the loop that answers readers."""


@dataclass(slots=True, eq=False)
class Run:
    """The bytes of a stretch, and the parts and lists they were made of."""

    segment: Segment
    made_of: frozenset[str]


@dataclass(slots=True, eq=False)
class Stretch:
    """Consecutive shared items in one encoding. ``address`` and ``cursor`` matter only where there is a list."""

    items: tuple[Item, ...]
    encoding: str
    address: str = ""
    cursor: EntryKey | None = None
    run: Run | None = field(default=None, repr=False)
    is_dropped: bool = False
    """No longer watched for changes: whoever holds it must ask for it anew."""


class Stretches:
    """All stretches in memory, within ``most_bytes``."""

    def __init__(self, most_bytes: int) -> None:
        self._known: OrderedDict[tuple[str, EntryKey | None, str, tuple[Item, ...]], Stretch] = OrderedDict()
        self._most_bytes = most_bytes
        self.bytes = 0
        self.holds_until = NEVER
        """When a window in any of them turns next."""

    def get(self, items: tuple[Item, ...], encoding: str, address: str, cursor: EntryKey | None) -> Stretch:
        """The stretch of these items; where there is a list, of the page at this place of it."""
        if not any(isinstance(item, ListItem) for item in items):
            address, cursor = "", None
        key = (address, cursor, encoding, items)
        stretch = self._known.get(key)
        if stretch is None:
            stretch = self._known[key] = Stretch(items, encoding, address, cursor)
            self.bytes += _OVERHEAD
        return stretch

    def run_of(self, stretch: Stretch, beside: Collection[Stretch], now: Moment, at: float) -> Run:
        """The stretch's bytes, loaded if need be. Those ``beside`` it on the page are not dropped to make room."""
        run = stretch.run
        if run is None:
            run = stretch.run = _load(stretch, now, at)
            self.bytes += len(run.segment.data)
            self.holds_until = min(self.holds_until, run.segment.holds_until)
            self._make_room(beside)
        return run

    def forget(self, changed: frozenset[str]) -> None:
        """Forget the bytes of stretches that show a changed part or list."""
        for stretch in self._known.values():
            if stretch.run is not None and not stretch.run.made_of.isdisjoint(changed):
                self._forget_run(stretch)

    def forget_all(self) -> None:
        """Forget everything."""
        for stretch in self._known.values():
            stretch.is_dropped = True
        self._known.clear()
        self.bytes = 0
        self.holds_until = NEVER

    def let_windows_turn(self, at: float) -> None:
        """Forget what is no longer right because time has passed."""
        self.holds_until = NEVER
        for stretch in self._known.values():
            if stretch.run is None:
                continue
            if stretch.run.segment.holds_until <= at:
                self._forget_run(stretch)
            else:
                self.holds_until = min(self.holds_until, stretch.run.segment.holds_until)

    def _forget_run(self, stretch: Stretch) -> None:
        if stretch.run is not None:
            self.bytes -= len(stretch.run.segment.data)
            stretch.run = None

    def _make_room(self, wanted: Collection[Stretch]) -> None:
        dropped = []
        for key, oldest in self._known.items():
            if self.bytes <= self._most_bytes:
                break
            if oldest not in wanted:
                self._forget_run(oldest)
                oldest.is_dropped = True
                self.bytes -= _OVERHEAD
                dropped.append(key)
        for key in dropped:
            del self._known[key]


def _load(stretch: Stretch, now: Moment, at: float) -> Run:
    segments: list[Segment] = []
    made_of: set[str] = set()
    for is_list, items in groupby(stretch.items, lambda item: isinstance(item, ListItem)):
        if not is_list:
            keys = [item.key for item in items if isinstance(item, PartItem)]
            made_of.update(keys)
            segments.append(_together(now, keys, stretch.encoding, at))
            continue
        for item in items:
            if not isinstance(item, ListItem):
                continue
            made_of.add(item.list)
            made_of.update(_cards(now, item, stretch.cursor))
            segment = list_segment(now, item, stretch.address, stretch.cursor, stretch.encoding, at)
            if segment is None:
                return Run(PAST_THE_END, frozenset(made_of))
            segments.append(segment)
    return Run(joined(segments), frozenset(made_of))


def _together(now: Moment, keys: Sequence[str], encoding: str, at: float) -> Segment:
    """Slots that stand side by side, compressed as one: what they have in common is then sent once."""
    stored = [load_segment(now, key, encoding, at) for key in keys]
    shown = [segment for segment in stored if segment.raw_length]
    if encoding == "identity" or len(shown) < 2 or sum(one.raw_length for one in shown) > _MOST_TOGETHER:
        return joined(stored) if stored else EMPTY
    return recompressed([load_segment(now, key, "identity", at) for key in keys], encoding, _LEVEL)


def _cards(now: Moment, item: ListItem, cursor: EntryKey | None) -> list[str]:
    """The parts that a stretch of a list shows, and those before it on its first page."""
    wanted = item.limit + (0 if cursor else item.skip)
    cards: list[str] = []
    for entry in now.entries(item.list, cursor):
        if len(cards) >= wanted:
            break
        cards.append(entry.part_key)
    return cards
