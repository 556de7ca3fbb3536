"""More on this: what stands under stories, made without their texts, since it is a part of its own."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from broadsheet.press.make.cards import cards_of
from broadsheet.press.make.desk import Desk
from broadsheet.site import render, shapes
from broadsheet.stories.queries import get_card_rows
from broadsheet.stories.related import MOST_RELATED, related_ids

__all__ = ["NOTHING_RELATED", "MadeRelated", "make_related", "render_related"]


@dataclass(frozen=True, slots=True)
class MadeRelated:
    """``ids``: what stands there, in order, with those between that readers cannot see (now)."""

    ids: tuple[int, ...]
    cards: tuple[shapes.Card, ...]


NOTHING_RELATED = MadeRelated((), ())


def make_related(desk: Desk, ids: Sequence[int], shown: Mapping[int, Container[int]]) -> dict[int, MadeRelated]:
    """What stands under each of these stories; those without anything are left out. Three queries at most.

    ``shown``: for each of them the stories in its text and its storyline box, which search need not find again.
    """
    found = related_ids(ids, shown)
    wanted = {number for others in found.values() for number in others} - desk.taken_down
    cards = cards_of(desk, get_card_rows(sorted(wanted)).values())
    made = {}
    for number, others in found.items():
        chosen = _up_to_the_last_shown(others, cards)
        made[number] = MadeRelated(chosen, tuple(cards[other] for other in chosen if other in cards))
    return made


def render_related(edition: shapes.Edition, made: MadeRelated) -> str:
    """The part of the page; empty when there is nothing to show."""
    return render.slot(shapes.RelatedSlot(edition, made.cards))


def _up_to_the_last_shown(others: tuple[int, ...], visible: Container[int]) -> tuple[int, ...]:
    shown = 0
    for place, number in enumerate(others, 1):
        shown += number in visible
        if shown == MOST_RELATED:
            return others[:place]
    return others
