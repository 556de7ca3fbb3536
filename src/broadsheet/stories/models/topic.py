from __future__ import annotations

from django.db import models

from broadsheet.stories.models.belongs import StoryTopic
from broadsheet.stories.models.edition import KEY
from broadsheet.stories.models.log import Kind
from broadsheet.stories.models.public import PublicThing, StoryIds, Translated

__all__ = ["Topic"]


class Topic(PublicThing, Translated):
    """A subject that stories are about, beside their section."""

    log_kind = Kind.TOPIC

    edition = models.ForeignKey("stories.Edition", on_delete=models.PROTECT, related_name="topics")
    key = models.SlugField(max_length=80, validators=[KEY])
    name = models.CharField(max_length=120)
    description = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["name", "id"]
        constraints = [models.UniqueConstraint(fields=["edition", "key"], name="topic_key_in_edition")]

    def __str__(self) -> str:
        return self.name

    def story_ids(self) -> StoryIds:
        """The stories about it."""
        return StoryTopic.objects.filter(topic=self).values_list("story_id", flat=True)
