from __future__ import annotations

from django.db import models

from broadsheet.stories.models.log import Kind
from broadsheet.stories.models.public import PublicThing, StoryIds

__all__ = ["Source"]


class Source(PublicThing):
    """Where a report comes from ("X reports"), with the licence under which it may be used."""

    log_kind = Kind.SOURCE
    log_names = ()

    name = models.CharField(max_length=120, unique=True)
    url = models.URLField(max_length=500, blank=True)
    licence = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["name", "id"]

    def __str__(self) -> str:
        return self.name

    def story_ids(self) -> StoryIds:
        """The stories that report what it reports."""
        return self.stories.values_list("pk", flat=True)
