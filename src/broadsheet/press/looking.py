"""From log rows to ripples: how things are now and were when last pressed, looked up; the rules are in ``ripples``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import islice

from broadsheet.fronts.models import BreakingBar, Pin
from broadsheet.press.facts import StoryFacts
from broadsheet.press.make.desk import Desk
from broadsheet.press.make.old_addresses import old_address_targets
from broadsheet.press.make.thing_facts import all_things, dump_thing, read_thing, remembered_things, thing_now
from broadsheet.press.names import days_facts, is_translation_list, thing_fact
from broadsheet.press.ripples import (
    PAGE_OF,
    Ripples,
    of_breaking,
    of_bulk,
    of_chrome,
    of_edition,
    of_front,
    of_notice,
    of_picture,
    of_thing,
)
from broadsheet.press.sheet import Sheet
from broadsheet.press.targets import Of, Target
from broadsheet.store import EntryKey, Moment, Store
from broadsheet.stories.by_key import contributors_pictured, people_pictured
from broadsheet.stories.log import Kind
from broadsheet.stories.queries import LogRow

__all__ = ["all_targets", "beside", "edition_pages", "fronts_showing", "ripples_of_rows"]

_REACH = 4
"""In a storyline, stories so far from a changed one may show it; no fewer than a storyline box shows on a side."""


def ripples_of_rows(desk: Desk, store: Store, sheet: Sheet, rows: Iterable[LogRow]) -> Ripples:
    """Everything the rows change, but for what their stories change in turn. Notes the things' new facts."""
    ripples = Ripples()
    seen = set()
    for row in rows:
        if (key := (row.kind, row.object_id, row.edition_id)) not in seen:
            seen.add(key)
            ripples |= _of_row(desk, store, sheet, row)
    return ripples


def beside(store: Store, facts: StoryFacts | None) -> set[int]:
    """Stories near this one in its storyline, and its translations, as the store has them."""
    found: set[int] = set()
    if facts is None:
        return found
    with store.moment() as now:
        for name in facts.lists:
            if name.startswith("storyline/"):
                found |= _around(now, name, facts.entry)
            elif is_translation_list(name):
                found |= {entry.key[1] for entry in now.entries(name)}
    return found - {facts.story_id}


def fronts_showing(desk: Desk, ids: Iterable[int]) -> set[Target]:
    """Where editors set these stories by hand: section fronts (home fronts follow all stories), the breaking bar."""
    pins = Pin.objects.filter(story_id__in=list(ids), section__isnull=False).values_list("section_id", flat=True)
    sections = (desk.sections.get(number or 0) for number in pins)
    bars = BreakingBar.objects.filter(story_id__in=list(ids)).values_list("edition_id", flat=True)
    editions = (desk.editions.get(number) for number in bars)
    found = {Target(Of.SECTION_FRONT, one.edition, one.key) for one in sections if one}
    return found | {Target(Of.BREAKING, one.key) for one in editions if one}


def edition_pages(desk: Desk, edition: str) -> set[Target]:
    """Pages and slots of an edition's sections, those they had before included."""
    found = set()
    for section in desk.sections_of(edition):
        for of in (Of.SEE_ALSO, Of.SECTION_FRONT, Of.SECTION_PAGE, Of.SECTION_FEED):
            found.add(Target(of, edition, section.key))
    for of in (Of.SECTION_PAGE, Of.SECTION_FEED):
        found |= {Target(of, e, key) for e, key, _ in desk.former_keys if e == edition}
    return found


def all_targets(desk: Desk, store: Store, edition: str) -> set[Target]:
    """Everything of an edition that is no story, as far as newsroom and store know it."""
    found = of_edition(edition, (), edition_pages(desk, edition)).targets
    # Those that the store remembers too: one that went away without a word in the log leaves its page.
    things = [thing for thing in (*all_things(desk), *remembered_things(store)) if thing.kind in PAGE_OF]
    found |= {Target(PAGE_OF[one.kind], edition, one.key) for one in things if edition in one.editions}
    found |= {
        Target(Of.TOPIC_FEED, edition, one.key) for one in things if one.kind == "topic" and edition in one.editions
    }
    found |= old_address_targets(store)
    for fact, raw in store.facts_under(days_facts(edition)):
        month = fact.rpartition("/")[2]
        found |= {Target(Of.DAY, edition, f"{month}-{int(day):02}") for day in json.loads(raw)}
    return found


