from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext as _
from wagtail.images.models import AbstractImage, AbstractRendition

from broadsheet.stories.models.contributor import Contributor
from broadsheet.stories.models.log import Kind
from broadsheet.stories.models.person import Person
from broadsheet.stories.models.public import PublicThing, StoryIds, UnableToDelete
from broadsheet.stories.models.reference import Reference, ReferenceKind

__all__ = ["Picture", "PictureRendition", "RenditionState"]


class RenditionState(models.TextChoices):
    """How far the worker is with the files that readers get."""

    WAITING = "waiting"
    READY = "ready"
    FAILED = "failed"


class Picture(PublicThing, AbstractImage):
    """A picture with its words. Wagtail's chooser works on it; what readers get is in ``rendition_list``."""

    log_kind = Kind.PICTURE
    log_names = ()

    alt = models.CharField(max_length=500, blank=True, help_text="What the picture shows, for those who cannot see it.")
    caption = models.TextField(blank=True)
    credit = models.CharField(max_length=255, blank=True, help_text="Who made it, such as “Leyla Quliyeva / Agency”.")
    licence = models.CharField(max_length=200, blank=True)
    taken_at = models.DateTimeField(null=True, blank=True)
    original_hash = models.CharField(max_length=64, blank=True, editable=False, db_index=True)
    """SHA-256 of the file as it was sent, before it was cleaned: the same picture is taken in once."""
    colour = models.CharField(max_length=7, default="#888888", editable=False)
    rendition_state = models.CharField(
        max_length=8, choices=RenditionState.choices, default=RenditionState.WAITING, editable=False
    )
    rendition_problem = models.CharField(max_length=300, blank=True, editable=False)
    rendition_list = models.JSONField(default=list, blank=True, editable=False)
    """[{"address", "width", "height", "content_type", "crop"}]; ``address`` is a path under /m/."""
    rendition_recipe = models.CharField(max_length=40, blank=True, editable=False)
    """File and focal point the list was made from; when they no longer agree, the worker makes it anew."""

    admin_form_fields = (
        "title", "file", "alt", "caption", "credit", "licence", "collection", "tags",
        "focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height",
    )  # fmt: skip

    class Meta(AbstractImage.Meta):
        ordering = ["-id"]
        indexes = [
            models.Index(
                fields=["id"],
                name="picture_waiting",
                condition=models.Q(rendition_state="waiting"),
            )
        ]

    @property
    def default_alt_text(self) -> str:
        """What Wagtail's own templates put into ``alt``."""
        return self.alt or self.title

    def story_ids(self) -> StoryIds:
        """The published stories that show it, as lead picture, as poster or in their text."""
        rows = Reference.objects.filter(kind=ReferenceKind.PICTURE, object_id=self.pk)
        return rows.values_list("story_id", flat=True)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Delete a picture that readers see nowhere. Raises ``UnableToDelete`` for any other."""
        for shown in (*Person.objects.filter(picture=self)[:1], *Contributor.objects.filter(picture=self)[:1]):
            words = _("“%(title)s” is the picture of %(name)s. Give them another one first; then it can be deleted.")
            raise UnableToDelete(words % {"title": self.title, "name": shown}, {shown})
        return super().delete(*args, **kwargs)

    def recipe(self) -> str:
        """What the renditions depend on: the file, and the point that crops keep in view."""
        return f"{self.file_hash[:24]}:{self.focal_point_x or ''}:{self.focal_point_y or ''}"

    def get_upload_to(self, filename: str) -> str:
        """Originals lie in ``o/``, which is not served."""
        return "o/" + super().get_upload_to(filename).rpartition("/")[2]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save and log; a new file or focal point puts the picture before the renditions worker again."""
        if kwargs.get("update_fields") is None and self.rendition_recipe != self.recipe():
            self.rendition_state = RenditionState.WAITING
            self.rendition_problem = ""
        super().save(*args, **kwargs)


class PictureRendition(AbstractRendition):
    """Thumbnails that the newsroom's own screens show; readers never get these."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="picture_rendition_once")
        ]
