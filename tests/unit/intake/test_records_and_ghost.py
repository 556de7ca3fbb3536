"""JSON Lines, CSV and Ghost."""

from __future__ import annotations

import gzip
import io
import json

import pytest

from broadsheet.intake.parsers.blocks import Embed, Note, Paragraph, Picture, Subheading
from broadsheet.intake.parsers.csv_rows import read_csv
from broadsheet.intake.parsers.ghost import read_ghost, story_of_post
from broadsheet.intake.parsers.mapping import read_mapping
from broadsheet.intake.parsers.record_files import read_json, read_json_lines
from broadsheet.intake.parsers.records import stories_of_record
from broadsheet.intake.parsers.shapes import UnableToParse

STANDARD = read_mapping()


def _lines(*values: object) -> io.BytesIO:
    return io.BytesIO("\n".join(json.dumps(one, ensure_ascii=False) for one in values).encode())


def test_usual_names_need_no_mapping():
    record = {
        "id": 7, "title": "Sərgi <b>açıldı</b>", "body_html": "<p>Mətn</p>", "date": "2025-03-19 19:50", "lang": "az",
        "category": "Mədəniyyət", "tags": ["sərgi", "rəsm"], "author": "Leyla Quliyeva, Rauf Əliyev",
        "url": "https://old.example/az/7.html", "image": {"url": "/u/7.jpg", "alt": "Zal"},
    }  # fmt: skip
    (line,) = read_json_lines(_lines(record))
    (story,) = stories_of_record(line, STANDARD)
    assert (story.source_id, story.headline, story.language, story.address) == ("7", "Sərgi açıldı", "az", "/az/7.html")
    assert [one.name for one in story.byline] == ["Leyla Quliyeva", "Rauf Əliyev"]
    assert [one.name for one in story.topics] == ["sərgi", "rəsm"]
    assert story.lead_picture is not None
    assert (story.lead_picture.address, story.lead_picture.alt) == ("/u/7.jpg", "Zal")
    assert story.blocks == (Paragraph("Mətn"),)


def test_columns_side_by_side_by_a_mapping():
    mapping = read_mapping(
        b"""
        [fields]
        source_id = "nid"
        published_at = "when"
        status = { is = "published" }
        [options]
        zone = "Asia/Baku"
        address = "/{nid}/{slug}"
        [languages.az]
        headline = "title_az"
        body = "text_az"
        [languages.ru]
        headline = "title_ru"
        body = "text_ru"
        [sections]
        "3" = "world"
        """
    )
    rows = "nid;slug;when;category;title_az;text_az;title_ru;text_ru\n5;x;19.03.2025 19:50;3;Salam;Bir;Привет;Раз\n"
    (record,) = read_csv(io.BytesIO(rows.encode("windows-1251")), mapping)
    az, ru = stories_of_record(record, mapping)
    assert (az.source_id, az.language, az.headline, az.address) == ("5:az", "az", "Salam", "/5/x")
    assert (ru.language, ru.headline, ru.translation_key, ru.section.key) == ("ru", "Привет", "5", "world")
    assert az.published_at.isoformat() == "2025-03-19T19:50:00+04:00"


@pytest.mark.parametrize(
    "toml", [b"[fields]\nheadlin = 'x'", b"[option]", b"[options]\nzone = 'Mars'", b"= =", b"[options]\nbody = 'rtf'"]
)
def test_a_wrong_mapping_is_refused(toml: bytes):
    with pytest.raises(UnableToParse):
        read_mapping(toml)


def test_packed_lines_bad_lines_and_a_cut_file():
    packed = gzip.compress(b'{"title": "One"}\n{"title": "Tw\n[1]\n{"id": 3}\n')
    good, cut, no_object, empty = read_json_lines(io.BytesIO(packed))
    assert stories_of_record(good, STANDARD)[0].headline == "One"
    for bad, line in ((cut, 2), (no_object, 3), (empty, 4)):
        with pytest.raises(UnableToParse) as raised:
            stories_of_record(bad, STANDARD, "dump.jsonl")
        assert raised.value.line == line
        assert str(raised.value).count(".") >= 1
    with pytest.raises(UnableToParse, match="cut or spoiled"):
        list(read_json_lines(io.BytesIO(packed[:-12])))


