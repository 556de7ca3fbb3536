"""A story as it stands in lists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from broadsheet.site.shapes.edition import Link
from broadsheet.site.shapes.media import Picture

__all__ = ["Card", "StoryFormat"]


StoryFormat = Literal["text", "video", "photo", "live"]


@dataclass(frozen=True, slots=True)
class Card:
    """A story as it stands in lists."""

    story_id: int
    address: str
    headline: str
    format: StoryFormat
    published_at: datetime
    section: Link
    edition_key: str
    language: str
    kicker: str = ""
    standfirst: str = ""
    picture: Picture | None = None
    updated_at: datetime | None = None
