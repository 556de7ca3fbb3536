"""CSV as Excel and its like write it."""

from __future__ import annotations

import io

import pytest

from broadsheet.intake.parsers.csv_rows import read_csv
from broadsheet.intake.parsers.mapping import Mapping, read_mapping
from broadsheet.intake.parsers.records import stories_of_record
from broadsheet.intake.parsers.shapes import IncomingStory, UnableToParse

STANDARD = read_mapping()


def _stories(raw: bytes, mapping: Mapping = STANDARD) -> list[IncomingStory]:
    return [story for row in read_csv(io.BytesIO(raw), mapping) for story in stories_of_record(row, mapping)]


def test_the_mark_at_the_beginning_is_no_part_of_the_first_columns_name():
    (story,) = _stories('\ufeffid;title;body\r\n17;"Şəhər ""yeni""";Mətn\r\n'.encode())
    assert (story.source_id, story.headline) == ("17", 'Şəhər "yeni"')
    (story,) = _stories('\ufeff"id","title"\r\n"17","A"\r\n'.encode(), read_mapping(b'[options]\nencoding = "utf-8"'))
    assert story.source_id == "17"


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "", "  \r\n"])
def test_what_stands_before_the_head_is_passed_over(first: str):
    (story,) = _stories(f"{first}\r\nid;title;body\r\n1;Salam, dünya;Bir, iki\r\n".encode("utf-8-sig"))
    assert (story.source_id, story.headline, story.blocks[0].html) == ("1", "Salam, dünya", "Bir, iki")


def test_lines_of_an_old_mac_and_text_of_two_bytes_a_letter():
    assert [one.headline for one in _stories(b"id,title,body\r1,A,B\r2,C,D\r")] == ["A", "C"]
    assert [one.headline for one in _stories("id\ttitle\r\n1\tŞəhər\r\n".encode("utf-16"))] == ["Şəhər"]


def test_numbers_that_keep_their_noughts_and_rows_of_nothing():
    (story,) = _stories(b'id,title,body\r\n="0012",A,"=""x"""\r\n,,\r\n\r\n')
    assert (story.source_id, story.blocks[0].html) == ("0012", "x")


def test_cells_beyond_the_head_are_named():
    (story,) = _stories(b"id,title,body\r\n1,A,Text, with a comma\r\n")
    assert [(one.fragment, "beyond" in one.why) for one in story.left_out] == [(" with a comma", True)]


def test_columns_are_known_whatever_their_capitals():
    raw = (
        "ID,Title,Content,Date,Permalink,Image URL,Categories,Tags,Status,Author Username\n"
        '7,Yeni,"<p>Mətn</p>",2019-05-03,https://old.example/x/,https://old.example/a.jpg,Dünya|İdman,a|b,publish,leyla\n'
    )
    (story,) = _stories(raw.encode())
    assert (story.source_id, story.address, story.byline[0].name) == ("7", "/x/", "leyla")
    assert story.section is not None
    assert story.lead_picture is not None
    assert (story.section.name, story.lead_picture.address) == ("Dünya", "https://old.example/a.jpg")
    assert [one.name for one in story.topics] == ["a", "b"]
    (story,) = _stories("BAŞLIK;İÇERİK\nBir;İki\n".encode("cp1254"))
    assert (story.headline, story.blocks[0].html) == ("Bir", "İki")


def test_the_first_letter_beyond_ascii_tells_the_encoding_however_late_it_stands():
    rows = b"id,title,body\n" + b"".join(b"%d,Title,Plain text\n" % number for number in range(20_000))
    *_, story = _stories(rows + "20001,It’s “here”,x\n".encode("cp1252"))
    assert story.headline == "It’s “here”"


def test_a_csv_without_a_known_column_is_refused():
    with pytest.raises(UnableToParse, match="no column"):
        _stories(b"sep=;\r\na;b\r\n1;2\r\n")
