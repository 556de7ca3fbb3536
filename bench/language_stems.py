"""How well stems bring the forms of a word together and keep different words apart.

Recall: the share of inflected forms whose stem is their lemma's. Over-stemming: the share of lemmas that fall
together with another lemma of the same list (for Azerbaijani also of a dictionary of 75,000 words). Reads the lemma
and form pairs in BROADSHEET_INPUTS (or ``../shared/inputs``).
"""

from __future__ import annotations

import gzip
import json
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import Stemmer

from broadsheet.common.language import fold, plain_terms, stem, term

_MORPH = "04-corpora/morph"


def inputs() -> Path:
    """The folder of the inputs, which need not exist."""
    return Path(os.environ.get("BROADSHEET_INPUTS", Path(__file__).parents[2] / "shared" / "inputs"))


def measure() -> dict[str, float]:
    """All figures by name."""
    figures: dict[str, float] = {}
    for language in ("az", "ru", "tr"):
        pairs = [*_pairs(language)]
        figures |= _judged(f"{language} ours", pairs, lambda word, language=language: stem(word, language))
    for language, name in (("ru", "russian"), ("tr", "turkish")):
        figures |= _judged(f"{language} snowball", [*_pairs(language)], Stemmer.Stemmer(name).stemWord)
    words = sorted(set(_lines(inputs() / _MORPH / "az-words.txt.gz")))
    figures["az words.txt: lemmas met by another"] = _met(words, lambda word: stem(word, "az"))
    figures["az words.txt: met by one it is not formed from"] = _strangers(words, lambda word: stem(word, "az"))
    known = [json.loads(line)["word"] for line in _lines(inputs() / _MORPH / "az-frequency-80k.jsonl.gz")]
    known = [word for word in known if word.isalpha()]
    found = sum(term(word, "az") in plain_terms(fold(word, "az"), "az") for word in known)
    figures["az typed without diacritics: term found"] = found / len(known)
    return figures


def _judged(name: str, pairs: list[tuple[str, str, str]], stem_of: Callable[[str], str]) -> dict[str, float]:
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for lemma, form, kind in pairs:
        total[kind] += 1
        right[kind] += _stems(lemma, stem_of) == _stems(form, stem_of)
    figures = {f"{name} recall {kind}": right[kind] / total[kind] for kind in sorted(total)}
    figures[f"{name} recall"] = sum(right.values()) / sum(total.values())
    figures[f"{name} over-stemming"] = _met({lemma for lemma, _, _ in pairs}, stem_of)
    return figures


def _stems(words: str, stem_of: Callable[[str], str]) -> str:
    return " ".join(stem_of(word) for word in words.replace("-", " ").strip("?!").split())


def _met(lemmas: Iterable[str], stem_of: Callable[[str], str]) -> float:
    classes: defaultdict[str, list[str]] = defaultdict(list)
    for lemma in lemmas:
        classes[_stems(lemma, stem_of)].append(lemma)
    total = sum(map(len, classes.values()))
    return sum(len(met) for met in classes.values() if len(met) > 1) / total


def _strangers(words: Iterable[str], stem_of: Callable[[str], str]) -> float:
    """The share of words that fall together with the shortest of their class without beginning like it.

    A dictionary lists what is formed from its own words (``ipli``, ``iplik``, ``ipləmə``), whose meeting is no harm.
    """
    classes: defaultdict[str, list[str]] = defaultdict(list)
    total = 0
    for word in words:
        total += 1
        classes[_stems(word, stem_of)].append(word)
    strangers = 0
    for met in classes.values():
        shortest = min(met, key=len)
        others = sum(not word.startswith(shortest) for word in met)
        strangers += others + bool(others)
    return strangers / total


def _pairs(language: str) -> Iterator[tuple[str, str, str]]:
    """Lemma, form and part of speech; rows whose lemma has a space may be cut wrongly in the source and are skipped."""
    for line in _lines(inputs() / _MORPH / f"{language}-lemma-forms.jsonl.gz"):
        row = json.loads(line)
        kind = row["feats"].split(";")[0].split(".")[0]
        if kind in ("N", "V", "ADJ"):
            yield row["lemma"], row["form"], kind


def _lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt") as lines:
        yield from (line.strip() for line in lines)


if __name__ == "__main__":
    for name, figure in measure().items():
        print(f"{name:48} {figure:.4f}")
