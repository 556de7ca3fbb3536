from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from lxml import etree
from unit.press.samples import MOMENT

from broadsheet.press.formats.sitemap import (
    MOST_NEWS,
    URLSET_CLOSE,
    URLSET_OPEN,
    NewsItem,
    news_sitemap,
    sitemap_index,
    url_lines,
)

NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "n": "http://www.google.com/schemas/sitemap-news/0.9",
}


def test_days_laid_end_to_end_are_a_month() -> None:
    first = url_lines([("https://paper.example/az/a?b&c", MOMENT), ("https://paper.example/az/b", None)])
    second = url_lines([("https://paper.example/az/c", MOMENT)])
    month = etree.fromstring((URLSET_OPEN + first + second + URLSET_CLOSE).encode())
    locations = month.xpath("s:url/s:loc/text()", namespaces=NAMES)
    assert locations == [f"https://paper.example/az/{end}" for end in ("a?b&c", "b", "c")]
    assert month.xpath("s:url/s:lastmod/text()", namespaces=NAMES) == ["2025-03-20T09:00:00+00:00"] * 2
    assert not month.xpath("//s:priority | //s:changefreq", namespaces=NAMES)


def test_the_index_names_files_with_their_time() -> None:
    index = etree.fromstring(sitemap_index([("https://paper.example/sitemaps/az-2025-03.xml", MOMENT)]).encode())
    assert index.tag.endswith("}sitemapindex")
    assert index.xpath("s:sitemap/s:lastmod/text()", namespaces=NAMES) == ["2025-03-20T09:00:00+00:00"]


def test_the_news_sitemap_carries_language_time_and_title() -> None:
    item = NewsItem("https://paper.example/az/a", "Sual & cavab", MOMENT)
    news = etree.fromstring(news_sitemap("Səhər", "az", [item]).encode())
    found = news.find("s:url/n:news", NAMES)
    assert found is not None
    assert found.findtext("n:publication/n:name", namespaces=NAMES) == "Səhər"
    assert found.findtext("n:publication/n:language", namespaces=NAMES) == "az"
    assert datetime.fromisoformat(str(found.findtext("n:publication_date", namespaces=NAMES))) == MOMENT
    assert found.findtext("n:title", namespaces=NAMES) == "Sual & cavab"


def test_too_much_news_is_a_mistake_of_the_caller() -> None:
    items = [NewsItem(f"https://paper.example/{n}", "x", MOMENT) for n in range(MOST_NEWS + 1)]
    assert news_sitemap("p", "az", items[:-1]).count("<loc>") == MOST_NEWS
    with pytest.raises(ValueError):
        news_sitemap("p", "az", items)


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError):
        url_lines([("https://paper.example/", datetime.now(UTC).replace(tzinfo=None) + timedelta())])
