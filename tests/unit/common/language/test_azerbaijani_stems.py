from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.common.language import fold, plain_terms, stem, term

FORMS = {
    lemma: forms.split()
    for line in (Path(__file__).parent / "az_forms.txt").read_text().splitlines()
    if line and not line.startswith("#")
    for lemma, forms in [line.split(": ")]
}
az_words = st.text("abcçdeəfgğhxıijkqlmnoöprsştuüvyz", min_size=1, max_size=24)


def test_the_forms_of_a_word_meet() -> None:
    pairs = [(lemma, form) for lemma, forms in FORMS.items() for form in forms]
    apart = [(lemma, form) for lemma, form in pairs if stem(lemma, "az") != stem(form, "az")]
    assert len(apart) <= 0.03 * len(pairs), apart


def test_different_words_keep_apart() -> None:
    assert len({stem(lemma, "az") for lemma in FORMS}) == len(FORMS)


@pytest.mark.parametrize(("typed", "meant"), [("xocalida", "Xocalı"), ("seherlerde", "şəhər"), ("olkemize", "ölkə")])
def test_typing_without_diacritics_finds_the_word(typed: str, meant: str) -> None:
    assert term(meant, "az") in plain_terms(typed, "az")


def test_most_forms_are_found_when_typed_without_diacritics() -> None:
    forms = [form for forms in FORMS.values() for form in forms]
    found = [form for form in forms if term(form, "az") in plain_terms(fold(form, "az"), "az")]
    assert len(found) >= 0.9 * len(forms), sorted(set(forms) - set(found))


@given(az_words)
def test_a_stem_is_its_own_stem_and_never_empty(word: str) -> None:
    short = stem(word, "az")
    assert short
    assert len(short) <= len(word)
    assert stem(short, "az") == short