def test_a_record_without_headline_gets_its_first_words_and_says_so():
    (record,) = read_json_lines(_lines({"id": 1, "body": "Bakıda yeni park açıldı. " * 9}))
    (story,) = stories_of_record(record, STANDARD)
    assert story.headline.startswith("Bakıda yeni park")
    assert story.left_out[0].why.startswith("the source has no headline")


def test_a_wrong_byte_in_a_line_is_read_or_marked_and_named():
    lines = (
        '{"title": "Bakı şəhəri", "body": "Yeni X park"}'.encode().replace(b"X", b"\xc5")
        + b'\n{"title": "Tab\there", "body": "don\x92t"}\n'
    )
    spoiled, read = (stories_of_record(one, STANDARD)[0] for one in read_json_lines(io.BytesIO(lines)))
    assert (spoiled.headline, spoiled.blocks[0].html) == ("Bakı şəhəri", "Yeni \ufffd park")
    assert (read.headline, read.blocks[0].html) == ("Tab here", "don’t")
    at = lines.index(b"\xc5 park")
    assert spoiled.left_out[0].fragment == f"1 bytes, the first at line 1, byte {at}"


def test_a_wrong_byte_in_a_document_is_told():
    said: list[str] = []
    raw = '[{"title": "Bakı şəhəri"}, {"title": "Z"}]'.encode().replace(b"Z", b"Qu\xc5 ba")
    records = read_json(io.BytesIO(raw), name="dump.json", complain=said.append)
    assert [stories_of_record(one, STANDARD)[0].headline for one in records] == ["Bakı şəhəri", "Qu\ufffd ba"]
    assert said[0].startswith("1 bytes of dump.json are no UTF-8")


def test_damage_is_repaired_field_by_field():
    (record,) = read_json_lines(_lines({"title": "Şəhər".encode().decode("latin-1"), "body": "ok"}))
    assert stories_of_record(record, STANDARD)[0].headline == "Şəhər"


def test_json_lists_at_a_path():
    found = list(read_json(io.BytesIO(b'{"data": {"rows": [{"title": "A"}, {"title": "B"}]}}'), "data.rows"))
    assert [stories_of_record(one, STANDARD)[0].headline for one in found] == ["A", "B"]
    with pytest.raises(UnableToParse, match="no list"):
        list(read_json(io.BytesIO(b'{"data": 1}'), "data.rows"))


LEXICAL = {
    "root": {
        "children": [
            {"type": "heading", "tag": "h3", "children": [{"type": "text", "text": "Head"}]},
            {
                "type": "paragraph",
                "children": [
                    {"type": "text", "text": "Bold", "format": 1},
                    {"type": "link", "url": "https://a.example", "children": [{"type": "text", "text": " & link"}]},
                ],
            },
            {"type": "image", "src": "__GHOST_URL__/content/a.jpg", "alt": "A", "caption": "Cap"},
            {"type": "embed", "url": "https://youtu.be/dQw4w9WgXcQ", "html": "<iframe></iframe>"},
            {"type": "callout", "calloutText": "Note it"},
            {"type": "signup", "header": "Join"},
        ]
    }
}
MOBILEDOC = {
    "version": "0.3.1",
    "atoms": [["soft-return", "", {}]],
    "cards": [["image", {"src": "/b.jpg"}]],
    "markups": [["strong"], ["a", ["href", "/x"]]],
    "sections": [
        [1, "p", [[0, [0], 1, "One"], [1, [], 0, 0], [0, [1], 1, "two"]]],
        [10, 0],
        [3, "ul", [[[0, [], 0, "item"]]]],
    ],
}


