"""What is remembered of requests stays small whatever anyone sends."""

from __future__ import annotations

import tracemalloc

from broadsheet.reader.heads import Heads
from broadsheet.reader.repeats import Repeats

BLOCK = b"Host: paper.example\r\nAccept-Encoding: zstd"
A_LOT = 16_000
"""Requests of 1.8 KB: 29 MB."""


def memory_in_use() -> int:
    return tracemalloc.get_traced_memory()[0]


def test_long_addresses_that_nobody_has_do_not_pile_up() -> None:
    heads = Heads()
    tracemalloc.start()
    try:
        for number in range(A_LOT):
            heads.read(b"GET /%d%s HTTP/1.1\r\n%s" % (number, b"a" * 1800, BLOCK))
        assert memory_in_use() < 16 << 20
    finally:
        tracemalloc.stop()


def test_requests_that_never_come_again_do_not_pile_up() -> None:
    repeats = Repeats()
    tracemalloc.start()
    try:
        for number in range(A_LOT):
            repeats.note(b"GET /%d%s" % (number, b"a" * 1800), [b"head", b"body"], 404)
        assert memory_in_use() < 4 << 20
    finally:
        tracemalloc.stop()
    assert not repeats.answers


def test_what_comes_again_is_joined() -> None:
    repeats = Repeats()
    for _ in range(2):
        repeats.note(b"GET /az/", [b"head", b"body"], 200)
    assert repeats.answers == {b"GET /az/": (b"headbody", 200)}
