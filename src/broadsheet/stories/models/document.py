from __future__ import annotations

from django.db import models
from wagtail.documents.models import AbstractDocument

__all__ = ["StoryDocument"]


class StoryDocument(AbstractDocument):
    """A file that readers may fetch: a PDF, a table, a film of ours. Lies in ``media/d/``."""

    file = models.FileField(upload_to="d/%Y/%m")

    admin_form_fields = ("title", "file", "collection", "tags")
