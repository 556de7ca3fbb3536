"""Packed sources, folders of several kinds, and endless elements: one sentence each, and nothing left in silence."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest

from broadsheet.intake.moves.opening import is_zip, unpack
from broadsheet.intake.moves.plan import Plan
from broadsheet.intake.moves.sources import Context, pieces, recognise, shape, survey_source
from broadsheet.intake.moves.state import MoveState
from broadsheet.intake.parsers.shapes import UnableToParse
from broadsheet.intake.parsers.wxr import read_items

HEAD = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>x</title><link>https://old.example</link>'
)


def _item(number: int) -> str:
    words = " ".join(str(number * 7919 + step) for step in range(400))
    return (
        f"<item><title>T {number}</title><content:encoded><![CDATA[{words}]]></content:encoded>"
        f"<wp:post_id>{number}</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>"
    )


def _read(path: Path, state_path: Path) -> tuple[int, list[str]]:
    """Read a source as a move does; return the number of pieces and what was complained of."""
    source = recognise(path)
    state = MoveState(state_path)
    survey_source(source, Plan(), state, None)
    count = sum(1 for _ in pieces(source, Plan(), state.complain))
    said = state.complaints()
    state.close()
    return count, said


def test_a_packed_export_that_is_cut_gives_what_came_before_and_a_sentence(tmp_path):
    whole = gzip.compress((HEAD + "".join(map(_item, range(200))) + "</channel></rss>").encode())
    source = tmp_path / "export.xml.gz"
    source.write_bytes(whole[: len(whole) // 2])
    count, said = _read(source, tmp_path / "state.sqlite3")
    assert 50 < count < 150
    assert all(one.startswith("The packed file is cut or spoiled") and "export.xml.gz, byte " in one for one in said)
    assert said


def test_a_packed_ghost_export_that_is_cut_is_one_sentence(tmp_path):
    posts = [{"id": n, "title": f"T {n}", "html": f"<p>{_item(n)}</p>"} for n in range(200)]
    whole = gzip.compress(json.dumps({"db": [{"data": {"posts": posts}}]}).encode())
    source = tmp_path / "ghost.json.gz"
    source.write_bytes(whole[:-200])
    count, said = _read(source, tmp_path / "state.sqlite3")
    assert count == 0
    assert len(said) == 1
    assert "cut or spoiled" in said[0]


def test_files_of_another_kind_in_a_folder_are_named(tmp_path):
    folder = tmp_path / "dump"
    folder.mkdir()
    (folder / "export.xml").write_text(HEAD + _item(1) + "</channel></rss>")
    (folder / "old.csv").write_text("id,title\n1,One\n")
    (folder / "dump.sql").write_text("INSERT INTO news VALUES (1);")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    (folder / ".DS_Store").write_bytes(b"x")
    count, said = _read(folder, tmp_path / "state.sqlite3")
    assert count == 1
    assert len(said) == 2
    assert any("CSV" in one and "old.csv" in one for one in said)
    assert any(one.startswith("dump.sql: an SQL dump") for one in said)


def test_a_wire_document_without_a_story_is_said(tmp_path):
    document = json.dumps(
        {"uri": "tag:1", "type": "picture", "versioncreated": "2020-01-01", "body_text": "x"}
    ).encode()
    with pytest.raises(UnableToParse, match=r"There is no story in it.*\(photo\.json\)"):
        shape(Context("wire", Plan()), None, ("photo.json", document))
    with pytest.raises(UnableToParse, match=r"DOCTYPE.*\(old\.xml, line 1"):
        shape(Context("wire", Plan()), None, ("old.xml", b"<!DOCTYPE nitf><nitf/>"))


def test_an_endless_post_stops_the_reading_before_it_fills_the_memory():
    class Endless(io.RawIOBase):
        def __init__(self) -> None:
            self.given = 0

        def read(self, size: int = -1) -> bytes:
            first, self.given = self.given == 0, self.given + 1
            return (HEAD + _item(1) + "<item><content:encoded><![CDATA[").encode() if first else b"word " * (size // 5)

    found = read_items(Endless(), "big.xml")
    assert next(found).line
    with pytest.raises(UnableToParse, match=r"longer than 67,108,864 bytes, .*big\.xml, line 1, byte"):
        next(found)


def _zip(path: Path, files: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def test_a_zip_is_unpacked_once_and_nothing_gets_out_of_its_folder(tmp_path):
    archive = _zip(tmp_path / "dump.zip", {"a/export.xml": HEAD + _item(1) + "</channel></rss>", "../evil.csv": "x"})
    assert is_zip(archive)
    said = unpack(archive, tmp_path / "paper" / "dump")
    assert len(said) == 1
    assert "outside" in said[0]
    assert not (tmp_path / "paper" / "evil.csv").exists()
    export = tmp_path / "paper" / "dump" / "a" / "export.xml"
    before = export.stat().st_mtime_ns
    assert unpack(archive, tmp_path / "paper" / "dump") == said
    assert export.stat().st_mtime_ns == before
    assert _read(tmp_path / "paper" / "dump", tmp_path / "state.sqlite3")[0] == 1


def test_a_bomb_and_a_cut_zip_are_refused(tmp_path):
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.jsonl", "w") as out:
        for _ in range(300):
            out.write(b"0" * 1024**2)
    with pytest.raises(UnableToParse, match="would grow to 314,572,800 bytes"):
        unpack(bomb, tmp_path / "bomb")
    cut = tmp_path / "cut.zip"
    cut.write_bytes(_zip(tmp_path / "whole.zip", {"a.csv": "x"}).read_bytes()[:-10])
    assert is_zip(cut)
    with pytest.raises(UnableToParse, match=r"cut or spoiled .*\(cut\.zip\)"):
        unpack(cut, tmp_path / "cut")


_BLOGGER = b'<feed xmlns="http://www.w3.org/2005/Atom"><generator>Blogger</generator></feed>'


@pytest.mark.parametrize(
    ("name", "raw", "what", "instead"),
    [
        ("dump.sql", b"INSERT INTO news VALUES (1);", "an SQL dump", "mapping file"),
        ("post.md", b"---\ntitle: A\n---\nWords", "Markdown", "HTML pages"),
        ("blog.xml", _BLOGGER, "a Blogger export", "address of the site"),
        ("news.db", b"SQLite format 3\x00", "an SQLite database", "JSON Lines"),
    ],
)  # fmt: skip
def test_a_strange_format_is_named_with_what_to_give_instead(tmp_path, name, raw, what, instead):
    (tmp_path / name).write_bytes(raw)
    for given in (tmp_path, tmp_path / name):
        with pytest.raises(UnableToParse, match=what) as raised:
            recognise(given)
        assert instead in str(raised.value)
        assert name in str(raised.value)
