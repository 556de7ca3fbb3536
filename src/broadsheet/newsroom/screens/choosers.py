"""Choosers whose buttons speak the language of whoever looks.

Wagtail puts the words together when a widget is made, which happens once for each form: in the language of the first
journalist who opened it since the newsroom started, for all others too.
"""

from __future__ import annotations

from typing import Any

from django.utils.functional import lazy
from django.utils.translation import gettext
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.widgets import AdminSnippetChooser

__all__ = ["Chooser", "ThingChooserViewSet"]


class Chooser(AdminSnippetChooser):
    """Wagtail's, with its words put together when they are shown."""

    def __init__(self, model: Any = None, **kwargs: Any) -> None:
        super().__init__(model, **kwargs)
        name = self.model._meta.verbose_name
        self.choose_one_text = _words("Choose %(object)s", name)
        self.choose_another_text = _words("Choose another %(object)s", name)
        self.link_to_chosen_text = _words("Edit this %(object)s", name)


class ThingChooserViewSet(SnippetChooserViewSet):
    """For fields of forms; blocks of a text are given theirs by ``labels``."""

    base_widget_class = Chooser


def _put_together(sentence: str, name: Any) -> str:
    return gettext(sentence) % {"object": name}


_words = lazy(_put_together, str)
