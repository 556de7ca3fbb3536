"""Stories that were taken down past the newsroom: the press treats them as withdrawn while their marker stands.

The store remembers which markers the press has seen, so that one that is set or lifted is noticed without a log row.
"""

from __future__ import annotations

import json
import re

from broadsheet.store import Store

__all__ = ["NOTICED", "dump_noticed", "noticed_ids", "taken_down_ids"]

NOTICED = "press/taken-down"
"""Meta key of the markers that the press has followed."""
_CARD = re.compile(r"card/(\d{1,18})")


def taken_down_ids(store: Store) -> frozenset[int]:
    """Stories with a take-down marker now."""
    matches = (_CARD.fullmatch(mark.name) for mark in store.take_downs())
    return frozenset(int(match[1]) for match in matches if match)


def noticed_ids(store: Store) -> frozenset[int]:
    """Stories whose marker the press has followed."""
    return frozenset(json.loads(store.meta(NOTICED) or b"[]"))


def dump_noticed(ids: frozenset[int]) -> bytes:
    """The value of :data:`NOTICED`."""
    return json.dumps(sorted(ids)).encode()
