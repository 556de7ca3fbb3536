"""Work that takes its time (search, letters), done in a thread of its own beside the loop."""

from __future__ import annotations

import logging
import os
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator

from broadsheet.reader.answers import Answers
from broadsheet.reader.connection import Connection
from broadsheet.reader.replies import Reply
from broadsheet.reader.request import Facts, Line

__all__ = ["LaterWork"]

log = logging.getLogger(__name__)
_MOST_WAITING = 64
_Task = tuple[Connection, Callable[[], Reply], Line, Facts]
_Done = tuple[Connection, Reply, Line, Facts]


class LaterWork:
    """A queue, its thread, and what it has done; ``wake_fd`` becomes readable when there is something."""

    def __init__(self, answers: Answers, wake_fd: int) -> None:
        self._answers = answers
        self._wake_fd = wake_fd
        self._work: queue.Queue[_Task | None] = queue.Queue(_MOST_WAITING)
        self._done: deque[_Done] = deque()

    def start(self) -> None:
        """Begin to work."""
        threading.Thread(target=self._do, name="reader-later", daemon=True).start()

    def stop(self) -> None:
        """End the thread once its work is done."""
        self._work.put(None)

    def take(self, connection: Connection, work: Callable[[], Reply], line: Line, facts: Facts) -> bool:
        """Put work in the queue; False when too much waits already."""
        try:
            self._work.put_nowait((connection, work, line, facts))
        except queue.Full:
            return False
        return True

    def done(self) -> Iterator[_Done]:
        """What was done since the last look."""
        os.eventfd_read(self._wake_fd)
        while self._done:
            yield self._done.popleft()

    def _do(self) -> None:
        while (task := self._work.get()) is not None:
            connection, work, line, facts = task
            try:
                reply = work()
            except Exception:
                # The edge of the thread: whatever search or the disk did, the reader gets an answer.
                log.exception("reader: later work failed")
                reply = self._answers.error(line.path, 503, facts.encoding, time.time())
            self._done.append((connection, reply, line, facts))
            os.eventfd_write(self._wake_fd, 1)
