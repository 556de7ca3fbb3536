"""Writing: drafts of stories, and the things stories refer to. Nothing here shows a draft to readers."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypedDict, TypeVar, Unpack, cast

from django.db import transaction
from wagtail.models import Revision

from broadsheet.stories.models import (
    Contributor,
    Edition,
    Person,
    Picture,
    Section,
    Source,
    StandingPage,
    Story,
    StoryContributor,
    StoryDocument,
    Storyline,
    StoryTopic,
    Topic,
)
from broadsheet.stories.models.contributor import ContributorName
from broadsheet.stories.models.person import PersonName
from broadsheet.stories.models.public import PublicThing

__all__ = [
    "Block",
    "StoryFields",
    "change",
    "create_contributor",
    "create_edition",
    "create_person",
    "create_section",
    "create_source",
    "create_standing_page",
    "create_story",
    "create_storyline",
    "create_topic",
    "delete_draft",
    "edit_story",
    "name_contributor",
    "name_person",
    "rename_section",
]

Block = Mapping[str, Any]
"""{"type": ..., "value": ...} as Wagtail stores it; ids are added."""
_Thing = TypeVar("_Thing", bound=PublicThing)


class StoryFields(TypedDict, total=False):
    """What an editor writes. What is left out stays as it is."""

    kicker: str
    headline: str
    standfirst: str
    dateline: str
    section: Section | None
    topics: Sequence[Topic]
    storyline: Storyline | None
    contributors: Sequence[Contributor]
    is_unsigned: bool
    source: Source | None
    source_url: str
    format: str
    lead_picture: Picture | None
    lead_caption: str
    lead_credit: str
    lead_video_provider: str
    lead_video_id: str
    lead_video_title: str
    lead_video_file: StoryDocument | None
    lead_video_poster: Picture | None
    lead_video_seconds: int
    body: Iterable[Block]
    slug: str
    go_live_at: datetime | None
    expire_at: datetime | None


@transaction.atomic
def create_story(*, edition: Edition, by: Any = None, **fields: Unpack[StoryFields]) -> Story:
    """A new draft with its first revision. Raises Django's ``ValidationError`` for a field that cannot be."""
    story = Story(edition=edition, created_by=by, live=False, has_unpublished_changes=True)
    _set(story, fields)
    story.full_clean()
    story.save()
    story.save_revision(user=by, clean=False, log_action="wagtail.create")
    return story


@transaction.atomic
def edit_story(*, story: Story, by: Any = None, **fields: Unpack[StoryFields]) -> Revision:
    """A new revision on top of the latest draft. Readers see it only when it is published."""
    draft = Story.objects.get(pk=story.pk).get_latest_revision_as_object()
    _set(draft, fields)
    revision = draft.save_revision(user=by, log_action=True)
    story.refresh_from_db(fields=["latest_revision", "has_unpublished_changes", "changed_at"])
    return revision


def delete_draft(*, story: Story) -> None:
    """Delete a story that no reader has ever seen. Raises ``UnableToDelete`` for any other."""
    story.delete()


def _set(story: Story, fields: StoryFields) -> None:
    for name, value in fields.items():
        if name == "topics":
            rows = [StoryTopic(topic=topic, sort_order=position) for position, topic in enumerate(fields["topics"])]
            cast(Any, story).story_topics = rows
        elif name == "contributors":
            authors = [
                StoryContributor(contributor=contributor, sort_order=position)
                for position, contributor in enumerate(fields["contributors"])
            ]
            cast(Any, story).byline = authors
        elif name == "body":
            story.body = _with_ids(fields["body"])
        else:
            setattr(story, name, value)


def _with_ids(blocks: Iterable[Block]) -> str:
    # Wagtail's history compares blocks by id; a block without one would look new in every revision.
    return json.dumps([{**block, "id": block.get("id") or str(uuid.uuid4())} for block in blocks])


# What stories refer to: public as soon as it is saved, and logged by saving.


def create_edition(**fields: Any) -> Edition:
    """A new edition."""
    return _create(Edition(**fields))


def create_section(*, edition: Edition, key: str, name: str, **fields: Any) -> Section:
    """A new section of an edition."""
    return _create(Section(edition=edition, key=key, name=name, **fields))


def create_topic(*, edition: Edition, key: str, name: str, **fields: Any) -> Topic:
    """A new topic of an edition."""
    return _create(Topic(edition=edition, key=key, name=name, **fields))


def create_storyline(*, edition: Edition, key: str, title: str, **fields: Any) -> Storyline:
    """A new running story of an edition."""
    return _create(Storyline(edition=edition, key=key, title=title, **fields))


def create_source(*, name: str, **fields: Any) -> Source:
    """A new source of reports."""
    return _create(Source(name=name, **fields))


def create_contributor(*, key: str, name: str, **fields: Any) -> Contributor:
    """A new contributor; of all editions unless ``edition`` is given."""
    return _create(Contributor(key=key, name=name, **fields))


def create_person(*, key: str, name: str, **fields: Any) -> Person:
    """Someone new in the news."""
    return _create(Person(key=key, name=name, **fields))


def create_standing_page(
    *, edition: Edition, key: str, title: str, body: Iterable[Block] = (), **fields: Any
) -> StandingPage:
    """A new standing page of an edition."""
    return _create(StandingPage(edition=edition, key=key, title=title, body=_with_ids(body), **fields))


def name_contributor(*, contributor: Contributor, edition: Edition, name: str, **fields: str) -> Contributor:
    """How a contributor is called in one edition; ``role`` and ``biography`` may differ too."""
    return _name(contributor, ContributorName, "contributor", edition, {"name": name, **fields})


def name_person(*, person: Person, edition: Edition, name: str, **fields: str) -> Person:
    """How a person is called in one edition; ``role`` and ``description`` may differ too."""
    return _name(person, PersonName, "person", edition, {"name": name, **fields})


def change(*, thing: _Thing, **fields: Any) -> _Thing:
    """Change fields of anything here but a story. Raises ``ValidationError``."""
    for name, value in fields.items():
        setattr(thing, name, _with_ids(value) if name == "body" else value)
    return _create(thing)


def rename_section(*, section: Section, name: str | None = None, key: str | None = None) -> Section:
    """Give a section another name or key. Its old front leads to the new one; stories keep their addresses."""
    return change(thing=section, name=name or section.name, key=key or section.key)


def _create(thing: _Thing) -> _Thing:
    thing.full_clean(exclude=["updated_at"] if isinstance(thing, StandingPage) else None)
    thing.save()
    return thing


@transaction.atomic
def _name(thing: Any, model: Any, parent: str, edition: Edition, fields: dict[str, str]) -> Any:
    model.objects.update_or_create(**{parent: thing}, edition=edition, defaults=fields)
    # Saved from its row, so that the names in memory (which modelcluster would write back) are not stale ones.
    fresh = type(thing).objects.get(pk=thing.pk)
    fresh.save()
    return fresh
