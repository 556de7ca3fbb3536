"""Ten thousand stories against a million: the figures of each size are kept, and compared when both are there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bench.goals import MILLION
from bench.plan import Plan
from bench.rows import Figure

__all__ = ["compare_sizes", "keep_figures"]

_SMALL = 10_000
_KEPT = {
    "random, zstd, a publish a second": "random pages, 10,000 stories to 1,000,000",
    "publish to visible everywhere, idle: median": "publish to visible, 1,000,000 stories to 10,000",
}


def keep_figures(plan: Plan, figures: Mapping[str, Figure]) -> None:
    """Remember the newest figures of this size. Speeds are kept as ratios to nginx where there is one."""
    file = _file(plan.work, plan.stories)
    kept = _read(file)
    for name in _KEPT:
        if name in figures:
            figure = figures[name]
            kept[name] = figure.ratio if figure.ratio is not None else figure.value
    file.write_text(json.dumps(kept))


def compare_sizes(plan: Plan, written: Mapping[int, Path] | None = None) -> tuple[dict[str, Figure], dict[str, str]]:
    """The rows that compare the two sizes, and why those that are missing are.

    ``written``: by size, results that were written down; they count where the work folder has none of that size.
    """
    small, large = (_written((written or {}).get(size)) | _read(_file(plan.work, size)) for size in (_SMALL, MILLION))
    figures, whys = {}, {}
    for name, row in _KEPT.items():
        if name not in small or name not in large:
            missing = [f"{size:,}" for size, kept in ((_SMALL, small), (MILLION, large)) if name not in kept]
            whys[row] = f"needs a run with {' and one with '.join(missing)} stories too"
            continue
        ratio = small[name] / large[name] if row.startswith("random") else large[name] / small[name]
        figures[row] = Figure(ratio, note=f"{small[name]:.3f} and {large[name]:.3f}")
    return figures, whys


def _file(work: Path, stories: int) -> Path:
    return work / f"figures-{stories}.json"


def _written(file: Path | None) -> dict[str, float]:
    if file is None or not file.exists():
        return {}
    rows: list[dict[str, Any]] = json.loads(file.read_text())["rows"]
    measured = {row["row"]: row for row in rows if row["row"] in _KEPT and row["measured"] is not None}
    return {name: row["measured"] if row["ratio"] is None else row["ratio"] for name, row in measured.items()}


def _read(file: Path) -> dict[str, float]:
    return dict(json.loads(file.read_text())) if file.exists() else {}
