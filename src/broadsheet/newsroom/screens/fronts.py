"""Fronts: what stands by hand, what follows by itself, and the breaking bar. Works with the keyboard alone.

All but the choice of the bar's story works without script too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem

from broadsheet.common import clock
from broadsheet.fronts.queries import PinnedStory, breaking_near, pins_of
from broadsheet.fronts.write import Pinned, UnableToPin, end_breaking, pin, save_breaking, set_front, unpin
from broadsheet.newsroom.screens.breaking_forms import BreakingForm
from broadsheet.newsroom.screens.story_search import find_stories
from broadsheet.stories.models import Edition, Section, Story
from broadsheet.stories.queries import get_cards, latest, newest_in_section

__all__ = ["FrontsMenuItem", "front_addresses"]

_MAY = permission_required("fronts.change_pin", raise_exception=True)
_BACKFILL = 12


class FrontsMenuItem(MenuItem):
    """To who may curate."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm("fronts.change_pin")


@dataclass(frozen=True, slots=True)
class _Place:
    """A pinned place as the screen shows it."""

    pinned: PinnedStory
    story: Story


def front_addresses() -> list[URLPattern]:
    """The screens, for the desk's addresses."""
    return [
        path("fronts/", fronts_view, name="newsroom_fronts"),
        path("fronts/<slug:edition>/", front_view, name="newsroom_front"),
        path("fronts/<slug:edition>/breaking/", breaking_view, name="newsroom_breaking"),
        path("fronts/<slug:edition>/<slug:section>/", front_view, name="newsroom_front"),
    ]


@require_safe
@_MAY
def fronts_view(_request: HttpRequest) -> HttpResponse:
    """Lead to the first edition's home front."""
    edition = Edition.objects.order_by("position", "pk").first()
    if edition is None:
        return redirect("wagtailadmin_home")
    return redirect("newsroom_front", edition.key)


@require_http_methods(["GET", "HEAD", "POST"])
@_MAY
def front_view(request: HttpRequest, edition: str, section: str = "") -> HttpResponse:
    """One front. Every button is a form of its own that changes one thing."""
    paper = get_object_or_404(Edition, key=edition)
    part = get_object_or_404(Section, edition=paper, key=section) if section else None
    if request.method == "POST":
        _change(request, paper, part)
        return redirect(request.get_full_path())
    return TemplateResponse(request, "newsroom/front.html", _front(request, paper, part))


@require_POST
@_MAY
def breaking_view(request: HttpRequest, edition: str) -> HttpResponse:
    """Show a breaking bar from now on, or end the one that is on."""
    if not request.user.has_perm("fronts.change_breakingbar"):
        raise PermissionDenied
    paper = get_object_or_404(Edition, key=edition)
    if "end" in request.POST:
        showing = breaking_near(paper.pk)
        if showing is not None:
            end_breaking(bar=showing.bar)
        messages.success(request, _("The breaking bar has ended."))
        return redirect("newsroom_front", paper.key)
    form = BreakingForm(request.POST, edition=paper)
    if not form.is_valid():
        return TemplateResponse(request, "newsroom/front.html", _front(request, paper, None, form), status=400)
    end = clock.now() + timedelta(minutes=form.cleaned_data["minutes"])
    save_breaking(edition=paper, text=form.cleaned_data["text"], story=form.cleaned_data["story"], ends_at=end)
    messages.success(request, _("The breaking bar is on its way to every page. It ends by itself."))
    return redirect("newsroom_front", paper.key)


def _change(request: HttpRequest, edition: Edition, section: Section | None) -> None:
    action = request.POST.get("action", "")
    story = get_object_or_404(Story, pk=request.POST.get("story") or 0, edition=edition)
    try:
        if action == "pin":
            if not story.live:
                raise UnableToPin(_("Only a published story can be pinned."))
            pin(edition=edition, section=section, story=story, position=_number(request, "position"))
        elif action == "unpin":
            unpin(edition=edition, section=section, story=story)
        elif action in ("up", "down"):
            _move(edition, section, story, -1 if action == "up" else 1)
        elif action == "headline":
            _reword(edition, section, story, request.POST.get("headline", "").strip()[:300])
        else:
            raise PermissionDenied
    except UnableToPin as problem:
        messages.error(request, str(problem))


def _move(edition: Edition, section: Section | None, story: Story, step: int) -> None:
    places = _places(edition, section)
    at = next((number for number, place in enumerate(places) if place.story.pk == story.pk), None)
    if at is None or not 0 <= at + step < len(places):
        return
    places[at], places[at + step] = places[at + step], places[at]
    set_front(edition=edition, section=section, pins=[_kept(place) for place in places])


def _reword(edition: Edition, section: Section | None, story: Story, headline: str) -> None:
    pins = [
        Pinned(place.story, headline if place.story.pk == story.pk else place.pinned.headline, place.pinned.until)
        for place in _places(edition, section)
    ]
    set_front(edition=edition, section=section, pins=pins)


def _kept(place: _Place) -> Pinned:
    return Pinned(place.story, place.pinned.headline, place.pinned.until)


def _places(edition: Edition, section: Section | None) -> list[_Place]:
    pinned = pins_of(edition.pk, section.pk if section else None)
    cards = get_cards([one.story_id for one in pinned])
    return [_Place(one, cards[one.story_id]) for one in pinned if one.story_id in cards]


def _front(
    request: HttpRequest, edition: Edition, section: Section | None, breaking_form: BreakingForm | None = None
) -> dict[str, Any]:
    places = _places(edition, section)
    taken = {place.story.pk for place in places}
    most = _BACKFILL + len(taken)
    newest = newest_in_section(section.pk, most) if section else latest(edition.pk, most)
    words = request.GET.get("q", "").strip()
    breaking_form = breaking_form or BreakingForm(edition=edition)
    return {
        "edition": edition,
        "section": section,
        "editions": Edition.objects.order_by("position", "pk"),
        "sections": Section.objects.filter(edition=edition).order_by("position", "pk"),
        "places": places,
        "backfill": [story for story in newest if story.pk not in taken][:_BACKFILL],
        "q": words,
        "found": [story for story in find_stories(words, edition_id=edition.pk, limit=10) if story.pk not in taken],
        "breaking": breaking_near(edition.pk) if section is None else None,
        "breaking_form": breaking_form,
        "media": breaking_form.media,
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Desk")},
            {"url": "", "label": _("Fronts")},
        ],
        "header_title": _("Fronts"),
        "header_icon": "home",
    }


def _number(request: HttpRequest, name: str) -> int:
    value = request.POST.get(name, "0")
    return int(value) if value.isdecimal() else 0
