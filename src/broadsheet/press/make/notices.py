"""The notice and the breaking bar. Their parts carry the window in which readers see them, so that each begins and
ends by itself, with the newsroom switched off too; the press puts the next one in its place when one is over.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from hashlib import blake2b

from broadsheet.common.clock import zone
from broadsheet.fronts.models import BreakingBar, Notice
from broadsheet.press import names
from broadsheet.press.make.desk import EditionDesk
from broadsheet.press.make.pictures import picture_shape
from broadsheet.press.make.work import Work
from broadsheet.press.targets import Target
from broadsheet.site import render, shapes
from broadsheet.stories.queries import get_cards

__all__ = ["make_breaking", "make_notice"]


@dataclass(frozen=True, slots=True)
class _Showing:
    """Something with a beginning and an end."""

    since: datetime
    until: datetime
    row: BreakingBar | Notice


def make_breaking(work: Work, target: Target) -> None:
    """The bar that is up, or else the one that comes next."""
    edition = work.edition(target)
    rows = BreakingBar.objects.filter(edition_id=edition.number, ends_at__gt=work.now) if edition else ()
    _put(work, target, names.breaking_slot(target.edition), (_Showing(row.starts_at, row.ends_at, row) for row in rows))


def make_notice(work: Work, target: Target) -> None:
    """The notice that is on, or else the one that comes next."""
    edition = work.edition(target)
    rows = Notice.objects.filter(edition_id=edition.number).select_related("picture") if edition else ()
    showings = [_days(edition, row, work.now) for row in rows] if edition else []
    _put(work, target, names.notice_slot(target.edition), showings)


def _put(work: Work, target: Target, key: str, showings: Iterable[_Showing]) -> None:
    edition = work.edition(target)
    if edition is None:
        work.sheet.put_part(key, None)
        work.due[target] = None
        return
    coming = sorted((one for one in showings if one.until > work.now), key=lambda one: (one.since, one.row.pk))
    begun = [one for one in coming if one.since <= work.now]
    # Of several at once, the one that began last.
    shown = begun[-1] if begun else coming[0] if coming else None
    if shown is None:
        work.sheet.put_part(key, "")
        work.due[target] = None
        return
    following = [one.since for one in coming if one.since > max(work.now, shown.since)]
    work.due[target] = min([shown.until, *following])
    work.sheet.put_part(key, _render(edition, shown.row), _seconds(shown.since), _seconds(shown.until))


def _render(edition: EditionDesk, row: BreakingBar | Notice) -> str:
    if isinstance(row, BreakingBar):
        story = get_cards([row.story_id]).get(row.story_id) if row.story_id else None
        address = (story.address or "") if story else row.link
        return render.slot(shapes.BreakingBar(edition.shape, row.text, address))
    picture = picture_shape(row.picture) if row.picture else None
    said = (row.title, row.text, row.picture_id, row.starts_on, row.ends_on)
    key = f"{row.pk}-{blake2b(repr(said).encode(), digest_size=4).hexdigest()}"
    return render.slot(shapes.Notice(edition.shape, key, row.title, row.text, picture))


def _days(edition: EditionDesk, row: Notice, now: datetime) -> _Showing:
    """A notice's days, from midnight to midnight in the edition's zone."""
    place = zone(edition.row.time_zone)
    first, last = row.days_near(now.astimezone(place).date())
    since = datetime.combine(first, time(), place)
    until = datetime.combine(last + timedelta(days=1), time(), place)
    return _Showing(since.astimezone(UTC), until.astimezone(UTC), row)


def _seconds(at: datetime) -> int:
    return int(at.timestamp())
