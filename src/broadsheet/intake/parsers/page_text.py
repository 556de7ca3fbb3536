"""The HTML of a story's text out of a whole page."""

from __future__ import annotations

import logging
import re
from typing import Any

import trafilatura

from broadsheet.intake.parsers.page_facts import PageFacts

__all__ = ["html_of_story"]

_WORD = re.compile(r"\w+")
_log = logging.getLogger("trafilatura")
_log.setLevel(logging.CRITICAL)


def html_of_story(root: Any, text: str, facts: PageFacts, address: str) -> str:
    """Return the part of the page that is the story, as HTML with links, pictures and tables; or nothing."""
    found = trafilatura.extract(
        text,
        url=address or None,
        output_format="html",
        include_comments=False,
        include_tables=True,
        include_images=True,
        include_links=True,
        include_formatting=True,
        with_metadata=False,
    )
    return found or ""
