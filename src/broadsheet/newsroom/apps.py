"""The newsroom as a Django application: its templates, screens and checks."""

from __future__ import annotations

from django.apps import AppConfig
from wagtail.admin.apps import WagtailAdminAppConfig
from wagtail.users.apps import WagtailUsersAppConfig

__all__ = ["DeskConfig", "JournalistsConfig", "NewsroomConfig"]


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


class DeskConfig(WagtailAdminAppConfig):
    """Wagtail's desk, which mails as ours does."""

    default = False

    def ready(self) -> None:
        """Let Wagtail make itself ready, then put our mails in the place of its own."""
        from broadsheet.newsroom.notifying import mail_after_commit

        super().ready()
        mail_after_commit()


class JournalistsConfig(WagtailUsersAppConfig):
    """Wagtail's accounts with our form."""

    default = False
    user_viewset = "broadsheet.newsroom.screens.journalists.JournalistViewSet"
