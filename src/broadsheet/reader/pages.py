"""Composed pages and how long they stand.

A page is kept as *own* bytes (its own parts, in one encoding) and *runs*: stretches of slots, which it shares with
thousands of others and which are therefore kept once. When the store changes, the commit says what it changed: own
bytes of changed pages and runs with changed parts are dropped, and every other page only looks whether its runs are
still the same objects. So a publish costs the archive nothing, and an answer is a list of bytes for one system call.

Every answer is made of one commit of the store: before anything is loaded in a newer one, its changes are applied.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from broadsheet.reader.contract import SHORT, Contract
from broadsheet.reader.made import MadePage
from broadsheet.store import EntryKey, Item, ListItem, Moment, PageRecord, PartItem, Store
from broadsheet.store.stitch import (
    NEVER,
    Segment,
    compressed_segment,
    etag_of,
    joined,
    list_segment,
    load_segment,
    vector_of,
)

__all__ = ["Answer", "Gone", "Pages"]

log = logging.getLogger(__name__)
_CURSOR = re.compile(r"(0|-?[1-9][0-9]{0,11})-(0|[1-9][0-9]{0,17})")
_OVERHEAD = 2048
_MOST_MADE = 256
_RUN_OVERHEAD = 512
_SHARED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "image/")
_HTML = "text/html"
Layout = list[Segment | tuple[Item, ...]]
"""A page: own segments, and between them the items of its runs."""


class Gone(Exception):
    """A take-down marker stands on the address."""


@dataclass(slots=True)
class _Run:
    """A stretch of shared parts in one encoding, and what it was made of."""

    segment: Segment
    made_of: frozenset[str]


@dataclass(slots=True)
class Answer:
    """A page, ready to be sent after the first lines of ``status``: ``vector`` is the rest of the head and the body."""

    status: int
    vector: list[bytes]
    etag: bytes
    not_modified: bytes
    size: int
    """Of the own bytes."""
    length: int
    """Of the body."""
    generation: int
    record_address: str
    layout: Layout = field(repr=False)
    runs: list[_Run] = field(repr=False)
    record: PageRecord = field(repr=False)
    holds_until: float = NEVER


class Pages:
    """The pages of a store, remembered within ``remembered_bytes``."""

    def __init__(
        self,
        store: Store,
        contract: Contract,
        *,
        remembered_bytes: int,
        learn_editions: Callable[[bytes], None] | None = None,
    ) -> None:
        self._store = store
        self._contract = contract
        self._answers: dict[tuple[str, str], Answer] = {}
        self._runs: dict[tuple[str, str, tuple[Item, ...]], _Run] = {}
        self._most_bytes = remembered_bytes * 3 // 4
        self._most_run_bytes = remembered_bytes - self._most_bytes
        self._bytes = 0
        self._run_bytes = 0
        self._made: dict[tuple[bytes, str], Segment] = {}
        self._csp = ""
        self._editions = b""
        self._learn_editions = learn_editions
        self._marks: frozenset[str] = frozenset()
        self._change_number = -1
        self._moment = -1
        self._holds_until = 0.0
        self.generation = 0
        """Grows whenever an answer given before may be wrong now."""

    def refresh(self, at: float) -> None:
        """Look whether the store changed or a part's window opened or closed; call it before :meth:`get`."""
        with self._store.moment() as now:
            self._follow(now, at)

    def get(self, path: str, encoding: str, at: float) -> Answer | None:
        """The page at a path; None when there is none. Raises Gone and IncompletePage."""
        if path in self._marks:
            raise Gone(path)
        answer = self._answers.get((path, encoding))
        if answer is not None and answer.generation == self.generation:
            return answer
        return self._make(path, encoding, at, answer)

    def exists(self, path: str) -> bool:
        """Whether there is anything at a path (a page, or a take-down marker)."""
        with self._store.moment() as now:
            address, cursor = _split(path)
            return now.page(f"{address}-/" if cursor else address) is not None or now.is_taken_down(path)

    def is_gone(self, name: str) -> bool:
        """Whether a take-down marker stands on a name, such as a picture's address."""
        return name in self._marks

    def compose_made(self, made: MadePage, encoding: str, at: float) -> tuple[list[bytes], str]:
        """A page made here, stitched with the slots it shows: the pieces of its body, and its CSP."""
        segments: list[Segment] = []
        with self._store.moment() as now:
            for piece in made.pieces:
                if isinstance(piece, bytes):
                    segments.append(self._made_segment(piece, encoding))
                else:
                    segments.append(load_segment(now, piece.key, encoding, at))
        return vector_of(segments, encoding), made.csp or self._csp

    def remembered(self) -> tuple[int, int]:
        """How many pages are remembered, and how many bytes they and their runs take."""
        return len(self._answers), self._bytes + self._run_bytes

    # Following the store.

    def _follow(self, now: Moment, at: float) -> None:
        moment = now.view.moment
        if moment != self._moment:
            changes = now.changes_since(self._change_number)
            if changes.number != self._change_number or changes.is_everything:
                self._forget(changes.is_everything or changes.is_meta, changes.parts, changes.addresses, changes.lists)
                if changes.is_marks or changes.is_everything:
                    self._marks = frozenset(mark.name for mark in now.take_downs())
                self._csp = (now.meta("csp") or b"").decode("latin-1")
                self._hear_of_editions(now.meta("editions") or b"")
                self._change_number = changes.number
                self.generation += 1
            self._moment = moment
        if at >= self._holds_until:
            self._let_windows_turn(at)

    def _hear_of_editions(self, editions: bytes) -> None:
        if editions == self._editions:
            return
        self._editions = editions
        if self._learn_editions is not None:
            self._learn_editions(editions)

    def _forget(
        self, is_everything: bool, parts: frozenset[str], addresses: frozenset[str], lists: frozenset[str]
    ) -> None:
        if is_everything:
            self._answers.clear()
            self._runs.clear()
            self._bytes = self._run_bytes = 0
            return
        for address in {*addresses, *_owners(parts)}:
            if address.endswith("/-/"):  # the shell of every deeper page of a list
                for path, encoding in [
                    key for key, answer in self._answers.items() if answer.record_address == address
                ]:
                    self._drop(path, encoding)
            for encoding in ("zstd", "gzip", "identity"):
                self._drop(address, encoding)
        changed = parts | lists
        for key in [key for key, run in self._runs.items() if not run.made_of.isdisjoint(changed)]:
            self._run_bytes -= len(self._runs.pop(key).segment.data) + _RUN_OVERHEAD

    def _let_windows_turn(self, at: float) -> None:
        for key in [key for key, run in self._runs.items() if run.segment.holds_until <= at]:
            self._run_bytes -= len(self._runs.pop(key).segment.data) + _RUN_OVERHEAD
        for path, encoding in [key for key, answer in self._answers.items() if answer.holds_until <= at]:
            self._drop(path, encoding)
        self._holds_until = min(
            [run.segment.holds_until for run in self._runs.values()]
            + [answer.holds_until for answer in self._answers.values()],
            default=NEVER,
        )
        self.generation += 1

    def _made_segment(self, piece: bytes, encoding: str) -> Segment:
        """Error pages come again and again: their pieces are compressed once."""
        segment = self._made.get((piece, encoding))
        if segment is None:
            segment = compressed_segment(piece, encoding)
            if len(self._made) >= _MOST_MADE:
                self._made.clear()
            self._made[piece, encoding] = segment
        return segment

    def _drop(self, path: str, encoding: str) -> None:
        answer = self._answers.pop((path, encoding), None)
        if answer is not None:
            self._bytes -= answer.size + _OVERHEAD

    # Making an answer.

    def _make(self, path: str, encoding: str, at: float, old: Answer | None) -> Answer | None:
        with self._store.moment() as now:
            self._follow(now, at)
            old = self._answers.get((path, encoding)) if old is not None else None
            if old is None:
                return self._load(now, path, encoding, at)
            runs = list(self._runs_of(now, old.layout, path, encoding, at))
            if len(runs) == len(old.runs) and all(a is b for a, b in zip(runs, old.runs, strict=True)):
                old.generation = self.generation
                return old
            return self._keep(path, encoding, old.record_address, old.record, old.layout, runs)

    def _load(self, now: Moment, path: str, encoding: str, at: float) -> Answer | None:
        if path in self._marks:
            raise Gone(path)
        address, cursor = _split(path)
        if path.endswith("/-/"):
            return None
        record_address = f"{address}-/" if cursor else path
        record = now.page(record_address)
        if record is None:
            return None
        layout = _layout(now, record, record_address, encoding, at)
        runs = list(self._runs_of(now, layout, path, encoding, at))
        if cursor and any(run.segment is _PAST_THE_END for run in runs):
            return None
        return self._keep(path, encoding, record_address, record, layout, runs)

    def _runs_of(self, now: Moment, layout: Layout, path: str, encoding: str, at: float) -> Iterator[_Run]:
        for stretch in layout:
            if isinstance(stretch, Segment):
                continue
            # A list's stretch depends on where the page stands in the list; slots are the same on every page.
            where = path if any(isinstance(item, ListItem) for item in stretch) else ""
            run = self._runs.get((where, encoding, stretch))
            yield run if run is not None else self._make_run(now, where, encoding, stretch, at)

    def _make_run(self, now: Moment, path: str, encoding: str, items: tuple[Item, ...], at: float) -> _Run:
        address, cursor = _split(path)
        segments: list[Segment] = []
        made_of: set[str] = set()
        for item in items:
            if isinstance(item, PartItem):
                made_of.add(item.key)
                segments.append(load_segment(now, item.key, encoding, at))
                continue
            segment = list_segment(now, item, address, cursor, encoding, at)
            made_of.add(item.list)
            made_of.update(_cards(now, item, cursor))
            segments.append(_PAST_THE_END if segment is None else segment)
        is_past_the_end = any(segment is _PAST_THE_END for segment in segments)
        run = _Run(_PAST_THE_END if is_past_the_end else joined(segments), frozenset(made_of))
        self._remember_run((path, encoding, items), run)
        return run

    def _remember_run(self, key: tuple[str, str, tuple[Item, ...]], run: _Run) -> None:
        size = len(run.segment.data) + _RUN_OVERHEAD
        while self._run_bytes + size > self._most_run_bytes and self._runs:
            oldest = next(iter(self._runs))
            self._run_bytes -= len(self._runs.pop(oldest).segment.data) + _RUN_OVERHEAD
        self._runs[key] = run
        self._run_bytes += size
        self._holds_until = min(self._holds_until, run.segment.holds_until)

    def _keep(
        self,
        path: str,
        encoding: str,
        record_address: str,
        record: PageRecord,
        layout: Layout,
        runs: list[_Run],
    ) -> Answer:
        answer = self._answer(encoding, record_address, record, layout, runs)
        self._drop(path, encoding)
        while self._bytes + answer.size + _OVERHEAD > self._most_bytes and self._answers:
            self._drop(*next(iter(self._answers)))
        self._answers[path, encoding] = answer
        self._bytes += answer.size + _OVERHEAD
        self._holds_until = min(self._holds_until, answer.holds_until)
        return answer

    def _answer(
        self,
        encoding: str,
        record_address: str,
        record: PageRecord,
        layout: Layout,
        runs: list[_Run],
    ) -> Answer:
        shared = iter(runs)
        segments = [stretch if isinstance(stretch, Segment) else next(shared).segment for stretch in layout]
        own = [stretch for stretch in layout if isinstance(stretch, Segment)]
        has_body = record.status not in (301, 302, 308)
        body = vector_of(segments, encoding) if has_body else []
        length = sum(map(len, body))
        etag = etag_of(b"".join([segment.digests for segment in segments]), encoding) if record.status == 200 else ""
        head = self._contract.head(
            content_type=record.content_type if has_body else "",
            length=length,
            cache=SHORT,
            encoding=encoding if body else "identity",
            etag=etag,
            csp=self._csp if record.content_type.startswith(_HTML) else "",
            location=record.location,
            is_shared=record.content_type.startswith(_SHARED_TYPES),
        )
        return Answer(
            record.status, [head, *body], etag.encode(), self._contract.not_modified(etag=etag, cache=SHORT),
            sum(len(segment.data) for segment in own), length, self.generation, record_address, layout, runs, record,
            min((segment.holds_until for segment in own), default=NEVER),
        )  # fmt: skip


