"""Slow readers cost a connection for a short while, and nobody else anything."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from running_reader import HOST, RunningReader, answers_in, running_reader, small_store

from broadsheet.reader import ReaderConfig

IDLE = 1.0
H = f"Host: {HOST}\r\n".encode()


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningReader]:
    folder: Path = tmp_path_factory.mktemp("slow")
    (folder / "media").mkdir()
    (folder / "media" / "film.mp4").write_bytes(bytes(8_000_000))
    writer = small_store(folder)
    with running_reader(folder, idle_seconds=IDLE) as running:
        yield running
    writer.close()


def seconds_until_closed(sock: socket.socket) -> float:
    began = time.monotonic()
    try:
        while sock.recv(65536):
            pass
    except ConnectionResetError:
        pass
    return time.monotonic() - began


def connect(reader: RunningReader) -> socket.socket:
    return socket.create_connection(("127.0.0.1", reader.port), timeout=10)


def test_the_shipped_limits_close_within_fifteen_seconds(tmp_path: Path) -> None:
    config = ReaderConfig(tmp_path, tmp_path, tmp_path, "http://x.example", ("x.example",))
    # A sweep a second; a request begun in the last moment gets half the time again.
    assert config.idle_seconds * 1.5 + 1 <= 16
    assert config.idle_seconds + 2 <= 15


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GET /az/ HT",
        b"GET /az/ HTTP/1.1\r\n" + H,
        b"POST /az/letters HTTP/1.1\r\n" + H + b"Content-Length: 100\r\n\r\ntext=",
        b"GET /az/ HTTP/1.1\r\n" + H + b"\r\n",
    ],
)
def test_who_says_nothing_more_is_closed(reader: RunningReader, data: bytes) -> None:
    with connect(reader) as sock:
        sock.sendall(data)
        assert seconds_until_closed(sock) < IDLE + 3


def test_dribbling_does_not_help(reader: RunningReader) -> None:
    with connect(reader) as sock:
        sock.sendall(b"GET /az/ HTTP/1.1\r\n" + H)
        began, received = time.monotonic(), b""
        sock.settimeout(0.1)
        while time.monotonic() - began < 8:
            try:
                sock.send(b"X: y\r\n")
                received = sock.recv(65536)
            except TimeoutError:
                continue
            except OSError:
                break
            if received:
                break
        assert time.monotonic() - began < IDLE * 1.5 + 2.5
        if received:
            assert answers_in(received)[0].status == 408


def test_who_does_not_read_is_closed(reader: RunningReader) -> None:
    with connect(reader) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        sock.sendall(b"GET /m/film.mp4 HTTP/1.1\r\n" + H + b"\r\n")
        time.sleep(IDLE + 3)
        received = 0
        try:
            while piece := sock.recv(1 << 20):
                received += len(piece)
        except ConnectionResetError:
            pass
        assert received < 8_000_000


def test_others_are_served_meanwhile(reader: RunningReader) -> None:
    slow = [connect(reader) for _ in range(200)]
    for sock in slow:
        sock.sendall(b"GET /az/ HTTP/1.1\r\nX: ")
    began = time.monotonic()
    assert reader.ask("/az/").status == 200
    assert time.monotonic() - began < 1
    for sock in slow:
        sock.close()


def test_a_whole_film_comes_over(reader: RunningReader) -> None:
    answer = reader.ask("/m/film.mp4")
    assert (answer.status, len(answer.body)) == (200, 8_000_000)
