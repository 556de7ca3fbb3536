"""The HTML of a story's text out of a whole page."""

from __future__ import annotations

import logging
import re
from typing import Any

import trafilatura

from broadsheet.common.html import escape, text_of

__all__ = ["html_of_story"]

_WORD = re.compile(r"\w+")
_FEW_WORDS = 30
# It writes a warning for every page that has no text; we say so ourselves.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def html_of_story(root: Any, text: str, address: str) -> str:
    """Return the part of the page that is the story, as HTML with links and tables; or nothing.

    Pictures are not asked for: with them more of the page's furniture comes along (`page_media` finds them).
    """
    found = _extracted(text, address)
    bare: str = trafilatura.baseline(text)[1] or ""
    words, bare_words = _count(text_of(found)), _count(bare)
    if words < _FEW_WORDS:
        wider = _extracted(text, address, favor_recall=True)
        return wider if _count(text_of(wider)) >= bare_words else _paragraphs(bare)
    # Much of the page's plain paragraphs is missing, and they are nearly all that the page has: it lost the text.
    if words < 0.45 * bare_words and 0.75 * bare_words < _plain_words(root) < 1.3 * bare_words:
        return _paragraphs(bare)
    return found


def _extracted(text: str, address: str, **options: Any) -> str:
    found = trafilatura.extract(
        text,
        url=address or None,
        output_format="html",
        include_comments=False,
        include_tables=True,
        include_links=True,
        include_formatting=True,
        with_metadata=False,
        **options,
    )
    return found or ""


def _plain_words(root: Any) -> int:
    """Return how many words stand in paragraphs that are neither furniture nor mostly links."""
    total = 0
    for element in root.iter("p"):
        if any(up.tag in {"nav", "footer", "aside", "header"} for up in element.iterancestors()):
            continue
        words = _count(element.text_content())
        linked = sum(_count(link.text_content()) for link in element.iter("a"))
        total += words if words > 5 and linked < words / 2 else 0
    return total


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line.strip())


def _count(text: str) -> int:
    return len(_WORD.findall(text))
