"""Other spellings of an address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.reader.addresses import spellings_of


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/az//dunya", "/az/dunya"),
        ("/az/dunya/", "/az/dunya"),
        ("/az/dunya", "/az/dunya/"),
        ("/AZ/Dunya", "/az/dunya"),
        ("/az/%64unya", "/az/dunya"),
        ("/news/%d0%b0", "/news/%D0%B0"),
        ("//evil.example/az", "/evil.example/az"),
    ],
)
def test_likely_meanings(path: str, expected: str) -> None:
    assert expected in list(spellings_of(path))


@pytest.mark.parametrize(
    "path", ["/az/%zz", "/az/%", "/a/../b", "/a/./b", "/a/%2e%2e/b", "/a%2Fb", "/a%00", "/a%5cb", "/a\\b", "/%0d%0aX:y"]
)
def test_what_cannot_mean_any_address(path: str) -> None:
    assert list(spellings_of(path)) == []


@given(st.text("/aA%2eE.\\~é\0\r\n-_0", max_size=20).map(lambda text: "/" + text))
def test_a_spelling_is_always_a_safe_location(path: str) -> None:
    for spelling in spellings_of(path):
        assert spelling.startswith("/")
        assert not spelling.startswith("//")
        assert spelling != path
        assert spelling.isascii()
        assert not set(spelling) & set(" \r\n\0\\")
