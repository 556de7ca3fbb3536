from __future__ import annotations

from django.db import models

__all__ = ["Quote"]


class Quote(models.Model):
    """What someone said in a published story: an index of its quote blocks, written by publishing only."""

    story = models.ForeignKey("stories.Story", on_delete=models.CASCADE, related_name="quotes", db_index=False)
    person = models.ForeignKey(
        "stories.Person", null=True, on_delete=models.CASCADE, related_name="quotes", db_index=False
    )
    edition = models.ForeignKey("stories.Edition", on_delete=models.CASCADE, related_name="+", db_index=False)
    speaker = models.CharField(max_length=160)
    role = models.CharField(max_length=200, blank=True)
    words = models.TextField()
    where = models.CharField(max_length=200, blank=True)
    position = models.PositiveSmallIntegerField()
    is_first = models.BooleanField(default=True)
    """The person's first in this story: with it, a list of stories needs no grouping."""
    published_at = models.DateTimeField()

    class Meta:
        ordering = ["story", "position"]
        indexes = [
            models.Index(fields=["story", "position"], name="quote_story"),
            models.Index(
                fields=["person", "edition", "-published_at", "-story", "position"], name="quote_person_newest"
            ),
            models.Index(
                fields=["person", "edition", "-published_at", "-story"],
                name="quote_person_stories",
                condition=models.Q(is_first=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.speaker}: {self.words}"
