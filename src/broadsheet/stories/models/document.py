from __future__ import annotations

import secrets
from pathlib import PurePosixPath
from typing import Any

from django.db import models
from wagtail.documents.models import AbstractDocument

from broadsheet.common import clock
from broadsheet.stories.models.public import StoryIds, refuse_if_used
from broadsheet.stories.models.reference import Reference, ReferenceKind

__all__ = ["StoryDocument", "place_for"]

_SECRET_BYTES = 12
"""Of the folder that a file alone lies in: 96 random bits, which nobody tries out."""


def place_for(_document: Any, filename: str) -> str:
    """Where a new file goes: under its own name, in a folder that cannot be guessed.

    The reader serves the file as soon as it lies here, so until a story that offers it is published its address is
    all that keeps it from readers. A name such as ``budget-2026.pdf`` under a month would be tried out.
    """
    name = PurePosixPath(filename).name
    return f"r/d/{clock.now():%Y/%m}/{secrets.token_hex(_SECRET_BYTES)}/{name}"


class StoryDocument(AbstractDocument):
    """A file that readers may fetch: a PDF, a table, a film of ours. Lies in ``media/r/d/``, see :func:`place_for`."""

    file = models.FileField(upload_to=place_for)

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
