"""The desk's main screen: the list of stories, and the form in which one is written."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
)
from wagtail.snippets.views.snippets import SnippetViewSet

from broadsheet.newsroom.screens.breadcrumbs import FromTheDesk
from broadsheet.newsroom.screens.comparing import BodyPanel
from broadsheet.newsroom.screens.found_quotes import FoundQuotesPanel
from broadsheet.newsroom.screens.preview import (
    StoryPreviewOnCreateView,
    StoryPreviewOnEditView,
    StoryPreviewRevisionView,
    StoryWorkflowPreviewView,
)
from broadsheet.newsroom.screens.story_blocks import KeptBlockWidget
from broadsheet.newsroom.screens.story_chooser import StoryChooserViewSet
from broadsheet.newsroom.screens.story_filters import StoryFilterSet
from broadsheet.newsroom.screens.story_form import StoryForm
from broadsheet.newsroom.screens.story_history import StoryHistoryView
from broadsheet.newsroom.screens.story_list import StoryIndexView
from broadsheet.newsroom.screens.story_views import (
    StoryCreateView,
    StoryEditView,
    StoryUnpublishView,
    StoryWorkflowActionView,
)
from broadsheet.stories.models import Story

__all__ = ["StoryViewSet"]

_BODY: Any = Story._meta.get_field("body")
_TEXT = [
    FieldRowPanel([FieldPanel("edition"), FieldPanel("section"), FieldPanel("format")]),
    FieldPanel("kicker", help_text=_("A word or two above the headline.")),
    FieldPanel("headline", classname="title"),
    FieldPanel("standfirst"),
    FieldPanel("dateline", help_text=_("Where the report comes from, such as Bakı, 19 mart.")),
    MultiFieldPanel(
        [FieldPanel("lead_picture"), FieldRowPanel([FieldPanel("lead_caption"), FieldPanel("lead_credit")])],
        heading=_("Lead picture"),
    ),
    BodyPanel("body", widget=KeptBlockWidget(_BODY.stream_block)),
    FoundQuotesPanel(heading=_("Found quotes")),
]
_FACTS = [
    InlinePanel("byline", heading=_("Byline"), label=_("Author"), panels=[FieldPanel("contributor")]),
    FieldPanel("is_unsigned"),
    MultiFieldPanel([FieldPanel("source"), FieldPanel("source_url")], heading=_("Source")),
    InlinePanel("story_topics", heading=_("Topics"), label=_("Topic"), panels=[FieldPanel("topic")]),
    FieldPanel("storyline"),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("lead_video_provider"), FieldPanel("lead_video_id")]),
            FieldPanel("lead_video_title"),
            FieldRowPanel([FieldPanel("lead_video_file"), FieldPanel("lead_video_seconds")]),
            FieldPanel("lead_video_poster"),
        ],
        heading=_("Lead video"),
        classname="collapsed",
    ),
    FieldPanel("slug"),
    PublishingPanel(),
]


class _TextTab(ObjectList):
    # Else the names of its elements would be made of the heading, in whatever language came first.
    clean_name = "text"


class _FactsTab(ObjectList):
    clean_name = "facts"


class StoryViewSet(FromTheDesk, SnippetViewSet):
    """Stories, newest first."""

    model = Story
    icon = "doc-full-inverse"
    menu_label = _("Stories")
    menu_name = "stories"
    menu_order = 100
    add_to_admin_menu = True
    list_per_page = 30
    index_view_class = StoryIndexView
    filterset_class = StoryFilterSet
    chooser_viewset_class = StoryChooserViewSet
    add_view_class = StoryCreateView
    edit_view_class = StoryEditView
    history_view_class = StoryHistoryView
    unpublish_view_class = StoryUnpublishView
    workflow_action_view_class = StoryWorkflowActionView
    preview_on_add_view_class = StoryPreviewOnCreateView
    preview_on_edit_view_class = StoryPreviewOnEditView
    revisions_view_class = StoryPreviewRevisionView
    workflow_preview_view_class = StoryWorkflowPreviewView
    edit_handler = TabbedInterface(
        [_TextTab(_TEXT, heading=_("Text")), _FactsTab(_FACTS, heading=_("Facts"))], base_form_class=StoryForm
    )
