"""Choosing a story, for a related story or a link: the newest first, found by words, number or address."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView

from broadsheet.newsroom.screens.choosers import ThingChooserViewSet
from broadsheet.newsroom.screens.paging import CappedPaginator
from broadsheet.newsroom.screens.story_search import ids_found
from broadsheet.stories.models import Story

__all__ = ["StoryChooserViewSet"]


class _StoryFilterForm(BaseFilterForm):
    q = forms.CharField(
        label=_("Words of the headline, number or address"),
        widget=forms.TextInput(attrs={"placeholder": _("Words of the headline, number or address")}),
        required=False,
    )

    def filter(self, objects: QuerySet[Story]) -> QuerySet[Story]:
        """By primary key, whatever was typed; never a scan."""
        found: QuerySet[Story] = super().filter(objects)
        words = self.cleaned_data.get("q", "").strip()
        if not words:
            return found
        self.is_searching, self.search_query = True, words
        return found.filter(pk__in=ids_found(words))


class _StoryChoices:
    """What both views of the chooser share."""

    filter_form_class = _StoryFilterForm
    paginator_class = CappedPaginator

    def get_object_list(self) -> QuerySet[Story]:
        """Without the heavy body, in the order of the desk's index."""
        return Story.objects.select_related("edition", "section").defer("body").order_by("-changed_at", "-pk")

    @property
    def columns(self) -> list[Any]:
        """With the edition and section, since the same headline may stand in several."""
        title, *others = super().columns  # type: ignore[misc]
        places = [
            Column("edition", label=_("Edition"), accessor="edition.name"),
            Column("section", label=_("Section"), accessor="section.name"),
        ]
        return [title, *places, *others]


class _StoryChooseView(_StoryChoices, ChooseView):
    pass


class _StoryChooseResultsView(_StoryChoices, ChooseResultsView):
    pass


class StoryChooserViewSet(ThingChooserViewSet):
    """In the place of Wagtail's chooser, which would count every story and find none by its words."""

    choose_view_class = _StoryChooseView
    choose_results_view_class = _StoryChooseResultsView
