"""A process that makes something for this one; started from nothing, since its parent has threads and connections.

Each has a pipe of its own, so that one that is killed in the middle of an answer is noticed and holds up nobody.
Nothing of the newsroom may be imported here: it is read before Django is ready.
"""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from broadsheet.common.orphans import end_with_parent

__all__ = ["Helper", "UnableToHelp"]

_In = TypeVar("_In")
_Out = TypeVar("_Out")


class UnableToHelp(Exception):
    """The helper was ended, or what it was asked for failed there (then the message is its traceback)."""


class Helper:
    """One such process; it ends with its parent, and is as nice. To be asked by one thread at a time."""

    def __init__(self) -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_help, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, work: Callable[[_In], _Out], what: _In) -> _Out:
        """Have the work done there; the first answer takes as long as Django does. Raises :class:`UnableToHelp`."""
        try:
            self._pipe.send((work, what))
            is_done, answer = self._pipe.recv()
        except (EOFError, OSError):
            raise UnableToHelp("it was ended") from None
        if not is_done:
            raise UnableToHelp(answer)
        made: _Out = answer
        return made

    def end(self) -> None:
        """Let it go, and wait for that."""
        self._pipe.close()
        self._process.join()


def _help(pipe: Connection) -> None:
    end_with_parent()
    parent = parent_process()
    if parent is not None and not parent.is_alive():
        os._exit(1)  # it went before the kernel was told to look out for it
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # what a terminal interrupts is its parent
    import django

    django.setup()
    while True:
        try:
            work, what = pipe.recv()
        except EOFError:
            return
        pipe.send(_answer(work, what))


def _answer(work: Callable[[Any], Any], what: Any) -> tuple[bool, Any]:
    try:
        return True, work(what)
    except Exception:  # noqa: BLE001 -- the edge of this process: whatever it is, whoever asked is told
        return False, traceback.format_exc()
