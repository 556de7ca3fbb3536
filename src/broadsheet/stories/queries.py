"""Reading: what the press and the newsroom ask of this room. Every list costs the same at a million stories.

``before`` is a place in a list, (published_at, story id): only what stands strictly after it, that is older, comes.
What stories stand under (``things``), the calendar (``days``) and whole stories (``reading``) have files of their own.
"""

from __future__ import annotations

import calendar
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from django.db.models import Q, QuerySet

from broadsheet.common import clock
from broadsheet.stories.days import day_after, day_before, day_counts, days_with_stories, months_with_stories
from broadsheet.stories.models import (
    Edition,
    PublishLog,
    Quote,
    Reference,
    Story,
    StoryContributor,
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
    get_edition,
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
    "day_after",
    "day_before",
    "day_counts",
    "days_with_stories",
    "entries_of_contributor",
    "entries_of_person",
    "entries_of_storyline",
    "entries_of_topic",
    "get_all_editions",
    "get_card_rows",
    "get_cards",
    "get_contributors",
    "get_draft_for_press",
    "get_edition",
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
    "newest_in_storyline",
    "newest_rows",
    "newest_rows_in_section",
    "quotes_of_person",
    "stories_of_day",
    "stories_of_month",
    "stories_showing",
    "story_ids_of_source",
    "stream_gone_ids",
    "stream_story_ids",
    "translations_of",
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


def newest_in_storyline(storyline_id: int, limit: int, before: Place | None = None) -> list[Story]:
    """The newest of a running story."""
    return list(_newest(cards().filter(storyline_id=storyline_id, live=True), before)[:limit])


def stories_of_day(edition_id: int, on: date, limit: int, before: Place | None = None) -> list[Story]:
    """A back issue, newest first."""
    return list(_newest(cards().filter(edition_id=edition_id, live=True, published_on=on), before)[:limit])


def stories_of_month(edition: Edition, year: int, month: int, limit: int, before: Place | None = None) -> list[Story]:
    """The stories of a month of the edition's calendar, newest first."""
    zone = clock.zone(edition.time_zone)
    first = date(year, month, 1)
    following = first + timedelta(days=calendar.monthrange(year, month)[1])
    start, end = (datetime.combine(day, time(), zone).astimezone(UTC) for day in (first, following))
    month_of = cards().filter(edition_id=edition.pk, live=True, published_at__gte=start, published_at__lt=end)
    return list(_newest(month_of, before)[:limit])


def translations_of(ids: Sequence[int]) -> dict[int, tuple[Story, ...]]:
    """For each story the live ones that are the same in other editions. Two queries."""
    keys = dict(Story.objects.filter(pk__in=ids).values_list("pk", "translation_key"))
    group = list(cards().filter(translation_key__in=set(keys.values()), live=True).order_by("edition__position", "pk"))
    return {
        number: tuple(other for other in group if other.translation_key == key and other.pk != number)
        for number, key in keys.items()
    }


def stream_story_ids(*, edition_id: int, chunk: int = 1000) -> Iterator[list[int]]:
    """Every live story of an edition, newest first, a chunk at a time, each chunk one constant-cost query."""
    live = Story.objects.filter(edition_id=edition_id, live=True)
    place: Place | None = None
    while True:
        rows = _newest(live, place).values_list("published_at", "pk")[:chunk]
        places = [(at, number) for at, number in rows if at is not None]
        if not places:
            return
        yield [number for _, number in places]
        place = places[-1]


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


def entries_of_contributor(
    contributor_id: int, edition_id: int, limit: int, before: Place | None = None
) -> list[Entry]:
    """Live stories of an author in one edition."""
    rows = StoryContributor.objects.filter(
        contributor_id=contributor_id, edition_id=edition_id, published_at__isnull=False
    )
    return _entries(rows, limit, before)


def entries_of_person(person_id: int, edition_id: int, limit: int, before: Place | None = None) -> list[Entry]:
    """Live stories that quote a person in one edition."""
    rows = Quote.objects.filter(person_id=person_id, edition_id=edition_id, is_first=True)
    return _entries(rows, limit, before)


def entries_of_storyline(storyline_id: int, limit: int, before: Place | None = None) -> list[Entry]:
    """Live stories of a running story."""
    rows = _newest(Story.objects.filter(storyline_id=storyline_id, live=True), before)
    return [Entry(at, number) for at, number in rows.values_list("published_at", "pk")[:limit] if at]


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


def stories_showing(kind: ReferenceKind, object_id: int, limit: int, after_id: int = 0) -> list[int]:
    """Ids (ascending, after ``after_id``) of the live stories that show this picture, document or story."""
    rows = Reference.objects.filter(kind=kind, object_id=object_id, story_id__gt=after_id)
    return list(rows.order_by("story_id").values_list("story_id", flat=True)[:limit])


def story_ids_of_source(source_id: int, limit: int, after_id: int = 0) -> list[int]:
    """Ids (ascending, after ``after_id``) of the live stories with this source."""
    rows = Story.objects.filter(source_id=source_id, live=True, pk__gt=after_id)
    return list(rows.order_by("pk").values_list("pk", flat=True)[:limit])


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
