"""Saved pages and agencies' archives."""

from __future__ import annotations

import json

import pytest

from broadsheet.intake.parsers.blocks import Embed, Paragraph, Picture
from broadsheet.intake.parsers.pages import story_of_page, text_of_story
from broadsheet.intake.parsers.shapes import UnableToParse
from broadsheet.intake.parsers.site_rules import read_site_rules, rules_for
from broadsheet.intake.parsers.wires import is_wire, stories_of_wire

SENTENCE = (
    "Bakıda keçirilən tədbirdə şəhərin yeni nəqliyyat planı ictimaiyyətə təqdim olundu və suallar cavablandırıldı."
)
PAGE = f"""<!doctype html><html lang="az"><head><meta charset="utf-8"><title>Yeni plan təqdim olundu - Qəzet.az</title>
<meta property="og:site_name" content="Qəzet.az"><meta property="og:image" content="/u/lead.jpg">
<link rel="canonical" href="https://qezet.example/az/2025/03/19/yeni-plan.html">
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"NewsArticle",
"headline":"Yeni plan təqdim olundu","datePublished":"2025-03-19T19:50:00+04:00","articleSection":"Cəmiyyət",
"author":[{{"@type":"Person","name":"Leyla Quliyeva"}},{{"@type":"Person","name":"Rauf Əliyev"}}],}}]}}</script></head>
<body><nav><a href="/">Ana səhifə</a><a href="/siyaset">Siyasət</a></nav>
<article><h1>Yeni plan təqdim olundu</h1><div class="meta">19.03.2025 19:50</div>
<div class="text"><p>{SENTENCE} Birinci.</p><figure><img src="/u/bus.jpg" alt="Avtobus"><figcaption>Yeni avtobus.
Foto: Rauf Məmmədov</figcaption></figure><p>{SENTENCE} İkinci.</p>
<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe><p>{SENTENCE} Üçüncü.</p><p>{SENTENCE} Son.</p></div>
</article>
<aside class="related"><h3>Digər xəbərlər</h3><p><a href="/1">Başqa bir xəbərin başlığı burada dayanır</a></p></aside>
<footer>Bütün hüquqlar qorunur</footer></body></html>"""


def test_a_page_with_linked_data():
    story = story_of_page(PAGE.encode(), "https://qezet.example/az/2025/03/19/yeni-plan.html?utm=1")
    assert story.headline == "Yeni plan təqdim olundu"
    assert [one.name for one in story.byline] == ["Leyla Quliyeva", "Rauf Əliyev"]
    assert story.published_at is not None
    assert story.published_at.isoformat() == "2025-03-19T19:50:00+04:00"
    assert story.section is not None
    assert (story.section.name, story.language) == ("Cəmiyyət", "az")
    assert story.old_addresses == ("/az/2025/03/19/yeni-plan.html",)
    assert [type(block) for block in story.blocks] == [Paragraph, Picture, Paragraph, Embed, Paragraph, Paragraph]
    picture = story.blocks[1].picture
    assert (picture.address, picture.caption, picture.credit) == (
        "https://qezet.example/u/bus.jpg", "Yeni avtobus.", "Rauf Məmmədov",
    )  # fmt: skip
    text = text_of_story(story)
    assert text.startswith(SENTENCE)
    assert "Digər xəbərlər" not in text
    assert "hüquqlar" not in text


def test_a_page_without_any_marks_in_an_old_encoding():
    page = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
        "<title>Новость дня</title><body><h1>Новость дня</h1>"
        '<span class="news-date">5 ноября 2020, 13:00</span><span class="author">Автор: Иван '
        "Петров</span>"
        + "<p>В городе открылась новая школа, в которой будут учиться восемьсот детей из района.</p>"
        * 6
    )
    story = story_of_page(page.encode("windows-1251"))
    assert story.headline == "Новость дня"
    assert story.published_at is not None
    assert story.published_at.isoformat() == "2020-11-05T13:00:00+00:00"
    assert [one.name for one in story.byline] == ["Иван Петров"]
    assert "восемьсот детей" in text_of_story(story)


def test_rules_of_a_site_mend_what_the_general_way_misses():
    rules = read_site_rules(
        b"""
        ["paper.example"]
        headline = "//div[@id='t']"
        date = "//i[@class='w']"
        author = "//b[@class='who']/text()"
        text = "//td[@class='body']"
        remove = ["//td/span"]
        zone = "Asia/Baku"
        """
    )
    page = (
        "<div id=t>The headline</div><i class=w>19.03.2025 10:00</i><b class=who>By Jane Roe</b>"
        "<table><tr><td class=body><p>First.</p><span>Ad</span><p>Second.</p></td></tr></table>"
    )
    story = story_of_page(
        page.encode(), "https://www.paper.example/1", rules=rules_for(rules, "https://www.paper.example/1")
    )
    assert (story.headline, [one.name for one in story.byline]) == ("The headline", ["Jane Roe"])
    assert story.published_at is not None
    assert story.published_at.isoformat() == "2025-03-19T10:00:00+04:00"
    assert story.blocks == (Paragraph("First."), Paragraph("Second."))
    for wrong in (b'["a"]\nbody = "x"', b'["a"]\ntext = "//["', b"= ="):
        with pytest.raises(UnableToParse):
            read_site_rules(wrong)