_PAST_THE_END = Segment(b"", 0, 0, b"past the end")


def _layout(now: Moment, record: PageRecord, record_address: str, encoding: str, at: float) -> Layout:
    """A page's items as own segments, already loaded and joined, and the runs between them."""
    prefix = f"page{record_address}/"
    is_cursor_page = record_address.endswith("/-/")
    layout: Layout = []
    own: list[Segment] = []
    run: list[Item] = []
    for item in (*record.items, None):
        is_own = isinstance(item, PartItem) and item.key.startswith(prefix) and not is_cursor_page
        if run and (is_own or item is None):
            layout.append(tuple(run))
            run = []
        if own and not is_own:
            layout.append(joined(own))
            own = []
        if isinstance(item, PartItem) and is_own:
            own.append(load_segment(now, item.key, encoding, at))
        elif item is not None:
            run.append(item)
    return layout


def _split(path: str) -> tuple[str, EntryKey | None]:
    """The address of a list's first page and the place where a deeper page begins; (path, None) for any other."""
    address, mark, cursor = path.rpartition("/-/")
    if mark:
        match = _CURSOR.fullmatch(cursor)
        if match is not None:
            return address + "/", (int(match[1]), int(match[2]))
    return path, None


def _owners(parts: frozenset[str]) -> Iterator[str]:
    """The addresses whose own parts these are."""
    for key in parts:
        if key.startswith("page/"):
            yield key[4 : key.rindex("/")]


def _cards(now: Moment, item: ListItem, cursor: EntryKey | None) -> Iterator[str]:
    """The parts that a stretch of a list shows."""
    wanted = item.limit + (0 if cursor else item.skip)
    for number, entry in enumerate(now.entries(item.list, cursor)):
        if number >= wanted:
            return
        yield entry.part_key
