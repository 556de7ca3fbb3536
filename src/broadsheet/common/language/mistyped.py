"""What someone may have meant to type: other scripts, the wrong keyboard layout, one typo."""

from __future__ import annotations

import re

__all__ = ["is_within_one_edit", "other_layout", "readings", "to_cyrillic", "to_latin"]

# Azerbaijani as it was written in Cyrillic until 1991, and the Russian letters that people use for it.
_AZ_LATIN = dict(zip("абвгғдежзиыјкҝлмноөпрстуүфхһчҹшә", "abvqğdejziıykglmnoöprstuüfxhçcşə", strict=True)) | dict(
    zip("йцщэюяёъь", ("y", "s", "ş", "e", "yu", "ya", "yo", "", ""), strict=True)
)
_RU_CYRILLIC = {
    **dict(zip(["shch", "sch", "zh", "kh", "ts", "ch", "sh", "yu", "ya", "yo"], "щщжхцчшюяё", strict=True)),
    **dict(zip("abvgdezijklmnoprstufhxcyqwəçşğıöü'", "абвгдезийклмнопрстуфххкыквачшгыоуь", strict=True)),
}
_RU_PIECES = re.compile("|".join(sorted(map(re.escape, _RU_CYRILLIC), key=len, reverse=True)))

_KEYS = {
    "ru": "йцукенгшщзхъфывапролджэячсмитьбюё",
    "en": "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
    "az": "qüertyuiopöğasdfghjklıəzxcvbnmçş`",
    "tr": "qwertyuıopğüasdfghjklşizxcvbnmöç`",
}
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


def to_latin(word: str) -> str:
    """Azerbaijani written in Cyrillic, in Latin letters: ``Хоҹалы`` is ``xocalı`` (small letters)."""
    return "".join(_AZ_LATIN.get(letter, letter) for letter in word.lower())


def to_cyrillic(word: str) -> str:
    """A Latin spelling in Russian letters: ``prezident`` is ``президент`` (small letters)."""
    return _RU_PIECES.sub(lambda found: _RU_CYRILLIC[found.group()], word.lower())


def other_layout(word: str, typed: str, meant: str) -> str:
    """The keys of the layout ``typed`` read in the layout ``meant``: ``ghtpbltyn`` is ``президент`` (en to ru)."""
    return word.lower().translate(str.maketrans(_KEYS[typed], _KEYS[meant]))


def readings(word: str, language: str) -> list[str]:
    """Other words that this one may stand for in a paper of the language; the word itself is not among them."""
    other: list[str] = []
    if language == "ru":
        if _LATIN.search(word) and not _CYRILLIC.search(word):
            other = [to_cyrillic(word), other_layout(word, "en", "ru")]
    elif _CYRILLIC.search(word):
        other = [to_latin(word), other_layout(word, "ru", language if language in _KEYS else "en")]
    elif language in ("az", "tr") and re.search(r"[;'\[\],.]", word):
        other = [other_layout(word, "en", language)]
    return [reading for reading in dict.fromkeys(other) if reading and reading != word.lower()]


def is_within_one_edit(one: str, other: str) -> bool:
    """Whether one letter more, less or changed, or two neighbours swapped, turns one word into the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    if len(one) > len(other):
        one, other = other, one
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) < len(other):
        return one[same:] == other[same + 1 :]
    rest = slice(same + 1, None)
    swapped = one[same : same + 2] == other[same : same + 2][::-1] and one[same + 2 :] == other[same + 2 :]
    return one[rest] == other[rest] or swapped
