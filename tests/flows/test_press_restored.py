"""A backup is brought back: the newsroom is as it was then, and the store is what was pressed since."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import time_machine
from django.conf import settings
from django.db import transaction
from flows.pressed import differences, from_nothing, page_of, publish_one

from broadsheet.press.agenda import Agenda
from broadsheet.press.build import build_marks
from broadsheet.press.full import full_press
from broadsheet.press.press import Press
from broadsheet.press.receipt import receipt_for
from broadsheet.store import MemoryStore
from broadsheet.stories import write
from broadsheet.stories.queries import log_head

from small_paper import SmallPaper

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


@pytest.fixture
def store(small_paper: SmallPaper) -> MemoryStore:
    """The store of a paper with one story, pressed."""
    publish_one(small_paper.az, small_paper.dunya, "Köhnə xəbər")
    store = MemoryStore()
    full_press(settings.PAPER, store)
    return store


def _bring_back(since: Callable[[], object], store: MemoryStore, clock: time_machine.Coordinates) -> None:
    """What ``broadsheet restore`` does to a paper in which ``since`` happened after the backup."""
    backup = transaction.savepoint()
    clock.shift(60)
    since()
    Press(settings.PAPER, store).press_until_idle()
    transaction.savepoint_rollback(backup)
    clock.shift(60)


def _start(store: MemoryStore) -> Press:
    """A press as it begins after its start."""
    press = Press(settings.PAPER, store)
    press.take_up_log()
    press.take_up_build(build_marks())
    return press


@pytest.mark.parametrize("lost", [1, 3])
def test_a_story_published_before_the_press_starts_is_not_passed_over(
    small_paper: SmallPaper, store: MemoryStore, clock: time_machine.Coordinates, lost: int
) -> None:
    """It has a number that the store has seen already, be it as the log's last or with others after it."""

    def since() -> None:
        for number in range(lost):
            publish_one(small_paper.az, small_paper.dunya, f"Sonrakı xəbər {number}")

    _bring_back(since, store, clock)
    assert store.bookmark("press") == log_head() + lost
    story = publish_one(small_paper.az, small_paper.dunya, "Bərpadan sonra")
    number = log_head()
    assert receipt_for(store, number) is not None, "that of another row"

    press = _start(store)
    assert receipt_for(store, number) is None
    press.press_pending()
    receipt = receipt_for(store, number)
    assert receipt is not None
    assert receipt.pages
    assert "Bərpadan sonra" in page_of(store, story.address)
    assert "Bərpadan sonra" in page_of(store, "/az/")
    press.press_until_idle()
    assert differences(store.snapshot(), from_nothing()) == []
    assert store.bookmark("press") == log_head()


def test_what_was_published_since_the_backup_is_taken_away(
    small_paper: SmallPaper, store: MemoryStore, clock: time_machine.Coordinates
) -> None:
    made = []

    def since() -> None:
        made.append(publish_one(small_paper.az, small_paper.dunya, "Bərpadan əvvəl"))
        topic = write.create_topic(edition=small_paper.az, key="yeni", name="Yeni mövzu")
        made.append(publish_one(small_paper.az, small_paper.siyaset, "Mövzulu", topics=[topic]))

    before = store.snapshot()
    _bring_back(since, store, clock)
    assert "Bərpadan əvvəl" in page_of(store, made[0].address)
    _start(store).press_until_idle()
    left = differences(store.snapshot(), before)
    assert [one for one in left if not one.startswith("facts thing/")] == []
    assert Agenda.read(store).stale == {}
