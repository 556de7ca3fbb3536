"""The Azerbaijani stemmer: suffixes off, by grammar and vowel harmony, without a dictionary.

A stem here is the name of a class of forms, not always a word: ``fikir``, ``fikri`` and ``fikirlər`` all give ``fik``.
What counts is that the forms of one word meet and that different words keep apart. So every step is taken on the
word itself as well as on its forms (until nothing more comes off), and letters that the grammar changes (``ayaq``,
``ayağı``; ``ürək``, ``ürəyə``; ``ağız``, ``ağzı``) end in one spelling.

The grammar: a noun takes plural, possessive, case, ``-kı`` and copula, in this order; a verb takes negation, tense and
person, or a participle or converb ending that is then declined like a noun.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

__all__ = ["stem_azerbaijani", "stem_azerbaijani_plain"]

# The frames below are written in archiphonemes: A is a or ə, I is ı, i, u or ü, K is q or k (which turns into ğ or y
# before a vowel, written Ğ here). V- and C-frames go after a vowel and after a consonant.
_FRONT = frozenset("eəiöü")
_BACK = frozenset("aıou")
_VOWELS = _FRONT | _BACK
_SKELETON = str.maketrans("aəıiuüqkğ", "AAIIIIKKĞ")
_PLAIN_SKELETON = str.maketrans("aeiuqkg", "AAIIKKĞ")

_AFTER_VOWEL = "V"
_AFTER_CONSONANT = "C"
_ANYWHERE = "*"

# How much must be left: a closed syllable; two syllables; or two consonants or two syllables; a short verb.
_SHORT, _LONG, _HEAVY, _CLOSED = 0, 1, 2, 3


def _nominal_chains() -> dict[tuple[str, str], int]:
    """Every suffix chain of a noun, as (frame, where it may stand) -> how much must be left before it."""
    chains: dict[tuple[str, str], int] = {}
    plain_case = {"V": ("nIn", "nI", "yA", "dA", "dAn"), "C": ("In", "I", "A", "dA", "dAn")}
    third_case = ("nIn", "nI", "nA", "ndA", "ndAn")
    possessive = {"V": ("mIz", "nIz"), "C": ("Im", "In", "ImIz", "InIz")}
    third = {"V": "sI", "C": "I"}
    for place in ("V", "C"):
        bare = [*plain_case[place]]
        bare += [p + c for p in possessive[place] for c in ("", *plain_case["C"])]
        bare += [third[place] + c for c in ("", *third_case)]
        for chain in bare:
            chains[chain, place] = _HEAVY if chain == "A" else _SHORT
    for tail in ("", *plain_case["C"], *[p + c for p in possessive["C"] for c in ("", *plain_case["C"])]):
        chains["lAr" + tail, _ANYWHERE] = _SHORT
    for case in third_case:
        chains["lArI" + case, _ANYWHERE] = _SHORT
    for (chain, place), rest in list(chains.items()):
        if chain.endswith(("dA", "nIn", "In")):
            for tail in ("KI", "KIlAr", "KInI", "KInIn", "KInA", "KIlArI", "KIlArIn", "KIlArA"):
                chains[chain + tail, place] = rest
        if chain.endswith(("lAr", "mIz", "nIz", "sI", "lArI")):
            chains[chain + "lA", place] = rest
            chains[chain + "ylA", place] = rest
    for (chain, place), rest in list(chains.items()):
        if len(chain) > 2:
            chains[chain + "dIr", place] = rest
    chains["dIr", _ANYWHERE] = chains["dIrlAr", _ANYWHERE] = chains["lA", _AFTER_CONSONANT] = _LONG
    return chains


def _verbal_chains() -> dict[tuple[str, str], int]:
    """Every ending of a finite verb, participle, converb and verbal noun."""
    chains: dict[tuple[str, str], int] = {}
    person = ("Am", "sAn", "IK", "sInIz", "lAr", "dIr", "dIrlAr")
    past = ("dI", "dIm", "dIn", "dIK", "dInIz", "dIlAr")
    condition = ("sA", "sAm", "sAn", "sAK", "sAnIz", "sAlAr")
    tenses = {"Ir": person, "AcAK": person, "mIş": person, "Ib": person[1:]}
    for tense, endings in tenses.items():
        for ending in ("", *endings, *past, *condition):
            for body in _softened(tense, ending):
                _put_both(chains, body)
    for ending in person[:5]:
        if ending != "lAr":
            chains["Ar" + ending, _AFTER_CONSONANT] = chains["yAr" + ending, _AFTER_VOWEL] = _CLOSED
        chains["mAz" + ending, _ANYWHERE] = chains["mAr" + ending, _ANYWHERE] = _SHORT
    for ending in (*past, *condition):
        chains["Ar" + ending, _AFTER_CONSONANT] = chains["yAr" + ending, _AFTER_VOWEL] = _SHORT
        chains["mAz" + ending, _ANYWHERE] = _SHORT
    chains["mAz", _ANYWHERE] = _SHORT
    for ending in (*past, *condition):
        if ending != "sAK":
            chains[ending, _ANYWHERE] = _LONG if ending in ("sA", "sAn", "sAm") else _SHORT
    for ending in ("", "yAm", "sAn", "yIK", "sInIz", "dIr", "dIrlAr", *past):
        chains["mAlI" + ending, _ANYWHERE] = _SHORT
    for ending in ("mAK", "mAĞA", "mAyA", "mAĞI", "mAyI", "mAKdA", "mAKdAn", "mAKlA", "mAKdAdIr", "mAdAn"):
        chains[ending, _ANYWHERE] = _SHORT
    chains["sIn", _ANYWHERE] = chains["sInlAr", _ANYWHERE] = _CLOSED
    for ending in (
        "sI",
        "sInI",
        "sInA",
        "sInIn",
        "sIndA",
        "sIndAn",
        "sIdIr",
        "lAr",
        "lArI",
        "lArIn",
        "lArInI",
        "lArInA",
    ):
        chains["mA" + ending, _ANYWHERE] = _SHORT
    chains["mA", _ANYWHERE] = _LONG
    for ending in ("An", "ArAK", "IncA", "AndA", "ArKAn", "IrKAn", "AnlAr", "AndAn"):
        _put_both(chains, ending)
    for ending in (
        "",
        "I",
        "InI",
        "InA",
        "IndA",
        "IndAn",
        "InIn",
        "Im",
        "Iyl",
        "lArI",
        "lArInI",
        "lArInA",
        "cA",
        "dA",
        "dAn",
    ):
        for body in _softened("dIK", ending):
            chains[body, _ANYWHERE] = _SHORT
    _negate(chains)
    return chains


def _softened(tense: str, ending: str) -> tuple[str, ...]:
    """A K before a vowel is written ğ or y: ``-acağam``, ``-əcəyəm``."""
    if tense.endswith("K") and ending[:1] in ("A", "I"):
        return (tense[:-1] + "Ğ" + ending, tense[:-1] + "y" + ending)
    return (tense + ending,)


def _put_both(chains: dict[tuple[str, str], int], body: str) -> None:
    if body[0] in "AI":
        chains[body, _AFTER_CONSONANT] = _SHORT
        chains["y" + body, _AFTER_VOWEL] = _SHORT
    else:
        chains[body, _ANYWHERE] = _SHORT


def _negate(chains: dict[tuple[str, str], int]) -> None:
    """``-ma-`` before an ending; before ``-yır`` its vowel goes: ``gəlmir``."""
    for (body, place), _ in list(chains.items()):
        if body.startswith(("mA", "mIş")):
            continue
        if place == _AFTER_VOWEL and body.startswith("yI"):
            chains["m" + body[1:], _ANYWHERE] = _SHORT
        if place in (_AFTER_VOWEL, _ANYWHERE):
            chains["mA" + body, _ANYWHERE] = _SHORT
    for ending in ("", "dIr", "lAr", "dI"):
        chains["mAmIş" + ending, _ANYWHERE] = _SHORT


def _by_ending() -> dict[str, tuple[tuple[str, int], ...]]:
    found: dict[str, dict[str, int]] = {}
    for chains in (_nominal_chains(), _verbal_chains()):
        for (body, place), rest in chains.items():
            kept = found.setdefault(body, {})
            kept[place] = min(rest, kept.get(place, rest))
    return {body: tuple(places.items()) for body, places in found.items()}


_CHAINS = _by_ending()
_PLAIN_CHAINS = {body.replace("ş", "s").replace("Ğ", "g"): places for body, places in _CHAINS.items()}
_LONGEST = max(map(len, _CHAINS))
_OPEN_VERBS = frozenset(("de", "ye"))
_VOICED_VERBS = {"ed": "et", "ged": "get", "güd": "güt", "gud": "gut"}
_PLAIN_VOWELS = frozenset("aeiou")


def stem_azerbaijani(word: str) -> str:
    """The stem of a lower-case Azerbaijani word written with its own letters."""
    return _stem(word, _without_one_chain, _VOWELS)


def stem_azerbaijani_plain(word: str) -> tuple[str, ...]:
    """What the stem of a word typed without diacritics (``seherlerde``) may be, itself without diacritics.

    Two readings where it cannot be told whether ``-iya`` belongs to the word (``pandemiya``) or not (``bakiya``).
    """
    short = _stem(word, _without_one_plain_chain, _PLAIN_VOWELS)
    if "iya" not in word:
        return (short,)
    return (short, _stem(word, _without_one_plain_chain_but_iya, _PLAIN_VOWELS))


def _stem(word: str, shorten: Callable[[str], str], vowels: frozenset[str]) -> str:
    while True:
        shorter = shorten(word)
        if shorter == word:
            shorter = _settle(word, vowels)
        if shorter == word:
            return word
        word = shorter


def _without_one_chain(word: str) -> str:
    skeleton = word.translate(_SKELETON)
    for start in range(max(2, len(word) - _LONGEST), len(word)):
        places = _CHAINS.get(skeleton[start:])
        if places and _fits_any(word[:start], places) and _in_harmony(word[:start], word[start:]):
            return word[:start]
    return word


def _without_one_plain_chain(word: str) -> str:
    skeleton = word.translate(_PLAIN_SKELETON)
    for start in range(max(2, len(word) - _LONGEST), len(word)):
        places = _PLAIN_CHAINS.get(skeleton[start:])
        if places is None and "g" in word[start:]:
            places = _PLAIN_CHAINS.get(skeleton[start:].replace("K", "g"))
        if places and _fits_any(word[:start], places) and _may_be_in_harmony(word[:start], word[start:]):
            return word[:start]
    return word


def _without_one_plain_chain_but_iya(word: str) -> str:
    shorter = _without_one_plain_chain(word)
    return word if (shorter.endswith("i") and word[len(shorter) :] == "ya") or word.endswith("iya") else shorter


def _fits_any(rest: str, places: tuple[tuple[str, int], ...]) -> bool:
    return any(_fits(rest, place, left) for place, left in places)


def _fits(rest: str, place: str, left: int) -> bool:
    ends_in_vowel = rest[-1] in _VOWELS
    if (place == _AFTER_VOWEL and not ends_in_vowel) or (place == _AFTER_CONSONANT and ends_in_vowel):
        return False
    syllables = sum(letter in _VOWELS for letter in rest)
    if left == _LONG:
        return syllables >= 2
    if left == _HEAVY:
        return syllables >= 2 or (syllables == 1 and len(rest) >= 3 and rest[-2] not in _VOWELS)
    if syllables == 0:
        return False
    if left == _CLOSED:
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
