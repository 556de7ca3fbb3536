"""Blocks as they come in to blocks as the newsroom stores them. What it has no block for is left out by name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from broadsheet.common.html import escape, text_of
from broadsheet.intake.moves.state import NO_PICTURE
from broadsheet.intake.parsers.blocks import (
    Block,
    Document,
    Embed,
    Gallery,
    IncomingPicture,
    LeftOut,
    Note,
    Paragraph,
    Picture,
    PullQuote,
    Quote,
    RelatedStory,
    Subheading,
    Table,
)

__all__ = ["PROVIDERS", "body_values", "shows_pictures"]

PROVIDERS = frozenset(
    {"youtube", "vimeo", "dailymotion", "telegram", "x", "instagram", "facebook", "tiktok", "soundcloud"}
)
"""Providers that the newsroom shows; others become a link."""

FindPicture = Callable[[IncomingPicture], int | None]
_PROVIDER_ID = re.compile(r"^[A-Za-z0-9_./:@-]{1,200}\Z")
_CELL_ENDS = re.compile(r"[\t\n|]+")


def body_values(blocks: Sequence[Block], find_picture: FindPicture, left_out: list[LeftOut]) -> list[dict[str, Any]]:
    """Return the body as the newsroom stores it: [{"type", "value"}]. `find_picture` gives a picture's id or None."""
    values: list[dict[str, Any]] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            html = block.html if block.html.startswith(("<ul>", "<ol>")) else f"<p>{block.html}</p>"
            values.append({"type": "paragraph", "value": html})
        else:
            values.extend(_values(block, find_picture, left_out))
    return values


def shows_pictures(blocks: Sequence[Block]) -> bool:
    """Say whether any of the blocks needs a picture of the newsroom."""
    return any(isinstance(block, (Picture, Gallery)) for block in blocks)


def _values(block: Block, find_picture: FindPicture, left_out: list[LeftOut]) -> list[dict[str, Any]]:
    if isinstance(block, Subheading):
        if len(block.text) > 200:
            return [_paragraph(f"<b>{escape(block.text)}</b>")]
        return [{"type": "subheading", "value": block.text}]
    if isinstance(block, Quote):
        return [_quote(block)]
    if isinstance(block, PullQuote):
        return [{"type": "pull_quote", "value": {"words": block.words, "speaker": block.speaker[:160]}}]
    if isinstance(block, (Picture, Gallery)):
        return _pictures(block, find_picture, left_out)
    if isinstance(block, Embed):
        return [_embed(block)]
    if isinstance(block, Table):
        return [_table(block, left_out)]
    if isinstance(block, Note):
        return [{"type": "note", "value": f"<p>{block.html}</p>"}]
    assert isinstance(block, (Document, RelatedStory))
    return [_paragraph(_link(block.address, block.title or block.address))]


def _quote(block: Quote) -> dict[str, Any]:
    if not block.speaker:  # nobody is named, so it is words set apart and no quote for a person's page
        return {"type": "pull_quote", "value": {"words": block.words, "speaker": ""}}
    value = {
        "speaker": None,
        "speaker_name": block.speaker[:160],
        "role": block.role[:200],
        "words": block.words,
        "original_words": "",
        "original_language": "",
        "said_where": "",
    }
    return {"type": "quote", "value": value}


def _pictures(block: Picture | Gallery, find: FindPicture, left_out: list[LeftOut]) -> list[dict[str, Any]]:
    shown = []
    pictures = (block.picture,) if isinstance(block, Picture) else block.pictures
    for picture in pictures:
        number = find(picture)
        if number is None:
            left_out.append(LeftOut(picture.address[:500], NO_PICTURE))
            continue
        shown.append({"picture": number, "caption": picture.caption[:500], "credit": picture.credit[:255]})
    if not shown:
        return []
    if len(shown) == 1:
        return [{"type": "picture", "value": shown[0]}]
    title = block.caption[:200] if isinstance(block, Gallery) else ""
    listed = [{"type": "item", "value": one, "id": str(place)} for place, one in enumerate(shown)]
    return [{"type": "gallery", "value": {"title": title, "pictures": listed}}]


def _embed(block: Embed) -> dict[str, Any]:
    if block.provider in PROVIDERS and _PROVIDER_ID.match(block.id):
        title = block.caption[:200] or block.provider
        return {
            "type": "embed",
            "value": {"provider": block.provider, "provider_id": block.id, "title": title, "poster": None},
        }
    return _paragraph(_link(block.address, block.caption or block.address))


def _table(block: Table, left_out: list[LeftOut]) -> dict[str, Any]:
    if any("<a " in cell for row in block.rows for cell in row):
        left_out.append(LeftOut("", "links inside a table; their text is kept"))
    rows = "\n".join("\t".join(_CELL_ENDS.sub(" ", text_of(cell)) for cell in row) for row in block.rows)
    value = {
        "caption": block.caption[:200],
        "rows": rows,
        "first_row_is_header": block.headed,
        "first_column_is_header": False,
    }
    return {"type": "table", "value": value}


def _paragraph(html: str) -> dict[str, Any]:
    return {"type": "paragraph", "value": f"<p>{html}</p>"}


def _link(address: str, text: str) -> str:
    href = address.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
    return f'<a href="{href}">{escape(text)}</a>'
