from __future__ import annotations

from django.db import models
from wagtail.documents.models import AbstractDocument

__all__ = ["StoryDocument"]


class StoryDocument(AbstractDocument):
    """A file that readers may fetch: a PDF, a table, a film of ours. Lies in ``media/r/d/``."""

    file = models.FileField(upload_to="r/d/%Y/%m")

    admin_form_fields = ("title", "file", "collection", "tags")

    @property
    def address(self) -> str:
        """Where readers fetch it: they are served ``media/r`` as ``/m``."""
        return f"/m/{(self.file.name or '').removeprefix('r/')}"
