"""Asks the reader for every old address, and counts the answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from broadsheet.intake.moves.report import Report
from broadsheet.intake.moves.state import MoveState

__all__ = ["prove_addresses"]

Get = Callable[[str], tuple[int, str]]
"""Given a path (with its query), the reader's status and `Location`."""


def _as_asked(address: str) -> str:
    """The address as a browser sends it: escapes for what is no ASCII; those that stand stay."""
    path, mark, query = address.partition("?")
    return quote(path, safe="/%:@!$&'()*+,;=~") + mark + query


def prove_addresses(
    get: Get, state_path: Path, report: Report | None = None, on_progress: Callable[[int, int], None] | None = None
) -> Report:
    """Ask `get` for every old address of a move and note the answers: 200, 301 (to a page that answers), or lost."""
    report = report or Report()
    state = MoveState(state_path)
    counts: Counter[str] = Counter()
    total = state.count_of_old_addresses()
    report.lost_addresses = []
    try:
        for number, (address, _, _) in enumerate(state.old_addresses()):
            status, location = get(_as_asked(address))
            if status in {301, 302, 307, 308} and location:
                onward, _ = get(location)
                status = 301 if onward == 200 else onward
            counts[str(status)] += 1
            if on_progress and number % 50 == 49:
                on_progress(number + 1, total)
            if status not in {200, 301}:
                report.lost_addresses.append((address, str(status)))
    finally:
        state.close()
    report.addresses = dict(counts)
    return report
