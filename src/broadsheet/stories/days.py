"""The archive's calendar: which days and months have stories, and how many. Reads a row a day, never a story."""

from __future__ import annotations

from datetime import date

from django.db.models import Sum
from django.db.models.functions import TruncMonth

from broadsheet.stories.models import DayCount

__all__ = [
    "days_with_stories",
    "months_with_stories",
]


def days_with_stories(edition_id: int) -> list[date]:
    """Every day that has stories."""
    return list(DayCount.objects.filter(edition_id=edition_id, stories__gt=0).values_list("on", flat=True))


def months_with_stories(edition_id: int) -> list[tuple[date, int]]:
    """(first of the month, stories), newest first. Reads a row a day, never a story."""
    months = DayCount.objects.filter(edition_id=edition_id, stories__gt=0).annotate(month=TruncMonth("on"))
    totals = months.values("month").annotate(total=Sum("stories")).order_by("-month")
    return list(totals.values_list("month", "total"))
