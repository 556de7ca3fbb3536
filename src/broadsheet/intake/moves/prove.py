"""Asks the reader for every old address, and counts the answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from broadsheet.intake.moves.report import Report
from broadsheet.intake.moves.state import MoveState

__all__ = ["HAS_FACES", "prove_addresses"]

HAS_FACES = "has-faces"
"""The remark in a state that says that the old system answered other faces of its addresses."""
_MANY = 50_000

Get = Callable[[str], tuple[int, str]]
"""Given a path (with its query), the reader's status and `Location`."""


def _as_asked(address: str) -> str:
    """The address as a browser sends it: escapes for what is no ASCII; those that stand stay."""
    path, mark, query = address.partition("?")
    return quote(path, safe="/%:@!$&'()*+,;=~") + mark + query


def prove_addresses(
    get: Get, state_path: Path, report: Report | None = None, on_progress: Callable[[int, int], None] | None = None
) -> Report:
    """Ask `get` for every old address of a move and note the answers: 200, 301 (to a page that answers), or lost.

    Of WordPress and Ghost the other faces are asked for too, which the reader knows by rule: of every address while
    there are few, of some of them where there are very many.
    """
    report = report or Report()
    state = MoveState(state_path)
    counts: Counter[str] = Counter()
    total = state.count_of_old_addresses()
    every = max(total // _MANY, 1) if state.meta(HAS_FACES) else 0
    report.lost_addresses = []
    try:
        for number, (address, _, kind) in enumerate(state.old_addresses()):
            faces = _faces(address, kind) if every and number % every == 0 else ()
            for one in (address, *faces):
                status = _answer(get, _as_asked(one))
                counts[str(status)] += 1
                if status not in {200, 301}:
                    report.lost_addresses.append((one, str(status)))
            if on_progress and number % 50 == 49:
                on_progress(number + 1, total)
    finally:
        state.close()
    report.addresses = dict(counts)
    return report


def _answer(get: Get, address: str) -> int:
    status, location = get(address)
    if status in {301, 302, 307, 308} and location:
        onward, further = get(location)
        if onward in {301, 302, 307, 308} and further:  # the home of the paper leads to that of an edition
            onward, _ = get(further)
        return 301 if onward == 200 else onward
    return status


def _faces(address: str, kind: str) -> tuple[str, ...]:
    """Return what the old system answered beside an address: feeds, the page for telephones, the further pages."""
    path, mark, query = address.partition("?")
    if mark:
        is_front = path.endswith("/") and not query.startswith(("page_id", "feed"))
        return (f"{path}index.php?{query}", f"{address}&amp=1") if is_front else ()
    base = path if path.endswith("/") else f"{path}/"
    if kind == "own":
        return f"{base}amp/", f"{base}feed/", f"{address}?amp=1"
    if path == "/index.php":
        return ("/page/2/",)
    return (f"{base}feed/", f"{base}page/2/") if kind == "list" and path.endswith("/") else ()
