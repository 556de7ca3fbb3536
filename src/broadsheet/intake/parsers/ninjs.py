"""ninjs 1.x to 3.x: news in JSON; a document is one item, or a list of items."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.blocks import IncomingPicture, LeftOut, Paragraph
from broadsheet.intake.parsers.body import body_of
from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.encodings import decoded
from broadsheet.intake.parsers.names import names_in
from broadsheet.intake.parsers.old_addresses import path_of
from broadsheet.intake.parsers.shapes import IncomingContributor, IncomingStory, IncomingTerm, Status, UnableToParse

__all__ = ["stories_of_ninjs"]

_STATUS: dict[str, Status] = {
    "usable": "published",
    "canceled": "withdrawn",
    "cancelled": "withdrawn",
    "withheld": "draft",
}
_NO_STORY = {"picture", "video", "audio", "graphic", "event", "planning"}


def stories_of_ninjs(raw: bytes, name: str = "") -> list[IncomingStory]:
    """Return the stories of a ninjs document. Raises `UnableToParse` for what is no JSON and holds no item."""
    try:
        value = json.loads(decoded(raw)[0])
    except json.JSONDecodeError as error:
        raise UnableToParse(
            f"This is not whole JSON: {error.msg}", name=name, line=error.lineno, offset=error.pos
        ) from None
    except RecursionError:
        raise UnableToParse("The JSON is nested too deeply", name=name) from None
    items = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]
    stories = [_story(item, name) for item in items if str(item.get("type")) not in _NO_STORY]
    found = [story for story in stories if story.blocks or story.headline != "—"]
    if not found and not items:
        raise UnableToParse("The JSON holds no news item", name=name)
    return found


def _story(item: dict[str, Any], name: str) -> IncomingStory:
    left_out: list[LeftOut] = []
    html = _best(item, "body_html", "body_xhtml", "bodies", prefer="html")
    text = "" if html else _best(item, "body_text", "bodies", "body_textplain")
    blocks, more = body_of(html) if "<" in html else ((), ())
    if not blocks and (plain := text or html):
        blocks = tuple(Paragraph(_escaped(part.strip())) for part in plain.splitlines() if part.strip())
    headline = _words(_best(item, "headline", "headlines", "title", "titles", "name"))
    associated = list(_associated(item.get("associations")))
    pictures = [picture for one in associated if str(one.get("type")) == "picture" and (picture := _picture(one))]
    subjects = [one for one in _dicts(item.get("subject") or item.get("subjects")) if one.get("name")]
    return IncomingStory(
        source_id=str(item.get("uri") or item.get("guid") or name or headline),
        headline=headline or "—",
        address=path_of(str(item.get("url") or "")) if str(item.get("url") or "").startswith("http") else "",
        kicker=_words(str(item.get("slugline") or item.get("slug") or "")),
        standfirst=_words(_best(item, "description_text", "descriptions", "description_html", "abstract")),
        dateline=_words(str(item.get("located") or "")),
        byline=tuple(IncomingContributor(one) for one in _names(item)),
        section=_section(item),
        topics=tuple(dict.fromkeys(IncomingTerm(_key(one), str(one["name"])) for one in subjects)),
        language=str(item.get("language") or "")[:2].lower(),
        status=_STATUS.get(str(item.get("pubstatus") or "usable"), "published"),
        published_at=point_in_time(_string(item, "firstcreated", "contentcreated", "versioncreated", "published")),
        updated_at=point_in_time(_string(item, "versioncreated")),
        source_name=_source(item),
        lead_picture=pictures[0] if pictures else None,
        blocks=blocks,
        left_out=(*left_out, *more),
    )


def _best(item: dict[str, Any], *keys: str, prefer: str = "") -> str:
    """Return the first of several fields that says something; of a list of variants, the fitting or the first one."""
    for key in keys:
        value = item.get(key)
        if isinstance(value, str) and value.strip():
            return value
        variants = [one for one in _dicts(value) if str(one.get("value") or "").strip()]
        fitting = [one for one in variants if prefer in str(one.get("contenttype") or "")]
        if fitting if prefer else variants:
            return str((fitting or variants)[0]["value"])
    return ""


def _associated(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield from _dicts(list(value.values()))
    else:
        yield from _dicts(value)


def _picture(item: dict[str, Any]) -> IncomingPicture | None:
    renditions = item.get("renditions")
    listed = _dicts(list(renditions.values()) if isinstance(renditions, dict) else renditions)
    shown = [one for one in listed if one.get("href")]
    if not shown:
        return None
    best = max(shown, key=lambda one: one.get("width") or 0 if isinstance(one.get("width"), int) else 0)
    return IncomingPicture(
        str(best["href"]),
        alt=_words(_best(item, "altText", "headline", "headlines")),
        caption=_words(_best(item, "description_text", "descriptions", "body_text")),
        credit=_words(_string(item, "byline", "copyrightholder", "creditline") or _source(item)),
    )


def _names(item: dict[str, Any]) -> list[str]:
    names = names_in(_words(_string(item, "byline", "by")))
    people = [str(one["name"]) for one in _dicts(item.get("authors") or item.get("contributors")) if one.get("name")]
    return list(dict.fromkeys(names or people))


def _section(item: dict[str, Any]) -> IncomingTerm | None:
    for one in _dicts(item.get("service") or item.get("genres") or item.get("genre")):
        if one.get("name"):
            return IncomingTerm(_key(one), str(one["name"]))
    return None


def _source(item: dict[str, Any]) -> str:
    for one in _dicts(item.get("infosources") or item.get("infosource")):
        if one.get("name"):
            return str(one["name"])
    return str(item.get("source") or item.get("creditline") or "")


def _key(one: dict[str, Any]) -> str:
    return str(one.get("code") or one.get("name"))


def _string(item: dict[str, Any], *keys: str) -> str:
    return next((value for key in keys if isinstance(value := item.get(key), str) and value), "")


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _words(text: str) -> str:
    return " ".join(text_of(text).split())


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
