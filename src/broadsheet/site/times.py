"""Dates and times as an edition's readers write them. Pure: the moments come in the edition's zone already."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from broadsheet.site.shapes import ArchiveDay, Card
from broadsheet.site.words import Words

__all__ = ["Times"]


class Times:
    """Writes dates with one language's words."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def stamp(self, moment: datetime, pattern: str) -> str:
        """A moment by an edition's ``strftime`` pattern; month and weekday names come from the catalogue."""
        words = self._words
        for mark, name in (
            ("%B", words.months_of[moment.month - 1]),
            ("%b", words.months_of[moment.month - 1][:3]),
            ("%A", words.weekdays[moment.weekday()]),
            ("%a", words.weekdays_short[moment.weekday()]),
        ):
            if mark in pattern:
                pattern = pattern.replace(mark, name)
        return moment.strftime(pattern)

    def day(self, on: date) -> str:
        """``19 March 2025``."""
        return self._words.date.format(day=on.day, month=self._words.months_of[on.month - 1], year=on.year)

    def weekday(self, on: date) -> str:
        """``Wednesday, 19 March 2025``, with a capital: it stands by itself."""
        words = self._words
        text = words.date_with_weekday.format(
            weekday=words.weekdays[on.weekday()], day=on.day, month=words.months_of[on.month - 1], year=on.year
        )
        return text[:1].upper() + text[1:]

    def month(self, on: date) -> str:
        """``March 2025``, as a heading."""
        return self._words.month_and_year.format(month=self._words.months_heading[on.month - 1], year=on.year)

    def month_name(self, on: date) -> str:
        """``March``, as a heading."""
        return self._words.months_heading[on.month - 1]

    def moment(self, moment: datetime) -> str:
        """``19 March 2025, 19:50``."""
        return f"{self.day(moment)}, {self.clock(moment)}"

    def clock(self, moment: datetime) -> str:
        """``19:50``."""
        return f"{moment:%H:%M}"

    def machine(self, moment: datetime, precision: str = "seconds") -> str:
        """The moment for machines, with its zone: ISO 8601 to the second, in lists to the minute."""
        return moment.isoformat(timespec=precision)

    def labelled(self, cards: Sequence[Card], today: date | None) -> list[tuple[Card, str]]:
        """Each card with its time: only the clock for those of ``today``, day and clock for the others.

        None is for what is not pressed again when a day ends.
        """
        return [(card, self._label(card.published_at, today)) for card in cards]

    def weeks(self, days: Sequence[ArchiveDay]) -> list[list[ArchiveDay | None]]:
        """A month's days in rows of seven from Monday, with None where another month's days would stand."""
        if not days:
            return []
        cells: list[ArchiveDay | None] = [None] * days[0].on.weekday() + list(days)
        cells += [None] * (-len(cells) % 7)
        return [cells[start : start + 7] for start in range(0, len(cells), 7)]

    def _label(self, moment: datetime, today: date | None) -> str:
        if today is None or moment.year != today.year:
            return self.moment(moment)
        clock = self.clock(moment)
        if moment.date() == today:
            return clock
        short = self._words.date_short.format(day=moment.day, month=self._words.months_of[moment.month - 1])
        return f"{short}, {clock}"
