"""The form in which a story is written: choices narrowed to the edition, and what a new story begins with."""

from __future__ import annotations

from typing import Any

from django.forms import ModelChoiceField, Select
from django.forms.models import ModelChoiceIterator, ModelChoiceIteratorValue
from django.utils.timezone import get_current_timezone_name, localtime
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from broadsheet.newsroom.screens.body_errors import tell_what_is_empty
from broadsheet.stories.models import Edition, Section, Story, Storyline

__all__ = ["StoryForm", "new_story"]

_OF_AN_EDITION = ("section", "storyline")
_TIMES = ("go_live_at", "expire_at")
_COUNTED = {"headline": 90, "standfirst": 200}
"""Up to how many characters lists and search engines show all of it; the script counts, nothing is refused."""


class _SelectByEdition(Select):
    """A list whose options say to which edition they belong; the desk's script shows those of the chosen one."""

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option: dict[str, Any] = super().create_option(name, value, *args, **kwargs)
        if isinstance(value, ModelChoiceIteratorValue):
            thing: Any = value.instance  # type: ignore[attr-defined]  # the stubs do not know it
            option["attrs"]["data-edition"] = str(thing.edition_id)
        return option


class _ChoicesByEdition(ModelChoiceIterator):  # type: ignore[type-arg]
    """Choices in groups named after their editions."""

    def __iter__(self) -> Any:
        if self.field.empty_label is not None:
            yield ("", self.field.empty_label)
        groups: dict[str, list[tuple[Any, str]]] = {}
        for thing in self.queryset:
            groups.setdefault(thing.edition.name, []).append(self.choice(thing))
        yield from groups.items()


class _FieldByEdition(ModelChoiceField):  # type: ignore[type-arg]
    iterator = _ChoicesByEdition
    widget = _SelectByEdition


class StoryForm(WagtailAdminModelForm):
    """Section and storyline are those of the story's edition; the edition is fixed once readers have the story."""

    edition = ModelChoiceField(
        queryset=Edition.objects.order_by("position", "pk"), empty_label=None, label=_("Edition")
    )
    section = _FieldByEdition(
        queryset=Section.objects.select_related("edition").order_by("edition__position", "position"),
        required=False,
        label=_("Section"),
    )
    storyline = _FieldByEdition(
        queryset=Storyline.objects.select_related("edition").order_by("edition__position", "title"),
        required=False,
        label=_("Storyline"),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in _OF_AN_EDITION:
            if name in self.fields:
                self.fields[name].widget.attrs["data-by-edition"] = "id_edition"
        for name, most in _COUNTED.items():
            if name in self.fields:
                self.fields[name].widget.attrs["data-count"] = str(most)
        for name in _TIMES:
            if name in self.fields:
                self.fields[name].help_text = _say_whose_hours()
        if "edition" in self.fields and self.instance.address is not None:
            self.fields["edition"].queryset = Edition.objects.filter(pk=self.instance.edition_id)

    def clean(self) -> dict[str, Any]:
        """Refuse what belongs to another edition, and name the blocks that are empty."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        tell_what_is_empty(self)
        edition = cleaned.get("edition")
        for name in _OF_AN_EDITION:
            thing = cleaned.get(name)
            if thing is not None and edition is not None and thing.edition_id != edition.pk:
                self.add_error(name, _("“%(thing)s” belongs to another edition.") % {"thing": thing})
        return cleaned


def _say_whose_hours() -> str:
    now = localtime()
    return _("In the time of %(zone)s, where it is %(time)s now.") % {
        "zone": get_current_timezone_name(),
        "time": f"{now:%H:%M}",
    }


def new_story(user: Any) -> Story:
    """A story with the edition and section in which this user wrote last, or else the paper's first edition."""
    latest = (
        Story.objects.filter(created_by=user).order_by("-changed_at", "-pk").only("edition_id", "section_id").first()
    )
    if latest is not None:
        return Story(created_by=user, edition_id=latest.edition_id, section_id=latest.section_id)
    return Story(created_by=user, edition=Edition.objects.order_by("position", "pk").first())
