"""What a move has done so far: one SQLite file beside the paper, true at every moment it may be killed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from broadsheet.intake.moves.attachments import AttachmentsState
from broadsheet.intake.parsers.blocks import LeftOut

__all__ = ["NO_LEAD_PICTURE", "NO_PICTURE", "Known", "Missing", "MoveState"]

Fate = Literal["planned", "taken", "folded", "skipped"]
Missing = Literal["", "unreached", "refused", "spoiled"]
"""How a picture is missing: nobody answered and nothing lay beside, its site has none, what was there is none."""

NO_PICTURE, NO_LEAD_PICTURE = "a picture that is missing", "a lead picture that is missing"
"""Why a story lacks what it lacks, as it stands among what was left out."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the move knows of a story it met before."""

    source_id: str
    content: bytes
    fate: Fate
    story_id: int | None
    revision: int | None
    edition: str
    translation: str
    address: str
    """Where it stands in the paper: a standing page's, or a repeat's first's when that is a page."""


class MoveState(AttachmentsState):
    """The file of one move. One process writes it; a second one is refused."""

    def __init__(self, path: Path) -> None:
        """Open or make the file. Raises `sqlite3.OperationalError` when another move writes it."""
        super().__init__(path)
        self._owners: dict[str, str] = {}
        self._with_words: dict[bytes, str] = {}
        self._new_owners: list[tuple[str, str, str]] = []
        self._new_left_outs: list[tuple[str, str, str]] = []

    def commit(self) -> None:
        """Make everything since the last commit last, and go on."""
        self._write_what_waits()
        super().commit()

    def close(self) -> None:
        """Commit and close."""
        self._write_what_waits()
        super().close()

    # -- stories ----------------------------------------------------------------------------------------------

    def known(self, source_ids: Sequence[str]) -> dict[str, Known]:
        """Return what is known of these stories."""
        marks = ",".join("?" * len(source_ids))
        rows = self._db.execute(
            f"{_KNOWN} WHERE source_id IN ({marks})",
            list(source_ids),
        )
        return {row[0]: Known(*row) for row in rows}

    def planned(self) -> list[Known]:
        """Return the stories that were being taken when the move was killed."""
        return [Known(*row) for row in self._db.execute(f"{_KNOWN} WHERE fate = 'planned'")]

    def look_up(self, addresses: Sequence[str], words: Sequence[bytes]) -> None:
        """Look up who has these old addresses and words, for all the stories of a batch at once."""
        self._write_what_waits()
        self._owners = dict.fromkeys(addresses, "")
        for some in _by_thousands(addresses):
            sql = f"SELECT address, source_id FROM old_address WHERE address IN ({_marks(some)})"  # noqa: S608
            self._owners.update((address, owner or _NOBODY) for address, owner in self._db.execute(sql, some))
        self._with_words = {}
        for some in _by_thousands(words):
            sql = f"SELECT words, source_id FROM story WHERE words IN ({_marks(some)})"  # noqa: S608
            self._with_words.update(self._db.execute(f"{sql} AND fate IN ('taken', 'planned')", some))

    def with_words(self, words: bytes) -> str:
        """Return the source id of a story with the same words, or nothing; only for words that were looked up."""
        return self._with_words.get(words, "")

    def plan(self, rows: Iterable[tuple[str, bytes, bytes | None, str, str, str]]) -> None:
        """Note that stories are about to be taken: source id, content, words, edition, translation key, headline."""
        self._db.executemany(
            "INSERT OR REPLACE INTO story(source_id, content, words, edition, translation, headline, fate)"
            " VALUES (?, ?, ?, ?, ?, ?, 'planned')",
            rows,
        )

    def settle(
        self, source_id: str, fate: Fate, *, story_id: int | None = None, address: str = "", why: str = ""
    ) -> None:
        """Note what became of a planned story."""
        self.settle_many([(source_id, fate, story_id, address, why)])

    def settle_many(self, rows: Iterable[tuple[str, Fate, int | None, str, str]]) -> None:
        """Note what became of planned stories: source id, fate, story id, address, why."""
        self._db.executemany(
            "UPDATE story SET fate = ?2, story_id = ?3, address = ?4, why = ?5 WHERE source_id = ?1", rows
        )

    def put(
        self,
        source_id: str,
        content: bytes,
        fate: Fate,
        *,
        headline: str,
        story_id: int | None,
        why: str,
        address: str = "",
    ) -> None:
        """Note a story that was not planned: folded into another, or skipped."""
        self._db.execute(
            "INSERT OR REPLACE INTO story(source_id, content, fate, headline, story_id, why, address, edition,"
            " translation) VALUES (?, ?, ?, ?, ?, ?, ?, '', '')",
            [source_id, content, fate, headline, story_id, why, address],
        )

    def forget(self, source_id: str) -> None:
        """Forget a planned story that was never taken."""
        self._db.execute("DELETE FROM left_out WHERE source_id = ?", [source_id])
        self._db.execute("DELETE FROM story WHERE source_id = ?", [source_id])

    def changed(self, source_id: str, content: bytes, revision: int | None) -> None:
        """Note that a story's new version was taken: its quotes are to be looked for again."""
        self._db.execute(
            "DELETE FROM looked WHERE story_id = (SELECT story_id FROM story WHERE source_id = ?)", [source_id]
        )
        self._db.execute(
            "UPDATE story SET content = ?, revision = ? WHERE source_id = ?", [content, revision, source_id]
        )

    def fates(self) -> dict[str, int]:
        """Return how many stories met each fate."""
        return dict(self._db.execute("SELECT fate, count(*) FROM story GROUP BY fate").fetchall())

    def stories(self, *, fate: str, limit: int = 100_000_000) -> Iterator[tuple[str, str, int | None, str, str]]:
        """Yield source id, headline, story id, address and why of the stories of one fate."""
        yield from self._db.execute(
            "SELECT source_id, headline, story_id, address, why FROM story WHERE fate = ? ORDER BY source_id LIMIT ?",
            [fate, limit],
        )

    # -- what goes with them ----------------------------------------------------------------------------------

    def claim(self, addresses: Iterable[str], source_id: str, kind: str) -> list[str]:
        """Note old addresses and return those that no other story of the source has claimed before."""
        own: list[str] = []
        for address in addresses:
            owner = self._owner(address)
            if owner is None:
                self._owners[address] = source_id or _NOBODY
                self._new_owners.append((address, source_id, kind))
            if owner is None or owner == source_id:
                own.append(address)
        return own

    def release(self, addresses: Iterable[str], source_id: str) -> None:
        """Take back that a story claimed these addresses: it did not come in, and another one may have them."""
        self._write_what_waits()
        for address in addresses:
            if self._owner(address) == source_id:
                self._db.execute("DELETE FROM old_address WHERE address = ?", [address])
                self._owners.pop(address, None)

    def claimant(self, address: str) -> str:
        """Return the source id of the story that has an old address, or nothing."""
        return self._owner(address) or ""

    def _owner(self, address: str) -> str | None:
        """The source id ("" for a list's address), or None when nobody has it."""
        if (known := self._owners.get(address)) is not None:
            return None if not known else known.removeprefix(_NOBODY)
        row = self._db.execute("SELECT source_id FROM old_address WHERE address = ?", [address]).fetchone()
        return row[0] if row else None

    def _write_what_waits(self) -> None:
        self._db.executemany("INSERT INTO old_address VALUES (?, ?, ?)", self._new_owners)
        self._db.executemany("INSERT INTO left_out VALUES (?, ?, ?)", self._new_left_outs)
        self._new_owners, self._new_left_outs = [], []

    def old_addresses(self) -> Iterator[tuple[str, str, str]]:
        """Yield every old address with its source id and kind ("own", "further", "term")."""
        yield from self._db.execute("SELECT address, source_id, kind FROM old_address ORDER BY address")

    def count_of_old_addresses(self) -> int:
        """Return how many old addresses there are."""
        return int(self._db.execute("SELECT count(*) FROM old_address").fetchone()[0])

    def put_term(self, kind: str, key: str, target: str) -> None:
        """Note which page took the place of a section, topic or author of the source. The first one stays."""
        self._db.execute("INSERT OR IGNORE INTO term VALUES (?, ?, ?)", [kind, key, target])

    def term(self, kind: str, key: str) -> str:
        """Return the page that took a term's place, or nothing."""
        row = self._db.execute("SELECT target FROM term WHERE kind = ? AND key = ?", [kind, key]).fetchone()
        return row[0] if row else ""

    def terms(self, kind: str) -> list[str]:
        """Return the keys of the source's terms of a kind that stories had."""
        return [row[0] for row in self._db.execute("SELECT key FROM term WHERE kind = ? ORDER BY key", [kind])]

    def leave_out(self, source_id: str, left_out: Iterable[LeftOut], *, is_new: bool = False) -> None:
        """Replace what is noted as left out of a story; of a new one nothing is."""
        if not is_new:
            self._new_left_outs = [row for row in self._new_left_outs if row[0] != source_id]
            self._db.execute("DELETE FROM left_out WHERE source_id = ?", [source_id])
        self._new_left_outs.extend((source_id, one.why, one.fragment) for one in left_out)

    def left_outs(self, limit: int) -> list[tuple[str, str, str]]:
        """Return source id, reason and fragment of what was left out."""
        rows: list[tuple[str, str, str]] = self._db.execute(
            "SELECT source_id, why, fragment FROM left_out ORDER BY source_id LIMIT ?", [limit]
        ).fetchall()
        return rows

    def left_out_counts(self) -> list[tuple[str, int]]:
        """Return the reasons for leaving out with their counts, the most frequent first."""
        rows: list[tuple[str, int]] = self._db.execute(
            "SELECT why, count(*) FROM left_out GROUP BY why ORDER BY count(*) DESC, why LIMIT 200"
        ).fetchall()
        return rows

    def complain(self, sentence: str) -> None:
        """Keep a problem of the source, once."""
        self._db.execute("INSERT OR IGNORE INTO problem VALUES (?)", [sentence])

    def complaints(self) -> list[str]:
        """Return the problems of the source."""
        return [row[0] for row in self._db.execute("SELECT sentence FROM problem ORDER BY sentence LIMIT 10000")]

    def picture(self, address: str) -> tuple[int | None, str] | None:
        """Return the id of a picture taken before, or why it is missing; None when it was never asked for."""
        row = self._db.execute("SELECT picture_id, why FROM picture WHERE address = ?", [address]).fetchone()
        return (row[0], row[1]) if row else None

    def put_picture(self, address: str, picture_id: int | None, why: str = "", kind: Missing = "") -> None:
        """Note a picture taken, or why it is missing and in what way."""
        self._db.execute("INSERT OR REPLACE INTO picture VALUES (?, ?, ?)", [address, picture_id, why])
        if kind:
            self._db.execute("INSERT OR REPLACE INTO missing VALUES (?, ?)", [address, kind])

    def kind_of_missing(self, address: str) -> str:
        """Return in what way a picture is missing, or nothing."""
        row = self._db.execute("SELECT kind FROM missing WHERE address = ?", [address]).fetchone()
        return row[0] if row else ""

    def forget_picture(self, address: str) -> None:
        """Forget that a picture is missing: it is asked for again."""
        self._db.execute("DELETE FROM picture WHERE address = ?", [address])
        self._db.execute("DELETE FROM missing WHERE address = ?", [address])

    def without_pictures(self) -> list[tuple[str, str]]:
        """Return the source ids of stories that lack pictures, with the address of each as the source has it."""
        rows: list[tuple[str, str]] = self._db.execute(
            "SELECT source_id, fragment FROM left_out WHERE why IN (?, ?)", [NO_PICTURE, NO_LEAD_PICTURE]
        ).fetchall()
        return rows

    def missing_pictures(self) -> list[tuple[str, str]]:
        """Return the addresses of missing pictures and why each is missing."""
        rows: list[tuple[str, str]] = self._db.execute(
            "SELECT address, why FROM picture WHERE picture_id IS NULL ORDER BY address"
        ).fetchall()
        return rows


def _by_thousands(values: Sequence[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(values), 1000):
        yield list(values[start : start + 1000])


def _marks(values: Sequence[Any]) -> str:
    return ",".join("?" * len(values))


_NOBODY = "\0"
"""Stands for the owner of a list's address among those that were looked up: it is taken, but by no story."""
_KNOWN = "SELECT source_id, content, fate, story_id, revision, edition, translation, coalesce(address, '') FROM story"
