"""Reading: what the press and the newsroom ask of this room. Every list costs the same at a million stories.

``before`` is a place in a list, (published_at, story id): only what stands strictly after it, that is older, comes.
What stories stand under (``things``), the calendar (``days``) and whole stories (``reading``) have files of their own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from broadsheet.stories.days import days_with_stories, months_with_stories
from broadsheet.stories.models import (
    PublishLog,
    Quote,
    Story,
    StoryTopic,
)
from broadsheet.stories.models.reference import ReferenceKind
from broadsheet.stories.reading import (
    GoneStory,
    Named,
    StoryBatch,
    StoryToPress,
    cards,
    get_people_named,
    read_draft,
    read_stories,
)
from broadsheet.stories.story_rows import CardRow, PictureRow, card_rows, picture_rows
from broadsheet.stories.things import (
    get_all_editions,
    get_contributors,
    get_editions,
    get_former_section_keys,
    get_people,
    get_sections,
    get_standing_pages,
    get_storylines,
    get_topics,
)

__all__ = [
    "CardRow",
    "Entry",
    "GoneStory",
    "LogRow",
    "Named",
    "PictureRow",
    "QuoteRow",
    "ReferenceKind",
    "StoryBatch",
    "StoryToPress",
    "days_with_stories",
    "entries_of_topic",
    "get_all_editions",
    "get_card_rows",
    "get_cards",
    "get_contributors",
    "get_draft_for_press",
    "get_editions",
    "get_former_section_keys",
    "get_people",
    "get_people_named",
    "get_pictures",
    "get_sections",
    "get_standing_pages",
    "get_stories_for_press",
    "get_storylines",
    "get_topics",
    "latest",
    "latest_places",
    "live_ids_down_from",
    "log_after",
    "log_head",
    "months_with_stories",
    "newest_in_section",
    "newest_rows",
    "newest_rows_in_section",
    "quotes_of_person",
    "stream_gone_ids",
]

Place = tuple[datetime, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """A story's place in a list."""

    published_at: datetime
    story_id: int


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """What a person said, and the story in which it stands."""

    words: str
    speaker: str
    where: str
    story: CardRow


@dataclass(frozen=True, slots=True)
class LogRow:
    """One public change."""

    number: int
    kind: str
    object_id: int | None
    edition_id: int | None
    at: datetime
    detail: Mapping[str, object]


def get_pictures(ids: Collection[int]) -> dict[int, PictureRow]:
    """Pictures by id; no query for none."""
    return picture_rows(ids)


# Stories.


def get_stories_for_press(
    ids: Sequence[int], *, older: int = 0, newer: int = 0, without: Collection[int] = ()
) -> StoryBatch:
    """A batch of stories with all they show; a fixed number of queries for any batch.

    ``older`` and ``newer``: so many around each in its storyline, but for those ``without``.
    """
    return read_stories(ids, older=older, newer=newer, without=without)


def get_draft_for_press(draft: Story, *, older: int = 0, newer: int = 0) -> StoryBatch:
    """The same for one draft, saved or not: what a preview shows."""
    return read_draft(draft, older=older, newer=newer)


def get_cards(ids: Sequence[int]) -> dict[int, Story]:
    """Live stories as lists show them, by id."""
    return {story.pk: story for story in cards().filter(pk__in=ids, live=True)}


def latest(edition_id: int, limit: int, before: Place | None = None, *, without: Collection[int] = ()) -> list[Story]:
    """The newest of all sections, but for those ``without``."""
    return list(_newest(_but(cards().filter(edition_id=edition_id, live=True), without), before)[:limit])


def latest_places(edition_id: int, limit: int, before: Place | None = None) -> list[Entry]:
    """Where the newest of all sections stand, for those who read the stories themselves in another way."""
    rows = _newest(Story.objects.filter(edition_id=edition_id, live=True), before)
    return [Entry(at, number) for at, number in rows.values_list("published_at", "pk")[:limit] if at]


def newest_in_section(
    section_id: int, limit: int, before: Place | None = None, *, without: Collection[int] = ()
) -> list[Story]:
    """The newest of one section, but for those ``without``."""
    return list(_newest(_but(cards().filter(section_id=section_id, live=True), without), before)[:limit])


def get_card_rows(ids: Sequence[int]) -> dict[int, CardRow]:
    """Live stories as the press shows them in lists, by id."""
    return {row.pk: row for row in card_rows(Story.objects.filter(pk__in=ids, live=True))} if ids else {}


