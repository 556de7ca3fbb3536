from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from modelcluster.models import ClusterableModel
from wagtail.fields import StreamField
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin

from broadsheet.common import clock
from broadsheet.stories.models.blocks import EMBED_PROVIDERS, STORY_BLOCKS
from broadsheet.stories.models.public import Translated

__all__ = ["StoryFields", "StoryFormat"]


class StoryFormat(models.TextChoices):
    """The mark that a story carries in every list."""

    TEXT = "text"
    VIDEO = "video"
    PHOTO = "photo"
    LIVE = "live"


_RARELY_SET = (
    "source", "lead_picture", "lead_video_file", "lead_video_poster", "latest_revision", "live_revision", "locked_by",
)  # fmt: skip


class StoryFields(
    PreviewableMixin, WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, Translated, ClusterableModel
):
    """What a story is made of, and how it is found. How it goes live is above: ``Story`` knows of that."""

    edition = models.ForeignKey("stories.Edition", on_delete=models.PROTECT, related_name="stories", db_index=False)
    kicker = models.CharField(max_length=120, blank=True)
    headline = models.CharField(max_length=300)
    standfirst = models.TextField(blank=True)
    dateline = models.CharField(max_length=120, blank=True)
    section = models.ForeignKey(
        "stories.Section", null=True, blank=True, on_delete=models.PROTECT, related_name="stories", db_index=False
    )
    storyline = models.ForeignKey(
        "stories.Storyline", null=True, blank=True, on_delete=models.SET_NULL, related_name="stories", db_index=False
    )
    is_unsigned = models.BooleanField(default=False)
    source = models.ForeignKey(
        "stories.Source", null=True, blank=True, on_delete=models.SET_NULL, related_name="stories", db_index=False
    )
    source_url = models.URLField(max_length=1000, blank=True, help_text="The report itself, where it stands openly.")
    format = models.CharField(max_length=5, choices=StoryFormat.choices, default=StoryFormat.TEXT)

    lead_picture = models.ForeignKey(
        "stories.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", db_index=False
    )
    lead_caption = models.CharField(max_length=500, blank=True)
    lead_credit = models.CharField(max_length=255, blank=True)
    lead_video_provider = models.CharField(max_length=20, blank=True, choices=EMBED_PROVIDERS)
    lead_video_id = models.CharField(max_length=200, blank=True)
    lead_video_title = models.CharField(max_length=200, blank=True)
    lead_video_file = models.ForeignKey(
        "stories.StoryDocument", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", db_index=False
    )
    lead_video_poster = models.ForeignKey(
        "stories.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", db_index=False
    )
    lead_video_seconds = models.PositiveIntegerField(default=0)

    body = StreamField(STORY_BLOCKS, blank=True)

    slug = models.CharField(max_length=200, blank=True, help_text="Made from the headline when left empty.")
    address = models.CharField(max_length=500, null=True, blank=True, unique=True, editable=False)
    """Null until the first publication, then kept for ever unless a verb is asked to change it."""
    published_at = models.DateTimeField(null=True, blank=True, editable=False)
    updated_at = models.DateTimeField(null=True, blank=True, editable=False)
    published_on = models.DateField(null=True, blank=True, editable=False)
    """``published_at`` as a day of the edition's own calendar."""
    share_card = models.CharField(max_length=100, blank=True, default="", editable=False)
    """Where the picture of its headline lies, which stands for it in other people's timelines; empty: nowhere yet."""
    wants_share_card = models.BooleanField(default=False, editable=False)
    """Its headline was published and a card with it is still to be drawn."""
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
        db_index=False,
    )
    created_at = models.DateTimeField(default=clock.now, editable=False)
    changed_at = models.DateTimeField(default=clock.now, editable=False)
    """Last touched by anyone in the newsroom: what the desk's list is ordered by."""

    # Wagtail's own fields again, without the full indexes that a million imported stories would carry for nothing.
    first_published_at = models.DateTimeField(blank=True, null=True)
    latest_revision = models.ForeignKey(
        "wagtailcore.Revision",
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
        db_index=False,
    )
    live_revision = models.ForeignKey(
        "wagtailcore.Revision",
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
        db_index=False,
    )
    locked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
        db_index=False,
    )
    locked_by.wagtail_reference_index_ignore = True  # type: ignore[attr-defined]

    topics = models.ManyToManyField("stories.Topic", through="stories.StoryTopic", related_name="+")
    contributors = models.ManyToManyField("stories.Contributor", through="stories.StoryContributor", related_name="+")

    class Meta:
        abstract = True
        verbose_name_plural = "stories"
        indexes = [
            # What readers' lists need. Partial, because Django asks for "live" and not for "live = 1", which SQLite
            # would not take as an equality on an index's column; and so drafts cost them nothing.
            models.Index(fields=["edition", "-published_at", "-id"], name="story_latest", condition=Q(live=True)),
            models.Index(fields=["section", "-published_at", "-id"], name="story_section", condition=Q(live=True)),
            models.Index(
                fields=["storyline", "-published_at", "-id"],
                name="story_storyline",
                condition=Q(live=True, storyline__isnull=False),
            ),
            models.Index(
                fields=["edition", "published_on", "-published_at", "-id"], name="story_day", condition=Q(live=True)
            ),
            # What the desk's list needs.
            models.Index(fields=["-changed_at", "-id"], name="story_desk"),
            models.Index(fields=["edition", "-changed_at", "-id"], name="story_desk_edition"),
            models.Index(fields=["section", "-changed_at", "-id"], name="story_desk_section"),
            models.Index(fields=["created_by", "-changed_at", "-id"], name="story_desk_author"),
            models.Index(fields=["-changed_at", "-id"], name="story_desk_drafts", condition=Q(live=False)),
            models.Index(
                fields=["-changed_at", "-id"], name="story_desk_unpublished", condition=Q(has_unpublished_changes=True)
            ),
            # What the removal of a thing that stories point to needs.
            *(
                models.Index(fields=[name], name=f"story_{name}", condition=Q(**{f"{name}__isnull": False}))
                for name in _RARELY_SET
            ),
            models.Index(fields=["-id"], name="story_wants_card", condition=Q(wants_share_card=True)),
            models.Index(fields=["go_live_at"], name="story_due", condition=Q(go_live_at__isnull=False)),
            models.Index(fields=["expire_at"], name="story_ends", condition=Q(expire_at__isnull=False)),
        ]

    def __str__(self) -> str:
        return self.headline
