"""What the desk's list can be narrowed to. Every filter ends in an index of the story table."""

from __future__ import annotations

from typing import Any

import django_filters
from django.contrib.auth import get_user_model
from django.db import models
from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Cast
from django.forms import CheckboxSelectMultiple
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.models import WorkflowState

from broadsheet.stories.models import Contributor, Edition, Section, Story

__all__ = ["StoryFilterSet", "StoryStatus"]


class StoryStatus(models.TextChoices):
    """Where a story stands, in the words of the desk."""

    DRAFT = "draft", "Draft"
    REVIEW = "review", "In review"
    SCHEDULED = "scheduled", "Scheduled"
    LIVE = "live", "Live"
    CHANGED = "changed", "Live, with a newer draft"
    WITHDRAWN = "withdrawn", "Withdrawn"


class StoryFilterSet(WagtailFilterSet):
    """Edition, section, status, author, byline and the day it was published."""

    edition = django_filters.ModelMultipleChoiceFilter(
        queryset=Edition.objects.order_by("position", "key"), widget=CheckboxSelectMultiple
    )
    section = django_filters.ModelChoiceFilter(
        queryset=Section.objects.select_related("edition").order_by("edition__position", "position")
    )
    status = django_filters.ChoiceFilter(choices=StoryStatus.choices, method="with_status", label="Status")
    created_by = django_filters.ModelChoiceFilter(
        queryset=get_user_model().objects.order_by("first_name", "last_name"), label="Written by"
    )
    contributor = django_filters.ModelChoiceFilter(
        queryset=Contributor.objects.order_by("name"), field_name="byline__contributor", label="Byline"
    )
    published_on = django_filters.DateFromToRangeFilter(widget=DateRangePickerWidget, label="Published")

    class Meta:
        model = Story
        fields: list[str] = []

    def with_status(self, queryset: QuerySet[Story], _name: str, value: str) -> QuerySet[Story]:
        """Rows that stand where ``value`` says."""
        return queryset.filter(**_CONDITIONS[value]) if value in _CONDITIONS else queryset.filter(_in_review())


_CONDITIONS: dict[str, dict[str, Any]] = {
    StoryStatus.DRAFT: {"live": False, "published_at__isnull": True},
    StoryStatus.SCHEDULED: {"live": False, "go_live_at__isnull": False},
    StoryStatus.LIVE: {"live": True},
    StoryStatus.CHANGED: {"live": True, "has_unpublished_changes": True},
    StoryStatus.WITHDRAWN: {"live": False, "published_at__isnull": False},
}


def _in_review() -> Exists:
    return Exists(
        WorkflowState.objects.filter(
            content_type__app_label="stories",
            content_type__model="story",
            object_id=Cast(OuterRef("pk"), models.CharField()),
            status__in=(WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES),
        )
    )
