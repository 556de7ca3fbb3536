"""Press from the command line: what waits in the log, or everything."""

from __future__ import annotations

from broadsheet.common.settings import Paper
from broadsheet.ops.processes import set_up_django
from broadsheet.ops.telling import console, progress_bars

__all__ = ["press_everything", "press_waiting", "press_waiting_quietly"]


def press_everything(paper: Paper, *, processes: int = 0) -> None:
    """Press every page again, newest first, with a progress bar; broken off, it goes on where it was."""
    set_up_django(paper)
    from broadsheet.press.full import press_all

    with progress_bars() as bars:
        task = bars.add_task("Stories", total=None)
        count = press_all(paper, lambda done, total: bars.update(task, completed=done, total=total), processes)
    console.print(f"Pressed {count:,} stories and every page around them.")


def press_waiting(paper: Paper) -> None:
    """Press what waits in the log and say how far it went."""
    set_up_django(paper)
    number = press_waiting_quietly(paper)
    console.print(f"Pressed up to number {number:,} of the log.")


def press_waiting_quietly(paper: Paper) -> int:
    """Press what waits in the log; return how far it went. Django must be set up.

    A paper of which nothing was ever pressed is pressed whole: that costs less than its log row by row.
    """
    from broadsheet.press.full import full_press
    from broadsheet.press.run import Press
    from broadsheet.store import open_store

    store = open_store(paper.store_dir, readonly=False, size_gb=paper.store_size_gb, sync=paper.store_sync)
    try:
        if store.bookmark("press") == 0:
            full_press(paper, store)
        press = Press(paper, store)
        press.take_up_log()
        press.press_until_idle()
        return store.bookmark("press")
    finally:
        store.close()
