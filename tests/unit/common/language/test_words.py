import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.common.language import analyse, clean, spaced_terms, stem, term, terms, tokens

languages = st.sampled_from(("az", "tr", "ru", "en"))


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Bakı'da, Bakıdakı", "az", ["Bakı", "Bakıdakı"]),
        ("İstanbul’dan geldi", "tr", ["İstanbul", "geldi"]),
        ("NATO-ya 2025-ci ildə", "az", ["NATO", "2025", "ildə"]),
        ("alış-veriş mərkəzi", "az", ["alış", "veriş", "mərkəzi"]),
        ("в 90-х годах", "ru", ["в", "90", "годах"]),
        ("10,5 faiz, 19.03.2025-ci il", "az", ["10,5", "faiz", "19.03.2025", "il"]),
    ],
)
def test_tokens(text: str, language: str, found: list[str]) -> None:
    assert tokens(text, language) == found


def test_numbers_and_dates_have_one_spelling() -> None:
    assert terms("1.000 1,000", "az") == ["1000", "1000"]
    assert terms("19.03.2025 19/03/2025", "az") == ["2025-03-19", "2025-03-19"]


def test_a_search_for_a_name_meets_its_forms() -> None:
    assert {term(form, "az") for form in ("Bakı", "Bakıda", "Bakıdakı", "Bakının", "BAKIYA")} == {"bak"}
    assert term("президентом", "ru") == term("Президент", "ru")
    assert term("Trump's", "en") == term("Trump", "en")


def test_stems_follow_snowball() -> None:
    assert stem("Правительствами", "ru") == "правительств"
    assert stem("ÇALIŞIYORLAR", "tr") == stem("çalışıyorlar", "tr")


@given(st.text(), languages)
def test_places_are_those_of_the_text(text: str, language: str) -> None:
    cleaned = clean(text)
    found = analyse(cleaned, language)
    assert all(cleaned[token.start : token.end] == token.text for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)
    assert [token.term for token in found if token.term] == terms(text, language)


def test_a_scope_stands_before_every_term() -> None:
    assert spaced_terms("alış-veriş", "az", "az/").split() == ["az/" + found for found in terms("alış-veriş", "az")]
