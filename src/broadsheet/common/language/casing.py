"""Upper, lower and title case by language: in Azerbaijani and Turkish the capital of i is İ and that of ı is I."""

from __future__ import annotations

import re

__all__ = ["lower", "title", "upper"]

_DOTTED_LANGUAGES = frozenset(("az", "tr"))
# str.lower() makes two code points of İ (i and a combining dot), in every language.
_LOWER_DOTTED = str.maketrans({"İ": "i", "I": "ı"})
_LOWER_PLAIN = str.maketrans({"İ": "i"})
_UPPER_DOTTED = str.maketrans({"i": "İ", "ı": "I"})
_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")


def lower(text: str, language: str) -> str:
    """The text in small letters of its language."""
    return text.translate(_LOWER_DOTTED if language in _DOTTED_LANGUAGES else _LOWER_PLAIN).lower()


def upper(text: str, language: str) -> str:
    """The text in capitals of its language."""
    return (text.translate(_UPPER_DOTTED) if language in _DOTTED_LANGUAGES else text).upper()


def title(text: str, language: str) -> str:
    """Every word with a capital; words written wholly in capitals get small letters after the first.

    A suffix after an apostrophe stays as it is (``Bakı'da``), and so does a capital inside a word (``McDonald``).
    """
    return _WORD.sub(lambda found: _titled(found.group(), language), text)


def _titled(word: str, language: str) -> str:
    rest = word[1:]
    if rest and rest == upper(rest, language) and any(letter.isalpha() for letter in rest):
        rest = lower(rest, language)
    return upper(word[0], language) + rest
