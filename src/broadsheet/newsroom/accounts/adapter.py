"""How allauth behaves here: no sign-up, and after logging in one stands at the desk."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

__all__ = ["NewsroomAccountAdapter"]


class NewsroomAccountAdapter(DefaultAccountAdapter):
    """Accounts are made by an administrator only."""

    def is_open_for_signup(self, _request: HttpRequest) -> bool:
        """Never."""
        return False
