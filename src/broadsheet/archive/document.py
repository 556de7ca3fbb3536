"""What the index is given of a published story, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Count", "Document", "Hit", "Mark", "Named", "RelatedHit", "Results", "Snippet", "Suggestion"]


@dataclass(frozen=True, slots=True)
class Named:
    """A contributor, topic or person: its key in addresses and its name on the page."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Document:
    """A published story as plain values. ``published_at`` is in seconds since 1970 (negative for older papers)."""

    id: int
    edition: str
    language: str
    address: str
    headline: str
    standfirst: str = ""
    body_text: str = ""
    section: str = ""
    section_name: str = ""
    contributors: tuple[Named, ...] = ()
    topics: tuple[Named, ...] = ()
    people: tuple[Named, ...] = ()
    storyline: str = ""
    format: str = ""
    published_at: int = 0
    year: int = 0
    """Of the edition's own calendar; 0: as it is in UTC."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A run of letters to be marked, from ``start`` to ``end`` in its text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of text (no markup) and the words in it that were searched for."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A story that was found."""

    id: int
    address: str
    headline: Snippet
    snippet: Snippet
    section: str
    section_name: str
    published_at: int
    score: float
    format: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """How many of the stories found are of one section or year; a section with its present name."""

    key: str
    count: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Results:
    """A page of stories found.

    ``total`` counts all of them. ``searched`` is the query that gave them: other than the one asked for when that one
    found nothing and a word with one typo put right did (``did_you_mean``). ``relaxed``: not every word is in every
    story. ``next`` is the cursor of the next page, None on the last.
    """

    hits: tuple[Hit, ...]
    total: int
    sections: tuple[Count, ...] = ()
    years: tuple[Count, ...] = ()
    searched: str = ""
    did_you_mean: str = ""
    relaxed: bool = False
    next: str | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What someone typing may want: a story, person, topic or contributor. ``address`` is empty for the last three."""

    kind: str
    text: str
    key: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class RelatedHit:
    """A related story, best first; ``reasons`` are words such as ``storyline`` or ``person:anar-aliyev``."""

    id: int
    score: float
    reasons: tuple[str, ...] = field(default=())
