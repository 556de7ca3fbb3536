"""Slugs and addresses: what readers can type, whatever the headline was."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.common.addresses import KEY_PATTERN, fill_pattern, is_canonical, slug_of


@pytest.mark.parametrize(
    ("headline", "slug"),
    [
        ("Əliyev şəhərə gəldi: İğdır", "eliyev-sehere-geldi-igdir"),
        ("IŞIQ VƏ ÇÖRƏK", "isiq-ve-corek"),
        ("Öz gözü ilə", "oz-gozu-ile"),
        ("Bakı'nın küləyi", "bakinin-kuleyi"),
        ("Türkiye’de ağır kış", "turkiyede-agir-kis"),
        ("Съезд: ёлки и пальто", "sezd-elki-i-palto"),
        ("What's on — 5 things", "whats-on-5-things"),
        ("  ", "story"),
        ("!!!", "story"),
    ],
)
def test_headlines_become_words_that_can_be_typed(headline, slug):
    assert slug_of(headline) == slug


def test_long_headlines_end_at_a_word():
    assert slug_of("bir iki üç dörd", longest=9) == "bir-iki"
    assert slug_of("bir iki", longest=7) == "bir-iki"
    assert slug_of("birikiüçdörd", longest=5) == "birik"


@given(st.text(max_size=200))
def test_every_slug_is_a_key_and_stays_itself(text):
    slug = slug_of(text)
    assert re.fullmatch(KEY_PATTERN, slug)
    assert len(slug) <= 80
    assert slug_of(slug) == slug


@given(st.text(max_size=100))
def test_every_address_made_of_a_slug_is_canonical(text):
    values = {"edition": "az", "section": "dunya", "id": 7, "slug": slug_of(text)}
    assert is_canonical(fill_pattern("/{edition}/{section}/{id}-{slug}", values))


@pytest.mark.parametrize(
    "address",
    [
        "",
        "az",
        "//az",
        "/az//x",
        "/az/../x",
        "/az/.",
        "/az/ə",
        "/az/%2e",
        "/az?x",
        "/az#x",
        "/az/x y",
        "/az/x\n",
        "/\\az",
    ],
)
def test_what_is_not_a_plain_path_is_not_an_address(address):
    assert not is_canonical(address)


@pytest.mark.parametrize("address", ["/", "/az/", "/news/world/944014.html", "/a/b_c/~x/1-y"])
def test_plain_paths_are(address):
    assert is_canonical(address)


def test_a_pattern_that_names_what_no_story_has_is_an_error():
    with pytest.raises(KeyError):
        fill_pattern("/{edition}/{colour}", {"edition": "az"})
