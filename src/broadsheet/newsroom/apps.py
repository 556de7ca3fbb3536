"""The newsroom as a Django application: its templates, screens and checks."""

from __future__ import annotations

from django.apps import AppConfig
from wagtail.users.apps import WagtailUsersAppConfig

__all__ = ["JournalistsConfig", "NewsroomConfig"]


class NewsroomConfig(AppConfig):
    """Where the rooms of the newsroom side are put together."""

    name = "broadsheet.newsroom"
    label = "newsroom"
    default = True
    verbose_name = "Newsroom"

    def ready(self) -> None:
        """Give the models the words of the screens; they are loaded only now."""
        from broadsheet.newsroom.labels import give_labels

        give_labels()


class JournalistsConfig(WagtailUsersAppConfig):
    """Wagtail's accounts with our form."""

    default = False
    user_viewset = "broadsheet.newsroom.screens.journalists.JournalistViewSet"
