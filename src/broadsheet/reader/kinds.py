"""Kinds of pages: what the records of many pages say alike, read once for all of them, with their heads made ready."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from broadsheet.reader.contract import SHORT, Contract, PageHeads
from broadsheet.reader.dictionaries import Dictionaries
from broadsheet.reader.laid import Skeleton, places_of
from broadsheet.store import Item, PartItem
from broadsheet.store.records import load_items

__all__ = ["CSP_KEYS", "HTML", "Kinds"]

HTML = "text/html"
CSP_KEYS = {"": "csp", "story": "csp/story", "rich": "csp/rich", "youtube": "csp/youtube", "front": "csp/front"}
"""Where the store says each content policy: of every page, and of the kinds of pages that a style slot names."""
_MOST_SKELETONS = 2048


class Kinds:
    """The kinds of pages that one process has met."""

    def __init__(self, contract: Contract, dictionaries: Dictionaries) -> None:
        self._contract = contract
        self._dictionaries = dictionaries
        self._skeletons: dict[tuple[bytes, str], Skeleton] = {}
        self._offer = 0
        self._policies: Mapping[str, str] = {}

    @property
    def csp(self) -> str:
        """The policy that fits every page."""
        return self._policies.get("", "")

    def learn(self, policies: Mapping[str, str]) -> None:
        """Take note of the policies that heads name, as in ``CSP_KEYS``; whoever calls forgets all pages too."""
        self._policies = policies

    def offer_again(self, offer: int) -> None:
        """Other dictionaries are on offer, which heads name."""
        self._offer = offer

    def forget(self) -> None:
        """Forget everything."""
        self._skeletons.clear()

    def get(self, body: bytes, own_prefix: bytes, encoding: str) -> Skeleton:
        """What the record says, its own address aside, so that pages of a kind share the work of reading it."""
        key = (body.replace(own_prefix, b"\1"), encoding)
        skeleton = self._skeletons.get(key)
        if skeleton is None:
            content_type, location, items = load_items(body)
            coding, places = encoding.partition("-")[0], places_of(items, own_prefix.decode())
            is_offered = content_type.startswith(HTML) and coding != "dcz" and not location
            edition = _edition_of(items) if is_offered else ""
            csp = self._csp_of(items)
            heads = self._heads(content_type, coding, csp, location, edition)
            skeleton = Skeleton(content_type, location, places, coding, csp, edition, heads, self._offer)
            if len(self._skeletons) >= _MOST_SKELETONS:
                self._skeletons.clear()
            self._skeletons[key] = skeleton
        return self.headed(skeleton)

    def headed(self, skeleton: Skeleton) -> Skeleton:
        """The skeleton with heads that name the dictionary of now."""
        if skeleton.offer != self._offer:
            skeleton.offer = self._offer
            if skeleton.edition:
                one = skeleton
                skeleton.heads = self._heads(one.content_type, one.coding, one.csp, one.location, one.edition)
        return skeleton

    def _heads(self, content_type: str, coding: str, csp: str, location: str, edition: str) -> PageHeads:
        address = self._dictionaries.address_of(edition)
        link = f'<{address}>; rel="compression-dictionary"' if address else ""
        return self._contract.page_heads(content_type, SHORT, coding, csp, location, link)

    def _csp_of(self, items: Sequence[Item]) -> str:
        """A shorter policy for stories without films: the style slot that a page shows says what it is."""
        styles = [item.key for item in items if isinstance(item, PartItem) and item.key.startswith("style/")]
        kinds = {key.partition("/")[2].partition("/")[2] or "story" for key in styles}
        return (self._policies.get(kinds.pop()) if len(kinds) == 1 else "") or self.csp


def _edition_of(items: Sequence[Item]) -> str:
    """Whose style a page has."""
    keys = (item.key for item in items if isinstance(item, PartItem))
    return next((key.split("/")[1] for key in keys if key.startswith("style/")), "")
