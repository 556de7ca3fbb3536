import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.common.language import lower, title, upper

languages = st.sampled_from(("az", "tr", "ru", "en"))


@pytest.mark.parametrize(
    ("text", "language", "small"),
    [("İĞDIR", "az", "iğdır"), ("ILIQ İQLİM", "az", "ılıq iqlim"), ("INDIA", "en", "india"), ("İzmir", "en", "izmir")],
)
def test_lower(text: str, language: str, small: str) -> None:
    assert lower(text, language) == small


@pytest.mark.parametrize(
    ("text", "language", "capitals"), [("ılıq iqlim", "az", "ILIQ İQLİM"), ("iş", "tr", "İŞ"), ("india", "en", "INDIA")]
)
def test_upper(text: str, language: str, capitals: str) -> None:
    assert upper(text, language) == capitals


@pytest.mark.parametrize(
    ("text", "language", "titled"),
    [
        ("ilham əliyev", "az", "İlham Əliyev"),
        ("İLHAM ƏLİYEV BAKI'DA", "az", "İlham Əliyev Bakı'da"),
        ("bakı'da", "az", "Bakı'da"),
        ("old McDonald", "en", "Old McDonald"),
        ("владимир", "ru", "Владимир"),
    ],
)
def test_title(text: str, language: str, titled: str) -> None:
    assert title(text, language) == titled


@given(st.text(), languages)
def test_lower_is_idempotent(text: str, language: str) -> None:
    assert lower(lower(text, language), language) == lower(text, language)


@given(st.text("abcçdeəfgğhxıijkqlmnoöprsştuüvyz "))
def test_azerbaijani_case_is_lossless(text: str) -> None:
    assert lower(upper(text, "az"), "az") == text
