"""``make bench``: measure every row, each group in a process of its own, and write the table.

A group that fails says so in its rows and does not stop the others.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench.goals import GOALS, GROUPS
from bench.machine import about_machine, load_now
from bench.paper import environment, make_paper
from bench.plan import Plan
from bench.report import as_json, as_markdown, number, tally
from bench.rows import Figure, Row, rows_of
from bench.sizes import compare_sizes, keep_figures

_FOLDER = Path(__file__).resolve().parent
_DOERS = {
    "press": ("press", "measure"),
    "index": ("index", "measure"),
    "reader": ("reader", "measure"),
    "visible": ("visible", "measure"),
    "newsroom": ("newsroom", "measure"),
    "bytes": ("weight", "measure"),
    "lighthouse": ("lighthouse", "measure"),
    "search": ("search", "measure"),
    "move-in": ("given", "measure_move_in"),
    "language": ("given", "measure_language"),
    "pages": ("given", "measure_pages"),
    "quotes": ("given", "measure_quotes"),
    "related": ("given", "measure_related"),
}
_OF_THE_PAPER = frozenset({"index", "reader", "visible", "newsroom", "bytes", "lighthouse"})


def main() -> int:
    """Measure what was asked for, print and write it. Returns 0 when every group that ran gave figures."""
    asked = _arguments()
    work = asked.work.resolve()
    plan = Plan.quick(work, asked.stories, asked.port) if asked.quick else Plan(work, asked.stories, port=asked.port)
    if asked.measure:
        return _measure_here(asked.measure, plan, asked.out)
    work.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    figures, whys, loads = _measure_all(plan, asked.only or list(GROUPS))
    keep_figures(plan, figures)
    compared, why = compare_sizes(plan)
    figures |= compared
    whys |= why
    rows = rows_of([goal for goal in GOALS if not asked.only or goal.group in asked.only], figures, whys, plan.stories)
    about = about_machine(plan, is_quick=asked.quick, seconds=time.monotonic() - begun, loads=loads)
    _print(rows)
    if not asked.only or asked.write:
        _write(rows, about)
    return 1 if any(group in whys for group in loads) else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--stories", type=int, default=10_000, help="size of the archive; the goals speak of 1000000")
    parser.add_argument("--only", action="append", choices=GROUPS, help="this group of rows alone (may be repeated)")
    parser.add_argument("--quick", action="store_true", help="short runs, to see that all works; not for quoting")
    parser.add_argument("--write", action="store_true", help="write the results with --only too")
    parser.add_argument("--work", type=Path, default=_FOLDER / "work", help="where the papers are kept")
    parser.add_argument("--port", type=int, default=8480, help="first of four ports on loopback")
    parser.add_argument("--measure", choices=sorted(_DOERS), help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _measure_all(plan: Plan, groups: list[str]) -> tuple[dict[str, Figure], dict[str, str], dict[str, float]]:
    """Figures by row, reasons by group that failed, and the machine's load before each group."""
    figures: dict[str, Figure] = {}
    whys: dict[str, str] = {}
    loads: dict[str, float] = {}
    if _OF_THE_PAPER & set(groups) and "press" not in groups and not (plan.paper / "store" / "data.mdb").exists():
        groups = ["press", *groups]
    if {"press", *_OF_THE_PAPER} & set(groups):
        try:
            make_paper(plan)
        except (RuntimeError, OSError) as problem:
            whys |= dict.fromkeys({"press", *_OF_THE_PAPER}, f"the paper could not be made: {problem}")
    for group in groups:
        if group not in _DOERS or group in whys:
            continue
        loads[group] = load_now()
        begun = time.monotonic()
        print(f"{group} ...", end=" ", flush=True, file=sys.stderr)
        found, why = _in_a_process(plan, group)
        figures |= found
        if why:
            whys[group] = why
        print(f"{why or 'measured'} ({time.monotonic() - begun:.0f} s)", flush=True, file=sys.stderr)
    return figures, whys, loads


def _in_a_process(plan: Plan, group: str) -> tuple[dict[str, Figure], str]:
    out = plan.work / f"{group}.json"
    out.unlink(missing_ok=True)
    command = [
        sys.executable, "-m", "bench", "--measure", group, "--out", str(out), "--stories", str(plan.stories),
        "--work", str(plan.work), "--port", str(plan.port), *(["--quick"] if plan.is_quick else []),
    ]  # fmt: skip
    longest = 300 + plan.stories / 100
    said = {"capture_output": True, "text": True, "check": False}
    try:
        done = subprocess.run(command, cwd=_FOLDER.parent, env=environment(plan), timeout=longest, **said)
    except subprocess.TimeoutExpired:
        return {}, f"not done after {longest:.0f} s"
    if not out.exists():
        lines = done.stderr.strip().splitlines() or ["no word why"]
        return {}, lines[-1][:300]
    return {name: Figure(**{**one, "all": tuple(one["all"])}) for name, one in json.loads(out.read_text()).items()}, ""


def _measure_here(group: str, plan: Plan, out: Path) -> int:
    module, verb = _DOERS[group]
    found: dict[str, Figure] = getattr(importlib.import_module(f"bench.groups.{module}"), verb)(plan)
    out.write_text(json.dumps({name: asdict(figure) for name, figure in found.items()}))
    return 0


def _print(rows: list[Row]) -> None:
    for row in rows:
        figure = row.figure
        measured = f"{number(figure.value)} {row.goal.unit}" if figure else row.why[:60]
        ratio = f"{figure.ratio:.2f}" if figure and figure.ratio is not None else ""
        print(f"{row.goal.name:58} {measured:>26} {ratio:>6}  {row.goal.words:>40}  {row.verdict}")
    print(", ".join(f"{word}: {count}" for word, count in tally(rows).items()))


def _write(rows: list[Row], about: dict[str, Any]) -> None:
    results = _FOLDER / "results"
    results.mkdir(exist_ok=True)
    (results / "latest.md").write_text(as_markdown(rows, about), encoding="utf-8")
    (results / "latest.json").write_text(
        json.dumps(as_json(rows, about), indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    print(f"written: {os.path.relpath(results / 'latest.md')} and latest.json")


if __name__ == "__main__":
    raise SystemExit(main())
