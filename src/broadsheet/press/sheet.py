"""A sheet: changes to the store, gathered and rendered before the commit, then put into one batch."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from broadsheet.common.old_addresses import MOST_OLD_PARAMETERS, OLD_PARAMETERS, query_names
from broadsheet.press import names
from broadsheet.press.facts import StoryFacts, read_facts
from broadsheet.site.render import ListRange, RenderedPage, Slot
from broadsheet.store import Batch, EncodedPart, Item, ListItem, PartItem, Store, encode_part

__all__ = ["PagePut", "PartPut", "RelatedPut", "Sheet", "StoryPut", "Tally"]

Body = str | bytes | EncodedPart
Piece = Body | Slot | ListRange


@dataclass(frozen=True, slots=True)
class PartPut:
    """A shared part (slot, card, sitemap day); ``body`` None removes it."""

    key: str
    body: Body | None
    since: int = 0
    until: int = 0
    level: int | None = None
    """How hard to compress it; None as usual."""


@dataclass(frozen=True, slots=True)
class PagePut:
    """A page with its own pieces; ``status`` 0 removes it."""

    address: str
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    pieces: tuple[Piece, ...] = ()
    location: str = ""
    is_feed: bool = False


@dataclass(frozen=True, slots=True)
class StoryPut:
    """A story: how it shall stand in the store. ``facts`` None: no reader ever knew it (or it was deleted)."""

    story_id: int
    facts: StoryFacts | None
    pages: tuple[PagePut, ...] = ()
    card: Body = ""
    related: Body = ""
    """More on this; empty for nothing."""


@dataclass(frozen=True, slots=True)
class RelatedPut:
    """What stands under a story that otherwise stays as it is."""

    story_id: int
    ids: tuple[int, ...]
    body: Body


@dataclass(slots=True)
class Tally:
    """How much a sheet changed for readers."""

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


@dataclass(slots=True)
class Sheet:
    """Everything one commit shall change. Picklable, so that workers may fill it."""

    parts: list[PartPut] = field(default_factory=list)
    pages: list[PagePut] = field(default_factory=list)
    stories: dict[int, StoryPut] = field(default_factory=dict)
    related: dict[int, RelatedPut] = field(default_factory=dict)
    facts: dict[str, bytes | None] = field(default_factory=dict)
    see_also: dict[tuple[str, str], tuple[int, ...]] = field(default_factory=dict)
    """(edition, section) to the stories that have a See also of their own, newest first."""
    csp: dict[str, str] = field(default_factory=dict)
    """The policies that the reader sends with this build's pages: all of them, stories without films, plain stories."""
    editions: bytes = b""
    """The editions, for pages that the reader makes by itself."""

    def put_part(self, key: str, body: str | None, since: int = 0, until: int = 0, level: int | None = None) -> None:
        """Put a shared part, or remove it."""
        self.parts.append(PartPut(key, body, since, until, level))

    def put_page(self, address: str, rendered: RenderedPage) -> None:
        """Put a rendered page."""
        self.pages.append(PagePut(address, 200, rendered.content_type, rendered.pieces))

    def put_file(self, address: str, content_type: str, text: str, *, is_feed: bool = False) -> None:
        """Put a page that is one text: a feed, a file at the root."""
        self.pages.append(PagePut(address, 200, content_type, (text,), is_feed=is_feed))

    def put_stitched(self, address: str, content_type: str, pieces: tuple[Piece, ...]) -> None:
        """Put a page that is made of other parts only."""
        self.pages.append(PagePut(address, 200, content_type, pieces))

    def put_bytes(self, address: str, content_type: str, body: bytes) -> None:
        """Put a picture."""
        self.pages.append(PagePut(address, 200, content_type, (body,)))

    def redirect(self, address: str, location: str, status: int = 301) -> None:
        """Lead from one address to another."""
        self.pages.append(PagePut(address, status, location=location))

    def remove_page(self, address: str) -> None:
        """Leave nothing at an address."""
        self.pages.append(PagePut(address, 0))

    def __ior__(self, other: Sheet) -> Sheet:
        self.parts += other.parts
        self.pages += other.pages
        self.stories |= other.stories
        self.related |= other.related
        self.facts |= other.facts
        self.see_also |= other.see_also
        self.csp |= other.csp
        self.editions = other.editions or self.editions
        return self

    def encode(self) -> Sheet:
        """Compress every text here and now, so that the writer need not."""
        return replace(
            self,
            parts=[replace(put, body=_encoded(put.body, put.level)) for put in self.parts],
            pages=[_encoded_page(put) for put in self.pages],
            stories={number: _encoded_story(put) for number, put in self.stories.items()},
        )

    def apply(self, batch: Batch, store: Store) -> Tally:
        """Put everything into a batch. ``store`` is asked for what stands there now."""
        tally = Tally()
        for part in self.parts:
            tally.slots += _put_part(batch, part)
        # A page that was named twice is what was said last.
        for page in {page.address: page for page in self.pages}.values():
            changed = _put_page(batch, store, page)
            tally.feeds += changed and page.is_feed
            tally.pages += changed and not page.is_feed
        for (edition, section), members in self.see_also.items():
            self._share_out_see_also(batch, store, edition, section, members)
        for put in self.stories.values():
            tally += self._put_story(batch, store, put)
        for number in self.related.keys() - self.stories.keys():
            tally += _put_related(batch, store, self.related[number])
        self._note_parameters(batch, store)
        for key, policy in self.csp.items():
            batch.put_meta(key, policy.encode())
        if self.editions:
            batch.put_meta("editions", self.editions)
        for key, value in self.facts.items():
            if value is None:
                batch.delete_facts(key)
            else:
                batch.put_facts(key, value)
        return tally

    def _note_parameters(self, batch: Batch, store: Store) -> None:
        """The names of parameters that old addresses have: readers' queries are looked up for these alone."""
        pages = [*self.pages, *(page for put in self.stories.values() for page in put.pages)]
        asked = {name for page in pages if "?" in page.address for name in query_names(page.address)}
        if asked:
            known = set(json.loads(store.meta(OLD_PARAMETERS) or b"[]"))
            fresh = sorted(asked - known)[: max(MOST_OLD_PARAMETERS - len(known), 0)]
            if fresh:
                batch.put_meta(OLD_PARAMETERS, json.dumps(sorted([*known, *fresh])).encode())

    def _put_story(self, batch: Batch, store: Store, put: StoryPut) -> Tally:
        before, after = read_facts(store, put.story_id), put.facts
        pages = {page.address: self._with_see_also(store, page, after) for page in put.pages}
        for address in _addresses(before) - pages.keys():
            pages[address] = PagePut(address, 0)
        tally = Tally(pages=sum(_put_page(batch, store, page) for page in pages.values()))
        card = names.card_part(put.story_id)
        has_new_card = _put_part(batch, PartPut(card, put.card if after and after.is_live else None))
        if after is not None and after.is_live:
            _put_part(batch, PartPut(names.related_part(after.address), put.related))
        changed = _enter(batch, before, after, card)
        shown = after.lists if after and has_new_card else changed
        tally.lists = sum(not name.startswith("by/") for name in shown)
        if after is None:
            batch.delete_facts(names.story_fact(put.story_id))
        else:
            batch.put_facts(names.story_fact(put.story_id), after.dump())
        return tally

    def _with_see_also(self, store: Store, page: PagePut, facts: StoryFacts | None) -> PagePut:
        """A story page is rendered with its section's See also; among the newest it gets one without itself."""
        if facts is None or facts.story_id not in self._members(store, facts.edition, facts.section):
            return page
        general = Slot(names.see_also_slot(facts.edition, facts.section))
        own = Slot(names.see_also_slot(facts.edition, facts.section, without=facts.story_id))
        return replace(page, pieces=tuple(own if piece == general else piece for piece in page.pieces))

    def _members(self, store: Store, edition: str, section: str) -> tuple[int, ...]:
        found = self.see_also.get((edition, section))
        return see_also_members(store, edition, section) if found is None else found

    def _share_out_see_also(
        self, batch: Batch, store: Store, edition: str, section: str, members: tuple[int, ...]
    ) -> None:
        """Pages of stories that became one of the newest, or are no longer, change their slot. Nothing is rendered."""
        before = see_also_members(store, edition, section)
        general = names.see_also_slot(edition, section)
        for number in set(before) ^ set(members):
            own = names.see_also_slot(edition, section, without=number)
            if number not in members:
                batch.delete_part(own)
            facts = None if number in self.stories else read_facts(store, number)
            if facts and facts.is_live and facts.section == section:
                wanted = (general, own) if number in members else (own, general)
                _exchange_slot(batch, store, facts.address, *wanted)
        value = ",".join(map(str, members)).encode()
        key = names.see_also_fact(edition, section)
        if members:
            batch.put_facts(key, value)
        else:
            batch.delete_facts(key)


