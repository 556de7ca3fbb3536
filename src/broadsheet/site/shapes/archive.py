"""The archive: years, months, days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from broadsheet.site.shapes.edition import Edition, Link

__all__ = ["ArchiveDay", "ArchiveMonthPage", "ArchivePage", "ArchiveYearPage", "BackIssuePage"]


@dataclass(frozen=True, slots=True)
class ArchiveDay:
    """A day of the month calendar; ``count`` 0 means no back issue."""

    on: date
    count: int
    address: str


@dataclass(frozen=True, slots=True)
class ArchivePage:
    """Where the archive begins: the years with their months."""

    edition: Edition
    address: str
    years: tuple[tuple[int, tuple[tuple[date, int, str], ...]], ...]
    """Newest first: (year, ((first of month, stories, address), ...))."""


@dataclass(frozen=True, slots=True)
class ArchiveYearPage:
    """The months of a year."""

    edition: Edition
    year: int
    address: str
    months: tuple[tuple[date, int, str], ...]
    older: Link | None
    newer: Link | None


@dataclass(frozen=True, slots=True)
class ArchiveMonthPage:
    """The days of a month as a calendar."""

    edition: Edition
    month_on: date
    address: str
    days: tuple[ArchiveDay, ...]
    """Every day of the month, in order."""
    older: Link | None
    newer: Link | None


@dataclass(frozen=True, slots=True)
class BackIssuePage:
    """All stories of one day."""

    edition: Edition
    on: date
    address: str
    list_name: str
    count: int
    older: Link | None
    newer: Link | None
    limit: int = 60
    years_ago: tuple[tuple[int, Link], ...] = ()
    """The same day in former years, nearest first: how many years ago, and its back issue."""
