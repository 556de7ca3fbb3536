"""The compression dictionaries on offer, in memory that all reader processes share from before their fork.

A browser may fetch a dictionary from one process and ask the next page of another, so all must hold the same ones. The
shelf has a few places; the oldest gives way. Whoever changes it holds a lock that the kernel lets go with its holder.
"""

from __future__ import annotations

import fcntl
import mmap
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

__all__ = ["LARGEST", "Shelf", "Shelved"]

LARGEST = 256 * 1024
"""Bytes of the largest dictionary that has a place."""
_PLACES = 16
_VERSION = struct.Struct("<Q")
_HEAD = struct.Struct("<qd16s48sI")
_SIZE = _HEAD.size + LARGEST


@dataclass(frozen=True, slots=True)
class Shelved:
    """A dictionary and what it was made of: the commit, the moment, the chrome's digest."""

    edition: str
    data: bytes
    chrome: bytes
    change: int
    made_at: float


class Shelf:
    """A few dictionaries; make it before forking."""

    def __init__(self) -> None:
        self._map = mmap.mmap(-1, _VERSION.size + _PLACES * _SIZE)  # pages of it that are never written take nothing
        self._lock = os.memfd_create("broadsheet-shelf", os.MFD_CLOEXEC)

    @property
    def version(self) -> int:
        """Grows with every change."""
        return int(_VERSION.unpack_from(self._map)[0])

    def read(self) -> tuple[int, list[Shelved]]:
        """The version and everything on the shelf, oldest first."""
        with self._locked():
            found = [one for one in map(self._load, range(_PLACES)) if one is not None]
            return self.version, sorted(found, key=lambda one: (one.made_at, one.change))

    def put(self, one: Shelved) -> None:
        """Lay a dictionary on the shelf, in place of the oldest if need be. What is too long has no place."""
        edition = one.edition.encode()
        if len(one.data) > LARGEST or len(edition) > 48:
            return
        with self._locked():
            places = [(-1.0 if (held := self._load(n)) is None else held.made_at, n) for n in range(_PLACES)]
            at = self._at(min(places)[1])
            _HEAD.pack_into(self._map, at, one.change, one.made_at, one.chrome, edition, len(one.data))
            self._map[at + _HEAD.size : at + _HEAD.size + len(one.data)] = one.data
            self._count()

    def drop_before(self, change: int) -> None:
        """Take away what was made of commits before ``change``: readers must not have a word of it any longer."""
        with self._locked():
            old = [n for n in range(_PLACES) if (held := self._load(n)) is not None and held.change < change]
            for number in old:
                self._map[self._at(number) : self._at(number + 1)] = bytes(_SIZE)
            if old:
                self._count()

    def _at(self, number: int) -> int:
        return _VERSION.size + number * _SIZE

    def _load(self, number: int) -> Shelved | None:
        at = self._at(number)
        change, made_at, chrome, edition, length = _HEAD.unpack_from(self._map, at)
        if not length:
            return None
        data = bytes(self._map[at + _HEAD.size : at + _HEAD.size + length])
        return Shelved(edition.rstrip(b"\0").decode(), data, chrome, change, made_at)

    def _count(self) -> None:
        _VERSION.pack_into(self._map, 0, self.version + 1)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        fcntl.lockf(self._lock, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.lockf(self._lock, fcntl.LOCK_UN)
