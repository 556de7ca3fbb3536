"""The press's loop: wake, do what is due, press what waits; a fault costs a pause, never the loop."""

from __future__ import annotations

import logging
import signal
import threading
import time
from types import FrameType

from django.db import Error as DatabaseError
from django.db import close_old_connections

from broadsheet.common.settings import Paper
from broadsheet.press.build import build_marks
from broadsheet.press.press import Press, press_pending
from broadsheet.press.wake import Alarm
from broadsheet.store import open_store
from broadsheet.stories.schedule import DuePublisher

__all__ = ["Press", "follow", "press_pending"]

logger = logging.getLogger(__name__)

_TICK = 1.0
"""A wake-up may be lost; the log is looked at this often anyway."""
_LONGEST_PAUSE = 30.0


def follow(paper: Paper, stopping: threading.Event | None = None) -> None:
    """Press until SIGTERM (or until ``stopping`` is set). Django must be set up. Blocks."""
    stopping = stopping or _stopped_by_signals()
    writer = open_store(paper.store_dir, readonly=False, size_gb=paper.store_size_gb, sync=paper.store_sync)
    try:
        press = Press(paper, writer)
        with Alarm(paper.run_dir) as alarm:
            _loop(press, alarm, stopping)
    finally:
        writer.close()


def _loop(press: Press, alarm: Alarm, stopping: threading.Event) -> None:
    pause = _TICK
    publish_due = DuePublisher()
    is_known_build = is_warm = False
    while not stopping.is_set():
        begun = time.monotonic()
        has_worked = False
        try:
            close_old_connections()
            publish_due()
            if not is_known_build:
                press.take_up_log()
                press.take_up_build(build_marks())
                is_known_build = True
            has_worked = press.press_pending() is not None
            if not has_worked and not is_warm:
                is_warm = True
                press.warm_up()
            pause = _TICK
        except DatabaseError as error:
            # The newsroom's database may be away; readers go on reading, and so will we when it is back.
            logger.warning("the press cannot ask the newsroom: %s", error)
            pause = min(pause * 2, _LONGEST_PAUSE)
        except Exception:  # the loop's edge: whatever it is, the next story must still go out
            logger.exception("the press failed; trying again in %.0f s", pause)
            pause = min(pause * 2, _LONGEST_PAUSE)
        if has_worked and press.has_background_work() and not press.has_new_rows():
            # Background work takes half a core: it rests as long as it worked, unless someone publishes.
            alarm.wait(time.monotonic() - begun)
        elif not has_worked:
            alarm.wait(pause)


def _stopped_by_signals() -> threading.Event:
    stopping = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopping.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    return stopping
