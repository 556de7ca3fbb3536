"""The desk's clock is the paper's: times are shown and typed in the zone of its first edition.

A journalist elsewhere chooses another zone under Account, which Wagtail then puts in the place of this one.
"""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from broadsheet.stories.models import Edition

__all__ = ["paper_hours"]


def paper_hours(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: one small query a request, for who is signed in."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return get_response(request)
        name = Edition.objects.order_by("position", "pk").values_list("time_zone", flat=True).first()
        with timezone.override(ZoneInfo(name or "UTC")):
            return get_response(request)

    return answer
