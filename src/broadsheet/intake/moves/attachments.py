"""What an export says of its pictures, by their ids: kept in the move's file, looked up from any process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2 as sqlite3

from broadsheet.intake.parsers.blocks import IncomingPicture

__all__ = ["Attachments"]

_SELECT = "SELECT id, address, alt, caption, credit FROM attachment"
_PICTURE_ENDINGS = {"jpg", "jpeg", "png", "gif", "webp", "avif", "tif", "tiff", "bmp", "heic"}


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
