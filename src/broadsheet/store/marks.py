"""Which take-down markers stand for one page, or for a story: one answer for whoever sets or lifts them."""

from __future__ import annotations

from collections.abc import Iterable

from broadsheet.store.write import Batch

__all__ = ["lift_page", "mark_page"]


def mark_page(
    batch: Batch, address: str, *, story_id: int = 0, former: Iterable[str] = (), reason: str = "", at: float
) -> None:
    """From now on 410 at the address, at its text-only page and at ``former`` ones; the story's card shows nothing.

    ``story_id`` is 0 for a page that is no story's; ``at`` is in Unix seconds.
    """
    for name in _names(address, story_id, former):
        batch.mark(name, reason, at)


def lift_page(batch: Batch, address: str, *, story_id: int = 0, former: Iterable[str] = ()) -> bool:
    """Lift what :func:`mark_page` set; says whether anything stood there."""
    lifted = [batch.unmark(name) for name in _names(address, story_id, former)]
    return any(lifted)


def _names(address: str, story_id: int, former: Iterable[str]) -> list[str]:
    card = [f"card/{story_id}"] if story_id else []
    return [address, f"{address.rstrip('/')}/text", *former, *card]
