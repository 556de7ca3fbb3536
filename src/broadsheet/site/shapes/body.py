"""The body of a story or a standing page, block by block."""

from __future__ import annotations

from dataclasses import dataclass

from broadsheet.site.shapes.card import Card
from broadsheet.site.shapes.media import Picture, Video

__all__ = [
    "Block",
    "DocumentBlock",
    "Embed",
    "Gallery",
    "Note",
    "Paragraph",
    "PictureBlock",
    "PullQuote",
    "Quote",
    "RelatedStory",
    "Subheading",
    "Table",
]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; or lists and several paragraphs, when the text begins with a block tag."""

    text_html: str


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside a story; ``anchor`` is its id on the page."""

    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that someone said, as data: who, in what role, where, and the original words."""

    words: str
    speaker: str
    role: str = ""
    where: str = ""
    speaker_address: str = ""
    """The person's page, where there is one."""
    original_words: str = ""
    original_language: str = ""


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """A picture between paragraphs."""

    picture: Picture


@dataclass(frozen=True, slots=True)
class Gallery:
    """Pictures in a row that the reader moves through."""

    pictures: tuple[Picture, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Embed:
    """A film or a post of another house, loaded only on a click."""

    video: Video
    """Posts of other sites too: provider, id, title and poster are all an embed ever is."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of plain cells."""

    rows: tuple[tuple[str, ...], ...]
    caption: str = ""
    first_row_is_header: bool = True
    first_column_is_header: bool = False


@dataclass(frozen=True, slots=True)
class PullQuote:
    """A sentence of the story, set large."""

    words: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class DocumentBlock:
    """A file to download."""

    title: str
    address: str
    content_type: str
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class RelatedStory:
    """A pointer to another story, in the middle of the text."""

    card: Card


@dataclass(frozen=True, slots=True)
class Note:
    """A word of the newsroom's own, set apart."""

    text_html: str


Block = (
    Paragraph | Subheading | Quote | PictureBlock | Gallery | Embed | Table | PullQuote | DocumentBlock
    | RelatedStory | Note
)  # fmt: skip
