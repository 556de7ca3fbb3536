"""What is not plain HTTP/1.1 is refused: never more answers than requests, never a 5xx, no connection left hanging.

Raw bytes to the shipped server. Each case says which statuses are right; None: closing without a word is right too.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from running_reader import HOST, RunningReader, answers_in, running_reader, small_store

H = f"Host: {HOST}\r\n".encode()
LETTER = b"POST /az/letters HTTP/1.1\r\n" + H + b"Content-Type: application/x-www-form-urlencoded\r\n"
OK, BAD = {200}, {400}

CASES: dict[str, tuple[bytes, set[int | None]]] = {
    # Hosts.
    "no Host": (b"GET /az/ HTTP/1.1\r\n\r\n", BAD),
    "two Hosts": (b"GET /az/ HTTP/1.1\r\n" + H + H + b"\r\n", BAD),
    "two different Hosts": (b"GET /az/ HTTP/1.1\r\n" + H + b"Host: evil.example\r\n\r\n", BAD),
    "empty Host": (b"GET /az/ HTTP/1.1\r\nHost:\r\n\r\n", BAD),
    "another Host": (b"GET /az/ HTTP/1.1\r\nHost: evil.example\r\n\r\n", {421}),
    "Host with another port": (b"GET /az/ HTTP/1.1\r\nHost: paper.example:81\r\n\r\n", {421}),
    "Host with a user": (b"GET /az/ HTTP/1.1\r\nHost: a@paper.example\r\n\r\n", {421}),
    "Host with a path": (b"GET /az/ HTTP/1.1\r\nHost: paper.example/az\r\n\r\n", {421}),
    "Host with a comma": (b"GET /az/ HTTP/1.1\r\nHost: paper.example, evil.example\r\n\r\n", {421}),
    "HTTP/1.0 without Host": (b"GET /az/ HTTP/1.0\r\n\r\n", BAD),
    # Line ends.
    "bare LF everywhere": (b"GET /az/ HTTP/1.1\nHost: paper.example\n\n", BAD),
    "bare LF in headers": (b"GET /az/ HTTP/1.1\r\nHost: paper.example\nX: y\r\n\r\n", BAD),
    "bare LF after the request line": (b"GET /az/ HTTP/1.1\n" + H + b"\r\n", BAD),
    "bare CR in a header": (b"GET /az/ HTTP/1.1\r\n" + H + b"X: a\rb\r\n\r\n", BAD),
    "LF CR": (b"GET /az/ HTTP/1.1\n\r" + H + b"\n\r", BAD),
    "empty lines first": (b"\r\n\r\nGET /az/ HTTP/1.1\r\n" + H + b"\r\n", BAD),
    # Headers.
    "obs-fold": (b"GET /az/ HTTP/1.1\r\n" + H + b"X: a\r\n b\r\n\r\n", BAD),
    "obs-fold with a tab": (b"GET /az/ HTTP/1.1\r\n" + H + b"X: a\r\n\tb\r\n\r\n", BAD),
    "folded Host": (b"GET /az/ HTTP/1.1\r\nHost:\r\n paper.example\r\n\r\n", BAD),
    "first header folded": (b"GET /az/ HTTP/1.1\r\n X: a\r\n" + H + b"\r\n", BAD),
    "space before the colon": (b"GET /az/ HTTP/1.1\r\n" + H + b"X : a\r\n\r\n", BAD),
    "space in a name": (b"GET /az/ HTTP/1.1\r\n" + H + b"X Y: a\r\n\r\n", BAD),
    "no colon": (b"GET /az/ HTTP/1.1\r\n" + H + b"X\r\n\r\n", BAD),
    "no name": (b"GET /az/ HTTP/1.1\r\n" + H + b": a\r\n\r\n", BAD),
    "NUL in a value": (b"GET /az/ HTTP/1.1\r\n" + H + b"X: a\0b\r\n\r\n", BAD),
    "NUL in a name": (b"GET /az/ HTTP/1.1\r\n" + H + b"X\0: a\r\n\r\n", BAD),
    "control character in a value": (b"GET /az/ HTTP/1.1\r\n" + H + b"X: a\x01b\r\n\r\n", BAD),
    "bytes above ASCII in a name": (b"GET /az/ HTTP/1.1\r\n" + H + b"X\xc9: a\r\n\r\n", BAD),
    "101 headers": (b"GET /az/ HTTP/1.1\r\n" + H + b"X: a\r\n" * 100 + b"\r\n", {431}),
    "20,000 headers": (b"GET /az/ HTTP/1.1\r\n" + H + b"X: a\r\n" * 20_000 + b"\r\n", {431, None}),
    "a header of 1 MB": (b"GET /az/ HTTP/1.1\r\n" + H + b"X: " + b"a" * 1_000_000 + b"\r\n\r\n", {431, None}),
    "a header name of 1 MB": (b"GET /az/ HTTP/1.1\r\n" + H + b"X" * 1_000_000 + b": a\r\n\r\n", {431, None}),
    "unknown expectation": (b"GET /az/ HTTP/1.1\r\n" + H + b"Expect: miracles\r\n\r\n", {417}),
    # Request lines.
    "lower-case method": (b"get /az/ HTTP/1.1\r\n" + H + b"\r\n", BAD),
    "unknown method": (b"FROB /az/ HTTP/1.1\r\n" + H + b"\r\n", {405}),
    "PUT": (b"PUT /az/ HTTP/1.1\r\n" + H + b"\r\n", {405}),
    "TRACE": (b"TRACE /az/ HTTP/1.1\r\n" + H + b"\r\n", {405}),
    "CONNECT": (b"CONNECT paper.example:443 HTTP/1.1\r\n" + H + b"\r\n", BAD),
    "OPTIONS *": (b"OPTIONS * HTTP/1.1\r\n" + H + b"\r\n", BAD),
    "a method of 1,000 letters": (b"A" * 1000 + b" /az/ HTTP/1.1\r\n" + H + b"\r\n", BAD),
    "absolute form": (b"GET http://paper.example/az/ HTTP/1.1\r\n" + H + b"\r\n", BAD),
    "absolute form of another": (b"GET http://evil.example/az/ HTTP/1.1\r\n" + H + b"\r\n", BAD),
    "no slash": (b"GET az HTTP/1.1\r\n" + H + b"\r\n", BAD),
    "two spaces": (b"GET  /az/ HTTP/1.1\r\n" + H + b"\r\n", BAD),
    "a tab": (b"GET\t/az/ HTTP/1.1\r\n" + H + b"\r\n", BAD),
    "a space at the end": (b"GET /az/ HTTP/1.1 \r\n" + H + b"\r\n", BAD),
    "a space in the address": (b"GET /az/ x HTTP/1.1\r\n" + H + b"\r\n", BAD),
    "a fragment": (b"GET /az/#x HTTP/1.1\r\n" + H + b"\r\n", BAD),
    "NUL in the address": (b"GET /az/\0 HTTP/1.1\r\n" + H + b"\r\n", BAD),
    "an escaped NUL": (b"GET /az/%00 HTTP/1.1\r\n" + H + b"\r\n", {404}),
    "UTF-8 in the address": ("GET /az/ə HTTP/1.1\r\n".encode() + H + b"\r\n", BAD),
    "a broken escape": (b"GET /az/%zz HTTP/1.1\r\n" + H + b"\r\n", {404}),
    "dots": (b"GET /az/../../etc/passwd HTTP/1.1\r\n" + H + b"\r\n", {404}),
    "escaped dots": (b"GET /m/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + H + b"\r\n", {404}),
    "dots in media": (b"GET /m/../store/data.mdb HTTP/1.1\r\n" + H + b"\r\n", {404}),
    "backslashes": (b"GET /m/..\\store\\data.mdb HTTP/1.1\r\n" + H + b"\r\n", {404}),
    "an address of 10 KB": (b"GET /" + b"a" * 10_000 + b" HTTP/1.1\r\n" + H + b"\r\n", {414}),
    "an address of 1 MB": (b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\n" + H + b"\r\n", {414, None}),
    "HTTP/0.9": (b"GET /az/\r\n", BAD),
    "HTTP/0.9 with a version": (b"GET /az/ HTTP/0.9\r\n" + H + b"\r\n", BAD),
    "HTTP/2.0": (b"GET /az/ HTTP/2.0\r\n" + H + b"\r\n", BAD),
    "HTTP/1.2": (b"GET /az/ HTTP/1.2\r\n" + H + b"\r\n", BAD),
    "HTTP/1.10": (b"GET /az/ HTTP/1.10\r\n" + H + b"\r\n", BAD),
    "http in small letters": (b"GET /az/ http/1.1\r\n" + H + b"\r\n", BAD),
    "the preface of HTTP/2": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", BAD),
    "TLS": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x8a\n" * 60, BAD),
    "noise": (bytes(range(256)) * 8, BAD),
    "nothing but letters": (b"A" * 100_000, {414, None}),
    # Bodies.
    "GET with a body": (b"GET /az/ HTTP/1.1\r\n" + H + b"Content-Length: 5\r\n\r\nhello", BAD),
    "GET with a body that is a request": (
        b"GET /az/ HTTP/1.1\r\n" + H + b"Content-Length: 41\r\n\r\nGET /az/ HTTP/1.1\r\n" + H + b"\r\n", BAD,
    ),
    "GET with chunks": (b"GET /az/ HTTP/1.1\r\n" + H + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", BAD),
    "length and chunks": (LETTER + b"Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG", BAD),
    "chunks and length": (LETTER + b"Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\nG", BAD),
    "chunks": (LETTER + b"Transfer-Encoding: chunked\r\n\r\n5\r\ntext=\r\n0\r\n\r\n", {411}),
    "chunks twice": (LETTER + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", BAD),
    "chunks in disguise": (LETTER + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", BAD),
    "chunks after a tab": (LETTER + b"Transfer-Encoding:\tchunked\r\n\r\n0\r\n\r\n", {411}),
    "chunks with a space before the colon": (LETTER + b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", BAD),
    "gzip then chunked": (LETTER + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", BAD),
    "two lengths": (LETTER + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\ntext=a", BAD),
    "two equal lengths": (LETTER + b"Content-Length: 6\r\nContent-Length: 6\r\n\r\ntext=a", BAD),
    "a list of lengths": (LETTER + b"Content-Length: 6, 6\r\n\r\ntext=a", BAD),
    "a negative length": (LETTER + b"Content-Length: -6\r\n\r\ntext=a", BAD),
    "a length with a plus": (LETTER + b"Content-Length: +6\r\n\r\ntext=a", BAD),
    "a length in hexadecimal": (LETTER + b"Content-Length: 0x6\r\n\r\ntext=a", BAD),
    "a length of other digits": (LETTER + "Content-Length: ٦\r\n\r\ntext=a".encode(), BAD),
    "an endless length": (LETTER + b"Content-Length: " + b"9" * 400 + b"\r\n\r\ntext=a", BAD),
    "a length over the limit": (LETTER + b"Content-Length: 10000000\r\n\r\ntext=a", {413}),
    "POST to a page": (b"POST /az/ HTTP/1.1\r\n" + H + b"Content-Length: 1\r\n\r\na", {405}),
    "another type of body": (
        b"POST /az/letters HTTP/1.1\r\n" + H + b"Content-Type: text/xml\r\nContent-Length: 4\r\n\r\n<a/>", {415},
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningReader]:
    folder: Path = tmp_path_factory.mktemp("malformed")
    writer = small_store(folder)
    with running_reader(folder, idle_seconds=1.5) as running:
        yield running
    writer.close()


def test_there_are_at_least_sixty_cases() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize("name", CASES)
def test_a_malformed_request_gets_one_refusal_at_most(reader: RunningReader, name: str) -> None:
    data, wanted = CASES[name]
    raw = reader.send(data, is_ended=404 in wanted)  # a refusal ends the connection; a plain 404 does not
    answers = answers_in(raw)
    assert len(answers) <= 1
    assert (answers[0].status if answers else None) in wanted
    for answer in answers:
        assert answer.header("Cache-Control") == "no-store"
    assert reader.ask("/az/").status == 200


@pytest.mark.parametrize(
    ("data", "statuses"),
    [
        (b"GET /az/ HTTP/1.1\r\n" + H + b"\r\n" + b"\x00rubbish\r\n\r\n", [200, 400]),
        (b"GET /az/ HTTP/1.1\r\n" + H + b"\r\n" + b"GET /az/ HTTP/1.1\nHost: x\n\n", [200, 400]),
        (b"GET /none HTTP/1.1\r\n" + H + b"\r\n" + b"G E T / \r\n\r\nGET /az/ HTTP/1.1\r\n" + H + b"\r\n", [404, 400]),
        (b"GET /az/ HTTP/1.1\r\n" + H + b"Connection: close\r\n\r\nGET /az/ HTTP/1.1\r\n" + H + b"\r\n", [200]),
        (b"GET /az/ HTTP/1.0\r\n" + H + b"\r\nGET /az/ HTTP/1.1\r\n" + H + b"\r\n", [200]),
        (LETTER + b"Content-Length: 3\r\n\r\nx=1GET /az/ HTTP/1.1\r\n" + H + b"Connection: close\r\n\r\n", [422, 200]),
    ],
)  # fmt: skip
def test_what_follows_rubbish_is_not_answered(reader: RunningReader, data: bytes, statuses: list[int]) -> None:
    assert [answer.status for answer in answers_in(reader.send(data, is_ended=True))] == statuses


def test_pipelined_requests_are_answered_in_order(reader: RunningReader) -> None:
    paths = ["/az/", "/none", "/az/dunya/7-basliq", "/az/feed.rss"] * 30
    data = b"".join(f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode() for path in paths)
    answers = answers_in(reader.send(data + b"GET /az/old HTTP/1.1\r\n" + H + b"Connection: close\r\n\r\n"))
    assert [answer.status for answer in answers] == [200, 404, 200, 200] * 30 + [301]
    assert answers[3].body == b"<rss/>"
    assert len({answer.body for answer in answers[2::4]}) == 1


def test_a_request_in_single_bytes_is_a_request(reader: RunningReader) -> None:
    with socket.create_connection(("127.0.0.1", reader.port), timeout=5) as sock:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in b"GET /az/ HTTP/1.1\r\n" + H + b"Connection: close\r\n\r\n":
            sock.send(bytes([byte]))
            time.sleep(0.001)
        raw = b""
        while piece := sock.recv(65536):
            raw += piece
    assert [answer.status for answer in answers_in(raw)] == [200]
