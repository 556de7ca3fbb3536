"""A batch of stories with all they show, read in a fixed number of queries whatever the batch's size."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Model, QuerySet

from broadsheet.stories.body import documents_in, people_in, pictures_in, stories_in
from broadsheet.stories.models import (
    Contributor,
    Correction,
    Person,
    Redirect,
    Story,
    StoryContributor,
    StoryDocument,
    StoryTopic,
)
from broadsheet.stories.models.contributor import ContributorName
from broadsheet.stories.models.person import PersonName
from broadsheet.stories.neighbours import neighbours_in_storylines
from broadsheet.stories.story_rows import (
    Blocks,
    CardRow,
    PictureRow,
    StoryRow,
    TopicRow,
    TranslationRow,
    card_rows,
    picture_rows,
    read_rows,
    row_of,
)

__all__ = ["GoneStory", "Named", "StoryBatch", "StoryToPress", "cards", "read_draft", "read_stories"]

_M = TypeVar("_M", bound=Model)
_K = TypeVar("_K")
_V = TypeVar("_V")


@dataclass(frozen=True, slots=True)
class Named:
    """A contributor or a person as one edition calls them. ``text`` is the biography or description."""

    id: int
    key: str
    name: str
    role: str
    text: str
    email: str
    picture_id: int | None


@dataclass(frozen=True, slots=True)
class StoryToPress:
    """One story with what is its own. ``blocks`` are as Wagtail stores them: {"type", "value", "id"}."""

    story: StoryRow
    blocks: Blocks
    topics: tuple[TopicRow, ...]
    contributors: tuple[Named, ...]
    corrections: tuple[Correction, ...]
    translations: tuple[TranslationRow, ...]
    """The same story in other editions, live ones only."""
    former_addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoneStory:
    """A withdrawn story: its addresses answer 410."""

    id: int
    edition_id: int
    address: str
    former_addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoryBatch:
    """Stories, and beside them everything that several of them may show, by id."""

    stories: tuple[StoryToPress, ...]
    """In the order asked for; those that are not live are left out."""
    gone: tuple[GoneStory, ...]
    pictures: Mapping[int, PictureRow]
    documents: Mapping[int, StoryDocument]
    people: Mapping[tuple[int, int], Named]
    """By person and edition."""
    linked: Mapping[int, CardRow]
    """Live stories that these show or link to."""
    beside: Mapping[int, tuple[int, ...]]
    """Those around each in its storyline, newest first."""


def cards() -> QuerySet[Story]:
    """Stories as lists need them: with edition, section and lead picture, without the body."""
    return Story.objects.select_related("edition", "section", "lead_picture", "lead_video_poster").defer("body")


def read_stories(ids: Sequence[int], *, older: int = 0, newer: int = 0, without: Collection[int] = ()) -> StoryBatch:
    """Everything the press needs of these stories, with so many around each in its storyline. Fourteen queries at most.

    None of the stories ``without`` stands around another.
    """
    found = read_rows(ids)
    in_storylines = [number for number, (row, _) in found.items() if row.storyline_id]
    asked = [found[number] for number in dict.fromkeys(ids) if number in found]
    former = _group(Redirect.objects.filter(story_id__in=found).values_list("story_id", "old_address"))
    gone = [
        GoneStory(story.pk, story.edition_id, story.address, _former(former, story.pk))
        for story, _ in asked
        if not story.live and story.address is not None
    ]
    topics = StoryTopic.objects.filter(story_id__in=found).values_list("story_id", "topic__key", "topic__name")
    authors = StoryContributor.objects.filter(story_id__in=found).values_list("story_id", "contributor_id")
    return _assemble(
        [(story, blocks) for story, blocks in asked if story.live],
        topics=_group((number, TopicRow(key, name)) for number, key, name in topics),
        authors=_group(authors),
        former=former,
        gone=tuple(gone),
        beside=_beside(in_storylines, older, newer, without),
    )


def read_draft(draft: Story, *, older: int = 0, newer: int = 0) -> StoryBatch:
    """A draft (saved or not) with all it shows, for a preview: topics and byline are the draft's."""
    children: Any = draft
    number = draft.pk or 0
    row = row_of(draft)._replace(pk=number)
    return _assemble(
        [(row, tuple(dict(block) for block in draft.body.raw_data))],
        topics={number: [TopicRow(row.topic.key, row.topic.name) for row in children.story_topics.all()]},
        authors={number: [row.contributor_id for row in children.byline.all()]},
        former={},
        gone=(),
        beside=_beside([number], older, newer, ()),
    )


