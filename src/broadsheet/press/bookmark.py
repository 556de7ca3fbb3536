"""How far the press has read the publish log, and which row it read there: another log may have one of that number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from broadsheet.store import Batch, Store

if TYPE_CHECKING:  # the doctor reads the bookmark where no newsroom is
    from broadsheet.stories.queries import LogRow

__all__ = ["BOOKMARK", "is_row_at_bookmark", "put_bookmark"]

BOOKMARK = "press"
"""The name of the press's bookmark in the store."""
_WRITTEN_AT = "press/bookmark"
"""Meta key of when the row at the bookmark was written."""


def put_bookmark(batch: Batch, row: LogRow) -> None:
    """The log up to this row is pressed."""
    batch.set_bookmark(BOOKMARK, row.number)
    batch.put_meta(_WRITTEN_AT, repr(row.at.timestamp()).encode())


def is_row_at_bookmark(store: Store, row: LogRow) -> bool:
    """Whether this is the row that was read last. A store that did not note when it was written goes by its number."""
    written_at = store.meta(_WRITTEN_AT)
    is_same = written_at is None or float(written_at) == row.at.timestamp()
    return row.number == store.bookmark(BOOKMARK) and is_same
