"""Addresses of old systems have one spelling, and no two of them the same."""

from __future__ import annotations

import unicodedata
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.common.old_addresses import LONGEST_OLD_ADDRESS, query_names, spelling_of

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp")), min_size=1, max_size=12)
STEPS = WORDS.filter(lambda step: not set(step) & set("/\\") and step.strip(".") != "")


@pytest.mark.parametrize(
    ("path", "query", "spelling"),
    [
        ("/", "", "/"),
        ("/az/Story_1.HTML", "", "/az/Story_1.HTML"),
        ("/%D0%BD%D0%BE%D0%B2/", "", "/нов/"),
        ("/%d0%bd%d0%be%d0%b2/", "", "/нов/"),
        ("/нов/", "", "/нов/"),
        ("/x%C9%99b%C9%99r", "", "/xəbər"),
        ("/i%CC%87", "", "/i̇"),
        ("/e%CC%81", "", "/é"),
        ("//a///b", "", "/a/b"),
        ("/%61", "", "/a"),
        ("/a%2520b", "", "/a%2520b"),
        ("/a%20b", "", "/a b"),
        ("/a%3Fp=1", "", "/a%3Fp=1"),
        ("/%ef%f0", "", "/%EF%F0"),
        ("/%c0%af..", "", "/%C0%AF.."),
        ("/", "p=7", "/?p=7"),
        ("/index.php", "b=2&a=1", "/index.php?a=1&b=2"),
        ("/x", "q=%D0%BD&r=a+b&s", "/x?q=%D0%BD&r=a%20b&s="),
    ],
)
def test_one_spelling(path, query, spelling):
    assert spelling_of(path, query) == spelling


@pytest.mark.parametrize(
    "path",
    ["", "a", "/%", "/%zz", "/a/../b", "/%2e%2e/b", "/.%2E", "/a%2Fb", "/a%2fb", "/a%5Cb", "/a\\b", "/a%00", "/\udc80"],
)
def test_what_cannot_be_an_address_has_none(path):
    assert spelling_of(path) == ""


def test_only_parameters_that_count_are_kept():
    assert spelling_of("/", "utm_source=x&p=7", {"p"}) == "/?p=7"
    assert spelling_of("/", "utm_source=x", {"p"}) == "/"
    assert spelling_of("/", "&".join(f"p{n}=1" for n in range(40))) == "/"
    assert query_names("/x?a=1&b=2") == {"a", "b"}
    assert query_names("/x") == set()
    assert spelling_of("/" + "a" * LONGEST_OLD_ADDRESS) == ""


@given(st.lists(STEPS, min_size=1, max_size=4))
def test_escaped_or_not_is_the_same_and_made_once(steps):
    plain = "/" + "/".join(steps)
    escaped = quote(plain)
    one = spelling_of(escaped)
    path, _, query = one.partition("?")
    assert spelling_of(path, query) == one
    if "%" not in plain:
        assert spelling_of(unicodedata.normalize("NFD", plain)) == spelling_of(plain)


@given(st.lists(STEPS, min_size=1, max_size=3), st.lists(STEPS, min_size=1, max_size=3))
def test_different_addresses_stay_different(one, other):
    first, second = "/" + "/".join(one), "/" + "/".join(other)
    if unicodedata.normalize("NFC", first) != unicodedata.normalize("NFC", second):
        left, right = spelling_of(quote(first)), spelling_of(quote(second))
        assert left != right or not left
