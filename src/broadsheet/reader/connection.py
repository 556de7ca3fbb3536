"""One reader's connection: what came in and is not read yet, what must still go out."""

from __future__ import annotations

import os
import socket
import struct
from collections import deque

from broadsheet.reader.replies import FileSlice

__all__ = ["Connection"]

_CHUNK = 1 << 20
_NO_LINGER = struct.pack("ii", 1, 0)


class Connection:
    """A socket and its two queues. Only the loop changes it."""

    __slots__ = (
        "begun_at", "fd", "is_closing", "is_lingering", "is_told_to_go_on", "is_waiting", "need", "out", "peer",
        "pending", "sent", "since", "sock", "write_began_at", "write_began_sent",
    )  # fmt: skip

    def __init__(self, sock: socket.socket, peer: str, at: float) -> None:
        self.sock = sock
        self.fd = sock.fileno()
        self.peer = peer
        self.pending = bytearray()
        """Bytes of a request that is not whole yet, or of requests that wait for their turn."""
        self.need = 0
        """How many pending bytes make the request whole, once that is known."""
        self.out: deque[memoryview | FileSlice] = deque()
        self.since = at
        """When the connection was opened, or when its last answer was sent."""
        self.begun_at = 0.0
        """When the first byte of the unfinished request came; 0 when there is none."""
        self.write_began_at = 0.0
        """When the present window of waiting for the reader to take the answer began; 0 when none waits."""
        self.write_began_sent = 0
        self.sent = 0
        self.is_closing = False
        self.is_lingering = False
        self.is_waiting = False
        self.is_told_to_go_on = False

    def push(self) -> bool:
        """Send what waits, as far as the kernel takes it; whether nothing is left. Raises OSError."""
        out = self.out
        while out:
            first = out[0]
            try:
                if isinstance(first, FileSlice):
                    count = os.sendfile(self.fd, first.fd, first.offset, min(first.count, _CHUNK))
                    if count == 0:
                        raise ConnectionAbortedError("the file became shorter")
                    first.offset += count
                    first.count -= count
                    is_done = first.count == 0
                else:
                    count = self.sock.send(first)
                    out[0] = first[count:]
                    is_done = count == len(first)
            except (BlockingIOError, InterruptedError):
                return False
            self.sent += count
            if is_done:
                out.popleft()
                if isinstance(first, FileSlice):
                    os.close(first.fd)
        return True

    def is_too_slow(self, at: float, idle_seconds: float, slowest: int) -> bool:
        """Whether the reader keeps us waiting for longer than we like."""
        if self.is_waiting:
            return False  # it waits for us
        if self.is_lingering:
            return at - self.since > 2
        if self.out:
            return self._takes_too_little(at, idle_seconds / 2, slowest)
        if self.begun_at:
            return at > max(self.since + idle_seconds, self.begun_at + idle_seconds / 2)
        return at - self.since > idle_seconds

    def _takes_too_little(self, at: float, window: float, slowest: int) -> bool:
        """Judge each window by itself: what the kernel's buffers swallowed at first must not excuse what follows."""
        waited = at - self.write_began_at
        if waited <= window:
            return False
        if self.sent - self.write_began_sent < waited * slowest:
            return True
        self.write_began_at = at
        self.write_began_sent = self.sent
        return False

    def drop(self) -> None:
        """Close at once, and let the kernel throw away what it still holds for the reader."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self.close()

    def close(self) -> None:
        """Let go of the socket and of files half sent."""
        for piece in self.out:
            if isinstance(piece, FileSlice):
                os.close(piece.fd)
        self.out.clear()
        self.sock.close()
