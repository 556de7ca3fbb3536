"""What is public as it stands, without a draft: every save or deletion is at once a row in the PublishLog."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from django.db import models, transaction
from django.utils.translation import gettext as _

from broadsheet.stories.models.log import append_to_log

__all__ = ["PublicThing", "StoryIds", "Translated", "UnableToDelete", "refuse_if_used"]

StoryIds = models.QuerySet[Any, Any]
"""Ids of stories, straight from one index."""


class UnableToDelete(models.ProtectedError):
    """What readers see cannot be deleted from under them; the message is a sentence for the journalist."""


def refuse_if_used(thing: models.Model, story_ids: StoryIds) -> None:
    """Raise :class:`UnableToDelete` for what stands in a story, which the database knows in part only."""
    if story_ids.exists():
        words = _("“%(name)s” stands in stories. Take it out of them first; then it can be deleted.")
        raise UnableToDelete(words % {"name": thing}, {thing})


class PublicThing(models.Model):
    """A row that readers see. Saving it (from a verb or from a Wagtail form) and logging it are one transaction."""

    log_kind: ClassVar[str]
    log_names: ClassVar[tuple[str, ...]] = ("key",)
    """Fields whose old and new value the log row names, since addresses are made of them."""
    is_kept_while_used: ClassVar[bool] = True
    """Whether it stays as long as stories show it."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save and log. Followers are told the former key when it changed."""
        with transaction.atomic():
            detail = {"was": was} if (was := self._names_that_change()) else {}
            super().save(*args, **kwargs)
            append_to_log(kind=self.log_kind, object_id=self.pk, edition_id=self._log_edition_id(), detail=detail)

    def story_ids(self) -> StoryIds | None:
        """The stories that show it and would lose it; None for what no story points to."""
        return None

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Delete and log; the row says what the thing's names were, since nothing else will know.

        Raises :class:`UnableToDelete` for what stands in stories.
        """
        if self.is_kept_while_used and (ids := self.story_ids()) is not None:
            refuse_if_used(self, ids)
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
