"""Search as readers see it: what they typed to a page of results, within the archive's own limits."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from broadsheet.archive import (
    BadCursor,
    BadQuery,
    Count,
    Hit,
    Index,
    NoIndex,
    OverBudget,
    Results,
    Suggestion,
    parse_query,
    search,
    suggest,
)
from broadsheet.archive.searching import Order
from broadsheet.reader.made import OnShow
from broadsheet.site.shapes import Card, Edition, Link, SearchFacet, SearchHit, SearchPage, StoryFormat
from broadsheet.site.words import words_of

__all__ = ["FILTERS", "Finder"]

log = logging.getLogger(__name__)

FILTERS = {
    "section": "section",
    "contributor": "author",
    "topic": "topic",
    "person": "person",
    "format": "format",
    "from": "from",
    "to": "to",
}
"""Parameters that narrow a search, with their names in the archive's grammar; ``year`` is one more."""

_LIMIT = 20
_MOST_SUGGESTIONS = 8
_PROBLEMS = {
    "too-long": "too_long",
    "too-many-words": "too_long",
    "too-common": "too_common",
    "only-exclusions": "only_exclusions",
    "bad-date": "bad_date",
}
_MOST_SECTIONS = 12
_MOST_YEARS = 25
_FIELDS = frozenset({"from", "to", "format"})
_FORMATS: dict[str, StoryFormat] = {"video": "video", "photo": "photo", "live": "live"}
_FOLDERS = {"person": "people", "topic": "topics", "author": "authors"}


class Finder:
    """Finds in the index under ``index_dir``, which may appear later than this. Safe to use from several threads."""

    def __init__(self, index_dir: Path) -> None:
        self._index_dir = index_dir
        self._index: Index | None = None
        self._lock = threading.Lock()

    def find(self, edition: Edition, query: str, values: dict[str, str], problem: str, on_show: OnShow) -> SearchPage:
        """What the search page shows. ``values`` are the known parameters beside the words.

        Only stories whose page is on show are found; those taken down are not counted either.
        """
        asked = _Asked(edition, query, values)
        if problem or not asked.query.strip():
            return asked.page(problem=problem)
        try:
            parsed = parse_query(asked.query, edition.language, asked.filters(), zone=ZoneInfo(edition.time_zone))
            index = self._open()
            results = search(
                index,
                parsed,
                edition=edition.key,
                order=asked.order,
                after=asked.after,
                limit=_LIMIT,
                hidden=on_show.taken_down(),
            )
        except BadQuery as error:
            return asked.page(problem=_PROBLEMS.get(error.reason, "not_understood"))
        except BadCursor:
            return asked.page(problem="not_understood")
        except OverBudget:
            return asked.page(problem="too_slow")
        except NoIndex:
            return asked.page(problem="not_ready")
        # Whose stories were all withdrawn has a name in the index still, which nobody is to guess.
        names = asked.names(index) if results.total else {}
        return asked.page(results=results, on_show=on_show, names=names)

    def suggest(self, edition: Edition, typed: str, on_show: OnShow) -> list[Link]:
        """What the letters typed so far may become: names and headlines with their addresses. Empty without index."""
        try:
            index = self._open()
        except NoIndex:
            return []
        several = suggest(index, _whole(typed), edition.key, edition.language, limit=_MOST_SUGGESTIONS)
        links = [Link(one.text, _address(one, edition)) for one in several]
        return [link for link in links if on_show.is_shown(link.address)]

    def _open(self) -> Index:
        with self._lock:
            if self._index is None:
                self._index = Index(self._index_dir)
            return self._index


def _whole(text: str) -> str:
    """Without the halves of broken characters, which neither the index nor an address can hold."""
    return text.encode("utf-8", "replace").decode()


def _address(suggestion: Suggestion, edition: Edition) -> str:
    if suggestion.kind in _FOLDERS:
        return f"/{edition.key}/{_FOLDERS[suggestion.kind]}/{suggestion.key}/"
    return suggestion.address


@dataclass(frozen=True, slots=True)
class _Shown:
    """The hits of a page that can be read, and how many stories there are in all."""

    hits: tuple[Hit, ...]
    total: int


