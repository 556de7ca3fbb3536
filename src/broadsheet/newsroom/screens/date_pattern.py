"""An edition's pattern of dates, with an example of what it shows while it is being typed."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.forms import TextInput
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from broadsheet.site.times import Times
from broadsheet.site.words import languages, words_of

__all__ = ["DatePatternWidget", "check_date_pattern", "example_of"]

_EXAMPLE = datetime(2025, 3, 9, 19, 50)  # noqa: DTZ001  # a moment on paper, of no zone
_MARKS = ("%Y", "%y", "%m", "%d", "%B", "%b", "%A", "%a", "%H", "%M", "%S", "%-d", "%-m", "%-H", "%%")
_A_MARK = re.compile(r"%(?:-[A-Za-z]|.|\Z)")
_USUAL = ("%Y.%m.%d / %H:%M", "%d.%m.%Y, %H:%M", "%-d %B %Y, %H:%M", "%A, %-d %B %Y, %H:%M", "%d/%m/%Y %H:%M")


def check_date_pattern(value: str) -> None:
    """Raise ``ValidationError`` for a mark that shows nothing, or shows English, and for a pattern without a day."""
    for mark in _A_MARK.findall(value):
        if mark not in _MARKS:
            raise ValidationError(_("“%(mark)s” means nothing here.") % {"mark": mark})
    if not {"%d", "%-d"} & set(_A_MARK.findall(value)):
        raise ValidationError(_("The pattern shows no day: it wants %d."))


def example_of(pattern: str, language: str) -> str:
    """9 March 2025, 19:50, as the pattern shows it to an edition's readers."""
    return Times(words_of(language)).stamp(_EXAMPLE, pattern)


class DatePatternWidget(TextInput):
    """Offers the usual patterns; the desk's script shows what the present one makes of a day in March."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        """The field, its list, and the line for the example."""
        field_id = (attrs or {}).get("id", f"id_{name}")
        shown = {language: {mark: example_of(mark, language) for mark in _MARKS} for language in languages()}
        more = {"list": f"{field_id}-usual", "data-date-pattern": json.dumps(shown, ensure_ascii=False)}
        field = super().render(name, value, {**(attrs or {}), **more}, renderer)
        usual = format_html_join("", '<option value="{}">', ((pattern,) for pattern in _USUAL))
        return format_html('{}<datalist id="{}-usual">{}</datalist>', field, field_id, usual)
