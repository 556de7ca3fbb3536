"""Things by their keys, and keys of things: what the press asks for the page at an address."""

from __future__ import annotations

from collections.abc import Sequence

from broadsheet.stories.models import Contributor, Person, Source, StandingPage, StoryDocument, Storyline, Topic

__all__ = [
    "contributor_called",
    "contributors_pictured",
    "get_documents",
    "get_sources",
    "people_pictured",
    "person_called",
    "standing_page_called",
    "storyline_called",
    "topic_called",
]


def topic_called(edition_id: int, key: str) -> Topic | None:
    """The edition's topic of this key."""
    return Topic.objects.filter(edition_id=edition_id, key=key).first()


def storyline_called(edition_id: int, key: str) -> Storyline | None:
    """The edition's storyline of this key."""
    return Storyline.objects.filter(edition_id=edition_id, key=key).first()


def standing_page_called(edition_id: int, key: str) -> StandingPage | None:
    """The edition's standing page of this key, live or not."""
    return StandingPage.objects.filter(edition_id=edition_id, key=key).first()


def contributor_called(key: str) -> Contributor | None:
    """The contributor of this key, with picture and names."""
    return Contributor.objects.select_related("picture").prefetch_related("names").filter(key=key).first()


def person_called(key: str) -> Person | None:
    """The person of this key, with picture and names."""
    return Person.objects.select_related("picture").prefetch_related("names").filter(key=key).first()


def contributors_pictured(picture_id: int) -> list[str]:
    """Keys of the contributors whose picture this is."""
    return list(Contributor.objects.filter(picture_id=picture_id).values_list("key", flat=True))


def people_pictured(picture_id: int) -> list[str]:
    """Keys of the people whose picture this is."""
    return list(Person.objects.filter(picture_id=picture_id).values_list("key", flat=True))


def get_sources(ids: Sequence[int] | None = None) -> list[Source]:
    """Sources by id, or all of them."""
    return list(Source.objects.all() if ids is None else Source.objects.filter(pk__in=ids))


def get_documents(ids: Sequence[int]) -> list[StoryDocument]:
    """Documents by id."""
    return list(StoryDocument.objects.filter(pk__in=ids)) if ids else []
