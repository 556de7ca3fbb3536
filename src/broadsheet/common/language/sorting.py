"""Sort keys by the alphabet of the language; Azerbaijani has 32 letters (ə after e, x after h, ı before i)."""

from __future__ import annotations

import re

from .casing import lower
from .folding import clean, fold

__all__ = ["ALPHABETS", "sort_key"]

ALPHABETS = {
    "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "en": "abcdefghijklmnopqrstuvwxyz",
}
_AFTER_LETTER = {"w": "v", "q": "k", "x": "ks"}  # where an alphabet has no such letter, it stands beside these
_PARTS = re.compile(r"\d+|[^\W\d_]")
_NUMBER, _LETTER, _OTHER_SCRIPT = 0, 1, 2
_STEP = 4

_RANKS = {
    language: {letter: at * _STEP for at, letter in enumerate(alphabet)} for language, alphabet in ALPHABETS.items()
}

Rank = tuple[int, int]


def sort_key(text: str, language: str) -> tuple[tuple[Rank, ...], str]:
    """What to sort by: numbers by value first, then letters in alphabet order, then letters of other scripts.

    Spaces and punctuation do not count; equal keys fall back to the small letters themselves.
    """
    small = lower(clean(text), language)
    return tuple(_rank(part, language) for part in _PARTS.findall(small)), small


def _rank(part: str, language: str) -> Rank:
    if part[0].isdigit():
        return (_NUMBER, int(part)) if part.isdecimal() else (_NUMBER, 0)
    ranks = _RANKS.get(language, _RANKS["en"])
    if part in ranks:
        return (_LETTER, ranks[part])
    bare = fold(part, language)[:1]
    if bare in ranks:
        return (_LETTER, ranks[bare] + 1)
    beside = _AFTER_LETTER.get(bare, " ")[0]
    if beside in ranks:
        return (_LETTER, ranks[beside] + 2)
    return (_OTHER_SCRIPT, ord(part[0]))
