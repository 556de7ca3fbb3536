from __future__ import annotations

from django.db import models

__all__ = ["Reference", "ReferenceKind"]


class ReferenceKind(models.TextChoices):
    """What a published story shows that is a thing of its own."""

    PICTURE = "picture"
    DOCUMENT = "document"
    STORY = "story"


class Reference(models.Model):
    """What a published story shows or leads to: an index of its blocks, written by publishing only.

    With it the press finds the pages that change when a picture, a document or another story does.
    """

    story = models.ForeignKey("stories.Story", on_delete=models.CASCADE, related_name="references")
    kind = models.CharField(max_length=8, choices=ReferenceKind.choices)
    object_id = models.BigIntegerField()

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["kind", "object_id", "story"], name="reference_object")]

    def __str__(self) -> str:
        return f"{self.kind} {self.object_id}"
