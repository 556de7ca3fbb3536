"""JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/"""

from __future__ import annotations

import json
from typing import Any

from broadsheet.press.formats.feed import Feed, FeedItem
from broadsheet.press.formats.xml import iso_8601

__all__ = ["CONTENT_TYPE", "json_feed"]

CONTENT_TYPE = "application/feed+json"


def json_feed(feed: Feed) -> str:
    """The feed as a JSON Feed document; keys without a value are left out, as the format asks."""
    document = _said(
        version="https://jsonfeed.org/version/1.1",
        title=feed.title,
        home_page_url=feed.home_url,
        feed_url=f"{feed.base_url}.json",
        description=feed.description,
        icon=feed.icon_url,
        language=feed.language,
        authors=[{"name": feed.publisher}] if feed.publisher else [],
    )
    document["items"] = [_item(item) for item in feed.items]
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _item(item: FeedItem) -> dict[str, Any]:
    # An item must have content_html or content_text (1.1, "Items"), so a story of pictures only has an empty one.
    return {"content_html": item.content_html} | _said(
        id=item.id,
        url=item.url,
        title=item.title,
        summary=item.summary,
        image=item.picture.url if item.picture else "",
        date_published=iso_8601(item.published_at),
        date_modified=iso_8601(item.updated_at),
        authors=[{"name": author} for author in item.authors],
        tags=list(item.categories),
        language=item.language,
        attachments=_attachments(item),
    )


def _attachments(item: FeedItem) -> list[dict[str, Any]]:
    if item.video is None:
        return []
    seconds = item.video.duration_seconds
    return [_said(url=item.video.url, mime_type=item.video.content_type, duration_in_seconds=seconds)]


def _said(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value}
