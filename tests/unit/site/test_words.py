"""Catalogues: complete, of the right shape, with each language's own plurals and dates."""

from __future__ import annotations

from datetime import date, datetime
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.site.times import Times
from broadsheet.site.words import BadCatalogue, languages, read_catalogue, words_of

EN = (files("broadsheet.site") / "strings" / "en.toml").read_text(encoding="utf-8")


def test_four_languages_are_spoken() -> None:
    assert set(languages()) == {"az", "en", "ru", "tr"}
    assert words_of("az-AZ") is not None
    assert words_of("ru_RU").home == "Главная"


def test_a_language_without_a_catalogue_stops_the_start() -> None:
    with pytest.raises(BadCatalogue, match="'de'"):
        words_of("de")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('see_also = "See also"\n', "", "missing see_also"),
        ('see_also = "See also"\n', 'see_also = "See also"\nsee_allso = "x"\n', "unknown see_allso"),
        ('see_also = "See also"', 'see_also = ""', "see_also must be a text"),
        ("{source} reports", "reports", "source_reports has"),
        ('other = "{n} stories"', "", "stories needs the forms"),
        ('"Mo", ', "", "weekdays_short needs 7"),
        ("months = [", "months = [[", "en.toml"),
    ],
)
def test_a_bad_catalogue_says_what_is_wrong(before: str, after: str, said: str) -> None:
    assert before in EN
    with pytest.raises(BadCatalogue, match=said):
        read_catalogue("en", EN.replace(before, after, 1))


def test_russian_counts_in_three_forms() -> None:
    counted = {n: words_of("ru").stories.of(n) for n in (0, 1, 2, 5, 11, 12, 21, 22, 25, 101, 111, 112)}
    assert counted == {
        0: "0 материалов", 1: "1 материал", 2: "2 материала", 5: "5 материалов", 11: "11 материалов",
        12: "12 материалов", 21: "21 материал", 22: "22 материала", 25: "25 материалов", 101: "101 материал",
        111: "111 материалов", 112: "112 материалов",
    }  # fmt: skip


@given(n=st.integers(0, 10_000_000), language=st.sampled_from(("az", "en", "ru", "tr")))
def test_every_number_has_a_form_and_keeps_its_digits(n: int, language: str) -> None:
    text = words_of(language).stories.of(n)
    assert "".join(one for one in text if one.isdigit()) == str(n)
    assert "{" not in text


@pytest.mark.parametrize(
    ("language", "day", "weekday", "month"),
    [
        ("az", "19 mart 2025", "19 mart 2025, çərşənbə", "Mart 2025"),
        ("ru", "19 марта 2025", "Среда, 19 марта 2025", "Март 2025"),
        ("en", "19 March 2025", "Wednesday, 19 March 2025", "March 2025"),
        ("tr", "19 Mart 2025", "19 Mart 2025, Çarşamba", "Mart 2025"),
    ],
)
def test_dates_read_as_in_the_language(language: str, day: str, weekday: str, month: str) -> None:
    times = Times(words_of(language))
    on = date(2025, 3, 19)
    assert (times.day(on), times.weekday(on), times.month(on)) == (day, weekday, month)


def test_a_pattern_never_borrows_english_names() -> None:
    moment = datetime(2025, 6, 1, 9, 5)  # noqa: DTZ001
    assert Times(words_of("az")).stamp(moment, "%d %B %Y, %A, %H:%M") == "01 iyun 2025, bazar, 09:05"
    assert Times(words_of("ru")).stamp(moment, "%Y.%m.%d / %H:%M") == "2025.06.01 / 09:05"
