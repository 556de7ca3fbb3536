"""Where records live: named tables of sorted keys, in LMDB (here) or in memory, behind one small interface.

LMDB is memory-mapped and copy-on-write: many processes read one map without locks, one writes, and ``kill -9`` or a
power cut leaves the last commit whole. An environment may be open once in a process, so opening it again shares it.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, Protocol

import lmdb

__all__ = [
    "LONGEST_KEY", "TABLES", "LmdbTables", "Tables", "Transaction", "UnableToOpen", "Value", "View", "cut_key",
]  # fmt: skip

TABLES = ("pages", "parts", "lists", "facts", "meta", "marks", "names", "changes")
Value = bytes | memoryview
_CHECK_READERS_EVERY = 64


class UnableToOpen(Exception):
    """The store cannot be opened; the message says why in one sentence."""


class View(Protocol):
    """A moment of the store. Values may be views into the map: copy what must outlive the moment."""

    @property
    def moment(self) -> int:
        """Grows with every commit."""

    def get(self, table: str, key: bytes) -> Value | None:
        """The value of a key."""

    def scan(
        self, table: str, start: bytes = b"", *, prefix: bytes = b"", is_reverse: bool = False
    ) -> Iterator[tuple[bytes, Value]]:
        """Pairs in key order from ``start`` on (or from ``start`` backwards, inclusive), while keys have the prefix."""

    def count(self, table: str) -> int:
        """How many keys a table has."""

    def end(self) -> None:
        """Let the moment go; values read in it are no longer valid."""


class Transaction(View, Protocol):
    """A view that may change things; all at once, or nothing."""

    def put(self, table: str, key: bytes, value: bytes) -> None:
        """Set a key."""

    def delete(self, table: str, key: bytes) -> None:
        """Remove a key, if it is there."""


class Tables(Protocol):
    """A store's tables."""

    def begin(self) -> View:
        """A view of the last commit, until its ``end``."""

    def write(self) -> AbstractContextManager[Transaction]:
        """The one transaction; waits for the other writer, commits at the end, rolls back on an exception."""

    def size(self) -> int:
        """Bytes in use."""

    def close(self) -> None:
        """Let go."""


LONGEST_KEY = 500


def cut_key(text: bytes) -> bytes:
    """A key from a text that is too long for one: LMDB takes 511 bytes, so it is cut and what is cut is hashed."""
    return text[: LONGEST_KEY - 32] + b"\xff" + blake2b(text, digest_size=16).digest()


class LmdbTables:
    """Tables in an LMDB environment: the folder ``path``."""

    def __init__(self, path: Path, *, readonly: bool, size_gb: int = 64, sync: bool = True) -> None:
        self._shared = _open(path, readonly=readonly, size_gb=size_gb, sync=sync)
        self._writes = 0

    def begin(self) -> View:
        return _LmdbView(self._shared.env.begin(buffers=True), self._shared.tables)

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        self._forget_dead_readers()
        with self._shared.env.begin(write=True, buffers=True) as txn:
            yield _LmdbView(txn, self._shared.tables)

    def _forget_dead_readers(self) -> None:
        """A reader killed in the middle of a turn would keep old pages of the map from being used again."""
        if self._writes % _CHECK_READERS_EVERY == 0:
            self._shared.env.reader_check()
        self._writes += 1

    def size(self) -> int:
        info, stat = self._shared.env.info(), self._shared.env.stat()
        return int(stat["psize"]) * (int(info["last_pgno"]) + 1)

    def close(self) -> None:
        _close(self._shared)


class _LmdbView:
    """One LMDB transaction, reading or writing."""

    __slots__ = ("_tables", "_txn")

    def __init__(self, txn: Any, tables: dict[str, Any]) -> None:
        self._txn = txn
        self._tables = tables

    @property
    def moment(self) -> int:
        return int(self._txn.id())

    def get(self, table: str, key: bytes) -> Value | None:
        value: Value | None = self._txn.get(key, db=self._tables[table])
        return value

    def scan(
        self, table: str, start: bytes = b"", *, prefix: bytes = b"", is_reverse: bool = False
    ) -> Iterator[tuple[bytes, Value]]:
        with self._txn.cursor(db=self._tables[table]) as cursor:
            if not _place(cursor, start or prefix, is_reverse):
                return
            for key, value in cursor.iterprev() if is_reverse else cursor.iternext():
                name = bytes(key)
                if not name.startswith(prefix):
                    return
                yield name, value

    def count(self, table: str) -> int:
        return int(self._txn.stat(self._tables[table])["entries"])

    def end(self) -> None:
        self._txn.abort()

    def put(self, table: str, key: bytes, value: bytes) -> None:
        self._txn.put(key, value, db=self._tables[table])

    def delete(self, table: str, key: bytes) -> None:
        self._txn.delete(key, db=self._tables[table])


def _place(cursor: Any, start: bytes, is_reverse: bool) -> bool:
    """Put the cursor on the first pair of a scan, if there is one."""
    if not start:
        return bool(cursor.last() if is_reverse else cursor.first())
    if not cursor.set_range(start):
        return bool(is_reverse and cursor.last())
    if is_reverse and bytes(cursor.key()) != start:
        return bool(cursor.prev())
    return True


@dataclass
class _Shared:
    """An environment that is open in this process, and how many use it."""

    path: str
    pid: int
    env: Any
    tables: dict[str, Any]
    is_readonly: bool
    users: int = 1


_environments: dict[tuple[int, str], _Shared] = {}
_lock = threading.Lock()


def _open(path: Path, *, readonly: bool, size_gb: int, sync: bool) -> _Shared:
    where = os.path.realpath(path)
    with _lock:
        shared = _environments.get((os.getpid(), where))
        if shared is not None:
            if shared.is_readonly and not readonly:
                raise UnableToOpen(f"{path}: already open for reading in this process; close that first.")
            shared.users += 1
            return shared
        shared = _open_anew(path, where, readonly=readonly, size_gb=size_gb, sync=sync)
        _environments[os.getpid(), where] = shared
        return shared


def _open_anew(path: Path, where: str, *, readonly: bool, size_gb: int, sync: bool) -> _Shared:
    if readonly and not (path / "data.mdb").exists():
        raise UnableToOpen(f"{path}: there is no page store here yet.")
    try:
        if not readonly:
            path.mkdir(parents=True, exist_ok=True)
        env = lmdb.open(
            where,
            map_size=size_gb << 30,
            max_dbs=len(TABLES),
            readonly=readonly,
            create=not readonly,
            sync=sync,
            metasync=sync,
            readahead=False,  # readers jump about; reading ahead would fill memory with the archive
            max_readers=512,
            max_spare_txns=8,
        )
        tables = {name: env.open_db(name.encode(), create=not readonly) for name in TABLES}
    except (lmdb.Error, OSError) as error:
        raise UnableToOpen(f"{path}: the page store cannot be opened: {error}.") from error
    return _Shared(where, os.getpid(), env, tables, readonly)


def _close(shared: _Shared) -> None:
    with _lock:
        shared.users -= 1
        if shared.users == 0 and shared.pid == os.getpid():
            del _environments[shared.pid, shared.path]
            shared.env.close()
