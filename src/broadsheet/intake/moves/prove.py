"""Asks the reader for every old address, and counts the answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from broadsheet.intake.moves.report import Report
from broadsheet.intake.moves.state import MoveState

__all__ = ["prove_addresses"]

Get = Callable[[str], tuple[int, str]]
"""Given a path (with its query), the reader's status and `Location`."""


def prove_addresses(get: Get, state_path: Path, report: Report | None = None) -> Report:
    """Ask `get` for every old address of a move and note the answers: 200, 301 (to a page that answers), or lost."""
    report = report or Report()
    state = MoveState(state_path)
    counts: Counter[str] = Counter()
    try:
        for address, _, _ in state.old_addresses():
            status, location = get(address)
            if status in {301, 302, 307, 308} and location:
                onward, _ = get(location)
                status = 301 if onward == 200 else onward
            counts[str(status)] += 1
            if status not in {200, 301}:
                report.lost_addresses.append((address, str(status)))
    finally:
        state.close()
    report.addresses = dict(counts)
    return report
