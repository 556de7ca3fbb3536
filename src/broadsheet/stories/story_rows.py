"""Rows of stories as the press reads them: plain values straight from the query.

A full press reads every story of the archive; a model of each, with models around it, is a third of its time.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import ExpressionWrapper, F, JSONField, QuerySet

from broadsheet.stories.models import Picture, Story

__all__ = [
    "Blocks", "CardRow", "PictureRow", "StoryRow", "TopicRow", "TranslationRow", "card_rows", "picture_rows",
    "read_rows", "row_of",
]  # fmt: skip

Blocks = tuple[Mapping[str, Any], ...]


class StoryRow(NamedTuple):
    """A story; names are the model's, and what belongs to its storyline and source stands beside it."""

    pk: int
    live: bool
    edition_id: int
    section_id: int | None
    translation_key: UUID
    address: str | None
    published_at: datetime | None
    updated_at: datetime | None
    published_on: date | None
    kicker: str
    headline: str
    standfirst: str
    dateline: str
    format: str
    is_unsigned: bool
    share_card: str
    lead_picture_id: int | None
    lead_caption: str
    lead_credit: str
    lead_video_provider: str
    lead_video_id: str
    lead_video_title: str
    lead_video_file_id: int | None
    lead_video_poster_id: int | None
    lead_video_seconds: int
    source_id: int | None
    source_url: str
    source__name: str | None
    source__url: str | None
    storyline_id: int | None
    storyline__key: str | None
    storyline__title: str | None
    storyline__summary: str | None
    storyline__started_on: date | None


class CardRow(NamedTuple):
    """A story as lists show it."""

    pk: int
    edition_id: int
    section_id: int | None
    address: str | None
    published_at: datetime | None
    updated_at: datetime | None
    kicker: str
    headline: str
    standfirst: str
    format: str
    lead_picture_id: int | None
    lead_video_poster_id: int | None


class PictureRow(NamedTuple):
    """A picture that readers may see."""

    pk: int
    rendition_list: list[dict[str, Any]]
    width: int
    height: int
    alt: str
    caption: str
    credit: str
    licence: str
    colour: str


class TopicRow(NamedTuple):
    """A topic of a story."""

    key: str
    name: str


class TranslationRow(NamedTuple):
    """A story in another edition: where it is."""

    pk: int
    edition_id: int
    address: str | None


def read_rows(ids: Sequence[int]) -> dict[int, tuple[StoryRow, Blocks]]:
    """Stories by id, each with its blocks as they are stored. One query."""
    # As plain JSON: the field of the model would make a lazy value around each body.
    body = ExpressionWrapper(F("body"), output_field=JSONField())
    rows = Story.objects.filter(pk__in=ids).annotate(raw_body=body).values_list(*StoryRow._fields, "raw_body")
    return {row[0]: (StoryRow._make(row[:-1]), tuple(row[-1] or ())) for row in rows}


def card_rows(stories: QuerySet[Story]) -> list[CardRow]:
    """Rows of these, in their order."""
    return list(map(CardRow._make, stories.values_list(*CardRow._fields)))


def picture_rows(ids: Collection[int]) -> dict[int, PictureRow]:
    """Pictures by id; no query for none."""
    if not ids:
        return {}
    rows = Picture.objects.filter(pk__in=ids).order_by().values_list(*PictureRow._fields)
    return {row[0]: PictureRow._make(row) for row in rows}


def row_of(draft: Story) -> StoryRow:
    """The same of a draft, saved or not."""
    values = []
    for name in StoryRow._fields:
        of, _, field = name.rpartition("__")
        values.append(getattr(getattr(draft, of) if of else draft, field, None))
    return StoryRow._make(values)
