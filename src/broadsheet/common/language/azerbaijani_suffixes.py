"""The Azerbaijani suffixes that the stemmer takes off: chains of them, where each may stand and what must be left.

A noun takes plural, possessive, case, ``-kı`` and copula, in this order; a verb takes negation, tense and person, or a
participle or converb ending that is then declined like a noun.
"""

from __future__ import annotations

__all__ = ["AFTER_CONSONANT", "AFTER_VOWEL", "CHAINS", "CLOSED", "HEAVY", "LONG"]

# The frames below are written in archiphonemes: A is a or ə, I is ı, i, u or ü, K is q or k (which turns into ğ or y
# before a vowel, written Ğ here). V- and C-frames go after a vowel and after a consonant.
AFTER_VOWEL = "V"
AFTER_CONSONANT = "C"
_ANYWHERE = "*"

# How much must be left: a closed syllable; two syllables; or two consonants or two syllables; a short verb.
_SHORT, LONG, HEAVY, CLOSED = 0, 1, 2, 3


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
            chains[chain, place] = HEAVY if chain == "A" else _SHORT
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
    chains["dIr", _ANYWHERE] = chains["dIrlAr", _ANYWHERE] = chains["lA", AFTER_CONSONANT] = LONG
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
            chains["Ar" + ending, AFTER_CONSONANT] = chains["yAr" + ending, AFTER_VOWEL] = CLOSED
        chains["mAz" + ending, _ANYWHERE] = chains["mAr" + ending, _ANYWHERE] = _SHORT
    for ending in (*past, *condition):
        chains["Ar" + ending, AFTER_CONSONANT] = chains["yAr" + ending, AFTER_VOWEL] = _SHORT
        chains["mAz" + ending, _ANYWHERE] = _SHORT
    chains["mAz", _ANYWHERE] = _SHORT
    for ending in (*past, *condition):
        if ending != "sAK":
            chains[ending, _ANYWHERE] = LONG if ending in ("sA", "sAn", "sAm") else _SHORT
    for ending in ("", "yAm", "sAn", "yIK", "sInIz", "dIr", "dIrlAr", *past):
        chains["mAlI" + ending, _ANYWHERE] = _SHORT
    for ending in ("mAK", "mAĞA", "mAyA", "mAĞI", "mAyI", "mAKdA", "mAKdAn", "mAKlA", "mAKdAdIr", "mAdAn"):
        chains[ending, _ANYWHERE] = _SHORT
    chains["sIn", _ANYWHERE] = chains["sInlAr", _ANYWHERE] = CLOSED
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
    chains["mA", _ANYWHERE] = LONG
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
        chains[body, AFTER_CONSONANT] = _SHORT
        chains["y" + body, AFTER_VOWEL] = _SHORT
    else:
        chains[body, _ANYWHERE] = _SHORT


def _negate(chains: dict[tuple[str, str], int]) -> None:
    """``-ma-`` before an ending; before ``-yır`` its vowel goes: ``gəlmir``."""
    for (body, place), _ in list(chains.items()):
        if body.startswith(("mA", "mIş")):
            continue
        if place == AFTER_VOWEL and body.startswith("yI"):
            chains["m" + body[1:], _ANYWHERE] = _SHORT
        if place in (AFTER_VOWEL, _ANYWHERE):
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


CHAINS = _by_ending()
"""Frame -> the places where it may stand, each with how much must be left before it."""
