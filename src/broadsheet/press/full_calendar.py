"""The calendar of a full press: each year counted in the store, made by a worker, committed by whoever presses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.conf import settings

from broadsheet.common import clock
from broadsheet.press.bookmark import BOOKMARK
from broadsheet.press.make.calendar import (
    Issue,
    make_month,
    make_month_sitemap,
    make_year,
    put_issue,
    read_issues,
)
from broadsheet.press.make.desk import open_desk
from broadsheet.press.make.work import Work
from broadsheet.press.names import months_fact
from broadsheet.press.sheet import Sheet
from broadsheet.press.targets import Of, Target
from broadsheet.store import MemoryStore, Store
from broadsheet.stories.queries import log_head

__all__ = ["CountedYear", "make_counted_year", "read_year"]


@dataclass(frozen=True, slots=True)
class CountedYear:
    """A year as it stands in the store, with what was known when it was read."""

    edition: str
    year: str
    head: int
    bookmark: int
    issues: Mapping[date, Issue]
    facts: Mapping[str, bytes]
    """The counts of the edition's months and days."""


def read_year(work: Work, store: Store, edition: str, year: str, days: Iterable[date]) -> CountedYear:
    """Read what the pages of a year are made of. ``days``: those that have stories, or had."""
    head, bookmark = log_head(), store.bookmark(BOOKMARK)
    facts = dict(store.facts_under(f"days/{edition}/"))
    if months := store.facts(months_fact(edition)):
        facts[months_fact(edition)] = months
    return CountedYear(edition, year, head, bookmark, read_issues(work, edition, days), facts)


def make_counted_year(counted: CountedYear) -> Sheet:
    """Render and compress the year's back issues, months and sitemaps; in a worker, which asks no store."""
    work = Work(open_desk(settings.PAPER), MemoryStore(), clock.now(), Sheet(facts=dict(counted.facts)))
    for on, issue in counted.issues.items():
        put_issue(work, counted.edition, on, issue)
    for month in sorted({str(on)[:7] for on in counted.issues}):
        make_month(work, Target(Of.MONTH, counted.edition, month))
        make_month_sitemap(work, Target(Of.MONTH_SITEMAP, counted.edition, month))
    make_year(work, Target(Of.YEAR, counted.edition, counted.year))
    work.sheet.facts.clear()
    return work.sheet.encode()
