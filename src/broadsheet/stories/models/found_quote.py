from __future__ import annotations

from django.db import models

__all__ = ["FoundQuote"]


class FoundQuote(models.Model):
    """A paragraph of a story that seems to be someone's words: offered to editors, who accept or dismiss it.

    What it says is read from the story's body, by the block's id.
    """

    story = models.ForeignKey("stories.Story", on_delete=models.CASCADE, related_name="+", db_index=False)
    block_id = models.CharField(max_length=40)
    name = models.CharField(max_length=160)
    """Who says it, as the text names them."""
    person = models.ForeignKey("stories.Person", null=True, on_delete=models.SET_NULL, related_name="+", db_index=False)
    is_dismissed = models.BooleanField(default=False)
    """It stays, so that it is never offered again."""

    # Nobody asks Wagtail where a story or a person is used by an offer.
    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["story", "block_id"], name="found_quote_once")]

    def __str__(self) -> str:
        return f"{self.story_id}: {self.name}"
