"""The store's tables in memory, for tests: sorted keys, and a transaction that changes all at once or nothing."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from broadsheet.store.tables import TABLES, Transaction, Value, View

__all__ = ["MemoryTables"]


@dataclass
class MemoryTables:
    """Tables that end with the process; one user at a time."""

    _data: dict[str, dict[bytes, bytes]] = field(default_factory=lambda: {name: {} for name in TABLES})
    _keys: dict[str, list[bytes]] = field(default_factory=lambda: {name: [] for name in TABLES})
    _moment: int = 0

    def begin(self) -> View:
        return _MemoryView(self._data, self._keys, self._moment)

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        view = _MemoryView(
            {name: dict(rows) for name, rows in self._data.items()},
            {name: list(keys) for name, keys in self._keys.items()},
            self._moment + 1,
        )
        yield view
        self._data, self._keys, self._moment = view.data, view.keys, view.moment

    def size(self) -> int:
        return sum(len(key) + len(value) for rows in self._data.values() for key, value in rows.items())

    def close(self) -> None:
        """Nothing to let go of."""


class _MemoryView:
    def __init__(self, data: dict[str, dict[bytes, bytes]], keys: dict[str, list[bytes]], moment: int) -> None:
        self.data = data
        self.keys = keys
        self.moment = moment

    def get(self, table: str, key: bytes) -> Value | None:
        return self.data[table].get(key)

    def scan(
        self, table: str, start: bytes = b"", *, prefix: bytes = b"", is_reverse: bool = False
    ) -> Iterator[tuple[bytes, Value]]:
        keys = list(self.keys[table])
        at = bisect_left(keys, start or prefix)
        if is_reverse and not (start or prefix):
            wanted: Iterable[bytes] = reversed(keys)
        elif is_reverse:
            at -= 0 if at < len(keys) and keys[at] == (start or prefix) else 1
            wanted = reversed(keys[: at + 1])
        else:
            wanted = keys[at:]
        for key in wanted:
            if not key.startswith(prefix):
                return
            yield key, self.data[table][key]

    def count(self, table: str) -> int:
        return len(self.keys[table])

    def end(self) -> None:
        """Nothing to let go of."""

    def put(self, table: str, key: bytes, value: bytes) -> None:
        if key not in self.data[table]:
            insort(self.keys[table], key)
        self.data[table][key] = value

    def delete(self, table: str, key: bytes) -> None:
        if self.data[table].pop(key, None) is not None:
            self.keys[table].remove(key)
