"""What a page says about its story in JSON-LD: the item that is the story, and what can be saved of a broken one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime, tzinfo
from typing import Any

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.dates import point_in_time

__all__ = ["LinkedData", "plain", "string", "types_of"]

_STORY_TYPES = re.compile(r"(?:Article|BlogPosting|^Report|LiveBlog|Review|CreativeWork|^NewsItem|Posting)$")
_PAGE_TYPES = {"WebPage", "AboutPage", "ItemPage", "CollectionPage", "QAPage"}
_BROKEN_DATE = re.compile(r'"datePublished"\s*:\s*"([^"\n]{6,40})"')
_BROKEN_AUTHOR = re.compile(r'"author"\s*:\s*(?:\[\s*)?\{[^{}\[\]]{0,200}?"name"\s*:\s*"([^"\n]{2,80})"')


class LinkedData:
    """All items of a page's JSON-LD, nested ones too."""

    def __init__(self, root: Any) -> None:
        self.items: list[dict[str, Any]] = []
        self._broken = ""
        for script in root.iter("script"):
            if "ld+json" not in (script.get("type") or "").lower():
                continue
            text = script.text_content() or ""
            for value in (values := _loaded(text)):
                self.items.extend(_items(value, 0))
            self._broken += "" if values else text[:200_000]
        self.by_id = {str(one["@id"]): one for one in self.items if one.get("@id") and one.get("name")}

    def story(self) -> dict[str, Any]:
        """Return the item that is the story; where there is none, what a broken one still says, or nothing."""
        stories = [item for item in self.items if _is_story(item)]
        if stories:
            return stories[0]
        saved: dict[str, Any] = {}
        if found := _BROKEN_DATE.search(self._broken):
            saved["datePublished"] = found.group(1)
        if found := _BROKEN_AUTHOR.search(self._broken):
            saved["author"] = {"name": found.group(1)}
        return saved

    def dates(self, zone: tzinfo) -> list[datetime | None]:
        """Return the dates of publication of all items that are stories."""
        told = [string(item.get("datePublished")) for item in self.items if _is_story(item)]
        return [point_in_time(one, zone=zone) for one in told if one]

    def page(self) -> dict[str, Any]:
        """Return the item about the page itself that has a date of publication; or nothing."""
        return next((one for one in self.items if _PAGE_TYPES & set(types_of(one)) and one.get("datePublished")), {})


def types_of(item: dict[str, Any]) -> list[str]:
    """Return the types of an item, without their vocabulary's address."""
    kinds = item.get("@type")
    return [str(kind).rpartition("/")[2] for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind]


def string(value: Any) -> str:
    """Return the first text of a value, whichever of its shapes it has."""
    if isinstance(value, list):
        return string(value[0]) if value else ""
    if isinstance(value, dict):
        return string(value.get("@value") or value.get("name"))
    return "" if value is None else str(value).strip()


def plain(value: Any) -> str:
    """Return the first text of a value, without markup and in one line."""
    return " ".join(text_of(string(value)).split())


def _is_story(item: dict[str, Any]) -> bool:
    return any(_STORY_TYPES.search(kind) for kind in types_of(item)) and bool(
        {"headline", "datePublished", "articleBody", "author"} & set(item)
    )


def _loaded(text: str) -> list[Any]:
    text = re.sub(r"^\s*(?://\s*)?<!\[CDATA\[|(?://\s*)?\]\]>\s*;?\s*$|^\s*<!--|-->\s*$", "", text).strip().rstrip(";")
    for attempt in (text, re.sub(r",(\s*[}\]])", r"\1", text), re.sub(r"[\x00-\x1f]+", " ", text)):
        try:
            return [json.loads(attempt, strict=False)]
        except (json.JSONDecodeError, RecursionError):
            continue
    found: list[Any] = []
    decoder, position = json.JSONDecoder(strict=False), 0
    while (start := text.find("{", position)) >= 0:
        try:
            value, position = decoder.raw_decode(text, start)
            found.append(value)
        except (json.JSONDecodeError, RecursionError):
            break
    return found


def _items(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for one in value[:200]:
            yield from _items(one, depth + 1)
    elif isinstance(value, dict) and depth < 8:
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"):
            if isinstance(value.get(key), (list, dict)):
                yield from _items(value[key], depth + 1)
