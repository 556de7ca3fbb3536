"""Connections outward that never lead into our own network: every address is checked before and after connecting."""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

__all__ = ["Guard", "Refused", "Resolve", "is_public_address", "resolved"]

_REFUSED_V4 = tuple(
    ipaddress.ip_network(one)
    for one in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    )
)  # fmt: skip
# Only 2000::/3 is given out to the world. That alone leaves out loopback, fe80::, fec0::, fc00::, ff00:: and
# NAT64 (64:ff9b::); 6to4, Teredo and what is reserved inside 2000::/3 are named.
_GIVEN_V6 = ipaddress.ip_network("2000::/3")
_REFUSED_V6 = tuple(
    ipaddress.ip_network(one) for one in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16")
)

Resolve = Callable[[str, int], Iterable[str]]
"""Given a host and a port, the addresses it has."""


def is_public_address(address: str) -> bool:
    """Say whether an IP address is one that anybody on the internet may be sent to."""
    try:
        ip = ipaddress.ip_address(address.split("%", 1)[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None:
            return is_public_address(str(ip.ipv4_mapped))
        return ip in _GIVEN_V6 and not any(ip in network for network in _REFUSED_V6)
    return not any(ip in network for network in _REFUSED_V4)


class Refused(Exception):
    """An address inside, or a name without an address outside."""


class Guard(httpcore.NetworkBackend):
    """Resolves, checks, connects to what was checked, and checks who answered."""

    def __init__(self, resolve: Resolve, backend: httpcore.NetworkBackend) -> None:
        self._resolve, self._backend = resolve, backend
        self.until = 0.0

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        try:
            addresses = list(self._resolve(host.strip("[]"), port))
        except (OSError, UnicodeError):
            raise httpcore.ConnectError("no such name") from None
        if not addresses:
            raise httpcore.ConnectError("no such name")
        if refused := [one for one in addresses if not is_public_address(one)]:
            raise Refused(f"It leads to {refused[0]}, which is not a public address")
        stream = self._backend.connect_tcp(
            addresses[0], port, timeout=self._left(timeout), local_address=local_address, socket_options=socket_options
        )
        peer = stream.get_extra_info("server_addr")
        if peer is not None and not is_public_address(str(peer[0])):
            stream.close()
            raise Refused(f"It leads to {peer[0]}, which is not a public address")
        return _Timed(stream, self._left)

    def _left(self, timeout: float | None) -> float:
        left = self.until - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the time for this fetch is over")
        return min(left, timeout) if timeout else left


class _Timed(httpcore.NetworkStream):
    """A connection whose every act ends with the fetch it belongs to: a drip of bytes cannot hold us."""

    def __init__(self, stream: httpcore.NetworkStream, left: Callable[[float | None], float]) -> None:
        self._stream, self._left = stream, left

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Timed(self._stream.start_tls(ssl_context, server_hostname, self._left(timeout)), self._left)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def resolved(host: str, port: int) -> list[str]:
    """The addresses that the system's own resolver knows, each once."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))
