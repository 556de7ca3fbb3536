"""A batch at work: what makers read from and write to."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from broadsheet.common.clock import day_in, zone
from broadsheet.fronts.queries import PinnedStory, pins_of
from broadsheet.press.formats.feed import FeedItem
from broadsheet.press.make.cards import cards_of
from broadsheet.press.make.desk import Desk, EditionDesk
from broadsheet.press.make.pictures import Gallery
from broadsheet.press.sheet import Sheet
from broadsheet.press.targets import Target
from broadsheet.site import shapes
from broadsheet.store import Store
from broadsheet.stories.by_key import topic_called
from broadsheet.stories.models import Topic
from broadsheet.stories.queries import CardRow, newest_rows, newest_rows_in_section

__all__ = ["Work"]

_NEWEST = 40
"""No slot, front or feed shows more of the newest."""


@dataclass
class Work:
    """``now`` is the one moment of the batch; ``due`` collects when a target must be pressed again by the clock."""

    desk: Desk
    store: Store
    now: datetime
    sheet: Sheet = field(default_factory=Sheet)
    due: dict[Target, datetime | None] = field(default_factory=dict)
    follow_up: set[Target] = field(default_factory=set)
    """Targets that turned out to change too."""
    feed_lists: dict[Target, tuple[int, ...]] = field(default_factory=dict)
    """Which stories each feed of the batch has, newest first."""
    feed_items: dict[int, FeedItem] = field(default_factory=dict)
    _gallery: Gallery = field(default_factory=lambda: Gallery({}))
    _parsed: dict[str, tuple[bytes | None, dict[str, Any]]] = field(default_factory=dict)
    _latest: dict[int, list[CardRow]] = field(default_factory=dict)
    _in_section: dict[int, tuple[int, list[CardRow]]] = field(default_factory=dict)
    _topics: dict[tuple[int, str], Topic | None] = field(default_factory=dict)
    _pins: dict[tuple[int, int | None], list[PinnedStory]] = field(default_factory=dict)
    _cards: dict[int, shapes.Card] = field(default_factory=dict)
    _seen: set[int] = field(default_factory=set)

    def edition(self, target: Target) -> EditionDesk | None:
        """The target's edition; None when it is not public."""
        return self.desk.by_key.get(target.edition)

    def today_in(self, edition: EditionDesk) -> date:
        """The day of the batch in an edition's time zone."""
        return day_in(self.now, edition.row.time_zone)

    def tomorrow_in(self, edition: EditionDesk) -> datetime:
        """When the edition's next day begins."""
        tomorrow = self.today_in(edition) + timedelta(days=1)
        return datetime.combine(tomorrow, time(), zone(edition.row.time_zone)).astimezone(UTC)

    def cards(self, rows: Iterable[CardRow]) -> tuple[shapes.Card, ...]:
        """Rows of lists as cards; a story that stands in several lists is made once."""
        asked = list(rows)
        new = {row.pk: row for row in asked if row.pk not in self._seen}
        self._seen |= new.keys()
        self._cards |= cards_of(self.desk, new.values(), self._gallery)
        return tuple(self._cards[row.pk] for row in asked if row.pk in self._cards)

    def latest(self, edition_id: int, limit: int) -> list[CardRow]:
        """The newest of an edition; asked once a batch for all who want some of them."""
        if edition_id not in self._latest:
            self._latest[edition_id] = newest_rows(edition_id, _NEWEST, without=self.desk.taken_down)
        return self._latest[edition_id][:limit]

    def newest_in_section(self, section_id: int, limit: int) -> list[CardRow]:
        """The newest of a section; asked again only for more than before."""
        known, rows = self._in_section.get(section_id, (0, []))
        if known < limit:
            rows = newest_rows_in_section(section_id, limit, without=self.desk.taken_down)
            self._in_section[section_id] = (limit, rows)
        return rows[:limit]

    def topic(self, edition_id: int, key: str) -> Topic | None:
        """The edition's topic of this key."""
        if (edition_id, key) not in self._topics:
            self._topics[edition_id, key] = topic_called(edition_id, key)
        return self._topics[edition_id, key]

    def pins(self, edition_id: int, section_id: int | None) -> list[PinnedStory]:
        """What stands by hand on a front."""
        if (edition_id, section_id) not in self._pins:
            self._pins[edition_id, section_id] = pins_of(edition_id, section_id, now=self.now)
        return self._pins[edition_id, section_id]

    def facts(self, key: str) -> bytes | None:
        """What the store remembers, or will when this batch is committed."""
        if key in self.sheet.facts:
            return self.sheet.facts[key]
        return self.store.facts(key)

    def json_facts(self, key: str) -> dict[str, Any]:
        """The same, read as JSON; parsed once as long as it stays."""
        raw = self.facts(key)
        kept = self._parsed.get(key)
        if kept is None or kept[0] != raw:
            kept = self._parsed[key] = (raw, json.loads(raw) if raw else {})
        return kept[1]
