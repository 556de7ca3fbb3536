"""The fake and the real store agree: the same verbs leave the same snapshot, answers and changes."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from broadsheet.store import Batch, ListItem, MemoryStore, PartItem, open_store

names = st.sampled_from(["a", "b", "latest/az", "page//x/0", "ə" * 300])
versions = st.integers(1, 6)
places = st.tuples(st.integers(-2, 3), st.integers(0, 3))


class TwoStores(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.real = open_store(Path(self.folder.name), readonly=False, size_gb=1, sync=False)
        self.fake = MemoryStore()
        self.newest: dict[str, tuple[int, bytes | None]] = {}

    def teardown(self) -> None:
        self.real.close()
        self.folder.cleanup()

    def both(self, version: int, verb: str, *values: Any) -> Any:
        answers = []
        for store in (self.real, self.fake):
            with store.batch(version=version) as batch:
                answers.append(getattr(batch, verb)(*values))
        assert answers[0] == answers[1]
        return answers[0]

    @rule(key=names, version=versions, body=st.binary(max_size=40), since=st.integers(0, 2))
    def put_part(self, key: str, version: int, body: bytes, since: int) -> None:
        self.both(version, Batch.put_part.__name__, key, body, since)
        if version >= self.newest.get(key, (0, None))[0]:
            self.newest[key] = (version, body)

    @rule(key=names, version=versions)
    def delete_part(self, key: str, version: int) -> None:
        self.both(version, "delete_part", key)
        if version >= self.newest.get(key, (0, None))[0]:
            self.newest[key] = (version, None)

    @rule(name=names, version=versions, status=st.sampled_from([200, 410]), keys=st.lists(names, max_size=3))
    def put_page(self, name: str, version: int, status: int, keys: list[str]) -> None:
        items = [*map(PartItem, keys), ListItem(name, 2, 1, b"{address}", b"")]
        self.both(version, "put_page", "/" + name, status, "text/html", items)

    @rule(name=names, version=versions)
    def delete_page(self, name: str, version: int) -> None:
        self.both(version, "delete_page", "/" + name)

    @rule(name=st.sampled_from(["l", "l2"]), place=places, version=versions, key=names)
    def put_entry(self, name: str, place: tuple[int, int], version: int, key: str) -> None:
        self.both(version, "put_entry", name, place, key)

    @rule(name=st.sampled_from(["l", "l2"]), place=places, version=versions)
    def delete_entry(self, name: str, place: tuple[int, int], version: int) -> None:
        self.both(version, "delete_entry", name, place)

    @rule(name=names, is_lifted=st.booleans())
    def take_down(self, name: str, is_lifted: bool) -> None:
        for store in (self.real, self.fake):
            if is_lifted:
                store.lift("/" + name)
            else:
                store.take_down("/" + name)

    @invariant()
    def agree(self) -> None:
        assert self.real.snapshot() == self.fake.snapshot()
        for name in ("l", "l2"):
            for before in (None, (1, 2)):
                for skip in (0, 1):
                    real = self.real.list_entries(name, 3, before, skip)
                    assert real == self.fake.list_entries(name, 3, before, skip)
        with self.real.moment() as real_now, self.fake.moment() as fake_now:
            for place in ((-2, 0), (1, 2)):
                assert list(real_now.newer_entries("l", place)) == list(fake_now.newer_entries("l", place))
            for number in (0, 3):
                assert real_now.changes_since(number) == fake_now.changes_since(number)

    @invariant()
    def the_newest_version_stands(self) -> None:
        for key, (version, body) in self.newest.items():
            part = self.real.part(key)
            assert (part and part.body) == body
            assert part is None or part.version == version


TestTwoStores = TwoStores.TestCase
TestTwoStores.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
