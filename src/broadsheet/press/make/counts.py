"""How many stories the days and months of an edition have: facts, a month a key, so that a publish touches one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date

from broadsheet.press import names
from broadsheet.press.make.work import Work

__all__ = ["Total", "all_days", "days_of", "month_totals", "remember_days"]

Total = tuple[int, int]
"""(stories, Unix seconds of the newest change)."""


def month_totals(work: Work, edition: str) -> dict[str, Total]:
    """Months that have stories, by their key."""
    return {key: (total[0], total[1]) for key, total in work.json_facts(names.months_fact(edition)).items()}


def days_of(work: Work, edition: str, on: date) -> dict[int, Total]:
    """Days with stories, of the month of a day."""
    return {int(day): (total[0], total[1]) for day, total in work.json_facts(names.day_fact(edition, on)).items()}


def remember_days(work: Work, edition: str, totals: Mapping[date, Total]) -> None:
    """Note what these days add up to now, and their months."""
    months = month_totals(work, edition)
    by_month: dict[date, dict[int, Total]] = {}
    for on, total in totals.items():
        days = by_month.setdefault(on.replace(day=1), days_of(work, edition, on))
        if total[0]:
            days[on.day] = total
        else:
            days.pop(on.day, None)
    for first, days in by_month.items():
        key = f"{first:%Y-%m}"
        if days:
            months[key] = (sum(count for count, _ in days.values()), max(changed for _, changed in days.values()))
        else:
            months.pop(key, None)
        work.sheet.facts[names.day_fact(edition, first)] = _dump({str(day): days[day] for day in sorted(days)})
    work.sheet.facts[names.months_fact(edition)] = _dump(dict(sorted(months.items())))


def all_days(work: Work, edition: str, on: date, step: int) -> Iterator[date]:
    """Days with stories from ``on`` towards the past (-1) or the future (1): its month's, then the nearest month's."""
    key = f"{on:%Y-%m}"
    months = sorted({*month_totals(work, edition), key}, reverse=step < 0)
    for month in months[months.index(key) : months.index(key) + 2]:
        first = date.fromisoformat(f"{month}-01")
        for day in sorted(days_of(work, edition, first), reverse=step < 0):
            yield first.replace(day=day)


def _dump(values: dict[str, Total]) -> bytes | None:
    return json.dumps(values, separators=(",", ":")).encode() if values else None
