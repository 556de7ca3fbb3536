"""What is public as it stands, without a draft: every save or deletion is at once a row in the PublishLog."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from django.db import models, transaction

from broadsheet.stories.models.log import append_to_log

__all__ = ["PublicThing", "Translated"]


class PublicThing(models.Model):
    """A row that readers see. Saving it (from a verb or from a Wagtail form) and logging it are one transaction."""

    log_kind: ClassVar[str]
    log_names: ClassVar[tuple[str, ...]] = ("key",)
    """Fields whose old and new value the log row names, since addresses are made of them."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save and log. Followers are told the former key when it changed."""
        with transaction.atomic():
            detail = {"was": was} if (was := self._names_that_change()) else {}
            super().save(*args, **kwargs)
            append_to_log(kind=self.log_kind, object_id=self.pk, edition_id=self._log_edition_id(), detail=detail)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Delete and log; the row says what the thing's names were, since nothing else will know."""
        with transaction.atomic():
            number, edition_id = self.pk, self._log_edition_id()
            detail = {"gone": True, "was": {name: str(getattr(self, name)) for name in self.log_names}}
            result = super().delete(*args, **kwargs)
            append_to_log(kind=self.log_kind, object_id=number, edition_id=edition_id, detail=detail)
        return result

    def _names_that_change(self) -> dict[str, str]:
        if self.pk is None or not self.log_names:
            return {}
        before = type(self)._default_manager.filter(pk=self.pk).values(*self.log_names).first() or {}
        return {name: str(old) for name, old in before.items() if old != getattr(self, name)}

    def _log_edition_id(self) -> int | None:
        return getattr(self, "edition_id", None)


class Translated(models.Model):
    """The same thing in several editions carries one ``translation_key``."""

    translation_key = models.UUIDField(default=uuid.uuid4, editable=False, db_index=True)

    class Meta:
        abstract = True
