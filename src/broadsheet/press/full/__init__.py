"""The full press: every page of the paper, newest first, on all cores; killed at any moment, it goes on where it was.

Front doors first, then stories by turns of the editions, then withdrawn ones, then the calendar that adds them up.
Workers read, render and compress; this process commits. A publish may come in between: what the log has moved past a
chunk is left to the press that follows it.
"""

from broadsheet.press.full.run import full_press, press_all
from broadsheet.press.full.state import Progress

__all__ = ["Progress", "full_press", "press_all"]