class _Asked:
    """One question, and how to put it again with something changed."""

    def __init__(self, edition: Edition, query: str, values: dict[str, str]) -> None:
        self.edition = edition
        self.query = _whole(query)
        self.chosen = {name: _whole(values[name]) for name in (*FILTERS, "year") if values.get(name)}
        self.order: Order = "newest" if values.get("order") == "newest" else "relevance"
        self.after = values.get("after") or None
        self._address = f"/{edition.key}/search"

    def filters(self) -> Iterator[tuple[str, str]]:
        """The chosen filters in the archive's own grammar. Of a year and days, the days count: they come last."""
        if "year" in self.chosen:
            yield from (("from", self.chosen["year"]), ("to", self.chosen["year"]))
        yield from ((FILTERS[name], value) for name, value in self.chosen.items() if name != "year")

    def again(self, **changed: str) -> str:
        """The address of the same question with some values changed; an empty one takes it away."""
        return self._address + self._parameters(**changed)

    def feed(self) -> str:
        """The address of the same question as a feed, which is always newest first."""
        return f"{self._address}.atom{self._parameters(order='')}"

    def _parameters(self, **changed: str) -> str:
        values = {"q": self.query, **self.chosen}
        if self.order != "relevance":
            values["order"] = self.order
        values |= changed
        return "?" + urlencode({name: value for name, value in values.items() if value})

    def names(self, index: Index) -> dict[str, str]:
        """What the chosen section, contributor, topic and person are called, by parameter."""
        found: dict[str, str] = {}
        for name in ("section", "contributor", "topic", "person"):
            if key := self.chosen.get(name):
                found[name] = index.names(self.edition.key, FILTERS[name], [key]).get(key, "")
        return found

    def page(
        self,
        *,
        results: Results | None = None,
        problem: str = "",
        on_show: OnShow | None = None,
        names: dict[str, str] | None = None,
    ) -> SearchPage:
        """The page's shape, with results or with the key of what is wrong."""
        words = words_of(self.edition.language)
        found = results or Results((), 0)
        shown = _shown(found, on_show)
        meant = found.did_you_mean
        return SearchPage(
            edition=self.edition,
            address=self.again() if self.query else self._address,
            query=self.query,
            hits=tuple(_hit(hit, self.edition) for hit in shown.hits),
            total=shown.total,
            total_is_exact=True,
            sections=self._sections(found),
            years=self._years(found),
            orders=tuple(
                SearchFacet(text, 0, self.again(order=order), order == self.order)
                for order, text in (("relevance", words.order_relevance), ("newest", words.order_newest))
                if shown.hits
            ),
            did_you_mean=Link(meant, self.again(q=meant)) if meant else None,
            older=Link(words.more_results, self.again(after=found.next)) if found.next else None,
            problem=problem,
            feed_address=self.feed() if self.query and not problem else "",
            is_relaxed=found.relaxed,
            chosen=self._chosen(found, names or {}),
            since=self.chosen.get("from", ""),
            until=self.chosen.get("to", ""),
            format=self.chosen.get("format", ""),
            kept=tuple(self._kept()),
        )

    def _kept(self) -> Iterator[tuple[str, str]]:
        """What the form has no field for, and a changed word must not lose."""
        yield from ((name, value) for name, value in self.chosen.items() if name not in _FIELDS)
        if self.order != "relevance":
            yield "order", self.order

    def _chosen(self, found: Results, names: dict[str, str]) -> tuple[SearchFacet, ...]:
        """The filters in force that no facet shows, each with the address of the question without it."""
        is_shown = {"section": bool(found.sections), "year": bool(found.years)}
        words = words_of(self.edition.language)
        formats = {"video": words.video, "photo": words.photo, "live": words.live}
        days = {"from": words.search_from, "to": words.search_to}
        return tuple(
            SearchFacet(text, 0, self.again(**{name: ""}), is_chosen=True)
            for name, value in self.chosen.items()
            if not is_shown.get(name)
            for text in [f"{days[name]}: {value}" if name in days else names.get(name) or formats.get(value, value)]
        )

    def _sections(self, found: Results) -> tuple[SearchFacet, ...]:
        return tuple(
            self._facet(count.name or count.key, count, "section") for count in found.sections[:_MOST_SECTIONS]
        )

    def _years(self, found: Results) -> tuple[SearchFacet, ...]:
        newest_first = sorted(found.years, key=lambda count: count.key, reverse=True)[:_MOST_YEARS]
        return tuple(self._facet(count.key, count, "year") for count in newest_first)

    def _facet(self, text: str, count: Count, name: str) -> SearchFacet:
        """A facet narrows the question; the chosen one widens it again."""
        is_chosen = count.key == self.chosen.get(name)
        return SearchFacet(text, count.count, self.again(**{name: "" if is_chosen else count.key}), is_chosen)


def _shown(found: Results, on_show: OnShow | None) -> _Shown:
    """Without the hits that the press has withdrawn, or not yet brought out, since the index read the log."""
    if on_show is None:
        return _Shown(found.hits, found.total)
    hits = tuple(hit for hit in found.hits if on_show.is_shown(hit.address))
    return _Shown(hits, found.total - (len(found.hits) - len(hits)))


def _hit(hit: Hit, edition: Edition) -> SearchHit:
    published_at = datetime.fromtimestamp(hit.published_at, UTC).astimezone(ZoneInfo(edition.time_zone))
    return SearchHit(
        card=Card(
            story_id=hit.id,
            address=hit.address,
            headline=hit.headline.text,
            format=_FORMATS.get(hit.format, "text"),
            published_at=published_at,
            section=Link(hit.section_name, f"/{edition.key}/{hit.section}/"),
            edition_key=edition.key,
            language=edition.language,
        ),
        headline_marks=tuple((mark.start, mark.end) for mark in hit.headline.marks),
        snippet=hit.snippet.text,
        snippet_marks=tuple((mark.start, mark.end) for mark in hit.snippet.marks),
    )
