"""The desk's clock is the paper's: times are shown and typed in the zone of its first edition.

A journalist elsewhere chooses another zone under Account, which Wagtail then puts in the place of this one.
"""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from wagtail.users.models import UserProfile

from broadsheet.newsroom.first_edition import first_edition

__all__ = ["paper_hours"]


def paper_hours(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: two small queries a request, for who is signed in."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return get_response(request)
        name = first_edition(request).time_zone
        profile = UserProfile.get_for_user(request.user)
        request.user.wagtail_userprofile = profile  # type: ignore[attr-defined]
        if not profile.current_time_zone:
            # Else Wagtail would take the setting of all papers, UTC. Not saved: it is not the journalist's own wish.
            profile.current_time_zone = name
        with timezone.override(ZoneInfo(name)):
            return get_response(request)

    return answer
