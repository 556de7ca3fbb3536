"""What a live story's subheadings say of its updates: each begins one, most of them with the time on the clock."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from broadsheet.site import shapes

__all__ = ["LiveUpdate", "live_updates"]

_CLOCK = re.compile(r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?:[.:,\s—–-]+|\Z)")


@dataclass(frozen=True, slots=True)
class LiveUpdate:
    """One update: its words without the clock, where it stands on the page, and when it was written if it says so."""

    headline: str
    anchor: str
    at: datetime | None


def live_updates(story: shapes.Story) -> Iterator[LiveUpdate]:
    """The updates of a live story as they stand on its page."""
    begun_at = story.card.published_at
    for block in story.blocks:
        if not isinstance(block, shapes.Subheading):
            continue
        match = _CLOCK.match(block.text)
        at = _moment(begun_at, time(int(match["hour"]), int(match["minute"]))) if match else None
        yield LiveUpdate(block.text[match.end() :] if match else block.text, block.anchor, at)


def _moment(begun_at: datetime, clock: time) -> datetime:
    """A clock within a day from the beginning; before it means that midnight has passed."""
    at = begun_at.replace(hour=clock.hour, minute=clock.minute, second=0, microsecond=0)
    return at if at >= begun_at.replace(second=0, microsecond=0) else at + timedelta(days=1)
