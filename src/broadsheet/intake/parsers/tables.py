"""Tables and lists, whose cells and items are read by the body reader that is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from broadsheet.common.html import escape
from broadsheet.intake.parsers.blocks import Block, Table

__all__ = ["Inside", "list_of", "only_arranges", "table_of"]

Inside = Callable[[Any], tuple[list[str], list[Block]]]
"""Reads an element: its paragraphs as inline HTML, and the other blocks in it."""

MAX_SPAN = 50


def only_arranges(element: Any) -> bool:
    """Say whether a table only arranged a page of its time: others stand in it, or it has one column."""
    nested = any(inner is not element for inner in element.iter("table"))
    return nested or max((len(row) for row in _cells(element)), default=0) < 2


def table_of(element: Any, inside: Inside) -> tuple[Table | None, list[Block]]:
    """Return the table (None when all its cells are empty), and pictures and the like found in its cells."""
    others: list[Block] = []
    rows: list[tuple[str, ...]] = []
    cells = _cells(element)
    for row in cells:
        values: list[str] = []
        for cell in row:
            paragraphs, more = inside(cell)
            others.extend(more)
            values.append("<br>".join(paragraphs))
            values.extend("" for _ in range(_span(cell) - 1))
        rows.append(tuple(values))
    width = max((len(row) for row in rows), default=0)
    padded = tuple(row + ("",) * (width - len(row)) for row in rows if any(row))
    headed = bool(cells and cells[0] and all(cell.tag == "th" for cell in cells[0]))
    caption = " ".join(" ".join("".join(one.itertext()) for one in element.iter("caption")).split())
    return (Table(padded, headed, caption) if padded else None), others


def list_of(element: Any, inside: Inside) -> tuple[str, list[Block]]:
    """Return a list with its items (nested lists too) as safe HTML, and the other blocks found in it."""
    items: list[str] = []
    others: list[Block] = []
    for child in element:
        if child.tag in {"ul", "ol"}:
            html, more = list_of(child, inside)
            others.extend(more)
            if items:
                items[-1] += html
            elif html:
                items.append(html)
            continue
        if not isinstance(child.tag, str):
            continue
        paragraphs, more = inside(child)
        words = "<br>".join(one for one in paragraphs if not one.startswith(("<ul>", "<ol>")))
        lists = "".join(one for one in paragraphs if one.startswith(("<ul>", "<ol>")))
        if words or lists:
            items.append(words + lists)
        others.extend(more)
        if (child.tail or "").strip():
            items.append(escape(child.tail.strip()))
    name = "ol" if element.tag == "ol" else "ul"
    body = "".join(f"<li>{item}</li>" for item in items)
    return (f"<{name}>{body}</{name}>" if body else ""), others


def _cells(element: Any) -> list[list[Any]]:
    rows = [row for row in element.iter("tr") if next(row.iterancestors("table"), None) is element]
    return [[cell for cell in row if cell.tag in {"td", "th"}] for row in rows]


def _span(cell: Any) -> int:
    value = cell.get("colspan", "1")
    return min(int(value), MAX_SPAN) if value.isdigit() and len(value) < 4 else 1
