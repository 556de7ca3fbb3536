from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _
from wagtail.fields import StreamField

from broadsheet.common import clock
from broadsheet.common.addresses import RESERVED_SECTION_KEYS
from broadsheet.stories.models.addresses import Redirect
from broadsheet.stories.models.blocks import STANDING_BLOCKS
from broadsheet.stories.models.edition import KEY
from broadsheet.stories.models.log import Kind, append_to_log
from broadsheet.stories.models.public import PublicThing, Translated

__all__ = ["StandingPage"]


class StandingPage(PublicThing, Translated):
    """About, Contacts, Corrections policy, Privacy: what stands in the footer."""

    log_kind = Kind.STANDING_PAGE

    edition = models.ForeignKey("stories.Edition", on_delete=models.PROTECT, related_name="standing_pages")
    key = models.SlugField(max_length=60, validators=[KEY])
    title = models.CharField(max_length=160)
    body = StreamField(STANDING_BLOCKS, blank=True)
    position = models.PositiveSmallIntegerField(default=0)
    is_live = models.BooleanField(default=True)
    updated_at = models.DateTimeField(editable=False)

    class Meta:
        ordering = ["position", "id"]
        constraints = [models.UniqueConstraint(fields=["edition", "key"], name="standing_page_key_in_edition")]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if self.key in RESERVED_SECTION_KEYS:
            raise ValidationError(
                {"key": _("“%(key)s” is the address of something else; choose another key.") % {"key": self.key}}
            )

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, log, and note the time that readers see; a former address goes on leading here."""
        with transaction.atomic():
            self.updated_at = clock.now()
            was = self._names_that_change().get("key")
            super().save(*args, **kwargs)
            here = self._address(self.key)
            Redirect.objects.filter(old_address=here, to_address__isnull=False).delete()
            if was:
                self._leave(self._address(was), here)

    def _address(self, key: str) -> str:
        return f"/{self.edition.key}/{key}"

    def _leave(self, old: str, new: str) -> None:
        # What led to the old address leads straight to the new one: no reader is sent on twice.
        Redirect.objects.filter(to_address=old).update(to_address=new)
        Redirect.objects.update_or_create(old_address=old, defaults={"to_address": new, "at": clock.now()})
        append_to_log(kind=Kind.REDIRECT, object_id=None, edition_id=self.edition_id)
