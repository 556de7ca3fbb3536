"""Cut what names an address out of pressed HTML, feeds and sitemaps, leaving the rest byte for byte."""

from __future__ import annotations

import json
import re
from html import escape

__all__ = ["excise"]

_TAG = re.compile(rb"<(/?)(article|li|figure|item|entry|url)\b[^>]*>")


def excise(body: bytes, address: str) -> bytes:
    """Return ``body`` without the innermost entry (article, list or feed item) around each mention of ``address``.

    A JSON feed loses the items whose ``url`` ends in the address. A mention outside any entry is left.
    """
    if body.lstrip().startswith(b"{"):
        return _without_json_items(body, address)
    mention = re.compile(re.escape(escape(address).encode()) + rb"(?![\w\-%/])")
    spans = []
    for found in mention.finditer(body):
        span = _entry_around(body, found.start())
        if span is not None:
            spans.append(span)
    return _without(body, spans)


def _entry_around(body: bytes, at: int) -> tuple[int, int] | None:
    """Where the innermost entry that holds the position begins and ends."""
    open_tags: list[tuple[bytes, int]] = []
    around: tuple[bytes, int, int] | None = None
    for tag in _TAG.finditer(body):
        is_end, name = tag.group(1), tag.group(2)
        if around is None and tag.start() > at:
            if not open_tags:
                return None
            around = (*open_tags[-1], len(open_tags))
        if not is_end:
            open_tags.append((name, tag.start()))
        elif open_tags and open_tags[-1][0] == name:
            open_tags.pop()
            if around is not None and len(open_tags) < around[2]:
                return around[1], tag.end()
    return None


def _without(body: bytes, spans: list[tuple[int, int]]) -> bytes:
    kept, position = [], 0
    for start, end in sorted(spans):
        if start >= position:
            kept.append(body[position:start])
            position = end
        position = max(position, end)
    return b"".join([*kept, body[position:]])


def _without_json_items(body: bytes, address: str) -> bytes:
    try:
        feed = json.loads(body)
    except ValueError:
        return body
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        return body
    feed["items"] = [item for item in items if not str(item.get("url", "")).endswith(address)]
    if len(feed["items"]) == len(items):
        return body
    return json.dumps(feed, ensure_ascii=False, separators=(",", ":")).encode()
