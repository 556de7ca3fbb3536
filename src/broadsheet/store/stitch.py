"""Laying parts end to end: from a page's items to the bytes of its body, its length and its strong ETag.

Nothing here remembers anything; the reader keeps what it may and calls the same functions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from typing import NamedTuple

from broadsheet.store.encoding import GZIP_HEADER, crc32_combine, encode_part, gzip_trailer, literal
from broadsheet.store.moment import Moment, text_key
from broadsheet.store.records import Piece
from broadsheet.store.shapes import EncodedPart, EntryKey, ListItem, PageRecord

__all__ = [
    "EMPTY", "NEVER", "Composed", "IncompletePage", "Segment", "compose", "compressed_segment", "cursor_address",
    "etag_of", "joined", "list_segment", "load_segment", "own_segment", "recompressed", "segment_of", "vector_of",
]  # fmt: skip

NEVER = float("inf")
_ESSENTIAL = ("page/", "feed/")


class IncompletePage(Exception):
    """A page's own part is missing or does not match its CRC: the page must not be served."""


class Segment(NamedTuple):
    """Some parts end to end in one encoding; a tuple, which is made in a quarter of a frozen dataclass's time.

    ``digests`` names the content; ``holds_until`` (Unix seconds) is when a part's window next opens or closes.
    """

    data: bytes
    raw_length: int
    raw_crc: int
    digests: bytes
    holds_until: float = NEVER


@dataclass(frozen=True, slots=True)
class Composed:
    """A page as a reader gets it: the record, the body in one encoding, the ETag without quotes."""

    page: PageRecord
    body: bytes
    etag: str


EMPTY = Segment(b"", 0, 0, b"")


def load_segment(now: Moment, key: str, encoding: str, at: float) -> Segment:
    """One part as readers see it at ``at``; nothing when it is absent, corrupt, withdrawn or outside its window.

    Raises :class:`IncompletePage` when it is a page's own part that is absent or corrupt.
    """
    piece = now.load_piece(text_key(key), encoding)
    if piece is None:
        if key.startswith(_ESSENTIAL) and not now.is_taken_down(key):
            raise IncompletePage(key)
        return EMPTY
    return segment_of(piece, at, is_hidden=now.is_taken_down(key))


def segment_of(piece: Piece, at: float, *, is_hidden: bool) -> Segment:
    """A part's piece as readers see it at ``at``."""
    data, raw_length, raw_crc, digest, since, until = piece
    if not since and not until and not is_hidden:
        return Segment(data, raw_length, raw_crc, digest)
    holds_until = min((float(turn) for turn in (since, until) if turn > at), default=NEVER)
    if is_hidden or since > at or (until and at >= until):
        return Segment(b"", 0, 0, b"", holds_until)
    return Segment(data, raw_length, raw_crc, digest, holds_until)


def own_segment(body: bytes, encoding: str) -> Segment:
    """Bytes made within the request, as a segment."""
    made = literal(body)
    return Segment(_in(encoding, made, body), made.raw_length, made.raw_crc, made.digest)


def compressed_segment(body: bytes, encoding: str) -> Segment:
    """The same for bytes that are worth compressing."""
    made = encode_part(body)
    return Segment(_in(encoding, made, body), made.raw_length, made.raw_crc, made.digest)


def joined(segments: Sequence[Segment]) -> Segment:
    """Several segments as one."""
    if len(segments) == 1:
        return segments[0]
    crc = length = 0
    holds_until = NEVER
    for segment in segments:
        crc = crc32_combine(crc, segment.raw_crc, segment.raw_length)
        length += segment.raw_length
        if segment.holds_until < holds_until:
            holds_until = segment.holds_until
    return Segment(
        b"".join([segment.data for segment in segments]),
        length,
        crc,
        b"".join([segment.digests for segment in segments]),
        holds_until,
    )


def recompressed(segments: Sequence[Segment], encoding: str, level: int) -> Segment:
    """Segments that were loaded as ``identity``, as one that is compressed as a whole: it names the same content."""
    whole = joined(segments)
    return whole._replace(data=_in(encoding, encode_part(whole.data, level), whole.data))


def list_segment(
    now: Moment, item: ListItem, address: str, cursor: EntryKey | None, encoding: str, at: float
) -> Segment | None:
    """A stretch of a list with its pager links; None when a cursor leads past the end.

    ``address`` is that of the list's first page; its cost depends on ``limit`` and ``skip``, not on the list's length.
    """
    start = 0 if cursor else item.skip
    found = list(islice(now.entries(item.list, cursor), start, start + item.limit + 1))
    shown = found[: item.limit]
    if cursor and not shown:
        return None
    pieces = [load_segment(now, entry.part_key, encoding, at) for entry in shown]
    if cursor and item.newer:
        link = _newer_address(now, item, address, cursor)
        pieces.insert(0, own_segment(_filled(item.newer, link), encoding))
    if len(found) > item.limit and item.older and shown:
        link = cursor_address(address, shown[-1].key)
        pieces.append(own_segment(_filled(item.older, link), encoding))
    return joined(pieces) if pieces else EMPTY


def cursor_address(address: str, key: EntryKey) -> str:
    """The address of the page of a list that begins after an entry."""
    return f"{address}-/{key[0]}-{key[1]}"


def etag_of(digests: bytes, encoding: str) -> str:
    """A strong ETag, without its quotes: equal for equal content in one encoding (and, in dcz, one dictionary)."""
    return f"{blake2b(digests, digest_size=12).hexdigest()}-{encoding if encoding[0] == 'd' else encoding[0]}"


def vector_of(segments: Iterable[Segment], encoding: str) -> list[bytes]:
    """The pieces of a body, in order."""
    kept = [segment for segment in segments if segment.raw_length]
    pieces = [segment.data for segment in kept]
    if encoding == "gzip":
        return [GZIP_HEADER, *pieces, gzip_trailer((s.raw_crc, s.raw_length) for s in kept)]
    return pieces


def compose(now: Moment, address: str, encoding: str, at: float, cursor: EntryKey | None = None) -> Composed | None:
    """A page from its record. With a ``cursor``, the page of the list that begins there.

    Raises :class:`IncompletePage`.
    """
    page = now.page(f"{address}-/" if cursor else address)
    if page is None:
        return None
    segments: list[Segment] = []
    for item in page.items:
        if isinstance(item, ListItem):
            segment = list_segment(now, item, address, cursor, encoding, at)
            if segment is None:
                return None
            segments.append(segment)
        else:
            segments.append(load_segment(now, item.key, encoding, at))
    body = b"".join(vector_of(segments, encoding))
    return Composed(page, body, etag_of(b"".join(segment.digests for segment in segments), encoding))


def _newer_address(now: Moment, item: ListItem, address: str, cursor: EntryKey) -> str:
    """Where the stretch before a cursor's begins: ``limit`` entries up, or at the list's first page."""
    newer = list(islice(now.newer_entries(item.list, cursor), item.limit + 1))
    return cursor_address(address, newer[-1].key) if len(newer) > item.limit else address


def _filled(template: bytes, address: str) -> bytes:
    return template.replace(b"{address}", address.encode())


def _in(encoding: str, made: EncodedPart, body: bytes) -> bytes:
    return {"zstd": made.zstd, "gzip": made.deflate}.get(encoding, body)
