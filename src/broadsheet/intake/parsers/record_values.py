"""Values of a record by their routes, as text, as one line of text, or as a list."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.mapping import Route

__all__ = ["TAG", "first_value", "folded_name", "line_of", "list_in", "present_routes", "text_in"]

TAG = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#\d{2,5});")

_MOST_KINDS = 256
_routes_of_kind: dict[tuple[Any, ...], tuple[dict[str, Route], dict[str, Route]]] = {}
"""By the identity of the routes and a record's fields: the routes (so that they live on), and those it has."""


def present_routes(routes: dict[str, Route], values: dict[str, Any]) -> dict[str, Route]:
    """Return the routes whose first step a record of this kind has: the records of a dump have the same fields.

    A field is found under its own name, or under one that differs in capitals, spaces and the like ("Image URL").
    """
    kind = (id(routes), *values)
    found = _routes_of_kind.get(kind)
    if found is None:
        if len(_routes_of_kind) >= _MOST_KINDS:
            _routes_of_kind.clear()
        found = _routes_of_kind[kind] = (routes, _present(routes, values))
    return found[1]


def _present(routes: dict[str, Route], names: Iterable[str]) -> dict[str, Route]:
    own = set(names)
    by_folded: dict[str, str] = {}
    for name in names:
        by_folded.setdefault(folded_name(name), name)
    present: dict[str, Route] = {}
    for key, route in routes.items():
        kept = []
        for path in route:
            first = str(path[0])
            if first in own:
                kept.append(path)
            elif (alike := by_folded.get(folded_name(first))) is not None:
                kept.append((alike, *path[1:]))
        if kept:
            present[key] = tuple(dict.fromkeys(kept))
    return present


def folded_name(name: str) -> str:
    """Return the name of a field as it is compared: "Image URL", "image-url" and "imageUrl" are "imageurl"."""
    return re.sub(r"[\W_]+", "", name.replace("İ", "i").casefold().replace("ı", "i"))


def first_value(values: dict[str, Any], route: Route) -> Any:
    """Return the first value that is there along the alternatives of a route."""
    for path in route:
        value: Any = values
        for key in path:
            if isinstance(value, dict):
                value = value.get(key) if key in value else value.get(str(key))
            elif isinstance(value, list) and isinstance(key, int) and key < len(value):
                value = value[key]
            else:
                value = None
            if value is None:
                break
        if value not in (None, "", [], {}):
            return value
    return None


def text_in(value: Any) -> str:
    """Return the text that any value of JSON holds."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return text_in(
            next((value[k] for k in ("rendered", "name", "title", "url", "src", "text", "value") if value.get(k)), "")
        )
    if isinstance(value, list):
        return "\n\n".join(filter(None, map(text_in, value)))
    return "" if value is None else "1" if value is True else "0" if value is False else str(value)


def line_of(text: str) -> str:
    """Return one line of plain text: headlines in dumps may hold tags and entities."""
    return " ".join((text_of(text) if TAG.search(text) else text).split())


def list_in(value: Any, separator: str) -> list[str]:
    """Return the texts of a list; of a text, its parts: a list in JSON, or what stands between separators or bars."""
    if value is None:
        return []
    if isinstance(value, list):
        return [text for one in value if (text := text_in(one).strip())]
    text = text_in(value).strip()
    if text.startswith("[") and text.endswith("]"):
        try:
            return list_in(json.loads(text), separator)
        except json.JSONDecodeError:
            pass
    between = separator if separator in text else "|"
    return [part for one in text.split(between) if (part := one.strip(" \t\n'\""))]
