"""New connections: taken in while there is room for them, left in the kernel's queue while there is none."""

from __future__ import annotations

import errno
import select
import socket

from broadsheet.reader.connection import Connection
from broadsheet.reader.metrics import Tally

__all__ = ["Accepting"]

_A_TURN = 64
_NO_ROOM = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})
_OF_ONE_CALLER = frozenset(
    {
        errno.ECONNABORTED, errno.EPERM, errno.EPROTO, errno.ENOPROTOOPT, errno.EOPNOTSUPP, errno.ENETDOWN,
        errno.ENETUNREACH, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENONET,
    }
)  # fmt: skip
"""What Linux says of the caller's connection, not of ours (accept(2)): the next one may be well."""


class Accepting:
    """The listening socket, and the connections that came in by it."""

    def __init__(self, listener: socket.socket, epoll: select.epoll, tally: Tally, most_connections: int) -> None:
        self._listener = listener
        self._epoll = epoll
        self._tally = tally
        self._most_connections = most_connections
        self.fd = listener.fileno()
        self.connections: dict[int, Connection] = {}
        """Those that are open, by their descriptors."""
        self.is_going_on = False

    def begin(self) -> None:
        """Take connections in, from now on or again."""
        if not self.is_going_on:
            self._listener.setblocking(False)
            self._epoll.register(self.fd, select.EPOLLIN)
            self.is_going_on = True

    def pause(self) -> None:
        """Leave them in the kernel's queue."""
        if self.is_going_on:
            self._epoll.unregister(self.fd)
            self.is_going_on = False

    def accept(self, now: float) -> None:
        """Take in those that wait, a few at a time; with no room for one, pause until slow ones have been closed."""
        for _ in range(_A_TURN):
            try:
                sock, peer = self._listener.accept()
            except BlockingIOError:
                return
            except OSError as error:
                if error.errno in _OF_ONE_CALLER:
                    continue
                if error.errno in _NO_ROOM:
                    self.pause()
                    return
                raise
            if len(self.connections) >= self._most_connections:
                self._tally.values["refused_connections"] += 1
                sock.close()
                continue
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection = Connection(sock, peer[0], now)
            self.connections[connection.fd] = connection
            self._epoll.register(connection.fd, select.EPOLLIN)
            self._tally.values["accepted"] += 1
