"""More on this: what search found for a story, and why; editors pin, put in order, take away and add."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from broadsheet.newsroom.receipts import latest_number_of, receipt_line
from broadsheet.newsroom.screens.publishing import edit_url
from broadsheet.newsroom.screens.story_search import find_stories
from broadsheet.stories.models import Person, Story, Storyline, Topic
from broadsheet.stories.related import (
    MOST_RELATED,
    RelatedEntry,
    UnableToRelate,
    get_related,
    order_related,
    pin_related,
    release_related,
    remove_related,
)

__all__ = ["related_addresses"]

_CHOICES = 8


@dataclass(frozen=True, slots=True)
class _Row:
    """An entry with its reasons in words. ``is_shown``: among those that readers see."""

    entry: RelatedEntry
    reasons: tuple[str, ...]
    is_shown: bool
    may_rise: bool


def related_addresses() -> list[URLPattern]:
    """The screen, for the desk's addresses."""
    return [path("stories/<int:number>/related/", related_view, name="newsroom_related")]


@require_http_methods(["GET", "HEAD", "POST"])
def related_view(request: HttpRequest, number: int) -> HttpResponse:
    """What stands under a story. Whoever may publish may change it, since readers see it at once."""
    if not request.user.has_perm("stories.change_story"):
        raise PermissionDenied
    story = get_object_or_404(Story.objects.select_related("edition"), pk=number)
    may_change = request.user.has_perm("stories.publish_story")
    if request.method == "POST":
        if not may_change:
            raise PermissionDenied
        return _change(request, story)
    typed = request.GET.get("q", "").strip()[:200]
    rows = _rows(story, get_related(story.pk))
    here = {row.entry.story.pk for row in rows if not row.entry.is_removed} | {story.pk}
    found = find_stories(typed, edition_id=story.edition_id, limit=_CHOICES) if typed and may_change else []
    context = {
        "story": story,
        "rows": [row for row in rows if not row.entry.is_removed],
        "removed": [row for row in rows if row.entry.is_removed],
        "may_change": may_change,
        "typed": typed,
        "found": [other for other in found if other.pk not in here],
        "breadcrumbs_items": [
            {"url": reverse("wagtailsnippets_stories_story:list"), "label": _("Stories")},
            {"url": edit_url(story.pk), "label": story.headline},
            {"url": "", "label": _("More on this")},
        ],
        "header_title": _("More on this"),
        "header_icon": "doc-full-inverse",
    }
    return TemplateResponse(request, "newsroom/related.html", context)


def _change(request: HttpRequest, story: Story) -> HttpResponse:
    here = redirect("newsroom_related", story.pk)
    for name, verb in (("pin", pin_related), ("remove", remove_related), ("release", release_related), ("up", _raise)):
        if request.POST.get(name, "").isdecimal():
            other = get_object_or_404(Story, pk=int(request.POST[name][:18]))
            try:
                verb(story=story, other=other)
            except UnableToRelate as problem:
                messages.error(request, str(problem))
            else:
                messages.success(request, _saved(story))
            return here
    return here


def _raise(*, story: Story, other: Story) -> None:
    """One place up: everything down to where it then stands is the editor's order."""
    entries = [entry for entry in get_related(story.pk) if not entry.is_removed]
    order = [entry.story.pk for entry in entries]
    place = order.index(other.pk) if other.pk in order else 0
    if place:
        pinned = sum(entry.is_pinned for entry in entries)
        order[place - 1 : place + 1] = [order[place], order[place - 1]]
        stories = {entry.story.pk: entry.story for entry in entries}
        order_related(story=story, others=[stories[number] for number in order[: max(pinned, place)]])


def _saved(story: Story) -> str:
    if not story.live:
        return _("Saved. Readers will see it when the story is published.")
    return format_html("{} {}", _("Saved."), receipt_line(latest_number_of(story.pk)))


def _rows(story: Story, entries: Iterable[RelatedEntry]) -> list[_Row]:
    known = _names(story, entries)
    rows: list[_Row] = []
    shown = 0
    for entry in entries:
        is_shown = entry.story.live and not entry.is_removed and shown < MOST_RELATED
        shown += is_shown
        reasons = tuple(known.get(key, key) for key in entry.reasons) or (_("added by an editor"),)
        rows.append(_Row(entry, reasons, is_shown, may_rise=bool(rows) and not entry.is_removed and entry.story.live))
    return rows


def _names(story: Story, entries: Iterable[RelatedEntry]) -> dict[str, str]:
    """The reasons' keys in words. Three queries at most."""
    by_kind: dict[str, set[str]] = {}
    for kind, _colon, key in (reason.partition(":") for entry in entries for reason in entry.reasons):
        by_kind.setdefault(kind, set()).add(key)
    edition = story.edition_id
    rows: list[tuple[str, str, Any]] = [
        ("storyline", _("the same storyline: %s"), Storyline.objects.filter(edition_id=edition)),
        ("person", _("the same person: %s"), Person.objects.all()),
        ("topic", _("the same topic: %s"), Topic.objects.filter(edition_id=edition)),
    ]
    found = {"text": _("alike in words")}
    for kind, words, things in rows:
        for thing in things.filter(key__in=by_kind[kind]) if by_kind.get(kind) else ():
            found[f"{kind}:{thing.key}"] = words % thing
    return found
