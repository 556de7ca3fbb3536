"""What each group gave when it was last measured, so that one group can be measured again without all the others."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bench.plan import Plan
from bench.rows import Figure

__all__ = ["ELSEWHERE", "Measured", "keep", "kept"]

ELSEWHERE = "measured on another machine"
"""The line of the results' head that names those groups, as ``press: AMD ...; index: AMD ...``."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A group's figures by row, or why it has none; the machine's load before it, when, and of which code."""

    figures: dict[str, Figure]
    why: str
    load: float
    at: str
    code: str
    machine: str = ""
    """Empty: the one that this runs on."""


def keep(plan: Plan, group: str, measured: Measured) -> None:
    """Remember it in the work folder."""
    _file(plan, group).write_text(json.dumps(asdict(measured)))


def kept(plan: Plan, group: str, written: Path | None = None) -> Measured | None:
    """What was remembered of this size of archive and this length of runs; None when there is nothing.

    Where the work folder is new or was thrown away, the figures that were ``written`` down count: they were measured
    too, and at the commit, the time and the load that stand beside them.
    """
    file = _file(plan, group)
    if not file.exists():
        return _from_results(group, written) if written and not plan.is_quick else None
    values = json.loads(file.read_text())
    figures = {name: Figure(**{**one, "all": tuple(one["all"])}) for name, one in values.pop("figures").items()}
    return Measured(figures, **values)


def _from_results(group: str, written: Path) -> Measured | None:
    if not written.exists():
        return None
    results = json.loads(written.read_text())
    rows = [row for row in results["rows"] if row["group"] == group and row["measured"] is not None]
    if not rows:
        return None
    about: dict[str, Any] = results["about"]
    of_groups = [one.split() for one in about["each group, when and the load average before it"].split(", ")]
    _name, *at, load = next((one for one in of_groups if one[0] == group), [group, "", "0"])
    if len(at) == 1 and ":" in at[0]:
        at = [about["when"][:10], *at]  # the day it was measured on, since it is not that of this run
    elsewhere = dict(one.split(": ", 1) for one in about.get(ELSEWHERE, "").split("; ") if one)
    machine = elsewhere.get(group, about["machine"])
    return Measured({row["row"]: _figure(row) for row in rows}, "", float(load), " ".join(at), about["code"], machine)


def _figure(row: dict[str, Any]) -> Figure:
    """As it was measured. The ratio that was judged is kept, whichever of the two it was."""
    value, nginx, ratio = row["measured"], row["nginx"], row["ratio"]
    is_by_processor = bool(nginx) and ratio is not None and ratio < value / nginx
    return Figure(
        value, row["runs"], nginx, row["note"], tuple(row["all"]), cpu_ratio=ratio if is_by_processor else None
    )


def _file(plan: Plan, group: str) -> Path:
    return plan.work / f"kept-{group}-{plan.stories}{'-quick' if plan.is_quick else ''}.json"
