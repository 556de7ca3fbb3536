"""The search follower: published stories into the archive's index, from the same log with a bookmark of its own.

The bookmark lies in the index, in the commit of what it says.
"""

from __future__ import annotations

from broadsheet.archive import IndexWriter, Named
from broadsheet.common.settings import Paper
from broadsheet.press.index_documents import make_documents
from broadsheet.press.index_rebuild import rebuild
from broadsheet.press.index_things import Change, IndexedThings
from broadsheet.press.make.desk import Desk, open_desk
from broadsheet.stories.log import Kind
from broadsheet.stories.queries import LogRow, log_after, log_head

__all__ = ["index_pending"]

_ROWS = 500
_CHUNK = 1000


def index_pending(paper: Paper) -> bool:
    """Index one batch of what waits in the log; says whether there was something.

    An index that is new, or has other fields, is rebuilt from all that is live, and so is one after stories came in
    bulk or an edition went live; a rebuild that was broken off is done again. Names are looked up when a search is
    answered, so another name is one small document; only where a key changed, or a person whose name stands in the
    quotes, are the stories made again, and those alone.
    """
    with IndexWriter(paper.index_dir) as writer:
        rows = log_after(writer.bookmark, _ROWS)
        if not rows and not writer.is_outdated:
            return False
        # Before anything is read, so that what changes meanwhile is looked at again.
        head = log_head()
        desk = open_desk(paper)
        things = IndexedThings(paper.index_dir)
        changes = things.changes(desk, rows)
        is_old = writer.is_outdated or changes is None or any(row.kind == Kind.BULK for row in rows)
        if writer.bookmark == 0 or is_old:
            read = things.read_all(desk)
            rebuild(desk, writer, head)
            things.take_all(read)
        else:
            if changes:
                _follow_things(desk, writer, changes)
                things.take(changes)
            _apply(desk, writer, rows)
    return True


def _follow_things(desk: Desk, writer: IndexWriter, changes: list[Change]) -> None:
    """Other names, and stories of other keys: all under the bookmark as it was, so that a kill has it done again."""
    for change in changes:
        for edition, key in change.stale:
            ids = writer.ids_with(edition, change.indexed_as, key)
            for first in range(0, len(ids), _CHUNK):
                _put(desk, writer, sorted(ids[first : first + _CHUNK]), writer.bookmark)
    named = [
        (edition, language, change.indexed_as, Named(key, name))
        for change in changes
        for edition, language, key, name in change.names
    ]
    if named:
        writer.rename(named, writer.bookmark)


def _apply(desk: Desk, writer: IndexWriter, rows: list[LogRow]) -> None:
    ids = sorted({row.object_id for row in rows if row.kind in (Kind.STORY, Kind.STORY_GONE) and row.object_id})
    _put(desk, writer, ids, rows[-1].number)


def _put(desk: Desk, writer: IndexWriter, ids: list[int], bookmark: int) -> None:
    documents = list(make_documents(desk, ids))
    writer.apply(documents, set(ids) - {document.id for document in documents}, bookmark)
