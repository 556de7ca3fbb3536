from __future__ import annotations

from typing import Any

from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from broadsheet.stories.models.belongs import StoryContributor
from broadsheet.stories.models.edition import KEY
from broadsheet.stories.models.log import Kind
from broadsheet.stories.models.public import PublicThing, StoryIds

__all__ = ["Contributor", "ContributorName"]


class Contributor(PublicThing, ClusterableModel):
    """Someone who writes for the paper. Without an edition: for all of them."""

    log_kind = Kind.CONTRIBUTOR

    edition = models.ForeignKey(
        "stories.Edition", null=True, blank=True, on_delete=models.PROTECT, related_name="contributors"
    )
    key = models.SlugField(max_length=80, unique=True, validators=[KEY])
    name = models.CharField(max_length=120)
    role = models.CharField(max_length=160, blank=True)
    biography = models.TextField(blank=True)
    email = models.EmailField(blank=True)
    picture = models.ForeignKey("stories.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["name", "id"]

    def __str__(self) -> str:
        return self.name

    def story_ids(self) -> StoryIds:
        """The stories in whose byline they stand."""
        return StoryContributor.objects.filter(contributor=self).values_list("story_id", flat=True)

    def save(self, **kwargs: Any) -> None:
        # ClusterableModel takes keywords only.
        super().save(**kwargs)


class ContributorName(models.Model):
    """How a contributor is called in one edition, where that differs."""

    contributor = ParentalKey(Contributor, on_delete=models.CASCADE, related_name="names")
    edition = models.ForeignKey("stories.Edition", on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=120)
    role = models.CharField(max_length=160, blank=True)
    biography = models.TextField(blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["contributor", "edition"], name="contributor_name_in_edition")]

    def __str__(self) -> str:
        return self.name
