"""The agenda is written by more than one press: the one that follows the log, and one that presses everything."""

from datetime import UTC, datetime, timedelta

from broadsheet.press.agenda import Agenda
from broadsheet.press.targets import Of, Target
from broadsheet.store import MemoryStore

NOW = datetime(2025, 3, 19, 15, 50, tzinfo=UTC)
MASTHEAD, LATEST, STYLE = (Target(of, "az") for of in (Of.MASTHEAD, Of.LATEST, Of.STYLE))


def _write(store: MemoryStore, agenda: Agenda, before: Agenda) -> None:
    with store.batch(version=1) as batch:
        agenda.write(batch, store, before)


def test_what_another_press_noted_meanwhile_stays() -> None:
    store = MemoryStore()
    _write(store, Agenda(targets={MASTHEAD}, everything={"az": None, "ru": None}, due={STYLE: 5.0}), Agenda())
    before = Agenda.read(store)

    other = before.copy()
    other.targets.add(LATEST)
    other.lists["topic/az/neft"] = None
    other.everything["az"] = ("2025-03-19T15:50:00+00:00", 7)
    other.related = 12
    other.set_due({LATEST: NOW})
    other.add_trouble("latest/az", "latest/az: no", NOW)
    _write(store, other, before)

    mine = before.copy()
    mine.targets = {STYLE}
    del mine.everything["ru"]
    mine.set_due({STYLE: None})
    mine.add_trouble("story/3", "story/3: no", NOW)
    _write(store, mine, before)

    both = Agenda.read(store)
    assert both.targets == {LATEST, STYLE}, "one took the masthead's work away, the other noted Latest"
    assert both.lists == {"topic/az/neft": None}
    assert both.everything == {"az": ("2025-03-19T15:50:00+00:00", 7)}
    assert both.due == {LATEST: NOW.timestamp()}
    assert both.related == 12
    assert both.troubles.keys() == {"latest/az", "story/3"}


def test_a_trouble_is_tried_again_after_a_while() -> None:
    store = MemoryStore()
    agenda = Agenda()
    agenda.add_trouble("story/3", "story/3: no", NOW)
    _write(store, agenda, Agenda())
    before = Agenda.read(store)
    assert before.due_stories(NOW) == set()
    assert before.due_stories(NOW + timedelta(seconds=15)) == {3}
    after = before.copy()
    after.troubles.clear()
    _write(store, after, before)
    assert Agenda.read(store).troubles == {}


def test_what_only_another_build_knew_how_to_press_is_left_out() -> None:
    store = MemoryStore()
    _write(store, Agenda(targets={MASTHEAD}, due={STYLE: 5.0}), Agenda())
    with store.batch(version=1) as batch:
        raw = (store.meta("press/agenda") or b"").replace(b"masthead/az", b"hologram/az").replace(b"style", b"aroma")
        batch.put_meta("press/agenda", raw)
    agenda = Agenda.read(store)
    agenda.add_trouble("hologram/az", "hologram/az: no", NOW)
    assert (agenda.targets, agenda.due) == (set(), {})
    assert agenda.due_targets(NOW + timedelta(hours=1)) == set()
