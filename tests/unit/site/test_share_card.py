"""The card for timelines: size, letters, and headlines of any length."""

from __future__ import annotations

import io
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFont
from unit.site.site_texts import COPY

from broadsheet.site.share_card import HEIGHT, WIDTH, draw, wrapped


def _drawn(**texts: str) -> Image.Image:
    return Image.open(io.BytesIO(draw(**{"masthead": "Gilavar", "section": "Elm", **texts}))).convert("RGB")


@pytest.mark.parametrize("language", COPY)
def test_a_card_is_drawn_in_each_language(language: str) -> None:
    copy = COPY[language]
    card = _drawn(headline=copy.headlines[0], masthead=copy.masthead, section=copy.sections[0], host="gilavar.example")
    assert card.size == (WIDTH, HEIGHT)
    headline = card.crop((60, 200, WIDTH, HEIGHT - 90))
    assert sum(headline.convert("L").histogram()[:100]) > 5_000, "there are letters"


def test_every_letter_of_the_four_alphabets_is_in_the_shipped_fonts() -> None:
    letters = (
        "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZabcçdeəfgğhxıijkqlmnoöprsştuüvyz"
        "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя«»“”„’–—…№₼"
    )
    for weight in ("regular", "bold"):
        with (files("broadsheet.site") / "fonts" / f"noto-serif-{weight}.ttf").open("rb") as file:
            font = ImageFont.truetype(io.BytesIO(file.read()), 40)
        missing = font.getmask("\uffff").getbbox(), bytes(font.getmask("\uffff"))
        for letter in letters:
            assert (font.getmask(letter).getbbox(), bytes(font.getmask(letter))) != missing, letter


def test_a_long_headline_gets_smaller_and_then_is_cut() -> None:
    short, _ = wrapped("Short")
    size, lines = wrapped("A headline that runs on and on " * 20)
    assert size < short
    assert len(lines) <= 4
    assert lines[-1].endswith("…")
    _, one = wrapped("ş" * 400)
    assert one[0].endswith("…")


@settings(max_examples=12, deadline=None)
@given(st.text(max_size=300))
def test_no_text_can_break_the_drawing(text: str) -> None:
    assert draw(headline=text, masthead=text[:40], section=text[:20]).startswith(b"\x89PNG")
