"""The one clock. Everything that asks for the time asks here, so that tests stop it in one place."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

__all__ = ["day_in", "now", "zone"]


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


@lru_cache(maxsize=64)
def zone(name: str) -> ZoneInfo:
    """The time zone of that IANA name. Raises ``ZoneInfoNotFoundError`` for a name nobody knows."""
    return ZoneInfo(name)


def day_in(moment: datetime, zone_name: str) -> date:
    """The calendar day on which ``moment`` falls in a zone: 21:30 UTC is already tomorrow in Baku."""
    return moment.astimezone(zone(zone_name)).date()
