"""The list of stories: the desk's main screen."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.snippets.views.snippets import IndexView

from broadsheet.newsroom.screens.paging import CappedPaginator
from broadsheet.newsroom.screens.story_rows import StoryRow, rows_of
from broadsheet.newsroom.screens.story_search import ids_found
from broadsheet.stories.models import Story

__all__ = ["StoryIndexView"]


class _RowColumn(Column):
    """A column of what :func:`rows_of` found for the page."""

    def get_cell_context_data(self, instance: Story, parent_context: dict[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        context["row"] = parent_context["table"].rows_found[instance.pk]
        return context


class _StatusColumn(_RowColumn):
    cell_template_name = "newsroom/columns/status.html"


class _EditorsColumn(_RowColumn):
    cell_template_name = "newsroom/columns/editors.html"


class _PublishedColumn(_RowColumn):
    cell_template_name = "newsroom/columns/published.html"


class _HeadlineColumn(TitleColumn):
    """The headline with its format's mark, as it stands in readers' lists."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # The list has one order, that of its indexes: by headline the database would read and sort the archive.
        super().__init__(*args, **{**kwargs, "sort_key": None})

    def get_value(self, instance: Story) -> str:
        mark = "" if instance.format == "text" else f" - {instance.get_format_display()}"
        return f"{instance.headline}{mark}"


class StoryIndexView(IndexView):
    """Newest first. Two queries fill the columns of a whole page; nothing counts the archive."""

    paginator_class = CappedPaginator
    show_export_buttons = False
    is_searchable = True
    page_title = _("Stories")

    @cached_property
    def columns(self) -> list[Column]:
        """Headline, edition, section, status, who is editing, published time."""
        return [
            self._get_title_column("headline", column_class=_HeadlineColumn),
            Column("edition", label=_("Edition"), accessor="edition.name", classname="desk-col"),
            Column("section", label=_("Section"), accessor="section.name", classname="desk-col"),
            _StatusColumn("status", label=_("Status"), accessor="pk"),
            _EditorsColumn("editors", label=_("Open by"), accessor="pk"),
            _PublishedColumn("published_at", label=_("Published"), accessor="pk"),
        ]

    def get_base_queryset(self) -> QuerySet[Story]:
        """With what the columns show, and without the heavy body."""
        return Story.objects.select_related("edition", "section__edition", "locked_by").defer("body")

    def order_queryset(self, queryset: QuerySet[Story]) -> QuerySet[Story]:
        """Last touched first, always: it is the order of the indexes."""
        return queryset.order_by("-changed_at", "-id")

    def search_queryset(self, queryset: QuerySet[Story]) -> QuerySet[Story]:
        """By number, by address, or by words (see ``story_search``): always by primary key in the end."""
        words = self.search_query.strip()
        return queryset.filter(pk__in=ids_found(words)) if words else queryset

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Gather what the columns show for the stories of this page."""
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        found: dict[int, StoryRow] = rows_of(context["object_list"])
        context["table"].rows_found = found
        return context
