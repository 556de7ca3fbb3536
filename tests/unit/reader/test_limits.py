"""Limits count over processes, forget after a minute, and count people rather than proxies."""

from __future__ import annotations

import os

import pytest

from broadsheet.reader.limits import SharedLimit, reader_of


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_at_most_so_many_in_any_minute() -> None:
    clock = Clock()
    limit = SharedLimit(3, clock=clock)
    for at, is_taken in (
        (0, True),
        (10, True),
        (20, True),
        (30, False),
        (59, False),
        (60, True),
        (61, False),
        (70, True),
    ):
        clock.now = 1000.0 + at
        assert limit.take("192.0.2.1") is is_taken, at
    assert limit.take("192.0.2.2")


def test_other_processes_count_too() -> None:
    limit = SharedLimit(5)
    for _ in range(2):
        pid = os.fork()
        if pid == 0:
            limit.take("192.0.2.1")
            os._exit(0)
        os.waitpid(pid, 0)
    assert [limit.take("192.0.2.1") for _ in range(4)] == [True, True, True, False]


def test_many_addresses_do_not_grow_it_or_lock_out_another() -> None:
    limit = SharedLimit(1)
    for number in range(20_000):
        limit.take(f"2001:db8::{number:x}")
    assert limit.take("192.0.2.1")


@pytest.mark.parametrize(
    ("peer", "forwarded", "counted"),
    [
        ("192.0.2.1", "", "192.0.2.1"),
        ("192.0.2.1", "198.51.100.7", "192.0.2.1"),
        ("10.0.0.1", "198.51.100.7", "198.51.100.7"),
        ("10.0.0.1", "203.0.113.9, 198.51.100.7", "198.51.100.7"),
        ("10.0.0.1", "198.51.100.7, 10.0.0.2", "198.51.100.7"),
        ("10.0.0.1", "rubbish", "10.0.0.1"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("2001:db8:1:2:3::4", "", "20010db800010002"),
        ("2001:db8:1:2:ffff::1", "", "20010db800010002"),
        ("::ffff:192.0.2.1", "", "192.0.2.1"),
    ],
)
def test_who_is_counted(peer: str, forwarded: str, counted: str) -> None:
    assert reader_of(peer, forwarded, frozenset({"10.0.0.1", "10.0.0.2"})) == counted