def see_also_members(store: Store, edition: str, section: str) -> tuple[int, ...]:
    """The stories of a section that have a See also of their own, as the store has it."""
    raw = store.facts(names.see_also_fact(edition, section))
    return tuple(int(number) for number in raw.split(b",")) if raw else ()


def _put_related(batch: Batch, store: Store, put: RelatedPut) -> Tally:
    before = read_facts(store, put.story_id)
    if before is None or not before.is_live:
        return Tally()
    after = before.with_related(put.ids)
    has_changed = _put_part(batch, PartPut(names.related_part(before.address), put.body))
    _enter(batch, before, after, names.card_part(put.story_id))
    batch.put_facts(names.story_fact(put.story_id), after.dump())
    return Tally(pages=int(has_changed))


def _exchange_slot(batch: Batch, store: Store, address: str, old: str, new: str) -> None:
    page = store.page(address)
    if page is not None:
        items = [PartItem(new) if item == PartItem(old) else item for item in page.items]
        batch.put_page(address, page.status, page.content_type, items, page.location)


def _put_part(batch: Batch, put: PartPut) -> bool:
    if put.body is None:
        return batch.delete_part(put.key)
    return batch.put_part(put.key, _bytes(put.body), put.since, put.until, put.level)


def _put_page(batch: Batch, store: Store, put: PagePut) -> bool:
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
            changed |= batch.put_part(key, _bytes(piece))
            items.append(PartItem(key))
            own += 1
    for key in _own_parts(put.address, old.items if old else ()):
        if PartItem(key) not in items:
            changed |= batch.delete_part(key)
    if put.status:
        return batch.put_page(put.address, put.status, put.content_type, items, put.location) or changed
    return batch.delete_page(put.address) or changed


