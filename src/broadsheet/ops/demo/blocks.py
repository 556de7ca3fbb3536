"""The blocks a demo story's body is made of."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "Block",
    "GalleryBlock",
    "NoteBlock",
    "ParagraphBlock",
    "PictureBlock",
    "PullQuoteBlock",
    "QuoteBlock",
    "RelatedBlock",
    "Run",
    "SubheadingBlock",
    "TableBlock",
    "VideoBlock",
]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text set one way. `link` is empty, `story:<id>` or an https address."""

    text: str
    emphasis: bool = False
    strong: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class ParagraphBlock:
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class SubheadingBlock:
    text: str


@dataclass(frozen=True, slots=True)
class QuoteBlock:
    """Words somebody said: `person` is a key of the people table, or empty and `name` is given."""

    words: str
    person: str
    name: str
    role: str
    where: str
    original: str = ""
    original_language: str = ""


@dataclass(frozen=True, slots=True)
class PictureBlock:
    picture: str


@dataclass(frozen=True, slots=True)
class GalleryBlock:
    pictures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VideoBlock:
    provider: str
    video_id: str
    poster: str
    title: str


@dataclass(frozen=True, slots=True)
class PullQuoteBlock:
    text: str


@dataclass(frozen=True, slots=True)
class RelatedBlock:
    story: str


@dataclass(frozen=True, slots=True)
class NoteBlock:
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class TableBlock:
    """Rows of cells; the first row is the heading row."""

    rows: tuple[tuple[str, ...], ...]


Block = (
    ParagraphBlock
    | SubheadingBlock
    | QuoteBlock
    | PictureBlock
    | GalleryBlock
    | VideoBlock
    | PullQuoteBlock
    | RelatedBlock
    | NoteBlock
    | TableBlock
)
