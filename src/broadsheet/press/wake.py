"""Wake-ups: a datagram to a socket in the paper's ``run/`` folder tells the press that the log has grown.

A wake-up carries nothing and may be lost; the press looks at the log each second anyway. So the sender never waits
and never fails.
"""

from __future__ import annotations

import contextlib
import os
import select
import socket
from collections.abc import Iterator
from pathlib import Path

__all__ = ["Alarm", "wake_press"]

_NAME = "press.sock"
# A socket's path must fit sockaddr_un (108 bytes on Linux); a deeper folder is reached through its descriptor.
_LONGEST = 100


def wake_press(run_dir: Path) -> bool:
    """Tell the press of the paper whose ``run/`` folder this is to look at the log. Returns whether it heard."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender, _reachable(run_dir) as folder:
        sender.setblocking(False)
        try:
            sender.sendto(b"w", f"{folder}/{_NAME}")
        except OSError:
            # No press, or its queue is full of wake-ups: in both cases it will look by itself.
            return False
    return True


class Alarm:
    """The press's end of the socket. Use it as a context manager."""

    def __init__(self, run_dir: Path) -> None:
        self._run_dir = run_dir
        self._socket: socket.socket | None = None

    def __enter__(self) -> Alarm:
        self._run_dir.mkdir(parents=True, exist_ok=True)
        (self._run_dir / _NAME).unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setblocking(False)
        with _reachable(self._run_dir) as folder:
            self._socket.bind(f"{folder}/{_NAME}")
        os.chmod(self._run_dir / _NAME, 0o600)
        return self

    def __exit__(self, *_: object) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None
            (self._run_dir / _NAME).unlink(missing_ok=True)

    def wait(self, seconds: float) -> bool:
        """Sleep until someone calls or ``seconds`` are over; returns whether someone called. Folds many calls."""
        if self._socket is None:
            raise RuntimeError("the alarm is not set: use it as a context manager")
        if not select.select([self._socket], [], [], max(0.0, seconds))[0]:
            return False
        with contextlib.suppress(BlockingIOError):
            while True:
                self._socket.recv(16)
        return True


@contextlib.contextmanager
def _reachable(run_dir: Path) -> Iterator[str]:
    """A name for the folder short enough for a socket's address."""
    if len(str(run_dir)) + len(_NAME) < _LONGEST:
        yield str(run_dir)
        return
    try:
        handle = os.open(run_dir, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        yield str(run_dir)[:_LONGEST]  # leads nowhere, as it should
        return
    try:
        yield f"/proc/self/fd/{handle}"
    finally:
        os.close(handle)
