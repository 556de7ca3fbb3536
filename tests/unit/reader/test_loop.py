"""The loop of one process, with answers that go wrong: what one reader meets must not end the others' connections."""

from __future__ import annotations

import errno
import select
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from broadsheet.reader.accepting import Accepting
from broadsheet.reader.answers import Answers
from broadsheet.reader.config import ReaderConfig
from broadsheet.reader.contract import Contract
from broadsheet.reader.loop import Loop
from broadsheet.reader.metrics import Metrics
from broadsheet.reader.pages import Pages
from broadsheet.reader.replies import Later, Reply
from broadsheet.reader.request import Facts, Line
from broadsheet.store import MemoryStore


class _Answers:
    """Says the path; later for /later, and trips over /trips."""

    def reply(self, line: Line, _facts: Facts, _body: bytes, _peer: str, _at: float) -> Reply | Later:
        if line.path == "/trips":
            raise ValueError("an answer tripped")
        if line.path == "/later":
            return Later(lambda: _said("later"))
        return _said(line.path)

    def error(self, _path: str, status: int, _encoding: str, _at: float) -> Reply:
        return _said("error", status)

    def takes_body(self, _line: Line, _facts: Facts) -> int:
        return 0


def _said(text: str, status: int = 200) -> Reply:
    return Reply(status, [f"Content-Length: {len(text)}\r\n\r\n{text}".encode()])


@pytest.fixture
def address(tmp_path: Path) -> Iterator[tuple[str, int]]:
    config = ReaderConfig(tmp_path, tmp_path, tmp_path, "http://127.0.0.1", ("127.0.0.1",))
    store, contract = MemoryStore(), Contract(False)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        pages = Pages(store, contract, remembered_bytes=1 << 20)
        answers = cast(Answers, _Answers())
        loop = Loop(config, listener, store, contract, pages, answers, Metrics(1).tally(0))
        thread = threading.Thread(target=loop.run)
        thread.start()
        yield listener.getsockname()
        loop.stop()
        thread.join(20)
        assert not thread.is_alive()


def _ask(address: tuple[str, int], *paths: str) -> bytes:
    """What comes back until the other side closes, or all was answered."""
    with socket.create_connection(address, timeout=20) as sock:
        heads = [f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n" for path in paths]
        heads[-1] += "Connection: close\r\n"
        sock.sendall("\r\n".join([*heads, ""]).encode())
        got = b""
        while data := sock.recv(4096):
            got += data
        return got


@pytest.mark.parametrize("first", ["/", "/later"])
def test_an_answer_that_trips_ends_its_own_connection_only(address: tuple[str, int], first: str) -> None:
    got = _ask(address, first, "/trips", "/never")
    assert got.count(b"HTTP/1.1 200 OK") == 1
    assert got.count(b"HTTP/1.1 500 ") == 1
    assert b"/never" not in got
    assert b"HTTP/1.1 200 OK" in _ask(address, "/")


@pytest.mark.parametrize("trouble", [errno.EPROTO, errno.ENETUNREACH, errno.EPERM])
def test_a_caller_whose_connection_was_lost_already_is_passed_over(trouble: int) -> None:
    class Listener:
        waiting: list[OSError | None] = [OSError(trouble, "lost"), None]

        def fileno(self) -> int:
            return 0

        def accept(self) -> tuple[socket.socket, tuple[str, int]]:
            if not self.waiting:
                raise BlockingIOError
            if lost := self.waiting.pop(0):
                raise lost
            return socket.create_connection(near.getsockname()), ("127.0.0.1", 1)

    with socket.create_server(("127.0.0.1", 0)) as near, select.epoll() as epoll:
        accepting = Accepting(cast(socket.socket, Listener()), epoll, Metrics(1).tally(0), 10)
        accepting.accept(0.0)
        assert len(accepting.connections) == 1
        for connection in accepting.connections.values():
            connection.close()
