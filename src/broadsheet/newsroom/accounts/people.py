"""Journalists' accounts. Nobody signs up: an administrator lets people in."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, User
from django.db import transaction

from broadsheet.newsroom.accounts.roles import ADMINISTRATOR

__all__ = ["create_journalist", "name_of"]


def name_of(user: Any) -> str:
    """What the others call them: their full name, or what they log in with."""
    return str(user.get_full_name() or user.get_username())


@transaction.atomic
def create_journalist(*, email: str, first_name: str, last_name: str, password: str, role: str) -> User:
    """Make an account with one role and return it. Raises ``Group.DoesNotExist`` for an unknown role."""
    user = get_user_model().objects.create_user(
        username=email.lower(), email=email.lower(), password=password, first_name=first_name, last_name=last_name
    )
    user.groups.add(Group.objects.get(name=role))
    if role == ADMINISTRATOR:
        user.is_superuser = True
        user.is_staff = True
        user.save(update_fields=["is_superuser", "is_staff"])
    return user
