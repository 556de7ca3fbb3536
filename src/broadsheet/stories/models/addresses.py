from __future__ import annotations

from django.db import models

__all__ = ["Redirect"]


class Redirect(models.Model):
    """A former address of a story. It leads to wherever the story is now, and belongs to it for ever."""

    old_address = models.CharField(max_length=500, unique=True)
    story = models.ForeignKey("stories.Story", on_delete=models.CASCADE, related_name="redirects")
    at = models.DateTimeField()

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return self.old_address
