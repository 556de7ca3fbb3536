"""What stories refer to, and what stands on fronts: grouped in the menu as editors think of them."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from broadsheet.fronts.models import BreakingBar, Notice
from broadsheet.newsroom.screens.breadcrumbs import FromTheDesk
from broadsheet.newsroom.screens.choosers import ThingChooserViewSet
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


class NoticeViewSet(_ThingViewSet):
    model = Notice
    icon = "calendar-alt"
    list_display = ["title", "edition", "starts_on", "ends_on", "every_year"]
    list_filter = ["edition"]
    panels = [
        FieldPanel("edition"),
        FieldPanel("title"),
        FieldPanel("text"),
        FieldPanel("picture"),
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
        FieldPanel("every_year"),
    ]


class BreakingBarViewSet(_ThingViewSet):
    model = BreakingBar
    menu_label = _("Breaking bar")
    icon = "warning"
    list_display = ["text", "edition", "starts_at", "ends_at"]
    list_filter = ["edition"]
    panels = [
        FieldPanel("edition"),
        FieldPanel("text"),
        FieldPanel("story"),
        FieldPanel("link"),
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
    ]


class PersonViewSet(_ThingViewSet):
    model = Person
    icon = "user"
    list_display = ["name", "role"]
    search_fields = ["name"]
    panels = [
        FieldPanel("name"),
        FieldPanel("key"),
        FieldPanel("role"),
        FieldPanel("description"),
        FieldPanel("picture"),
        InlinePanel("names", heading=_("In other editions"), label=_("Name")),
    ]


class ContributorViewSet(_ThingViewSet):
    model = Contributor
    icon = "edit"
    list_display = ["name", "role", "email"]
    search_fields = ["name"]
    panels = [
        FieldPanel("name"),
        FieldPanel("key"),
        FieldPanel("edition"),
        FieldPanel("role"),
        FieldPanel("biography"),
        FieldPanel("email"),
        FieldPanel("picture"),
        InlinePanel("names", heading=_("In other editions"), label=_("Name")),
    ]


class TopicViewSet(_ThingViewSet):
    model = Topic
    icon = "tag"
    list_display = ["name", "key", "edition"]
    list_filter = ["edition"]
    search_fields = ["name"]


class StorylineViewSet(_ThingViewSet):
    model = Storyline
    icon = "list-ul"
    list_display = ["title", "edition", "started_on"]
    list_filter = ["edition"]
    search_fields = ["title"]


class SourceViewSet(_ThingViewSet):
    model = Source
    icon = "globe"
    list_display = ["name", "url", "licence"]
    search_fields = ["name"]


class SectionViewSet(_ThingViewSet):
    model = Section
    icon = "folder-open-inverse"
    list_display = ["name", "key", "edition", "position"]
    list_filter = ["edition"]


class EditionViewSet(_ThingViewSet):
    model = Edition
    icon = "site"
    list_display = ["name", "key", "language", "is_live"]


class StandingPageViewSet(_ThingViewSet):
    model = StandingPage
    icon = "doc-full"
    list_display = ["title", "key", "edition"]
    list_filter = ["edition"]


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
