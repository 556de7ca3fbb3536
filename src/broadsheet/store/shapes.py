"""What the store holds, as frozen dataclasses of plain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["EncodedPart", "EntryKey", "Item", "ListEntry", "ListItem", "PageRecord", "Part", "PartItem"]

EntryKey = tuple[int, int]
"""Where an entry stands in its list: (published at, in Unix seconds; story id). Newest first."""


@dataclass(frozen=True, slots=True)
class PartItem:
    """A page's wish for one part."""

    key: str


@dataclass(frozen=True, slots=True)
class ListItem:
    """A page's wish for ``limit`` entries of a list, newest first.

    ``older`` and ``newer`` are written after and before the entries where there is more in that direction, with
    ``{address}`` replaced by the address of that page.
    """

    list: str
    limit: int
    skip: int = 0
    older: bytes = b""
    newer: bytes = b""


Item = PartItem | ListItem


@dataclass(frozen=True, slots=True)
class PageRecord:
    """A page: its status, its type and the list of its parts. ``location`` is for 301, 302 and 308."""

    status: int
    content_type: str
    items: tuple[Item, ...] = ()
    location: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class EncodedPart:
    """A part's bytes in every encoding, ready to be put; made by :func:`broadsheet.store.encode_part`.

    ``zstd`` is one frame; ``deflate`` is raw deflate ended by a full flush, so that both can be concatenated.
    """

    raw_length: int
    raw_crc: int
    digest: bytes
    zstd: bytes
    deflate: bytes


@dataclass(frozen=True, slots=True)
class Part:
    """A part as stored. Outside ``since`` .. ``until`` (Unix seconds, 0 is open) it is served as nothing.

    ``is_withdrawn`` says that a take-down marker stands on its key; then it is served as nothing too.
    """

    key: str
    encoded: EncodedPart
    version: int
    since: int = 0
    until: int = 0
    is_withdrawn: bool = False
    _decode: Callable[[bytes], bytes] | None = None

    @property
    def body(self) -> bytes:
        """The bytes that were put."""
        from_zstd = self._decode
        return from_zstd(self.encoded.zstd) if from_zstd and self.encoded.zstd else b""

    def is_shown(self, at: float) -> bool:
        """Whether readers see the part at ``at`` (Unix seconds)."""
        return not self.is_withdrawn and self.since <= at and (not self.until or at < self.until)


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One entry of a list: its place and the key of the part that shows it."""

    key: EntryKey
    part_key: str
