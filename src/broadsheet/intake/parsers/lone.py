"""A paragraph that holds one address only is what the address shows."""

from __future__ import annotations

import re

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.blocks import Block, Paragraph
from broadsheet.intake.parsers.embeds import embed_of
from broadsheet.intake.parsers.frames import document_of

__all__ = ["lone_block"]

_LONE_URL = re.compile(r"^(?:<a [^>]*>)?\s*(https?://[^\s<>\"]+|//[^\s<>\"]+)\s*(?:</a>)?$")
_LONE_LINK = re.compile(r'^<a href="([^"]+)"[^>]*>((?:(?!</a>).)*)</a>$', re.S)


def lone_block(html: str) -> Block:
    """Return the block that a paragraph is when it holds one address only."""
    if "//" in html and (match := _LONE_URL.match(html)) and (embed := embed_of(match.group(1))):
        return embed
    match = _LONE_LINK.match(html) if html.startswith("<a ") else None
    document = document_of(match.group(1).replace("&amp;", "&"), text_of(match.group(2))) if match else None
    return document or Paragraph(html)
