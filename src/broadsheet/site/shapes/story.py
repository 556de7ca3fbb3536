"""A whole story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from broadsheet.site.shapes.body import Block
from broadsheet.site.shapes.card import Card
from broadsheet.site.shapes.edition import Link, Translation
from broadsheet.site.shapes.media import Picture, Rendition, Video

__all__ = ["Byline", "Correction", "Story", "StorylineBox"]


@dataclass(frozen=True, slots=True)
class Byline:
    """One author of a story."""

    name: str
    address: str
    picture: Picture | None = None
    biography: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What was wrong and has been put right, with the time."""

    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class StorylineBox:
    """The running story this one belongs to. ``day`` is 1 on the day the storyline began; 0 when unknown."""

    title: str
    summary: str
    address: str
    day: int
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A story with everything that its page shows."""

    card: Card
    section_key: str
    dateline: str
    bylines: tuple[Byline, ...]
    source_name: str
    source_url: str
    lead_picture: Picture | None
    lead_video: Video | None
    blocks: tuple[Block, ...]
    topics: tuple[Link, ...]
    storyline: StorylineBox | None
    translations: tuple[Translation, ...]
    corrections: tuple[Correction, ...]
    share_card: Rendition | None
    """The generated 1200x630 picture for cards in other people's timelines."""
    word_count: int
    see_also_key: str
    """Slot key: the section's, or the story's own variant that leaves the story itself out."""
