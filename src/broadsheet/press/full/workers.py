"""Processes that make what this one commits; with one process all is made here, when it is asked for."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Protocol, TypeVar

from django.db import connections

from broadsheet.common.orphans import end_with_parent

__all__ = ["Submit", "workers"]

_In = TypeVar("_In")
_Out = TypeVar("_Out")


class Submit(Protocol):
    """Have work done by whoever is free."""

    def __call__(self, work: Callable[[_In], _Out], what: _In, /) -> Future[_Out]: ...


@contextmanager
def workers(processes: int) -> Iterator[Submit]:
    """So many workers, which end with this process at the latest."""
    if processes <= 1:
        yield _at_once
        return
    # A forked child must not share its parent's connection; it opens its own when it first asks.
    connections.close_all()
    gc.freeze()
    with ProcessPoolExecutor(processes, get_context("fork"), initializer=end_with_parent) as pool:
        pool.submit(int).result()
        yield pool.submit


def _at_once(work: Callable[[_In], _Out], what: _In, /) -> Future[_Out]:
    done: Future[_Out] = Future()
    done.set_result(work(what))
    return done
