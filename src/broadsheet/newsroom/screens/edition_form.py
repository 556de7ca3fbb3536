"""The form of an edition: what a paper is in one language, asked for in an editor's words and not in a machine's."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import get_language_info, gettext_lazy
from django.utils.translation import gettext as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from broadsheet.newsroom.screens.address_lines import AddressLines
from broadsheet.newsroom.screens.date_pattern import DatePatternWidget, check_date_pattern
from broadsheet.newsroom.screens.thing_forms import OrderedForm
from broadsheet.newsroom.screens.zones import zone_choices
from broadsheet.newsroom.words import FIELDS
from broadsheet.site.words import languages
from broadsheet.stories.models import Edition

__all__ = ["EDITION_PANELS", "EditionForm"]

_POLICIES = ("corrections_address", "ethics_address", "ownership_address")

EDITION_PANELS = [
    MultiFieldPanel(
        [
            FieldPanel("masthead"),
            FieldPanel("tagline"),
            FieldRowPanel([FieldPanel("language"), FieldPanel("name"), FieldPanel("locale")]),
            FieldRowPanel([FieldPanel("position"), FieldPanel("is_live")]),
        ],
        heading=gettext_lazy("The edition"),
    ),
    MultiFieldPanel([FieldPanel("time_zone"), FieldPanel("date_pattern")], heading=gettext_lazy("Dates and times")),
    MultiFieldPanel([FieldPanel("key"), FieldPanel("address_pattern")], heading=gettext_lazy("Addresses")),
    MultiFieldPanel(
        [
            FieldPanel("publisher_name"),
            FieldPanel("publisher_legal_name"),
            FieldPanel("publisher_email"),
            FieldPanel("publisher_postal_address"),
            FieldPanel("publisher_founded_on"),
            FieldPanel("same_as"),
        ],
        heading=gettext_lazy("The publisher, as search engines are told"),
    ),
    MultiFieldPanel([FieldPanel(name) for name in _POLICIES], heading=gettext_lazy("Policies")),
]

_LABELS: dict[str, Any] = FIELDS
_LOCALES = {"az": "az_AZ", "ru": "ru_RU", "en": "en_GB", "tr": "tr_TR"}
_LOCALE = re.compile(r"[a-z]{2,3}_[A-Z]{2}\Z")
_WRITTEN_FROM_THE_RIGHT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_FROM_LANGUAGE = gettext_lazy("Made from the language when left empty.")


def _languages() -> list[tuple[str, str]]:
    return [(code, f"{_own_name(code)} ({code})") for code in languages()]


def _own_name(language: str) -> str:
    return str(get_language_info(language)["name_local"]).capitalize()


def _next_language() -> str:
    taken = set(Edition.objects.values_list("language", flat=True))
    return next((code for code in languages() if code not in taken), languages()[0])


def _of_the_paper(field: str) -> Callable[[], Any]:
    """What a new edition begins with: as in the paper's first one, else the model's own."""

    def begin() -> Any:
        first = Edition.objects.order_by("position", "pk").values_list(field, flat=True).first()
        return first or Edition._meta.get_field(field).get_default()  # type: ignore[union-attr]

    return begin


class EditionForm(OrderedForm):
    """Of the language follow the key, the name, the country and the direction, where nothing else is given."""

    language = forms.ChoiceField(
        label=_LABELS["language"],
        choices=_languages,
        initial=_next_language,
        help_text=gettext_lazy("The languages that the paper's own words (menus, dates, buttons) are in."),
    )
    time_zone = forms.ChoiceField(
        label=_LABELS["time_zone"],
        choices=zone_choices,
        initial=_of_the_paper("time_zone"),
        help_text=gettext_lazy("Dates and times, and where a day ends, are those of this place. Type to find it."),
    )
    date_pattern = forms.CharField(
        label=_LABELS["date_pattern"],
        max_length=60,
        initial=_of_the_paper("date_pattern"),
        validators=[check_date_pattern],
        widget=DatePatternWidget,
        help_text=gettext_lazy(
            "%Y is the year, %m the month, %B its name, %d the day, %A the weekday, %H and %M the time; "
            "what stands between them stays as it is."
        ),
    )
    same_as = AddressLines(
        label=_LABELS["same_as"],
        required=False,
        help_text=gettext_lazy("The paper's pages elsewhere, one a line, such as https://t.me/paper."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("name", "locale"):
            self.fields[name].required = False
        self.fields["name"].help_text = _(
            "The language's own name, such as Русский. Made from the language when left empty."
        )
        self.fields["locale"].help_text = _("Such as az_AZ. Made from the language when left empty.")
        self.fields["address_pattern"].help_text = _(
            "For stories published from now on; {id} must be in it. It may have {edition}, {section}, {slug}, {year}, "
            "{month} and {day}."
        )
        for name in _POLICIES:
            self.fields[name].help_text = _("A page of the paper, such as /az/corrections, or a whole address.")
        self._keep_known("language", self.instance.language)
        self._keep_known("time_zone", self.instance.time_zone)

    def key_help(self) -> Any:
        """An edition's key is its language."""
        return _FROM_LANGUAGE

    def name_for_key(self, cleaned: dict[str, Any]) -> str:
        """The language's tag: ``/az/``, ``/ru/``."""
        return str(cleaned.get("language") or "")

    def clean_address_pattern(self) -> str:
        """What the pattern names is looked at by the edition itself."""
        pattern: str = self.cleaned_data["address_pattern"].strip()
        if " " in pattern:
            raise ValidationError(_("An address has no spaces."))
        return pattern

    def clean(self) -> dict[str, Any]:
        """Name, country and direction follow the language; a policy is somewhere."""
        cleaned = super().clean()
        if language := cleaned.get("language", ""):
            from_the_right = language.partition("-")[0] in _WRITTEN_FROM_THE_RIGHT
            self.instance.direction = "rtl" if from_the_right else "ltr"
            cleaned["name"] = cleaned.get("name") or _own_name(language)
            self._follow_language(cleaned, language)
        for name in _POLICIES:
            if (address := cleaned.get(name)) and not address.startswith(("/", "https://", "http://")):
                self.add_error(name, _("An address starts with / or https://."))
        return cleaned

    def _follow_language(self, cleaned: dict[str, Any], language: str) -> None:
        locale = (cleaned.get("locale") or _LOCALES.get(language, language)).replace("-", "_")
        cleaned["locale"] = locale
        if cleaned["locale"] == self.initial.get("locale") and language == self.initial.get("language"):
            return
        if not _LOCALE.match(locale):
            self.add_error("locale", _("Write the language and the country, such as az_AZ."))
        elif locale.partition("_")[0] != language.partition("-")[0]:
            self.add_error("locale", _("“%(locale)s” is not of the edition's language.") % {"locale": locale})

    def _keep_known(self, name: str, value: str) -> None:
        # An edition that came from elsewhere may have what is not offered; saving it must not change that.
        field: Any = self.fields[name]
        offered = {choice for group in field.choices for choice in _values(group)}
        if self.instance.pk is not None and value not in offered:
            field.choices = [(value, value), *field.choices]


def _values(choice: tuple[Any, Any]) -> list[Any]:
    value, shown = choice
    return [one for one, _words in shown] if isinstance(shown, (list, tuple)) else [value]
