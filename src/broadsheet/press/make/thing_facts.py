"""What stories show of the things they stand in or name, as facts that ripples compare."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import blake2b

from broadsheet.press import names
from broadsheet.press.make.desk import Desk
from broadsheet.press.ripples import ThingFacts
from broadsheet.store import Store
from broadsheet.stories.by_key import get_sources
from broadsheet.stories.models import Contributor, Edition, Person, Section, Source, StandingPage, Storyline, Topic
from broadsheet.stories.queries import get_contributors, get_people, get_storylines, get_topics

__all__ = ["all_things", "dump_thing", "read_thing", "remembered_things", "thing_now"]

_Thing = Contributor | Edition | Person | Section | Source | StandingPage | Storyline | Topic


def thing_now(desk: Desk, kind: str, number: int) -> ThingFacts | None:
    """A thing as it is; None when there is none (any more)."""
    return next(iter(_things(desk, kind, [number])), None)


def all_things(desk: Desk) -> Iterator[ThingFacts]:
    """Every thing of the paper."""
    for kind in ("edition", "section", "topic", "contributor", "person", "storyline", "source", "standing_page"):
        yield from _things(desk, kind, None)


def read_thing(store: Store, kind: str, number: int) -> ThingFacts | None:
    """A thing as it was when it was last pressed."""
    raw = store.facts(names.thing_fact(kind, number))
    return None if raw is None else _load(kind, number, raw)


def remembered_things(store: Store, kind: str = "") -> Iterator[ThingFacts]:
    """All things, or all of a kind, as they were when they were last pressed; those that went away included."""
    for fact, raw in store.facts_under(names.thing_facts(kind)):
        of, number = fact.removeprefix(names.thing_facts()).split("/")
        yield _load(of, int(number), raw)


def dump_thing(facts: ThingFacts) -> bytes:
    """As bytes; equal facts have equal bytes."""
    return json.dumps([facts.editions, facts.key, facts.shown]).encode()


def _load(kind: str, number: int, raw: bytes) -> ThingFacts:
    editions, key, shown = json.loads(raw)
    return ThingFacts(kind, number, tuple(editions), key, shown)


def _things(desk: Desk, kind: str, numbers: list[int] | None) -> Iterator[ThingFacts]:
    for row in _rows(desk, kind, numbers):
        editions = _editions(desk, row)
        if isinstance(row, Contributor | Person | Source) or editions:
            # The paper's first language stands on every page of every edition, as the default of hreflang.
            shown = (_shown(row), desk.first_language if kind == "edition" else "")
            yield ThingFacts(kind, row.pk, editions, getattr(row, "key", ""), _digest(shown))


def _rows(desk: Desk, kind: str, numbers: list[int] | None) -> list[_Thing]:
    match kind:
        case "topic":
            return [*get_topics(numbers)]
        case "contributor":
            return [*get_contributors(numbers)]
        case "person":
            return [*get_people(numbers)]
        case "storyline":
            return [*get_storylines(numbers)]
        case "source":
            return [*get_sources(numbers)]
    known: dict[str, list[_Thing]] = {
        "edition": [edition.row for edition in desk.editions.values()],
        "section": [section.row for section in desk.sections.values()],
        "standing_page": [*desk.standing_pages],
    }
    return [row for row in known[kind] if numbers is None or row.pk in numbers]


def _editions(desk: Desk, row: _Thing) -> tuple[str, ...]:
    if isinstance(row, Edition):
        return (row.key,)
    if isinstance(row, Contributor | Person):
        return tuple(desk.by_key)
    if isinstance(row, Source):
        return ()
    edition = desk.editions.get(row.edition_id or 0)
    return (edition.key,) if edition else ()


def _shown(row: _Thing) -> object:
    """What a story's page, card or feed item shows of it."""
    match row:
        case Section() | Topic():
            return row.key, row.name
        case Storyline():
            return row.key, row.title, row.summary, str(row.started_on)
        case Source():
            return row.name, row.url
        case Contributor():
            own = [(name.edition_id, name.name, name.role, name.biography) for name in row.names.all()]
            return row.key, row.name, row.biography, row.picture_id, sorted(own)
        case Person():
            own = [(name.edition_id, name.name, name.role, name.description) for name in row.names.all()]
            return row.key, row.name, row.role, sorted(own)
        case Edition():
            return [(field.attname, str(getattr(row, field.attname))) for field in row._meta.concrete_fields]
    return ""


def _digest(shown: object) -> str:
    return blake2b(repr(shown).encode(), digest_size=8).hexdigest()
