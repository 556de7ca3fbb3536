from __future__ import annotations

from django.db import models
from django.db.models import Q

__all__ = ["Origin", "RelatedStory"]


class Origin(models.TextChoices):
    """Who said that two stories belong together."""

    FOUND = "found"
    EDITOR = "editor"


class RelatedStory(models.Model):
    """A story that stands under another one as "More on this", or one that an editor took from there.

    The search follower writes those that it found; a row that an editor touched is theirs, and it never writes there
    again (docs/decisions/0063).
    """

    story = models.ForeignKey("stories.Story", on_delete=models.CASCADE, related_name="+", db_index=False)
    # A story that readers have seen cannot be deleted, so nothing ever asks who refers to one: at a million stories
    # the index for that question would be as large as the table.
    other = models.ForeignKey(
        "stories.Story", on_delete=models.DO_NOTHING, related_name="+", db_index=False, db_constraint=False
    )
    place = models.PositiveSmallIntegerField()
    """Order among those of its origin, from 0; editors' come first."""
    origin = models.CharField(max_length=6, choices=Origin.choices, default=Origin.FOUND)
    is_removed = models.BooleanField(default=False)
    """An editor took it away; it stays away."""
    reasons = models.CharField(max_length=400, blank=True)
    """Keys such as ``storyline:zelzele person:anar text``, as the index gave them; empty: an editor's own idea."""

    # Nobody asks Wagtail where a story is used by its "More on this".
    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["story", "place"]
        constraints = [
            models.UniqueConstraint(fields=["story", "other"], name="related_story_once"),
            models.CheckConstraint(
                condition=Q(is_removed=False) | Q(origin=Origin.EDITOR), name="related_story_removed_by_editor"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.story_id} → {self.other_id}"
