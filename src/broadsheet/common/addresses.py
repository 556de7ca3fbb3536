"""Slugs and addresses: lower-case ASCII, made from any language's letters. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Mapping

from anyascii import anyascii

__all__ = [
    "FIRST_STEPS",
    "KEY_PATTERN",
    "RESERVED_SECTION_KEYS",
    "fill_pattern",
    "is_canonical",
    "slug_of",
]

FIRST_STEPS = frozenset({"m", "s", "-", "sitemaps", "manifest", "icons", ".well-known"})
"""First words of addresses that the reader serves by itself."""
KEY_PATTERN = r"[a-z0-9]+(?:-[a-z0-9]+)*"
RESERVED_SECTION_KEYS = frozenset(
    {
        "archive", "authors", "feed", "letters", "m", "news-sitemap", "people", "s", "search", "sitemaps",
        "storylines", "text", "topics",
    }
)  # fmt: skip
"""First words under an edition that belong to something else than a section or a standing page."""

# What Azerbaijani and Turkish readers type when they have no such keys; anyascii alone makes "a" of "ə".
_LETTERS = str.maketrans(
    {
        "ə": "e", "Ə": "e", "ı": "i", "I": "i", "İ": "i", "ğ": "g", "Ğ": "g", "ş": "s", "Ş": "s", "ç": "c",
        "Ç": "c", "ö": "o", "Ö": "o", "ü": "u", "Ü": "u", "’": "", "'": "", "ʼ": "", "‘": "",
        "ъ": "", "Ъ": "", "ь": "", "Ь": "",
    }
)  # fmt: skip
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")
_CANONICAL = re.compile(r"(?:/[a-z0-9._~@!$&'()*+,;=:-]+)+/?\Z|/\Z", re.IGNORECASE)


def slug_of(text: str, *, longest: int = 80, instead: str = "story") -> str:
    """The words of ``text`` in lower-case ASCII, joined by hyphens, cut at a word within ``longest`` characters.

    ``instead`` is the answer when no letter is left (an empty headline, a row of emoji without names).
    """
    plain = anyascii(text.translate(_LETTERS)).lower()
    slug = _NOT_A_WORD.sub("-", plain).strip("-")
    if len(slug) > longest:
        cut = slug[: longest + 1].rpartition("-")[0]
        slug = cut or slug[:longest]
    return slug or instead


def fill_pattern(pattern: str, values: Mapping[str, str | int]) -> str:
    """An address from an edition's pattern, such as ``/{edition}/{section}/{id}-{slug}``.

    Raises ``KeyError`` for a field that ``values`` does not have.
    """
    return pattern.format_map(dict(values))


def is_canonical(address: str) -> bool:
    """Whether this is a path as we store it: plain characters, no empty or dotted step, no escapes."""
    return (
        bool(_CANONICAL.match(address))
        and "//" not in address
        and not any(step in (".", "..") for step in address.split("/"))
    )
