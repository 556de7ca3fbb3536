"""The newsroom as a Django application: its templates, screens and checks."""

from __future__ import annotations

from django.apps import AppConfig

__all__ = ["NewsroomConfig"]


class NewsroomConfig(AppConfig):
    """Where the rooms of the newsroom side are put together."""

    name = "broadsheet.newsroom"
    label = "newsroom"
    verbose_name = "Newsroom"
