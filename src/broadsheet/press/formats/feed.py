"""What every feed format is made from: a feed and its items, plain values with absolute URLs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin
from uuid import NAMESPACE_URL, uuid5

from broadsheet.press.formats.body import body_html
from broadsheet.site.shapes import Edition, Picture, Rendition, Story

__all__ = ["Feed", "FeedItem", "Media", "feed_item", "stable_id"]


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or film that belongs to an item."""

    url: str
    content_type: str
    width: int = 0
    height: int = 0
    alt: str = ""
    credit: str = ""
    duration_seconds: int = 0


@dataclass(frozen=True, slots=True)
class FeedItem:
    id: str
    """A ``urn:uuid``; stays the same when the story's address changes."""
    url: str
    title: str
    summary: str
    content_html: str
    language: str
    published_at: datetime
    updated_at: datetime
    authors: tuple[str, ...]
    categories: tuple[str, ...]
    picture: Media | None = None
    video: Media | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed of one edition, section or topic. ``base_url`` is its addresses without ``.rss`` and the like."""

    title: str
    description: str
    home_url: str
    base_url: str
    language: str
    publisher: str
    items: tuple[FeedItem, ...]
    icon_url: str = ""
    emptied_at: datetime | None = None
    """What to say as the time of change while there are no items."""

    @property
    def updated_at(self) -> datetime | None:
        """When the newest change in it was made: never "now", so that an unchanged feed keeps its bytes."""
        return max((item.updated_at for item in self.items), default=self.emptied_at)


def stable_id(public_url: str, kind: str, number: int | str) -> str:
    """An id that outlives any address: a name-based UUID over the paper's address, what it is and its number."""
    return uuid5(NAMESPACE_URL, f"{public_url}/{kind}/{number}").urn


def feed_item(edition: Edition, story: Story) -> FeedItem:
    """A story as it stands in feeds: whole text, absolute URLs, nothing that needs a script."""
    card, base = story.card, edition.public_url
    return FeedItem(
        id=stable_id(base, "story", card.story_id),
        url=base + card.address,
        title=card.headline,
        summary=card.standfirst,
        content_html=body_html(story, base),
        language=card.language,
        published_at=card.published_at,
        updated_at=max(card.published_at, card.updated_at or card.published_at),
        authors=tuple(byline.name for byline in story.bylines),
        categories=(card.section.text, *(topic.text for topic in story.topics)),
        picture=_picture(story.lead_picture or card.picture, base),
        video=_video(story, base),
    )


def _picture(picture: Picture | None, base: str) -> Media | None:
    best = _best(picture) if picture else None
    if picture is None or best is None:
        return None
    return Media(urljoin(base, best.address), best.content_type, best.width, best.height, picture.alt, picture.credit)


def _best(picture: Picture) -> Rendition | None:
    """The widest JPEG up to 1,600 pixels: aggregators do not take AVIF, and bigger only costs the reader."""
    plain = [r for r in picture.renditions if r.content_type in ("image/jpeg", "image/png")]
    fitting = [r for r in plain if r.width <= 1600] or plain
    return max(fitting, key=lambda r: (r.crop == "", r.width), default=None)


def _video(story: Story, base: str) -> Media | None:
    video = story.lead_video
    if video is None or not video.address:
        return None
    return Media(urljoin(base, video.address), "video/mp4", alt=video.title, duration_seconds=video.duration_seconds)
