"""The two forms of the breaking bar: the quick one beside a front, and the one with everything under Notices."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from broadsheet.common import clock
from broadsheet.newsroom.screens.story_chooser import live_story_chooser
from broadsheet.newsroom.screens.thing_forms import ThingForm
from broadsheet.stories.models import Edition, Story

__all__ = ["BreakingBarForm", "BreakingForm"]

_MINUTES = [(30, gettext_lazy("30 minutes")), (60, gettext_lazy("1 hour")), (120, gettext_lazy("2 hours"))]


class BreakingForm(forms.Form):
    """The breaking bar in one line."""

    text = forms.CharField(label=gettext_lazy("Text"), max_length=200)
    story = forms.ModelChoiceField(
        label=gettext_lazy("Story it leads to"),
        required=False,
        queryset=Story.objects.none(),
        error_messages={"invalid_choice": gettext_lazy("That story is not published in this edition any more.")},
    )
    minutes = forms.TypedChoiceField(
        label=gettext_lazy("Ends in"), choices=_MINUTES, coerce=int, initial=60, widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, edition: Edition, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        story: Any = self.fields["story"]
        story.queryset = Story.objects.filter(edition=edition, live=True).defer("body")
        story.widget = live_story_chooser(edition.pk)


class BreakingBarForm(ThingForm):
    """A bar leads to a story that the readers of its edition can open."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["story"].widget = live_story_chooser()
        if self.instance.pk is None:
            self.initial.setdefault("starts_at", clock.now())
            self.initial.setdefault("ends_at", clock.now() + timedelta(hours=1))

    def clean(self) -> dict[str, Any]:
        """Refuse a story of another edition, and one that nobody can read."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        story, edition = cleaned.get("story"), cleaned.get("edition")
        if story is not None and edition is not None and story.edition_id != edition.pk:
            self.add_error("story", _("“%(thing)s” belongs to another edition.") % {"thing": story})
        elif story is not None and not story.live:
            self.add_error("story", _("“%(thing)s” is not published.") % {"thing": story})
        return cleaned
