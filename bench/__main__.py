"""``make bench``: measure every row, each group in a process of its own, and write the table.

A group that fails says so in its rows and does not stop the others.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.goals import GOALS, GROUPS, MILLION
from bench.kept import Measured, keep, kept
from bench.machine import about_machine, commit, load_now
from bench.paper import environment, make_paper
from bench.plan import Plan
from bench.report import as_json, as_markdown, number, tally
from bench.rows import Figure, Goal, Row, rows_of
from bench.sizes import compare_sizes, keep_figures

_FOLDER = Path(__file__).resolve().parent
_SHORT_FORM = 10_000
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
    goals = [goal for goal in GOALS if not asked.only or asked.write or goal.group in asked.only]
    written = _results(plan.stories)
    measured = {group: was for group in _DOERS if asked.write and (was := kept(plan, group, written))}
    rows: list[Row] = []
    for group, found in _measure_all(plan, asked.only or list(GROUPS)):
        keep(plan, group, found)
        measured[group] = found
        rows = _rows(plan, goals, measured)
        if not asked.only or asked.write:
            # After each group: a run that is broken off leaves what it had.
            _write(plan, rows, about_machine(plan, measured, seconds=time.monotonic() - begun))
    _print(rows)
    if not asked.only or asked.write:
        print(f"written: bench/results/{_results(plan.stories).stem}.md and .json")
    return 1 if any(one.why for one in measured.values()) else 0


def _rows(plan: Plan, goals: list[Goal], measured: dict[str, Measured]) -> list[Row]:
    figures = {name: figure for one in measured.values() for name, figure in one.figures.items()}
    whys = {group: one.why for group, one in measured.items() if one.why}
    whys = dict.fromkeys(set(GROUPS) - set(measured), "not measured yet, or not kept") | whys
    keep_figures(plan, figures)
    sizes = {_SHORT_FORM: _results(_SHORT_FORM), MILLION: _results(MILLION)}
    compared, missing = compare_sizes(plan, {} if plan.is_quick else sizes)
    return rows_of(goals, figures | compared, whys | missing, plan.stories)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "--stories", type=int, default=_SHORT_FORM, help="size of the archive; the goals speak of 1000000"
    )
    parser.add_argument("--only", action="append", choices=GROUPS, help="this group of rows alone (may be repeated)")
    parser.add_argument("--quick", action="store_true", help="short runs, to see that all works; not for quoting")
    parser.add_argument("--write", action="store_true", help="with --only: write results too, other groups as kept")
    parser.add_argument("--work", type=Path, default=_FOLDER / "work", help="where the papers are kept")
    parser.add_argument("--port", type=int, default=8480, help="first of four ports on loopback")
    parser.add_argument("--measure", choices=sorted(_DOERS), help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _measure_all(plan: Plan, groups: list[str]) -> Iterator[tuple[str, Measured]]:
    """Each group and what came of it."""
    trouble = ""
    if _OF_THE_PAPER & set(groups) and "press" not in groups and not (plan.paper / "store" / "data.mdb").exists():
        groups = ["press", *groups]
    if {"press", *_OF_THE_PAPER} & set(groups):
        try:
            make_paper(plan)
        except (RuntimeError, OSError) as problem:
            trouble = f"the paper could not be made: {problem}"
    for group in groups:
        if group not in _DOERS:
            continue
        load, begun, at = load_now(), time.monotonic(), datetime.now(UTC).strftime("%H:%M")
        print(f"{group} ...", end=" ", flush=True, file=sys.stderr)
        needs_paper = group == "press" or group in _OF_THE_PAPER
        found, why = ({}, trouble) if trouble and needs_paper else _in_a_process(plan, group)
        print(f"{why or 'measured'} ({time.monotonic() - begun:.0f} s)", flush=True, file=sys.stderr)
        yield group, Measured(found, why, load, at, commit())


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
        # The exception's own line, even when its words go on below it.
        named = [line for line in lines if re.match(r"[A-Za-z_][\w.]*(: |$)", line)]
        return {}, (named or lines)[-1][:300]
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


def _write(plan: Plan, rows: list[Row], about: dict[str, Any]) -> None:
    results = _FOLDER / "results"
    results.mkdir(exist_ok=True)
    file = _results(plan.stories)
    file.with_suffix(".md").write_text(as_markdown(rows, about), encoding="utf-8")
    file.write_text(json.dumps(as_json(rows, about), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _results(stories: int) -> Path:
    """Where the results stand: other sizes of archive than the short form's stand beside it."""
    return _FOLDER / "results" / ("latest.json" if stories == _SHORT_FORM else f"latest-{stories}.json")


if __name__ == "__main__":
    raise SystemExit(main())
