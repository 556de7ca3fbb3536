"""Taking in published stories by the thousand: an old archive that moves in, an archive for benchmarks.

Past Wagtail's signals, revisions and search index on purpose: a story taken in gets its first revision when someone
edits it. Everything that readers' lists need is written, and one log row of kind ``bulk`` for each batch.
"""

from __future__ import annotations

import json
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from typing import Any

from django.db import connection, transaction

from broadsheet.common import clock
from broadsheet.common.addresses import fill_pattern, is_canonical
from broadsheet.common.old_addresses import spelling_of
from broadsheet.stories.addresses import pattern_values, slug_for
from broadsheet.stories.body import people_in
from broadsheet.stories.bulk_rows import allocate_ids, blank_row, insert, roomy_database
from broadsheet.stories.listing import quote_rows, reference_rows
from broadsheet.stories.models import (
    DayCount,
    Edition,
    Person,
    Quote,
    Redirect,
    Reference,
    Section,
    Story,
    StoryContributor,
    StoryTopic,
)
from broadsheet.stories.models.log import Kind, append_to_log

__all__ = ["NewStory", "TakeInReport", "roomy_database", "take_in", "taken_addresses"]


@dataclass(frozen=True, slots=True)
class NewStory:
    """A story that was published elsewhere. Texts are plain; rich text in ``body`` must have been cleaned."""

    edition_id: int
    section_id: int
    headline: str
    published_at: datetime
    body: Sequence[Mapping[str, Any]] = ()
    """[{"type", "value"}] as Wagtail stores them."""
    updated_at: datetime | None = None
    kicker: str = ""
    standfirst: str = ""
    dateline: str = ""
    format: str = "text"
    topic_ids: Sequence[int] = ()
    contributor_ids: Sequence[int] = ()
    is_unsigned: bool = False
    storyline_id: int | None = None
    source_id: int | None = None
    source_url: str = ""
    lead_picture_id: int | None = None
    lead_caption: str = ""
    lead_credit: str = ""
    lead_video_provider: str = ""
    lead_video_id: str = ""
    lead_video_title: str = ""
    lead_video_poster_id: int | None = None
    slug: str = ""
    address: str = ""
    """The address it had and keeps; empty makes one from the edition's pattern."""
    former_addresses: Sequence[str] = ()
    """Further addresses that lead to it, as ``common.old_addresses`` spells them."""
    translation_key: uuid.UUID | None = None


