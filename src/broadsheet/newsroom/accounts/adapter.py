"""How allauth behaves here: no sign-up, and failed log-ins are counted by who is really calling."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest

from broadsheet.common.callers import caller_of

__all__ = ["NewsroomAccountAdapter"]


class NewsroomAccountAdapter(DefaultAccountAdapter):
    """Accounts are made by an administrator only."""

    def is_open_for_signup(self, _request: HttpRequest) -> bool:
        """Never."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """Behind a proxy every connection comes from it: by its address, one guesser would lock the whole desk out."""
        forwarded_for = request.headers.get("X-Forwarded-For", "")
        return caller_of(request.META.get("REMOTE_ADDR", ""), forwarded_for, settings.PAPER.trusted_proxies)
