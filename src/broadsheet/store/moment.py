"""The store at one commit: any number of reads that agree with each other."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from broadsheet.store.encoding import decode_zstd
from broadsheet.store.records import (
    CorruptRecord,
    Piece,
    dump_entry_key,
    load_deflate,
    load_entry,
    load_entry_key,
    load_head,
    load_page,
    load_piece,
    load_zstd,
)
from broadsheet.store.shapes import EncodedPart, EntryKey, ListEntry, PageRecord, Part
from broadsheet.store.tables import LONGEST_KEY, Value, View, cut_key

__all__ = ["Changes", "Moment", "TakeDown", "entry_key_of", "list_prefix", "text_key"]

Report = Callable[[str, str, Exception], None]


@dataclass(frozen=True, slots=True)
class TakeDown:
    """A take-down marker."""

    name: str
    reason: str
    taken_down_at: float


@dataclass(frozen=True, slots=True)
class Changes:
    """What commits changed. ``is_everything`` when too much changed, or too long ago, to say."""

    number: int
    parts: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()
    is_meta: bool = False
    is_marks: bool = False
    is_everything: bool = False


def text_key(text: str) -> bytes:
    """The key of an address, a part, a fact."""
    data = text.encode()
    return data if len(data) <= LONGEST_KEY else cut_key(data)


def list_prefix(name: str) -> bytes:
    """What the keys of a list's entries begin with."""
    return name.encode() + b"\0"


def entry_key_of(name: str, key: EntryKey) -> bytes:
    """The key of an entry."""
    return list_prefix(name) + dump_entry_key(key)


class Moment:
    """The store at one commit: any number of reads that agree with each other."""

    __slots__ = ("_has_marks", "_report", "view")

    def __init__(self, view: View, report: Report) -> None:
        self.view = view
        self._report = report
        self._has_marks: bool | None = None

    def page(self, address: str) -> PageRecord | None:
        """The page at an address, taken down or not; None when there is none."""
        record = self.view.get("pages", text_key(address))
        try:
            return None if record is None else load_page(record)
        except (CorruptRecord, ValueError) as error:
            self._report("page", address, error)
            return None

    def load_piece(self, key: bytes, encoding: str) -> Piece | None:
        """A part's piece in one encoding, by its key; None when there is none or it does not match its CRC."""
        record = self.view.get("parts", key)
        if record is None:
            return None
        try:
            return load_piece(record, encoding)
        except CorruptRecord as error:
            self._report("part", key.decode(errors="replace"), error)
            return None

    def part(self, key: str) -> Part | None:
        """A part in all encodings, checked."""
        record = self.view.get("parts", text_key(key))
        if record is None:
            return None
        try:
            head = load_head(record)
            if head is None:
                return None
            encoded = EncodedPart(
                head.raw_length, head.raw_crc, head.digest, load_zstd(record, head), load_deflate(record, head)
            )
        except CorruptRecord as error:
            self._report("part", key, error)
            return None
        return Part(key, encoded, head.version, head.since, head.until, self.is_taken_down(key), decode_zstd)

    def entries(self, name: str, before: EntryKey | None = None) -> Iterator[ListEntry]:
        """A list's entries, newest first, strictly older than ``before``."""
        prefix = list_prefix(name)
        start = prefix + (dump_entry_key(before) if before else b"")
        for key, record in self.view.scan("lists", start, prefix=prefix):
            if before and key == start:
                continue
            entry = self._entry(name, key, record)
            if entry is not None:
                yield entry

    def newer_entries(self, name: str, after: EntryKey) -> Iterator[ListEntry]:
        """A list's entries from ``after`` on towards newer ones, inclusive."""
        prefix = list_prefix(name)
        for key, record in self.view.scan("lists", prefix + dump_entry_key(after), prefix=prefix, is_reverse=True):
            entry = self._entry(name, key, record)
            if entry is not None:
                yield entry

    def is_taken_down(self, name: str) -> bool:
        """Whether a take-down marker stands on this address or part key."""
        if self._has_marks is None:
            self._has_marks = self.view.count("marks") > 0
        return self._has_marks and self.view.get("marks", text_key(name)) is not None

    def take_downs(self) -> list[TakeDown]:
        """Every take-down marker."""
        marks = (json.loads(bytes(value)) for _key, value in self.view.scan("marks"))
        return [TakeDown(mark["name"], mark["reason"], mark["at"]) for mark in marks]

    def meta(self, key: str) -> bytes | None:
        """A fact about the store, such as ``csp``."""
        return _copy(self.view.get("meta", text_key(key)))

    def facts(self, key: str) -> bytes | None:
        """What the press remembers under a key."""
        return _copy(self.view.get("facts", text_key(key)))

    def change_number(self) -> int:
        """How many commits changed what readers see."""
        for key, _value in self.view.scan("changes", is_reverse=True):
            return int.from_bytes(key, "big")
        return 0

    def changes_since(self, number: int) -> Changes:
        """What changed after the commit ``number``."""
        now = self.change_number()
        if now == number:
            return Changes(now)
        lines: set[str] = set()
        expected = number + 1
        for key, value in self.view.scan("changes", expected.to_bytes(8, "big")):
            if int.from_bytes(key, "big") != expected:
                break
            lines.update(bytes(value).decode().split("\n"))
            expected += 1
        if expected != now + 1 or "*" in lines:
            return Changes(now, is_everything=True)
        kinds: dict[str, set[str]] = {"p": set(), "a": set(), "l": set(), "m": set(), "x": set()}
        for line in lines - {""}:
            kinds[line[0]].add(line[1:])
        return Changes(
            now, frozenset(kinds["p"]), frozenset(kinds["a"]), frozenset(kinds["l"]),
            is_meta=bool(kinds["m"]), is_marks=bool(kinds["x"]),
        )  # fmt: skip

    def _entry(self, name: str, key: bytes, record: Value) -> ListEntry | None:
        try:
            part_key = load_entry(record)
        except CorruptRecord as error:
            self._report("entry", name, error)
            return None
        return None if part_key is None else ListEntry(load_entry_key(key[-16:]), part_key)


def _copy(value: Value | None) -> bytes | None:
    return None if value is None else bytes(value)
