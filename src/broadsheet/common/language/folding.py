"""Folding: the letters of a word without case and diacritics, so that ``xocali`` and ``Xocalı`` are the same."""

from __future__ import annotations

import unicodedata
from functools import cache

from .casing import lower

__all__ = ["clean", "fold", "spellings"]

_OTHER_LETTERS = {
    **dict(zip("əıøłđħŧŋĸð", "eioldhtnkd", strict=True)),
    **dict(zip("æœßþ", ("ae", "oe", "ss", "th"), strict=True)),
    **dict(zip("ёѐѝ", "ееи", strict=True)),
    **dict.fromkeys("’ʼ‘ʻ`´ʹ′", "'"),
    **dict.fromkeys("‐‑‒–—", "-"),
}
_MARKS = dict.fromkeys(range(0x300, 0x370), "")
# Shy hyphens and zero-width letters are in texts copied from the web; they split words that look whole.
_INVISIBLE = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF), "")


def _latin_letters() -> dict[str, str]:
    """Every accented Latin letter with its bare letter (й and Arabic presentation forms are no accents: left alone)."""
    bare = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        letter = chr(code)
        plain = unicodedata.normalize("NFD", letter)[0]
        if plain != letter and plain.isascii():
            bare[letter] = plain
    return bare


_FOLDS: dict[int, str] = str.maketrans({**_latin_letters(), **_OTHER_LETTERS}) | _MARKS | _INVISIBLE


def clean(text: str) -> str:
    """The text in composed letters (NFC) and without invisible ones; most texts come back as they are."""
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if "\xad" in text or "\u200b" in text or "\u200c" in text or "\u200d" in text or "\ufeff" in text:
        text = text.translate(_INVISIBLE)
    return text


@cache
def spellings(letter: str) -> str:
    """Every letter, small and capital, that folds to this one in some language."""
    same = [chr(code) for code, bare in _FOLDS.items() if bare[:1] == letter and bare]
    return "".join(sorted({form for one in (letter, *same) for form in (one, *one.upper(), *one.lower())}))


def fold(text: str, language: str) -> str:
    """Small letters of the language without diacritics: ``İğdır`` is ``igdir``, ``ёлка`` is ``елка``."""
    return lower(clean(text), language).translate(_FOLDS)
