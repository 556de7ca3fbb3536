"""How often one address may do something in a minute, counted over all reader processes.

The counts live in memory that the processes share from before their fork: a table of places, each with an address's
keyed hash and the times of what it did. Addresses themselves are never kept. A lock that the kernel lets go when its
holder dies guards each change.
"""

from __future__ import annotations

import fcntl
import mmap
import os
import secrets
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import blake2b
from ipaddress import ip_address

from broadsheet.common.callers import caller_of

__all__ = ["SharedLimit", "reader_of"]

_WINDOW = 60.0
_PLACES = 4096
_NEIGHBOURS = 8


class SharedLimit:
    """At most ``most`` times in any minute for one key; make it before forking."""

    def __init__(self, most: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._clock = clock
        self._salt = secrets.token_bytes(16)
        self._place = struct.Struct(f"<8s{most}d")
        self._map = mmap.mmap(-1, self._place.size * _PLACES)
        self._lock = os.memfd_create("broadsheet-limit", os.MFD_CLOEXEC)

    def take(self, key: str) -> bool:
        """Count one more; False when that would be one too many, which then does not count."""
        if self._most <= 0:
            return False
        name = blake2b(key.encode(), key=self._salt, digest_size=8).digest()
        now = self._clock()
        with self._locked():
            offset, times = self._find(name, now)
            recent = [at for at in times if at > 0 and now - at < _WINDOW]
            if len(recent) >= self._most:
                return False
            kept = [*recent, now]
            self._place.pack_into(self._map, offset, name, *kept, *[0.0] * (self._most - len(kept)))
            return True

    def _find(self, name: bytes, now: float) -> tuple[int, tuple[float, ...]]:
        """The key's place, or the one among its neighbours that was quiet for longest."""
        first = int.from_bytes(name[:4], "little") % _PLACES
        quietest, quietest_at = 0, now + 1
        for step in range(_NEIGHBOURS):
            offset = (first + step) % _PLACES * self._place.size
            held, *times = self._place.unpack_from(self._map, offset)
            if held == name:
                return offset, tuple(times)
            if max(times) < quietest_at:
                quietest, quietest_at = offset, max(times)
        return quietest, ()

    @contextmanager
    def _locked(self) -> Iterator[None]:
        fcntl.lockf(self._lock, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.lockf(self._lock, fcntl.LOCK_UN)


def reader_of(peer: str, forwarded_for: str, trusted_proxies: frozenset[str]) -> str:
    """Whom to count: the address that reached us, or the nearest one before our own proxies; IPv6 by its /64."""
    caller = caller_of(peer, forwarded_for, trusted_proxies)
    try:
        parsed = ip_address(caller)
    except ValueError:
        return peer
    if parsed.version == 6:
        mapped = parsed.ipv4_mapped
        return str(mapped) if mapped else parsed.packed[:8].hex()
    return caller