def newest_rows(
    edition_id: int, limit: int, before: Place | None = None, *, without: Collection[int] = ()
) -> list[CardRow]:
    """As :func:`latest`, in rows."""
    return card_rows(_newest(_but(Story.objects.filter(edition_id=edition_id, live=True), without), before)[:limit])


def newest_rows_in_section(section_id: int, limit: int, *, without: Collection[int] = ()) -> list[CardRow]:
    """As :func:`newest_in_section`, in rows."""
    return card_rows(_newest(_but(Story.objects.filter(section_id=section_id, live=True), without), None)[:limit])


def live_ids_down_from(last: int | None, limit: int, first: int = 0) -> list[int]:
    """Ids of live stories from ``last`` (None: the newest) down to ``first``, at most ``limit``."""
    rows = Story.objects.filter(pk__gte=first, live=True)
    rows = rows if last is None else rows.filter(pk__lte=last)
    return list(rows.order_by("-pk").values_list("pk", flat=True)[:limit])


def stream_gone_ids(*, chunk: int = 1000) -> Iterator[list[int]]:
    """Every withdrawn story, newest id first: those whose address must say that they are gone."""
    place = None
    while True:
        gone = Story.objects.filter(live=False, address__isnull=False).order_by("-changed_at", "-pk")
        if place is not None:
            at, number = place
            gone = gone.filter(changed_at__lte=at).filter(Q(changed_at__lt=at) | Q(pk__lt=number))
        rows = list(gone.values_list("changed_at", "pk")[:chunk])
        if not rows:
            return
        yield [number for _, number in rows]
        place = rows[-1]


# Places in the lists of topics, authors, people and storylines.


def entries_of_topic(
    topic_id: int, limit: int, before: Place | None = None, *, without: Collection[int] = ()
) -> list[Entry]:
    """Live stories of a topic, but for those ``without``."""
    rows = StoryTopic.objects.filter(topic_id=topic_id, published_at__isnull=False)
    return _entries(rows.exclude(story_id__in=without) if without else rows, limit, before)


def quotes_of_person(person_id: int, edition_id: int, limit: int, *, without: Collection[int] = ()) -> list[QuoteRow]:
    """What a person said lately, with the stories in which it stands; nothing from stories ``without``."""
    quotes = Quote.objects.filter(person_id=person_id, edition_id=edition_id)
    if without:
        quotes = quotes.exclude(story_id__in=without)
    newest = quotes.order_by("-published_at", "-story_id", "position")
    found = list(newest.values_list("story_id", "words", "speaker", "where")[:limit])
    wanted = {story_id for story_id, *_ in found}
    stories = {row.pk: row for row in card_rows(Story.objects.filter(pk__in=wanted))} if wanted else {}
    return [QuoteRow(words, speaker, where, stories[number]) for number, words, speaker, where in found]


# The log.


def log_after(number: int, limit: int) -> list[LogRow]:
    """The changes that came after a bookmark, oldest first."""
    rows = PublishLog.objects.filter(number__gt=number).order_by("number")[:limit]
    return [LogRow(row.number, row.kind, row.object_id, row.edition_id, row.at, row.detail) for row in rows]


def log_head() -> int:
    """The newest number; 0 for a paper that has published nothing."""
    return PublishLog.objects.order_by("-number").values_list("number", flat=True).first() or 0


def _but(stories: QuerySet[Story], without: Collection[int]) -> QuerySet[Story]:
    return stories.exclude(pk__in=without) if without else stories


def _newest(stories: QuerySet[Story], before: Place | None) -> QuerySet[Story]:
    ordered = stories.order_by("-published_at", "-pk")
    if before is None:
        return ordered
    at, number = before
    # The first condition is what the index is entered with; the second only sorts out the same second.
    return ordered.filter(published_at__lte=at).filter(Q(published_at__lt=at) | Q(pk__lt=number))


def _entries(rows: QuerySet, limit: int, before: Place | None) -> list[Entry]:  # type: ignore[type-arg]
    ordered = rows.order_by("-published_at", "-story_id")
    if before is not None:
        at, number = before
        ordered = ordered.filter(published_at__lte=at).filter(Q(published_at__lt=at) | Q(story_id__lt=number))
    return [Entry(at, number) for at, number in ordered.values_list("published_at", "story_id")[:limit]]
