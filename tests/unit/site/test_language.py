"""No word of another language leaks into an edition: every letter of the chrome comes from its own catalogue."""

from __future__ import annotations

import re
import string
from dataclasses import fields, replace
from html.parser import HTMLParser
from itertools import combinations

import pytest
from unit.site.site_fixtures import LANGUAGES, Paper
from unit.site.site_texts import COPY, Copy

from broadsheet.site.words import Plural, Words, words_of

_SHOWN = {"title", "alt", "aria-label", "placeholder", "data-sending", "data-problem", "data-done"}
# Names of houses and formats are the same in all languages; other editions are called by their own names.
_NAMES = [copy.name for copy in COPY.values()] + [
    "Telegram", "WhatsApp", "Facebook", "X", "YouTube", "PDF", "RSS", "Atom", "JSON Feed",
]  # fmt: skip
_ORIGINALS = ["The sea has no outlet.", "Dəniz qapalıdır."]
_SAME_IN_TWO = {"video", "photo", "kilobytes", "megabytes", "picture_of", "all_of_section", "live", "sections"}

_SAME_IN_AZ_AND_TR = {"share", "play", "order", "videos", "your_name"}
"""Near relatives: these words really are the same."""


class _Visible(HTMLParser):
    """All that someone may see or hear: text, and the attributes that are read out."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._unseen = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in ("script", "style"):
            self._unseen = tag
        self.texts += [value or "" for name, value in attrs if name in _SHOWN]
        if tag == "meta" and given.get("name") == "description":
            self.texts.append(given.get("content") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._unseen:
            self._unseen = ""

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.texts.append(data)


def _wordless(copy: Copy) -> Copy:
    """The fixture's texts with digits for words, so that every letter left on a page is the chrome's."""
    numbers = iter(range(7001, 9999))

    def plain(value: object) -> object:
        if isinstance(value, tuple):
            return tuple(plain(one) for one in value)
        return str(next(numbers))

    return replace(copy, **{field.name: plain(getattr(copy, field.name)) for field in fields(copy)})  # type: ignore[arg-type]


def _fragments(words: Words) -> list[str]:
    """Every stretch of the catalogue between its placeholders, longest first."""
    texts: list[str] = []
    for field in fields(words):
        value = getattr(words, field.name)
        if isinstance(value, Plural):
            texts += value.forms.values()
        elif isinstance(value, tuple):
            texts += value
        elif field.name != "language":
            texts.append(value)
    texts += [text[:1].upper() + text[1:] for text in texts]
    found = {part.strip(" :,.()«»’") for text in texts for part, *_ in string.Formatter().parse(text)}
    return sorted((one for one in found if re.search(r"\w", one)), key=len, reverse=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_visible_word_is_in_the_editions_own_catalogue(language: str) -> None:
    paper = Paper(language, _wordless(COPY[language]))
    known = sorted(_fragments(words_of(language)) + _NAMES + _ORIGINALS, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)")
    leaks = {}
    for kind, shape in paper.pages().items():
        for text in _Visible(paper.html(shape, extras=True)).texts:
            rest = re.sub(r"\S+@\S+|[?&/]\S*", "", text)
            rest = pattern.sub("", rest)
            if letters := re.findall(r"[^\W\d_]+", rest):
                leaks[kind, text.strip()] = letters
    assert leaks == {}


def test_the_leak_test_sees_a_leak() -> None:
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _fragments(words_of('az'))))})(?!\w)")
    assert pattern.sub("", "Older stories") == "Older stories"
    assert pattern.sub("", "Əvvəlki xəbərlər") == ""


@pytest.mark.parametrize(("one", "other"), list(combinations(LANGUAGES, 2)))
def test_no_phrase_was_left_in_another_language(one: str, other: str) -> None:
    first, second = words_of(one), words_of(other)
    same = {
        field.name
        for field in fields(Words)
        if isinstance(getattr(first, field.name), str) and getattr(first, field.name) == getattr(second, field.name)
    }
    dates = {"date", "date_with_weekday", "date_short", "month_and_year", "thousands", "decimal"}
    assert same - dates <= _SAME_IN_TWO | (_SAME_IN_AZ_AND_TR if {one, other} == {"az", "tr"} else set())
