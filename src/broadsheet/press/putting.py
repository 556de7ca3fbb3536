"""Putting into a batch of the store what a sheet holds, and taking out every trace of what stood there before.

Each verb asks ``store`` what stands there now, and says what readers will see changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from broadsheet.common.old_addresses import MOST_OLD_PARAMETERS, OLD_PARAMETERS, query_names
from broadsheet.press import names, places
from broadsheet.press.facts import StoryFacts, read_facts
from broadsheet.press.puts import PagePut, PartPut, RelatedPut, StoryPut, stored
from broadsheet.press.see_also import with_own_slot
from broadsheet.site.render import ListRange, Slot
from broadsheet.store import Batch, Item, ListItem, PartItem, Store

__all__ = ["Tally", "note_parameters", "put_page", "put_part", "put_related", "put_story"]


@dataclass(slots=True)
class Tally:
    """How much was changed for readers."""

    pages: int = 0
    lists: int = 0
    feeds: int = 0
    slots: int = 0

    def __iadd__(self, other: Tally) -> Tally:
        self.pages += other.pages
        self.lists += other.lists
        self.feeds += other.feeds
        self.slots += other.slots
        return self


def put_part(batch: Batch, put: PartPut) -> bool:
    """Put a shared part, or remove it; returns whether it changed."""
    if put.body is None:
        return batch.delete_part(put.key)
    return batch.put_part(put.key, stored(put.body), put.since, put.until, put.level)


def put_page(batch: Batch, store: Store, put: PagePut) -> bool:
    """Put a page and its own parts; parts of its own that it had before and has no more are removed."""
    old = store.page(put.address)
    items: list[Item] = []
    changed = False
    own = 0
    for piece in put.pieces:
        if isinstance(piece, Slot):
            key = names.related_part(put.address) if names.is_related_slot(piece.key) else piece.key
            items.append(PartItem(key))
        elif isinstance(piece, ListRange):
            items.append(ListItem(piece.list, piece.limit, piece.skip, piece.older.encode(), piece.newer.encode()))
        else:
            key = names.page_part(put.address, own)
            changed |= batch.put_part(key, stored(piece))
            items.append(PartItem(key))
            own += 1
    for key in _own_parts(put.address, old.items if old else ()):
        if PartItem(key) not in items:
            changed |= batch.delete_part(key)
    if put.status:
        return batch.put_page(put.address, put.status, put.content_type, items, put.location) or changed
    return batch.delete_page(put.address) or changed


def put_story(batch: Batch, store: Store, put: StoryPut, *, is_in_see_also: bool) -> Tally:
    """Put a story's pages, its card and its places in lists; what it had elsewhere before is removed."""
    before, after = read_facts(store, put.story_id), put.facts
    pages = {page.address: with_own_slot(page, after) if after and is_in_see_also else page for page in put.pages}
    for address in _addresses(before) - pages.keys():
        pages[address] = PagePut(address, 0)
    tally = Tally(pages=sum(put_page(batch, store, page) for page in pages.values()))
    card = names.card_part(put.story_id)
    has_new_card = put_part(batch, PartPut(card, put.card if after and after.is_live else None))
    if after is not None and after.is_live:
        put_part(batch, PartPut(names.related_part(after.address), put.related))
    changed = _enter(batch, before, after, card)
    shown = after.lists if after and has_new_card else changed
    tally.lists = sum(not names.is_for_press(name) for name in shown)
    if after is None:
        batch.delete_facts(names.story_fact(put.story_id))
    else:
        batch.put_facts(names.story_fact(put.story_id), after.dump())
    return tally


def put_related(batch: Batch, store: Store, put: RelatedPut) -> Tally:
    """Put what stands under a story, while it is live."""
    before = read_facts(store, put.story_id)
    if before is None or not before.is_live:
        return Tally()
    after = before.with_related(put.ids)
    has_changed = put_part(batch, PartPut(names.related_part(before.address), put.body))
    _enter(batch, before, after, names.card_part(put.story_id))
    batch.put_facts(names.story_fact(put.story_id), after.dump())
    return Tally(pages=int(has_changed))


def note_parameters(batch: Batch, store: Store, pages: Iterable[PagePut]) -> None:
    """The names of parameters that old addresses have: readers' queries are looked up for these alone."""
    asked = {name for page in pages if "?" in page.address for name in query_names(page.address)}
    if asked:
        known = set(json.loads(store.meta(OLD_PARAMETERS) or b"[]"))
        fresh = sorted(asked - known)[: max(MOST_OLD_PARAMETERS - len(known), 0)]
        if fresh:
            batch.put_meta(OLD_PARAMETERS, json.dumps(sorted([*known, *fresh])).encode())


def _own_parts(address: str, items: Iterable[Item]) -> list[str]:
    prefix = names.own_parts(address)
    return [item.key for item in items if isinstance(item, PartItem) and item.key.startswith(prefix)]


def _addresses(facts: StoryFacts | None) -> set[str]:
    if facts is None:
        return set()
    return {facts.address, places.text_only(facts.address), *facts.redirects}


def _enter(batch: Batch, before: StoryFacts | None, after: StoryFacts | None, card: str) -> list[str]:
    """Take a story out of the lists where it stood and into those where it stands; returns the lists that changed."""
    old = {(name, before.entry) for name in before.lists} if before else set()
    new = {(name, after.entry) for name in after.lists} if after else set()
    changed = [name for name, entry in sorted(old - new) if batch.delete_entry(name, entry)]
    changed += [name for name, entry in sorted(new) if batch.put_entry(name, entry, card)]
    return changed
