"""Changing fronts by hand. Every verb is one transaction that ends in a row of the PublishLog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from broadsheet.common import clock
from broadsheet.fronts.models import BreakingBar, Notice, Pin
from broadsheet.stories.log import Kind, append_to_log
from broadsheet.stories.models import Edition, Picture, Section, Story

__all__ = [
    "MOST_PINS",
    "Pinned",
    "UnableToPin",
    "end_breaking",
    "pin",
    "remove_notice",
    "save_breaking",
    "save_notice",
    "set_front",
    "unpin",
]

MOST_PINS = 30


class UnableToPin(ValueError):
    """The story cannot stand on this front; the message says why."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """A story for a place on a front, with another headline or an end where wanted."""

    story: Story
    headline: str = ""
    until: datetime | None = None


@transaction.atomic
def set_front(*, edition: Edition, section: Section | None = None, pins: Sequence[Pinned]) -> list[Pin]:
    """Give a front this order, from the lead on. Raises :class:`UnableToPin`."""
    _check(edition, section, pins)
    front = Pin.objects.filter(edition=edition, section=section)
    front.delete()
    made = Pin.objects.bulk_create(
        Pin(
            edition=edition,
            section=section,
            story=one.story,
            position=position,
            headline=one.headline,
            until=one.until,
        )
        for position, one in enumerate(pins)
    )
    log_front(edition_id=edition.pk, section_id=section.pk if section else None)
    return made


@transaction.atomic
def pin(
    *,
    edition: Edition,
    story: Story,
    position: int = 0,
    section: Section | None = None,
    headline: str = "",
    until: datetime | None = None,
) -> list[Pin]:
    """Pin a story to a place (0 is the lead); what stood there and below moves down by one."""
    others = [one for one in _pinned(edition, section) if one.story.pk != story.pk]
    others.insert(position, Pinned(story, headline, until))
    return set_front(edition=edition, section=section, pins=others[:MOST_PINS])


@transaction.atomic
def unpin(*, edition: Edition, story: Story, section: Section | None = None) -> list[Pin]:
    """Take a story off a front; what stood below moves up."""
    others = [one for one in _pinned(edition, section) if one.story.pk != story.pk]
    return set_front(edition=edition, section=section, pins=others)


def save_notice(
    *,
    edition: Edition,
    title: str,
    starts_on: date,
    ends_on: date,
    text: str = "",
    picture: Picture | None = None,
    every_year: bool = False,
    notice: Notice | None = None,
) -> Notice:
    """A new notice, or another state of one. Raises Django's ``ValidationError``."""
    changed = notice or Notice()
    changed.edition, changed.title, changed.text, changed.picture = edition, title, text, picture
    changed.starts_on, changed.ends_on, changed.every_year = starts_on, ends_on, every_year
    changed.full_clean()
    changed.save()
    return changed


def remove_notice(*, notice: Notice) -> None:
    """Take a notice away for good."""
    notice.delete()


def save_breaking(
    *,
    edition: Edition,
    text: str,
    ends_at: datetime,
    starts_at: datetime | None = None,
    story: Story | None = None,
    link: str = "",
    bar: BreakingBar | None = None,
) -> BreakingBar:
    """A new breaking bar, or another state of one. Raises Django's ``ValidationError``."""
    changed = bar or BreakingBar()
    changed.edition, changed.text, changed.story, changed.link = edition, text, story, link
    changed.starts_at = starts_at or clock.now()
    changed.ends_at = ends_at
    changed.full_clean()
    changed.save()
    return changed


def end_breaking(*, bar: BreakingBar) -> BreakingBar:
    """End a bar now. One that had not begun never will."""
    now = clock.now()
    bar.starts_at, bar.ends_at = min(bar.starts_at, now), now
    bar.save()
    return bar


def log_front(*, edition_id: int, section_id: int | None) -> None:
    """Tell followers that a front changed: the home front without a section."""
    detail: dict[str, Any] = {"section_id": section_id}
    append_to_log(kind=Kind.FRONT, object_id=section_id, edition_id=edition_id, detail=detail)


def _check(edition: Edition, section: Section | None, pins: Sequence[Pinned]) -> None:
    if section is not None and section.edition_id != edition.pk:
        raise UnableToPin(_("The section is one of another edition."))
    if any(one.story.edition_id != edition.pk for one in pins):
        raise UnableToPin(_("A story of another edition cannot stand on this front."))
    if len({one.story.pk for one in pins}) != len(pins):
        raise UnableToPin(_("A story stands on a front once."))
    if len(pins) > MOST_PINS:
        raise UnableToPin(_("A front has at most %(most)d pinned stories.") % {"most": MOST_PINS})


def _pinned(edition: Edition, section: Section | None) -> list[Pinned]:
    rows = Pin.objects.filter(edition=edition, section=section).exclude(until__lte=clock.now()).select_related("story")
    return [Pinned(row.story, row.headline, row.until) for row in rows]
