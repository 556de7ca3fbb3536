"""The words of the chrome: one catalogue a language, every key typed, nothing ever borrowed from another language.

Catalogues are TOML files in ``strings/``. A key that is missing, unknown, of the wrong kind or with other
placeholders than the rest stops the start (:class:`BadCatalogue`), so that no page can lack a word.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from importlib.resources import files
from typing import Any, get_type_hints

__all__ = ["BadCatalogue", "Plural", "Words", "languages", "read_catalogue", "words_of"]


class BadCatalogue(Exception):
    """A catalogue cannot be used; the message names the file, the key and what is wrong."""


@dataclass(frozen=True, slots=True)
class Plural:
    """A phrase with ``{n}`` in it, in each of the forms that a language has for counted things."""

    language: str
    forms: Mapping[str, str]
    thousands: str

    def of(self, n: int) -> str:
        """The phrase for ``n`` things, with the number grouped as the language does."""
        return self.forms[_plural_form(self.language, n)].replace("{n}", _grouped(n, self.thousands))


@dataclass(frozen=True, slots=True)
class Words:
    """Every word and phrase of the chrome in one language. Field names are the catalogue's keys."""

    language: str
    # Dates and numbers.
    months: tuple[str, ...]
    months_of: tuple[str, ...]
    """As they stand after a day: Russian has the genitive here."""
    months_heading: tuple[str, ...]
    """As a title by themselves, with a capital."""
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    """Monday first, two or three letters."""
    date: str
    date_with_weekday: str
    date_short: str
    month_and_year: str
    thousands: str
    decimal: str
    # Frame.
    skip_to_content: str
    home: str
    sections: str
    other_editions: str
    search: str
    search_the_paper: str
    archive: str
    write_to_us: str
    about_the_paper: str
    up: str
    close: str
    breaking: str
    founded: str
    feeds: str
    no_cookies: str
    breadcrumb: str
    # Lists.
    video: str
    photo: str
    live: str
    latest: str
    latest_all: str
    see_also: str
    more_stories: str
    older_stories: str
    newer_stories: str
    no_stories: str
    all_of_section: str
    videos: str
    they_said: str
    stories: Plural
    page_older: str
    # Story.
    published: str
    updated: str
    source_reports: str
    also_in: str
    topics: str
    share: str
    by_email: str
    copy_link: str
    link_copied: str
    corrections: str
    storyline: str
    day_of_storyline: str
    whole_storyline: str
    text_size: str
    text_size_of: str
    original_words: str
    gallery: str
    picture_of: str
    play: str
    watch_at: str
    loads_from: str
    read_also: str
    more_on_this: str
    authors: str
    text_only: str
    full_version: str
    preview: str
    table: str
    document: str
    kilobytes: str
    megabytes: str
    minutes_read: Plural
    # People, topics, storylines.
    stories_by: str
    stories_with: str
    what_they_said: str
    quote_in: str
    timeline: str
    began: str
    topic: str
    # Archive.
    archive_intro: str
    back_issue: str
    calendar_of: str
    year_in_archive: str
    this_day: str
    years_ago: Plural
    archive_empty: str
    years: str
    # Letters.
    letters_intro: str
    your_name: str
    your_email: str
    your_letter: str
    email_hint: str
    optional: str
    leave_empty: str
    send: str
    sending: str
    letter_arrived: str
    letter_thanks: str
    write_another: str
    problem_too_long: str
    problem_empty: str
    problem_too_many: str
    problem_not_plain: str
    problem_try_again: str
    # Search.
    search_intro: str
    search_results: Plural
    search_results_more: Plural
    search_nothing: str
    search_hints: str
    search_relaxed: str
    narrowed_by: str
    did_you_mean: str
    by_section: str
    by_year: str
    order: str
    order_relevance: str
    order_newest: str
    more_results: str
    search_too_long: str
    search_not_understood: str
    search_too_slow: str
    search_too_common: str
    search_only_exclusions: str
    search_bad_date: str
    search_precise: str
    search_from: str
    search_to: str
    search_format: str
    search_any: str
    search_too_many: str
    search_not_ready: str
    # Errors.
    error_404: str
    error_404_text: str
    error_410: str
    error_410_text: str
    error_405: str
    error_405_text: str
    error_421: str
    error_421_text: str
    error_429: str
    error_429_text: str
    error_5xx: str
    error_5xx_text: str
    try_these: str
    to_home: str


