"""Choosers whose buttons speak the language of whoever looks.

Wagtail puts the words together when a widget is made, which happens once for each form: in the language of the first
journalist who opened it since the newsroom started, for all others too.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.functional import lazy
from django.utils.translation import gettext, gettext_lazy
from wagtail.admin.panels import get_form_for_model
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
    SnippetCreateView,
)
from wagtail.snippets.widgets import AdminSnippetChooser

from broadsheet.newsroom.screens.thing_forms import KeyedForm

__all__ = ["Chooser", "ThingChooserViewSet"]


class Chooser(AdminSnippetChooser):
    """Wagtail's, with its words put together when they are shown."""

    def __init__(self, model: Any = None, **kwargs: Any) -> None:
        super().__init__(model, **kwargs)
        name = self.model._meta.verbose_name
        self.choose_one_text = _words("Choose %(object)s", name)
        self.choose_another_text = _words("Choose another %(object)s", name)
        self.link_to_chosen_text = _words("Edit this %(object)s", name)


class _ShortForm:
    """What the chooser's views share: the form of a new thing, with no more than it must have."""

    form_fields: list[str] | None
    model_class: Any
    request: HttpRequest

    def get_creation_form_class(self) -> type[KeyedForm] | None:
        """Made when it is shown, so that its labels are the newsroom's."""
        if self.form_fields is None:
            return None
        form: type[KeyedForm] = get_form_for_model(
            self.model_class, form_class=KeyedForm, fields=self.form_fields, formsets=[]
        )
        return form

    def get_creation_form_kwargs(self) -> dict[str, Any]:
        """With the journalist, for the edition in which they write."""
        kwargs: dict[str, Any] = super().get_creation_form_kwargs()  # type: ignore[misc]
        return {**kwargs, "for_user": self.request.user}


class _ThingChooseView(_ShortForm, ChooseView):
    pass


class _ThingChooseResultsView(_ShortForm, ChooseResultsView):
    pass


class _ThingCreateView(_ShortForm, SnippetCreateView):
    pass


class ThingChooserViewSet(SnippetChooserViewSet):
    """For fields of forms; blocks of a text are given theirs by ``labels``.

    With ``form_fields``, whoever may add one does so here, without leaving the story.
    """

    base_widget_class = Chooser
    choose_view_class = _ThingChooseView
    choose_results_view_class = _ThingChooseResultsView
    create_view_class = _ThingCreateView
    create_action_label = gettext_lazy("Add")
    creation_tab_label = gettext_lazy("Add a new one")


def _put_together(sentence: str, name: Any) -> str:
    return gettext(sentence) % {"object": name}


_words = lazy(_put_together, str)
