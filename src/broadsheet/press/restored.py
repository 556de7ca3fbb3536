"""After a backup was brought back: the log is another one than the store was pressed from, from some row on.

Its next rows have numbers that the store has seen already, so a press that went by its bookmark would pass over what
is published now, and refuse it as older than what it holds. Here the log is made to go on behind both, with a row that
has everything pressed again; and the bookmark goes back to where the two part, so that what was published since is
followed as ever, ahead of the rest. Stories that the newsroom has no more are taken away.
"""

from __future__ import annotations

from broadsheet.press.agenda import Agenda
from broadsheet.press.bookmark import BOOKMARK, is_row_at_bookmark, put_bookmark
from broadsheet.press.names import all_list
from broadsheet.press.receipt import KEPT_RECEIPTS, forget_receipts, receipt_for
from broadsheet.store import EntryKey, Store, StoreWriter
from broadsheet.stories.queries import LogRow, get_card_rows, get_editions, log_after, log_head
from broadsheet.stories.renumber import continue_log_after

__all__ = ["stale_stories", "take_up_log"]

_LOOKED_THROUGH = 500
"""Stories of the store that are looked for in the newsroom at a time."""


def take_up_log(writer: StoreWriter) -> None:
    """Look whether the log is the one that the store was pressed from, and go on behind both if not.

    Broken off between its two commits, it is done again, which has everything pressed once more.
    """
    bookmark = writer.bookmark(BOOKMARK)
    if bookmark == 0 or _is_same_log(writer, bookmark):
        return
    common = _latest_in_common(writer, bookmark)
    continue_log_after(bookmark)
    before = Agenda.read(writer)
    after = before.copy()
    with writer.batch(version=bookmark) as batch:
        if common is not None:
            put_bookmark(batch, common)
            after.related = min(after.related, common.number)
        # Those of rows that are no more would be taken for receipts of rows that have their numbers now.
        forget_receipts(batch, common.number if common else 0, bookmark)
        after.stale = {edition.key: None for edition in get_editions()}
        after.write(batch, writer, before)


def stale_stories(store: Store, edition: str, begun: EntryKey | None) -> tuple[set[int], EntryKey | None]:
    """The next stories that the store has and the newsroom does not, and where to go on; None: there are no more."""
    entries = store.list_entries(all_list(edition), _LOOKED_THROUGH, before=begun)
    ids = {entry.key[1] for entry in entries}
    return ids - get_card_rows(sorted(ids)).keys(), entries[-1].key if len(entries) == _LOOKED_THROUGH else None


def _is_same_log(store: Store, bookmark: int) -> bool:
    rows = log_after(bookmark - 1, 1)
    return bool(rows) and is_row_at_bookmark(store, rows[0])


def _latest_in_common(store: Store, bookmark: int) -> LogRow | None:
    """The last row before those that receipts, or the bookmark, speak of otherwise; None when it is long past."""
    common = None
    for row in log_after(max(0, min(bookmark, log_head()) - KEPT_RECEIPTS), KEPT_RECEIPTS):
        receipt = receipt_for(store, row.number)
        if receipt is not None and receipt.published_at != row.at.timestamp():
            break
        if row.number > bookmark or (row.number == bookmark and not is_row_at_bookmark(store, row)):
            break
        common = row
    return common