# What each field may hold in braces; all languages must use the very same ones.
_PLACEHOLDERS: dict[str, frozenset[str]] = {
    "date": frozenset({"day", "month", "year"}),
    "date_with_weekday": frozenset({"weekday", "day", "month", "year"}),
    "date_short": frozenset({"day", "month"}),
    "month_and_year": frozenset({"month", "year"}),
    "source_reports": frozenset({"source"}),
    "all_of_section": frozenset({"section"}),
    "day_of_storyline": frozenset({"n"}),
    "text_size_of": frozenset({"n"}),
    "picture_of": frozenset({"n", "total"}),
    "watch_at": frozenset({"provider"}),
    "loads_from": frozenset({"provider"}),
    "kilobytes": frozenset({"n"}),
    "megabytes": frozenset({"n"}),
    "stories_by": frozenset({"name"}),
    "stories_with": frozenset({"name"}),
    "began": frozenset({"date"}),
    "back_issue": frozenset({"date"}),
    "calendar_of": frozenset({"month"}),
    "year_in_archive": frozenset({"year"}),
    "founded": frozenset({"year"}),
    "page_older": frozenset({"title"}),
}
_LENGTHS = {"months": 12, "months_of": 12, "months_heading": 12, "weekdays": 7, "weekdays_short": 7}
_PLURAL_FORMS = {
    "az": ("one", "other"),
    "en": ("one", "other"),
    "ru": ("one", "few", "many"),
    "tr": ("one", "other"),
}


@lru_cache(maxsize=32)
def words_of(language: str) -> Words:
    """The catalogue of a language (``az``; of ``az-AZ`` and ``az_AZ`` too). Raises :class:`BadCatalogue`."""
    key = language.replace("_", "-").split("-", 1)[0].lower()
    if key not in languages():
        raise BadCatalogue(f"there is no catalogue for the language {language!r}; there are: {', '.join(languages())}")
    return read_catalogue(key, (_folder() / f"{key}.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The languages that have a catalogue."""
    names = (entry.name for entry in _folder().iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


def read_catalogue(language: str, text: str) -> Words:
    """The words in the TOML ``text`` of a language's catalogue. Raises :class:`BadCatalogue`."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadCatalogue(f"{language}.toml: {error}") from error
    hints = get_type_hints(Words)
    wanted = {field.name for field in fields(Words)} - {"language"}
    if missing := sorted(wanted - raw.keys()):
        raise BadCatalogue(f"{language}.toml: missing {', '.join(missing)}")
    if unknown := sorted(raw.keys() - wanted):
        raise BadCatalogue(f"{language}.toml: unknown {', '.join(unknown)}")
    values = {key: _value(language, key, hints[key], raw) for key in wanted}
    return Words(language=language, **values)


def _value(language: str, key: str, kind: Any, raw: Mapping[str, Any]) -> Any:
    value = raw[key]
    if kind is Plural:
        forms = _PLURAL_FORMS.get(language, ("one", "other"))
        if not isinstance(value, dict) or set(value) != set(forms):
            raise BadCatalogue(f"{language}.toml: {key} needs the forms {', '.join(forms)}")
        for form in value.values():
            _check_text(language, key, form, frozenset({"n"}))
        return Plural(language, value, str(raw["thousands"]))
    if kind is str:
        _check_text(language, key, value, _PLACEHOLDERS.get(key, frozenset()))
        return value
    if not isinstance(value, list) or len(value) != _LENGTHS[key]:
        raise BadCatalogue(f"{language}.toml: {key} needs {_LENGTHS[key]} entries")
    for word in value:
        _check_text(language, key, word, frozenset())
    return tuple(value)


def _check_text(language: str, key: str, value: object, placeholders: frozenset[str]) -> None:
    if not isinstance(value, str) or not value:
        raise BadCatalogue(f"{language}.toml: {key} must be a text that is not empty")
    found = {name for _, name, _, _ in string.Formatter().parse(value) if name is not None}
    if found != placeholders:
        raise BadCatalogue(f"{language}.toml: {key} has {sorted(found)} in braces, needs {sorted(placeholders)}")


def _plural_form(language: str, n: int) -> str:
    """The form for ``n`` by the language's rule for whole numbers (Unicode CLDR, plural rules)."""
    if language == "ru":
        if n % 10 == 1 and n % 100 != 11:
            return "one"
        return "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"
    return "one" if n == 1 else "other"


def _grouped(n: int, thousands: str) -> str:
    # Four digits are read without help, as the style books of all four languages have it.
    return f"{n:,}".replace(",", thousands) if n >= 10_000 else str(n)


def _folder() -> Any:
    return files("broadsheet.site") / "strings"
