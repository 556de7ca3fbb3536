from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from broadsheet.common.addresses import RESERVED_SECTION_KEYS
from broadsheet.stories.models.edition import KEY
from broadsheet.stories.models.log import Kind
from broadsheet.stories.models.public import PublicThing, StoryIds, Translated

__all__ = ["FormerSectionKey", "Section"]


class Section(PublicThing, Translated):
    """World, Politics, ...: every published story has one home section."""

    log_kind = Kind.SECTION

    edition = models.ForeignKey("stories.Edition", on_delete=models.PROTECT, related_name="sections")
    key = models.SlugField(max_length=60, validators=[KEY])
    name = models.CharField(max_length=80)
    description = models.CharField(max_length=300, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "id"]
        constraints = [models.UniqueConstraint(fields=["edition", "key"], name="section_key_in_edition")]

    def __str__(self) -> str:
        return self.name

    def story_ids(self) -> StoryIds:
        """The stories of it."""
        return self.stories.values_list("pk", flat=True)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save and log; a former key goes on leading here, and a key that is used again leads nowhere else."""
        with transaction.atomic():
            was = self._names_that_change().get("key")
            super().save(*args, **kwargs)
            FormerSectionKey.objects.filter(edition_id=self.edition_id, key=self.key).delete()
            if was:
                FormerSectionKey.objects.create(edition_id=self.edition_id, key=was, section=self)

    def clean(self) -> None:
        super().clean()
        if self.key in RESERVED_SECTION_KEYS:
            raise ValidationError(
                {"key": _("“%(key)s” is the address of something else; choose another key.") % {"key": self.key}}
            )


class FormerSectionKey(models.Model):
    """A key that a section had before: its old front leads to the present one."""

    edition = models.ForeignKey("stories.Edition", on_delete=models.CASCADE, related_name="+", db_index=False)
    key = models.SlugField(max_length=60)
    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="former_keys")

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["edition", "key"], name="former_section_key_in_edition")]

    def __str__(self) -> str:
        return self.key
