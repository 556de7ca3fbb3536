"""The editions as bytes in the store, for whoever renders a page where there is no database: the reader's errors."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date

from broadsheet.site.shapes import Edition

__all__ = ["dump_editions", "load_editions"]


def dump_editions(editions: Iterable[Edition]) -> bytes:
    """The editions in their order; equal editions give equal bytes."""
    values = [asdict(edition) for edition in editions]
    return json.dumps(values, ensure_ascii=False, sort_keys=True, default=date.isoformat).encode()


def load_editions(raw: bytes) -> tuple[Edition, ...]:
    """What :func:`dump_editions` wrote; nothing for empty bytes. Raises ValueError and TypeError for anything else."""
    return tuple(_edition(value) for value in json.loads(raw)) if raw else ()


def _edition(value: dict[str, object]) -> Edition:
    founded, same_as = value.get("publisher_founded_on"), value.get("same_as")
    value["publisher_founded_on"] = date.fromisoformat(founded) if isinstance(founded, str) else None
    value["same_as"] = tuple(same_as) if isinstance(same_as, list) else ()
    return Edition(**value)  # type: ignore[arg-type]
