"""Addresses of an old system that lead to a page of this paper which is no story: categories, authors, feeds."""

from __future__ import annotations

from collections.abc import Mapping

from django.db import transaction
from django.db.models import Max

from broadsheet.common import clock
from broadsheet.common.addresses import is_canonical
from broadsheet.common.old_addresses import spelling_of
from broadsheet.stories.addresses import is_a_page
from broadsheet.stories.models import Redirect, Story
from broadsheet.stories.models.log import Kind, append_to_log

__all__ = ["REDIRECTS_A_RANGE", "lead_to_pages", "page_now_at", "ranges_of_redirects", "redirects_in"]

REDIRECTS_A_RANGE = 1000
"""Followers take redirects by ranges of their ids, so many at a time."""


def lead_to_pages(*, targets: Mapping[str, str]) -> list[str]:
    """Let old addresses lead to pages; returns those that lead now and did not before.

    What is a story's address, a page of the paper or leads somewhere already is left alone. Raises ``ValueError`` for
    an address that cannot be one.
    """
    for old, new in targets.items():
        path, _, query = old.partition("?")
        if spelling_of(path, query) != old or not is_canonical(new):
            raise ValueError(f"{old} cannot lead to {new}.")
    with transaction.atomic():
        taken = set(Redirect.objects.filter(old_address__in=targets).values_list("old_address", flat=True))
        taken |= {one or "" for one in Story.objects.filter(address__in=targets).values_list("address", flat=True)}
        fresh = [old for old, new in targets.items() if old not in taken and old != new and not is_a_page(old)]
        at = clock.now()
        Redirect.objects.bulk_create([Redirect(old_address=old, to_address=targets[old], at=at) for old in fresh])
        if fresh:
            append_to_log(kind=Kind.REDIRECT, object_id=None, edition_id=None)
    return fresh


def page_now_at(old_address: str) -> str:
    """Where a former address of a page leads; empty when nothing was ever moved from there."""
    moved = Redirect.objects.filter(old_address=old_address, to_address__isnull=False)
    return moved.values_list("to_address", flat=True).first() or ""


def ranges_of_redirects() -> range:
    """The numbers of the ranges that may hold something."""
    greatest = Redirect.objects.filter(to_address__isnull=False).aggregate(greatest=Max("pk"))["greatest"]
    return range(0 if greatest is None else greatest // REDIRECTS_A_RANGE + 1)


def redirects_in(number: int) -> dict[str, str]:
    """Old address to new one, for one range."""
    first = number * REDIRECTS_A_RANGE
    rows = Redirect.objects.filter(to_address__isnull=False, pk__gte=first, pk__lt=first + REDIRECTS_A_RANGE)
    return {old: new or "" for old, new in rows.values_list("old_address", "to_address")}
