"""A backup and what is made of it: whole, private, on this machine's paper or on another's."""

import json
import os
import stat
from pathlib import Path

import pytest

from broadsheet.common.settings import Paper, load_paper
from broadsheet.newsroom.sqlite import use_bundled_sqlite
from broadsheet.ops.backup import back_up
from broadsheet.ops.init import is_paper, make_paper_folder
from broadsheet.ops.preflight import NotReady
from broadsheet.ops.restore import bring_back
from broadsheet.store import Inbox, Letter, open_store


@pytest.fixture(autouse=True)
def _no_settings_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("BROADSHEET_")]:
        monkeypatch.delenv(name)


def _database(folder: Path, words: str) -> None:
    use_bundled_sqlite()
    import sqlite3

    with sqlite3.connect(folder / "newsroom.sqlite3") as database:
        database.execute("CREATE TABLE said (words)")
        database.execute("INSERT INTO said VALUES (?)", (words,))
    database.close()


def _words(folder: Path) -> str:
    use_bundled_sqlite()
    import sqlite3

    database = sqlite3.connect(folder / "newsroom.sqlite3")
    try:
        return str(database.execute("SELECT words FROM said").fetchone()[0])
    finally:
        database.close()


@pytest.fixture
def paper(tmp_path: Path) -> Paper:
    def fill(folder: Path) -> None:
        _database(folder, "The ferry was late")
        (folder / "media" / "o" / "ferry.jpg").write_bytes(b"a picture")
        (folder / "media" / "r" / ".making-x").mkdir()
        (folder / "media" / "r" / ".making-x" / "half.avif").write_bytes(b"half a rendition")

    make_paper_folder(tmp_path / "paper", settings={"store_sync": False, "store_size_gb": 1}, fill=fill)
    return load_paper(tmp_path / "paper")


def _take_down(paper: Paper, name: str) -> None:
    store = open_store(paper.store_dir, readonly=False, size_gb=1, sync=False)
    with store.batch(version=1) as batch:
        batch.mark(name, "court order", 5.0)
    store.close()


def _taken_down(folder: Path) -> list[tuple[str, str]]:
    store = open_store(folder / "store", readonly=True, size_gb=1)
    try:
        return [(mark.name, mark.reason) for mark in store.take_downs()]
    finally:
        store.close()


def _names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_a_paper_is_brought_back_on_another_machine(paper: Paper, tmp_path: Path) -> None:
    letter = Inbox(paper.inbox_dir).append(Letter(edition="en", name="A", email="", text="Hello"))
    _take_down(paper, "/en/world/7-gone")
    back_up(paper, tmp_path / "copy")
    bring_back(tmp_path / "copy", tmp_path / "other")
    other = load_paper(tmp_path / "other")
    assert _words(other.directory) == "The ferry was late"
    assert other.secret_key == paper.secret_key
    assert [found.id for found in Inbox(other.inbox_dir).pending()] == [letter]
    assert _names(other.media_dir) == {"o/ferry.jpg"}
    # Only the store knew of it, and the story may still be live in the database.
    assert _taken_down(other.directory) == [("/en/world/7-gone", "court order")]
    assert not (other.directory / ".unfinished").exists()


def test_a_backup_is_its_owners_only(paper: Paper, tmp_path: Path) -> None:
    back_up(paper, tmp_path / "copy")
    modes = {name: stat.S_IMODE((tmp_path / "copy" / name).stat().st_mode) for name in (".", "newsroom.sqlite3")}
    assert modes == {".": 0o700, "newsroom.sqlite3": 0o600}


def test_a_second_backup_forgets_the_letters_that_were_taken_in(paper: Paper, tmp_path: Path) -> None:
    inbox = Inbox(paper.inbox_dir)
    first = inbox.append(Letter(edition="en", name="A", email="", text="one"))
    back_up(paper, tmp_path / "copy")
    inbox.acknowledge([first])
    second = inbox.append(Letter(edition="en", name="A", email="", text="two"))
    back_up(paper, tmp_path / "copy")
    assert [letter.id for letter in Inbox(tmp_path / "copy" / "inbox").pending()] == [second]


def test_a_store_that_was_pressed_keeps_its_own_take_downs(paper: Paper, tmp_path: Path) -> None:
    _take_down(paper, "/en/world/7-gone")
    back_up(paper, tmp_path / "copy")
    store = open_store(paper.store_dir, readonly=False, size_gb=1, sync=False)
    with store.batch(version=2) as batch:
        batch.set_bookmark("press", 9)
        batch.unmark("/en/world/7-gone")  # lifted since
    store.close()
    bring_back(tmp_path / "copy", paper.directory)
    assert _taken_down(paper.directory) == []


@pytest.mark.parametrize("place", ["copy", "inbox/copy", "."])
def test_a_paper_is_not_copied_into_itself(paper: Paper, place: str) -> None:
    before = _names(paper.directory)
    with pytest.raises(NotReady, match="within the paper itself"):
        back_up(paper, paper.directory / place)
    assert _names(paper.directory) == before


def test_a_folder_of_something_else_is_left_alone(paper: Paper, tmp_path: Path) -> None:
    back_up(paper, tmp_path / "copy")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(NotReady, match="not empty and holds no paper"):
        bring_back(tmp_path / "copy", tmp_path / "other")
    assert _names(tmp_path / "other") == {"letter.txt"}


def test_half_a_backup_is_refused_before_anything_is_changed(paper: Paper, tmp_path: Path) -> None:
    back_up(paper, tmp_path / "copy")
    (tmp_path / "copy" / "newsroom.sqlite3").unlink()
    with pytest.raises(NotReady, match=r"there is no newsroom\.sqlite3 in it"):
        bring_back(tmp_path / "copy", tmp_path / "other")
    assert not (tmp_path / "other").exists()
    with pytest.raises(NotReady, match="holds no backup"):
        bring_back(tmp_path, tmp_path / "other")


def test_a_restore_that_fails_leaves_no_half_paper(paper: Paper, tmp_path: Path) -> None:
    _take_down(paper, "/en/world/7-gone")
    back_up(paper, tmp_path / "copy")
    (tmp_path / "copy" / "take-downs.json").write_text("[{", encoding="utf-8")
    with pytest.raises(json.JSONDecodeError):  # whatever it is
        bring_back(tmp_path / "copy", tmp_path / "other")
    assert not (tmp_path / "other").exists()


def test_a_backup_without_a_database_says_so_and_keeps_the_old_one(paper: Paper, tmp_path: Path) -> None:
    back_up(paper, tmp_path / "copy")
    paper.database_file.unlink()
    with pytest.raises(NotReady, match="There is no database"):
        back_up(paper, tmp_path / "copy")
    bring_back(tmp_path / "copy", paper.directory)
    assert is_paper(paper.directory)
    assert _words(paper.directory) == "The ferry was late"
