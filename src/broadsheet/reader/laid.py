"""A page ready to be sent, and what it has in common with pages of its kind.

An answer is its *own* segments and the *runs* of slots between them, laid end to end: a list of bytes for one system
call. When a run changes, only the laying is done again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby

from broadsheet.reader.contract import PageHeads
from broadsheet.reader.replies import Reply
from broadsheet.reader.stretches import Run, Stretch
from broadsheet.store import Item, PartItem
from broadsheet.store.dictionary import Dictionary
from broadsheet.store.encoding import GZIP_HEADER, gzip_trailer
from broadsheet.store.stitch import NEVER, Segment, etag_of

__all__ = ["HEAD_PIECES", "Answer", "OwnPlace", "Place", "SharedPlace", "Skeleton", "Spread", "places_of"]

HEAD_PIECES = 2
_MOVED = (301, 302, 307, 308)


@dataclass(slots=True, eq=False)
class OwnPlace:
    """Where consecutive own parts stand: what their keys end in."""

    suffixes: tuple[bytes, ...]


@dataclass(slots=True, eq=False)
class SharedPlace:
    """Where consecutive shared items stand."""

    items: tuple[Item, ...]


Place = OwnPlace | SharedPlace


@dataclass(slots=True, eq=False)
class Spread:
    """The stretches of a page and what they hold: one object for all pages of a kind, so one look does for all."""

    stretches: tuple[Stretch, ...]
    runs: tuple[Run, ...] = ()
    """Another tuple whenever one of the runs is another; pages compare it with the one that they were laid with."""
    generation: int = -1
    """When they were looked at."""


@dataclass(slots=True, eq=False)
class Skeleton:
    """What pages of one kind have in common in one encoding: where own parts stand, and the items between them."""

    content_type: str
    location: str
    places: tuple[Place, ...]
    coding: str
    """What ``Content-Encoding`` says; ``identity`` where it says nothing."""
    csp: str
    edition: str
    """Whose dictionary its heads name; empty for none."""
    heads: PageHeads
    offer: int
    """Which offer of dictionaries the heads are of."""
    spread: Spread | None = field(default=None, repr=False)
    """That of all pages of the kind; None where a list's place makes each page's its own."""


@dataclass(slots=True, eq=False)
class Answer(Reply):
    """A page, ready to be sent after the first lines of ``status``; the head is the first ``HEAD_PIECES`` of it."""

    etag: bytes = b""
    cost: int = 0
    """Bytes of memory that the page has for itself, about."""
    generation: int = 0
    record_address: str = ""
    own: tuple[Segment, ...] = field(default=(), repr=False)
    """What stands in the skeleton's own places."""
    spread: Spread | None = field(default=None, repr=False)
    runs: tuple[Run, ...] = field(default=(), repr=False)
    """Those of the spread that it was laid with."""
    skeleton: Skeleton | None = field(default=None, repr=False)
    heads: PageHeads | None = field(default=None, repr=False)
    """Those that it was laid with."""
    holds_until: float = NEVER
    unchanged: Reply | None = None
    """A 304 for it, once it was asked for."""
    is_asked: bool = False
    """Since its place in the queue of those to be forgotten was last looked at."""

    def lay(self, skeleton: Skeleton, encoding: str, dictionary: Dictionary | None) -> None:
        """Lay own segments and runs end to end. This runs for every page after every publish."""
        self.heads = skeleton.heads
        if self.status in _MOVED:
            self.vector = [*skeleton.heads.head(0, b"")]
            return
        body: list[bytes] = [dictionary.header] if dictionary else []
        digests: list[bytes] = []
        sums: list[tuple[int, int]] = []
        own, runs = iter(self.own), iter(self.runs)
        for place in skeleton.places:
            if type(place) is OwnPlace:
                segment = next(own)
            else:
                segment = next(runs).segment
                if dictionary is not None:
                    segment = dictionary.framed(segment, is_shared=True)
            digests.append(segment.digests)
            if segment.raw_length:
                body.append(segment.data)
                sums.append((segment.raw_crc, segment.raw_length))
        if encoding == "gzip":
            body.insert(0, GZIP_HEADER)
            body.append(gzip_trailer(sums))
        self.etag = etag_of(b"".join(digests), encoding).encode() if self.status == 200 else b""
        self.vector = [*skeleton.heads.head(sum(map(len, body)), self.etag), *body]
        self.unchanged = None


def places_of(items: tuple[Item, ...], own_prefix: str) -> tuple[Place, ...]:
    """Items grouped: consecutive own parts, and consecutive items that many pages share."""
    places: list[Place] = []
    for is_own, found in groupby(items, lambda item: isinstance(item, PartItem) and item.key.startswith(own_prefix)):
        if is_own:
            keys = [item.key for item in found if isinstance(item, PartItem)]
            places.append(OwnPlace(tuple(key[len(own_prefix) :].encode() for key in keys)))
        else:
            places.append(SharedPlace(tuple(found)))
    return tuple(places)
