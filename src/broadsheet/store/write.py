"""Writing the store: one commit a batch, newer never replaced by older, take-downs that the press cannot overwrite."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, overload

from broadsheet.store.encoding import digest_of, encode_part
from broadsheet.store.memory_tables import MemoryTables
from broadsheet.store.moment import entry_key_of, text_key
from broadsheet.store.read import Store
from broadsheet.store.records import (
    CorruptRecord,
    dump_entry,
    dump_page,
    dump_part,
    dump_tombstone,
    is_tombstone,
    load_deflate,
    load_entry,
    load_head,
    load_page,
    load_zstd,
    version_of,
)
from broadsheet.store.shapes import EncodedPart, EntryKey, Item, PageRecord
from broadsheet.store.tables import LmdbTables, Tables, Transaction

__all__ = ["Batch", "MemoryStore", "StoreWriter", "open_store"]

_KEPT_COMMITS = 512
_MOST_CHANGES = 4096
_LONGEST_LIST_NAME = 480
# What followers say to themselves; a reader that had composed pages need not make them again for it.
_NOT_FOR_READERS = ("bookmark/", "receipt/", "press/")


class Batch:
    """Changes that become visible together. Every verb returns whether readers will see a difference.

    A change is refused (False) when what is stored, or was deleted, carries a newer version than the batch.
    """

    def __init__(self, txn: Transaction, version: int) -> None:
        self._txn = txn
        self._version = version
        self._changed: set[str] = set()

    def put_part(
        self, key: str, body: bytes | EncodedPart, since: int = 0, until: int = 0, level: int | None = None
    ) -> bool:
        """Put a part. An unchanged one keeps its bytes and only moves to the batch's version."""
        name = self._name(key)
        old = self._txn.get("parts", name)
        if old is not None and version_of(old) > self._version:
            return False
        digest = body.digest if isinstance(body, EncodedPart) else digest_of(body)
        kept = None if old is None else _kept_part(old, digest, since, until)
        if kept is not None:
            if version_of(old or b"") != self._version:
                self._txn.put("parts", name, dump_part(kept, self._version, since, until))
            return False
        encoded = body if isinstance(body, EncodedPart) else encode_part(body, level)
        self._txn.put("parts", name, dump_part(encoded, self._version, since, until))
        self._changed.add("p" + key)
        return True

    def delete_part(self, key: str) -> bool:
        """Delete a part."""
        return self._delete("parts", text_key(key), "p" + key)

    def put_page(
        self, address: str, status: int, content_type: str, items: Iterable[Item] = (), location: str = ""
    ) -> bool:
        """Put a page's record. Raises ValueError for an address that is not a path."""
        if not address.startswith("/"):
            raise ValueError(f"{address!r} is not an address: it must start with /")
        page = PageRecord(status, content_type, tuple(items), location)
        return self._put("pages", self._name(address), dump_page(page, self._version), "a" + address)

    def delete_page(self, address: str) -> bool:
        """Delete a page's record; its parts stay."""
        return self._delete("pages", text_key(address), "a" + address)

    def put_entry(self, list_name: str, key: EntryKey, part_key: str) -> bool:
        """Put an entry into a list."""
        if "\0" in list_name or "\n" in list_name or not 0 < len(list_name.encode()) <= _LONGEST_LIST_NAME:
            raise ValueError(f"{list_name!r} cannot name a list")
        return self._put("lists", entry_key_of(list_name, key), dump_entry(part_key, self._version), "l" + list_name)

    def delete_entry(self, list_name: str, key: EntryKey) -> bool:
        """Take an entry out of a list."""
        return self._delete("lists", entry_key_of(list_name, key), "l" + list_name)

    def put_facts(self, key: str, value: bytes) -> None:
        """Let the press remember something."""
        self._txn.put("facts", self._name(key), value)

    def delete_facts(self, key: str) -> None:
        """Let the press forget something."""
        self._txn.delete("facts", text_key(key))

    def put_meta(self, key: str, value: bytes) -> bool:
        """Say something about the store as a whole."""
        name = text_key(key)
        old = self._txn.get("meta", name)
        if old is not None and bytes(old) == value:
            return False
        self._txn.put("meta", name, value)
        if not key.startswith(_NOT_FOR_READERS):
            self._changed.add("m" + key)
        return True

    def delete_meta(self, key: str) -> None:
        """Forget something said about the store, such as an old receipt."""
        self._txn.delete("meta", text_key(key))

    def set_bookmark(self, follower: str, number: int) -> None:
        """Say how far a follower has read the publish log."""
        self.put_meta(f"bookmark/{follower}", str(number).encode())

    def mark(self, name: str, reason: str, at: float) -> None:
        """Set a take-down marker on an address or a part key, whatever the versions."""
        value = json.dumps({"name": name, "reason": reason, "at": at}).encode()
        self._txn.put("marks", self._name(name), value)
        self._changed |= {"x" + name, ("a" if name.startswith("/") else "p") + name}

    def unmark(self, name: str) -> bool:
        """Lift a take-down marker."""
        if self._txn.get("marks", text_key(name)) is None:
            return False
        self._txn.delete("marks", text_key(name))
        self._changed |= {"x" + name, ("a" if name.startswith("/") else "p") + name}
        return True

    def forget_deleted(self, before: int) -> int:
        """Remove what deleted things of versions below ``before`` left behind. Safe when no older batch can come."""
        removed = 0
        for table in ("pages", "parts", "lists"):
            old = [k for k, v in self._txn.scan(table) if is_tombstone(v) and version_of(v) < before]
            for key in old:
                self._txn.delete(table, key)
            removed += len(old)
        return removed

    def finish(self) -> None:
        """Write down what changed, for readers that remember composed pages."""
        if not self._changed:
            return
        number = 1
        for key, _value in self._txn.scan("changes", is_reverse=True):
            number = int.from_bytes(key, "big") + 1
            break
        lines = {"*"} if len(self._changed) > _MOST_CHANGES else self._changed
        self._txn.put("changes", number.to_bytes(8, "big"), "\n".join(sorted(lines)).encode())
        if number > _KEPT_COMMITS:
            self._txn.delete("changes", (number - _KEPT_COMMITS).to_bytes(8, "big"))

    def _put(self, table: str, key: bytes, record: bytes, change: str) -> bool:
        old = self._txn.get(table, key)
        if old is not None and version_of(old) > self._version:
            return False
        is_same = old is not None and _content(table, old) == _content(table, record)
        if old is None or bytes(old) != record:
            self._txn.put(table, key, record)
        if is_same:
            return False
        self._changed.add(change)
        return True

    def _delete(self, table: str, key: bytes, change: str) -> bool:
        old = self._txn.get(table, key)
        if old is not None and version_of(old) > self._version:
            return False
        was_there = old is not None and not is_tombstone(old)
        self._txn.put(table, key, dump_tombstone(self._version))
        if was_there:
            self._changed.add(change)
        return was_there

    def _name(self, text: str) -> bytes:
        if not text or "\n" in text or "\0" in text:
            raise ValueError(f"{text!r} cannot name anything in the store")
        key = text_key(text)
        if len(key) != len(text.encode()):  # cut: remember the whole
            self._txn.put("names", key, text.encode())
        return key


