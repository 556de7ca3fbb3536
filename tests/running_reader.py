"""The shipped reader in a process of its own, and a socket to speak to it in bytes."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ports import free_port

from broadsheet.store import ListItem, PartItem, StoreWriter, open_store

__all__ = ["HOST", "Answer", "RunningReader", "answers_in", "running_reader", "small_store"]

HOST = "paper.example"
HTML = "text/html; charset=utf-8"
_CODE = """
import json, sys
from pathlib import Path
from broadsheet.reader import ReaderConfig, StaticFile, serve
values = json.loads(sys.argv[1])
processes = values.pop("processes")
for name in ("store_dir", "inbox_dir", "media_dir"):
    values[name] = Path(values[name])
for name in ("hosts", "trusted_proxies"):
    values[name] = tuple(values.get(name, ()))
values["static_files"] = {
    "/s/site.0123456789ab.js": StaticFile("text/javascript; charset=utf-8", b"'use strict';" * 50),
    "/favicon.ico": StaticFile("image/png", b"\\x89PNG"),
}
serve(ReaderConfig(**values), processes=processes)
"""


@dataclass(frozen=True)
class Answer:
    """One answer as it came over the wire."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    raw: bytes

    def header(self, name: str) -> str:
        """A header's value; empty when it is not there. Fails when it came twice."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(values) < 2, f"{name} came {len(values)} times"
        return values[0] if values else ""


@dataclass
class RunningReader:
    """A reader that runs, and where."""

    process: subprocess.Popen[bytes]
    folder: Path
    port: int
    ops_port: int

    def send(self, data: bytes, *, seconds: float = 12, is_ended: bool = False) -> bytes:
        """Send bytes and return all that comes back until the reader closes; fails when it takes longer."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=seconds) as sock:
            began = time.monotonic()
            received = b""
            try:
                sock.sendall(data)
                if is_ended:
                    sock.shutdown(socket.SHUT_WR)
                while piece := sock.recv(65536):
                    received += piece
                    assert time.monotonic() - began < seconds, "the reader keeps the connection for too long"
            except (ConnectionResetError, BrokenPipeError):
                pass  # closed with bytes of ours unread, which is its right
            return received

    def ask(self, path: str, method: str = "GET", body: bytes = b"", **headers: str) -> Answer:
        """One request of a well-behaved client; header names with _ for -. The connection is closed after it."""
        lines = {"Host": HOST, "Connection": "close"} | {k.replace("_", "-"): v for k, v in headers.items()}
        if body:
            lines["Content-Length"] = str(len(body))
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        raw = self.send(f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode() + body)
        (answer,) = answers_in(raw, is_head=method == "HEAD")
        return answer

    def ops(self, path: str) -> tuple[int, str]:
        """Status and body of an address of the ops port."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.ops_port}{path}", timeout=5) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()


def answers_in(raw: bytes, *, is_head: bool = False) -> list[Answer]:
    """Every answer in what came back. Fails on anything that is not one whole answer after another."""
    found: list[Answer] = []
    while raw:
        head, mark, rest = raw.partition(b"\r\n\r\n")
        assert mark, f"not a whole head: {raw[:80]!r}"
        first, *lines = head.decode("latin-1").split("\r\n")
        version, status, _phrase = first.split(" ", 2)
        assert version == "HTTP/1.1"
        headers = tuple((name, value) for name, _, value in (line.partition(": ") for line in lines))
        length = next((int(value) for name, value in headers if name == "Content-Length"), 0)
        if is_head or int(status) in (304, 100):
            length = 0
        assert len(rest) >= length, "the body is shorter than it says"
        found.append(Answer(int(status), headers, rest[:length], raw[: len(head) + 4 + length]))
        raw = rest[length:]
    return found


def small_store(folder: Path) -> StoreWriter:
    """A store with one page of each kind that the reader tells apart."""
    writer = open_store(folder / "store", readonly=False, size_gb=1, sync=False)
    with writer.batch(version=1) as batch:
        batch.put_meta("csp", b"default-src 'none'; script-src 'self' 'sha256-x'; style-src 'sha256-y'")
        batch.put_part("masthead/az", "<!doctype html><html lang=az><title>Gündəlik</title>".encode(), level=19)
        batch.put_part("latest/az", b"<ol>" + b"<li>latest</li>" * 10 + b"</ol>")
        story = "/az/dunya/7-basliq"
        batch.put_part(f"page{story}/0", b"<h1>Seven</h1>" * 40)
        batch.put_page(story, 200, HTML, [PartItem("masthead/az"), PartItem(f"page{story}/0"), PartItem("latest/az")])
        batch.put_page("/az/", 200, HTML, [PartItem("masthead/az"), PartItem("latest/az")])
        batch.put_page("/", 302, HTML, [], "/az/")
        batch.put_page("/az/letters", 200, HTML, [PartItem("masthead/az")])
        batch.put_page("/az/gone", 410, HTML, [PartItem("masthead/az")])
        batch.put_page("/az/old", 301, HTML, [], story)
        batch.put_part("feed/az", b"<rss/>")
        batch.put_page("/az/feed.rss", 200, "application/rss+xml; charset=utf-8", [PartItem("feed/az")])
        entries = ListItem("section/az/dunya", 3, 0, b"<a rel=next href='{address}'>", b"<a rel=prev href='{address}'>")
        batch.put_page("/az/dunya/", 200, HTML, [PartItem("masthead/az"), entries])
        batch.put_page("/az/dunya/-/", 200, HTML, [PartItem("masthead/az"), entries])
        for number in range(1, 9):
            batch.put_part(f"card/{number}", f"<li>{number}</li>".encode())
            batch.put_entry("section/az/dunya", (1000 + number, number), f"card/{number}")
    return writer


@contextmanager
def running_reader(folder: Path, *, processes: int = 1, **values: Any) -> Iterator[RunningReader]:
    """A reader on free ports (or at ``port``), with the store in ``folder``; ends with it."""
    port, ops_port = free_port(), free_port()
    port = values.pop("port", port)
    config = {
        "store_dir": str(folder / "store"),
        "inbox_dir": str(folder / "inbox"),
        "media_dir": str(folder / "media"),
        "public_url": f"https://{HOST}",
        "hosts": [HOST],
        "port": port,
        "ops_port": ops_port,
        "store_size_gb": 1,
        "processes": processes,
    } | values
    process = subprocess.Popen([sys.executable, "-c", _CODE, json.dumps(config)], stderr=subprocess.PIPE)
    try:
        _wait_for(port, process)
        yield RunningReader(process, folder, port, ops_port)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.communicate(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise AssertionError("the reader did not stop") from None


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 15
    while time.monotonic() < until:
        assert process.poll() is None, "the reader ended at once"
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return
        except ConnectionRefusedError:
            time.sleep(0.02)
    raise AssertionError("the reader does not listen")
