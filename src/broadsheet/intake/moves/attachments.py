"""What an export says of its pictures, by their ids: kept in the move's file, looked up from any process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2 as sqlite3

from broadsheet.common.old_addresses import spelling_of
from broadsheet.intake.moves.state_file import StateFile
from broadsheet.intake.parsers.blocks import IncomingPicture
from broadsheet.intake.parsers.wxr import WxrAttachment

__all__ = ["Attachments", "AttachmentsState"]

_SELECT = "SELECT id, address, alt, caption, credit FROM attachment"
_PICTURE_ENDINGS = {"jpg", "jpeg", "png", "gif", "webp", "avif", "tif", "tiff", "bmp", "heic"}


class AttachmentsState(StateFile):
    """The part of a move's file about pictures that an export describes, and about their own pages."""

    def put_attachment(self, attachment: WxrAttachment) -> None:
        """Keep what an export says about a picture."""
        picture = attachment.picture
        self._db.execute(
            "INSERT OR REPLACE INTO attachment VALUES (?, ?, ?, ?, ?, ?)",
            [attachment.id, attachment.parent, picture.address, picture.alt, picture.caption, picture.credit],
        )
        own = [(spelling, attachment.parent) for one in attachment.pages if (spelling := spelling_of(*_halves(one)))]
        self._db.executemany("INSERT OR REPLACE INTO attached VALUES (?, ?)", own)

    def attached(self) -> Iterator[dict[str, str]]:
        """Yield the old addresses of pages about one picture each, by the thousand, with where their stories stand."""
        rows = self._db.execute(
            "SELECT attached.address, story.address FROM attached JOIN story ON story.source_id = attached.parent"
            " WHERE story.fate = 'taken' AND story.address <> ''"
        )
        while some := rows.fetchmany(1000):
            yield dict(some)


class Attachments:
    """Looks pictures up in a move's file, from any process."""

    def __init__(self, path: Path) -> None:
        """Open the file for reading."""
        self._db: Any = sqlite3.connect(f"file:{path}?mode=ro", uri=True)

    def __call__(self, ids: Sequence[str], of: str) -> list[IncomingPicture]:
        """Return the pictures with these ids in their order; without ids, those that hang on the story `of`."""
        if ids:
            marks = ",".join("?" * len(ids))
            found = {row[0]: row for row in self._db.execute(f"{_SELECT} WHERE id IN ({marks})", list(ids))}
            rows = [found[one] for one in ids if one in found]
        else:
            rows = self._db.execute(f"{_SELECT} WHERE parent = ? ORDER BY id", [of]).fetchall()
            rows = [row for row in rows if row[1].rsplit(".", 1)[-1].lower() in _PICTURE_ENDINGS]
        return [IncomingPicture(row[1], row[2], row[3], row[4], source_id=row[0]) for row in rows]


def _halves(address: str) -> tuple[str, str]:
    path, _, query = address.partition("?")
    return path, query
