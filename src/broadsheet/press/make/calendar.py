"""The archive's calendar and back issues: made of what stands in the store, without a query.

A day's stories are its list; what they add up to is counted in ``counts``.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from itertools import islice, pairwise

from broadsheet.press import names, places
from broadsheet.press.facts import read_facts
from broadsheet.press.formats import sitemap
from broadsheet.press.make.counts import Total, all_days, days_of, month_totals, remember_days
from broadsheet.press.make.desk import EditionDesk
from broadsheet.press.make.work import Work
from broadsheet.press.targets import Of, Target
from broadsheet.site import render, shapes
from broadsheet.store import Moment

__all__ = [
    "Issue", "archive_days", "count_days", "make_archive", "make_day", "make_month",
    "make_year", "month_totals", "put_issue", "read_issues",
]  # fmt: skip

_MOST_A_DAY = 100_000
_YEARS_AGO = (1, 5, 10, 15, 20, 25, 30, 40, 50, 75, 100)
Issue = tuple[str, Total]
"""A day: its lines in the sitemap, and what it adds up to."""


def make_day(work: Work, target: Target) -> None:
    """Count a day, write its sitemap lines and its back issue. Its neighbours follow when it appears or vanishes."""
    edition, on = work.edition(target), date.fromisoformat(target.key)
    issue = read_issues(work, target.edition, [on])[on]
    total = issue[1]
    was = days_of(work, target.edition, on).get(on.day)
    remember_days(work, target.edition, {on: total if edition else (0, 0)})
    put_issue(work, target.edition, on, issue)
    if bool(was) != bool(total[0]):
        beside = (_beside(all_days(work, target.edition, on, step), on, step) for step in (-1, 1))
        later = (_years_from(on, years) for years in _YEARS_AGO)
        anniversaries = (day for day in later if day and days_of(work, target.edition, day).get(day.day))
        work.follow_up |= {Target(Of.DAY, target.edition, str(other)) for other in (*beside, *anniversaries) if other}


def count_days(work: Work, edition: str, days: Iterable[date]) -> None:
    """Count days without writing their pages: a full press counts first, so that each page is written once."""
    remember_days(work, edition, {on: total for on, (_, total) in read_issues(work, edition, days).items()})


def read_issues(work: Work, edition: str, days: Iterable[date]) -> dict[date, Issue]:
    """Days' stories as they stand in the store."""
    with work.store.moment() as now:
        return {on: _day_at(work, now, edition, on) for on in days}


def put_issue(work: Work, edition_key: str, on: date, issue: Issue) -> None:
    """Write a day's sitemap lines and its back issue; nothing is left of a day that has no stories."""
    edition = work.desk.by_key.get(edition_key)
    lines, (count, _) = issue
    address = places.back_issue(edition_key, on)
    if edition is None or not count:
        work.sheet.put_part(names.sitemap_part(edition_key, on), None)
        work.sheet.remove_page(address)
        work.sheet.remove_page(places.deeper(address))
    else:
        work.sheet.put_part(names.sitemap_part(edition_key, on), lines)
        _put_back_issue(work, edition, on, count)


def make_month(work: Work, target: Target) -> None:
    """A month's calendar. Its neighbours follow when it appears or vanishes."""
    edition, first = work.edition(target), date.fromisoformat(f"{target.key}-01")
    address = places.month(target.edition, first)
    was_there = work.store.page(address) is not None
    months = sorted(month_totals(work, target.edition))
    is_there = edition is not None and target.key in months
    if edition is None or not is_there:
        work.sheet.remove_page(address)
    else:
        older, newer = _around(months, target.key)
        page = shapes.ArchiveMonthPage(
            edition=edition.shape,
            month_on=first,
            address=address,
            days=archive_days(work, edition.key, first),
            older=_month_link(edition, older),
            newer=_month_link(edition, newer),
        )
        work.sheet.put_page(address, render.page(page))
    if was_there != is_there:
        beside = _around(sorted({*months, target.key}), target.key)
        work.follow_up |= {Target(Of.MONTH, target.edition, other) for other in beside if other}


def make_year(work: Work, target: Target) -> None:
    """A year's months. Its neighbours follow when it appears or vanishes."""
    edition, number = work.edition(target), int(target.key)
    address = places.year(target.edition, number)
    was_there = work.store.page(address) is not None
    totals = month_totals(work, target.edition)
    years = sorted({key[:4] for key in totals})
    is_there = edition is not None and target.key in years
    if edition is None or not is_there:
        work.sheet.remove_page(address)
    else:
        older, newer = _around(years, target.key)
        months = tuple(_month(edition.key, key, totals) for key in sorted(totals) if key.startswith(target.key))
        page = shapes.ArchiveYearPage(
            edition=edition.shape,
            year=number,
            address=address,
            months=months,
            older=shapes.Link(older, places.year(edition.key, int(older))) if older else None,
            newer=shapes.Link(newer, places.year(edition.key, int(newer))) if newer else None,
        )
        work.sheet.put_page(address, render.page(page))
    if was_there != is_there:
        beside = _around(sorted({*years, target.key}), target.key)
        work.follow_up |= {Target(Of.YEAR, target.edition, other) for other in beside if other}