def _assemble(
    stories: list[tuple[StoryRow, Blocks]],
    *,
    topics: Mapping[int, list[TopicRow]],
    authors: Mapping[int, list[int]],
    former: Mapping[int, list[str]],
    gone: tuple[GoneStory, ...],
    beside: Mapping[int, tuple[int, ...]],
) -> StoryBatch:
    rows = [story for story, _ in stories]
    blocks = {story.pk: body for story, body in stories}
    contributors = _contributors({number for numbers in authors.values() for number in numbers})
    corrections = _group((one.story_id, one) for one in Correction.objects.filter(story_id__in=list(blocks)))
    translations = _translations(rows)
    linked = _linked(blocks.values(), beside)
    pictures = _pictures([*rows, *linked.values()], blocks.values(), contributors.values())
    return StoryBatch(
        stories=tuple(
            StoryToPress(
                story=story,
                blocks=body,
                topics=tuple(topics.get(story.pk, ())),
                contributors=_called(contributors, authors.get(story.pk, ()), story.edition_id),
                corrections=tuple(corrections.get(story.pk, ())),
                translations=tuple(
                    other
                    for other in translations.get(story.translation_key, ())
                    if other.edition_id != story.edition_id
                ),
                former_addresses=_former(former, story.pk),
            )
            for story, body in stories
        ),
        gone=gone,
        pictures=pictures,
        documents=_documents(rows, blocks.values()),
        people=_people(rows, blocks),
        linked=linked,
        beside=beside,
    )


def _beside(ids: list[int], older: int, newer: int, without: Collection[int]) -> dict[int, tuple[int, ...]]:
    return neighbours_in_storylines(ids, older=older, newer=newer, without=without) if ids and older + newer else {}


def _contributors(ids: set[int]) -> dict[tuple[int, int | None], Named]:
    """By contributor and edition; edition None is what every other edition calls them."""
    everyone = Contributor.objects.filter(pk__in=ids)
    found: dict[tuple[int, int | None], Named] = {
        (one.pk, None): Named(one.pk, one.key, one.name, one.role, one.biography, one.email, one.picture_id)
        for one in everyone
    }
    for own in ContributorName.objects.filter(contributor_id__in=ids):
        base = found[own.contributor_id, None]
        found[own.contributor_id, own.edition_id] = Named(
            base.id, base.key, own.name, own.role or base.role, own.biography or base.text, base.email, base.picture_id
        )
    return found


def _called(
    contributors: Mapping[tuple[int, int | None], Named], ids: Iterable[int], edition_id: int
) -> tuple[Named, ...]:
    return tuple(contributors.get((number, edition_id)) or contributors[number, None] for number in ids)


def _people(stories: Iterable[StoryRow], blocks: Mapping[int, Blocks]) -> dict[tuple[int, int], Named]:
    wanted = {(number, story.edition_id) for story in stories for number in people_in(blocks[story.pk])}
    return get_people_named(wanted)


def get_people_named(wanted: set[tuple[int, int]]) -> dict[tuple[int, int], Named]:
    """People as editions call them, for pairs of person and edition. Two queries."""
    ids = {number for number, _ in wanted}
    base = {
        one.pk: Named(one.pk, one.key, one.name, one.role, one.description, "", one.picture_id)
        for one in Person.objects.filter(pk__in=ids)
    }
    found = {(number, edition): base[number] for number, edition in wanted if number in base}
    for own in PersonName.objects.filter(person_id__in=ids):
        if (own.person_id, own.edition_id) in found:
            one = base[own.person_id]
            found[own.person_id, own.edition_id] = Named(
                one.id, one.key, own.name, own.role or one.role, own.description or one.text, "", one.picture_id
            )
    return found


def _pictures(
    stories: Iterable[StoryRow | CardRow], blocks: Iterable[Blocks], named: Iterable[Named]
) -> dict[int, PictureRow]:
    ids = {use.picture_id for body in blocks for use in pictures_in(body)}
    ids |= {number for story in stories for number in (story.lead_picture_id, story.lead_video_poster_id) if number}
    ids |= {one.picture_id for one in named if one.picture_id}
    return picture_rows(ids)


def _documents(stories: Iterable[StoryRow], blocks: Iterable[Blocks]) -> dict[int, StoryDocument]:
    ids = {number for body in blocks for number in documents_in(body)}
    ids |= {story.lead_video_file_id for story in stories if story.lead_video_file_id}
    return _by_id(StoryDocument.objects.filter(pk__in=ids))


def _linked(blocks: Iterable[Blocks], beside: Mapping[int, tuple[int, ...]]) -> dict[int, CardRow]:
    wanted = {number for body in blocks for number in stories_in(body)}
    wanted.update(*beside.values())
    return {row.pk: row for row in card_rows(Story.objects.filter(pk__in=wanted, live=True))} if wanted else {}


def _translations(stories: Iterable[StoryRow]) -> Mapping[UUID, list[TranslationRow]]:
    keys = {story.translation_key for story in stories}
    others = Story.objects.filter(translation_key__in=keys, live=True).order_by("edition__position", "pk")
    rows = others.values_list("translation_key", *TranslationRow._fields)
    return _group((key, TranslationRow._make(values)) for key, *values in rows)


def _by_id(rows: QuerySet[_M]) -> dict[int, _M]:
    return {row.pk: row for row in rows}


def _group(pairs: Iterable[tuple[_K, _V]]) -> dict[_K, list[_V]]:
    groups: dict[_K, list[_V]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return groups


def _former(addresses: Mapping[int, Sequence[str]], number: int) -> tuple[str, ...]:
    return tuple(addresses.get(number, ()))
