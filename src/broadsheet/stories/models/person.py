from __future__ import annotations

from typing import Any

from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from broadsheet.stories.models.edition import KEY
from broadsheet.stories.models.log import Kind
from broadsheet.stories.models.public import PublicThing, StoryIds
from broadsheet.stories.models.quote import Quote

__all__ = ["Person", "PersonName"]


class Person(PublicThing, ClusterableModel):
    """Someone in the news. Their page lists what they said."""

    log_kind = Kind.PERSON

    key = models.SlugField(max_length=80, unique=True, validators=[KEY])
    name = models.CharField(max_length=160)
    role = models.CharField(max_length=200, blank=True)
    description = models.TextField(blank=True)
    picture = models.ForeignKey("stories.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["name", "id"]
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.name

    def story_ids(self) -> StoryIds:
        """The stories in which they are quoted."""
        return Quote.objects.filter(person=self).values_list("story_id", flat=True)

    def save(self, **kwargs: Any) -> None:
        # ClusterableModel takes keywords only.
        super().save(**kwargs)


class PersonName(models.Model):
    """How a person is called in one edition's language, where that differs."""

    person = ParentalKey(Person, on_delete=models.CASCADE, related_name="names")
    edition = models.ForeignKey("stories.Edition", on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=160)
    role = models.CharField(max_length=200, blank=True)
    description = models.TextField(blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["person", "edition"], name="person_name_in_edition")]

    def __str__(self) -> str:
        return self.name
