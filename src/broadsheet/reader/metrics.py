"""Counts that all reader processes keep in one shared memory, and their text for Prometheus.

Each process writes its own row about once a second, so nothing is locked and a request costs one addition.
"""

from __future__ import annotations

import mmap
from bisect import bisect_left
from collections.abc import Iterable

from broadsheet.reader.contract import STATUSES

__all__ = ["BUCKETS", "Metrics", "Tally"]

BUCKETS = (0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1.0)
"""Upper bounds of the latency histogram, in seconds."""
_COUNTERS = ("sent_bytes", "accepted", "refused_connections", "timed_out", "corrupt_records", "later_work")
_GAUGES = ("open_connections", "remembered_pages", "remembered_bytes", "duration_microseconds")
_FIELDS = (*_COUNTERS, *_GAUGES, *(f"status_{s}" for s in STATUSES), *(f"bucket_{i}" for i in range(len(BUCKETS) + 1)))
_INDEX = {name: number for number, name in enumerate(_FIELDS)}
_HELP = {
    "sent_bytes": "Bytes sent to readers, heads included.",
    "accepted": "Connections accepted.",
    "refused_connections": "Connections closed at once because there were too many.",
    "timed_out": "Connections closed because they were too slow.",
    "corrupt_records": "Records of the store that did not match their checksum.",
    "later_work": "Letters and searches handed to the other thread.",
    "open_connections": "Connections open now.",
    "remembered_pages": "Composed pages in memory.",
    "remembered_bytes": "Bytes of composed pages in memory.",
}


class Tally:
    """One process's row."""

    def __init__(self, row: memoryview) -> None:
        self._row = row
        self.values = dict.fromkeys(_FIELDS, 0)
        self.statuses = dict.fromkeys(STATUSES, 0)
        self.buckets = [0] * (len(BUCKETS) + 1)

    def turn(self, requests: int, seconds: float) -> None:
        """Count a turn of the loop: all its requests as having taken as long as the whole turn."""
        self.buckets[bisect_left(BUCKETS, seconds)] += requests
        self.values["duration_microseconds"] += int(requests * seconds * 1e6)

    def publish(self) -> None:
        """Write the row."""
        for status, count in self.statuses.items():
            self.values[f"status_{status}"] = count
        for number, count in enumerate(self.buckets):
            self.values[f"bucket_{number}"] = count
        for name, value in self.values.items():
            self._row[_INDEX[name]] = value


class Metrics:
    """The rows of all processes; make it before forking."""

    def __init__(self, processes: int) -> None:
        self._processes = processes
        self._map = mmap.mmap(-1, 8 * len(_FIELDS) * processes)
        self._rows = memoryview(self._map).cast("Q")

    def tally(self, process: int) -> Tally:
        """The row of one process, continued where a process before it stopped."""
        row = self._rows[process * len(_FIELDS) : (process + 1) * len(_FIELDS)]
        tally = Tally(row)
        for name in (*_COUNTERS, "duration_microseconds"):
            tally.values[name] = row[_INDEX[name]]
        tally.statuses = {status: row[_INDEX[f"status_{status}"]] for status in STATUSES}
        tally.buckets = [row[_INDEX[f"bucket_{number}"]] for number in range(len(BUCKETS) + 1)]
        return tally

    def total(self, name: str) -> int:
        """The sum over all processes."""
        return sum(self._rows[process * len(_FIELDS) + _INDEX[name]] for process in range(self._processes))

    def text(self, more: Iterable[tuple[str, str, float]] = ()) -> str:
        """Prometheus text (format 0.0.4). ``more``: further gauges as (name, help, value)."""
        lines: list[str] = []
        for name in (*_COUNTERS, *_GAUGES):
            if name not in _HELP:
                continue
            kind = "counter" if name in _COUNTERS else "gauge"
            full = f"broadsheet_reader_{name}{'_total' if kind == 'counter' else ''}"
            lines += [f"# HELP {full} {_HELP[name]}", f"# TYPE {full} {kind}", f"{full} {self.total(name)}"]
        lines += ["# HELP broadsheet_reader_requests_total Answers by status.",
                  "# TYPE broadsheet_reader_requests_total counter"]  # fmt: skip
        for status in STATUSES:
            lines.append(f'broadsheet_reader_requests_total{{status="{status}"}} {self.total(f"status_{status}")}')
        lines += self._histogram()
        for name, meaning, value in more:
            lines += [f"# HELP {name} {meaning}", f"# TYPE {name} gauge", f"{name} {value:g}"]
        return "\n".join(lines) + "\n"

    def _histogram(self) -> list[str]:
        name = "broadsheet_reader_duration_seconds"
        lines = [f"# HELP {name} From waking up to the answer handed to the kernel.", f"# TYPE {name} histogram"]
        running = 0
        for number, bound in enumerate((*BUCKETS, "+Inf")):
            running += self.total(f"bucket_{number}")
            lines.append(f'{name}_bucket{{le="{bound}"}} {running}')
        lines += [f"{name}_sum {self.total('duration_microseconds') / 1e6:g}", f"{name}_count {running}"]
        return lines
