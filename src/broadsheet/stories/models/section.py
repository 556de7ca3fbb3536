from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models

from broadsheet.common.addresses import RESERVED_SECTION_KEYS
from broadsheet.stories.models.edition import KEY
from broadsheet.stories.models.log import Kind
from broadsheet.stories.models.public import PublicThing, Translated

__all__ = ["Section"]


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

    def clean(self) -> None:
        super().clean()
        if self.key in RESERVED_SECTION_KEYS:
            raise ValidationError({"key": f"“{self.key}” is the address of something else; choose another key."})
