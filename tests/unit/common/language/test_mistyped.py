import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.common.language import is_within_one_edit, other_layout, readings, to_cyrillic, to_latin

words = st.text("abcdeəı", max_size=8)


def test_scripts_and_layouts() -> None:
    assert to_latin("Хоҹалы") == "xocalı"
    assert to_cyrillic("prezident") == "президент"
    assert other_layout("ghtpbltyn", "en", "ru") == "президент"
    assert "президент" in readings("ghtpbltyn", "ru")
    assert "президент" in readings("prezident", "ru")
    assert "bakı" in readings("Бакы", "az")
    assert "president" in readings("зкуышвуте", "en")


def test_a_word_in_the_papers_own_letters_has_no_other_reading() -> None:
    assert readings("президент", "ru") == []
    assert readings("prezident", "az") == []


@pytest.mark.parametrize("other", ["baki", "bki", "bakki", "abki", "baku", "bak"])
def test_one_typo(other: str) -> None:
    assert is_within_one_edit("baki", other)


@pytest.mark.parametrize("other", ["b", "kabi", "bakuda", "iakb"])
def test_two_typos(other: str) -> None:
    assert not is_within_one_edit("baki", other)


@given(words, words)
def test_one_edit_goes_both_ways(one: str, other: str) -> None:
    assert is_within_one_edit(one, other) == is_within_one_edit(other, one)


@given(words, st.integers(0, 8), st.sampled_from("xyz"))
def test_one_letter_more_is_one_edit(word: str, at: int, letter: str) -> None:
    assert is_within_one_edit(word, word[:at] + letter + word[at:])
