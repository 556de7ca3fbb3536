"""What stands in a story's body, read from its stored blocks without touching the database."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["PictureUse", "QuoteUse", "documents_in", "people_in", "pictures_in", "quotes_in", "stories_in"]

RawBlocks = Iterable[Mapping[str, Any]]

_STORY_LINK = re.compile(r'<a\b[^>]*\blinktype="story"[^>]*>')
_LINK_ID = re.compile(r'\bid="(\d{1,18})"')
_RICH_TEXT = frozenset({"paragraph", "note"})


@dataclass(frozen=True, slots=True)
class PictureUse:
    """A picture in the text, with the credit that stands there instead of its own."""

    picture_id: int
    credit: str


@dataclass(frozen=True, slots=True)
class QuoteUse:
    """A quote block as it is stored."""

    person_id: int | None
    speaker_name: str
    role: str
    words: str
    where: str


def pictures_in(blocks: RawBlocks) -> Iterator[PictureUse]:
    """Every picture that the blocks show, in order; galleries and posters included."""
    for block in blocks:
        value = block.get("value")
        if block.get("type") == "picture":
            yield from _picture(value)
        elif block.get("type") == "gallery":
            for item in (value or {}).get("pictures") or ():
                # A list block's items are wrapped since Wagtail 2.16, and bare in what others write.
                yield from _picture(item.get("value") if item.get("type") == "item" else item)
        elif block.get("type") == "embed" and value and value.get("poster"):
            yield PictureUse(picture_id=value["poster"], credit="")


def quotes_in(blocks: RawBlocks) -> Iterator[QuoteUse]:
    """Every quote, in order."""
    for block in blocks:
        value = block.get("value")
        if block.get("type") == "quote" and value and value.get("words"):
            yield QuoteUse(
                person_id=value.get("speaker") or None,
                speaker_name=value.get("speaker_name") or "",
                role=value.get("role") or "",
                words=value["words"],
                where=value.get("said_where") or "",
            )


def people_in(blocks: RawBlocks) -> set[int]:
    """Ids of the people who are quoted."""
    return {quote.person_id for quote in quotes_in(blocks) if quote.person_id}


def documents_in(blocks: RawBlocks) -> set[int]:
    """Ids of the documents offered."""
    offered = ((block.get("value") or {}).get("document") for block in blocks if block.get("type") == "document")
    return {number for number in offered if number}


def stories_in(blocks: RawBlocks) -> set[int]:
    """Ids of the stories that the text shows as related or links to."""
    found = set()
    for block in blocks:
        if block.get("type") == "related_story" and block.get("value"):
            found.add(int(block["value"]))
        elif block.get("type") in _RICH_TEXT:
            for link in _STORY_LINK.findall(block.get("value") or ""):
                found.update(int(number) for number in _LINK_ID.findall(link))
    return found


def _picture(value: Any) -> Iterator[PictureUse]:
    if value and value.get("picture"):
        yield PictureUse(picture_id=value["picture"], credit=value.get("credit") or "")
