"""Start every process of a paper, watch them, start again what dies, and end them all together."""

from __future__ import annotations

import fcntl
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import IO

from broadsheet.common.orphans import end_with_parent
from broadsheet.ops.preflight import NotReady

__all__ = ["Child", "Supervisor"]

_log = logging.getLogger(__name__)
_GRACE_SECONDS = 10.0
_STEADY_SECONDS = 30.0
_LONGEST_PAUSE_SECONDS = 30.0


@dataclass
class Child:
    """One process to keep running. ``command`` is its argument list; ``prepare`` runs to its end before, once."""

    name: str
    command: Sequence[str]
    prepare: Sequence[str] = ()
    process: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    start_again_at: float = 0.0
    pause_seconds: float = 0.5
    log: IO[bytes] | None = field(default=None, repr=False)


class Supervisor:
    """Keeps the children of one paper running until told to stop.

    Only one supervisor runs for a folder: it holds a lock on ``run/supervisor.lock``. The kernel ends the children
    should the supervisor itself be killed.
    """

    def __init__(self, children: Sequence[Child], *, run_dir: Path, log_dir: Path) -> None:
        self.children = list(children)
        self._run_dir = run_dir
        self._log_dir = log_dir
        self._stopping = threading.Event()
        self._lock_file: IO[str] | None = None

    def run(self, *, on_started: Callable[[], None] | None = None) -> int:
        """Start all children and block until SIGINT or SIGTERM; return the exit status, 0 after a clean end."""
        self._take_lock()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._ask_to_stop)
        try:
            for child in self.children:
                self._start(child)
            if on_started is not None:
                on_started()
            self._watch()
        finally:
            self._end_all()
        return 0

    def _take_lock(self) -> None:
        self._run_dir.mkdir(parents=True, exist_ok=True)
        self._log_dir.mkdir(parents=True, exist_ok=True)
        self._lock_file = (self._run_dir / "supervisor.lock").open("a+")
        try:
            fcntl.flock(self._lock_file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise NotReady(f"This paper is already running (see {self._run_dir / 'supervisor.lock'}).") from None
        self._lock_file.seek(0)
        self._lock_file.truncate()
        self._lock_file.write(f"{os.getpid()}\n")
        self._lock_file.flush()

    def _ask_to_stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping.set()

    def _start(self, child: Child) -> None:
        if child.log is None:
            child.log = (self._log_dir / f"{child.name}.log").open("ab")
            if child.prepare:
                self._prepare(child)
        child.process = subprocess.Popen(
            child.command,
            stdin=subprocess.DEVNULL,
            stdout=child.log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=end_with_parent,
        )
        child.started_at = time.monotonic()
        child.start_again_at = 0.0

    def _prepare(self, child: Child) -> None:
        """Run what must be done before the child's first start; when it fails, nothing that needs it is started."""
        done = subprocess.run(
            child.prepare, stdin=subprocess.DEVNULL, stdout=child.log, stderr=subprocess.STDOUT, check=False
        )
        if done.returncode:
            raise NotReady(
                f"{child.name} could not be prepared; the reason is at the end of {self._log_dir / child.name}.log"
            )

    def _watch(self) -> None:
        while not self._stopping.wait(0.2):
            for child in self.children:
                self._look_after(child)

    def _look_after(self, child: Child) -> None:
        now = time.monotonic()
        if child.start_again_at:
            if now >= child.start_again_at:
                self._start(child)
            return
        if child.process is None or child.process.poll() is None:
            return
        if now - child.started_at > _STEADY_SECONDS:
            child.pause_seconds = 0.5
        _say(f"{child.name} ended ({child.process.returncode}); starting it again. Its words: log/{child.name}.log")
        child.start_again_at = now + child.pause_seconds
        child.pause_seconds = min(child.pause_seconds * 2, _LONGEST_PAUSE_SECONDS)

    def _end_all(self) -> None:
        running = [child for child in self.children if child.process is not None and child.process.poll() is None]
        for child in running:
            _signal_group(child, signal.SIGTERM)
        deadline = time.monotonic() + _GRACE_SECONDS
        for child in running:
            assert child.process is not None
            try:
                child.process.wait(timeout=max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                _signal_group(child, signal.SIGKILL)
                child.process.wait()
        for child in running:
            _signal_group(child, signal.SIGKILL)
        for child in self.children:
            if child.log is not None:
                child.log.close()
        if self._lock_file is not None:
            self._lock_file.close()


def _signal_group(child: Child, number: signal.Signals) -> None:
    assert child.process is not None
    try:
        os.killpg(child.process.pid, number)
    except ProcessLookupError:
        pass


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
