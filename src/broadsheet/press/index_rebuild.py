"""The whole index made anew beside the one in use, on all cores: others read stories and cut them into terms too.

Stories come in the same order however many processes make them, so the index is the same. This process writes, and
makes stories itself whenever none are ready: it does not wait for the others to start.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from itertools import chain, islice
from queue import SimpleQueue

from broadsheet.archive import IndexWriter, Prepared, prepare
from broadsheet.press.helper import Helper, UnableToHelp
from broadsheet.press.index_documents import make_documents
from broadsheet.press.make.desk import Desk, open_desk
from broadsheet.stories.queries import latest_places

__all__ = ["UnableToRebuild", "rebuild"]

_CHUNK = 500
_COMMIT = 10_000
"""Stories a commit. Each is a segment, and small ones are merged again and again."""
_SMALL = 4_000
"""Fewer stories are made by the time that a process is ready to help."""
_AHEAD = 3
"""Chunks that a helper is given at a time: one to make, two to go on with while this process is busy."""


class UnableToRebuild(Exception):
    """A process that was making stories ready was ended or failed. The index in use is as it was."""


def rebuild(desk: Desk, writer: IndexWriter, head: int, processes: int | None = None) -> None:
    """Everything that is live, into an index beside the one in use, and then that one's place.

    ``processes``: how many make stories, with this one (None: one a core). Raises :class:`UnableToRebuild`.
    """
    chunks = _chunks(desk)
    first = list(islice(chunks, _SMALL // _CHUNK))
    is_small = len(first) < _SMALL // _CHUNK
    helpers = 0 if is_small else (processes or os.cpu_count() or 1) - 1
    try:
        with _started(helpers) as (submit, count_ready):
            stories = _prepared(chain(first, chunks), partial(_make, desk), submit, count_ready, helpers)
            while batch := list(islice(stories, 1)):
                writer.apply_rebuilt(chain(batch, islice(stories, _COMMIT - 1)), (), 0)
    except UnableToHelp as error:
        raise UnableToRebuild(f"the index in use stays; of a process that read stories: {error}") from None
    writer.apply_rebuilt((), (), head)
    writer.switch()


_Submit = Callable[[list[int]], "Future[list[Prepared]]"]


@contextmanager
def _started(helpers: int) -> Iterator[tuple[_Submit, Callable[[], int]]]:
    """How to hand ids to other processes, and how many of these are ready."""
    if not helpers:
        yield _nobody, int
        return
    idle: SimpleQueue[Helper] = SimpleQueue()

    def ask(ids: list[int]) -> list[Prepared]:
        helper = idle.get()
        try:
            return helper.ask(_make_elsewhere, ids)
        finally:
            idle.put(helper)

    several = [Helper() for _ in range(helpers)]
    # A thread for each waits for its answers, so that a helper never waits for this process to be done with a chunk.
    threads = ThreadPoolExecutor(helpers)
    try:
        starts = [threads.submit(helper.ask, int, 0) for helper in several]
        for helper, start in zip(several, starts, strict=True):
            start.add_done_callback(partial(_put_back, idle, helper))
        yield lambda ids: threads.submit(ask, ids), lambda: sum(one.done() for one in starts)
    finally:
        threads.shutdown(cancel_futures=True)
        for helper in several:
            helper.end()


def _put_back(idle: SimpleQueue[Helper], helper: Helper, _start: Future[int]) -> None:
    idle.put(helper)


def _nobody(_ids: list[int]) -> Future[list[Prepared]]:
    raise AssertionError("there is nobody to hand stories to")


def _prepared(
    chunks: Iterable[list[int]],
    make: Callable[[list[int]], list[Prepared]],
    submit: _Submit,
    count_ready: Callable[[], int],
    helpers: int,
) -> Iterator[Prepared]:
    """Stories in the order of the chunks; so few are ahead of the writer that memory stays as it is."""
    ahead: deque[Future[list[Prepared]]] = deque()
    waiting = iter(chunks)
    while True:
        room = _AHEAD * count_ready() - sum(not one.done() for one in ahead)
        ahead.extend(submit(ids) for ids in islice(waiting, max(0, room)))
        if ahead and (ahead[0].done() or len(ahead) > 2 * _AHEAD * helpers):
            yield from ahead.popleft().result()
        elif ids := next(waiting, None):
            ahead.append(_at_once(make, ids))
        elif ahead:
            yield from ahead.popleft().result()
        else:
            return


def _at_once(make: Callable[[list[int]], list[Prepared]], ids: list[int]) -> Future[list[Prepared]]:
    done: Future[list[Prepared]] = Future()
    done.set_result(make(ids))
    return done


def _chunks(desk: Desk) -> Iterator[list[int]]:
    """The ids of all live stories, edition by edition, newest first."""
    for edition in desk.editions.values():
        place: tuple[datetime, int] | None = None
        while places := latest_places(edition.number, _CHUNK, place):
            yield [one.story_id for one in places]
            place = (places[-1].published_at, places[-1].story_id)


def _make(desk: Desk, ids: list[int]) -> list[Prepared]:
    return [prepare(document) for document in make_documents(desk, ids)]


def _make_elsewhere(ids: list[int]) -> list[Prepared]:
    """In a helper."""
    from django.conf import settings

    return _make(open_desk(settings.PAPER), ids)
