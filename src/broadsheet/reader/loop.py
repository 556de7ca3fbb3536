"""The event loop of one reader process: non-blocking sockets, one look at the store a turn, answers in one system call.

A turn: wait until some sockets are ready, look whether the store changed, then serve each. Three ways lead to answers:
what was asked before within the second (``repeats``), what came whole and with a known head (``heads``), all else.
"""

from __future__ import annotations

import logging
import os
import select
import socket
import time

from broadsheet.reader.accepting import Accepting
from broadsheet.reader.answers import Answers
from broadsheet.reader.config import ReaderConfig
from broadsheet.reader.connection import Connection
from broadsheet.reader.contract import Contract
from broadsheet.reader.heads import Heads, check_beginning
from broadsheet.reader.later import LaterWork
from broadsheet.reader.metrics import Tally
from broadsheet.reader.pages import Pages
from broadsheet.reader.repeats import Repeats
from broadsheet.reader.replies import Later, Reply
from broadsheet.reader.request import LONGEST_HEAD, BadRequest, Facts, Line
from broadsheet.reader.sending import Sending
from broadsheet.store import Store

__all__ = ["Loop"]

log = logging.getLogger(__name__)
_IN, _OUT = select.EPOLLIN, select.EPOLLOUT
_RECEIVED = 16 * 1024
_GRACE = 5.0
_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


