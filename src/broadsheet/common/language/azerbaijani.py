"""The Azerbaijani stemmer: suffixes off, by grammar and vowel harmony; the only words it knows are those not to be cut.

A stem here is the name of a class of forms, not always a word: ``fikir``, ``fikri`` and ``fikirlər`` all give ``fik``.
What counts is that the forms of one word meet and that different words keep apart. So every step is taken on the
word itself as well as on its forms (until nothing more comes off), and letters that the grammar changes (``ayaq``,
``ayağı``; ``ürək``, ``ürəyə``; ``ağız``, ``ağzı``) end in one spelling.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from .azerbaijani_suffixes import AFTER_CONSONANT, AFTER_VOWEL, CHAINS, CLOSED, HEAVY, LONG
from .azerbaijani_words import DATIVES, WHOLE_WORDS

__all__ = ["stem_azerbaijani", "stem_azerbaijani_plain"]

_FRONT = frozenset("eəiöü")
_BACK = frozenset("aıou")
_VOWELS = _FRONT | _BACK
_SKELETON = str.maketrans("aəıiuüqkğ", "AAIIIIKKĞ")
_PLAIN_SKELETON = str.maketrans("aeiuqkg", "AAIIKKĞ")
_BARE = str.maketrans("əıöüçşğ", "eioucsg")

_PLAIN_CHAINS = {body.replace("ş", "s").replace("Ğ", "g"): places for body, places in CHAINS.items()}
_PLAIN_DATIVES = {word.translate(_BARE): noun.translate(_BARE) for word, noun in DATIVES.items()}
_PLAIN_WHOLE = {word.translate(_BARE): known.translate(_BARE) for word, known in WHOLE_WORDS.items()}
_LONGEST = max(map(len, CHAINS))
_OPEN_VERBS = frozenset(("de", "ye"))
_VOICED_VERBS = {"ed": "et", "ged": "get", "güd": "güt", "gud": "gut"}
_PLAIN_VOWELS = frozenset("aeiou")


def stem_azerbaijani(word: str) -> str:
    """The stem of a lower-case Azerbaijani word written with its own letters."""
    return _stem(word, _without_one_chain, _VOWELS, _whole)


def stem_azerbaijani_plain(word: str) -> tuple[str, ...]:
    """What the stem of a word typed without diacritics (``seherlerde``) may be, itself without diacritics.

    Two readings where it cannot be told whether ``-iya`` belongs to the word (``pandemiya``) or not (``bakiya``).
    """
    short = _stem(word, _without_one_plain_chain, _PLAIN_VOWELS, _plain_whole)
    if "iya" not in word:
        return (short,)
    return (short, _stem(word, _without_one_plain_chain_but_iya, _PLAIN_VOWELS, _plain_whole))


def _stem(word: str, shorten: Callable[[str], str], vowels: frozenset[str], whole: Callable[[str], str | None]) -> str:
    while True:
        known = whole(word)
        if known is not None:
            return known
        shorter = shorten(word)
        if shorter == word:
            shorter = _settle(word, vowels)
        if shorter == word:
            return word
        word = shorter


def _whole(word: str) -> str | None:
    """The word that is never cut, when this is a form of one: its stem is the word itself."""
    for end in range(len(word), 1, -1):
        known = WHOLE_WORDS.get(word[:end])
        if known and (end == len(word) or _is_chain(word[:end], word[end:])):
            return known
    return None


def _is_chain(rest: str, suffix: str) -> bool:
    places = CHAINS.get(suffix.translate(_SKELETON))
    return bool(places) and _fits_any(rest, places or ()) and _in_harmony(rest, suffix)


def _plain_whole(word: str) -> str | None:
    for end in range(len(word), 1, -1):
        known = _PLAIN_WHOLE.get(word[:end])
        if known and (end == len(word) or _is_plain_chain(word[:end], word[end:])):
            return known
    return None


def _is_plain_chain(rest: str, suffix: str) -> bool:
    places = _plain_places(suffix.translate(_PLAIN_SKELETON), suffix)
    return bool(places) and _fits_any(rest, places or ()) and _may_be_in_harmony(rest, suffix)


def _without_one_chain(word: str) -> str:
    skeleton = word.translate(_SKELETON)
    for start in range(max(2, len(word) - _LONGEST), len(word)):
        places = CHAINS.get(skeleton[start:])
        if places and _fits_any(word[:start], places) and _in_harmony(word[:start], word[start:]):
            return word[:start]
    return DATIVES.get(word, word)


def _without_one_plain_chain(word: str) -> str:
    skeleton = word.translate(_PLAIN_SKELETON)
    for start in range(max(2, len(word) - _LONGEST), len(word)):
        places = _plain_places(skeleton[start:], word[start:])
        if places and _fits_any(word[:start], places) and _may_be_in_harmony(word[:start], word[start:]):
            return word[:start]
    return _PLAIN_DATIVES.get(word, word)


def _plain_places(skeleton: str, suffix: str) -> tuple[tuple[str, int], ...] | None:
    places = _PLAIN_CHAINS.get(skeleton)
    return _PLAIN_CHAINS.get(skeleton.replace("K", "g")) if places is None and "g" in suffix else places


def _without_one_plain_chain_but_iya(word: str) -> str:
    shorter = _without_one_plain_chain(word)
    return word if (shorter.endswith("i") and word[len(shorter) :] == "ya") or word.endswith("iya") else shorter


def _fits_any(rest: str, places: tuple[tuple[str, int], ...]) -> bool:
    return any(_fits(rest, place, left) for place, left in places)


def _fits(rest: str, place: str, left: int) -> bool:
    ends_in_vowel = rest[-1] in _VOWELS
    if (place == AFTER_VOWEL and not ends_in_vowel) or (place == AFTER_CONSONANT and ends_in_vowel):
        return False
    syllables = sum(letter in _VOWELS for letter in rest)
    if left == LONG:
        return syllables >= 2
    if left == HEAVY:
        return syllables >= 2 or (syllables == 1 and len(rest) >= 3 and rest[-2] not in _VOWELS)
    if syllables == 0:
        return False
    if left == CLOSED:
        return len(rest) <= 3 and syllables == 1 and not ends_in_vowel
    return syllables >= 2 or not ends_in_vowel or rest in _OPEN_VERBS


def _in_harmony(rest: str, suffix: str) -> bool:
    last = next(letter for letter in reversed(rest) if letter in _VOWELS)
    kind = _FRONT if last in _FRONT else _BACK
    return all(letter in kind for letter in suffix if letter in _VOWELS)


def _may_be_in_harmony(rest: str, suffix: str) -> bool:
    """Without diacritics only a and e tell back from front; i, o and u may be either."""
    last = [letter for letter in rest if letter in _PLAIN_VOWELS][-1]
    return len({letter for letter in last + suffix if letter in "ae"}) < 2


def _settle(stem: str, vowels: frozenset[str]) -> str:
    """One spelling for letters that come, go or change where a suffix is joined."""
    stem = _VOICED_VERBS.get(stem, stem)
    places = [at for at, letter in enumerate(stem) if letter in vowels]
    if len(places) >= 2:
        if stem[-1] in "mn" and stem[-2] in vowels:  # alçanın reads like insanın, and alçam is my plum
            return stem[:-1]
        if stem[-1] in "ky" and stem[-2] in _FRONT:  # ürək, ürəyi; and ürəyə reads like ölkəyə
            return stem[:-1]
        at = places[-1]
        joins = at == len(stem) - 2 and stem[at - 1] not in vowels and stem[at - 2] in vowels
        if joins and stem[at] in _HIGH:  # ağız, ağzı
            stem = stem[:at] + stem[at + 1 :]
    if stem[-1] in "ğg":  # ayaq, ayağı, and qulagi typed for qulağı
        return stem[:-1] + "q"
    if len(stem) >= 4 and stem[-2:] in ("nd", "rd"):  # kəndi reads like döndü
        return stem[:-1]
    if len(stem) >= 3 and stem[-2:] in _RISING:  # fikri, and fikir reads like gəlir
        return stem[:-1]
    return stem


_HIGH = frozenset("ıiuü")
_RISING = frozenset(a + b for a, b in product("bdfgğkqpstşxzvhc", "r")) | {
    *("yn", "rn", "ln", "ğn", "sn", "tn", "vn"),
    *("sm", "şm", "zm", "km", "qm", "tm", "hm", "xm"),
}
