"""What can be put into the store: shared parts, pages, stories. Plain values, so that workers may make them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from broadsheet.press.facts import StoryFacts
from broadsheet.site.render import ListRange, Slot
from broadsheet.store import EncodedPart, encode_part

__all__ = ["Body", "PagePut", "PartPut", "Piece", "RelatedPut", "StoryPut", "stored"]

Body = str | bytes | EncodedPart
Piece = Body | Slot | ListRange


@dataclass(frozen=True, slots=True)
class PartPut:
    """A shared part (slot, card, sitemap day); ``body`` None removes it."""

    key: str
    body: Body | None
    since: int = 0
    until: int = 0
    level: int | None = None
    """How hard to compress it; None as usual."""

    def encoded(self) -> PartPut:
        """The same, compressed here and now."""
        return self if self.body is None else replace(self, body=_encoded(self.body, self.level))


@dataclass(frozen=True, slots=True)
class PagePut:
    """A page with its own pieces; ``status`` 0 removes it."""

    address: str
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    pieces: tuple[Piece, ...] = ()
    location: str = ""
    is_feed: bool = False

    def encoded(self) -> PagePut:
        """The same, compressed here and now."""
        pieces = (piece if isinstance(piece, Slot | ListRange) else _encoded(piece) for piece in self.pieces)
        return replace(self, pieces=tuple(pieces))


@dataclass(frozen=True, slots=True)
class StoryPut:
    """A story: how it shall stand in the store. ``facts`` None: no reader ever knew it (or it was deleted)."""

    story_id: int
    facts: StoryFacts | None
    pages: tuple[PagePut, ...] = ()
    card: Body = ""
    related: Body = ""
    """More on this; empty for nothing."""

    def encoded(self) -> StoryPut:
        """The same, compressed here and now."""
        pages = tuple(page.encoded() for page in self.pages)
        return replace(self, card=_encoded(self.card), related=_encoded(self.related), pages=pages)


@dataclass(frozen=True, slots=True)
class RelatedPut:
    """What stands under a story that otherwise stays as it is."""

    story_id: int
    ids: tuple[int, ...]
    body: Body


def stored(body: Body) -> bytes | EncodedPart:
    """A body as the store takes it."""
    return body.encode() if isinstance(body, str) else body


def _encoded(body: Body, level: int | None = None) -> EncodedPart:
    raw = stored(body)
    return raw if isinstance(raw, EncodedPart) else encode_part(raw, level)
