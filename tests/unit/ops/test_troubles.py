"""An expected trouble is one sentence that says what to do; the unexpected keeps its traceback."""

import errno
from pathlib import Path

import lmdb
import pytest
from django.db.utils import OperationalError

from broadsheet.newsroom.sqlite import use_bundled_sqlite
from broadsheet.ops.preflight import NotReady
from broadsheet.ops.troubles import one_sentence, sentence_of
from broadsheet.store import UnableToOpen


def _wrapped(cause: Exception) -> Exception:
    """As Django hands on what its database said."""
    trouble = OperationalError(str(cause))
    trouble.__cause__ = cause
    return trouble


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "/srv/paper/media/o/1.jpg"), "The disk is full (/srv/paper"),
        (OSError(errno.ENOSPC, "No space left on device"), "The disk is full (the disk)"),
        (PermissionError(errno.EACCES, "Permission denied", "/srv/paper"), "may not use /srv/paper"),
        (OSError(errno.EROFS, "Read-only file system", "/srv"), "read-only disk"),
        (NotADirectoryError(errno.ENOTDIR, "Not a directory", "/srv/a.txt/b"), "a file stands where a folder"),
        (lmdb.DiskError("mdb_txn_commit: No space left on device"), "The disk is full (the page store)"),
        (lmdb.MapFullError("mdb_put: MDB_MAP_FULL: Environment mapsize limit reached"), "store_size_gb"),
        (UnableToOpen("/srv/paper/store: there is no page store here yet."), "there is no page store here yet."),
        (NotReady("Stop it first."), "Stop it first."),
    ],
)
def test_a_trouble_is_a_sentence(trouble: Exception, words: str) -> None:
    sentence = sentence_of(trouble)
    assert sentence is not None
    assert words in sentence
    assert "\n" not in sentence


def test_what_sqlite_said_is_found_behind_what_wraps_it(tmp_path: Path) -> None:
    use_bundled_sqlite()
    import sqlite3

    database = sqlite3.connect(tmp_path / "newsroom.sqlite3")
    database.execute("PRAGMA max_page_count = 2")
    with pytest.raises(sqlite3.OperationalError) as full:
        database.executescript("CREATE TABLE a (b); CREATE TABLE c (d); CREATE TABLE e (f);")
    database.close()
    assert "The disk is full" in (sentence_of(_wrapped(full.value)) or "")


def test_the_command_ends_with_the_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended, one_sentence():
        raise PermissionError(errno.EACCES, "Permission denied", "/srv/paper")
    assert ended.value.code == 1
    assert capsys.readouterr().err == "This user may not use /srv/paper. Give it the right, or choose another folder.\n"


def test_the_unexpected_keeps_its_traceback() -> None:
    with pytest.raises(ZeroDivisionError), one_sentence():
        raise ZeroDivisionError
