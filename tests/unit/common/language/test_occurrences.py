from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.common.language import chunks, clean, occurrences, term, terms

LINES = (Path(__file__).parent / "az_forms.txt").read_text().splitlines()
FORMS = [word for line in LINES if not line.startswith("#") for word in line.replace(":", "").split()]


@given(
    st.lists(st.sampled_from([*FORMS, "Bakı'da", "alış-veriş", "2025-ci", "və"]), max_size=30), st.sampled_from(FORMS)
)
def test_every_form_of_a_wanted_word_is_found(words: list[str], wanted: str) -> None:
    text = clean(", ".join(words))
    asked = {term(wanted, "az")}
    slowly = [(start, end) for start, end, spaced in chunks(text, "az") if not asked.isdisjoint(spaced.split())]
    assert list(occurrences(text, "az", asked)) == slowly


@pytest.mark.parametrize(
    ("text", "language", "wanted", "found"),
    [
        ("Şuşada və ŞUŞANIN, şəhərin", "az", "Şuşa", ["Şuşada", "ŞUŞANIN"]),
        ("Ёлки и елка", "ru", "ёлка", ["Ёлки", "елка"]),
        ("Bu iş edildi, edir, etdi", "az", "etmək", ["edir", "etdi"]),
        ("The visits, visiting; revisit", "en", "visit", ["visits", "visiting"]),
    ],
)
def test_marks_whatever_the_case_and_diacritics(text: str, language: str, wanted: str, found: list[str]) -> None:
    places = occurrences(clean(text), language, set(terms(wanted, language)))
    assert [text[start:end] for start, end in places] == found


def test_nothing_wanted_is_nothing_found() -> None:
    assert list(occurrences("Bakı", "az", {""})) == []
    assert list(occurrences("Bakı", "az", set())) == []
