"""What the clock does to fronts. A part in the store ends by itself; what comes after it must still be pressed."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q

from broadsheet.common import clock
from broadsheet.fronts.models import BreakingBar, Looked, Notice, Pin
from broadsheet.fronts.queries import midnights
from broadsheet.fronts.write import log_front
from broadsheet.stories.log import Kind, append_to_log

__all__ = ["mark_due"]

_REMEMBER_EVERY = timedelta(minutes=5)
_FURTHEST_BACK = timedelta(days=7)


@transaction.atomic
def mark_due(*, now: datetime | None = None) -> int:
    """Write a row of the log for everything on fronts that began or ended since the last look; says how many.

    Called every few seconds. What was told up to is written down when something was told, and now and then; after a
    crash a few rows come twice, which costs a press and no more, since pressing looks at the present state.
    """
    moment = now or clock.now()
    looked = Looked.objects.select_for_update().filter(pk=1).first()
    since = max(looked.at, moment - _FURTHEST_BACK) if looked else moment - _FURTHEST_BACK
    if since >= moment:
        return 0
    told = _tell_pins(since, moment) + _tell_bars(since, moment) + _tell_notices(since, moment)
    if told or looked is None or moment - looked.at > _REMEMBER_EVERY:
        Looked.objects.update_or_create(pk=1, defaults={"at": moment})
    return told


def _tell_pins(since: datetime, moment: datetime) -> int:
    over = Pin.objects.filter(until__gt=since, until__lte=moment)
    fronts = sorted(set(over.values_list("edition_id", "section_id")), key=lambda front: (front[0], front[1] or 0))
    for edition_id, section_id in fronts:
        log_front(edition_id=edition_id, section_id=section_id)
    return len(fronts)


def _tell_bars(since: datetime, moment: datetime) -> int:
    turned = BreakingBar.objects.filter(
        Q(starts_at__gt=since, starts_at__lte=moment) | Q(ends_at__gt=since, ends_at__lte=moment)
    )
    for bar in turned:
        append_to_log(kind=Kind.BREAKING, object_id=bar.pk, edition_id=bar.edition_id)
    return len(turned)


def _tell_notices(since: datetime, moment: datetime) -> int:
    # Notices are a handful a paper, and a yearly one has no column to ask for.
    turned = [
        notice
        for notice in Notice.objects.select_related("edition")
        if any(
            since < turn <= moment
            for first, last in notice.showings_near(clock.day_in(moment, notice.edition.time_zone))
            for turn in midnights(notice.edition, first, last)
        )
    ]
    for notice in turned:
        append_to_log(kind=Kind.NOTICE, object_id=notice.pk, edition_id=notice.edition_id)
    return len(turned)
