"""What stories stand under: editions, sections, topics, storylines, contributors, people, standing pages."""

from __future__ import annotations

from collections.abc import Sequence

from broadsheet.stories.models import (
    Contributor,
    Edition,
    FormerSectionKey,
    Person,
    Section,
    StandingPage,
    Storyline,
    Topic,
)

__all__ = [
    "get_all_editions",
    "get_contributors",
    "get_editions",
    "get_former_section_keys",
    "get_people",
    "get_sections",
    "get_standing_pages",
    "get_storylines",
    "get_topics",
]


def get_editions() -> list[Edition]:
    """Live editions in their order."""
    return list(Edition.objects.filter(is_live=True))


def get_all_editions() -> list[Edition]:
    """Editions in their order, those that are not live included."""
    return list(Edition.objects.all())


def get_sections(edition_id: int | None = None) -> list[Section]:
    """Sections in the order of the menu; of all editions when none is given."""
    sections = Section.objects.select_related("edition")
    return list(sections if edition_id is None else sections.filter(edition_id=edition_id))


def get_former_section_keys(edition_id: int | None = None) -> list[FormerSectionKey]:
    """Keys that lead to a section's present one."""
    keys = FormerSectionKey.objects.select_related("section", "edition")
    return list(keys if edition_id is None else keys.filter(edition_id=edition_id))


def get_topics(ids: Sequence[int] | None = None) -> list[Topic]:
    """Topics by id, or all of them."""
    topics = Topic.objects.select_related("edition")
    return list(topics if ids is None else topics.filter(pk__in=ids))


def get_storylines(ids: Sequence[int] | None = None) -> list[Storyline]:
    """Storylines by id, or all of them."""
    storylines = Storyline.objects.select_related("edition")
    return list(storylines if ids is None else storylines.filter(pk__in=ids))


def get_contributors(ids: Sequence[int] | None = None) -> list[Contributor]:
    """Contributors by id, or all of them."""
    everyone = Contributor.objects.select_related("picture").prefetch_related("names")
    return list(everyone if ids is None else everyone.filter(pk__in=ids))


def get_people(ids: Sequence[int] | None = None) -> list[Person]:
    """People in the news by id, or all of them."""
    everyone = Person.objects.select_related("picture").prefetch_related("names")
    return list(everyone if ids is None else everyone.filter(pk__in=ids))


def get_standing_pages(edition_id: int | None = None) -> list[StandingPage]:
    """Standing pages in the order of the footer, those that are not live included."""
    pages = StandingPage.objects.select_related("edition")
    return list(pages if edition_id is None else pages.filter(edition_id=edition_id))
