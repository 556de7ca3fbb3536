"""RSS 2.0 with full text (content:encoded), Media RSS, Dublin Core authors and the link to itself."""

from __future__ import annotations

from broadsheet.press.formats.feed import Feed, FeedItem, Media
from broadsheet.press.formats.xml import DECLARATION, element, rfc_822, text

__all__ = ["CONTENT_TYPE", "rss"]

CONTENT_TYPE = "application/rss+xml; charset=utf-8"

_OPEN = (
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">\n<channel>\n'
)


def rss(feed: Feed) -> str:
    """The feed as an RSS 2.0 document. https://www.rssboard.org/rss-specification"""
    head = [
        element("title", text(feed.title)),
        element("link", text(feed.home_url)),
        # The specification requires a description, so an edition without one repeats its title.
        element("description", text(feed.description or feed.title)),
        element("language", text(feed.language)),
        element("atom:link", href=f"{feed.base_url}.rss", rel="self", type_="application/rss+xml"),
    ]
    if feed.updated_at:
        head.append(element("lastBuildDate", rfc_822(feed.updated_at)))
    return DECLARATION + _OPEN + "\n".join((*head, *map(_item, feed.items))) + "\n</channel>\n</rss>\n"


def _item(item: FeedItem) -> str:
    parts = [
        element("title", text(item.title)),
        element("link", text(item.url)),
        element("guid", text(item.id), isPermaLink="false"),
        element("pubDate", rfc_822(item.published_at)),
        *(element("dc:creator", text(author)) for author in item.authors),
        *(element("category", text(category)) for category in item.categories),
    ]
    if item.summary:
        parts.append(element("description", text(item.summary)))
    if item.content_html:
        parts.append(element("content:encoded", text(item.content_html)))
    parts += [_media(media) for media in (item.picture, item.video) if media]
    return element("item", "".join(parts))


def _media(media: Media) -> str:
    about = []
    if media.alt:
        about.append(element("media:description", text(media.alt)))
    if media.credit:
        about.append(element("media:credit", text(media.credit)))
    size: dict[str, str | int] = {"width": media.width, "height": media.height, "duration": media.duration_seconds}
    kind = media.content_type.partition("/")[0]
    known = {name: value for name, value in size.items() if value}
    return element("media:content", "".join(about), url=media.url, medium=kind, type_=media.content_type, **known)
