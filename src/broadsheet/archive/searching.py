"""Searching: a page of hits by relevance or newest first, with counts, in constant time at any depth.

By relevance the best stories are ranked among a window of the ones that match best and the newest ones; after the
window the rest follow newest first, so that no page is dearer than another.
"""

from __future__ import annotations

import re
import time
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

import tantivy

from .correcting import corrected
from .document import Count, Hit, Results
from .plan import Plan
from .query import Query
from .reading import Index
from .schema import second_of
from .snippets import marked, snippet_of

__all__ = ["BUDGET", "BadCursor", "Order", "OverBudget", "search"]

Order = Literal["relevance", "newest"]

BUDGET = 0.1
"""Seconds of a processor that one search may take. What only waits for others on a busy machine is not counted."""

_WINDOW = 200
_NEWEST_IN_WINDOW = 100
_MOST_HITS = 100
_FEW, _MANY_WORDS = 2, 4  # so few stories for so many words: the words were a question, not a list
_RECENT = 0.6  # how much more a story of today counts than one of long ago
_HALF_LIFE = 180 * 86400.0
_CURSOR = re.compile(r"([rno])(\d{1,20})")
_FACETS = {
    "sections": {"terms": {"field": "section", "size": 100}},
    "years": {"terms": {"field": "year", "size": 300}},
}


class BadCursor(Exception):
    """The cursor of a page is none that a search gave."""


class OverBudget(Exception):
    """The search has used up its budget before anything was found to show."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A hit's place in the index, before anything is read of it."""

    address: tantivy.DocAddress
    rank: int
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class _Request:
    """What page is wanted, of which view of the index."""

    index: Index
    searcher: tantivy.Searcher
    kind: str
    at: int | None
    limit: int
    now: float
    ends: float
    """Of the thread's own clock: when the budget is spent."""

    def is_spent(self) -> bool:
        return time.thread_time() >= self.ends

    def check(self) -> None:
        """Raises ``OverBudget``. A query of the index cannot be stopped, but no further one is begun."""
        if self.is_spent():
            raise OverBudget


def search(
    index: Index,
    query: Query,
    *,
    edition: str,
    order: Order = "relevance",
    after: str | None = None,
    limit: int = 20,
    now: float | None = None,
    hidden: Collection[str] = (),
    budget: float = BUDGET,
) -> Results:
    """The stories of an edition that answer the query. Raises ``BadCursor`` and ``OverBudget``.

    Stories at the ``hidden`` addresses (those taken down) are neither found nor counted.

    When no story has every word, those that have most of them are given (``relaxed``); when a word is unknown and one
    typo from a known one, the query put right is answered (``did_you_mean``).
    """
    if not (query.words or query.phrases):
        order = "newest"  # nothing to rank by
    kind, at = _cursor(after, order)
    moment = time.time() if now is None else now
    ends = time.thread_time() + budget
    request = _Request(index, index.searcher(), kind, at, min(limit, _MOST_HITS), moment, ends)
    plan = Plan(index.schema, query, edition, hidden)
    results = _page(request, plan, query, plan.all_words())
    if results.total > _FEW or (results.total and (len(query.words) < _MANY_WORDS or request.is_spent())):
        return results
    request.check()
    meant = None
    if not results.total:
        meant = corrected(index.schema, request.searcher, query, plan.unknown_words(request.searcher), edition)
    if meant is not None:
        plan_of_meant = Plan(index.schema, meant, edition, hidden)
        results = _page(request, plan_of_meant, meant, plan_of_meant.all_words())
        # A word that only hidden stories have must not be guessed from what is proposed.
        query, plan, meant = (meant, plan_of_meant, meant) if results.total else (query, plan, None)
    if not results.total:
        request.check()
    if not results.total or (len(query.words) >= _MANY_WORDS and not request.is_spent()):
        results = _page(request, plan, query, plan.enough_words(request.searcher)) if len(query.words) > 1 else results
        results = replace(results, relaxed=bool(results.total))
    return replace(results, did_you_mean=meant.text if meant is not None else "")


