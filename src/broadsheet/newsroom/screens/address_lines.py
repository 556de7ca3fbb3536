"""A field of web addresses, one a line, kept as a list; a bad line is named."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

__all__ = ["AddressLines"]


class AddressLines(forms.CharField):
    """Addresses of pages elsewhere. ``t.me/paper`` is taken for ``https://t.me/paper``."""

    widget = forms.Textarea(attrs={"rows": 4})

    def prepare_value(self, value: Any) -> Any:
        """One a line; what was typed stays as it was typed."""
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> list[str]:  # type: ignore[override]  # the column holds a list
        """Every address once, in the order of the lines. Raises one error for each bad line."""
        lines = [line.strip() for line in (super().to_python(value) or "").splitlines()]
        one = forms.URLField(assume_scheme="https")
        found: dict[str, None] = {}
        errors: list[ValidationError] = []
        for number, line in enumerate(lines, start=1):
            try:
                if line:
                    found[one.clean(line)] = None
            except ValidationError:
                words = _("Line %(number)d, “%(line)s”, is not a web address such as https://t.me/paper.")
                errors.append(ValidationError(words % {"number": number, "line": line[:80]}))
        if errors:
            raise ValidationError(errors)
        return list(found)
