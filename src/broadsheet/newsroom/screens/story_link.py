"""Links from text to stories: ``<a linktype="story" id="123">`` in what is stored, a chooser in the editor."""

from __future__ import annotations

from typing import Any

from django.urls import reverse, reverse_lazy
from django.utils.translation import gettext_lazy as _
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.html_to_contentstate import LinkElementHandler
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature
from wagtail.rich_text import LinkHandler
from wagtail.rich_text.feature_registry import FeatureRegistry

from broadsheet.stories.models import Story

__all__ = ["register_link", "register_story_link"]


def register_story_link(features: FeatureRegistry) -> None:
    """Make ``story-link`` known to the editor and to whoever reads stored text."""
    features.register_link_type(_StoryLinkHandler)
    features.register_editor_plugin(
        "draftail",
        "story-link",
        EntityFeature(
            {
                "type": "STORY_LINK",
                "icon": "doc-full-inverse",
                "description": _("Link to a story"),
                "attributes": ["id", "headline", "url"],
                "chooserUrls": {"storyChooser": reverse_lazy("wagtailsnippetchoosers_stories_story:choose")},
            },
            js=["wagtailadmin/js/chooser-modal.js", "newsroom/story-link.js"],
        ),
    )
    features.register_converter_rule(
        "contentstate",
        "story-link",
        {
            "from_database_format": {'a[linktype="story"]': _FromStored("STORY_LINK")},
            "to_database_format": {"entity_decorators": {"STORY_LINK": _to_stored}},
        },
    )


def register_link(features: FeatureRegistry) -> None:
    """Let the button for links begin with web addresses: Wagtail's begins with its page tree, which is empty here.

    Call it after Wagtail has registered its own. Pages of a tree cannot be chosen any more; the template
    ``wagtailadmin/chooser/_link_types.html`` leaves them out as well.
    """
    wagtails = features.plugins_by_editor["draftail"]["link"]  # the getter would first call all hooks, this one too
    addresses = {**wagtails.data["chooserUrls"], "pageChooser": reverse_lazy("wagtailadmin_choose_page_external_link")}
    data = {**wagtails.data, "chooserUrls": addresses}
    features.register_editor_plugin(
        "draftail", "link", EntityFeature(data, js=["wagtailadmin/js/page-chooser-modal.js"])
    )


class _FromStored(LinkElementHandler):
    def get_attribute_data(self, attrs: dict[str, str]) -> dict[str, Any]:
        """What the editor shows: the headline as it is now."""
        number = attrs.get("id", "")
        if not number.isdecimal():
            return {}
        headline = Story.objects.filter(pk=int(number)).values_list("headline", flat=True).first()
        address = reverse("wagtailsnippets_stories_story:edit", args=[number]) if headline is not None else ""
        return {"id": int(number), "headline": headline or "", "url": address}


def _to_stored(props: dict[str, Any]) -> Any:
    return DOM.create_element("a", {"linktype": "story", "id": str(props.get("id"))}, props["children"])


class _StoryLinkHandler(LinkHandler):
    """What Wagtail asks of any link; what readers get is made by the press."""

    identifier = "story"

    @staticmethod
    def get_model() -> type[Story]:
        return Story

    @classmethod
    def expand_db_attributes(cls, attrs: dict[str, str]) -> str:
        """A link for the desk's own screens."""
        return cls.expand_db_attributes_many([attrs])[0]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, str]]) -> list[str]:
        return [
            f'<a href="{reverse("wagtailsnippets_stories_story:edit", args=[attrs["id"]])}">'
            if attrs.get("id", "").isdecimal()
            else "<a>"
            for attrs in attrs_list
        ]

    @classmethod
    def extract_references(cls, attrs: dict[str, str]) -> Any:
        """For the question “where is this used?”."""
        if attrs.get("id", "").isdecimal():
            yield cls.get_model(), attrs["id"], "", ""
