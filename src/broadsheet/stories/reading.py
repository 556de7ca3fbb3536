"""A batch of stories with all they show, read in a fixed number of queries whatever the batch's size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Model, QuerySet

from broadsheet.stories.body import documents_in, people_in, pictures_in, stories_in
from broadsheet.stories.models import (
    Contributor,
    Correction,
    Person,
    Picture,
    Redirect,
    Story,
    StoryContributor,
    StoryDocument,
    StoryTopic,
    Topic,
)
from broadsheet.stories.models.contributor import ContributorName
from broadsheet.stories.models.person import PersonName

__all__ = ["GoneStory", "Named", "StoryBatch", "StoryToPress", "cards", "read_draft", "read_stories"]

_M = TypeVar("_M", bound=Model)
_Blocks = tuple[dict[str, Any], ...]


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

    story: Story
    blocks: _Blocks
    topics: tuple[Topic, ...]
    contributors: tuple[Named, ...]
    corrections: tuple[Correction, ...]
    translations: tuple[Story, ...]
    """The same story in other editions, live ones only, bodies not loaded."""
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
    pictures: Mapping[int, Picture]
    documents: Mapping[int, StoryDocument]
    people: Mapping[tuple[int, int], Named]
    """By person and edition."""
    linked: Mapping[int, Story]
    """Live stories that these show as related or link to, bodies not loaded."""


def cards() -> QuerySet[Story]:
    """Stories as lists need them: with edition, section and lead picture, without the body."""
    return Story.objects.select_related("edition", "section", "lead_picture", "lead_video_poster").defer("body")


def read_stories(ids: Sequence[int]) -> StoryBatch:
    """Everything the press needs of these stories. Thirteen queries at most."""
    found = {
        story.pk: story
        for story in Story.objects.select_related("edition", "section", "storyline", "source").filter(pk__in=ids)
    }
    asked = [found[number] for number in dict.fromkeys(ids) if number in found]
    live = [story for story in asked if story.live]
    former = _group(Redirect.objects.filter(story_id__in=found), "story_id")
    gone = [
        GoneStory(story.pk, story.edition_id, story.address, _old(former[story.pk]))
        for story in asked
        if not story.live and story.address is not None
    ]
    topics = _group(StoryTopic.objects.filter(story_id__in=found).select_related("topic"), "story_id")
    authors = _group(StoryContributor.objects.filter(story_id__in=found), "story_id")
    return _assemble(
        live,
        topics={number: tuple(row.topic for row in rows) for number, rows in topics.items()},
        authors={number: [row.contributor_id for row in rows] for number, rows in authors.items()},
        former={number: _old(rows) for number, rows in former.items()},
        gone=tuple(gone),
    )


def read_draft(draft: Story) -> StoryBatch:
    """A draft (saved or not) with all it shows, for a preview: topics and byline are the draft's."""
    children: Any = draft
    number = draft.pk or 0
    return _assemble(
        [draft],
        topics={number: tuple(row.topic for row in children.story_topics.all())},
        authors={number: [row.contributor_id for row in children.byline.all()]},
        former={},
        gone=(),
    )


def _assemble(
    stories: list[Story],
    *,
    topics: Mapping[int, tuple[Topic, ...]],
    authors: Mapping[int, list[int]],
    former: Mapping[int, tuple[str, ...]],
    gone: tuple[GoneStory, ...],
) -> StoryBatch:
    blocks = {story.pk or 0: tuple(dict(block) for block in story.body.raw_data) for story in stories}
    contributors = _contributors({number for numbers in authors.values() for number in numbers})
    corrections = _group(
        Correction.objects.filter(story_id__in=[story.pk for story in stories if story.pk]), "story_id"
    )
    translations = _translations(stories)
    pictures = _pictures(stories, blocks.values(), contributors.values())
    return StoryBatch(
        stories=tuple(
            StoryToPress(
                story=story,
                blocks=blocks[number],
                topics=topics.get(number, ()),
                contributors=_called(contributors, authors.get(number, ()), story.edition_id),
                corrections=tuple(corrections[number]),
                translations=tuple(
                    other for other in translations[story.translation_key] if other.edition_id != story.edition_id
                ),
                former_addresses=former.get(number, ()),
            )
            for story in stories
            for number in [story.pk or 0]
        ),
        gone=gone,
        pictures=pictures,
        documents=_documents(stories, blocks.values()),
        people=_people(stories, blocks),
        linked=_linked(blocks.values()),
    )


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


def _people(stories: Iterable[Story], blocks: Mapping[int, _Blocks]) -> dict[tuple[int, int], Named]:
    wanted = {(number, story.edition_id) for story in stories for number in people_in(blocks[story.pk or 0])}
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


def _pictures(stories: Iterable[Story], blocks: Iterable[_Blocks], named: Iterable[Named]) -> dict[int, Picture]:
    ids = {use.picture_id for body in blocks for use in pictures_in(body)}
    ids |= {number for story in stories for number in (story.lead_picture_id, story.lead_video_poster_id) if number}
    ids |= {one.picture_id for one in named if one.picture_id}
    return _by_id(Picture.objects.filter(pk__in=ids))


def _documents(stories: Iterable[Story], blocks: Iterable[_Blocks]) -> dict[int, StoryDocument]:
    ids = {number for body in blocks for number in documents_in(body)}
    ids |= {story.lead_video_file_id for story in stories if story.lead_video_file_id}
    return _by_id(StoryDocument.objects.filter(pk__in=ids))


def _linked(blocks: Iterable[_Blocks]) -> dict[int, Story]:
    return _by_id(cards().filter(pk__in={number for body in blocks for number in stories_in(body)}, live=True))


def _translations(stories: Iterable[Story]) -> Mapping[UUID, list[Story]]:
    keys = {story.translation_key for story in stories}
    others = cards().filter(translation_key__in=keys, live=True).order_by("edition__position", "pk")
    return _group(others, "translation_key")


def _by_id(rows: QuerySet[_M]) -> dict[int, _M]:
    return {row.pk: row for row in rows}


def _group(rows: QuerySet[_M], field: str) -> defaultdict[Any, list[_M]]:
    groups: defaultdict[Any, list[_M]] = defaultdict(list)
    for row in rows:
        groups[getattr(row, field)].append(row)
    return groups


def _old(redirects: Iterable[Redirect]) -> tuple[str, ...]:
    return tuple(redirect.old_address for redirect in redirects)
