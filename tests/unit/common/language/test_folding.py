import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.common.language import ALPHABETS, clean, fold, sort_key

languages = st.sampled_from(("az", "tr", "ru", "en"))


@pytest.mark.parametrize(
    ("text", "language", "folded"),
    [
        ("Xocalı", "az", "xocali"),
        ("ƏLİYEV", "az", "eliyev"),
        ("İĞDIR", "tr", "igdir"),
        ("Ёлка, йод", "ru", "елка, йод"),
        ("Garçon’s naïveté", "en", "garcon's naivete"),
        ("шко\xadла", "ru", "школа"),
        ("ﻻ", "en", "ﻻ"),
    ],
)
def test_fold(text: str, language: str, folded: str) -> None:
    assert fold(text, language) == folded


@given(st.text(), languages)
def test_folding_is_idempotent(text: str, language: str) -> None:
    once = fold(text, language)
    assert fold(once, "en") == once


@given(st.text())
def test_cleaning_is_idempotent(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_alphabets_sort_as_their_language_does() -> None:
    assert len(ALPHABETS["az"]) == 32
    for language, alphabet in ALPHABETS.items():
        letters = sorted(alphabet, key=lambda letter: sort_key(letter, language))
        assert letters == list(alphabet)


def test_sort_numbers_by_value_and_foreign_letters_beside_theirs() -> None:
    names = ["zal", "Vaqif", "Web", "Şəki", "Sumqayıt", "10 il", "9 il", "ıldırım", "inək", "Éva"]
    assert sorted(names, key=lambda name: sort_key(name, "az")) == [
        *("9 il", "10 il", "Éva", "ıldırım", "inək", "Sumqayıt", "Şəki", "Vaqif", "Web", "zal"),
    ]


@given(st.lists(st.text()), languages)
def test_sort_keys_can_always_be_compared(texts: list[str], language: str) -> None:
    assert len(sorted(texts, key=lambda text: sort_key(text, language))) == len(texts)
