"""Addresses of a list's deeper pages: each names the entry after which it begins, so it holds while the list grows."""

from __future__ import annotations

import re

from broadsheet.store import EntryKey

__all__ = ["split_cursor"]

_CURSOR = re.compile(r"(0|-?[1-9][0-9]{0,11})-(0|[1-9][0-9]{0,17})")


def split_cursor(path: str) -> tuple[str, EntryKey | None]:
    """The address of a list's first page and the place where a deeper page begins; (path, None) for any other."""
    address, mark, cursor = path.rpartition("/-/")
    if mark:
        match = _CURSOR.fullmatch(cursor)
        if match is not None:
            return address + "/", (int(match[1]), int(match[2]))
    return path, None
