"""One group measured again keeps what the others gave, from the work folder or from the results written down."""

from __future__ import annotations

import json
from pathlib import Path

from bench.goals import MILLION
from bench.kept import ELSEWHERE, Measured, keep, kept
from bench.machine import about_machine
from bench.plan import Plan
from bench.report import as_json
from bench.rows import Figure, Goal, rows_of
from bench.sizes import compare_sizes

LIVE = "random, zstd, a publish a second"
GOALS = [
    Goal("reader", LIVE, "requests/s", least=0.35, of_nginx=True),
    Goal("search", "search p50", "ms", most=15),
]
ABOUT = {
    "machine": "A, 2 cores",
    "when": "2026-11-23 11:36 UTC",
    "measured on another machine": "search: B, 4 cores",
    "code": "abc of 2026-11-23, def of 2026-11-23",
    "each group, when and the load average before it": "reader 10:16 1.5, search 2026-11-22 09:00 0.3",
}


def written(folder: Path, name: str, nginx: float = 100.0) -> Path:
    figures = {LIVE: Figure(60.0, 5, nginx, "as it was", (59.0, 60.0), cpu_ratio=0.55), "search p50": Figure(2.5)}
    file = folder / name
    file.write_text(json.dumps(as_json(rows_of(GOALS, figures, {}, MILLION), ABOUT)))
    return file


def test_what_was_written_down_counts_where_the_work_folder_is_new(tmp_path: Path) -> None:
    plan = Plan(tmp_path, MILLION)
    file = written(tmp_path, "latest-1000000.json")
    reader, search = kept(plan, "reader", file), kept(plan, "search", file)
    assert reader is not None
    assert search is not None
    figure = reader.figures[LIVE]
    assert (figure.value, figure.runs, figure.note, figure.all) == (60.0, 5, "as it was", (59.0, 60.0))
    assert figure.ratio == 0.55
    assert (reader.load, reader.at, reader.code) == (1.5, "2026-11-23 10:16", ABOUT["code"])
    assert search.at == "2026-11-22 09:00"
    assert (reader.machine, search.machine) == ("A, 2 cores", "B, 4 cores")
    about = about_machine(plan, {"reader": reader, "search": search}, seconds=1)
    assert about[ELSEWHERE] == "reader: A, 2 cores; search: B, 4 cores"
    assert about["code"] == ABOUT["code"]
    assert kept(plan, "bytes", file) is None
    assert kept(plan, "reader") is None
    assert kept(Plan.quick(tmp_path, MILLION, 1), "reader", file) is None


def test_the_work_folder_goes_before_it(tmp_path: Path) -> None:
    plan = Plan(tmp_path, MILLION)
    keep(plan, "search", Measured({"search p50": Figure(9.0)}, "", 0.1, "12:00", "new"))
    found = kept(plan, "search", written(tmp_path, "latest-1000000.json"))
    assert found is not None
    assert found.figures["search p50"].value == 9.0


def test_sizes_are_compared_with_what_was_written_down(tmp_path: Path) -> None:
    small, large = written(tmp_path, "latest.json", nginx=120.0), written(tmp_path, "latest-1000000.json")
    figures, whys = compare_sizes(Plan(tmp_path, MILLION), {10_000: small, MILLION: large})
    assert round(figures["random pages, 10,000 stories to 1,000,000"].value, 3) == round(0.5 / 0.55, 3)
    assert list(whys) == ["publish to visible, 1,000,000 stories to 10,000"]