def _own_parts(address: str, items: Iterable[Item]) -> list[str]:
    prefix = f"page{address}/"
    return [item.key for item in items if isinstance(item, PartItem) and item.key.startswith(prefix)]


def _enter(batch: Batch, before: StoryFacts | None, after: StoryFacts | None, card: str) -> list[str]:
    """Take a story out of the lists where it stood and into those where it stands; returns the lists that changed."""
    old = {(name, before.entry) for name in before.lists} if before else set()
    new = {(name, after.entry) for name in after.lists} if after else set()
    changed = [name for name, entry in sorted(old - new) if batch.delete_entry(name, entry)]
    changed += [name for name, entry in sorted(new) if batch.put_entry(name, entry, card)]
    return changed


def _addresses(facts: StoryFacts | None) -> set[str]:
    if facts is None:
        return set()
    return {facts.address, f"{facts.address}/text", *facts.redirects}


def _bytes(body: Body) -> bytes | EncodedPart:
    return body.encode() if isinstance(body, str) else body


def _raw(body: str | bytes) -> bytes:
    return body.encode() if isinstance(body, str) else body


def _encoded(body: Body | None, level: int | None = None) -> Body | None:
    return encode_part(_raw(body), level) if isinstance(body, str | bytes) else body


def _encoded_page(put: PagePut) -> PagePut:
    return replace(put, pieces=tuple(encode_part(_raw(p)) if isinstance(p, str | bytes) else p for p in put.pieces))


def _encoded_story(put: StoryPut) -> StoryPut:
    card, related = _encoded(put.card) or "", _encoded(put.related) or ""
    return replace(put, card=card, related=related, pages=tuple(_encoded_page(page) for page in put.pages))
