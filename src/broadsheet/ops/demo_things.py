"""Put what the demo's stories refer to into the newsroom: editions, sections, people, standing pages and the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from broadsheet.ops.demo.shapes import DemoEdition, DemoPaper
from broadsheet.ops.demo_blocks import Places, stored_blocks
from broadsheet.stories import write
from broadsheet.stories.models import (
    Contributor,
    Edition,
    Person,
    Picture,
    Section,
    Source,
    Storyline,
    Topic,
)

__all__ = ["Things", "make_things"]


@dataclass(slots=True)
class Things:
    """What was made, by the keys that the demo's files use; per edition where readers see it per edition."""

    editions: dict[str, Edition] = field(default_factory=dict)
    sections: dict[tuple[str, str], Section] = field(default_factory=dict)
    topics: dict[tuple[str, str], Topic] = field(default_factory=dict)
    storylines: dict[tuple[str, str], Storyline] = field(default_factory=dict)
    sources: dict[tuple[str, str], Source] = field(default_factory=dict)
    contributors: dict[str, Contributor] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    pictures: dict[tuple[str, str], Picture] = field(default_factory=dict)


def make_things(paper: DemoPaper, pictures: Mapping[tuple[str, str], Picture]) -> Things:
    """Make everything but the stories; ``pictures`` are by edition and key."""
    things = Things(pictures=dict(pictures))
    for position, edition in enumerate(paper.editions):
        things.editions[edition.key] = _edition(edition, position)
    for edition in paper.editions:
        _make_subjects(paper, edition.key, things)
    _make_people(paper, things)
    for page in paper.standing_pages:
        write.create_standing_page(
            edition=things.editions[page.edition],
            key=page.slug,
            title=page.title,
            body=stored_blocks(page.body, _places(page.edition, things)),
        )
    return things


def _edition(edition: DemoEdition, position: int) -> Edition:
    publisher = edition.publisher
    return write.create_edition(
        key=edition.key,
        name=edition.name,
        language=edition.language,
        locale=edition.locale,
        time_zone=str(edition.time_zone),
        date_pattern=edition.date_pattern,
        direction=edition.direction,
        masthead=edition.masthead,
        tagline=edition.tagline,
        publisher_name=edition.masthead,
        publisher_legal_name=publisher.legal_name,
        publisher_email=publisher.email,
        publisher_postal_address=publisher.address,
        publisher_founded_on=publisher.founded_on,
        corrections_address=_policy(edition, "corrections"),
        ethics_address=_policy(edition, "publishing_principles"),
        ownership_address=_policy(edition, "ownership"),
        position=position,
    )


def _policy(edition: DemoEdition, kind: str) -> str:
    slug = edition.policies.get(kind, "")
    return f"/{edition.key}/{slug}" if slug else ""


def _make_subjects(paper: DemoPaper, key: str, things: Things) -> None:
    edition = things.editions[key]
    for position, section in enumerate(paper.sections):
        things.sections[key, section.key] = write.create_section(
            edition=edition, key=section.slugs[key], name=section.names[key], position=position
        )
    for topic in paper.topics:
        things.topics[key, topic.key] = write.create_topic(edition=edition, key=topic.key, name=topic.names[key])
    for storyline in paper.storylines:
        things.storylines[key, storyline.key] = write.create_storyline(
            edition=edition,
            key=storyline.key,
            title=storyline.titles[key],
            summary=storyline.summaries[key],
            started_on=storyline.started_on,
        )
    made: dict[str, Source] = {source.name: source for source in things.sources.values()}
    for source in paper.sources:
        name = source.names[key]
        if name not in made:
            made[name] = write.create_source(name=name, url=source.address, licence=source.licence)
        things.sources[key, source.key] = made[name]


def _make_people(paper: DemoPaper, things: Things) -> None:
    first, *others = [edition.key for edition in paper.editions]
    for contributor in paper.contributors:
        made = write.create_contributor(
            key=contributor.key,
            name=contributor.names[first],
            role=contributor.roles[first],
            biography=contributor.biographies[first],
            email=contributor.email,
            picture=things.pictures.get((first, f"portrait-{contributor.key}")),
        )
        for key in others:
            made = write.name_contributor(
                contributor=made,
                edition=things.editions[key],
                name=contributor.names[key],
                role=contributor.roles[key],
                biography=contributor.biographies[key],
            )
        things.contributors[contributor.key] = made
    for person in paper.people:
        known = write.create_person(
            key=person.key,
            name=person.names[first],
            role=person.roles[first],
            picture=things.pictures.get((first, f"portrait-{person.key}")),
        )
        for key in others:
            known = write.name_person(
                person=known, edition=things.editions[key], name=person.names[key], role=person.roles[key]
            )
        things.people[person.key] = known


def _places(edition: str, things: Things) -> Places:
    return Places(
        pictures={key: picture.pk for (of, key), picture in things.pictures.items() if of == edition},
        people={key: person.pk for key, person in things.people.items()},
        stories={},
    )
