"""What the doctor says of work that goes on behind every publish."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime

from broadsheet.ops.doctor import _background, _troubles
from broadsheet.press.agenda import Agenda
from broadsheet.store import MemoryStore


def store_with(agenda: Agenda, bookmark: int) -> MemoryStore:
    store = MemoryStore()
    with store.batch(version=bookmark) as batch:
        agenda.write(batch, store, Agenda())
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


def test_what_could_not_be_pressed_is_told() -> None:
    agenda = Agenda()
    agenda.add_trouble("story/7", "story/7: ValueError: no such thing", datetime(2025, 3, 19, tzinfo=UTC))
    (said,) = _troubles(store_with(agenda, bookmark=9))
    assert said.how == "story/7: ValueError: no such thing (tried 1 times)"
    assert not said.is_well
    assert not list(_troubles(store_with(Agenda(), bookmark=9)))


def test_the_store_is_looked_over_without_the_newsroom() -> None:
    code = (
        "import sys; from broadsheet.ops.doctor import _background, _troubles\n"
        "from broadsheet.store import MemoryStore\n"
        "found = [*_background(MemoryStore()), *_troubles(MemoryStore())]; print(found, 'django.db' in sys.modules)"
    )
    kept = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=kept, check=False)
    assert done.stdout == "[] False\n", done.stderr
