"""What templates may ask beside attributes of shapes: small pure functions, registered once with the environment."""

from __future__ import annotations

import re
from collections.abc import Sequence
from textwrap import shorten

from markupsafe import Markup, escape

from broadsheet.common.html import text_of
from broadsheet.site import shapes
from broadsheet.site.pictures import best_rendition
from broadsheet.site.provider import FRAME_ORIGINS
from broadsheet.site.words import Words

__all__ = [
    "default_address",
    "description",
    "document_facts",
    "is_framed",
    "is_number",
    "kind",
    "marked",
    "rich",
    "share_image",
    "style_kind",
]

_NUMBER = re.compile(r"[\s+\-−–±~≈]*[\d][\d\s.,:/]*\s*[%‰°€$₼₽₺]?\Z")
_RICH_BLOCKS = (
    shapes.Gallery, shapes.Table, shapes.PullQuote, shapes.DocumentBlock, shapes.RelatedStory, shapes.Note
)  # fmt: skip
_DESCRIPTION = 160
"""Characters that search engines and messengers show of a description."""
_DOCUMENT_KINDS = {
    "application/pdf": "PDF",
    "application/msword": "DOC",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
    "text/csv": "CSV",
    "application/zip": "ZIP",
}


def rich(html: str) -> Markup:
    """Rich text that went through ``broadsheet.common.html``: the shapes promise it for ``_html`` fields."""
    return Markup(html)  # noqa: S704


def kind(thing: object) -> str:
    """The name of a shape, by which the body's template chooses how to write a block."""
    return type(thing).__name__


def is_framed(url: str) -> bool:
    """Whether the content policy lets a page open this address in a frame."""
    return any(url.startswith(f"{origin}/") for origin in FRAME_ORIGINS)


def is_number(cell: str) -> bool:
    """Whether a table's cell holds a figure, which then stands at the end of its column."""
    return bool(_NUMBER.match(cell))


def document_facts(document: shapes.DocumentBlock, words: Words) -> str:
    """``PDF, 1.2 MB``: what a download is and how heavy."""
    if document.size >= 1_000_000:
        size = words.megabytes.format(n=f"{document.size / 1_000_000:.1f}".replace(".", words.decimal))
    else:
        size = words.kilobytes.format(n=max(1, round(document.size / 1000)))
    name = _DOCUMENT_KINDS.get(document.content_type, "")
    return f"{name}, {size}" if name else size


def marked(text: str, spans: Sequence[tuple[int, int]]) -> Markup:
    """Text with ``<mark>`` around the given spans of characters. Spans that overlap or lie outside are let go."""
    found = Markup("")
    at = 0
    for start, end in sorted(spans):
        if start < at or end <= start or end > len(text):
            continue
        found += escape(text[at:start]) + Markup("<mark>%s</mark>") % text[start:end]
        at = end
    return found + escape(text[at:])


def description(story: shapes.Story) -> str:
    """One sentence or two about a story, for those who have only its address: its standfirst, else how it begins."""
    if story.card.standfirst:
        return story.card.standfirst
    first = next((block for block in story.blocks if isinstance(block, shapes.Paragraph)), None)
    return shorten(text_of(first.text_html), _DESCRIPTION, placeholder="…") if first else ""


def share_image(story: shapes.Story) -> shapes.Rendition | None:
    """The picture for cards in other people's timelines: the generated one, else the lead picture's wide crop."""
    picture = story.lead_picture or (story.lead_video.poster if story.lead_video else None)
    return story.share_card or best_rendition(picture, "16x9") or best_rendition(picture, "")


def default_address(edition: shapes.Edition, address: str, translations: Sequence[shapes.Translation]) -> str:
    """Which version is for readers of no listed language (``x-default``): the same answer on every version.

    It is the one in the paper's default language; without it the first by language code.
    """
    versions = {edition.language: address} | {other.language: other.address for other in translations}
    return versions.get(edition.default_language) or versions[min(versions)]


def style_kind(story: shapes.Story) -> str:
    """Which style slot a story shows: the plain one, one with the CSS of ``assets.RICH_STYLES``, or one for films.

    The slot says what a page may frame. Most films are of one house, and the names of all others are 400 bytes.
    """
    films = [block.video for block in story.blocks if isinstance(block, shapes.Embed)]
    if story.lead_video or films:
        frames = [film.frame_url for film in (*films, story.lead_video) if film and film.frame_url]
        return "/youtube" if all(url.startswith(f"{FRAME_ORIGINS[0]}/") for url in frames) else "/film"
    if story.corrections or any(isinstance(block, _RICH_BLOCKS) for block in story.blocks):
        return "/rich"
    return ""
