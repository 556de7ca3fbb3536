"""The archive's calendar: which days and months have stories, and how many. Reads a row a day, never a story."""

from __future__ import annotations

import calendar
from datetime import date

from django.db.models import Sum
from django.db.models.functions import TruncMonth

from broadsheet.stories.models import DayCount

__all__ = [
    "day_after",
    "day_before",
    "day_counts",
    "days_with_stories",
    "months_with_stories",
]


def day_counts(edition_id: int, year: int, month: int) -> dict[date, int]:
    """Days of a month that have stories, with how many."""
    last = calendar.monthrange(year, month)[1]
    days = DayCount.objects.filter(
        edition_id=edition_id, on__gte=date(year, month, 1), on__lte=date(year, month, last), stories__gt=0
    )
    return dict(days.order_by("on").values_list("on", "stories"))


def days_with_stories(edition_id: int) -> list[date]:
    """Every day that has stories."""
    return list(DayCount.objects.filter(edition_id=edition_id, stories__gt=0).values_list("on", flat=True))


def months_with_stories(edition_id: int) -> list[tuple[date, int]]:
    """(first of the month, stories), newest first. Reads a row a day, never a story."""
    months = DayCount.objects.filter(edition_id=edition_id, stories__gt=0).annotate(month=TruncMonth("on"))
    totals = months.values("month").annotate(total=Sum("stories")).order_by("-month")
    return list(totals.values_list("month", "total"))


def day_before(edition_id: int, on: date) -> date | None:
    """The nearest earlier day that has stories."""
    days = DayCount.objects.filter(edition_id=edition_id, on__lt=on, stories__gt=0)
    return days.order_by("-on").values_list("on", flat=True).first()


def day_after(edition_id: int, on: date) -> date | None:
    """The nearest later day that has stories."""
    days = DayCount.objects.filter(edition_id=edition_id, on__gt=on, stories__gt=0)
    return days.order_by("on").values_list("on", flat=True).first()
