from __future__ import annotations

from django.db import models

from broadsheet.stories.models.edition import KEY
from broadsheet.stories.models.log import Kind
from broadsheet.stories.models.public import PublicThing, StoryIds, Translated

__all__ = ["Storyline"]


class Storyline(PublicThing, Translated):
    """A running story with a timeline; its start date makes "day N"."""

    log_kind = Kind.STORYLINE
    # Its stories stand without it: they lose a box, and the press takes it out of them.
    is_kept_while_used = False

    edition = models.ForeignKey("stories.Edition", on_delete=models.PROTECT, related_name="storylines")
    key = models.SlugField(max_length=80, validators=[KEY])
    title = models.CharField(max_length=160)
    summary = models.TextField(blank=True)
    started_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-started_on", "-id"]
        constraints = [models.UniqueConstraint(fields=["edition", "key"], name="storyline_key_in_edition")]

    def __str__(self) -> str:
        return self.title

    def story_ids(self) -> StoryIds:
        """The stories of it."""
        return self.stories.values_list("pk", flat=True)
