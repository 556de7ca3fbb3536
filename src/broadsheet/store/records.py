"""The bytes of each kind of record, with their checksums. Pure functions; those that read may raise CorruptRecord.

A part is a 64-byte head, then its zstd frame, then its deflate piece. Each of the three has its own CRC, so that a
reader that wants only the frame checks (and touches in the map) only the frame.

Every other record is a 16-byte head and a body; the CRC is of all of it but itself, so that a status or a version that
was changed on the disk is noticed too. Records of older stores (marks that end in 1) have a CRC of the body alone.
"""

from __future__ import annotations

import json
import struct
from typing import NamedTuple

from broadsheet.store.encoding import crc32, decode_deflate
from broadsheet.store.shapes import EncodedPart, EntryKey, Item, ListItem, PageRecord, PartItem

__all__ = [
    "HEAD_SIZE", "CorruptRecord", "PartHead", "Piece", "checked_page", "dump_entry", "dump_entry_key", "dump_page",
    "dump_part", "dump_tombstone", "is_tombstone", "load_deflate", "load_entry", "load_entry_key", "load_head",
    "load_items", "load_page", "load_piece", "load_zstd", "version_of",
]  # fmt: skip

# mark, flags, version, raw length, raw CRC, digest, since, until, zstd length and CRC, deflate length and CRC, head CRC
_PART = struct.Struct("<2sHQII8sqqIIIII")
_BARE_PART = struct.Struct("<2sHQII8sqqIIII")
_HEAD = struct.Struct("<2sHQI")  # mark, status or length, version, CRC
_BARE_HEAD = struct.Struct("<2sHQ")
_ENTRY_KEY = struct.Struct(">QQ")
HEAD_SIZE = _PART.size
_CHECKED_HEAD = HEAD_SIZE - 4
_PART_MARK, _PAGE_MARK, _ENTRY_MARK, _TOMBSTONE_MARK = b"P1", b"G2", b"E2", b"T2"
_OLDER_MARKS = {b"G1": _PAGE_MARK, b"E1": _ENTRY_MARK, b"T1": _TOMBSTONE_MARK}
_TOMBSTONE_MARKS = (_TOMBSTONE_MARK, b"T1")
_EPOCH = 1 << 62  # so that times before 1970 sort too
_LAST = (1 << 64) - 1


class CorruptRecord(Exception):
    """A record does not match its checksum or cannot be read; it must not be served."""


class PartHead(NamedTuple):
    """A part without its bytes."""

    version: int
    raw_length: int
    raw_crc: int
    digest: bytes
    since: int
    until: int
    zstd_length: int
    zstd_crc: int
    deflate_length: int
    deflate_crc: int


class Piece(NamedTuple):
    """A part in one encoding."""

    data: bytes
    raw_length: int
    raw_crc: int
    digest: bytes
    since: int
    until: int


def dump_part(part: EncodedPart, version: int, since: int, until: int) -> bytes:
    """A part's record."""
    bare = _BARE_PART.pack(
        _PART_MARK, 0, version, part.raw_length, part.raw_crc, part.digest, since, until,
        len(part.zstd), crc32(part.zstd), len(part.deflate), crc32(part.deflate),
    )  # fmt: skip
    return b"".join((bare, crc32(bare).to_bytes(4, "little"), part.zstd, part.deflate))


def load_head(record: bytes | memoryview) -> PartHead | None:
    """The head of a part's record; None when it is a tombstone."""
    if is_tombstone(record):
        _checked(record)
        return None
    if len(record) < HEAD_SIZE:
        raise CorruptRecord("part: too short")
    mark, _flags, *values, crc = _PART.unpack_from(record)
    if mark != _PART_MARK or crc32(record[: HEAD_SIZE - 4]) != crc:
        raise CorruptRecord("part: head does not match its CRC")
    head = PartHead(*values)
    if len(record) != HEAD_SIZE + head.zstd_length + head.deflate_length:
        raise CorruptRecord("part: wrong length")
    return head


def load_zstd(record: bytes | memoryview, head: PartHead) -> bytes:
    """The zstd frame of a part's record."""
    data = bytes(record[HEAD_SIZE : HEAD_SIZE + head.zstd_length])
    if crc32(data) != head.zstd_crc:
        raise CorruptRecord("part: zstd frame does not match its CRC")
    return data


def load_deflate(record: bytes | memoryview, head: PartHead) -> bytes:
    """The deflate piece of a part's record."""
    data = bytes(record[HEAD_SIZE + head.zstd_length :])
    if crc32(data) != head.deflate_crc:
        raise CorruptRecord("part: deflate piece does not match its CRC")
    return data