def _page(request: _Request, plan: Plan, query: Query, matching: tantivy.Query) -> Results:
    facets = request.searcher.aggregate(matching, _FACETS)
    years = _counts(facets["years"])
    total = sum(count.count for count in years)
    if not total:
        return Results((), 0, searched=query.text)
    request.check()
    if request.kind == "n":
        limited = matching if request.at is None else plan.before(matching, request.at)
        places = _newest(request.searcher, limited, request.limit + 1)
        following = f"n{places[request.limit - 1].rank}" if len(places) > request.limit else None
    else:
        window = _window(request, plan, matching)
        places, following = _from_window(request, plan, matching, window, total)
    wanted = {term for word in query.words for term in word.terms} | {
        term for phrase in query.phrases for term in phrase
    }
    hits = tuple(_hit(request, place, wanted) for place in places[: request.limit])
    sections = _counts(facets["sections"])
    keys = [*(hit.section for hit in hits), *(count.key for count in sections)]
    names = request.index.names(plan.edition, "section", keys, request.searcher)
    return Results(
        hits=tuple(replace(hit, section_name=names.get(hit.section) or hit.section_name) for hit in hits),
        total=total,
        sections=tuple(replace(count, name=names.get(count.key, "")) for count in sections),
        years=tuple(sorted(years, key=lambda count: count.key, reverse=True)),
        searched=query.text,
        next=following,
    )


def _window(request: _Request, plan: Plan, matching: tantivy.Query) -> list[_Place]:
    """The stories ranked by relevance: the best matches and the newest ones, best first."""
    scored = plan.scored(matching)
    searcher = request.searcher
    hits = list(searcher.search(scored, _WINDOW, count=False).hits)
    if len(hits) == _WINDOW:
        newest = _newest(searcher, matching, _NEWEST_IN_WINDOW)
        recent = plan.since(scored, newest[-1].rank)
        hits += searcher.search(recent, _NEWEST_IN_WINDOW, count=False).hits
    ranks = searcher.fast_field_values("rank", [address for _, address in hits])
    places = {
        int(rank): (score, address) for (score, address), rank in zip(hits, ranks, strict=True) if rank is not None
    }
    ranked = [_Place(address, rank, score * _freshness(rank, request.now)) for rank, (score, address) in places.items()]
    return sorted(ranked, key=lambda place: (-place.score, -place.rank))


def _freshness(rank: int, now: float) -> float:
    age = max(0.0, now - second_of(rank))
    return float(1 + _RECENT * 0.5 ** (age / _HALF_LIFE))


def _from_window(
    request: _Request, plan: Plan, matching: tantivy.Query, window: list[_Place], total: int
) -> tuple[list[_Place], str | None]:
    """A page of the ranked stories, or of the rest of them, newest first."""
    places: list[_Place] = []
    below: int | None = request.at
    if request.kind == "r":
        start = request.at or 0
        places = window[start : start + request.limit]
        if start + request.limit < len(window):
            return places, f"r{start + request.limit}"
        if total <= len(window):
            return places, None
        below = None
    shown = {place.rank for place in window}
    limited = matching if below is None else plan.before(matching, below)
    rest = _newest(request.searcher, limited, request.limit + 1 + len(window))
    rest = [place for place in rest if place.rank not in shown]
    missing = request.limit - len(places)
    places = places + rest[:missing]
    if len(rest) <= missing:
        return places, None
    return places, f"o{rest[missing - 1].rank if missing else rest[0].rank + 1}"


def _newest(searcher: tantivy.Searcher, matching: tantivy.Query, limit: int) -> list[_Place]:
    hits = searcher.search(matching, limit, count=False, order_by_field="rank").hits
    return [_Place(address, int(rank)) for rank, address in hits]


def _hit(request: _Request, place: _Place, wanted: set[str]) -> Hit:
    kept = request.index.kept(request.searcher, place.address)
    return Hit(
        id=kept.id,
        address=kept.address,
        headline=marked(kept.headline, kept.language, wanted),
        snippet=snippet_of(f"{kept.standfirst}\n{kept.body_text}".strip(), kept.language, wanted),
        section=kept.section,
        section_name=kept.section_name,
        published_at=second_of(place.rank),
        score=place.score,
        format=kept.format,
    )


def _counts(facet: dict[str, list[dict[str, object]]]) -> tuple[Count, ...]:
    return tuple(Count(str(bucket["key"]), int(str(bucket["doc_count"]))) for bucket in facet["buckets"])


def _cursor(after: str | None, order: Order) -> tuple[str, int | None]:
    """What the cursor says: n and o go on below a rank, newest first; r at a place among the ranked ones."""
    if after is None:
        return ("n", None) if order == "newest" else ("r", None)
    found = _CURSOR.fullmatch(after)
    if not found or (found[1] == "n") != (order == "newest") or int(found[2]) >= 1 << 63:
        raise BadCursor(after[:40])
    return found[1], int(found[2])
