"""Atom 1.0 (RFC 4287) with full text."""

from __future__ import annotations

from broadsheet.press.formats.feed import Feed, FeedItem, stable_id
from broadsheet.press.formats.xml import DECLARATION, element, iso_8601, text

__all__ = ["CONTENT_TYPE", "atom"]

CONTENT_TYPE = "application/atom+xml; charset=utf-8"


def atom(feed: Feed) -> str:
    """The feed as an Atom document. A feed must say when it changed, so one that never had items says 1970."""
    head = [
        element("title", text(feed.title)),
        element("id", stable_id(feed.base_url, "feed", "")),
        element("updated", iso_8601(feed.updated_at) if feed.updated_at else "1970-01-01T00:00:00Z"),
        element("link", href=f"{feed.base_url}.atom", rel="self", type_="application/atom+xml"),
        element("link", href=feed.home_url, rel="alternate", type_="text/html"),
        # RFC 4287 4.1.1: an author here, because an unsigned story has none of its own.
        element("author", element("name", text(feed.publisher))),
    ]
    if feed.description:
        head.append(element("subtitle", text(feed.description)))
    if feed.icon_url:
        head.append(element("icon", text(feed.icon_url)))
    opened = f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{text(feed.language)}">\n'
    return DECLARATION + opened + "\n".join((*head, *map(_entry, feed.items))) + "\n</feed>\n"


def _entry(item: FeedItem) -> str:
    parts = [
        element("title", text(item.title)),
        element("id", text(item.id)),
        element("link", href=item.url, rel="alternate", type_="text/html"),
        element("published", iso_8601(item.published_at)),
        element("updated", iso_8601(item.updated_at)),
        *(element("author", element("name", text(author))) for author in item.authors),
        *(element("category", term=category) for category in item.categories),
    ]
    if item.summary:
        parts.append(element("summary", text(item.summary)))
    if item.content_html:
        parts.append(element("content", text(item.content_html), type_="html"))
    if item.video:
        parts.append(element("link", href=item.video.url, rel="enclosure", type_=item.video.content_type))
    return element("entry", "".join(parts))