@dataclass(slots=True)
class TakeInReport:
    """What became of what was given, by its place (from 0) in the order given."""

    ids: dict[int, int] = field(default_factory=dict)
    addresses: dict[int, str] = field(default_factory=dict)
    """Where each stands now."""
    skipped: list[tuple[int, str]] = field(default_factory=list)
    """Place and the sentence that says why."""

    @property
    def taken(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class _Rules:
    """What every batch needs to know of the paper."""

    editions: Mapping[int, Edition]
    sections: Mapping[int, Section]
    people: Mapping[int, str]
    blank: Mapping[str, Any]
    """A story's columns with their defaults."""
    now: datetime


def take_in(
    stories: Iterable[NewStory], *, batch: int = 1000, after_batch: Callable[[int], None] | None = None
) -> TakeInReport:
    """Take stories in, each batch in one transaction with one log row.

    A story that cannot be taken is skipped and reported; what was taken in earlier batches stays whatever happens
    later. ``after_batch`` is told, inside the batch's transaction, how many were taken so far: a caller that keeps
    a place of its own writes it there, and is killed without losing or doubling anything.
    """
    report = TakeInReport()
    numbered = enumerate(stories)
    while chunk := list(islice(numbered, batch)):
        with transaction.atomic():
            _take_in_batch(chunk, report)
            if after_batch is not None:
                after_batch(report.taken)
    return report


def taken_addresses(addresses: Sequence[str]) -> set[str]:
    """Those of these addresses that a story has or that lead somewhere."""
    taken: set[str] = set()
    # Plain SQL: the query builder takes longer over a thousand addresses than the database.
    with connection.cursor() as cursor:
        for start in range(0, len(addresses), 1000):
            some = list(addresses[start : start + 1000])
            marks = ", ".join(["%s"] * len(some))
            for model, column in ((Story, "address"), (Redirect, "old_address")):
                cursor.execute(
                    f"SELECT {column} FROM {model._meta.db_table} WHERE {column} IN ({marks})",  # noqa: S608
                    some,
                )
                taken.update(row[0] for row in cursor.fetchall())
    return taken


def _take_in_batch(chunk: list[tuple[int, NewStory]], report: TakeInReport) -> None:
    rules = _read_rules(chunk)
    good = list(_refuse_bad(chunk, rules, report))
    good = list(_refuse_taken_addresses(good, report))
    if not good:
        return
    ids = allocate_ids(Story, len(good))
    pairs = [(number, new) for (_, new), number in zip(good, ids, strict=True)]
    rows = [_row(new, number, rules) for number, new in pairs]
    insert(Story, rows)
    _write_beside(pairs, rules)
    _leave_redirects(pairs, rules)
    _count_days(Counter((row["edition_id"], row["published_on"]) for row in rows))
    report.addresses.update({place: row["address"] for (place, _), row in zip(good, rows, strict=True)})
    report.ids.update({place: number for (place, _), number in zip(good, ids, strict=True)})
    append_to_log(
        kind=Kind.BULK,
        object_id=None,
        edition_id=None,
        detail={
            "first": ids[0],
            "last": ids[-1],
            "stories": len(ids),
            "editions": sorted({new.edition_id for _, new in good}),
        },
    )


def _read_rules(chunk: list[tuple[int, NewStory]]) -> _Rules:
    quoted = {number for _, new in chunk for number in people_in(new.body)}
    return _Rules(
        editions=Edition.objects.in_bulk({new.edition_id for _, new in chunk}),
        sections=Section.objects.in_bulk({new.section_id for _, new in chunk}),
        people=dict(Person.objects.filter(pk__in=quoted).values_list("pk", "name")) if quoted else {},
        blank=blank_row(Story),
        now=clock.now(),
    )


def _refuse_bad(
    chunk: list[tuple[int, NewStory]], rules: _Rules, report: TakeInReport
) -> Iterator[tuple[int, NewStory]]:
    for place, new in chunk:
        if problem := _problem(new, rules):
            report.skipped.append((place, problem))
        else:
            yield place, new


def _problem(new: NewStory, rules: _Rules) -> str:
    section = rules.sections.get(new.section_id)
    if new.edition_id not in rules.editions:
        return f"There is no edition {new.edition_id}."
    if section is None or section.edition_id != new.edition_id:
        return f"There is no section {new.section_id} in the edition."
    if not new.headline.strip():
        return "The story has no headline."
    if new.published_at.tzinfo is None:
        return "The published time has no time zone."
    if new.address and (not is_canonical(new.address) or len(new.address) > 500):
        return f"“{new.address[:80]}” cannot be an address."
    for address in new.former_addresses:
        path, _, query = address.partition("?")
        if address and spelling_of(path, query) != address:
            return f"“{address[:80]}” cannot lead to a story."
    return ""


def _refuse_taken_addresses(chunk: list[tuple[int, NewStory]], report: TakeInReport) -> Iterator[tuple[int, NewStory]]:
    taken = taken_addresses([one for _, new in chunk for one in (new.address, *new.former_addresses) if one])
    for place, new in chunk:
        own = {address for address in (new.address, *new.former_addresses) if address}
        if clash := sorted(own & taken):
            report.skipped.append((place, f"Another story has the address {clash[0]}."))
            continue
        taken |= own
        yield place, new


def _row(new: NewStory, number: int, rules: _Rules) -> dict[str, Any]:
    edition = rules.editions[new.edition_id]
    slug = slug_for(slug=new.slug, headline=new.headline)
    address = new.address or fill_pattern(
        edition.address_pattern,
        pattern_values(
            edition=edition,
            section_key=rules.sections[new.section_id].key,
            story_id=number,
            slug=slug,
            published_at=new.published_at,
        ),
    )
    changed_at = new.updated_at or new.published_at
    return {
        **rules.blank,
        **{name: getattr(new, name) for name in _AS_GIVEN},
        "id": number,
        "translation_key": new.translation_key or uuid.uuid4(),
        "body": json.dumps(_with_ids(number, new.body), ensure_ascii=False),
        "slug": slug,
        "address": address,
        "published_on": clock.day_in(new.published_at, edition.time_zone),
        "first_published_at": new.published_at,
        "last_published_at": changed_at,
        "live": True,
        "has_unpublished_changes": False,
        "created_at": rules.now,
        # The archive stands in the desk's list where it stood in time, not all on top.
        "changed_at": changed_at,
    }


def _with_ids(number: int, blocks: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    # Unique within the story is all that Wagtail's history needs, and far cheaper than random ones.
    return [{**block, "id": block.get("id") or f"{number}-{place}"} for place, block in enumerate(blocks)]


def _write_beside(pairs: list[tuple[int, NewStory]], rules: _Rules) -> None:
    insert(
        StoryTopic,
        (
            {"story_id": number, "topic_id": topic, "sort_order": order, "published_at": new.published_at}
            for number, new in pairs
            for order, topic in enumerate(dict.fromkeys(new.topic_ids))
        ),
    )
    insert(
        StoryContributor,
        (
            {
                "story_id": number,
                "contributor_id": contributor,
                "sort_order": order,
                "published_at": new.published_at,
                "edition_id": new.edition_id,
            }
            for number, new in pairs
            for order, contributor in enumerate(dict.fromkeys(new.contributor_ids))
        ),
    )
    insert(Quote, (row for number, new in pairs for row in _quotes(number, new, rules)))
    insert(Reference, (row for number, new in pairs for row in _references(number, new)))


def _quotes(number: int, new: NewStory, rules: _Rules) -> list[dict[str, Any]]:
    return quote_rows(
        new.body,
        story_id=number,
        edition_id=new.edition_id,
        published_at=new.published_at,
        names=rules.people,
    )


def _references(number: int, new: NewStory) -> list[dict[str, Any]]:
    return reference_rows(new.body, story_id=number, pictures=(new.lead_picture_id, new.lead_video_poster_id))


def _leave_redirects(pairs: list[tuple[int, NewStory]], rules: _Rules) -> None:
    insert(
        Redirect,
        (
            {"old_address": address, "story_id": number, "at": rules.now}
            for number, new in pairs
            for address in dict.fromkeys(new.former_addresses)
            if address != new.address
        ),
    )


def _count_days(days: Counter[tuple[int, date]]) -> None:
    wanted = sorted(days)
    DayCount.objects.bulk_create(
        [DayCount(edition_id=edition_id, on=on) for edition_id, on in wanted], ignore_conflicts=True
    )
    table, column = DayCount._meta.db_table, connection.ops.quote_name("on")
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE {table} SET stories = stories + %s WHERE edition_id = %s AND {column} = %s",  # noqa: S608
            [(days[place], place[0], place[1]) for place in wanted],
        )


_AS_GIVEN = (
    "edition_id", "section_id", "headline", "published_at", "updated_at", "kicker", "standfirst", "dateline",
    "format", "is_unsigned", "storyline_id", "source_id", "source_url", "lead_picture_id", "lead_caption",
    "lead_credit", "lead_video_provider", "lead_video_id", "lead_video_title", "lead_video_poster_id",
)  # fmt: skip
