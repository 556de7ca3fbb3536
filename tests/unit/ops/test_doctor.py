"""What the doctor says of work that goes on behind every publish."""

from __future__ import annotations

from broadsheet.ops.doctor import _background
from broadsheet.press.agenda import Agenda
from broadsheet.store import MemoryStore


def store_with(agenda: Agenda, bookmark: int) -> MemoryStore:
    store = MemoryStore()
    with store.batch(version=bookmark) as batch:
        agenda.write(batch, Agenda())
        batch.set_bookmark("press", bookmark)
    return store


def test_cards_and_related_stories_that_wait_are_told() -> None:
    (said,) = _background(store_with(Agenda(related=7, lists={"topic/az/sea": None}), bookmark=9))
    assert said.how == (
        "1 lists, related stories and share cards of 2 log rows to be pressed again, behind every publish"
    )
    assert said.is_well


def test_a_press_at_rest_has_none() -> None:
    assert not list(_background(store_with(Agenda(related=9), bookmark=9)))
