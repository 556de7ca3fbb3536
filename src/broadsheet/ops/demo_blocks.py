"""The demo's blocks as the newsroom stores blocks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import singledispatch
from html import escape
from typing import Any

from broadsheet.ops.demo import blocks as demo

__all__ = ["Places", "stored_blocks"]


@dataclass(frozen=True, slots=True)
class Places:
    """Where the keys of the demo's files are found in one edition: database ids."""

    pictures: Mapping[str, int]
    people: Mapping[str, int]
    stories: Mapping[str, int]


def stored_blocks(body: Iterable[demo.Block], places: Places) -> list[dict[str, Any]]:
    """Return the blocks as ``stories.write`` takes them; what leads to a story that is not there stays text."""
    return [stored for block in body for stored in _stored(block, places)]


@singledispatch
def _stored(block: object, _places: Places) -> list[dict[str, Any]]:
    raise TypeError(f"the demo has no block {type(block).__name__}")


@_stored.register
def _(block: demo.ParagraphBlock, places: Places) -> list[dict[str, Any]]:
    return [{"type": "paragraph", "value": f"<p>{_html(block.runs, places)}</p>"}]


@_stored.register
def _(block: demo.NoteBlock, places: Places) -> list[dict[str, Any]]:
    return [{"type": "note", "value": f"<p>{_html(block.runs, places)}</p>"}]


@_stored.register
def _(block: demo.SubheadingBlock, _places: Places) -> list[dict[str, Any]]:
    return [{"type": "subheading", "value": block.text}]


@_stored.register
def _(block: demo.QuoteBlock, places: Places) -> list[dict[str, Any]]:
    value = {
        "speaker": places.people.get(block.person),
        "speaker_name": block.name,
        "role": block.role,
        "words": block.words,
        "original_words": block.original,
        "original_language": block.original_language,
        "said_where": block.where,
    }
    return [{"type": "quote", "value": value}]


@_stored.register
def _(block: demo.PictureBlock, places: Places) -> list[dict[str, Any]]:
    return [{"type": "picture", "value": _picture(block.picture, places)}]


@_stored.register
def _(block: demo.GalleryBlock, places: Places) -> list[dict[str, Any]]:
    pictures = [{"type": "item", "value": _picture(key, places)} for key in block.pictures]
    return [{"type": "gallery", "value": {"title": "", "pictures": pictures}}]


@_stored.register
def _(block: demo.VideoBlock, places: Places) -> list[dict[str, Any]]:
    value = {
        "provider": block.provider,
        "provider_id": block.video_id,
        "title": block.title,
        "poster": places.pictures.get(block.poster),
    }
    return [{"type": "embed", "value": value}]


@_stored.register
def _(block: demo.PullQuoteBlock, _places: Places) -> list[dict[str, Any]]:
    return [{"type": "pull_quote", "value": {"words": block.text, "speaker": ""}}]


@_stored.register
def _(block: demo.RelatedBlock, places: Places) -> list[dict[str, Any]]:
    number = places.stories.get(block.story)
    return [{"type": "related_story", "value": number}] if number else []


@_stored.register
def _(block: demo.TableBlock, _places: Places) -> list[dict[str, Any]]:
    rows = "\n".join(" | ".join(row) for row in block.rows)
    value = {"caption": "", "rows": rows, "first_row_is_header": True, "first_column_is_header": False}
    return [{"type": "table", "value": value}]


def _picture(key: str, places: Places) -> dict[str, Any]:
    return {"picture": places.pictures[key], "caption": "", "credit": ""}


def _html(runs: Iterable[demo.Run], places: Places) -> str:
    return "".join(_run(run, places) for run in runs)


def _run(run: demo.Run, places: Places) -> str:
    text = escape(run.text, quote=False)
    if run.strong:
        text = f"<b>{text}</b>"
    if run.emphasis:
        text = f"<i>{text}</i>"
    if run.link.startswith("story:"):
        number = places.stories.get(run.link.removeprefix("story:"))
        return f'<a linktype="story" id="{number}">{text}</a>' if number else text
    return f'<a href="{escape(run.link)}">{text}</a>' if run.link else text
