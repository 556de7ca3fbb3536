"""WordPress exports: streamed, told apart by language, and honest about what is broken."""

from __future__ import annotations

import io
import tracemalloc

import pytest

from broadsheet.intake.parsers.blocks import Gallery, IncomingPicture, Paragraph, Picture
from broadsheet.intake.parsers.body import body_of
from broadsheet.intake.parsers.shapes import IncomingContributor, IncomingTerm, UnableToParse
from broadsheet.intake.parsers.wxr import WxrAttachment, WxrSite, read_items, survey
from broadsheet.intake.parsers.wxr_story import stories_of

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:wp="http://wordpress.org/export/1.2/">\n<channel><title>Köhnə qəzet</title><link>https://old.example/blog</link>'
    "<language>az</language><wp:author><wp:author_id>2</wp:author_id><wp:author_login>leyla</wp:author_login>"
    "<wp:author_display_name><![CDATA[Leyla Quliyeva]]></wp:author_display_name></wp:author>"
    "<wp:category><wp:term_id>5</wp:term_id><wp:category_nicename>dunya</wp:category_nicename>"
    "<wp:category_parent></wp:category_parent><wp:cat_name>Dünya</wp:cat_name></wp:category>\n"
)
TAIL = "</channel></rss>"
POST = (
    "<item><title>{title}</title><link>https://old.example/blog/2014/05/a-story/</link><dc:creator>leyla</dc:creator>"
    "<content:encoded><![CDATA[{body}]]></content:encoded><excerpt:encoded><![CDATA[In short]]></excerpt:encoded>"
    "<wp:post_id>{id}</wp:post_id><wp:post_date>2014-05-03 14:20:32</wp:post_date>"
    "<wp:post_date_gmt>2014-05-03 13:20:32</wp:post_date_gmt><wp:status>{status}</wp:status>"
    "<wp:post_type>post</wp:post_type>"
    '<category domain="category" nicename="uncategorized">x</category>'
    '<category domain="category" nicename="dunya"><![CDATA[Dünya]]></category>'
    '<category domain="post_tag" nicename="roof">Roof</category>'
    "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>"
    "<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>older</wp:meta_value></wp:postmeta>"
    "<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment></item>\n"
)
PICTURE = (
    "<item><title>pic</title><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type>"
    "<wp:post_parent>1</wp:post_parent><wp:attachment_url>https://old.example/u/a.jpg</wp:attachment_url>"
    "<excerpt:encoded>The sea. Photo: Rauf</excerpt:encoded></item>\n"
)


def _export(*items: str) -> bytes:
    return (HEAD + "".join(items) + TAIL).encode()


def _post(body: str = "Text", title: str = "A &amp; B", id: int = 1, status: str = "publish") -> str:
    return POST.format(title=title, body=body, id=id, status=status)


def _read(export: bytes) -> tuple[WxrSite, dict[str, WxrAttachment], list]:
    found: dict[str, WxrAttachment] = {}
    site = survey(io.BytesIO(export), lambda one: found.__setitem__(one.id, one))

    def pictures(ids, of):
        if ids:
            return [found[one].picture for one in ids if one in found]
        return [one.picture for one in found.values() if one.parent == of]

    stories = [s for item in read_items(io.BytesIO(export)) for s in stories_of(item, site, find_pictures=pictures)]
    return site, found, stories


def test_a_post_with_all_that_belongs_to_it():
    site, found, (story,) = _read(_export(_post("One\n\n[gallery]"), PICTURE))
    sea = IncomingPicture("https://old.example/u/a.jpg", caption="The sea.", credit="Rauf", source_id="9")
    assert found["9"].picture == sea
    assert (site.title, site.items, site.types) == ("Köhnə qəzet", 2, {"post": 1, "attachment": 1})
    assert (story.source_id, story.headline, story.standfirst) == ("1", "A & B", "In short")
    assert story.address == "/blog/2014/05/a-story/"
    for address in ("/blog/?p=1", "/blog/2014/05/older/"):
        assert address in story.old_addresses
    assert story.byline == (IncomingContributor("Leyla Quliyeva", "leyla"),)
    assert story.section == IncomingTerm("dunya", "Dünya")
    assert story.topics == (IncomingTerm("roof", "Roof"),)
    assert story.published_at is not None
    assert story.published_at.isoformat() == "2014-05-03T13:20:32+00:00"
    assert story.lead_picture == sea
    assert story.blocks == (Paragraph("One"), Gallery((sea,)))
    assert [(one.fragment, one.why) for one in story.left_out] == [("1 comments", "comments of readers")]


@pytest.mark.parametrize(("open", "close"), [("[:{}]", "[:]"), ("<!--:{}-->", "<!--:-->")])
def test_a_post_in_several_languages_is_several_stories(open: str, close: str):
    title = "".join(f"{open.format(one)}{one} title{close}" for one in ("az", "ru"))
    body = "".join(f"{open.format(one)}{one} text{close}" for one in ("az", "ru"))
    _, _, stories = _read(_export(_post(body, f"<![CDATA[{title}]]>")))
    assert [(s.source_id, s.language, s.headline, s.translation_key) for s in stories] == [
        ("1:az", "az", "az title", "1"),
        ("1:ru", "ru", "ru title", "1"),
    ]
    assert stories[1].blocks == (Paragraph("ru text"),)
    assert stories[1].address == "/ru/blog/2014/05/a-story/"
    assert "/blog/2014/05/a-story/" in (stories[0].address, *stories[0].old_addresses)


