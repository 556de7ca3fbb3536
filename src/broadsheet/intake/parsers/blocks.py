"""The kinds of block a body is made of, as plain frozen values.

`html` fields are safe inline HTML (the allow-list of `broadsheet.common.html`); every other text field is plain text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

__all__ = [
    "Block",
    "Document",
    "Embed",
    "Gallery",
    "IncomingPicture",
    "LeftOut",
    "Note",
    "Paragraph",
    "Picture",
    "PullQuote",
    "Quote",
    "RelatedStory",
    "Subheading",
    "Table",
    "block_value",
]


@dataclass(frozen=True, slots=True)
class IncomingPicture:
    """A picture as the source names it: an address, or a path beside the export."""

    address: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    width: int = 0
    height: int = 0
    source_id: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of inline HTML, or one whole list (`<ul>` or `<ol>`)."""

    html: str


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside the body; level 2 to 4."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Quote:
    """Words someone said. `words` is plain text, paragraphs separated by a newline."""

    words: str
    speaker: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the body."""

    picture: IncomingPicture


@dataclass(frozen=True, slots=True)
class Gallery:
    """Several pictures shown together."""

    pictures: tuple[IncomingPicture, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Embed:
    """Something of another site, by provider and id. No HTML of that site."""

    provider: str
    id: str
    address: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells of inline HTML, all rows equally long. `headed`: the first row is a head."""

    rows: tuple[tuple[str, ...], ...]
    headed: bool = False
    caption: str = ""


@dataclass(frozen=True, slots=True)
class PullQuote:
    """Words of the story itself, set large."""

    words: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file a reader may take: PDF, spreadsheet, sound, film."""

    address: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class RelatedStory:
    """A link to another story of the same paper, by its old address."""

    address: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark set apart from the text (editor's note, correction, box)."""

    html: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A fragment that could not be kept, and why. The fragment is at most 500 characters of the source."""

    fragment: str
    why: str


Block: TypeAlias = (
    Paragraph | Subheading | Quote | Picture | Gallery | Embed | Table | PullQuote | Document | RelatedStory | Note
)

_NAMES: dict[type, str] = {
    Paragraph: "paragraph",
    Subheading: "subheading",
    Quote: "quote",
    Picture: "picture",
    Gallery: "gallery",
    Embed: "embed",
    Table: "table",
    PullQuote: "pull_quote",
    Document: "document",
    RelatedStory: "related_story",
    Note: "note",
}


def block_value(block: Block) -> tuple[str, dict[str, Any]]:
    """Return the block's kind and its fields, as plain values for a stream of blocks."""
    fields = {name: getattr(block, name) for name in block.__slots__}
    for name, value in fields.items():
        if isinstance(value, IncomingPicture):
            fields[name] = _picture_value(value)
        elif isinstance(value, tuple) and value and isinstance(value[0], IncomingPicture):
            fields[name] = [_picture_value(picture) for picture in value]
        elif isinstance(value, tuple):
            fields[name] = [list(row) for row in value]
    return _NAMES[type(block)], fields


def _picture_value(picture: IncomingPicture) -> dict[str, Any]:
    return {name: getattr(picture, name) for name in picture.__slots__}
