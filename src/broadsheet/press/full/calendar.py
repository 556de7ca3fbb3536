"""The calendar of a full press: each year counted in the store, made by a worker, committed by whoever presses."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date

from django.conf import settings

from broadsheet.common import clock
from broadsheet.press.bookmark import BOOKMARK
from broadsheet.press.full.state import State
from broadsheet.press.full.workers import Submit
from broadsheet.press.make.calendar import (
    Issue,
    count_days,
    make_month,
    make_year,
    put_issue,
    read_issues,
)
from broadsheet.press.make.desk import EditionDesk, open_desk
from broadsheet.press.make.sitemaps import make_month_sitemap
from broadsheet.press.make.work import Work
from broadsheet.press.names import days_facts, months_fact
from broadsheet.press.press import Press
from broadsheet.press.sheet import Sheet
from broadsheet.press.targets import Of, Target
from broadsheet.store import MemoryStore, StoreWriter
from broadsheet.stories.queries import days_with_stories, log_head

__all__ = ["CALENDAR", "CalendarRun"]

CALENDAR = frozenset({Of.DAY, Of.MONTH, Of.YEAR, Of.ARCHIVE, Of.MONTH_SITEMAP, Of.SITEMAP_INDEX})
"""Kinds of target that are pressed here."""


@dataclass(frozen=True, slots=True)
class _CountedYear:
    """A year as it stands in the store, with what was known when it was read."""

    edition: str
    year: str
    head: int
    bookmark: int
    issues: Mapping[date, Issue]
    facts: Mapping[str, bytes]
    """The counts of the edition's months and days."""


class CalendarRun:
    """Back issues, months, years and their sitemaps: first counted, then written, a commit a year."""

    def __init__(self, press: Press, writer: StoreWriter, state: State) -> None:
        self._press = press
        self._writer = writer
        self._state = state

    def press(self, submit: Submit, processes: int) -> None:
        """Every edition's, and what leads to them."""
        for edition in self._press.work().desk.editions.values():
            self._press_edition(edition, submit, processes)
            ends = {Target(of, edition.key) for of in (Of.ARCHIVE, Of.MASTHEAD, Of.FOOTER)}
            self._press.press_targets({*ends, Target(Of.SITEMAP_INDEX)}, is_alone=True)

    def _press_edition(self, edition: EditionDesk, submit: Submit, processes: int) -> None:
        days = self._days_of(edition)
        years = sorted(days, reverse=True)
        work = self._press.work()
        for year in years:
            self._count(work, edition.key, days[year])
        waiting: deque[tuple[_CountedYear, Future[Sheet]]] = deque()
        for year in years:
            if f"{edition.key}/{year}" not in self._state.years:
                counted = self._read_year(work, edition.key, year, days[year])
                waiting.append((counted, submit(_make_year, counted)))
            if len(waiting) > processes:
                self._put_year(*waiting.popleft())
        while waiting:
            self._put_year(*waiting.popleft())

    def _days_of(self, edition: EditionDesk) -> dict[str, set[date]]:
        """By year: days that have stories, in the newsroom or (still) in the store."""
        days = set(days_with_stories(edition.number))
        for key, raw in self._writer.facts_under(days_facts(edition.key)):
            first = date.fromisoformat(f"{key.rpartition('/')[2]}-01")
            days |= {first.replace(day=int(day)) for day in json.loads(raw)}
        found: dict[str, set[date]] = {}
        for on in days:
            found.setdefault(f"{on.year:04}", set()).add(on)
        return found

    def _count(self, work: Work, edition: str, days: set[date]) -> None:
        work.sheet = Sheet()
        # Inside the store's one transaction no publish can change the counts between this reading and its writing.
        with self._writer.batch(version=self._writer.bookmark(BOOKMARK)) as batch:
            count_days(work, edition, days)
            work.sheet.apply(batch, self._writer)

    def _read_year(self, work: Work, edition: str, year: str, days: Iterable[date]) -> _CountedYear:
        """Read what the pages of a year are made of. ``days``: those that have stories, or had."""
        head, bookmark = log_head(), self._writer.bookmark(BOOKMARK)
        facts = dict(self._writer.facts_under(days_facts(edition)))
        if months := self._writer.facts(months_fact(edition)):
            facts[months_fact(edition)] = months
        return _CountedYear(edition, year, head, bookmark, read_issues(work, edition, days), facts)

    def _put_year(self, counted: _CountedYear, made: Future[Sheet]) -> None:
        """Commit a year; made again when the following press has pressed something since it was read."""
        sheet = made.result()
        self._state.years.append(f"{counted.edition}/{counted.year}")
        while True:
            with self._writer.batch(version=counted.head) as batch:
                if self._writer.bookmark(BOOKMARK) == counted.bookmark:
                    sheet.apply(batch, self._writer)
                    self._state.write(batch)
                    return
            counted = self._read_year(self._press.work(), counted.edition, counted.year, counted.issues)
            sheet = _make_year(counted)


def _make_year(counted: _CountedYear) -> Sheet:
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
