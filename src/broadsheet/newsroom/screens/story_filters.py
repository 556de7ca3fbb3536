"""What the desk's list can be narrowed to. Every filter ends in an index of the story table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import django_filters
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import F, QuerySet
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.models import WorkflowState

from broadsheet.stories.models import Contributor, Edition, Section, Story, StoryContributor

__all__ = ["MOST_FOUND", "StoryFilterSet", "StoryStatus"]

MOST_FOUND = 3000
"""What a filter finds at most; as many as the list's pages count."""


class StoryStatus(models.TextChoices):
    """Where a story stands, in the words of the desk."""

    DRAFT = "draft", _("Draft")
    REVIEW = "review", _("In review")
    SCHEDULED = "scheduled", _("Scheduled")
    LIVE = "live", pgettext_lazy("status of a story", "Live")
    CHANGED = "changed", _("Live, with a newer draft")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class StoryFilterSet(WagtailFilterSet):
    """Edition, section, status, author, byline and the day it was published."""

    edition = django_filters.ModelMultipleChoiceFilter(
        queryset=Edition.objects.order_by("position", "key"),
        method="in_editions",
        widget=CheckboxSelectMultiple,
        label=_("Edition"),
    )
    section = django_filters.ModelChoiceFilter(
        queryset=Section.objects.select_related("edition").order_by("edition__position", "position"),
        label=_("Section"),
    )
    status = django_filters.ChoiceFilter(choices=StoryStatus.choices, method="with_status", label=_("Status"))
    created_by = django_filters.ModelChoiceFilter(
        queryset=get_user_model().objects.order_by("first_name", "last_name"), label=_("Written by")
    )
    contributor = django_filters.ModelChoiceFilter(
        queryset=Contributor.objects.order_by("name"), method="by_contributor", label=_("Byline")
    )
    published_on = django_filters.DateFromToRangeFilter(
        widget=DateRangePickerWidget, method="published_between", label=_("Published")
    )

    class Meta:
        model = Story
        fields: list[str] = []

    def in_editions(self, queryset: QuerySet[Story], _name: str, value: Sequence[Edition]) -> QuerySet[Story]:
        """Stories of one edition by its index; of several in the order of all.

        The sum hides the column from the index of one edition, with which the database would read whole editions and
        sort them, where the order of all stories shows it the newest within a page or two.
        """
        ids = [edition.pk for edition in value]
        if len(ids) == 1:
            return queryset.filter(edition_id=ids[0])
        return queryset.alias(edition_number=F("edition_id") + 0).filter(edition_number__in=ids) if ids else queryset

    def with_status(self, queryset: QuerySet[Story], _name: str, value: str) -> QuerySet[Story]:
        """Rows that stand where ``value`` says.

        All but the live ones are few, and found first: joined with a section the database would read the section.
        """
        if value == StoryStatus.LIVE:
            return queryset.filter(live=True)
        in_review = _in_review()
        if value == StoryStatus.REVIEW:
            return queryset.filter(pk__in=in_review)
        rows = Story.objects.filter(**_CONDITIONS[value]).order_by("-changed_at", "-pk")
        ids = set(rows.values_list("pk", flat=True)[:MOST_FOUND])
        return queryset.filter(pk__in=ids.difference(in_review))

    def by_contributor(self, queryset: QuerySet[Story], _name: str, value: Contributor) -> QuerySet[Story]:
        """The newest stories of an author: a join would be ordered by reading the archive."""
        rows = StoryContributor.objects.filter(contributor=value).order_by("-story_id")
        return queryset.filter(pk__in=list(rows.values_list("story_id", flat=True)[:MOST_FOUND]))

    def published_between(self, queryset: QuerySet[Story], _name: str, value: slice) -> QuerySet[Story]:
        """Stories that are live and were published on these days: by the index of back issues, edition by edition."""
        days = {
            name: day
            for name, day in (("published_on__gte", value.start), ("published_on__lte", value.stop))
            if day is not None
        }
        ids: list[int] = []
        for edition in Edition.objects.values_list("pk", flat=True):
            rows = Story.objects.filter(edition_id=edition, live=True, **{name: _day(at) for name, at in days.items()})
            newest = rows.order_by("-published_on")
            ids += newest.values_list("pk", flat=True)[:MOST_FOUND]
        return queryset.filter(pk__in=ids)


# As the list says it: what is in review is said to be there, whatever else it is.
_CONDITIONS: dict[str, dict[str, Any]] = {
    StoryStatus.DRAFT: {"live": False, "published_at__isnull": True, "go_live_at__isnull": True},
    StoryStatus.SCHEDULED: {"live": False, "go_live_at__isnull": False},
    StoryStatus.CHANGED: {"live": True, "has_unpublished_changes": True},
    StoryStatus.WITHDRAWN: {"live": False, "published_at__isnull": False, "go_live_at__isnull": True},
}


def _in_review() -> list[int]:
    # The states first: they are few, and the stories are not.
    states = WorkflowState.objects.filter(
        content_type=ContentType.objects.get_for_model(Story),
        status__in=(WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES),
    ).order_by("-created_at")
    return [int(number) for number in states.values_list("object_id", flat=True)[:MOST_FOUND]]


def _day(value: Any) -> date:
    return value.date() if isinstance(value, datetime) else value