def load_piece(record: bytes | memoryview, encoding: str) -> Piece | None:
    """What a reader needs of a part in one encoding, checked; None when it is a tombstone.

    This runs for every part of every page that is not in memory, so it unpacks once and calls little.
    """
    if record[:2] in _TOMBSTONE_MARKS:
        _checked(record)
        return None
    if len(record) < HEAD_SIZE:
        raise CorruptRecord("part: too short")
    (
        mark, _flags, _version, raw_length, raw_crc, digest, since, until,
        zstd_length, zstd_crc, deflate_length, deflate_crc, crc,
    ) = _PART.unpack_from(record)  # fmt: skip
    if mark != _PART_MARK or crc32(record[:_CHECKED_HEAD]) != crc:
        raise CorruptRecord("part: head does not match its CRC")
    middle = HEAD_SIZE + zstd_length
    if len(record) != middle + deflate_length:
        raise CorruptRecord("part: wrong length")
    if encoding == "zstd":
        data, wanted = bytes(record[HEAD_SIZE:middle]), zstd_crc
    else:
        data, wanted = bytes(record[middle:]), deflate_crc
    if crc32(data) != wanted:
        raise CorruptRecord(f"part: {encoding} does not match its CRC")
    if encoding == "identity":
        data = decode_deflate(data)
        if len(data) != raw_length:
            raise CorruptRecord("part: wrong length after decompression")
    return Piece(data, raw_length, raw_crc, digest, since, until)


def dump_page(page: PageRecord, version: int) -> bytes:
    """A page's record: what it says about itself, then one line an item."""
    lines = [page.content_type, page.location, *(_dump_item(item) for item in page.items)]
    if any("\n" in line for line in lines):
        raise ValueError("a page's type, location and keys are single lines")
    body = "\n".join(lines).encode()
    return _checkable(_PAGE_MARK, page.status, version, body)


def load_page(record: bytes | memoryview) -> PageRecord | None:
    """A page from its record; None when it is a tombstone."""
    checked = checked_page(record)
    if checked is None:
        return None
    status, version, body = checked
    content_type, location, items = load_items(body)
    return PageRecord(status, content_type, items, location, version)


def checked_page(record: bytes | memoryview) -> tuple[int, int, bytes] | None:
    """Status, version and the unread body of a page's record; None when it is a tombstone."""
    mark, status, version, body = _checked(record)
    if mark == _TOMBSTONE_MARK:
        return None
    if mark != _PAGE_MARK:
        raise CorruptRecord("page: not a page")
    return status, version, body


def load_items(body: bytes) -> tuple[str, str, tuple[Item, ...]]:
    """Content type, location and items from a page's body."""
    content_type, location, *items = body.decode().split("\n")
    return content_type, location, tuple(_load_item(line) for line in items)


def dump_entry(part_key: str, version: int) -> bytes:
    """An entry's record."""
    body = part_key.encode()
    return _checkable(_ENTRY_MARK, len(body), version, body)


def load_entry(record: bytes | memoryview) -> str | None:
    """An entry's part key; None when it is a tombstone."""
    mark, _length, _version, body = _checked(record)
    if mark == _TOMBSTONE_MARK:
        return None
    if mark != _ENTRY_MARK:
        raise CorruptRecord("entry: not an entry")
    return body.decode()


def dump_entry_key(key: EntryKey) -> bytes:
    """Sixteen bytes that sort newest first."""
    seconds, story_id = key
    return _ENTRY_KEY.pack(_LAST - (_EPOCH + seconds), _LAST - story_id)


def load_entry_key(data: bytes) -> EntryKey:
    """The place an entry's sixteen bytes stand for."""
    seconds, story_id = _ENTRY_KEY.unpack(data)
    return _LAST - seconds - _EPOCH, _LAST - story_id


def dump_tombstone(version: int) -> bytes:
    """What is left of something deleted, so that an older version cannot bring it back."""
    body = version.to_bytes(8, "little")
    return _checkable(_TOMBSTONE_MARK, 0, version, body)


def is_tombstone(record: bytes | memoryview) -> bool:
    """Whether the record is what is left of something deleted."""
    return bytes(record[:2]) in _TOMBSTONE_MARKS


def version_of(record: bytes | memoryview) -> int:
    """The version of a record of any kind; 0 when it is corrupt, so that anything may replace it."""
    try:
        if bytes(record[:2]) == _PART_MARK:
            head = load_head(record)
            return head.version if head else 0
        return _checked(record)[2]
    except CorruptRecord:
        return 0


def _checkable(mark: bytes, number: int, version: int, body: bytes) -> bytes:
    bare = _BARE_HEAD.pack(mark, number, version)
    return b"".join((bare, crc32(body, crc32(bare)).to_bytes(4, "little"), body))


def _checked(record: bytes | memoryview) -> tuple[bytes, int, int, bytes]:
    if len(record) < _HEAD.size:
        raise CorruptRecord("record: too short")
    mark, number, version, crc = _HEAD.unpack_from(record)
    body = bytes(record[_HEAD.size :])
    older = _OLDER_MARKS.get(mark)
    if crc32(body, 0 if older else crc32(record[: _BARE_HEAD.size])) != crc:
        raise CorruptRecord("record: does not match its CRC")
    return older or mark, number, version, body


def _dump_item(item: Item) -> str:
    if isinstance(item, PartItem):
        return "p" + item.key
    values = [item.list, item.limit, item.skip, item.older.decode(), item.newer.decode()]
    return "l" + json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _load_item(line: str) -> Item:
    if line[:1] == "p":
        return PartItem(line[1:])
    name, limit, skip, older, newer = json.loads(line[1:])
    return ListItem(name, limit, skip, older.encode(), newer.encode())
