"""Starting the reader tier: one process a core on one port, watched by a parent that serves nothing itself."""

from __future__ import annotations

import gc
import logging
import os
import resource
import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn

from broadsheet.common.orphans import end_with_parent
from broadsheet.reader.answers import Answers
from broadsheet.reader.config import ReaderConfig
from broadsheet.reader.contract import Contract
from broadsheet.reader.dictionaries import Dictionaries
from broadsheet.reader.letters import LettersDesk
from broadsheet.reader.limits import SharedLimit
from broadsheet.reader.loop import Loop
from broadsheet.reader.metrics import Metrics
from broadsheet.reader.ops_port import serve_ops
from broadsheet.reader.pages import Pages
from broadsheet.reader.questions import Questions
from broadsheet.reader.shelf import Shelf
from broadsheet.store import Inbox, Store, UnableToOpen, open_store

__all__ = ["PortTaken", "serve"]

log = logging.getLogger(__name__)
_BACKLOG = 1024
_GRACE = 8.0
_ENDS = (signal.SIGTERM, signal.SIGINT)
_WAIT_FOR_STORE = 0.25
_GC_THRESHOLDS = (50_000, 20, 100)


class PortTaken(Exception):
    """The reader cannot listen where it was told to; the message says where and why."""


def serve(config: ReaderConfig, *, processes: int = 0) -> None:
    """Answer readers until SIGTERM or SIGINT. ``processes`` 0 means one a core. Raises PortTaken.

    Listening sockets are opened before anything is forked and stay open here, so a process that dies is replaced
    without a connection being refused.
    """
    count = processes or len(os.sched_getaffinity(0))
    _raise_file_limit()
    listeners = [_listen(config.bind, config.port) for _ in range(count)]
    ops_listener = _listen(config.ops_bind, config.ops_port) if config.ops_port else None
    metrics = Metrics(count)
    limits, shelf = _Limits(config), Shelf()
    started_at = time.time()

    def reader(number: int) -> Callable[[], None]:
        return lambda: _serve_process(config, listeners[number], metrics, number, limits, shelf)

    tasks = [reader(number) for number in range(count)]
    if ops_listener is not None:
        tasks.append(lambda: serve_ops(config, ops_listener, metrics, started_at))
    log.info("reader: %d processes on %s:%d", count, config.bind, listeners[0].getsockname()[1])
    _Watch(tasks).run()


class _Limits:
    """The counters that all processes share."""

    def __init__(self, config: ReaderConfig) -> None:
        self.letters = SharedLimit(config.letters_a_minute)
        self.unproven = SharedLimit(config.unproven_letters_a_minute)
        self.searches = SharedLimit(config.searches_a_minute)
        self.suggestions = SharedLimit(config.suggestions_a_minute)


class _Watch:
    """The parent: starts each task in a process, starts it again when it dies, ends all when told to."""

    def __init__(self, tasks: list[Callable[[], None]]) -> None:
        self._tasks = tasks
        self._pids: dict[int, int] = {}
        self._is_stopping = False

    def run(self) -> None:
        previous = {sign: signal.signal(sign, self._stop) for sign in _ENDS}
        for number in range(len(self._tasks)):
            self._start(number)
        while self._pids:
            try:
                pid, status = os.waitpid(-1, 0)
            except ChildProcessError:
                break
            if pid not in self._pids:
                continue
            number = self._pids.pop(pid)
            if self._is_stopping:
                continue
            log.error("reader: process %d ended (%s); starting another", pid, os.waitstatus_to_exitcode(status))
            time.sleep(0.1)
            self._start(number)
        for sign, handler in previous.items():
            signal.signal(sign, handler)

    def _start(self, number: int) -> None:
        # No signal may come between the fork and its being written down here, nor find our handlers there.
        signal.pthread_sigmask(signal.SIG_BLOCK, _ENDS)
        try:
            if self._is_stopping:
                return
            pid = os.fork()
            if pid == 0:
                self._be(number)
            self._pids[pid] = number
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDS)

    def _be(self, number: int) -> NoReturn:
        """Do a task, in its own process, and end that."""
        code = 1
        try:
            for sign in _ENDS:
                signal.signal(sign, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDS)
            # An orphan would answer beside those that follow it.
            end_with_parent()
            self._tasks[number]()
            code = 0
        except (KeyboardInterrupt, SystemExit):
            code = 0
        except BaseException:
            # The edge of the process: say why it ends; the parent starts another.
            log.exception("reader: process failed")
        finally:
            logging.shutdown()
            os._exit(code)

    def _stop(self, _sign: int, _frame: object) -> None:
        if self._is_stopping:
            return
        self._is_stopping = True
        for pid in self._pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
        signal.signal(signal.SIGALRM, self._kill)
        signal.setitimer(signal.ITIMER_REAL, _GRACE)

    def _kill(self, _sign: int, _frame: object) -> None:
        for pid in self._pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def _serve_process(
    config: ReaderConfig, listener: socket.socket, metrics: Metrics, number: int, limits: _Limits, shelf: Shelf
) -> None:
    stopping: list[bool] = []
    signal.signal(signal.SIGTERM, lambda *_: stopping.append(True))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent tells us
    store = _wait_for_store(config, stopping)
    if store is None:
        return
    contract = Contract(config.is_https)
    pages = Pages(
        store,
        contract,
        remembered_bytes=config.remembered_bytes,
        learn_editions=config.made.learn,
        dictionaries=Dictionaries(shelf),
    )
    desk = LettersDesk(Inbox(config.inbox_dir), limits.letters, limits.unproven)
    questions = Questions(config.made, pages.standing, limits.searches, limits.suggestions)
    answers = Answers(config, contract, pages, desk, questions)
    loop = Loop(config, listener, store, contract, pages, answers, metrics.tally(number))
    signal.signal(signal.SIGTERM, lambda *_: loop.stop())
    if stopping:
        return
    # What is here now stays; remembered pages hold no circles, so looking for them often only costs time.
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_GC_THRESHOLDS)
    loop.run()
    store.close()


def _wait_for_store(config: ReaderConfig, stopping: list[bool]) -> Store | None:
    """The store, as soon as somebody has made it; readers wait in the kernel's queue meanwhile."""
    told = False
    while not stopping:
        try:
            return open_store(config.store_dir, readonly=True, size_gb=config.store_size_gb)
        except UnableToOpen as error:
            if not told:
                log.warning("reader: waiting: %s", error)
                told = True
            time.sleep(_WAIT_FOR_STORE)
    return None


def _listen(bind: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in bind else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        sock.bind((bind, port))
        sock.listen(_BACKLOG)
    except OSError as error:
        sock.close()
        raise PortTaken(f"The reader cannot listen on {bind}:{port}: {error.strerror}.") from error
    return sock


def _raise_file_limit() -> None:
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
