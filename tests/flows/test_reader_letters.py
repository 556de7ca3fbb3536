"""A reader writes to the newsroom: with script and without, and what happens to those who overdo it."""

from __future__ import annotations

import hashlib
import signal
import socket
import time
from pathlib import Path
from urllib.parse import urlencode

import pytest
from running_reader import HOST, Answer, RunningReader, answers_in, running_reader, small_store

from broadsheet.store import Inbox

FORM = {
    "name": "Leyla",
    "email": "leyla@example.org",
    "text": "Salam!\r\nŞəhər böyüyür.",
    "story": "/az/dunya/7-basliq",
}
TYPE = "application/x-www-form-urlencoded"


def send(reader: RunningReader, form: dict[str, str], path: str = "/az/letters", **headers: str) -> Answer:
    return reader.ask(path, "POST", urlencode(form).encode(), **{"Content_Type": TYPE, **headers})


def proven(form: dict[str, str]) -> dict[str, str]:
    text = hashlib.sha256(form["text"].replace("\r\n", "\n").strip().encode()).hexdigest()
    stamp, nonce = int(time.time()), 0
    while hashlib.sha256(f"{stamp}:{nonce}:{text}".encode()).digest()[:2] != b"\0\0":
        nonce += 1
    return form | {"stamp": str(stamp), "nonce": str(nonce)}


def test_a_letter_arrives_and_survives_everything(tmp_path: Path) -> None:
    writer = small_store(tmp_path)
    inbox = Inbox(tmp_path / "inbox")
    with running_reader(tmp_path, processes=2) as reader:
        answer = send(reader, FORM, Origin="https://paper.example")
        assert (answer.status, answer.header("Location")) == (303, "/az/letters/thanks")
        assert not answer.header("Set-Cookie")
        (letter,) = inbox.pending()
        assert (letter.text, letter.edition) == ("Salam!\nŞəhər böyüyür.", "az")
        assert reader.ask("/az/letters/thanks").status == 200
        assert reader.ask("/xx/letters/thanks").status == 404
        assert send(reader, FORM, "/xx/letters").status == 405
        assert send(reader, {"text": "  "}).status == 422
        assert send(reader, FORM, Origin="https://evil.example").status == 400
        # Without the proof two a minute from one address, over both processes; with it five in all.
        taken = [send(reader, FORM | {"text": f"number {number}"}).status for number in range(4)]
        assert taken == [303, 429, 429, 429]
        reader.process.send_signal(signal.SIGTERM)
    assert inbox.count() == 2
    with running_reader(tmp_path, processes=2) as reader:
        taken = [send(reader, proven(FORM | {"text": f"proven {number}"})).status for number in range(6)]
        assert taken == [303] * 5 + [429]
    assert inbox.count() == 7
    writer.close()


def test_a_spool_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    writer = small_store(tmp_path)
    (tmp_path / "inbox").write_text("in the way")
    with running_reader(tmp_path) as reader:
        answer = send(reader, FORM)
        assert answer.status == 503
        assert answer.header("Cache-Control") == "no-store"
        assert reader.ask("/az/").status == 200
    writer.close()


@pytest.mark.parametrize("length", [20_000, 20_001])
def test_the_longest_letter(tmp_path: Path, length: int) -> None:
    writer = small_store(tmp_path)
    with running_reader(tmp_path) as reader:
        assert send(reader, FORM | {"text": "\U0001f5de" * length}).status == (303 if length <= 20_000 else 422)
    writer.close()


def test_a_client_that_asks_first_is_told_to_go_on(tmp_path: Path) -> None:
    writer = small_store(tmp_path)
    body = urlencode(FORM).encode()
    head = (
        f"POST /az/letters HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: {TYPE}\r\nContent-Length: {len(body)}\r\n"
        "Expect: 100-continue\r\nConnection: close\r\n\r\n"
    )
    with running_reader(tmp_path) as reader, socket.create_connection(("127.0.0.1", reader.port), timeout=5) as sock:
        sock.sendall(head.encode())
        assert sock.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        sock.sendall(body)
        received = b""
        while piece := sock.recv(65536):
            received += piece
    assert [answer.status for answer in answers_in(received)] == [303]
    writer.close()
