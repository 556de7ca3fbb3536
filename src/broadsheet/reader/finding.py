"""Search as readers see it: what they typed to a page of results, within the archive's own limits."""

from __future__ import annotations

import logging
import threading
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from broadsheet.archive import BadCursor, BadQuery, Count, Hit, Index, NoIndex, Results, parse_query, search
from broadsheet.archive.searching import Order
from broadsheet.site.shapes import Card, Edition, Link, SearchFacet, SearchHit, SearchPage
from broadsheet.site.words import words_of

__all__ = ["Finder"]

log = logging.getLogger(__name__)
_LIMIT = 20
_PROBLEMS = {"too-long": "too_long"}
_MOST_SECTIONS = 12
_MOST_YEARS = 25


class Finder:
    """Finds in the index under ``index_dir``, which may appear later than this. Safe to use from several threads."""

    def __init__(self, index_dir: Path) -> None:
        self._index_dir = index_dir
        self._index: Index | None = None
        self._lock = threading.Lock()

    def find(self, edition: Edition, query: str, values: dict[str, str], problem: str) -> SearchPage:
        """What the search page shows. ``values`` are the known parameters beside the words."""
        asked = _Asked(edition, query, values)
        if problem or not query.strip():
            return asked.page(problem=problem)
        try:
            parsed = parse_query(asked.full_text(), edition.language)
            index = self._open()
            results = search(index, parsed, edition=edition.key, order=asked.order, after=asked.after, limit=_LIMIT)
        except BadQuery as error:
            return asked.page(problem=_PROBLEMS.get(error.reason, "not_understood"))
        except BadCursor:
            return asked.page(problem="not_understood")
        except NoIndex:
            return asked.page(problem="too_slow")
        return asked.page(results=results)

    def _open(self) -> Index:
        with self._lock:
            if self._index is None:
                self._index = Index(self._index_dir)
            return self._index


class _Asked:
    """One question, and how to put it again with something changed."""

    def __init__(self, edition: Edition, query: str, values: dict[str, str]) -> None:
        self.edition = edition
        self.query = query
        self.section = values.get("section", "")
        self.year = values.get("year", "") if values.get("year", "").isdecimal() else ""
        self.order: Order = "newest" if values.get("order") == "newest" else "relevance"
        self.after = values.get("after") or None
        self._address = f"/{edition.key}/search"

    def full_text(self) -> str:
        """Words and filters in the archive's own grammar."""
        filters = [f"section:{self.section}"] if self.section else []
        if self.year:
            filters += [f"from:{self.year}", f"to:{self.year}"]
        return " ".join([self.query, *filters])

    def again(self, **changed: str) -> str:
        """The address of the same question with some values changed; an empty one takes it away."""
        values = {"q": self.query, "section": self.section, "year": self.year}
        if self.order != "relevance":
            values["order"] = self.order
        values |= changed
        return self._address + "?" + urlencode({name: value for name, value in values.items() if value})

    def page(self, *, results: Results | None = None, problem: str = "") -> SearchPage:
        """The page's shape, with results or with the key of what is wrong."""
        words = words_of(self.edition.language)
        found = results or Results((), 0)
        meant = found.did_you_mean
        return SearchPage(
            edition=self.edition,
            address=self.again() if self.query else self._address,
            query=self.query,
            hits=tuple(_hit(hit, self.edition) for hit in found.hits),
            total=found.total,
            total_is_exact=True,
            sections=self._sections(found),
            years=self._years(found),
            orders=tuple(
                SearchFacet(text, 0, self.again(order=order), order == self.order)
                for order, text in (("relevance", words.order_relevance), ("newest", words.order_newest))
                if found.hits
            ),
            did_you_mean=Link(meant, self.again(q=meant)) if meant else None,
            older=Link(words.more_results, self.again(after=found.next)) if found.next else None,
            problem=problem,
        )

    def _sections(self, found: Results) -> tuple[SearchFacet, ...]:
        names = {hit.section: hit.section_name for hit in found.hits}
        return tuple(
            self._facet(names.get(count.key, count.key), count, self.section, "section")
            for count in found.sections[:_MOST_SECTIONS]
        )

    def _years(self, found: Results) -> tuple[SearchFacet, ...]:
        newest_first = sorted(found.years, key=lambda count: count.key, reverse=True)[:_MOST_YEARS]
        return tuple(self._facet(count.key, count, self.year, "year") for count in newest_first)

    def _facet(self, text: str, count: Count, chosen: str, name: str) -> SearchFacet:
        """A facet narrows the question; the chosen one widens it again."""
        is_chosen = count.key == chosen
        return SearchFacet(text, count.count, self.again(**{name: "" if is_chosen else count.key}), is_chosen)


def _hit(hit: Hit, edition: Edition) -> SearchHit:
    published_at = datetime.fromtimestamp(hit.published_at, UTC).astimezone(ZoneInfo(edition.time_zone))
    return SearchHit(
        card=Card(
            story_id=hit.id,
            address=hit.address,
            headline=hit.headline.text,
            format="text",
            published_at=published_at,
            section=Link(hit.section_name, f"/{edition.key}/{hit.section}/"),
            edition_key=edition.key,
            language=edition.language,
        ),
        headline_marks=tuple((mark.start, mark.end) for mark in hit.headline.marks),
        snippet=hit.snippet.text,
        snippet_marks=tuple((mark.start, mark.end) for mark in hit.snippet.marks),
    )