def test_drafts_passwords_and_what_is_no_story():
    menu = _post(id=3).replace(">post<", ">nav_menu_item<")
    _, _, stories = _read(_export(_post(id=1, status="draft"), menu, _post(id=4, status="trash")))
    assert [(story.source_id, story.status) for story in stories] == [("1", "draft")]


def test_control_characters_bare_ampersands_and_html_names_do_not_stop_it():
    site, _, (story,) = _read(_export(_post("a\x0bb&nbsp;c & d", "Tom & Jerry&nbsp;&eacute;")))
    assert story.headline == "Tom & Jerry é"
    assert story.blocks == (Paragraph("ab c &amp; d".replace(" c", "\xa0c")),)
    assert site.dropped == 1
    assert site.dropped_at[0] == 4


def test_a_wrong_byte_does_not_end_the_move_and_is_said():
    cyrillic = "Президент подписал закон о бюджете".encode("cp1251")
    bodies = [
        b"Bak\xc4\xb1 \xc5 s\xc9\x99h\xc9\x99r",
        b"He said \x93no\x94, don\x92t",
        cyrillic,
        b"a\xef\xbf\xbfb",
        b"Son",
    ]
    export = _export(*(_post(f"BODY{n}", id=n) for n in range(5)))
    for number, body in enumerate(bodies):
        export = export.replace(f"BODY{number}".encode(), body)
    site, _, stories = _read(export)
    assert [story.blocks[0].html for story in stories] == [
        "Bakı \ufffd səhər", "He said “no”, don’t", "Президент подписал закон о бюджете", "a\ufffdb", "Son",
    ]  # fmt: skip
    (said,) = site.wrong
    assert said.startswith(f"{5 + len(cyrillic) - cyrillic.count(b' ')} bytes of the source are no UTF-8")
    assert f"line 4, byte {export.index(bodies[0]) + 6:,}" in said
    assert f"line 7, byte {export.index(bodies[3]) + 1:,}" in said


@pytest.mark.parametrize("shift", range(0, 40, 3))
def test_a_letter_between_two_reads_is_whole(shift: int):
    body = "x" * shift + "şəhər Москва " * 8000
    site, _, (story,) = _read(_export(_post(body)))
    assert story.blocks[0].html == body.strip()
    assert not site.wrong


def test_a_byte_that_the_declared_encoding_lacks_is_taken_out():
    export = _export(_post("Caf\xe9 BYTE", title="Sea")).replace(b"UTF-8", b"windows-1252")
    export = export.decode().encode("cp1252", "xmlcharrefreplace").replace(b"BYTE", b"no\x81ir")
    site, _, (story,) = _read(export)
    assert (story.blocks[0].html, site.dropped) == ("Café noir", 1)


@pytest.mark.parametrize(
    ("export", "why", "before"),
    [
        (_export(_post(id=1), _post(id=2))[:-400], "ends in the middle", 1),
        (_export(_post(id=1), "<item><b></c></item>"), "cannot be read further", 1),
        (b'<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY a "b">]><rss/>', "has a DOCTYPE", 0),
        (b"", "is empty", 0),
        (b"PK\x03\x04zip", "packed archive", 0),
        (b"just words", "not XML", 0),
        (_export(_post(id=1), _post("x" * 10_100_000, id=2)), "cannot be read further", 1),
    ],
)
def test_what_is_broken_is_said_with_its_place_and_what_came_before_stays(export: bytes, why: str, before: int):
    items = read_items(io.BytesIO(export)) if before else None
    for _ in range(before):
        assert next(items).texts["wp:post_id"] == "1"
    with pytest.raises(UnableToParse, match=why) as raised:
        list(items if items is not None else read_items(io.BytesIO(export), "export.xml"))
    assert raised.value.line >= 1
    assert raised.value.offset >= 0


def test_memory_stays_flat():
    class Endless(io.RawIOBase):
        """HEAD, then so many posts, made as they are read."""

        def __init__(self, posts: int) -> None:
            self.left, self.kept, self.post = posts, HEAD.encode(), _post("word " * 2000).encode()

        def read(self, size: int = -1) -> bytes:
            while len(self.kept) < size and self.left:
                self.kept, self.left = self.kept + self.post, self.left - 1
            out, self.kept = self.kept[:size], self.kept[size:]
            return out

    def peak(posts: int) -> int:
        tracemalloc.start()
        with pytest.raises(UnableToParse):  # it has no end tag
            for _ in read_items(Endless(posts)):
                pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(300) < peak(100) * 1.3


def test_pictures_by_id_fill_what_the_text_does_not_say():
    body = '<img class="wp-image-9" src="https://old.example/u/a-300x200.jpg">'
    _, _, (story,) = _read(_export(_post(body), PICTURE))
    (block,) = story.blocks
    assert isinstance(block, Picture)
    assert (block.picture.caption, block.picture.credit) == ("The sea.", "Rauf")


def test_a_small_copy_gives_way_to_the_picture_that_the_export_knows():
    full = IncomingPicture("https://old.example/u/a.jpg", "A hall", "Hall", "Rauf", source_id="9")
    body = (
        '<img class="wp-image-9" src="https://i0.wp.com/old.example/u/a-300x200.jpg?resize=300%2C200&ssl=1" alt="x">'
        '<img class="wp-image-9" src="https://old.example/u/cut-300x200.jpg" alt="y">'
    )
    blocks, _ = body_of(body, find_pictures=lambda ids, of: [full])
    assert [block.picture.address for block in blocks if isinstance(block, Picture)] == [
        "https://old.example/u/a.jpg", "https://old.example/u/cut-300x200.jpg",
    ]  # fmt: skip
