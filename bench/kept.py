"""What each group gave when it was last measured, so that one group can be measured again without all the others."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.plan import Plan
from bench.rows import Figure

__all__ = ["Measured", "keep", "kept"]


@dataclass(frozen=True, slots=True)
class Measured:
    """A group's figures by row, or why it has none; the machine's load before it, when, and of which code."""

    figures: dict[str, Figure]
    why: str
    load: float
    at: str
    code: str


def keep(plan: Plan, group: str, measured: Measured) -> None:
    """Remember it in the work folder."""
    _file(plan, group).write_text(json.dumps(asdict(measured)))


def kept(plan: Plan, group: str) -> Measured | None:
    """What was remembered of this size of archive and this length of runs; None when there is nothing."""
    file = _file(plan, group)
    if not file.exists():
        return None
    values = json.loads(file.read_text())
    figures = {name: Figure(**{**one, "all": tuple(one["all"])}) for name, one in values.pop("figures").items()}
    return Measured(figures, **values)


def _file(plan: Plan, group: str) -> Path:
    return plan.work / f"kept-{group}-{plan.stories}{'-quick' if plan.is_quick else ''}.json"
