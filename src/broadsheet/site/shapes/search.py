"""The answer to a question."""

from __future__ import annotations

from dataclasses import dataclass

from broadsheet.site.shapes.card import Card
from broadsheet.site.shapes.edition import Edition, Link

__all__ = ["SearchFacet", "SearchHit", "SearchPage"]


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A story that was found, with what to mark in it."""

    card: Card
    headline_marks: tuple[tuple[int, int], ...]
    """Character spans of the headline to mark."""
    snippet: str
    snippet_marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SearchFacet:
    """A way to narrow the search, with how many stories it leaves."""

    text: str
    count: int
    address: str
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The answer to a question, or the empty form when ``query`` is empty."""

    edition: Edition
    address: str
    query: str
    hits: tuple[SearchHit, ...]
    total: int
    total_is_exact: bool
    sections: tuple[SearchFacet, ...]
    years: tuple[SearchFacet, ...]
    orders: tuple[SearchFacet, ...]
    did_you_mean: Link | None
    older: Link | None
    problem: str = ""
    """Key of the sentence in the catalogue: too_long, too_common, only_exclusions, bad_date, not_understood, too_slow,
    too_many, not_ready."""
    feed_address: str = ""
    is_relaxed: bool = False
    """Whether stories without all of the words are among these, as few or none have them all."""
    chosen: tuple[SearchFacet, ...] = ()
    """Filters in force that no other facet shows; each leads to the question without it."""
    since: str = ""
    """The first day asked for, as it was written; ``until`` the last one."""
    until: str = ""
    format: str = ""
    kept: tuple[tuple[str, str], ...] = ()
    """Other parameters in force, which the form asks for again: names and values."""
