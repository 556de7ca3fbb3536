"""The addresses of search: its page, its feed, and suggestions while someone types. Each has a limit an address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

from broadsheet.reader.finding import FILTERS
from broadsheet.reader.limits import SharedLimit
from broadsheet.reader.made import MadePage, MadePages, OnShow

__all__ = ["Answered", "Questions", "is_question"]

_QUESTION = re.compile(r"/([a-z0-9-]{1,40})/(search|search\.atom|suggest)")
_KNOWN = frozenset({"q", "year", "order", "after", *FILTERS})
_LONGEST_QUERY = 2048
_MOST_PARAMETERS = 24
_WAIT = (("Retry-After", "60"),)


@dataclass(frozen=True, slots=True)
class Answered:
    """A page and its status; without a page, the status of an error."""

    made: MadePage | None
    status: int = 200
    extra: tuple[tuple[str, str], ...] = ()


def is_question(path: str) -> bool:
    """Whether an address is one of search."""
    return _QUESTION.fullmatch(path) is not None


class Questions:
    """Answers them, in threads of their own."""

    def __init__(self, made: MadePages, on_show: OnShow, searches: SharedLimit, suggestions: SharedLimit) -> None:
        self._made = made
        self._on_show = on_show
        self._searches = searches
        self._suggestions = suggestions

    def answer(self, path: str, parameters: str, reader: str) -> Answered:
        """The answer at a path of which ``is_question`` holds; ``reader`` is whose questions are counted."""
        found = _QUESTION.fullmatch(path)
        if found is None:
            return Answered(None, 404)
        edition, kind = found[1], found[2]
        values = _values(parameters)
        query = values.pop("q", "")
        if kind == "suggest":
            return self._suggest(edition, query, reader)
        if query and not self._searches.take(reader):
            return Answered(self._too_many(edition, kind), 429, _WAIT)
        verb = self._made.search if kind == "search" else self._made.search_feed
        made = verb(edition, query, values, self._on_show)
        return Answered(made) if made else Answered(None, 404)

    def _suggest(self, edition: str, typed: str, reader: str) -> Answered:
        if not self._suggestions.take(reader):
            return Answered(None, 429, _WAIT)
        made = self._made.suggestions(edition, typed, self._on_show)
        return Answered(made) if made else Answered(None, 404)

    def _too_many(self, edition: str, kind: str) -> MadePage | None:
        return self._made.search(edition, "", {}, self._on_show, "too_many") if kind == "search" else None


def _values(parameters: str) -> dict[str, str]:
    """The parameters that search knows, first of each."""
    values: dict[str, str] = {}
    if len(parameters) <= _LONGEST_QUERY:
        try:
            pairs = parse_qsl(parameters, max_num_fields=_MOST_PARAMETERS, encoding="utf-8", errors="replace")
        except ValueError:
            pairs = []
        for name, value in pairs:
            if name in _KNOWN:
                values.setdefault(name, value)
    return values
