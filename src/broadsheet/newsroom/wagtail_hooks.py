"""Where Wagtail finds our screens. Each hook is one line; the screens themselves are in ``screens``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse, reverse_lazy
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.search import SearchArea
from wagtail.snippets.models import register_snippet

from broadsheet.newsroom.receipts import receipt_view
from broadsheet.newsroom.screens.deleting import delete_one_by_one, keep_what_readers_see
from broadsheet.newsroom.screens.desk import DeskPanel
from broadsheet.newsroom.screens.found_quotes import found_quotes_addresses
from broadsheet.newsroom.screens.fronts import FrontsMenuItem, front_addresses
from broadsheet.newsroom.screens.groups import GROUPS
from broadsheet.newsroom.screens.letters import LettersMenuItem, letter_addresses
from broadsheet.newsroom.screens.related_stories import related_addresses
from broadsheet.newsroom.screens.story import StoryViewSet
from broadsheet.newsroom.screens.story_actions import story_addresses
from broadsheet.newsroom.screens.story_link import register_link, register_story_link
from broadsheet.stories.models import Story

__all__: list[str] = []

# The page tree, and reports about pages, are of no use to a paper whose stories are not pages.
_FIRST_ACTIONS = {"approve": 0, "action-publish": 1, "action-submit": 2}
_HIDDEN_MENU_ITEMS = frozenset({"explorer", "reports", "help"})

hooks.register("register_rich_text_features", register_story_link)
hooks.register("register_rich_text_features", register_link, order=1)  # Wagtail's is 0; this one changes what it made
hooks.register("before_delete_snippet", keep_what_readers_see)
hooks.register("before_bulk_action", delete_one_by_one)

register_snippet(StoryViewSet)
for _group in GROUPS:
    register_snippet(_group)


@hooks.register("construct_main_menu")  # type: ignore[untyped-decorator]
def hide_what_is_about_pages(_request: HttpRequest, menu_items: list[Any]) -> None:
    """Leave in the menu what journalists use."""
    menu_items[:] = [item for item in menu_items if item.name not in _HIDDEN_MENU_ITEMS]
    for item in menu_items:
        if item.name == "images":
            item.label = _("Pictures")


@hooks.register("construct_homepage_summary_items")  # type: ignore[untyped-decorator]
def count_no_pages(_request: HttpRequest, summary_items: list[Any]) -> Iterable[Any]:
    """Wagtail's summary counts pages, pictures and documents with a query over each whole table."""
    summary_items[:] = []
    return summary_items


@hooks.register("register_admin_urls")  # type: ignore[untyped-decorator]
def addresses_of_our_screens() -> list[URLPattern]:
    """Only for who may enter the desk; each screen asks for more where it needs more."""
    return [
        path("receipts/<int:number>/", receipt_view, name="newsroom_receipt"),
        *letter_addresses(),
        *front_addresses(),
        *story_addresses(),
        *related_addresses(),
        *found_quotes_addresses(),
    ]


@hooks.register("register_admin_menu_item")  # type: ignore[untyped-decorator]
def letters_in_the_menu() -> LettersMenuItem:
    """With the number of unread ones."""
    return LettersMenuItem(_("Letters"), reverse_lazy("newsroom_letters"), name="letters", icon_name="mail", order=120)


@hooks.register("register_admin_menu_item")  # type: ignore[untyped-decorator]
def fronts_in_the_menu() -> FrontsMenuItem:
    """Where fronts are curated."""
    return FrontsMenuItem(_("Fronts"), reverse_lazy("newsroom_fronts"), name="fronts", icon_name="home", order=110)


@hooks.register("construct_homepage_panels")  # type: ignore[untyped-decorator]
def home_of_the_desk(_request: HttpRequest, panels: list[Any]) -> None:
    """Ours instead of Wagtail's, which ask the page tree."""
    panels[:] = [DeskPanel()]


@hooks.register("insert_global_admin_js")  # type: ignore[untyped-decorator]
def our_script() -> SafeString:
    """The desk's own small script."""
    return format_html('<script src="{}" defer></script>', static("newsroom/desk.js"))


@hooks.register("insert_global_admin_css")  # type: ignore[untyped-decorator]
def our_style() -> SafeString:
    """The desk's own style, on top of Wagtail's."""
    return format_html('<link rel="stylesheet" href="{}">', static("newsroom/desk.css"))


@hooks.register("construct_snippet_action_menu")  # type: ignore[untyped-decorator]
def what_ends_the_work_first(menu_items: list[Any], _request: HttpRequest, context: dict[str, Any]) -> None:
    """Drafts keep themselves, so the first button is what comes next: approve, publish, or submit."""
    if context["model"] is Story:
        menu_items.sort(key=lambda item: _FIRST_ACTIONS.get(item.name, len(_FIRST_ACTIONS)))


@hooks.register("register_admin_search_area")  # type: ignore[untyped-decorator]
def search_for_stories() -> SearchArea:
    """The search of the menu looks for stories first."""
    return SearchArea(
        _("Stories"),
        reverse("wagtailsnippets_stories_story:list"),
        name="stories",
        icon_name="doc-full-inverse",
        order=1,
    )


@hooks.register("construct_search")  # type: ignore[untyped-decorator]
def search_for_no_pages(_request: HttpRequest, areas: list[Any]) -> None:
    """There are none."""
    areas[:] = [area for area in areas if area.name != "pages"]