def _ghost(**post: object) -> bytes:
    usual = {"id": "1", "title": "T", "slug": "t", "status": "published", "published_at": "2025-01-02T03:04:05.000Z"}
    data = {
        "posts": [usual | post],
        "tags": [{"id": "a", "name": "World", "slug": "world"}, {"id": "b", "name": "#hidden", "slug": "hidden"}],
        "posts_tags": [{"post_id": "1", "tag_id": one, "sort_order": n} for n, one in enumerate("ab")],
        "users": [{"id": "u", "name": "Leyla", "slug": "leyla"}],
        "posts_authors": [{"post_id": "1", "author_id": "u"}],
        "posts_meta": [{"post_id": "1", "feature_image_alt": "Alt"}],
    }  # fmt: skip
    return json.dumps({"db": [{"meta": {}, "data": data}]}).encode()


def test_ghost_with_html_tags_authors_and_addresses():
    (ghost,) = read_ghost(_ghost(html="<p>Hi</p>", feature_image="/f.jpg", uuid="u-1"))
    story = story_of_post(ghost)
    assert (story.headline, story.address, story.section.key) == ("T", "/t/", "world")
    assert "/t/amp/" in story.old_addresses
    assert story.byline[0].name == "Leyla"
    assert story.lead_picture.alt == "Alt"
    assert [one.why for one in story.left_out] == ["an internal tag of Ghost"]


def test_ghost_lexical():
    (ghost,) = read_ghost(_ghost(html=None, lexical=json.dumps(LEXICAL)))
    story = story_of_post(ghost)
    heading, paragraph, picture, film, note = story.blocks
    assert heading == Subheading("Head", 3)
    assert paragraph.html.startswith("<strong>Bold</strong><a href=")
    assert isinstance(picture, Picture)
    assert (picture.picture.address, picture.picture.caption) == ("/content/a.jpg", "Cap")
    assert isinstance(film, Embed)
    assert note == Note("Note it")
    assert any("signup" in one.why for one in story.left_out)


def test_ghost_mobiledoc():
    (ghost,) = read_ghost(_ghost(html=None, mobiledoc=json.dumps(MOBILEDOC)))
    paragraph, picture, items = story_of_post(ghost).blocks
    assert paragraph.html.startswith("<strong>One</strong><br><a href")
    assert isinstance(picture, Picture)
    assert items == Paragraph("<ul><li>item</li></ul>")


@pytest.mark.parametrize("raw", [b"{", b"[]", b'{"db": []}', b"[" * 100_000])
def test_what_is_no_ghost_export_is_refused(raw: bytes):
    with pytest.raises(UnableToParse):
        list(read_ghost(raw))


def test_posts_of_ghosts_migration_tools_are_read_with_their_old_address():
    post = {
        "url": "https://medium.com/@joe/test-post-ef12",
        "data": {
            "title": "Blog Post",
            "slug": "blog-post",
            "html": "<p>Words</p>",
            "author": {"url": "https://medium.com/@joe", "data": {"name": "Joe Bloggs", "slug": "joe"}},
            "tags": [{"url": "https://medium.com/tag/things", "data": {"name": "Things", "slug": "things"}}],
        },
    }
    raw = json.dumps({"posts": [post]}).encode()
    (story,) = map(story_of_post, read_ghost(raw))
    assert (story.headline, story.address) == ("Blog Post", "/@joe/test-post-ef12")
    assert [one.name for one in story.byline] == ["Joe Bloggs"]
    assert story.section is not None
    assert story.section.name == "Things"
    assert story.old_addresses == ("/blog-post/", "/blog-post/amp/")


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"email,name,note,subscribed_to_emails\na@b.example,Joe,,true\n", "a list of people"),
        (b"Email Address,First Name\na@b.example,Joe\n", "a list of people"),
        (b"kod,tutar\n1,2\n", "no column that is known"),
    ],
)
def test_a_csv_without_stories_is_refused_in_one_sentence(raw: bytes, why: str):
    with pytest.raises(UnableToParse, match=why):
        list(read_csv(io.BytesIO(raw), STANDARD, "members.csv"))