def _of_row(desk: Desk, store: Store, sheet: Sheet, row: LogRow) -> Ripples:
    number = row.object_id or 0
    edition = desk.editions.get(row.edition_id or 0)
    editions = [edition.key] if edition else list(desk.by_key)
    match row.kind:
        case Kind.STORY | Kind.STORY_GONE:
            return Ripples(stories={number})
        case Kind.EDITION:
            return _of_editions(desk, store, sheet)
        case Kind.FRONT:
            found = Ripples()
            for key in editions:
                found |= of_front(key, [section.key for section in desk.sections_of(key)])
            return found
        case Kind.NOTICE:
            return of_notice(editions)
        case Kind.BREAKING:
            return of_breaking(editions)
        case Kind.CHROME:
            return of_chrome(desk.by_key)
        case Kind.PICTURE:
            return of_picture(number, desk.by_key, _pages_with_picture(desk, number))
        case Kind.BULK:
            return of_bulk()
        case Kind.REDIRECT:
            return Ripples(targets=old_address_targets(store))
        case "section" | "topic" | "contributor" | "person" | "storyline" | "source" | "standing_page":
            return _of_thing(desk, store, sheet, row.kind, number)
    return Ripples()


def _of_thing(desk: Desk, store: Store, sheet: Sheet, kind: str, number: int) -> Ripples:
    before, after = read_thing(store, kind, number), thing_now(desk, kind, number)
    sheet.facts[thing_fact(kind, number)] = dump_thing(after) if after else None
    ripples = of_thing(before, after, _siblings(desk, kind, number))
    if kind == "section":
        # Its former fronts and feeds lead to wherever it is now.
        for edition, key, section in desk.former_keys:
            if section == number:
                ripples.add(Of.SECTION_PAGE, edition, key)
                ripples.add(Of.SECTION_FEED, edition, key)
    return ripples


def _siblings(desk: Desk, kind: str, number: int) -> set[tuple[str, str]]:
    if kind == "section":
        own = desk.sections.get(number)
        if own is None:
            return {(one.edition, one.key) for one in desk.sections.values()}
        return {
            (one.edition, one.key)
            for one in desk.sections.values()
            if one.row.translation_key == own.row.translation_key
        }
    if kind == "standing_page":
        # Few enough to press them all: their translations name them, and one that went away is no longer here to ask.
        return {(desk.editions[page.edition_id].key, page.key) for page in desk.standing_pages}
    return set()


def _of_editions(desk: Desk, store: Store, sheet: Sheet) -> Ripples:
    """An edition was saved. All are looked at: the first one's language stands on the pages of every other."""
    ripples = Ripples()
    for edition in desk.editions.values():
        before, after = read_thing(store, "edition", edition.number), thing_now(desk, "edition", edition.number)
        if before == after or after is None:
            continue
        sheet.facts[thing_fact("edition", edition.number)] = dump_thing(after)
        others = [key for key in desk.by_key if key != edition.key]
        ripples |= of_edition(edition.key, others, edition_pages(desk, edition.key))
        ripples.whole_editions.add(edition.key)
    for gone in remembered_things(store, "edition"):
        if gone.number not in desk.editions:
            sheet.facts[thing_fact("edition", gone.number)] = None
            ripples |= of_edition(gone.key, desk.by_key, ())
            ripples.whole_editions.add(gone.key)
    return ripples


def _pages_with_picture(desk: Desk, number: int) -> set[Target]:
    """Pages of contributors, people and of the paper itself; stories are found by their list."""
    keys = {"contributor": contributors_pictured(number), "person": people_pictured(number)}
    found = {Target(PAGE_OF[kind], edition, key) for kind in keys for key in keys[kind] for edition in desk.by_key}
    return found | {
        Target(Of.STANDING_PAGE, desk.editions[page.edition_id].key, page.key) for page in desk.standing_pages
    }


def _around(now: Moment, name: str, entry: EntryKey) -> set[int]:
    older = islice(now.entries(name, before=entry), _REACH)
    newer = islice(now.newer_entries(name, entry), _REACH + 1)
    return {one.key[1] for one in (*older, *newer)}
