"""Whole pages. Each names its edition's slots by ``edition.key``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from broadsheet.site.shapes.body import Block
from broadsheet.site.shapes.card import Card
from broadsheet.site.shapes.edition import Edition, Link, Translation
from broadsheet.site.shapes.media import Picture
from broadsheet.site.shapes.story import Story

__all__ = [
    "ContributorPage",
    "DeeperListPage",
    "ErrorPage",
    "HomePage",
    "LettersPage",
    "PersonPage",
    "PersonQuote",
    "SectionPage",
    "StandingPage",
    "StoryPage",
    "StorylinePage",
    "TextOnlyPage",
    "TopicPage",
]


@dataclass(frozen=True, slots=True)
class StoryPage:
    """The page of a story. ``is_preview`` marks a draft and keeps it out of indexes."""

    edition: Edition
    story: Story
    is_preview: bool = False


@dataclass(frozen=True, slots=True)
class TextOnlyPage:
    """The light rendering of a story: text, no pictures, no slots but the breaking bar."""

    edition: Edition
    story: Story


@dataclass(frozen=True, slots=True)
class HomePage:
    """The frame of the home page; its body is the slot ``front/<edition>``."""

    edition: Edition
    translations: tuple[Translation, ...]


@dataclass(frozen=True, slots=True)
class SectionPage:
    """The first page of a section: its front block, then the list."""

    edition: Edition
    title: str
    section_key: str
    address: str
    description: str
    list_name: str
    skip: int
    """How many of the newest stories the section's front block already shows."""
    limit: int = 20
    feed_address: str = ""
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True)
class DeeperListPage:
    """The shell of every deeper page of a list: stitched with the entries older than the cursor."""

    edition: Edition
    title: str
    address: str
    """The list's first page."""
    list_name: str
    limit: int = 20


@dataclass(frozen=True, slots=True)
class TopicPage:
    """All stories on a topic, newest first."""

    edition: Edition
    title: str
    address: str
    description: str
    list_name: str
    feed_address: str
    limit: int = 20


@dataclass(frozen=True, slots=True)
class StorylinePage:
    """A running story as a timeline."""

    edition: Edition
    title: str
    address: str
    summary: str
    started_on: date | None
    list_name: str
    limit: int = 20


@dataclass(frozen=True, slots=True)
class ContributorPage:
    """An author, with all they wrote."""

    edition: Edition
    name: str
    address: str
    role: str
    biography: str
    picture: Picture | None
    email: str
    list_name: str
    limit: int = 20


@dataclass(frozen=True, slots=True)
class PersonQuote:
    """Something a person said, with the story in which it stands."""

    words: str
    where: str
    card: Card


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Someone in the news: what they said, and the stories with them."""

    edition: Edition
    name: str
    address: str
    role: str
    description: str
    picture: Picture | None
    quotes: tuple[PersonQuote, ...]
    list_name: str
    limit: int = 20


@dataclass(frozen=True, slots=True)
class StandingPage:
    """About, Contacts and the like."""

    edition: Edition
    title: str
    address: str
    blocks: tuple[Block, ...]
    updated_at: datetime | None
    translations: tuple[Translation, ...]


@dataclass(frozen=True, slots=True)
class LettersPage:
    """Write to us without script. ``state``: ``form``, ``thanks``, or ``problem`` with its sentence."""

    edition: Edition
    address: str
    state: Literal["form", "thanks", "problem"] = "form"
    problem: str = ""
    """Key of the sentence in the catalogue: too_long, empty, too_many, not_plain, try_again."""
    name: str = ""
    email: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """404, 410 and the others: they must render with an empty store. The first two show Latest where there is one."""

    edition: Edition
    status: int
    suggestions: tuple[Link, ...] = ()
