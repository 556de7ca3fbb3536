from __future__ import annotations

import zoneinfo
from string import Formatter
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from broadsheet.common.addresses import KEY_PATTERN
from broadsheet.stories.models.log import Kind
from broadsheet.stories.models.public import PublicThing

__all__ = ["ADDRESS_FIELDS", "DEFAULT_ADDRESS_PATTERN", "KEY", "Edition"]

KEY = RegexValidator(f"^{KEY_PATTERN}$", gettext_lazy("Use lower-case Latin letters, digits and hyphens."))
DEFAULT_ADDRESS_PATTERN = "/{edition}/{section}/{id}-{slug}"
ADDRESS_FIELDS = frozenset({"edition", "section", "id", "slug", "year", "month", "day"})


def _check_zone(value: str) -> None:
    if value not in zoneinfo.available_timezones():
        raise ValidationError(_("There is no time zone called %(name)s.") % {"name": value})


def _check_address_pattern(value: str) -> None:
    try:
        fields = {name for _, name, _, _ in Formatter().parse(value) if name is not None}
    except ValueError as error:
        raise ValidationError(_("The address pattern cannot be read: %(error)s.") % {"error": error}) from error
    if unknown := fields - ADDRESS_FIELDS:
        raise ValidationError(
            _("The address pattern names %(names)s, which no story has.") % {"names": ", ".join(sorted(unknown))}
        )
    if not value.startswith("/") or "id" not in fields:
        raise ValidationError(_("An address pattern starts with / and contains {id}."))


class Edition(PublicThing):
    """The paper in one language, with its own sections, fronts, chrome, time zone and date format."""

    log_kind = Kind.EDITION

    key = models.SlugField(max_length=20, unique=True, validators=[KEY])
    name = models.CharField(max_length=80, help_text="The language's own name, such as Русский.")
    language = models.CharField(max_length=12, help_text="BCP 47 tag, such as az.")
    locale = models.CharField(max_length=20, help_text="Language and country, such as az_AZ.")
    time_zone = models.CharField(max_length=60, default="UTC", validators=[_check_zone])
    date_pattern = models.CharField(max_length=60, default="%Y.%m.%d / %H:%M")
    direction = models.CharField(
        max_length=3, choices=[("ltr", "left to right"), ("rtl", "right to left")], default="ltr"
    )
    masthead = models.CharField(max_length=120)
    tagline = models.CharField(max_length=200, blank=True)
    address_pattern = models.CharField(
        max_length=200, default=DEFAULT_ADDRESS_PATTERN, validators=[_check_address_pattern]
    )
    publisher_name = models.CharField(max_length=200, blank=True)
    publisher_legal_name = models.CharField(max_length=200, blank=True)
    publisher_email = models.EmailField(blank=True)
    publisher_postal_address = models.CharField(max_length=300, blank=True)
    publisher_founded_on = models.DateField(null=True, blank=True)
    corrections_address = models.CharField(max_length=300, blank=True)
    ethics_address = models.CharField(max_length=300, blank=True)
    ownership_address = models.CharField(max_length=300, blank=True)
    same_as = models.JSONField(default=list, blank=True, help_text="The publisher's pages elsewhere, absolute URLs.")
    position = models.PositiveSmallIntegerField(default=0)
    is_live = models.BooleanField(default=True)

    class Meta:
        ordering = ["position", "id"]

    def __str__(self) -> str:
        return f"{self.masthead} ({self.name})"

    def clean(self) -> None:
        """Refuse another key once stories carry the present one in their addresses, which they keep for ever."""
        super().clean()
        if "key" not in self._names_that_change():
            return
        stories: Any = self.stories
        if stories.filter(address__isnull=False).exists():
            words = _("Published stories have this key in their addresses, so it cannot change any more.")
            raise ValidationError({"key": words})

    def _log_edition_id(self) -> int | None:
        return self.pk
