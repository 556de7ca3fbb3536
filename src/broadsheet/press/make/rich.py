"""Rich text as editors' software stores it, made into HTML for readers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

from broadsheet.common.html import clean_rich

__all__ = ["rich_html"]

_ANCHOR = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.S)
_ATTRIBUTE = re.compile(r'\b(linktype|id|href)="([^"]*)"')
_BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')
# What nearly all text of the editor consists of. Text of nothing else is as clean_rich would leave it, so the cleaner
# (20 microseconds a paragraph, which a full press feels) is asked only about the rest.
_PLAIN = re.compile(
    r"(?:[^<>&]++|&(?:amp|lt|gt|quot|#39|#x27|nbsp);|</?(?:p|b|i|em|strong|ul|ol|li)>|<br/?>"
    r'|<a href="(?:https?://|/)[^"<>&\x00-\x20]*" rel="noopener">|</a>)*+'
)


def rich_html(stored: str, addresses: Mapping[int, str]) -> str:
    """Readers' HTML. A link to a story leads to where it is now; to one that is gone, there is no link, only its words.

    ``addresses``: story id to address, of stories that are live.
    """
    html = _BLOCK_KEY.sub("", stored)
    if "<a" in html:
        html = _ANCHOR.sub(lambda found: _anchor(found, addresses), html)
    return html if _PLAIN.fullmatch(html) else clean_rich(html)


def _anchor(found: re.Match[str], addresses: Mapping[int, str]) -> str:
    said = dict(_ATTRIBUTE.findall(found[1]))
    href = said.get("href", "")
    if said.get("linktype") == "story":
        number = said.get("id", "")
        href = escape(addresses.get(int(number), "")) if number.isdecimal() else ""
    return f'<a href="{href}" rel="noopener">{found[2]}</a>' if href else found[2]
