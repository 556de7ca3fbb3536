"""Feeds keep the rules of their formats: well-formed, dates with zones, ids that stay, links that are whole."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from email.utils import parsedate_to_datetime

import pytest
from lxml import etree
from unit.press.samples import EDITION, STORY, UNSIGNED

from broadsheet.press.formats.atom import atom
from broadsheet.press.formats.feed import Feed, feed_item
from broadsheet.press.formats.jsonfeed import json_feed
from broadsheet.press.formats.rss import rss

NAMES = {
    "a": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "media": "http://search.yahoo.com/mrss/",
}
ITEMS = (feed_item(EDITION, STORY), feed_item(EDITION, UNSIGNED))
FEED = Feed(
    title="Səhər & Axşam", description="", home_url="https://paper.example/az/",
    base_url="https://paper.example/az/feed", language="az", publisher="Nəşr", items=ITEMS,
)  # fmt: skip


def _xml(document: str) -> etree._Element:
    return etree.fromstring(document.encode(), etree.XMLParser(resolve_entities=False))


def test_rss_says_what_rss_2_requires() -> None:
    channel = _xml(rss(FEED)).find("channel")
    assert channel is not None
    for name in ("title", "link", "description"):
        assert channel.findtext(name)
    itself = channel.find("a:link", NAMES)
    assert itself is not None
    assert dict(itself.attrib) == {"rel": "self", "href": FEED.base_url + ".rss", "type": "application/rss+xml"}
    first, second = channel.findall("item")
    assert first.findtext("title") == "Başlıq & <sual>?"
    assert first.findtext("link") == "https://paper.example/az/dunya/12-basliq"
    assert [e.text for e in first.findall("dc:creator", NAMES)] == ["Bob"]
    assert [e.text for e in first.findall("category")] == ["Dünya", "Hava"]
    assert first.findtext("description") == "Bir cümlə."
    assert second.find("dc:creator", NAMES) is None


def test_rss_dates_carry_a_zone() -> None:
    channel = _xml(rss(FEED)).find("channel")
    assert channel is not None
    for text in channel.xpath("//pubDate/text() | //lastBuildDate/text()"):
        assert parsedate_to_datetime(text).utcoffset() is not None
    assert channel.findtext("item/pubDate") == "Wed, 19 Mar 2025 19:50:12 +0400"
    assert channel.findtext("lastBuildDate") == "Wed, 19 Mar 2025 20:05:00 +0400"


def test_rss_carries_the_picture_that_aggregators_take() -> None:
    media = _xml(rss(FEED)).findall(".//media:content", NAMES)
    assert media[0].attrib["url"] == "https://paper.example/m/r/1-1200.jpg"
    assert media[0].attrib["medium"] == "image"
    assert media[0].findtext("media:description", namespaces=NAMES) == 'Dəniz "sahili"'
    assert (media[1].attrib["medium"], media[1].attrib["duration"]) == ("video", "65")


def test_whole_text_with_whole_links() -> None:
    body = _xml(rss(FEED)).findtext(".//content:encoded", namespaces=NAMES)
    assert body is not None
    for words in ("https://paper.example/az/dunya/11-o", "https://x.example/", "<blockquote>", "]]>", "<h2>Alt &amp;"):
        assert words in body
    assert 'href="/' not in body
    assert 'src="/' not in body
    assert "<script" not in body
    assert "<iframe" not in body


def test_ids_are_unique_and_outlive_the_address_and_the_headline() -> None:
    moved = replace(STORY, card=replace(STORY.card, address="/az/elm/12-yeni", headline="Yeni"))
    assert feed_item(EDITION, moved).id == ITEMS[0].id
    for ids in (
        _xml(rss(FEED)).xpath("//guid/text()"),
        _xml(atom(FEED)).xpath("//a:entry/a:id/text()", namespaces=NAMES),
        [item["id"] for item in json.loads(json_feed(FEED))["items"]],
    ):
        assert ids == [item.id for item in ITEMS]
        assert len(set(ids)) == 2


def test_atom_says_what_rfc_4287_requires() -> None:
    feed = _xml(atom(FEED))
    assert feed.findtext("a:author/a:name", namespaces=NAMES) == "Nəşr"
    for name in ("id", "title", "updated"):
        assert feed.findtext(f"a:{name}", namespaces=NAMES)
    entries = feed.findall("a:entry", NAMES)
    assert len(entries) == 2
    for entry in entries:
        for name in ("id", "title", "updated", "published"):
            assert entry.findtext(f"a:{name}", namespaces=NAMES)
        for stamp in (entry.findtext("a:updated", namespaces=NAMES), entry.findtext("a:published", namespaces=NAMES)):
            assert datetime.fromisoformat(str(stamp)).utcoffset() is not None
    assert [link.attrib["rel"] for link in feed.findall("a:link", NAMES)] == ["self", "alternate"]


def test_json_feed_says_what_1_1_requires() -> None:
    feed = json.loads(json_feed(FEED))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == FEED.base_url + ".json"
    assert feed["language"] == "az"
    for item in feed["items"]:
        assert item["id"]
        assert "content_html" in item
        assert datetime.fromisoformat(item["date_published"]).utcoffset() is not None
    assert feed["items"][0]["authors"] == [{"name": "Bob"}]
    assert "authors" not in feed["items"][1]
    assert feed["items"][1]["attachments"][0]["mime_type"] == "video/mp4"


def test_an_empty_feed_is_still_a_feed() -> None:
    empty = replace(FEED, items=())
    assert _xml(rss(empty)).find("channel/item") is None
    assert _xml(atom(empty)).findtext("a:updated", namespaces=NAMES) == "1970-01-01T00:00:00Z"
    assert json.loads(json_feed(empty))["items"] == []


def test_a_time_without_a_zone_is_refused() -> None:
    naive = replace(ITEMS[0], published_at=datetime(2025, 1, 1))  # noqa: DTZ001
    with pytest.raises(ValueError):
        rss(replace(FEED, items=(naive,)))
