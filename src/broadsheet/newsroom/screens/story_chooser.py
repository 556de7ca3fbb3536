"""Choosing a story, for a related story or a link: the newest first, found by words, number or address."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView

from broadsheet.newsroom.screens.choosers import Chooser, ThingChooserViewSet
from broadsheet.newsroom.screens.paging import CappedPaginator
from broadsheet.newsroom.screens.story_search import ids_found
from broadsheet.stories.models import Story

__all__ = ["StoryChooserViewSet", "live_story_chooser", "translation_chooser"]


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
        return found.filter(pk__in=ids_found(words, edition_id=_edition_in(self.data)))


class _StoryChoices:
    """What both views of the chooser share."""

    filter_form_class = _StoryFilterForm
    paginator_class = CappedPaginator

    def get_object_list(self) -> QuerySet[Story]:
        """Without the heavy body, in the order of the desk's index."""
        return Story.objects.select_related("edition", "section").defer("body").order_by("-changed_at", "-pk")

    def filter_object_list(self, objects: QuerySet[Story]) -> QuerySet[Story]:
        """Those that fit the field: of one edition or of the others, and published."""
        asked = self.request.GET  # type: ignore[attr-defined]  # a view's
        if (edition := _edition_in(asked)) is not None:
            objects = objects.filter(edition_id=edition)
        if (other_than := _edition_in(asked, "but_edition")) is not None:
            objects = objects.exclude(edition_id=other_than)
        if asked.get("live"):
            objects = objects.filter(live=True)
        return super().filter_object_list(objects)  # type: ignore[misc]

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


class NarrowedStoryChooser(Chooser):
    """Offers some stories only; ``asked`` is what :class:`_StoryChoices` understands."""

    def __init__(self, *, asked: dict[str, str], **kwargs: Any) -> None:
        super().__init__(Story, **kwargs)
        self._asked = asked

    def get_chooser_modal_url(self) -> str:
        """With what the list is narrowed to."""
        return f"{super().get_chooser_modal_url()}?{urlencode(self._asked)}"


def live_story_chooser(edition_id: int | None = None) -> NarrowedStoryChooser:
    """Offers published stories: of one edition, or of the one chosen in the field ``#id_edition``."""
    if edition_id is None:
        return NarrowedStoryChooser(asked={"live": "1"}, linked_fields={"edition": "#id_edition"})
    return NarrowedStoryChooser(asked={"live": "1", "edition": str(edition_id)})


def translation_chooser(edition_id: int) -> NarrowedStoryChooser:
    """Offers the stories of all editions but one, drafts too."""
    return NarrowedStoryChooser(asked={"but_edition": str(edition_id)})


class StoryChooserViewSet(ThingChooserViewSet):
    """In the place of Wagtail's chooser, which would count every story and find none by its words."""

    preserve_url_parameters = ["multiple", "edition", "but_edition", "live"]
    choose_view_class = _StoryChooseView
    choose_results_view_class = _StoryChooseResultsView


def _edition_in(asked: Any, name: str = "edition") -> int | None:
    edition = asked.get(name, "")
    return int(edition) if edition.isdecimal() and len(edition) < 10 else None
