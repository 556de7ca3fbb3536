from __future__ import annotations

from typing import Any

from django.db import models
from wagtail.documents.models import AbstractDocument

from broadsheet.stories.models.public import StoryIds, refuse_if_used
from broadsheet.stories.models.reference import Reference, ReferenceKind

__all__ = ["StoryDocument"]


class StoryDocument(AbstractDocument):
    """A file that readers may fetch: a PDF, a table, a film of ours. Lies in ``media/r/d/``."""

    file = models.FileField(upload_to="r/d/%Y/%m")

    admin_form_fields = ("title", "file", "collection", "tags")

    @property
    def address(self) -> str:
        """Where readers fetch it: they are served ``media/r`` as ``/m``."""
        return f"/m/{(self.file.name or '').removeprefix('r/')}"

    def story_ids(self) -> StoryIds:
        """The published stories in which readers find it."""
        rows = Reference.objects.filter(kind=ReferenceKind.DOCUMENT, object_id=self.pk)
        return rows.values_list("story_id", flat=True)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Delete what no story offers. Raises ``UnableToDelete`` for any other."""
        refuse_if_used(self, self.story_ids())
        return super().delete(*args, **kwargs)
