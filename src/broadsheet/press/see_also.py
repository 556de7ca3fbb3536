"""See also: one slot for a section's pages, but one without itself for each story that stands in it.

Pages of stories that became one of the newest, or are no longer, change their slot; nothing is rendered for that.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from broadsheet.press import names
from broadsheet.press.facts import StoryFacts, read_facts
from broadsheet.press.puts import PagePut
from broadsheet.site.render import Slot
from broadsheet.store import Batch, PartItem, Store

__all__ = ["Members", "members_in", "share_out", "with_own_slot"]

Members = tuple[int, ...]
"""The stories of a section that have a See also of their own, newest first."""


def members_in(store: Store, edition: str, section: str) -> Members:
    """As the store has them."""
    raw = store.facts(names.see_also_fact(edition, section))
    return tuple(int(number) for number in raw.split(b",")) if raw else ()


def with_own_slot(page: PagePut, facts: StoryFacts) -> PagePut:
    """A story page is rendered with its section's See also; this is the page of one that stands in it."""
    general = Slot(names.see_also_slot(facts.edition, facts.section))
    own = Slot(names.see_also_slot(facts.edition, facts.section, without=facts.story_id))
    return replace(page, pieces=tuple(own if piece == general else piece for piece in page.pieces))


def share_out(batch: Batch, store: Store, edition: str, section: str, members: Members, *, but: Container[int]) -> None:
    """Give the pages of a section the slots that are theirs now; ``but`` those that are put whole."""
    general = names.see_also_slot(edition, section)
    for number in set(members_in(store, edition, section)) ^ set(members):
        own = names.see_also_slot(edition, section, without=number)
        if number not in members:
            batch.delete_part(own)
        facts = None if number in but else read_facts(store, number)
        if facts and facts.is_live and facts.section == section:
            wanted = (general, own) if number in members else (own, general)
            _exchange_slot(batch, store, facts.address, *wanted)
    key = names.see_also_fact(edition, section)
    if members:
        batch.put_facts(key, ",".join(map(str, members)).encode())
    else:
        batch.delete_facts(key)


def _exchange_slot(batch: Batch, store: Store, address: str, old: str, new: str) -> None:
    page = store.page(address)
    if page is not None:
        items = [PartItem(new) if item == PartItem(old) else item for item in page.items]
        batch.put_page(address, page.status, page.content_type, items, page.location)
