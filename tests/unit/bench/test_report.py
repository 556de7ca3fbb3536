"""The table says what the rows say."""

from __future__ import annotations

import json

import pytest
from bench.plan import Plan
from bench.report import as_json, as_markdown, number, tally
from bench.rows import Figure, Goal, Row
from bench.sizes import compare_sizes, keep_figures

ROWS = [
    Row(Goal("g", "fast", "requests/s", least=0.5, of_nginx=True), Figure(600, 5, 1000, "a | b\nc", (1.0,)), 10_000),
    Row(Goal("g", "slow", "s", most=1), Figure(1.5), 10_000),
    Row(Goal("g", "absent", "s", most=1), None, 10_000, "no nginx"),
    Row(Goal("g", "to read", "MB"), Figure(12.345), 10_000),
]


def test_markdown_has_a_line_a_row():
    lines = as_markdown(ROWS, {"machine": "two cores"}).splitlines()
    assert "- machine: two cores" in lines
    assert "| fast | 600 requests/s | 5 | 1,000 | 0.60 | at least 0.5 of nginx | yes | a / b c |" in lines
    assert "| slow | 1.50 s | 1 |  |  | at most 1 s | no |  |" in lines
    assert "| absent |  |  |  |  | at most 1 s | not measured | no nginx |" in lines
    assert "| to read | 12.35 MB | 1 |  |  | - | - |  |" in lines
    assert "yes: 1, no: 1, not measured: 1, no goal: 1." in lines


def test_json_keeps_every_run_and_never_a_figure_that_is_not_there():
    read = json.loads(json.dumps(as_json(ROWS, {"code": "abc"})))
    assert read["about"] == {"code": "abc"}
    fast, _slow, absent, _plain = read["rows"]
    assert [fast[key] for key in ("measured", "nginx", "ratio", "all", "reached")] == [600, 1000, 0.6, [1.0], "yes"]
    assert [absent[key] for key in ("measured", "ratio", "reached", "note")] == [None, None, "not measured", "no nginx"]


def test_tally_counts_every_row_once():
    assert sum(tally(ROWS).values()) == len(ROWS)


@pytest.mark.parametrize(
    ("value", "words"),
    [(15075.2, "15,075"), (0, "0"), (2, "2"), (0.00123456, "0.00123"), (1.5, "1.50"), (99.994, "99.99"), (None, "")],
)
def test_number(value, words):
    assert number(value) == words


def test_sizes_are_compared_only_when_both_were_measured(tmp_path):
    live, soon = "random, zstd, a publish a second", "publish to visible everywhere, idle: median"
    keep_figures(Plan(tmp_path, 10_000), {live: Figure(500, nginx=1000), soon: Figure(0.20), "other": Figure(1)})
    figures, whys = compare_sizes(Plan(tmp_path, 10_000))
    assert figures == {}
    assert set(whys.values()) == {"needs a run with 1,000,000 stories too"}

    keep_figures(Plan(tmp_path, 1_000_000), {live: Figure(400, nginx=1000), soon: Figure(0.22)})
    figures, whys = compare_sizes(Plan(tmp_path, 1_000_000))
    assert whys == {}
    assert {name: round(figure.value, 3) for name, figure in figures.items()} == {
        "random pages, 10,000 stories to 1,000,000": 1.25,
        "publish to visible, 1,000,000 stories to 10,000": 1.1,
    }
