"""What stories refer to, and what stands on fronts: grouped in the menu as editors think of them."""

from __future__ import annotations

from typing import Any

from django.forms import Select
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, ObjectList
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from broadsheet.fronts.models import BreakingBar, Notice
from broadsheet.newsroom.screens.breadcrumbs import FromTheDesk
from broadsheet.newsroom.screens.breaking_forms import BreakingBarForm
from broadsheet.newsroom.screens.choosers import ThingChooserViewSet
from broadsheet.newsroom.screens.edition_form import EDITION_PANELS, EditionForm
from broadsheet.newsroom.screens.thing_forms import KeyedForm, OrderedForm, ThingForm
from broadsheet.stories.models import (
    Contributor,
    Edition,
    Person,
    Section,
    Source,
    StandingPage,
    Storyline,
    Topic,
)

__all__ = ["GROUPS"]


class _ThingViewSet(FromTheDesk, SnippetViewSet):
    chooser_viewset_class = ThingChooserViewSet


class _PersonChooser(ThingChooserViewSet):
    form_fields = ["name", "role"]


class _TopicChooser(ThingChooserViewSet):
    form_fields = ["edition", "name"]


class _SourceChooser(ThingChooserViewSet):
    form_fields = ["name", "url"]


def _form(*panels: Any, form: type[ThingForm] = KeyedForm) -> ObjectList:
    """A form in the order in which an editor thinks: the name first, the key, which makes itself, last."""
    return ObjectList([FieldPanel(one) if isinstance(one, str) else one for one in panels], base_form_class=form)


def _names(longer: str) -> InlinePanel:
    panels = [FieldPanel("edition", widget=Select), FieldPanel("name"), FieldPanel("role"), FieldPanel(longer)]
    return InlinePanel("names", panels=panels, heading=_("In other editions"), label=_("Name"))


class NoticeViewSet(_ThingViewSet):
    model = Notice
    icon = "calendar-alt"
    list_display = ["title", "edition", "starts_on", "ends_on", "every_year"]
    list_filter = ["edition"]
    edit_handler = _form(
        "edition",
        "title",
        "text",
        "picture",
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
        FieldPanel("every_year", help_text=_("A day of remembrance: it comes again on these days of each year.")),
        form=ThingForm,
    )


class BreakingBarViewSet(_ThingViewSet):
    model = BreakingBar
    menu_label = _("Breaking bar")
    icon = "warning"
    list_display = ["text", "edition", "starts_at", "ends_at"]
    list_filter = ["edition"]
    edit_handler = _form(
        "edition",
        "text",
        "story",
        "link",
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
        form=BreakingBarForm,
    )


class PersonViewSet(_ThingViewSet):
    model = Person
    icon = "user"
    list_display = ["name", "role"]
    search_fields = ["name"]
    chooser_viewset_class = _PersonChooser
    edit_handler = _form("name", "role", "description", "picture", _names("description"), "key")


class ContributorViewSet(_ThingViewSet):
    model = Contributor
    icon = "edit"
    list_display = ["name", "role", "email"]
    search_fields = ["name"]
    chooser_viewset_class = _PersonChooser
    edit_handler = _form("name", "edition", "role", "biography", "email", "picture", _names("biography"), "key")


class TopicViewSet(_ThingViewSet):
    model = Topic
    icon = "tag"
    list_display = ["name", "key", "edition"]
    list_filter = ["edition"]
    search_fields = ["name"]
    chooser_viewset_class = _TopicChooser
    edit_handler = _form("edition", "name", "description", "key")


class StorylineViewSet(_ThingViewSet):
    model = Storyline
    icon = "list-ul"
    list_display = ["title", "edition", "started_on"]
    list_filter = ["edition"]
    search_fields = ["title"]
    edit_handler = _form("edition", "title", "summary", "started_on", "key")


class SourceViewSet(_ThingViewSet):
    model = Source
    icon = "globe"
    list_display = ["name", "url", "licence"]
    search_fields = ["name"]
    chooser_viewset_class = _SourceChooser
    edit_handler = _form("name", "url", "licence", form=ThingForm)


class SectionViewSet(_ThingViewSet):
    model = Section
    icon = "folder-open-inverse"
    list_display = ["name", "key", "edition", "position"]
    list_filter = ["edition"]
    edit_handler = _form("edition", "name", "description", "position", "key", form=OrderedForm)


class EditionViewSet(_ThingViewSet):
    model = Edition
    icon = "site"
    list_display = ["name", "key", "language", "is_live"]
    edit_handler = ObjectList(EDITION_PANELS, base_form_class=EditionForm)


class StandingPageViewSet(_ThingViewSet):
    model = StandingPage
    icon = "doc-full"
    list_display = ["title", "key", "edition"]
    list_filter = ["edition"]
    edit_handler = _form("edition", "title", "body", "position", "is_live", "key", form=OrderedForm)


class NoticesGroup(SnippetViewSetGroup):
    items = (NoticeViewSet, BreakingBarViewSet)
    menu_label = _("Notices")
    menu_icon = "calendar-alt"
    menu_order = 150


class PeopleGroup(SnippetViewSetGroup):
    items = (PersonViewSet, ContributorViewSet)
    menu_label = _("People")
    menu_icon = "group"
    menu_order = 160


class SubjectsGroup(SnippetViewSetGroup):
    items = (TopicViewSet, StorylineViewSet, SourceViewSet)
    menu_label = _("Subjects")
    menu_icon = "tag"
    menu_order = 170


class PaperGroup(SnippetViewSetGroup):
    items = (EditionViewSet, SectionViewSet, StandingPageViewSet)
    menu_label = _("The paper")
    menu_icon = "site"
    menu_order = 180


GROUPS: tuple[type[Any], ...] = (NoticesGroup, PeopleGroup, SubjectsGroup, PaperGroup)
