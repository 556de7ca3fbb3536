"""What a batch does to what readers see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from broadsheet.store import ListItem, MemoryStore, PageRecord, PartItem, StoreWriter, UnableToOpen, open_store


@pytest.fixture(params=["memory", "lmdb"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[StoreWriter]:
    made = MemoryStore() if request.param == "memory" else open_store(tmp_path / "store", readonly=False, sync=False)
    yield made
    made.close()


def test_what_is_put_is_there(store: StoreWriter) -> None:
    with store.batch(version=7) as batch:
        assert batch.put_part("latest/az", b"<ol></ol>")
        assert batch.put_page("/az/", 200, "text/html", [PartItem("latest/az"), ListItem("all/az", 20, 3, b"o", b"n")])
        batch.put_facts("story/1", b"{}")
        batch.set_bookmark("press", 7)
    assert store.page("/az/") == PageRecord(
        200, "text/html", (PartItem("latest/az"), ListItem("all/az", 20, 3, b"o", b"n")), "", 7
    )
    part = store.part("latest/az")
    assert part is not None
    assert (part.body, part.version, part.since, part.until) == (b"<ol></ol>", 7, 0, 0)
    assert store.facts("story/1") == b"{}"
    assert store.bookmark("press") == 7
    assert store.bookmark("search") == 0
    assert dict(store.facts_under("story/")) == {"story/1": b"{}"}


def test_an_exception_leaves_nothing_behind(store: StoreWriter) -> None:
    def fail() -> None:
        with store.batch(version=1) as batch:
            batch.put_part("a", b"1")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert store.part("a") is None


def test_older_never_replaces_newer(store: StoreWriter) -> None:
    with store.batch(version=5) as batch:
        batch.put_part("a", b"five")
        batch.put_page("/a", 200, "text/plain", [PartItem("a")])
        batch.put_entry("all/az", (100, 1), "card/1")
    with store.batch(version=4) as batch:
        assert not batch.put_part("a", b"four")
        assert not batch.delete_part("a")
        assert not batch.put_page("/a", 410, "text/plain")
        assert not batch.delete_page("/a")
        assert not batch.put_entry("all/az", (100, 1), "card/2")
        assert not batch.delete_entry("all/az", (100, 1))
    part = store.part("a")
    assert part is not None
    assert part.body == b"five"
    assert store.page("/a") is not None
    assert [entry.part_key for entry in store.list_entries("all/az", 9)] == ["card/1"]


def test_what_was_deleted_later_stays_deleted(store: StoreWriter) -> None:
    with store.batch(version=3) as batch:
        batch.put_part("a", b"three")
        batch.put_page("/a", 200, "text/plain", [PartItem("a")])
        batch.put_entry("all/az", (100, 1), "card/1")
    with store.batch(version=5) as batch:
        assert batch.delete_part("a")
        assert batch.delete_page("/a")
        assert batch.delete_entry("all/az", (100, 1))
    with store.batch(version=4) as batch:
        assert not batch.put_part("a", b"four")
        assert not batch.put_page("/a", 200, "text/plain")
        assert not batch.put_entry("all/az", (100, 1), "card/1")
    assert store.part("a") is None
    assert store.page("/a") is None
    assert store.list_entries("all/az", 9) == ()
    with store.batch(version=6) as batch:
        assert batch.forget_deleted(before=6) == 3
    with store.batch(version=6) as batch:
        assert batch.put_part("a", b"six")


def test_an_unchanged_part_moves_on_to_the_newer_version(store: StoreWriter) -> None:
    """Else an older maker with another content could still slip in between."""
    with store.batch(version=3) as batch:
        batch.put_part("a", b"same")
    before = store.snapshot()
    with store.batch(version=9) as batch:
        assert not batch.put_part("a", b"same")
    with store.batch(version=8) as batch:
        assert not batch.put_part("a", b"other")
    assert store.snapshot() == before


def test_a_window_opens_and_closes_by_itself(store: StoreWriter) -> None:
    with store.batch(version=1) as batch:
        batch.put_part("breaking/az", b"<p>Now</p>", since=100, until=200)
        batch.put_page("/az/", 200, "text/html", [PartItem("breaking/az")])
    bodies = []
    for at in (99.0, 100.0, 199.9, 200.0):
        composed = store.compose("/az/", "identity", at=at)
        assert composed is not None
        bodies.append(composed.body)
    assert bodies == [b"", b"<p>Now</p>", b"<p>Now</p>", b""]


def test_a_take_down_outlasts_the_press(store: StoreWriter) -> None:
    with store.batch(version=1) as batch:
        batch.put_part("card/1", b"<li>One</li>")
        batch.put_page("/az/1", 200, "text/html", [PartItem("card/1")])
    store.take_down("/az/1", reason="court")
    store.take_down("card/1")
    with store.batch(version=2) as batch:
        batch.put_part("card/1", b"<li>Uno</li>")
    assert store.is_taken_down("/az/1")
    assert [mark.name for mark in store.take_downs()] == ["/az/1", "card/1"]
    assert store.take_downs()[0].reason == "court"
    composed = store.compose("/az/1", "identity")
    assert composed is not None
    assert composed.body == b""
    assert store.lift("card/1")
    assert not store.lift("card/1")
    composed = store.compose("/az/1", "identity")
    assert composed is not None
    assert composed.body == b"<li>Uno</li>"


def test_names_longer_than_a_key_are_kept_apart(store: StoreWriter) -> None:
    one, two = "/az/" + "ə" * 400 + "1", "/az/" + "ə" * 400 + "2"
    with store.batch(version=1) as batch:
        batch.put_page(one, 200, "text/html")
        batch.put_page(two, 410, "text/html")
    assert store.page(one) != store.page(two)
    assert set(store.snapshot()["pages"]) == {one, two}


@pytest.mark.parametrize("name", ["", "a\nb", "a\0b"])
def test_names_that_cannot_be_kept_are_refused(store: StoreWriter, name: str) -> None:
    with store.batch(version=1) as batch:
        with pytest.raises(ValueError):
            batch.put_part(name, b"")
        with pytest.raises(ValueError):
            batch.put_entry(name, (1, 1), "card/1")
        with pytest.raises(ValueError):
            batch.put_page("no-path", 200, "text/html")


def test_changes_say_what_a_reader_must_forget(store: StoreWriter) -> None:
    def changes_since(number: int):  # type: ignore[no-untyped-def]
        with store.moment() as now:
            return now.changes_since(number)

    assert changes_since(0).number == 0
    with store.batch(version=1) as batch:
        batch.put_part("a", b"1")
        batch.put_page("/a", 200, "text/html", [PartItem("a")])
        batch.put_meta("csp", b"default-src 'self'")
        batch.set_bookmark("press", 1)
    with store.batch(version=2) as batch:
        batch.put_part("a", b"1")
        batch.set_bookmark("press", 2)
    with store.batch(version=3) as batch:
        batch.put_entry("all/az", (5, 1), "card/1")
    store.take_down("/b")
    first = changes_since(0)
    assert (first.parts, first.addresses, first.lists) == ({"a"}, {"/a", "/b"}, {"all/az"})
    assert first.is_meta
    assert first.is_marks
    later = changes_since(1)
    assert (later.number, later.parts, later.addresses, later.lists) == (3, frozenset(), {"/b"}, {"all/az"})
    assert not later.is_meta
    assert changes_since(99).is_everything


def test_too_many_changes_are_everything(store: StoreWriter) -> None:
    with store.batch(version=1) as batch:
        for number in range(5000):
            batch.put_entry(f"list/{number}", (number, number), "card/1")
    with store.moment() as now:
        assert now.changes_since(0).is_everything


def test_opening_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnableToOpen, match="no page store here"):
        open_store(tmp_path / "none", readonly=True)
    writer = open_store(tmp_path / "store", readonly=False, sync=False)
    reader = open_store(tmp_path / "store", readonly=True)
    writer.close()
    assert reader.page("/") is None
    reader.close()
    reader = open_store(tmp_path / "store", readonly=True)
    with pytest.raises(UnableToOpen, match="already open"):
        open_store(tmp_path / "store", readonly=False)
    reader.close()
