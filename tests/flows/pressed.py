"""What tests of the press share: a press on a store in memory, and the comparison with a store pressed from nothing."""

from __future__ import annotations

from typing import Any

from django.conf import settings

from broadsheet.press.full import full_press
from broadsheet.press.press import Press
from broadsheet.store import MemoryStore, Store
from broadsheet.stories import publish, write

__all__ = ["differences", "fresh_press", "from_nothing", "page_of", "publish_one"]


def fresh_press() -> tuple[Press, MemoryStore]:
    """A press whose store holds the paper as it is."""
    store = MemoryStore()
    full_press(settings.PAPER, store)
    return Press(settings.PAPER, store), store


def from_nothing(beside: Store | None = None) -> dict[str, Any]:
    """What a store holds when everything is pressed into it at once, with the take-down markers of another."""
    store = MemoryStore()
    for mark in beside.take_downs() if beside else ():
        store.take_down(mark.name, mark.reason)
    full_press(settings.PAPER, store)
    return store.snapshot()


def differences(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """Where two snapshots differ, in words."""
    found = []
    for table in ("pages", "parts", "lists", "facts"):
        for key in sorted({*one[table], *other[table]}):
            left, right = one[table].get(key), other[table].get(key)
            if left != right:
                found.append(
                    f"{table} {key}\n    step by step: {str(left)[:600]}\n    from nothing: {str(right)[:600]}"
                )
    if one["csp"] != other["csp"]:
        found.append("csp")
    return found


def page_of(store: MemoryStore, address: str) -> str:
    """A page as a reader gets it."""
    composed = store.compose(address, "identity")
    assert composed is not None, f"nothing at {address}"
    return composed.body.decode()


def publish_one(edition: Any, section: Any, headline: str, **fields: Any) -> Any:
    """Write and publish a story."""
    published_at = fields.pop("published_at", None)
    fields.setdefault("body", [{"type": "paragraph", "value": f"<p>{headline}: mətn.</p>"}])
    story = write.create_story(edition=edition, section=section, headline=headline, **fields)
    return publish.publish_story(story=story, published_at=published_at)