class StoreWriter(Store):
    """A store that can be written. Only the press and ops have one."""

    def __init__(self, tables: Tables, clock: Callable[[], float] = time.time) -> None:
        super().__init__(tables)
        self._clock = clock

    @contextmanager
    def batch(self, *, version: int) -> Iterator[Batch]:
        """One commit. ``version`` is the number of the publish log that the batch's maker had read."""
        with self._tables.write() as txn:
            batch = Batch(txn, version)
            yield batch
            batch.finish()

    def take_down(self, address: str, reason: str = "") -> None:
        """From now on 410 at this address (or nothing in the place of this part), whatever the press writes."""
        with self.batch(version=0) as batch:
            batch.mark(address, reason, self._clock())

    def lift(self, address: str) -> bool:
        """Lift a take-down; what the press wrote meanwhile is there again."""
        with self.batch(version=0) as batch:
            return batch.unmark(address)


class MemoryStore(StoreWriter):
    """A store in memory, for tests: the same verbs, the same records, no files."""

    def __init__(self) -> None:
        super().__init__(MemoryTables())


@overload
def open_store(path: Path, *, readonly: Literal[True], size_gb: int = 64, sync: bool = True) -> Store: ...
@overload
def open_store(path: Path, *, readonly: Literal[False], size_gb: int = 64, sync: bool = True) -> StoreWriter: ...
def open_store(path: Path, *, readonly: bool, size_gb: int = 64, sync: bool = True) -> Store | StoreWriter:
    """Open the store in the folder ``path``; writing makes it when it is not there.

    ``size_gb`` bounds the map (address space, not disk). ``sync=False`` is for tests: a power cut may lose commits.
    Raises :class:`broadsheet.store.UnableToOpen`.
    """
    tables = LmdbTables(path, readonly=readonly, size_gb=size_gb, sync=sync)
    return Store(tables) if readonly else StoreWriter(tables)


def _kept_part(record: bytes | memoryview, digest: bytes, since: int, until: int) -> EncodedPart | None:
    """The stored part, when it has this content and window and is whole."""
    try:
        head = load_head(record)
        if head is None or (head.digest, head.since, head.until) != (digest, since, until):
            return None
        return EncodedPart(
            head.raw_length, head.raw_crc, head.digest, load_zstd(record, head), load_deflate(record, head)
        )
    except CorruptRecord:
        return None


def _content(table: str, record: bytes | memoryview) -> object:
    """What a record says, its version aside; None for what is deleted or corrupt."""
    try:
        if table == "lists":
            return load_entry(record)
        page = load_page(record)
        return page and (page.status, page.content_type, page.items, page.location)
    except CorruptRecord:
        return None
