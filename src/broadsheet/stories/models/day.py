from __future__ import annotations

from django.db import models

__all__ = ["DayCount"]


class DayCount(models.Model):
    """How many stories an edition published on a day of its calendar: the archive counts nothing itself."""

    edition = models.ForeignKey("stories.Edition", on_delete=models.CASCADE, related_name="+", db_index=False)
    on = models.DateField()
    stories = models.IntegerField(default=0)

    class Meta:
        ordering = ["edition", "on"]
        constraints = [models.UniqueConstraint(fields=["edition", "on"], name="day_count_in_edition")]

    def __str__(self) -> str:
        return f"{self.on}: {self.stories}"
