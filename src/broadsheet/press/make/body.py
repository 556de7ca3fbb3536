"""A body's stored blocks as shapes. A block that shows something which no longer exists is left out."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from broadsheet.common.addresses import slug_of
from broadsheet.press import places
from broadsheet.press.make.pictures import Gallery, document_address, film
from broadsheet.press.make.rich import rich_html
from broadsheet.site import shapes
from broadsheet.stories.models import StoryDocument
from broadsheet.stories.queries import Named

__all__ = ["Around", "body_shapes"]


@dataclass(frozen=True, slots=True)
class Around:
    """What blocks of one edition may show, by id."""

    edition: str
    edition_id: int
    gallery: Gallery
    documents: Mapping[int, StoryDocument]
    people: Mapping[tuple[int, int], Named]
    addresses: Mapping[int, str]
    card: Callable[[int], shapes.Card | None]


def body_shapes(blocks: Iterable[Mapping[str, Any]], around: Around) -> tuple[shapes.Block, ...]:
    """The blocks in order."""
    found: list[shapes.Block] = []
    for block in blocks:
        make = _MAKERS.get(block.get("type", ""))
        value = block.get("value")
        made = make(value, around) if make and value else None
        if made is not None:
            found.append(made)
    return tuple(found)


def _paragraph(value: str, around: Around) -> shapes.Block:
    return shapes.Paragraph(rich_html(value, around.addresses))


def _note(value: str, around: Around) -> shapes.Block:
    return shapes.Note(rich_html(value, around.addresses))


def _subheading(value: str, _around: Around) -> shapes.Block:
    return shapes.Subheading(value, slug_of(value, longest=60, instead="part"))


def _quote(value: Mapping[str, Any], around: Around) -> shapes.Block:
    person = around.people.get((value.get("speaker") or 0, around.edition_id))
    return shapes.Quote(
        words=value.get("words") or "",
        speaker=value.get("speaker_name") or (person.name if person else ""),
        role=value.get("role") or (person.role if person else ""),
        where=value.get("said_where") or "",
        speaker_address=places.person(around.edition, person.key) if person else "",
        original_words=value.get("original_words") or "",
        original_language=value.get("original_language") or "",
    )


def _picture(value: Mapping[str, Any], around: Around) -> shapes.Block | None:
    picture = _one_picture(value, around)
    return shapes.PictureBlock(picture) if picture else None


def _gallery(value: Mapping[str, Any], around: Around) -> shapes.Block | None:
    items = value.get("pictures") or ()
    # A list block's items are wrapped since Wagtail 2.16, and bare in what others write.
    bare = (item.get("value") if item.get("type") == "item" else item for item in items)
    pictures = tuple(picture for item in bare if item and (picture := _one_picture(item, around)))
    return shapes.Gallery(pictures, value.get("title") or "") if pictures else None


def _one_picture(value: Mapping[str, Any], around: Around) -> shapes.Picture | None:
    return around.gallery.get(value.get("picture"), value.get("caption") or "", value.get("credit") or "")


def _embed(value: Mapping[str, Any], around: Around) -> shapes.Block | None:
    made = film(
        value.get("provider") or "",
        value.get("provider_id") or "",
        value.get("title") or "",
        around.gallery.get(value.get("poster")),
    )
    return shapes.Embed(made) if made.watch_url else None


def _table(value: Mapping[str, Any], _around: Around) -> shapes.Block | None:
    lines = [line for line in (value.get("rows") or "").splitlines() if line.strip()]
    rows = [tuple(cell.strip() for cell in line.split("\t" if "\t" in line else "|")) for line in lines]
    if not rows:
        return None
    width = max(map(len, rows))
    return shapes.Table(
        rows=tuple(row + ("",) * (width - len(row)) for row in rows),
        caption=value.get("caption") or "",
        first_row_is_header=bool(value.get("first_row_is_header", True)),
        first_column_is_header=bool(value.get("first_column_is_header", False)),
    )


def _pull_quote(value: Mapping[str, Any], _around: Around) -> shapes.Block:
    return shapes.PullQuote(value.get("words") or "", value.get("speaker") or "")


def _document(value: Mapping[str, Any], around: Around) -> shapes.Block | None:
    row = around.documents.get(value.get("document") or 0)
    if row is None:
        return None
    kind = mimetypes.guess_type(row.file.name or "")[0] or "application/octet-stream"
    return shapes.DocumentBlock(value.get("title") or row.title, document_address(row), kind, row.file_size or 0)


def _related_story(value: Any, around: Around) -> shapes.Block | None:
    card = around.card(int(value))
    return shapes.RelatedStory(card) if card else None


_MAKERS: Mapping[str, Callable[[Any, Around], shapes.Block | None]] = {
    "paragraph": _paragraph,
    "note": _note,
    "subheading": _subheading,
    "quote": _quote,
    "picture": _picture,
    "gallery": _gallery,
    "embed": _embed,
    "table": _table,
    "pull_quote": _pull_quote,
    "document": _document,
    "related_story": _related_story,
}