def make_archive(work: Work, target: Target) -> None:
    """Where the archive begins."""
    edition, address = work.edition(target), places.archive(target.edition)
    if edition is None:
        work.sheet.remove_page(address)
        return
    totals = month_totals(work, edition.key)
    years = sorted({key[:4] for key in totals}, reverse=True)
    rows = tuple(
        (int(year), tuple(_month(edition.key, key, totals) for key in sorted(totals) if key.startswith(year)))
        for year in years
    )
    work.sheet.put_page(address, render.page(shapes.ArchivePage(edition.shape, address, rows)))


def archive_days(work: Work, edition: str, first: date) -> tuple[shapes.ArchiveDay, ...]:
    """Every day of a month, in order."""
    counts = days_of(work, edition, first)
    found = []
    for number in range(1, calendar.monthrange(first.year, first.month)[1] + 1):
        on = first.replace(day=number)
        found.append(shapes.ArchiveDay(on, counts.get(number, (0, 0))[0], places.back_issue(edition, on)))
    return tuple(found)


def _day_at(work: Work, now: Moment, edition: str, on: date) -> Issue:
    base = work.desk.paper.public_url
    desk = work.desk.by_key.get(edition)
    urls: list[tuple[str, datetime | None]] = []
    newest = 0
    for entry in islice(now.entries(names.day_list(edition, on)), _MOST_A_DAY):
        facts = read_facts(now, entry.key[1])
        if facts is None or desk is None:
            continue
        newest = max(newest, facts.changed)
        urls.append((base + facts.address, desk.local(datetime.fromtimestamp(facts.changed, UTC))))
    return sitemap.url_lines(urls), (len(urls), newest)


def _put_back_issue(work: Work, edition: EditionDesk, on: date, count: int) -> None:
    address = places.back_issue(edition.key, on)
    older, newer = (_beside(all_days(work, edition.key, on, step), on, step) for step in (-1, 1))
    page = shapes.BackIssuePage(
        edition=edition.shape,
        on=on,
        address=address,
        list_name=names.day_list(edition.key, on),
        count=count,
        older=_day_link(edition, older),
        newer=_day_link(edition, newer),
        years_ago=tuple(_years_ago(work, edition, on)),
    )
    shell = shapes.DeeperListPage(edition.shape, edition.times.day(on), address, page.list_name, page.limit)
    work.sheet.put_page(address, render.page(page))
    if count > page.limit:
        work.sheet.put_page(places.deeper(address), render.page(shell))
    else:
        work.sheet.remove_page(places.deeper(address))


def _years_ago(work: Work, edition: EditionDesk, on: date) -> Iterator[tuple[int, shapes.Link]]:
    """The same day in some former years, where it has stories: a fact for each, however old the paper is."""
    for years in _YEARS_AGO:
        day = _years_from(on, -years)
        if day and days_of(work, edition.key, day).get(day.day) and (link := _day_link(edition, day)):
            yield years, link


def _years_from(on: date, years: int) -> date | None:
    """None where there is no such day: 29 February, or a year before there were any."""
    try:
        return on.replace(year=on.year + years)
    except ValueError:
        return None


def _beside(days: Iterator[date], on: date, step: int) -> date | None:
    return next((day for day in days if (day < on if step < 0 else day > on)), None)


def _around(keys: list[str], key: str) -> tuple[str | None, str | None]:
    older = next((before for before, after in pairwise(keys) if after == key), None)
    newer = next((after for before, after in pairwise(keys) if before == key), None)
    return older, newer


def _month(edition: str, key: str, totals: dict[str, Total]) -> tuple[date, int, str]:
    first = date.fromisoformat(f"{key}-01")
    return first, totals[key][0], places.month(edition, first)


def _month_link(edition: EditionDesk, key: str | None) -> shapes.Link | None:
    if key is None:
        return None
    first = date.fromisoformat(f"{key}-01")
    return shapes.Link(edition.times.month(first), places.month(edition.key, first))


def _day_link(edition: EditionDesk, on: date | None) -> shapes.Link | None:
    return shapes.Link(edition.times.day(on), places.back_issue(edition.key, on)) if on else None
