"""What a story belongs to in an order of its own: its topics and its byline."""

from __future__ import annotations

from django.db import models
from modelcluster.fields import ParentalKey

__all__ = ["StoryContributor", "StoryTopic"]


class StoryTopic(models.Model):
    """A topic of a story, in the order in which readers see them."""

    story = ParentalKey("stories.Story", on_delete=models.CASCADE, related_name="story_topics")
    topic = models.ForeignKey("stories.Topic", on_delete=models.PROTECT, related_name="+", db_index=False)
    sort_order = models.PositiveSmallIntegerField(default=0, editable=False)
    published_at = models.DateTimeField(null=True, editable=False)
    """The story's, while it is live; else null. Kept here so that a topic's list reads one index."""

    sort_order_field = "sort_order"
    # Without this Wagtail would read the whole story again for each of its topics and authors, at every save.
    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["sort_order", "id"]
        constraints = [models.UniqueConstraint(fields=["story", "topic"], name="story_topic_once")]
        indexes = [models.Index(fields=["topic", "-published_at", "-story"], name="story_topic_newest")]


class StoryContributor(models.Model):
    """One author of a story, in the order of the byline."""

    story = ParentalKey("stories.Story", on_delete=models.CASCADE, related_name="byline")
    contributor = models.ForeignKey("stories.Contributor", on_delete=models.PROTECT, related_name="+", db_index=False)
    sort_order = models.PositiveSmallIntegerField(default=0, editable=False)
    published_at = models.DateTimeField(null=True, editable=False)
    """The story's, while it is live; else null. Kept here so that an author's list reads one index."""
    edition = models.ForeignKey(
        "stories.Edition", null=True, editable=False, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    """The story's edition: a contributor's page exists in each."""

    sort_order_field = "sort_order"
    # Without this Wagtail would read the whole story again for each of its topics and authors, at every save.
    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["sort_order", "id"]
        constraints = [models.UniqueConstraint(fields=["story", "contributor"], name="story_contributor_once")]
        indexes = [
            models.Index(fields=["contributor", "edition", "-published_at", "-story"], name="story_contributor_newest")
        ]
