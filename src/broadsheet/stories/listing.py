"""Rows beside a live story from which readers' lists are read: kept in step by publishing, in its transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django.db.models import F

from broadsheet.stories.body import documents_in, people_in, pictures_in, quotes_in, stories_in
from broadsheet.stories.models.belongs import StoryContributor, StoryTopic
from broadsheet.stories.models.day import DayCount
from broadsheet.stories.models.person import Person, PersonName
from broadsheet.stories.models.quote import Quote
from broadsheet.stories.models.reference import Reference, ReferenceKind
from broadsheet.stories.models.story_fields import StoryFields

__all__ = ["count_day", "list_story", "quote_rows", "reference_rows", "unlist_story"]


def list_story(story: StoryFields) -> None:
    """Enter a story that has just gone live into topics', authors' and people's lists."""
    _date_children(story, published_at=story.published_at)
    Quote.objects.filter(story_id=story.pk).delete()
    Reference.objects.filter(story_id=story.pk).delete()
    blocks = list(story.body.raw_data)
    assert story.published_at is not None
    quotes = quote_rows(
        blocks,
        story_id=story.pk,
        edition_id=story.edition_id,
        published_at=story.published_at,
        names=_names(people_in(blocks), story.edition_id),
    )
    references = reference_rows(
        blocks,
        story_id=story.pk,
        pictures=(story.lead_picture_id, story.lead_video_poster_id),
        documents=(story.lead_video_file_id,),
    )
    Quote.objects.bulk_create(Quote(**row) for row in quotes)
    Reference.objects.bulk_create(Reference(**row) for row in references)


def unlist_story(story: StoryFields) -> None:
    """Take a withdrawn story out of every list."""
    _date_children(story, published_at=None)
    Quote.objects.filter(story_id=story.pk).delete()
    Reference.objects.filter(story_id=story.pk).delete()


def count_day(*, edition_id: int, before: date | None, after: date | None) -> None:
    """Count one story from a day to another; None is nowhere. Days are taken in order, against deadlocks."""
    if before == after:
        return
    changes = [(before, -1), (after, +1)]
    for day, step in sorted((day, step) for day, step in changes if day is not None):
        row = DayCount.objects.filter(edition_id=edition_id, on=day)
        if not row.update(stories=F("stories") + step):
            DayCount.objects.bulk_create([DayCount(edition_id=edition_id, on=day)], ignore_conflicts=True)
            row.update(stories=F("stories") + step)


def quote_rows(
    blocks: Sequence[Mapping[str, Any]],
    *,
    story_id: int,
    edition_id: int,
    published_at: datetime,
    names: Mapping[int, str],
) -> list[dict[str, Any]]:
    """The rows for a story's quotes, field by field; ``names`` are those of the people it quotes."""
    seen: set[int] = set()
    rows = []
    for position, quote in enumerate(quotes_in(blocks)):
        person_id = quote.person_id if quote.person_id in names else None
        rows.append(
            {
                "story_id": story_id,
                "person_id": person_id,
                "edition_id": edition_id,
                "speaker": quote.speaker_name or (names[person_id] if person_id else ""),
                "role": quote.role,
                "words": quote.words,
                "where": quote.where,
                "position": position,
                "is_first": person_id not in seen,
                "published_at": published_at,
            }
        )
        if person_id:
            seen.add(person_id)
    return rows


def reference_rows(
    blocks: Sequence[Mapping[str, Any]],
    *,
    story_id: int,
    pictures: Iterable[int | None] = (),
    documents: Iterable[int | None] = (),
) -> list[dict[str, Any]]:
    """The rows for what a story shows or leads to; ``pictures`` and ``documents`` are those outside the body."""
    shown = {
        ReferenceKind.PICTURE: {use.picture_id for use in pictures_in(blocks)} | {one for one in pictures if one},
        ReferenceKind.DOCUMENT: documents_in(blocks) | {one for one in documents if one},
        ReferenceKind.STORY: stories_in(blocks) - {story_id},
    }
    return [
        {"story_id": story_id, "kind": kind.value, "object_id": number}
        for kind, numbers in shown.items()
        for number in sorted(numbers)
    ]


def _date_children(story: StoryFields, *, published_at: datetime | None) -> None:
    # Their rows are written from a draft, and a draft knows no public time.
    StoryTopic.objects.filter(story_id=story.pk).update(published_at=published_at)
    StoryContributor.objects.filter(story_id=story.pk).update(published_at=published_at, edition_id=story.edition_id)


def _names(people: set[int], edition_id: int) -> dict[int, str]:
    if not people:
        return {}
    names = dict(Person.objects.filter(pk__in=people).values_list("pk", "name"))
    own = PersonName.objects.filter(person_id__in=people, edition_id=edition_id)
    return names | dict(own.values_list("person_id", "name"))
