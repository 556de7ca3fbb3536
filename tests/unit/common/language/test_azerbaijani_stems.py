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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gəncədə", "gənclər"),
        ("Ağdamın", "ağır"),
        ("ağrıdan", "ağırdır"),
        ("təmirə", "təminat"),
        ("davamı", "davada"),
        ("addımlar", "adlar"),
        ("ölümü", "olub"),
        ("yenidən", "yeyib"),
        ("almanlar", "almalar"),
        ("düşmənin", "düşür"),
        ("Türkiyədə", "türklər"),
        ("dəstəyi", "dəstəsi"),
        ("ada", "ad"),
        ("ata", "at"),
    ],
)
def test_words_that_only_look_like_forms_of_another_keep_apart(one: str, other: str) -> None:
    assert term(one, "az") != term(other, "az")
    assert not {*plain_terms(one, "az")} & {*plain_terms(other, "az")}


@pytest.mark.parametrize(
    "forms",
    [
        "Gəncə Gəncədə Gəncəyə Gəncənin GƏNCƏDƏN Gəncədəki gence gencede genceye",
        "Ağdam Ağdamda Ağdama Ağdamın AĞDAM agdamda agdamin",
        "dəstək dəstəyi dəstəyin dəstəklər dəstəkdən destek desteyi",
        "beyin beyni beynin beyinlər",
        "yol yola yolda yollar yoldan",
        "gün günə günü gune",
        "dağ dağa dağda daga",
        "addım addımı addımlar addımların addımdır addim addimlar",
    ],
)
def test_forms_of_such_words_meet(forms: str) -> None:
    first, *rest = forms.split()
    for form in rest:
        assert term(first, "az") in (term(form, "az"), *plain_terms(form, "az")), form