class Loop:
    """Serves the connections of a listening socket until :meth:`stop`."""

    def __init__(
        self,
        config: ReaderConfig,
        listener: socket.socket,
        store: Store,
        contract: Contract,
        pages: Pages,
        answers: Answers,
        tally: Tally,
    ) -> None:
        self._config = config
        self._store = store
        self._contract = contract
        self._pages = pages
        self._answers = answers
        self._tally = tally
        self._epoll = select.epoll()
        self._accepting = Accepting(listener, self._epoll, tally, config.most_connections)
        self._connections = self._accepting.connections
        self._sending = Sending(self._epoll, tally)
        self._heads = Heads()
        self._repeats = Repeats()
        self._generation = -1
        self._second = -1
        self._at = 0.0
        self._now = 0.0
        self._firsts: dict[int, bytes] = {}
        self._requests = 0
        self._stop_at = 0.0
        self._wake_fd = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._later = LaterWork(answers, self._wake_fd)

    def stop(self) -> None:
        """Finish what was begun and end :meth:`run`. Safe in a signal handler."""
        self._stop_at = self._stop_at or time.monotonic() + _GRACE
        os.eventfd_write(self._wake_fd, 1)

    def run(self) -> None:
        """Serve."""
        self._later.start()
        self._epoll.register(self._wake_fd, _IN)
        self._accepting.begin()
        while not self._is_finished():
            self._turn(self._epoll.poll(1.0 if not self._stop_at else 0.1))
        for connection in list(self._connections.values()):
            self._close(connection)
        self._later.stop()
        self._tally.publish()

    def _turn(self, events: list[tuple[int, int]]) -> None:
        began = time.perf_counter()
        at = self._at = time.time()
        self._now = self._sending.now = time.monotonic()
        if int(at) != self._second:
            self._tick(at)
        self._pages.refresh(at)
        if self._pages.generation != self._generation:
            self._generation = self._pages.generation
            self._repeats.forget()
        connections, listener_fd = self._connections, self._accepting.fd
        for fd, event in events:
            connection = connections.get(fd)
            if connection is not None:
                self._serve_ready(connection, event)
            elif fd == listener_fd:
                self._accepting.accept(self._now)
            elif fd == self._wake_fd:
                self._finish_later()
        self._pages.rest()
        if self._requests:
            self._tally.turn(self._requests, time.perf_counter() - began)
            self._requests = 0

    def _serve_ready(self, connection: Connection, event: int) -> None:
        try:
            if event & _IN:
                self._receive(connection)
            elif event & _OUT:
                self._push(connection)
            else:
                self._close(connection)
        except OSError:
            self._close(connection)
        except Exception:
            # The edge of a request: one reader's trouble must not end the others' connections.
            log.exception("reader: a request failed")
            self._refuse(connection, 500)

    # Coming in.

    def _receive(self, connection: Connection) -> None:
        try:
            data = connection.sock.recv(_RECEIVED)
        except BlockingIOError:
            return
        if not data or connection.is_lingering:
            if not data:
                self._close(connection)
            return
        if connection.pending:
            connection.pending += data
            if len(connection.pending) >= connection.need:
                self._read(connection, bytes(connection.pending))
            return
        repeated = self._repeats.answers.get(data)
        if repeated is not None:
            body, status = repeated
            self._requests += 1
            self._tally.statuses[status] += 1
            connection.since = self._now
            self._sending.whole(connection, body)
            return
        known = self._heads.known(data)
        if known is None or self._stop_at:
            self._read(connection, data)
            return
        line, facts = known
        reply = self._answers.reply(line, facts, b"", connection.peer, self._at)
        if isinstance(reply, Later):
            self._start_later(connection, reply, line, facts)
        else:
            self._reply(connection, reply, line, facts, data)

    def _read(self, connection: Connection, data: bytes) -> None:
        """Serve every whole request in ``data``; keep the rest."""
        try:
            while data:
                rest = self._read_one(connection, data)
                if rest is None:
                    return
                data = rest
                if connection.out or connection.is_waiting or connection.is_closing:
                    break
        except BadRequest as error:
            self._refuse(connection, error.status)
            return
        self._keep_pending(connection, data)

    def _read_one(self, connection: Connection, data: bytes) -> bytes | None:
        """Serve the first request in ``data`` and return what follows it; None when it is not whole yet."""
        end = data.find(b"\r\n\r\n")
        if end < 0 or end > LONGEST_HEAD:
            check_beginning(data, end)
            self._keep_pending(connection, data)
            return None
        line, facts = self._heads.read(data[:end])
        after = end + 4
        body = b""
        if facts.content_length or facts.is_chunked:
            refusal = self._answers.takes_body(line, facts)
            if refusal:
                raise BadRequest(refusal, "this body is not taken")
            whole = after + facts.content_length
            if len(data) < whole:
                self._keep_pending(connection, data, whole)
                if facts.expects_continue and not connection.is_told_to_go_on:
                    connection.is_told_to_go_on = True
                    connection.sock.send(_CONTINUE)
                return None
            body, after = data[after:whole], whole
        reply = self._answers.reply(line, facts, body, connection.peer, self._at)
        connection.is_told_to_go_on = False
        if isinstance(reply, Later):
            self._start_later(connection, reply, line, facts)
        else:
            self._reply(connection, reply, line, facts, data if len(data) == after else b"")
        return data[after:]

    def _keep_pending(self, connection: Connection, data: bytes, need: int = 0) -> None:
        connection.pending = bytearray(data)
        connection.need = need
        if not data:
            connection.begun_at = 0.0
        elif not connection.begun_at:
            connection.begun_at = self._now

    # Going out.

    def _reply(self, connection: Connection, reply: Reply, line: Line, facts: Facts, asked: bytes = b"") -> None:
        """Send a reply. ``asked`` is the whole request when nothing else came with it, so that it may be remembered."""
        self._requests += 1
        self._tally.statuses[reply.status] += 1
        connection.since = self._now
        connection.begun_at = 0.0
        is_last = reply.is_last or not facts.is_kept_open or not line.is_http_1_1 or bool(self._stop_at)
        first = self._firsts[reply.status]
        if is_last:
            connection.is_closing = True
            first += b"Connection: close\r\n"
        vector = [first, *reply.vector]
        # Parameters are anyone's to invent: noting what was asked with them would fill memory with rubbish.
        if asked and not is_last and not line.query and reply.file is None and not facts.content_length:
            self._repeats.note(asked, vector, reply.status)
        if reply.file is not None:
            self._sending.file(connection, vector, reply.file)
        else:
            self._sending.vector(connection, vector)

    def _push(self, connection: Connection) -> None:
        if self._sending.push(connection) and connection.pending:
            self._read(connection, bytes(connection.pending))

    # Ending.

    def _refuse(self, connection: Connection, status: int) -> None:
        """Answer with an error and close: what follows on this connection cannot be trusted."""
        connection.pending = bytearray()
        reply = self._answers.error("/", status, "identity", self._at)
        self._requests += 1
        self._tally.statuses[status] += 1
        connection.is_closing = True
        connection.since = self._now
        first = self._firsts[status] + b"Connection: close\r\n"
        try:
            self._sending.whole(connection, b"".join([first, *reply.vector]))
        except OSError:
            self._close(connection)

    def _close(self, connection: Connection) -> None:
        if self._connections.pop(connection.fd, None) is not None:
            connection.close()

    # Once a second.

    def _tick(self, at: float) -> None:
        self._second = int(at)
        self._firsts = self._contract.first_lines(at)
        self._repeats.forget()
        idle, slowest = self._config.idle_seconds, self._config.slowest_bytes_a_second
        for connection in [c for c in self._connections.values() if c.is_too_slow(self._now, idle, slowest)]:
            self._time_out(connection)
        if not self._stop_at:
            self._accepting.begin()
        pages, size = self._pages.remembered()
        self._tally.values |= {
            "open_connections": len(self._connections),
            "remembered_pages": pages,
            "remembered_bytes": size,
            "corrupt_records": self._store.corrupt_records,
        }
        self._tally.publish()

    def _time_out(self, connection: Connection) -> None:
        self._tally.values["timed_out"] += 1
        if connection.begun_at and not connection.out and not connection.is_lingering:
            self._refuse(connection, 408)
        elif connection.out:
            self._connections.pop(connection.fd, None)
            connection.drop()
        else:
            self._close(connection)

    # Work that takes its time.

    def _start_later(self, connection: Connection, later: Later, line: Line, facts: Facts) -> None:
        if not self._later.take(connection, later.work, line, facts):
            busy = self._answers.error(line.path, 503, facts.encoding, self._at, extra=(("Retry-After", "5"),))
            self._reply(connection, busy, line, facts)
            return
        self._tally.values["later_work"] += 1
        connection.is_waiting = True
        connection.begun_at = 0.0
        self._epoll.modify(connection.fd, 0)

    def _finish_later(self) -> None:
        for connection, reply, line, facts in self._later.done():
            if self._connections.get(connection.fd) is not connection:
                continue  # the reader has gone
            connection.is_waiting = False
            try:
                self._epoll.modify(connection.fd, _IN)
                self._reply(connection, reply, line, facts)
                if connection.pending and not connection.out and not connection.is_closing:
                    self._read(connection, bytes(connection.pending))
            except OSError:
                self._close(connection)
            except Exception:
                # The edge of a request, again.
                log.exception("reader: what followed later work failed")
                self._refuse(connection, 500)

    def _is_finished(self) -> bool:
        if not self._stop_at:
            return False
        if self._accepting.is_going_on:
            self._accepting.accept(self._now)
            self._accepting.pause()
        for connection in [c for c in self._connections.values() if not (c.out or c.is_waiting or c.begun_at)]:
            self._close(connection)
        return not self._connections or time.monotonic() > self._stop_at