@pytest.mark.parametrize("raw", [b"", b"no tags here", b"<html><body></body></html>", b"\x00\x01\x02"])
def test_what_is_no_page_is_refused(raw: bytes):
    with pytest.raises(UnableToParse):
        story_of_page(raw)


NITF = """<nitf><head><docdata management-status="usable"><doc-id id-string="n1"/>
<date.issue norm="20250319T195000+0400"/>
</docdata></head><body><body.head><hedline><hl1>Rain in Baku</hl1></hedline><byline>By <person>Leyla Quliyeva</person>
</byline><dateline><location>Baku</location></dateline></body.head><body.content><block><p>It <em>rained</em> in
<location>Baku</location>.</p><media media-type="image"><media-reference source="a.jpg"/>
<media-caption>Rain. Photo: Rauf
</media-caption></media><hl2>Later</hl2><p>It stopped.</p></block></body.content></body></nitf>"""
G2 = f"""<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:1"
xml:lang="en"><itemMeta>
<itemClass qcode="ninat:text"/><provider literal="Agency"/><versionCreated>2025-03-19T20:00:00+04:00</versionCreated>
<firstCreated>2025-03-19T19:50:00+04:00</firstCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta>
<headline>Rain in Baku</headline><by>By Leyla Quliyeva</by><subject><name>Weather</name></subject></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml">{NITF}</inlineXML></contentSet></newsItem>
<newsItem guid="urn:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem></itemSet></newsMessage>"""
ONE = f"""<NewsML><NewsItem><NewsManagement><FirstCreated>20250319T195000Z</FirstCreated></NewsManagement>
<NewsComponent>
<NewsLines><HeadLine>Rain in Baku</HeadLine><ByLine>Leyla Quliyeva</ByLine></NewsLines><ContentItem><DataContent>{NITF}
</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""
NINJS = {
    "uri": "urn:3", "type": "text", "versioncreated": "2025-03-19T19:50:00+04:00", "headline": "Rain in Baku",
    "byline": "Leyla Quliyeva", "language": "en",
    "body_html": "<p>It <em>rained</em> in Baku.</p><h3>Later</h3><p>It stopped.</p>",
}  # fmt: skip


@pytest.mark.parametrize("raw", [NITF.encode(), G2.encode(), ONE.encode(), json.dumps(NINJS).encode()])
def test_wires_say_the_same_in_four_ways(raw: bytes):
    assert is_wire(raw)
    (story,) = stories_of_wire(raw)
    assert story.headline == "Rain in Baku"
    assert [one.name for one in story.byline] == ["Leyla Quliyeva"]
    assert story.published_at is not None
    assert story.published_at.date().isoformat() == "2025-03-19"
    assert story.blocks[0] == Paragraph("It <em>rained</em> in Baku.")
    assert story.blocks[-1] == Paragraph("It stopped.")


def test_ninjs_three_with_variants():
    item = {
        "uri": "u", "versioncreated": "2025-03-19T19:50:00Z", "pubstatus": "canceled",
        "headlines": [{"role": "main", "value": "Head"}], "infosources": [{"name": "Agency"}],
        "bodies": [{"contenttype": "text/plain", "value": "plain"},
                   {"contenttype": "text/html", "value": "<p>rich</p>"}],
        "associations": [{"type": "picture",
                          "renditions": [{"href": "s.jpg", "width": 9}, {"href": "l.jpg", "width": 90}]}],
    }  # fmt: skip
    (story,) = stories_of_wire(json.dumps(item).encode())
    assert (story.headline, story.status, story.source_name) == ("Head", "withdrawn", "Agency")
    assert story.blocks == (Paragraph("rich"),)
    assert story.lead_picture is not None
    assert story.lead_picture.address == "l.jpg"


@pytest.mark.parametrize("raw", [b'<!DOCTYPE nitf SYSTEM "x"><nitf/>', b"<nitf/>", b"<html/>", b"{", b"[]", b"<nitf><"])
def test_wires_that_cannot_be_read(raw: bytes):
    with pytest.raises(UnableToParse):
        stories_of_wire(raw, "item.xml")
