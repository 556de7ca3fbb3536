"""A full press from its beginning, or from where it was broken off, to its end."""

from __future__ import annotations

import json
import os

from broadsheet.common.settings import Paper
from broadsheet.press.bookmark import BOOKMARK, put_bookmark
from broadsheet.press.build import BUILD, build_marks
from broadsheet.press.full.calendar import CALENDAR, CalendarRun
from broadsheet.press.full.state import Progress, State
from broadsheet.press.full.stories import StoryRun
from broadsheet.press.full.workers import workers
from broadsheet.press.looking import all_targets
from broadsheet.press.make.desk import open_desk
from broadsheet.press.make.thing_facts import all_things, dump_thing
from broadsheet.press.names import thing_fact, thing_facts
from broadsheet.press.press import Press
from broadsheet.press.restored import take_up_log
from broadsheet.store import StoreWriter, open_store
from broadsheet.stories.queries import log_after

__all__ = ["full_press", "press_all"]


def press_all(paper: Paper, progress: Progress | None = None, processes: int = 0) -> int:
    """Press everything; ``processes`` 0 means one a core. Returns how many stories were pressed by this call."""
    writer = open_store(paper.store_dir, readonly=False, size_gb=paper.store_size_gb, sync=paper.store_sync)
    try:
        return full_press(paper, writer, progress, processes or os.cpu_count() or 1)
    finally:
        writer.close()


def full_press(paper: Paper, writer: StoreWriter, progress: Progress | None = None, processes: int = 1) -> int:
    """The same into a given store. With one process everything happens in this one."""
    take_up_log(writer)
    state = State.begin_or_resume(writer)
    press = Press(paper, writer)
    tell = progress or _tell_nobody
    stories = StoryRun(paper, writer, state, tell)
    if not state.has_doors:
        _press_front_doors(paper, writer, press, state)
    with workers(processes) as submit:
        stories.press_live(submit, processes)
        stories.press_gone(submit)
        stories.remove_stale()
        CalendarRun(press, writer, state).press(submit, processes)
    _finish(writer, press, state)
    tell(stories.total, stories.total)
    return stories.pressed


def _press_front_doors(paper: Paper, writer: StoreWriter, press: Press, state: State) -> None:
    """Slots, pages of things, feeds, root files: what readers come in by."""
    # Take-downs set after this are followed by the press that comes next, as ever.
    press.press_marks()
    desk = open_desk(paper)
    targets = set()
    for edition in desk.by_key:
        targets |= {one for one in all_targets(desk, writer, edition) if one.of not in CALENDAR}
    facts: dict[str, bytes | None] = {thing_fact(one.kind, one.number): dump_thing(one) for one in all_things(desk)}
    facts |= {key: None for key, _ in writer.facts_under(thing_facts()) if key not in facts}
    state.has_doors = True
    press.press_targets(targets, facts=facts, meta=state.dump())


def _finish(writer: StoreWriter, press: Press, state: State) -> None:
    """The log up to the beginning of this press is pressed."""
    with writer.batch(version=max(state.head, writer.bookmark(BOOKMARK))) as batch:
        if writer.bookmark(BOOKMARK) < state.head:
            for row in log_after(state.head - 1, 1):
                put_bookmark(batch, row)
        batch.put_meta(BUILD, json.dumps(build_marks()).encode())
        state.forget(batch)
    press.forget_everything_due(state.head)


def _tell_nobody(_done: int, _total: int) -> None:
    return
