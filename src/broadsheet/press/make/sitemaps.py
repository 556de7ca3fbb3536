"""Sitemaps of months, stitched from a part a day, and the index of all sitemaps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

from broadsheet.press import names, places
from broadsheet.press.formats import sitemap
from broadsheet.press.make.counts import Total, days_of, month_totals
from broadsheet.press.make.work import Work
from broadsheet.press.targets import Target
from broadsheet.site.render import Slot

__all__ = ["make_month_sitemap", "make_sitemap_index"]

_OPEN, _CLOSE = "sitemap/open", "sitemap/close"


def make_month_sitemap(work: Work, target: Target) -> None:
    """A month's sitemap, stitched from its days; in several files when it has more stories than one may name."""
    edition = work.edition(target)
    first = date.fromisoformat(f"{target.key}-01")
    days = days_of(work, target.edition, first) if edition else {}
    files = list(_files(days))
    for number, chosen in enumerate(files, 1):
        slots = [Slot(names.sitemap_part(target.edition, first.replace(day=day))) for day in chosen]
        work.sheet.put_stitched(
            places.month_sitemap(target.edition, target.key, number),
            sitemap.CONTENT_TYPE,
            (Slot(_OPEN), *slots, Slot(_CLOSE)),
        )
    # One file more than there are now: a month only ever loses one at a time.
    work.sheet.remove_page(places.month_sitemap(target.edition, target.key, len(files) + 1))


def make_sitemap_index(work: Work, _target: Target) -> None:
    """Every sitemap of every edition; and what months' sitemaps begin and end with."""
    work.sheet.put_part(_OPEN, sitemap.URLSET_OPEN)
    work.sheet.put_part(_CLOSE, sitemap.URLSET_CLOSE)
    files: list[tuple[str, datetime | None]] = []
    base = work.desk.paper.public_url
    for edition in work.desk.editions.values():
        files.append((base + places.pages_sitemap(edition.key), None))
        files.append((base + places.news_sitemap(edition.key), None))
        for key, (stories, changed) in sorted(month_totals(work, edition.key).items(), reverse=True):
            at = edition.local(datetime.fromtimestamp(changed, UTC))
            is_one_file = stories <= sitemap.MOST_URLS
            days = {} if is_one_file else days_of(work, edition.key, date.fromisoformat(f"{key}-01"))
            for number, _chosen in enumerate([[0]] if is_one_file else _files(days), 1):
                files.append((base + places.month_sitemap(edition.key, key, number), at))
    work.sheet.put_file("/sitemap.xml", sitemap.CONTENT_TYPE, sitemap.sitemap_index(files), is_feed=True)


def _files(days: dict[int, Total]) -> Iterator[list[int]]:
    """Days with stories, newest first, cut where a sitemap would name too many URLs."""
    chosen: list[int] = []
    urls = 0
    for day in sorted(days, reverse=True):
        if chosen and urls + days[day][0] > sitemap.MOST_URLS:
            yield chosen
            chosen, urls = [], 0
        chosen.append(day)
        urls += days[day][0]
    if chosen:
        yield chosen
