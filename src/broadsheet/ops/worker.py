"""The worker: what must be done soon, but not on anyone's request. Each kind of work runs in a thread of its own.

A thread that meets an error logs it, waits, and goes on: pictures must not wait for letters, nor letters for search.
"""

from __future__ import annotations

import logging
import os
import signal
import threading
from collections.abc import Callable
from types import FrameType

from django.db import close_old_connections

from broadsheet.common.settings import Paper
from broadsheet.store import Inbox

__all__ = ["work"]

_log = logging.getLogger(__name__)
_LONGEST_PAUSE = 60.0
_NICENESS = 5
_LONGEST_FAREWELL = 6.0


def work(paper: Paper) -> None:
    """Make renditions and share cards, take in letters, publish what is due and keep the search index until SIGTERM."""
    from broadsheet.fronts.due import mark_due
    from broadsheet.letters.receive import receive_waiting
    from broadsheet.ops.share_cards import CardDrawer
    from broadsheet.press.index import index_pending
    from broadsheet.press.index_related import relate_pending
    from broadsheet.stories.renditions import make_next_renditions
    from broadsheet.stories.schedule import DuePublisher

    stopping = threading.Event()
    os.nice(_NICENESS)  # readers, editors and the press go first
    inbox = Inbox(paper.inbox_dir)

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopping.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    jobs: dict[str, tuple[Callable[[], bool], float]] = {
        "letters": (lambda: receive_waiting(inbox), 2.0),
        "schedule": (DuePublisher(), 1.0),
        "fronts": (lambda: bool(mark_due()), 1.0),
        "search": (lambda: index_pending(paper), 0.3),
        "related": (lambda: relate_pending(paper), 0.5),
        "share cards": (CardDrawer(paper), 0.5),
        "renditions": (lambda: make_next_renditions(paper.media_dir), 1.0),
    }
    threads = [
        threading.Thread(target=_repeat, args=(name, job, pause, stopping), name=name, daemon=True)
        for name, (job, pause) in jobs.items()
    ]
    for thread in threads:
        thread.start()
    stopping.wait()
    for thread in threads:
        thread.join(_LONGEST_FAREWELL / len(threads))


def _repeat(name: str, job: Callable[[], bool], pause: float, stopping: threading.Event) -> None:
    """Call ``job`` again and again: at once while it says there was something, else after ``pause`` seconds."""
    wait = pause
    while not stopping.is_set():
        try:
            had_work = job()
            wait = pause
        except Exception as error:  # noqa: BLE001 -- the loop of a worker: whatever it is, the next letter must still come in
            _log.exception("%s failed: %s; trying again in %.0f s", name, error, wait)
            had_work = False
            wait = min(wait * 2, _LONGEST_PAUSE)
        finally:
            close_old_connections()
        if not had_work:
            stopping.wait(wait)
