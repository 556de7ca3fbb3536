"""What someone may have meant to type: other scripts, the wrong keyboard layout, one typo."""

from __future__ import annotations

import re

__all__ = ["is_within_one_edit", "layout_readings", "other_layout", "readings", "to_cyrillic", "to_latin"]

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
_LATIN_LAYOUTS = ("en", "az", "tr")
# Letters and signs that lie on other keys in the language's own layout; the rest of the keys are the same.
_OTHER_KEYS = {
    "az": re.compile(r"[w;'\[\],.]", re.IGNORECASE),
    "tr": re.compile(r"[;'\[\],.əw]", re.IGNORECASE),
    "en": re.compile("[üöğıəçşİ]", re.IGNORECASE),
}
_PUNCTUATION_KEYS = re.compile(r"[;'\[\],.`]")
_KEYS_BESIDE_LETTERS = re.compile(r"[^\W\d_][;'\[\],.`]|[;'\[\],.`][^\W\d_]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


def to_latin(word: str) -> str:
    """Azerbaijani written in Cyrillic, in Latin letters: ``Хоҹалы`` is ``xocalı``, and so is ``Ходжалы`` (small)."""
    return "".join(_AZ_LATIN.get(letter, letter) for letter in word.lower().replace("дж", "ҹ"))


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
            other = [to_cyrillic(word), *(other_layout(word, typed, "ru") for typed in _LATIN_LAYOUTS)]
    elif _CYRILLIC.search(word):
        other = [to_latin(word), other_layout(word, "ru", language if language in _KEYS else "en")]
    elif language in _OTHER_KEYS and _OTHER_KEYS[language].search(word):
        other = [other_layout(word, typed, language) for typed in _LATIN_LAYOUTS if typed != language]
    return [reading for reading in dict.fromkeys(other) if reading != word.lower() and _is_a_word(reading)]


def layout_readings(piece: str, language: str) -> list[str]:
    """The words that a piece of letters and punctuation keys may be: ``,fre`` is ``баку``, ``m'kt'b`` is ``məktəb``.

    Nothing for a piece without such keys beside letters, and for what would be no word in the other layout either.
    """
    if not _KEYS_BESIDE_LETTERS.search(piece):
        return []
    return readings(piece, language)


def _is_a_word(reading: str) -> bool:
    """Whether the letters are of one alphabet and no key of another layout is left between them."""
    return (
        bool(reading)
        and not _PUNCTUATION_KEYS.search(reading)
        and not (_LATIN.search(reading) and _CYRILLIC.search(reading))
    )


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
