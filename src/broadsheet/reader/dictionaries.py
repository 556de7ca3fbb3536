"""Which compression dictionaries browsers are offered, and which of those they hold are known (RFC 9842).

An edition's dictionary is what its pages have in common at one moment: styles, masthead, footer, Latest, the notice,
and the newest story without its paragraphs, for what every story says around its text. A new one is made when the
chrome changes, or after an hour when what is live has changed; older ones are good until they fall off the shelf. Since
a dictionary holds headlines, a take-down ends all of them, and so does the withdrawal of a story that one links to.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice

from broadsheet.reader.shelf import Shelf, Shelved
from broadsheet.store import Changes, IncompletePage, Moment, PartItem
from broadsheet.store.dictionary import Dictionary
from broadsheet.store.stitch import load_segment

__all__ = ["Dictionaries", "Offered"]

_RENEWED_AFTER = 3600.0
_HREF = re.compile(rb'href="(/[^"?#]*)"')
_PARAGRAPHS = re.compile(rb"<p>.*?</p>", re.S)
_CHROME = ("style/{}/all", "style/{}", "masthead/{}", "footer/{}")
_LIVE = ("latest/{}", "breaking/{}", "notice/{}")
_STORIES_TRIED = 8


@dataclass(frozen=True, slots=True)
class Offered:
    """A dictionary at its address, and the pages it is for."""

    address: str
    match: str
    dictionary: Dictionary
    shelved: Shelved
    links: frozenset[str]
    """Addresses of this paper that it names."""


class Dictionaries:
    """One process's view of the shelf."""

    def __init__(self, shelf: Shelf | None = None) -> None:
        self._shelf = shelf or Shelf()
        self._version = -1
        self.number = 0
        """Grows whenever other dictionaries are known than before."""
        self._by_hash: dict[bytes, Dictionary] = {}
        self._by_encoding: dict[str, Dictionary] = {}
        self._by_address: dict[str, Offered] = {}
        self._newest: dict[str, Offered] = {}
        self._homes: dict[str, str] = {}

    def find(self, offered: bytes) -> Dictionary | None:
        """The dictionary with this hash, if it is known."""
        held = self._by_hash.get(offered)
        return held if held or not self.look() else self._by_hash.get(offered)

    def at(self, path: str) -> Offered | None:
        """The dictionary at an address, which another process may have laid on the shelf a moment ago."""
        found = self._by_address.get(path)
        return found if found or not self.look() else self._by_address.get(path)

    def address_of(self, edition: str) -> str:
        """Where an edition's newest dictionary is; empty when it has none."""
        newest = self._newest.get(edition)
        return newest.address if newest else ""

    def of(self, encoding: str) -> Dictionary | None:
        """The dictionary whose pages are remembered under this name; None for an encoding that needs none."""
        return self._by_encoding.get(encoding)

    def encodings(self) -> tuple[str, ...]:
        """What pages for these dictionaries are remembered under."""
        return tuple(self._by_encoding)

    def learn(self, editions: bytes) -> None:
        """Take note of the editions as the press wrote them into the store."""
        try:
            self._homes = {one["key"]: one["home_address"] for one in json.loads(editions or b"[]")}
        except (ValueError, TypeError, KeyError):
            self._homes = {}
        self._version = -1

    def follow(self, now: Moment, changes: Changes, at: float, *, is_taken_down: bool) -> None:
        """The store changed: make what must be made anew. ``is_taken_down``: there is a new take-down marker."""
        self.look()
        if is_taken_down or self._names_what_is_gone(now, changes):
            self._shelf.drop_before(changes.number)
            self.look()
        for edition in self._homes:
            if self._may_be_old(edition, changes, at):
                self._renew(now, edition, changes.number, at)
        self.look()

    def look(self) -> bool:
        """Whether other dictionaries are on the shelf than before."""
        if self._shelf.version == self._version:
            return False
        self._version, shelved = self._shelf.read()
        self.number += 1
        known = self._by_hash
        made = [(one, self._made(one, known)) for one in shelved if one.edition in self._homes]
        self._by_hash = {offered.dictionary.hash: offered.dictionary for _one, offered in made}
        self._by_encoding = {one.encoding: one for one in self._by_hash.values()}
        self._by_address = {offered.address: offered for _one, offered in made}
        self._newest = {one.edition: offered for one, offered in made}
        return True

    def _made(self, one: Shelved, known: dict[bytes, Dictionary]) -> Offered:
        held = next((held for held in known.values() if held.data == one.data), None)
        dictionary = held or Dictionary(one.data)
        address = f"/s/{one.edition}.{dictionary.hash[:8].hex()}.dict"
        return Offered(address, self._homes[one.edition] + "*", dictionary, one, _links(one.data))

    def _names_what_is_gone(self, now: Moment, changes: Changes) -> bool:
        named = frozenset[str]().union(*(offered.links for offered in self._by_address.values()))
        return _is_any_gone(now, named if changes.is_everything else named & changes.addresses)

    def _may_be_old(self, edition: str, changes: Changes, at: float) -> bool:
        newest = self._newest.get(edition)
        if newest is None or changes.is_everything or not changes.parts.isdisjoint(_keys(_CHROME, edition)):
            return True
        is_due = at - newest.shelved.made_at > _RENEWED_AFTER
        return is_due and not changes.parts.isdisjoint(_keys(_LIVE, edition))

    def _renew(self, now: Moment, edition: str, change: int, at: float) -> None:
        chrome = _bodies(now, _keys(_CHROME, edition), at)
        digest = blake2b(b"".join(chrome), digest_size=16).digest()
        newest = self._newest.get(edition)
        if newest is not None:
            is_same = newest.shelved.chrome == digest and at - newest.shelved.made_at <= _RENEWED_AFTER
            if is_same or newest.shelved.change > change:  # another process has seen more than this one
                return
        data = b"".join([*_newest_story(now, edition, at), *_bodies(now, _keys(_LIVE, edition), at), *chrome])
        # Latest may still show what was taken down a moment ago; then the press's next commit brings us here again.
        if chrome and data and not _is_any_gone(now, _links(data)):
            self._shelf.put(Shelved(edition, data, digest, change, at))


