"""What a move remembers of its quotes: which stories were looked through, what was found, and what waits."""

from __future__ import annotations

from collections.abc import Sequence

from broadsheet.intake.moves.state_file import StateFile

__all__ = ["QuotesState"]


class QuotesState(StateFile):
    """The part of a move's file that is written once its stories are in."""

    def count_of_taken(self) -> int:
        """Return how many stories the move has taken."""
        return int(self._db.execute("SELECT count(*) FROM story WHERE fate = 'taken'").fetchone()[0])

    def without_quotes(self) -> list[int]:
        """Return the ids of the stories taken that nobody looked through for quotes, the newest taken first."""
        rows = self._db.execute(
            "SELECT story_id FROM story WHERE fate = 'taken' AND story_id IS NOT NULL"
            " AND story_id NOT IN (SELECT story_id FROM looked) ORDER BY story_id DESC"
        )
        return [row[0] for row in rows]

    def put_quotes(self, found: Sequence[tuple[int, str, str]], stories: Sequence[int]) -> None:
        """Note what was found (story's id, block's id, speaker) in stories that were looked through."""
        self._db.executemany("INSERT OR IGNORE INTO quote VALUES (?, ?, ?)", found)
        self._db.executemany("INSERT OR IGNORE INTO quoted VALUES (?3, ?1)", found)
        self._db.executemany("INSERT OR IGNORE INTO looked VALUES (?)", [(number,) for number in stories])

    def names_quoted(self, stories: int) -> list[str]:
        """Return the names that so many stories quote."""
        rows = self._db.execute("SELECT name FROM quoted GROUP BY name HAVING count(*) >= ? ORDER BY name", [stories])
        return [row[0] for row in rows]

    def quotes_waiting(self, limit: int) -> list[tuple[int, str, str]]:
        """Return quotes that were neither made nor offered yet."""
        rows: list[tuple[int, str, str]] = self._db.execute("SELECT * FROM quote LIMIT ?", [limit]).fetchall()
        return rows

    def forget_quotes(self, found: Sequence[tuple[int, str, str]]) -> None:
        """Note that these have been made or offered."""
        self._db.executemany("DELETE FROM quote WHERE story_id = ? AND block_id = ? AND name = ?", found)
