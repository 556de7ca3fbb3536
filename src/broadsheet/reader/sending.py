"""Putting answers on sockets: in one system call where the kernel takes it all, else bit by bit as it takes more."""

from __future__ import annotations

import select
import socket

from broadsheet.reader.connection import Connection
from broadsheet.reader.metrics import Tally
from broadsheet.reader.replies import FileSlice

__all__ = ["Sending"]

_MOST_PIECES = 512


class Sending:
    """What goes out over the connections of one process. Every verb may raise OSError: then the reader has gone."""

    def __init__(self, epoll: select.epoll, tally: Tally) -> None:
        self._epoll = epoll
        self._tally = tally
        self.now = 0.0
        """The moment of the loop's turn (monotonic)."""

    def vector(self, connection: Connection, vector: list[bytes]) -> None:
        """Send pieces end to end, after what waits already."""
        if connection.out or len(vector) > _MOST_PIECES:
            self.whole(connection, b"".join(vector))
            return
        total = sum(map(len, vector))
        try:
            count = connection.sock.sendmsg(vector)
        except BlockingIOError:
            count = 0
        connection.sent += count
        self._tally.values["sent_bytes"] += count
        if count < total:
            connection.out.append(memoryview(b"".join(vector))[count:])
            self._start_push(connection)
        elif connection.is_closing:
            self.linger(connection)

    def whole(self, connection: Connection, body: bytes) -> None:
        """Send bytes, after what waits already."""
        count = 0
        if not connection.out:
            try:
                count = connection.sock.send(body)
            except BlockingIOError:
                count = 0
        connection.sent += count
        self._tally.values["sent_bytes"] += count
        if count < len(body):
            connection.out.append(memoryview(body)[count:])
            self._start_push(connection)
        elif connection.is_closing:
            self.linger(connection)

    def file(self, connection: Connection, head: list[bytes], file: FileSlice) -> None:
        """Send a head and then the bytes of a file, which is closed when it is sent or the connection ends."""
        connection.out.append(memoryview(b"".join(head)))
        connection.out.append(file)
        self._start_push(connection)

    def push(self, connection: Connection) -> bool:
        """The kernel takes more; returns whether all is sent and the next request may be read."""
        before = connection.sent
        is_done = connection.push()
        self._tally.values["sent_bytes"] += connection.sent - before
        if not is_done:
            return False
        connection.write_began_at = 0.0
        connection.since = self.now
        if connection.is_closing:
            self.linger(connection)
            return False
        self._epoll.modify(connection.fd, select.EPOLLIN)
        return True

    def linger(self, connection: Connection) -> None:
        """End our half; a hard close while bytes still arrive would take our answer away from the reader."""
        connection.is_lingering = True
        connection.pending = bytearray()
        connection.sock.shutdown(socket.SHUT_WR)
        self._epoll.modify(connection.fd, select.EPOLLIN)

    def _start_push(self, connection: Connection) -> None:
        if not connection.write_began_at:
            connection.write_began_at = self.now
            connection.write_began_sent = connection.sent
        self._epoll.modify(connection.fd, select.EPOLLOUT)
