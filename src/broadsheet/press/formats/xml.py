"""The little XML that feeds and sitemaps need, written as text: an order of magnitude faster than a tree."""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape, quoteattr

__all__ = ["DECLARATION", "element", "iso_8601", "rfc_822", "text"]

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

# XML 1.0, production 2: everything but these may stand in a document; no escape makes them legal.
_NOT_A_CHAR = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def text(value: str) -> str:
    """Escape a text for element content, leaving out the characters XML cannot carry."""
    return escape(_NOT_A_CHAR.sub("", value))


def element(name: str, content: str = "", /, **attributes: str | int) -> str:
    """One element; ``content`` is written as it is (use :func:`text`). A trailing ``_`` in an attribute's name goes,
    so that ``type_`` can be said.
    """
    said = "".join(
        f" {key.rstrip('_')}={quoteattr(_NOT_A_CHAR.sub('', str(value)))}" for key, value in attributes.items()
    )
    return f"<{name}{said}>{content}</{name}>" if content else f"<{name}{said}/>"


def iso_8601(at: datetime) -> str:
    """A time with its zone as RFC 3339 writes it, to the second."""
    if at.tzinfo is None:
        raise ValueError("a pressed time must know its zone")
    return at.replace(microsecond=0).isoformat()


def rfc_822(at: datetime) -> str:
    """A time with its zone as RSS 2.0 wants it (RFC 822 with a four-digit year)."""
    if at.tzinfo is None:
        raise ValueError("a pressed time must know its zone")
    return format_datetime(at.replace(microsecond=0))
