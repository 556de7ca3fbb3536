"""What editors put on fronts by hand; everything else on a front is backfill."""

from __future__ import annotations

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from broadsheet.stories.log import Kind, PublicThing

__all__ = ["BreakingBar", "Looked", "Notice", "Pin"]


class Pin(models.Model):
    """A story pinned to a place on the home front (no section) or on a section's front.

    Places count from 0, the lead. A pin whose story is no longer live, or whose time is over, is as if it were not.
    """

    edition = models.ForeignKey("stories.Edition", on_delete=models.CASCADE, related_name="+", db_index=False)
    section = models.ForeignKey(
        "stories.Section", null=True, blank=True, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    story = models.ForeignKey("stories.Story", on_delete=models.CASCADE, related_name="+")
    position = models.PositiveSmallIntegerField()
    headline = models.CharField(max_length=300, blank=True, help_text="Instead of the story's own, on this front.")
    until = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["position", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["edition", "position"], name="pin_home_place", condition=models.Q(section__isnull=True)
            ),
            models.UniqueConstraint(
                fields=["edition", "story"], name="pin_home_story", condition=models.Q(section__isnull=True)
            ),
            models.UniqueConstraint(
                fields=["section", "position"], name="pin_section_place", condition=models.Q(section__isnull=False)
            ),
            models.UniqueConstraint(
                fields=["section", "story"], name="pin_section_story", condition=models.Q(section__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.position}: {self.story_id}"


class Notice(PublicThing):
    """A dismissible overlay on days of remembrance or for campaigns. Days are those of the edition's calendar."""

    log_kind = Kind.NOTICE
    log_names = ()

    edition = models.ForeignKey("stories.Edition", on_delete=models.CASCADE, related_name="+")
    title = models.CharField(max_length=160)
    text = models.TextField(blank=True)
    picture = models.ForeignKey("stories.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    starts_on = models.DateField()
    ends_on = models.DateField(help_text="The last day on which it shows.")
    every_year = models.BooleanField(default=False)

    class Meta:
        ordering = ["-starts_on", "-id"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if self.starts_on and self.ends_on:
            if self.ends_on < self.starts_on:
                raise ValidationError({"ends_on": _("The last day is before the first.")})
            if self.every_year and (self.ends_on - self.starts_on).days > 364:
                raise ValidationError({"ends_on": _("A notice of every year lasts less than a year.")})

    def days_near(self, day: date) -> tuple[date, date]:
        """First and last day of the showing that is on, or else comes next, seen from ``day``.

        For a notice that is over for good, the days it had.
        """
        showings = self.showings_near(day)
        return next(((first, last) for first, last in showings if last >= day), showings[-1])

    def showings_near(self, day: date) -> list[tuple[date, date]]:
        """First and last days of its showings around ``day``: the only one, or those of the years about it."""
        if not self.every_year:
            return [(self.starts_on, self.ends_on)]
        length = self.ends_on - self.starts_on
        years = range(max(self.starts_on.year, day.year - 1), max(self.starts_on.year, day.year + 1) + 1)
        return [(first, first + length) for first in (_in_year(self.starts_on, year) for year in years)]


class BreakingBar(PublicThing):
    """The line at the top of every page. It ends by itself."""

    log_kind = Kind.BREAKING
    log_names = ()

    edition = models.ForeignKey("stories.Edition", on_delete=models.CASCADE, related_name="+", db_index=False)
    text = models.CharField(max_length=200)
    story = models.ForeignKey("stories.Story", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    link = models.CharField(max_length=500, blank=True, help_text="Where it leads when it is not a story of ours.")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        ordering = ["-starts_at", "-id"]
        indexes = [
            models.Index(fields=["edition", "-ends_at"], name="breaking_bar_ends"),
            models.Index(fields=["starts_at"], name="breaking_bar_starts_at"),
            models.Index(fields=["ends_at"], name="breaking_bar_ends_at"),
        ]

    def __str__(self) -> str:
        return self.text

    def clean(self) -> None:
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("The bar ends before it starts.")})
        if self.link and not self.link.startswith(("/", "https://")):
            raise ValidationError({"link": _("A link starts with / or https://.")})


class Looked(models.Model):
    """One row: up to when the clock's doings on fronts have been told to the log."""

    at = models.DateTimeField()

    class Meta:
        db_table = "fronts_looked"


def _in_year(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:  # the 29th of February
        return day.replace(year=year, day=28)
