"""Waiting for a server, and asking it on one kept connection."""

from __future__ import annotations

import http.client
import time
import urllib.request

__all__ = ["Asker", "wait_for"]


def wait_for(url: str, *, seconds: float = 60, pause: float = 0.05) -> None:
    """Return when ``url`` answers well. Raises RuntimeError when it does not within ``seconds``."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except OSError:
            time.sleep(pause)
    raise RuntimeError(f"{url} does not answer")


class Asker:
    """One kept connection to a server on loopback, without compression unless told otherwise."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._connection: http.client.HTTPConnection | None = None

    def get(self, path: str, encoding: str = "identity") -> tuple[int, http.client.HTTPMessage, bytes]:
        """Status, headers and body; a connection that the server closed is opened again, once."""
        for is_second in (False, True):
            if self._connection is None:
                self._connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=20)
            try:
                self._connection.request("GET", path, headers={"Accept-Encoding": encoding})
                answer = self._connection.getresponse()
                return answer.status, answer.headers, answer.read()
            except (http.client.HTTPException, ConnectionError):
                self._connection.close()
                self._connection = None
                if is_second:
                    raise
        raise AssertionError("not reached")

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._connection.close()
