"""Words, numbers and dates of a text, with their places, and the terms an index keeps of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from .casing import upper
from .folding import clean, spellings
from .stemming import term

__all__ = ["Kind", "Token", "analyse", "chunks", "occurrences", "spaced_terms", "terms", "tokens"]

Kind = Literal["word", "number", "date"]

_APOSTROPHES = "'’ʼ‘`"
_CHUNK = re.compile(
    r"\d+(?:[.,:/]\d+)+(?:-[^\W\d_]{1,5}(?![^\W_]))?"
    rf"|[^\W_]+(?:[{_APOSTROPHES}‐‑-][^\W_]+)*"
)
_PIECE = re.compile(rf"[^\W_]+(?:[{_APOSTROPHES}][^\W_]+)*")
_NUMERIC = re.compile(r"\d+(?:[.,:/]\d+)+")
_DAY_FIRST = re.compile(r"(\d{1,2})([./])(\d{1,2})\2(\d{4})")
_THOUSANDS = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")
_SUFFIXING = frozenset(("az", "tr"))  # languages that join a suffix to a name with an apostrophe or a hyphen
_NO_SUFFIX = frozenset(("an", "AN"))
_LONGEST_SUFFIX = 8
_MOST_KEPT = 400_000


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it stands in the text, from ``start`` to ``end``, and the term an index keeps of it."""

    text: str
    start: int
    end: int
    kind: Kind
    term: str


def analyse(text: str, language: str) -> list[Token]:
    """Every token of the text in order. Places are those of ``clean(text)``: clean the text first to show them."""
    return list(_analysed(clean(text), language))


def tokens(text: str, language: str) -> list[str]:
    """The words of the text as they stand, suffixes behind an apostrophe or hyphen left out."""
    return [token.text for token in analyse(text, language)]


def terms(text: str, language: str) -> list[str]:
    """The terms an index keeps of the text: as ``analyse``, but many times as fast."""
    return spaced_terms(text, language).split()


def spaced_terms(text: str, language: str, scope: str = "") -> str:
    """The terms with spaces between them, each behind ``scope`` (which keeps one edition's terms apart in an index)."""
    kept = _kept_terms(language, scope)
    return " ".join([kept[chunk] for chunk in _CHUNK.findall(clean(text))])


def chunks(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and spaced terms of every run of letters of a cleaned text."""
    kept = _kept_terms(language, "")
    for found in _CHUNK.finditer(text):
        yield found.start(), found.end(), kept[found.group()]


def occurrences(text: str, language: str, wanted: AbstractSet[str]) -> Iterator[tuple[int, int]]:
    """Start and end of every word of a cleaned text that has one of the terms, much faster than looking at each word.

    A stem begins like its word but for case and diacritics (very short ones change their second letter: ``edir``,
    ``et``), so only words that begin like a wanted term are looked at.
    """
    wanted = wanted - {""}
    if not wanted:
        return
    kept = _kept_terms(language, "")
    for begun in _beginnings(frozenset(one[: min(2, len(one) - 1)] or one for one in wanted)).finditer(text):
        found = _CHUNK.match(text, begun.start())
        if found and not wanted.isdisjoint(kept[found.group()].split()):
            yield found.start(), found.end()


@lru_cache(maxsize=1024)
def _beginnings(starts: frozenset[str]) -> re.Pattern[str]:
    letters = ([f"[{re.escape(spellings(letter))}]" for letter in start] for start in sorted(starts) if start)
    spelled = (f"[{_APOSTROPHES}]?".join(one) for one in letters)  # a term has no apostrophe where O'Hara has one
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(spelled)})")


class _KeptTerms(dict[str, str]):
    """Chunk of text -> its terms; a news text repeats its words, so nearly every look-up is one in a dict."""

    def __init__(self, language: str, scope: str) -> None:
        super().__init__()
        self._language = language
        self._scope = scope

    def __missing__(self, chunk: str) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = " ".join(self._scope + token.term for token in _pieces(chunk, 0, self._language))
        self[chunk] = found
        return found


@cache
def _kept_terms(language: str, scope: str) -> _KeptTerms:
    return _KeptTerms(language, scope)


def _analysed(text: str, language: str) -> Iterator[Token]:
    for found in _CHUNK.finditer(text):
        yield from _pieces(found.group(), found.start(), language)


def _pieces(chunk: str, at: int, language: str) -> Iterator[Token]:
    """The tokens of one run without spaces: hyphens part words, and a suffix joined by one belongs to its word."""
    numeric = _NUMERIC.match(chunk)
    if numeric:
        yield _numeric(numeric.group(), at)
        return
    before = ""
    for found in _PIECE.finditer(chunk):
        piece = found.group()
        if not (before and _is_joined_suffix(before, piece, language)):
            yield _word(piece, at + found.start(), language)
        before = piece


def _is_joined_suffix(before: str, piece: str, language: str) -> bool:
    """``NATO-ya``, ``2025-ci``, ``90-х``: a short run of small letters after capitals or a number."""
    if len(piece) > _LONGEST_SUFFIX or piece != piece.lower() or piece[0].isdigit():
        return False
    if before[-1].isdigit():
        return len(piece) <= 5
    return language in _SUFFIXING and len(before) > 1 and before == upper(before, language)


def _numeric(text: str, at: int) -> Token:
    day_first = _DAY_FIRST.fullmatch(text)
    if day_first and int(day_first[1]) <= 31 and int(day_first[3]) <= 12:
        iso = f"{day_first[4]}-{int(day_first[3]):02}-{int(day_first[1]):02}"
        return Token(text, at, at + len(text), "date", iso)
    value = re.sub("[.,]", "", text) if _THOUSANDS.fullmatch(text) else text.replace(",", ".")
    return Token(text, at, at + len(text), "number", value)


def _word(piece: str, at: int, language: str) -> Token:
    if language in _SUFFIXING and _APOSTROPHE.search(piece):
        piece = piece[: _suffix_at(piece)]
    if piece.isdigit():
        return Token(piece, at, at + len(piece), "number", piece)
    return Token(piece, at, at + len(piece), "word", term(piece, language))


def _suffix_at(piece: str) -> int:
    """Where a suffix behind an apostrophe begins (``Bakı'nın``); not inside a name (``O'Hara``, ``Kur'an``)."""
    marks = [found.start() for found in _APOSTROPHE.finditer(piece)]
    for start, end in zip(marks, [*marks[1:], len(piece)], strict=True):
        if start > 1 and piece[start + 1 : end] not in _NO_SUFFIX:
            return start
    return len(piece)
