"""Latency at a constant rate: requests leave when they are due, whether or not earlier answers have come.

A closed loop (wrk) waits for a slow server and so hides its pauses. Here each request has its moment, and its latency
counts from that moment, the wait for a free connection included. One process, epoll, keep-alive connections.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import select
import socket
import statistics
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

__all__ = ["measure_constant"]

_LENGTH = re.compile(rb"\r\nContent-Length: (\d+)\r\n")


@dataclass
class _Connection:
    sock: socket.socket
    due_at: float = 0.0
    received: int = 0
    needed: int = 0
    head: bytes = b""


@dataclass
class _Load:
    """What was found."""

    latencies: list[float] = field(default_factory=list)
    errors: int = 0
    late: int = 0


def measure_constant(
    host: str,
    port: int,
    addresses: list[str],
    *,
    rate: int,
    seconds: float,
    encoding: str = "zstd",
    connections: int = 128,
    core: int | None = 1,
) -> dict[str, Any]:
    """Ask for random ``addresses`` at ``rate`` a second. Returns percentiles in milliseconds, errors and the rate held.

    ``sender_late`` says how many requests this program itself sent more than 5 ms after they were due with a connection
    free: when that is more than a few, the figures speak of the load's core and not of the server.
    """  # fmt: skip
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores if core is None else {core})
    head = f"Host: {host}:{port}\r\nAccept-Encoding: {encoding}\r\n\r\n"
    requests = [f"GET {address} HTTP/1.1\r\n{head}".encode() for address in addresses]
    open_connections = [_connect(host, port) for _ in range(connections)]
    load = _Load()
    try:
        held = _run(open_connections, requests, rate, seconds, load)
    finally:
        os.sched_setaffinity(0, cores)
        for connection in open_connections:
            connection.sock.close()
    ordered = sorted(load.latencies)
    return {
        "rate": rate,
        "held": round(held),
        "answers": len(ordered),
        "errors": load.errors,
        "sender_late": load.late,
        "p50_ms": round(1000 * statistics.median(ordered), 2) if ordered else None,
        "p99_ms": round(1000 * ordered[int(len(ordered) * 0.99)], 2) if ordered else None,
        "p999_ms": round(1000 * ordered[int(len(ordered) * 0.999)], 2) if ordered else None,
        "max_ms": round(1000 * ordered[-1], 2) if ordered else None,
    }


def _run(open_connections: list[_Connection], requests: list[bytes], rate: int, seconds: float, load: _Load) -> float:
    epoll = select.epoll()
    by_fd = {connection.sock.fileno(): connection for connection in open_connections}
    for fd in by_fd:
        epoll.register(fd, select.EPOLLIN)
    free, draw = deque(open_connections), random.Random(5)
    began = time.perf_counter()
    sent, total = 0, int(rate * seconds)
    while True:
        now = time.perf_counter()
        due = min(total, int((now - began) * rate) + 1)
        while sent < due and free:
            connection = free.popleft()
            connection.due_at = began + sent / rate
            if now - connection.due_at > 0.005 and len(free) > len(open_connections) // 2:
                load.late += 1
            connection.sock.send(requests[draw.randrange(len(requests))])
            sent += 1
        if sent >= total and len(free) == len(open_connections):
            break
        if now - began > seconds + 10:
            load.errors += len(open_connections) - len(free)
            break
        wait = max(0.0, began + sent / rate - time.perf_counter()) if free and sent < total else 0.05
        for fd, _event in epoll.poll(wait):
            if _receive(by_fd[fd], load):
                free.append(by_fd[fd])
    epoll.close()
    return len(load.latencies) / (time.perf_counter() - began)


def _receive(connection: _Connection, load: _Load) -> bool:
    """Read what came; whether the answer is whole."""
    data = connection.sock.recv(65536)
    if not data:
        raise RuntimeError("the server closed a connection")
    if not connection.needed:
        connection.head += data
        end = connection.head.find(b"\r\n\r\n")
        if end < 0:
            return False
        length = _LENGTH.search(connection.head, 0, end + 2)
        if length is None or not connection.head.startswith(b"HTTP/1.1 200 "):
            load.errors += 1
        connection.needed = end + 4 + (int(length[1]) if length else 0)
        connection.received = len(connection.head)
    else:
        connection.received += len(data)
    if connection.received < connection.needed:
        return False
    load.latencies.append(time.perf_counter() - connection.due_at)
    connection.needed, connection.head = 0, b""
    return True


def _connect(host: str, port: int) -> _Connection:
    sock = socket.create_connection((host, port), timeout=10)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return _Connection(sock)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("addresses", type=Path, help="a file with one address a line")
    parser.add_argument("--rate", type=int, default=15_000)
    parser.add_argument("--seconds", type=float, default=5)
    chosen = parser.parse_args()
    lines = chosen.addresses.read_text().split()
    print(json.dumps(measure_constant(chosen.host, chosen.port, lines, rate=chosen.rate, seconds=chosen.seconds)))
