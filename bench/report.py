"""The table, as Markdown for people and as JSON for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bench.rows import NOT_MEASURED, Row

__all__ = ["as_json", "as_markdown", "number"]


def as_markdown(rows: Sequence[Row], about: Mapping[str, Any]) -> str:
    """The machine, then a line a row."""
    lines = ["# What `make bench` measured", ""]
    lines += [f"- {name}: {value}" for name, value in about.items()]
    lines += ["", "| row | measured | runs | nginx | ratio | to reach | reached | note |", "|" + " --- |" * 8]
    lines += [f"| {' | '.join(_cells(row))} |" for row in rows]
    counts = tally(rows)
    lines += ["", ", ".join(f"{word}: {count}" for word, count in counts.items()) + ".", ""]
    return "\n".join(lines)


def as_json(rows: Sequence[Row], about: Mapping[str, Any]) -> dict[str, Any]:
    """The same, with every single run."""
    return {"about": dict(about), "rows": [_as_dict(row) for row in rows]}


def tally(rows: Sequence[Row]) -> dict[str, int]:
    """How many rows there are of each verdict, those without a goal apart."""
    counts: dict[str, int] = {}
    for row in rows:
        word = "no goal" if row.verdict == "-" else row.verdict
        counts[word] = counts.get(word, 0) + 1
    return counts


def number(value: float | None) -> str:
    """Three telling digits, no more than were measured."""
    if value is None:
        return ""
    if abs(value) >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) < 1 else f"{value:.2f}"


def _cells(row: Row) -> list[str]:
    figure, goal = row.figure, row.goal
    if figure is None or row.verdict == NOT_MEASURED:
        return [
            goal.name,
            "",
            "",
            "",
            "",
            goal.words,
            NOT_MEASURED,
            _in_a_cell(row.why or (figure.note if figure else "")),
        ]
    measured = f"{number(figure.value)} {goal.unit}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    return [
        goal.name, measured, str(figure.runs), number(figure.nginx), ratio, goal.words, row.verdict,
        _in_a_cell(figure.note),
    ]  # fmt: skip


def _in_a_cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "/")


def _as_dict(row: Row) -> dict[str, Any]:
    figure = row.figure
    return {
        "group": row.goal.group,
        "row": row.goal.name,
        "unit": row.goal.unit,
        "measured": figure.value if figure else None,
        "runs": figure.runs if figure else 0,
        "all": list(figure.all) if figure else [],
        "nginx": figure.nginx if figure else None,
        "ratio": figure.ratio if figure else None,
        "to_reach": row.goal.words,
        "reached": row.verdict,
        "note": figure.note if figure else row.why,
    }
