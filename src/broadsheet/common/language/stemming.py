"""Stems by language: Snowball for Russian, English and Turkish, our own rules for Azerbaijani."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from threading import local

import Stemmer

from .azerbaijani import stem_azerbaijani, stem_azerbaijani_plain
from .casing import lower
from .folding import fold

__all__ = ["plain_terms", "stem", "term"]

_SNOWBALL = {"ru": "russian", "en": "english", "tr": "turkish"}
_APOSTROPHE = re.compile("['’ʼ‘`]")
_ENGLISH_OWNER = ("'s", "’s", "'", "’")
_PLAIN_TURKISH = [str.maketrans("iu", "".join(pair)) for pair in product("iı", "uü")]
_LONGEST_WORD = 64
_own = local()


def stem(word: str, language: str) -> str:
    """The stem of one word (any case). A language without a stemmer gives the word in small letters."""
    small = lower(word, language)
    if len(small) > _LONGEST_WORD or not small:
        return small
    if language == "az":
        return stem_azerbaijani(small)
    if language not in _SNOWBALL:
        return small
    if language == "ru":
        small = small.replace("ё", "е")
    if language == "en":
        small = _without_owner(small)
    return str(_snowball(language).stemWord(small))


def term(word: str, language: str) -> str:
    """What an index keeps of a word: its stem without diacritics and apostrophes (``O’Hara`` is ``ohara``)."""
    if language != "en":  # whose stemmer knows an owner by it; Turkish Snowball takes what follows for a suffix
        word = _APOSTROPHE.sub("", word)
    return (fold(stem(word, language), language) or fold(word, language)).replace("'", "")


@lru_cache(maxsize=4096)
def plain_terms(word: str, language: str) -> tuple[str, ...]:
    """The terms that a word may mean when it was typed without diacritics (``seherlerde``, ``igdirda``)."""
    small = fold(word, language).replace("'", "")
    if not small.isascii():
        return ()
    if language == "az":
        return stem_azerbaijani_plain(small)
    if language == "tr":
        readings = (small.translate(letters) for letters in _PLAIN_TURKISH)
        return tuple(dict.fromkeys(term(reading, language) for reading in readings))
    return ()


def _without_owner(word: str) -> str:
    for ending in _ENGLISH_OWNER:
        if word.endswith(ending):
            return word.removesuffix(ending)
    return word


def _snowball(language: str) -> Stemmer.Stemmer:
    """One stemmer a thread: PyStemmer's are not safe to share."""
    stemmers: dict[str, Stemmer.Stemmer] = _own.__dict__.setdefault("stemmers", {})
    if language not in stemmers:
        stemmers[language] = Stemmer.Stemmer(_SNOWBALL[language], 0)
    return stemmers[language]
