from __future__ import annotations

from django.db import models
from django.db.models import Q

__all__ = ["Redirect"]


class Redirect(models.Model):
    """A former address of a story, which leads to wherever the story is now and belongs to it for ever.

    Or of something else in an old system (a category, a feed): then it leads to ``to_address``, a page of this paper.
    """

    old_address = models.CharField(max_length=500, unique=True)
    """As ``common.old_addresses`` spells it."""
    story = models.ForeignKey("stories.Story", null=True, on_delete=models.CASCADE, related_name="redirects")
    to_address = models.CharField(max_length=500, null=True)  # null says that it leads to a story
    at = models.DateTimeField()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(story__isnull=False, to_address__isnull=True)
                | Q(story__isnull=True, to_address__isnull=False),
                name="redirect_leads_to_one",
            )
        ]
        indexes = [
            models.Index(fields=["id"], condition=Q(to_address__isnull=False), name="redirect_to_address"),
        ]

    def __str__(self) -> str:
        return self.old_address
