"""The notice and the breaking bar. Their parts carry the window in which readers see them, so that each begins and
ends by itself, with the newsroom switched off too; the press puts the next one in its place when one is over.
"""

from __future__ import annotations

from datetime import datetime
from hashlib import blake2b

from broadsheet.fronts.models import BreakingBar, Notice
from broadsheet.fronts.queries import breaking_near, notice_near
from broadsheet.press import names
from broadsheet.press.make.desk import EditionDesk
from broadsheet.press.make.pictures import picture_shape
from broadsheet.press.make.work import Work
from broadsheet.press.targets import Target
from broadsheet.site import render, shapes

__all__ = ["make_breaking", "make_notice"]


def make_breaking(work: Work, target: Target) -> None:
    """The bar that is up, or else the one that comes next."""
    edition = work.edition(target)
    near = breaking_near(edition.number, now=work.now) if edition else None
    html = _bar(edition, near.bar) if edition and near else ""
    if near and near.bar.story_id in work.desk.taken_down:
        html = ""
    _put(work, target, names.breaking_slot(target.edition), html, (near.since, near.until) if near else None)


def make_notice(work: Work, target: Target) -> None:
    """The notice that is on, or else the one that comes next."""
    edition = work.edition(target)
    near = notice_near(edition.row, now=work.now) if edition else None
    html = _overlay(edition, near.notice) if edition and near else ""
    _put(work, target, names.notice_slot(target.edition), html, (near.since, near.until) if near else None)


def _put(work: Work, target: Target, key: str, html: str, window: tuple[datetime, datetime] | None) -> None:
    if work.edition(target) is None:
        work.sheet.put_part(key, None)
    elif window is None:
        work.sheet.put_part(key, "")
    else:
        since, until = (int(at.timestamp()) for at in window)
        work.sheet.put_part(key, html, since, until)
    work.due[target] = window[1] if window else None


def _bar(edition: EditionDesk, row: BreakingBar) -> str:
    leads_to_story = row.story is not None and row.story.live and row.story.address
    address = (row.story.address or "") if leads_to_story and row.story else row.link
    return render.slot(shapes.BreakingBar(edition.shape, row.text, address))


def _overlay(edition: EditionDesk, row: Notice) -> str:
    picture = picture_shape(row.picture) if row.picture else None
    said = (row.title, row.text, row.picture_id, row.starts_on, row.ends_on)
    key = f"{row.pk}-{blake2b(repr(said).encode(), digest_size=4).hexdigest()}"
    return render.slot(shapes.Notice(edition.shape, key, row.title, row.text, picture))
