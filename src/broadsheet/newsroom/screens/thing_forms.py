"""The forms of what stories refer to: nobody has to think of a key, an order or which of the editions is meant."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.forms import ModelChoiceField
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm

from broadsheet.common.addresses import slug_of
from broadsheet.stories.keys import free_key, holder_of, is_reserved
from broadsheet.stories.models import Edition, Section, StandingPage, Story

__all__ = ["KeyedForm", "OrderedForm", "ThingForm"]

_NAMES = ("name", "title")
_LEADS_ON = (Section, StandingPage)
"""Whose former addresses lead to the present one."""
_MADE = gettext_lazy("Made from the name when left empty.")
_KEPT = gettext_lazy("It stays when the name changes. A new key is a new address; the old one leads to it.")
_KEPT_ALONE = gettext_lazy("It stays when the name changes. A new key is a new address; links to the old one break.")


class ThingForm(WagtailAdminModelForm):
    """A thing of one edition or of all. Editions are few: they stand in a list, the first one chosen already."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "edition" in self.fields:
            self.fields["edition"] = self._edition_field(self.fields["edition"])
            if self.instance.pk is None and self.fields["edition"].required and self.for_user is not None:
                self.initial["edition"] = self.initial.get("edition") or _edition_of(self.for_user)

    def _edition_field(self, before: Any) -> ModelChoiceField[Edition]:
        editions = Edition.objects.order_by("position", "pk")
        return ModelChoiceField(
            queryset=editions,
            label=before.label,
            help_text=before.help_text,
            required=before.required,
            empty_label=None if before.required else _("All editions"),
        )


class KeyedForm(ThingForm):
    """A thing with a key in its address: made from its name when none is given, never changed by another name."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "key" not in self.fields:
            return
        key: Any = self.fields["key"]
        key.required = False
        # Whatever is typed is made a key of, so there is nothing to refuse.
        key.validators = []
        kept = _KEPT if isinstance(self.instance, _LEADS_ON) else _KEPT_ALONE
        key.help_text = self.key_help() if self.instance.pk is None else kept

    def key_help(self) -> Any:
        """What is said under the key of a new thing."""
        return _MADE

    def name_for_key(self, cleaned: dict[str, Any]) -> str:
        """What the key is made from."""
        return next((cleaned[name] for name in _NAMES if cleaned.get(name)), "")

    def clean(self) -> dict[str, Any]:
        """Make the key, or say who has the one that was typed."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if "key" not in self.fields:
            # The short form in a chooser: only what cannot be made.
            self.instance.key = self.instance.key or self._made(cleaned)
        elif not self.has_error("key"):
            typed = slug_of(cleaned["key"], longest=self._longest_key(), instead="-") if cleaned.get("key") else ""
            present = self.initial.get("key") if self.instance.pk is not None else ""
            if typed and typed != present:
                self._check_key(typed, cleaned.get("edition"))
            cleaned["key"] = typed or present or self._made(cleaned)
        return cleaned

    def _made(self, cleaned: dict[str, Any]) -> str:
        name = self.name_for_key(cleaned)
        if not name or self.has_error("edition"):
            return ""
        return free_key(type(self.instance), name, edition=cleaned.get("edition"))

    def _longest_key(self) -> int:
        field: Any = self.fields["key"]
        return int(field.max_length)

    def _check_key(self, key: str, edition: Edition | None) -> None:
        model = type(self.instance)
        if key == "-":
            self.add_error("key", _("A key has Latin letters or digits."))
        elif is_reserved(model, key):
            words = _("“%(key)s” is the address of something else; choose another key.")
            self.add_error("key", ValidationError(words % {"key": key}))
        elif (other := holder_of(model, key, edition=edition, but=self.instance)) is not None:
            words = _("“%(name)s” has the key “%(key)s” already; choose another, or leave it empty.")
            self.add_error("key", ValidationError(words % {"name": other, "key": key}))


class OrderedForm(KeyedForm):
    """A thing with a place among its like: the last one when none is given."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "position" in self.fields:
            self.fields["position"].required = False
            self.fields["position"].help_text = _("Small numbers come first. Left empty, it comes last.")
            if self.instance.pk is None:
                self.initial["position"] = None

    def clean(self) -> dict[str, Any]:
        """Give the last place to what has none."""
        cleaned = super().clean()
        if "position" in self.fields and cleaned.get("position") is None and not self.has_error("position"):
            others = type(self.instance)._default_manager.exclude(pk=self.instance.pk)
            if "edition" in self.fields:
                others = others.filter(edition=cleaned.get("edition"))
            last = others.aggregate(last=Max("position"))["last"]
            cleaned["position"] = 0 if last is None else last + 1
        return cleaned


def _edition_of(user: Any) -> int | None:
    """Where they wrote last; else the list begins with the paper's first edition."""
    stories = Story.objects.filter(created_by=user).order_by("-changed_at", "-pk")
    return stories.values_list("edition_id", flat=True).first()
