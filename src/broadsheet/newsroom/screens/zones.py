"""Time zones as a list of places: those near this paper first, then every place of the world by continent."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from broadsheet.common import clock
from broadsheet.stories.models import Edition

__all__ = ["CONTINENTS", "zone_choices"]

_USUAL = ("Asia/Baku", "Europe/Istanbul", "Europe/Moscow", "Asia/Tbilisi", "Europe/London", "UTC")
CONTINENTS = {
    "Asia": gettext_lazy("Asia"),
    "Europe": gettext_lazy("Europe"),
    "Africa": gettext_lazy("Africa"),
    "America": gettext_lazy("America"),
    "Australia": gettext_lazy("Australia"),
    "Atlantic": gettext_lazy("Atlantic Ocean"),
    "Indian": gettext_lazy("Indian Ocean"),
    "Pacific": gettext_lazy("Pacific Ocean"),
    "Antarctica": gettext_lazy("Antarctica"),
}

_Choices = list[tuple[str, str]]


def zone_choices() -> list[tuple[str, _Choices]]:
    """Groups of (name, place with its hours from Greenwich now); the place comes first, so that typing finds it."""
    now = clock.now()
    known = available_timezones()
    usual = list(dict.fromkeys([*Edition.objects.order_by("position").values_list("time_zone", flat=True), *_USUAL]))
    groups = [(_("Usual"), [(name, _shown(name, now)) for name in usual if name in known])]
    for continent, words in CONTINENTS.items():
        names = [name for name in known if name.startswith(f"{continent}/") and name not in usual]
        groups.append((str(words), sorted(((name, _shown(name, now)) for name in names), key=lambda one: one[1])))
    return groups


def _shown(name: str, now: datetime) -> str:
    place = ", ".join(reversed(name.replace("_", " ").split("/")[1:])) or name
    hours = f"{now.astimezone(ZoneInfo(name)):%z}"
    return f"{place} (UTC{hours[:3]}:{hours[3:]})" if hours != "+0000" or place != "UTC" else place
