"""What a reader may ask: words, "phrases", -exclusions and filters, in 200 characters at most.

    prezident "dəqiq söz" -futbol section:world author:anar topic:neft person:x format:video from:2024-01 to:2025

The names of filters are also known in the paper's languages. Whatever is not grammar is a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo

from broadsheet.common.language import (
    analyse,
    clean,
    fold,
    is_stopword,
    layout_readings,
    lower,
    plain_terms,
    readings,
    stop_terms,
    term,
    terms,
)

__all__ = ["LONGEST_QUERY", "BadQuery", "Query", "Word", "parse_query"]

LONGEST_QUERY = 200
_MOST_WORDS = 24
_FILTERS = {
    **dict.fromkeys(("section", "bölmə", "раздел", "bölüm"), "section"),
    **dict.fromkeys(("author", "müəllif", "автор", "yazar"), "author"),
    **dict.fromkeys(("topic", "mövzu", "тема", "konu"), "topic"),
    **dict.fromkeys(("person", "şəxs", "персона", "kişi"), "person"),
    **dict.fromkeys(("format", "формат"), "format"),
    **dict.fromkeys(("from", "tarixdən", "с", "başlangıç"), "from"),
    **dict.fromkeys(("to", "tarixədək", "по", "bitiş"), "to"),
}
_PIECE = re.compile(r'(?P<minus>-)?(?:(?P<name>[^\W\d_]+):)?(?:["«“„](?P<phrase>[^"»”“]*)["»”“]?|(?P<word>[^\s"«“„]+))')
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class BadQuery(Exception):
    """The query cannot be answered. ``reason`` is one of empty, too-long, too-many-words,
    too-common (a phrase of function words only), only-exclusions, bad-date."""

    def __init__(self, reason: str, fact: str = "") -> None:
        super().__init__(f"{reason}: {fact}" if fact else reason)
        self.reason = reason
        self.fact = fact


@dataclass(frozen=True, slots=True)
class Word:
    """A word as typed and the terms it may stand for."""

    text: str
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """A query understood. ``since`` and ``until`` are seconds since 1970; ``until`` is not part of the range."""

    text: str
    language: str
    words: tuple[Word, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    without: tuple[Word, ...] = ()
    without_phrases: tuple[tuple[str, ...], ...] = ()
    filters: tuple[tuple[str, str], ...] = ()
    since: int | None = None
    until: int | None = None


@dataclass(slots=True)
class _Parts:
    words: list[Word] = field(default_factory=list)
    phrases: list[tuple[str, ...]] = field(default_factory=list)
    without: list[Word] = field(default_factory=list)
    without_phrases: list[tuple[str, ...]] = field(default_factory=list)
    filters: list[tuple[str, str]] = field(default_factory=list)
    since: int | None = None
    until: int | None = None
    zone: tzinfo = UTC


def parse_query(text: str, language: str, filters: Iterable[tuple[str, str]] = (), *, zone: tzinfo = UTC) -> Query:
    """Understand what was typed in a paper of the language. Raises ``BadQuery``.

    ``filters`` are further ones that were chosen rather than typed: names as in the grammar, and values. Days begin
    and end in the ``zone``.
    """
    text = " ".join(clean(text).split())
    if not text:
        raise BadQuery("empty")
    if len(text) > LONGEST_QUERY:
        raise BadQuery("too-long", str(LONGEST_QUERY))
    parts = _Parts(zone=zone)
    for found in _PIECE.finditer(text):
        _take(parts, found, language)
    for kind, value in filters:
        _filter(parts, kind, value, language)
    parts.words = _without_stopwords(parts, language)
    _check(parts)
    return Query(
        text=text,
        language=language,
        words=tuple(parts.words),
        phrases=tuple(parts.phrases),
        without=tuple(parts.without),
        without_phrases=tuple(parts.without_phrases),
        filters=tuple(parts.filters),
        since=parts.since,
        until=parts.until,
    )


def _take(parts: _Parts, found: re.Match[str], language: str) -> None:
    minus, name, phrase, word = found["minus"], found["name"], found["phrase"], found["word"]
    kind = _FILTERS.get(lower(name, language)) if name else None
    if kind and not minus:
        _filter(parts, kind, (phrase if phrase is not None else word).strip(), language)
        return
    if phrase is None:
        word = f"{name}:{word}" if name else word
        (parts.without if minus else parts.words).extend(_words(word, language))
        return
    if name:
        parts.words.extend(_words(name, language))
    phrase_terms = tuple(terms(phrase, language))
    if len(phrase_terms) > 1 and stop_terms(language).issuperset(phrase_terms):
        raise BadQuery("too-common", phrase)  # at a million stories it would take longer than a search may
    if len(phrase_terms) > 1:
        (parts.without_phrases if minus else parts.phrases).append(phrase_terms)
    else:
        (parts.without if minus else parts.words).extend(_words(phrase, language))


def _filter(parts: _Parts, kind: str, value: str, language: str) -> None:
    if kind == "from":
        parts.since = _seconds(_days(value)[0], parts.zone)
    elif kind == "to":
        parts.until = _seconds(_days(value)[1], parts.zone)
    elif value:
        parts.filters.append((kind, fold(value, language).replace(" ", "-")))


def _words(piece: str, language: str) -> list[Word]:
    tokens = [token for token in analyse(piece, language) if token.term]
    meant = layout_readings(piece, language)  # a letter of the other layout may lie on a punctuation key
    if not meant:
        return [Word(token.text, _terms(token.text, token.term, language)) for token in tokens]
    # One word then; what it says as it stands (``Trump,`` or ``oxu.az`` in a Russian paper) counts by its longest part.
    longest = max(tokens, key=lambda token: len(token.text), default=None)
    own = (longest.term, *plain_terms(longest.text, language)) if longest else ()
    other = [one for word in meant for one in (term(word, language), *plain_terms(word, language))]
    return [Word(longest.text if longest else piece, tuple(dict.fromkeys((*own, *other))))]


def _terms(word: str, own_term: str, language: str) -> tuple[str, ...]:
    """The word's own term, then those of the words it may have been meant for."""
    other = [term(reading, language) for reading in readings(word, language)]
    other += [plain for reading in readings(word, language) for plain in plain_terms(reading, language)]
    return tuple(dict.fromkeys((own_term, *plain_terms(word, language), *other)))


def _without_stopwords(parts: _Parts, language: str) -> list[Word]:
    telling = [word for word in parts.words if not is_stopword(lower(word.text, language), language)]
    return telling if telling or parts.phrases else parts.words


def _check(parts: _Parts) -> None:
    count = len(parts.words) + len(parts.without) + sum(map(len, (*parts.phrases, *parts.without_phrases)))
    if count > _MOST_WORDS:
        raise BadQuery("too-many-words", str(_MOST_WORDS))
    asked = parts.words or parts.phrases or parts.filters or parts.since is not None or parts.until is not None
    if not asked:
        raise BadQuery("only-exclusions" if parts.without or parts.without_phrases else "empty")


def _days(value: str) -> tuple[date, date]:
    """The first day of a year, month or day, and the first one after it."""
    found = _DATE.fullmatch(value)
    if not found:
        raise BadQuery("bad-date", value)
    year, month, day = int(found[1]), int(found[2] or 1), int(found[3] or 1)
    try:
        first = date(year, month, day)
        if found[3]:
            return first, first + timedelta(days=1)
        if found[2]:
            return first, date(year + month // 12, month % 12 + 1, 1)
        return first, date(year + 1, 1, 1)
    except (ValueError, OverflowError):
        raise BadQuery("bad-date", value) from None


def _seconds(day: date, zone: tzinfo) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp())
