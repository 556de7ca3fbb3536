"""Slots: live parts shared by many pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from broadsheet.site.shapes.card import Card
from broadsheet.site.shapes.edition import Edition, Link
from broadsheet.site.shapes.media import Picture
from broadsheet.site.shapes.pages import PersonQuote

__all__ = ["BreakingBar", "HomeFront", "LatestSlot", "Notice", "RelatedSlot", "SectionFront", "SeeAlsoSlot"]


@dataclass(frozen=True, slots=True)
class LatestSlot:
    """The newest stories of all sections, with their times; those of ``today_on`` without the day."""

    edition: Edition
    cards: tuple[Card, ...]
    today_on: date


@dataclass(frozen=True, slots=True)
class SeeAlsoSlot:
    """The newest stories of a section."""

    edition: Edition
    section: Link
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class RelatedSlot:
    """More on this: the stories that belong to one story, best first. Empty when there are none."""

    edition: Edition
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class HomeFront:
    """The home page's body: the lead, what stands beside it, and a block for each section."""

    edition: Edition
    lead: Card | None
    beside: tuple[Card, ...]
    sections: tuple[tuple[Link, tuple[Card, ...]], ...]
    videos: tuple[Card, ...] = ()
    opinion_quotes: tuple[PersonQuote, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionFront:
    """The lead block of a section."""

    edition: Edition
    section: Link
    lead: Card | None
    beside: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class BreakingBar:
    """The line at the top of every page, while it lasts."""

    edition: Edition
    text: str
    address: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A dismissible overlay. ``key`` changes with its content, so a new notice shows again to all."""

    edition: Edition
    key: str
    title: str
    text: str
    picture: Picture | None
