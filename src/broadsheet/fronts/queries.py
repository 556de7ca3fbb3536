"""Reading fronts: what stands by hand, and from when until when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

from django.db.models import Q

from broadsheet.common import clock
from broadsheet.fronts.models import BreakingBar, Notice, Pin
from broadsheet.stories.models import Edition

__all__ = [
    "BreakingShowing",
    "NoticeShowing",
    "PinnedStory",
    "breaking_near",
    "notice_near",
    "pins_of",
    "sections_with",
]


@dataclass(frozen=True, slots=True)
class PinnedStory:
    """A place on a front; ``headline`` is empty for the story's own."""

    story_id: int
    position: int
    headline: str
    until: datetime | None


@dataclass(frozen=True, slots=True)
class NoticeShowing:
    """A notice that is on or comes next, with the moments at which it begins and ends."""

    notice: Notice
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class BreakingShowing:
    """A breaking bar that is on or comes next."""

    bar: BreakingBar
    since: datetime
    until: datetime


_Showing = TypeVar("_Showing", NoticeShowing, BreakingShowing)


def pins_of(edition_id: int, section_id: int | None = None, *, now: datetime | None = None) -> list[PinnedStory]:
    """The live stories pinned to a front, from the lead on, without those whose time is over. One query."""
    moment = now or clock.now()
    front = Q(section__isnull=True) if section_id is None else Q(section_id=section_id)
    rows = Pin.objects.filter(front, edition_id=edition_id, story__live=True)
    rows = rows.filter(Q(until__isnull=True) | Q(until__gt=moment)).order_by("position")
    return [PinnedStory(row.story_id, row.position, row.headline, row.until) for row in rows]


def sections_with(story_id: int) -> list[tuple[int, int | None]]:
    """The fronts on which a story is pinned: (edition, section or None for home)."""
    return list(Pin.objects.filter(story_id=story_id).values_list("edition_id", "section_id"))


def notice_near(edition: Edition, *, now: datetime | None = None) -> NoticeShowing | None:
    """The notice that is on, the one that began last if several are; else the one that comes next. One query.

    Days are those of the edition's calendar: it begins and ends at its midnights.
    """
    moment = now or clock.now()
    today = clock.day_in(moment, edition.time_zone)
    showings = [
        NoticeShowing(notice, *midnights(edition, first, last))
        for notice in Notice.objects.filter(edition=edition).select_related("picture").order_by("pk")
        for first, last in notice.showings_near(today)
    ]
    return _nearest(showings, moment)


def breaking_near(edition_id: int, *, now: datetime | None = None) -> BreakingShowing | None:
    """The bar that is on, the one that began last if several are; else the one that comes next. One query."""
    moment = now or clock.now()
    bars = BreakingBar.objects.filter(edition_id=edition_id, ends_at__gt=moment).select_related("story").order_by("pk")
    return _nearest([BreakingShowing(bar, bar.starts_at, bar.ends_at) for bar in bars], moment)


def midnights(edition: Edition, first: date, last: date) -> tuple[datetime, datetime]:
    """The moments at which these days of the edition's calendar begin and end."""
    zone = clock.zone(edition.time_zone)
    end = datetime.combine(last + timedelta(days=1), time(), zone)
    return datetime.combine(first, time(), zone).astimezone(UTC), end.astimezone(UTC)


def _nearest(showings: list[_Showing], moment: datetime) -> _Showing | None:
    """What is on, else what comes next; it ends when another begins, since that one then wins."""
    left = [one for one in showings if one.until > moment]
    on = [one for one in left if one.since <= moment]
    coming = sorted((one for one in left if one.since > moment), key=lambda one: one.since)
    # max takes the first of equals: of two that began at once the newer one, which stands last, must win.
    chosen = max(reversed(on), key=lambda one: one.since) if on else (coming[0] if coming else None)
    if chosen is None:
        return None
    following = [one.since for one in coming if chosen.since < one.since < chosen.until]
    return replace(chosen, until=min(following)) if following else chosen
