"""Health and metrics on their own loopback port, in their own process: a busy reader cannot starve its thermometer."""

from __future__ import annotations

import json
import logging
import os
import signal
import socket
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from broadsheet.reader.config import ReaderConfig
from broadsheet.reader.metrics import Metrics
from broadsheet.store import Inbox, Store, UnableToOpen, open_store

__all__ = ["serve_ops"]

log = logging.getLogger(__name__)
_LEAST_FREE_BYTES = 256 << 20


class _Ops:
    """What the port says."""

    def __init__(self, config: ReaderConfig, metrics: Metrics, started_at: float) -> None:
        self._config = config
        self._metrics = metrics
        self._started_at = started_at
        self._store: Store | None = None

    def answer(self, path: str) -> tuple[int, str, str]:
        """Status, type and body for a path."""
        if path == "/-/live":
            return 200, "text/plain; charset=utf-8", "live\n"
        if path == "/-/ready":
            problems = self._problems()
            body = json.dumps({"ready": not problems, "problems": problems}) + "\n"
            return (503 if problems else 200), "application/json", body
        if path == "/-/metrics":
            return 200, "text/plain; version=0.0.4; charset=utf-8", self._metrics.text(self._gauges())
        return 404, "text/plain; charset=utf-8", "not here\n"

    def _problems(self) -> list[str]:
        problems = []
        store = self._open()
        if store is None:
            problems.append("there is no page store")
        elif store.counts()["pages"] == 0:
            problems.append("the page store holds no pages")
        folder = self._config.store_dir if store is not None else self._config.store_dir.parent
        if folder.exists():
            free = os.statvfs(folder)
            if free.f_bavail * free.f_frsize < _LEAST_FREE_BYTES:
                problems.append("the disk is nearly full")
        return problems

    def _gauges(self) -> list[tuple[str, str, float]]:
        letters = Inbox(self._config.inbox_dir).count()
        gauges = [
            ("broadsheet_reader_started_at_seconds", "When the reader tier started.", self._started_at),
            ("broadsheet_inbox_letters", "Letters that the newsroom has not fetched.", float(letters)),
        ]
        store = self._open()
        if store is not None:
            counts = store.counts()
            gauges += [
                ("broadsheet_store_bytes", "Size of the page store.", float(store.size())),
                ("broadsheet_store_pages", "Page records.", float(counts["pages"])),
                ("broadsheet_store_parts", "Part records.", float(counts["parts"])),
                ("broadsheet_store_take_downs", "Take-down markers.", float(counts["marks"])),
                ("broadsheet_press_bookmark", "Number of the publish log up to which the store is pressed.",
                 float(store.bookmark("press"))),
            ]  # fmt: skip
        return gauges

    def _open(self) -> Store | None:
        if self._store is None:
            try:
                self._store = open_store(self._config.store_dir, readonly=True, size_gb=self._config.store_size_gb)
            except UnableToOpen:
                return None
        return self._store


def serve_ops(config: ReaderConfig, listener: socket.socket, metrics: Metrics, started_at: float) -> None:
    """Answer on ``listener`` until SIGTERM."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ops = _Ops(config, metrics, started_at)

    class Handler(BaseHTTPRequestHandler):
        timeout = 5
        server_version = "broadsheet"
        sys_version = ""

        def do_GET(self) -> None:  # the name that http.server asks for
            status, content_type, body = ops.answer(self.path.partition("?")[0])
            data = body.encode()
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            log.debug(format, *args)

    server = ThreadingHTTPServer(listener.getsockname()[:2], Handler, bind_and_activate=False)
    server.socket.close()
    server.socket = listener
    server.daemon_threads = True
    try:
        server.serve_forever(poll_interval=0.5)
    finally:
        server.server_close()
