"""All that readers can see of a store, as plain values: two stores with equal snapshots serve the same bytes."""

from __future__ import annotations

from typing import Any

from broadsheet.store.moment import Moment
from broadsheet.store.records import is_tombstone, load_page
from broadsheet.store.shapes import PartItem

__all__ = ["snapshot_of"]


def snapshot_of(now: Moment) -> dict[str, Any]:
    """Pages, parts, lists and facts, without versions and without what was deleted.

    ``pages``: address to (status, type, location, items); ``parts``: key to (body, since, until);
    ``lists``: name to ((place, part key), ...); ``facts``: key to bytes; ``csp``.
    """
    return {
        "pages": _pages(now),
        "parts": _parts(now),
        "lists": _lists(now),
        "facts": {_name(now, key): bytes(value) for key, value in now.view.scan("facts")},
        "csp": now.meta("csp"),
    }


def _pages(now: Moment) -> dict[str, Any]:
    pages: dict[str, Any] = {}
    for key, record in now.view.scan("pages"):
        page = load_page(record)
        if page is not None:
            items = tuple(i.key if isinstance(i, PartItem) else i for i in page.items)
            pages[_name(now, key)] = (page.status, page.content_type, page.location, items)
    return pages


def _parts(now: Moment) -> dict[str, Any]:
    parts: dict[str, Any] = {}
    for key, record in now.view.scan("parts"):
        part = None if is_tombstone(record) else now.part(_name(now, key))
        if part is not None:
            parts[part.key] = (part.body, part.since, part.until)
    return parts


def _lists(now: Moment) -> dict[str, Any]:
    found: dict[str, list[Any]] = {}
    for key, _record in now.view.scan("lists"):
        name = key[:-17].decode()
        if name not in found:
            found[name] = [(entry.key, entry.part_key) for entry in now.entries(name)]
    return {name: tuple(entries) for name, entries in found.items() if entries}


def _name(now: Moment, key: bytes) -> str:
    whole = now.view.get("names", key)
    return bytes(key if whole is None else whole).decode()
