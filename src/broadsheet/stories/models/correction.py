from __future__ import annotations

from django.db import models

__all__ = ["Correction"]


class Correction(models.Model):
    """What was wrong in a published story, and since when it is right. Never edited, never removed."""

    story = models.ForeignKey("stories.Story", on_delete=models.CASCADE, related_name="corrections")
    text = models.TextField()
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "id"]

    def __str__(self) -> str:
        return self.text
