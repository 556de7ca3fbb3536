"""A batch at work: what makers read from and write to."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from broadsheet.press.formats.feed import FeedItem
from broadsheet.press.make.cards import card_with_pictures
from broadsheet.press.make.desk import Desk, EditionDesk
from broadsheet.press.make.pictures import Gallery
from broadsheet.press.sheet import Sheet
from broadsheet.press.targets import Target
from broadsheet.site import shapes
from broadsheet.store import Store
from broadsheet.stories.models import Story
from broadsheet.stories.queries import latest, newest_in_section

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
    _latest: dict[int, list[Story]] = field(default_factory=dict)
    _in_section: dict[int, list[Story]] = field(default_factory=dict)
    _cards: dict[int, shapes.Card | None] = field(default_factory=dict)

    def edition(self, target: Target) -> EditionDesk | None:
        """The target's edition; None when it is not public."""
        return self.desk.by_key.get(target.edition)

    def cards(self, rows: list[Story]) -> tuple[shapes.Card, ...]:
        """Rows of a list as cards; a story that stands in several lists is made once."""
        return tuple(card for row in rows if (card := self._card(row)))

    def latest(self, edition_id: int, limit: int) -> list[Story]:
        """The newest of an edition; asked once a batch for all who want some of them."""
        if edition_id not in self._latest:
            self._latest[edition_id] = latest(edition_id, _NEWEST, without=self.desk.taken_down)
        return self._latest[edition_id][:limit]

    def newest_in_section(self, section_id: int, limit: int) -> list[Story]:
        """The newest of a section, likewise."""
        if section_id not in self._in_section:
            self._in_section[section_id] = newest_in_section(section_id, _NEWEST, without=self.desk.taken_down)
        return self._in_section[section_id][:limit]

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

    def _card(self, row: Story) -> shapes.Card | None:
        if row.pk not in self._cards:
            self._cards[row.pk] = card_with_pictures(self.desk, row, self._gallery)
        return self._cards[row.pk]
