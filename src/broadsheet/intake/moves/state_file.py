"""The SQLite file of a move: its tables, how it is opened, and how what was written lasts."""

from __future__ import annotations

from pathlib import Path

from pysqlite3 import dbapi2 as sqlite3

__all__ = ["StateFile", "copy_state"]

_TABLES = """
CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS story(
    source_id TEXT PRIMARY KEY, content BLOB, words BLOB, fate TEXT, story_id INTEGER, edition TEXT,
    translation TEXT, headline TEXT, address TEXT, why TEXT, revision INTEGER) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS story_words ON story(words) WHERE words IS NOT NULL;
CREATE INDEX IF NOT EXISTS story_planned ON story(fate) WHERE fate = 'planned';
CREATE TABLE IF NOT EXISTS old_address(address TEXT PRIMARY KEY, source_id TEXT, kind TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS term(kind TEXT, key TEXT, target TEXT, PRIMARY KEY (kind, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS left_out(source_id TEXT, why TEXT, fragment TEXT);
CREATE INDEX IF NOT EXISTS left_out_of ON left_out(source_id);
CREATE TABLE IF NOT EXISTS problem(sentence TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS picture(address TEXT PRIMARY KEY, picture_id INTEGER, why TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS missing(address TEXT PRIMARY KEY, kind TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS looked(story_id INTEGER PRIMARY KEY);
CREATE TABLE IF NOT EXISTS quote(
    story_id INTEGER, block_id TEXT, name TEXT, PRIMARY KEY (story_id, block_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS quoted(name TEXT, story_id INTEGER, PRIMARY KEY (name, story_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS attachment(
    id TEXT PRIMARY KEY, parent TEXT, address TEXT, alt TEXT, caption TEXT, credit TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS attached(address TEXT PRIMARY KEY, parent TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS attachment_of ON attachment(parent);
"""


class StateFile:
    """The file of one move. One process writes it; a second one is refused."""

    def __init__(self, path: Path) -> None:
        """Open or make the file. Raises `sqlite3.OperationalError` when another move writes it."""
        self._db = sqlite3.connect(str(path), isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        self._db.executescript(_TABLES)
        self._db.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Make everything since the last commit last, and go on."""
        self._db.execute("COMMIT")
        self._db.execute("BEGIN IMMEDIATE")

    def close(self) -> None:
        """Commit and close."""
        self._db.execute("COMMIT")
        self._db.close()

    def meta(self, key: str) -> str:
        """Return a remark kept under `key`, or nothing."""
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", [key]).fetchone()
        return row[0] if row else ""

    def put_meta(self, key: str, value: str) -> None:
        """Keep a remark under `key`."""
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", [key, value])


def copy_state(path: Path, copy: Path) -> None:
    """Copy a move's file while it may be in use."""
    source, target = sqlite3.connect(f"file:{path}?mode=ro", uri=True), sqlite3.connect(str(copy))
    source.backup(target)
    source.close()
    target.close()