def _keys(patterns: tuple[str, ...], edition: str) -> list[str]:
    return [pattern.format(edition) for pattern in patterns]


def _bodies(now: Moment, keys: Iterable[str], at: float) -> list[bytes]:
    """The parts of these keys as readers see them, without those that they do not."""
    found = []
    for key in keys:
        try:
            found.append(load_segment(now, key, "identity", at).data)
        except IncompletePage:
            continue
    return [body for body in found if body]


def _links(data: bytes) -> frozenset[str]:
    return frozenset(link.decode(errors="replace") for link in _HREF.findall(data))


def _is_any_gone(now: Moment, addresses: Iterable[str]) -> bool:
    for address in addresses:
        page = now.page(address)
        if (page is not None and page.status == 410) or now.is_taken_down(address):
            return True
    return False


def _newest_story(now: Moment, edition: str, at: float) -> list[bytes]:
    """The newest story that is on show, without paragraphs: it is the frame that is wanted."""
    for entry in islice(now.entries(f"all/{edition}"), _STORIES_TRIED):
        card = b"".join(_bodies(now, [entry.part_key], at))
        match = _HREF.search(card)
        address = match[1].decode(errors="replace") if match else ""
        page = now.page(address) if address and not now.is_taken_down(address) else None
        if page is None or page.status != 200:
            continue
        own = [item.key for item in page.items if isinstance(item, PartItem) and item.key.startswith("page/")]
        return [card, *(_PARAGRAPHS.sub(b"", body) for body in _bodies(now, own, at))]
    return []
