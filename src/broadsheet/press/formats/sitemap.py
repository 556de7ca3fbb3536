"""Sitemaps (sitemaps.org 0.9) and Google's news sitemap.

A month's file is stitched from one part a day, so that publishing rewrites the lines of one day only. It has no
``priority`` and no ``changefreq``: nobody reads them, and a lastmod that is true is worth more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from broadsheet.press.formats.xml import DECLARATION, element, iso_8601, text

__all__ = [
    "CONTENT_TYPE", "MOST_NEWS", "MOST_URLS", "URLSET_CLOSE", "URLSET_OPEN", "NewsItem", "news_sitemap",
    "sitemap_index", "url_lines",
]  # fmt: skip

CONTENT_TYPE = "application/xml; charset=utf-8"
MOST_URLS = 50_000
"""A sitemap may name this many URLs (sitemaps.org)."""
MOST_NEWS = 1_000
"""A news sitemap may name this many stories, of the last two days (Google)."""

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
URLSET_OPEN = f'{DECLARATION}<urlset xmlns="{_NAMESPACE}">\n'
URLSET_CLOSE = "</urlset>\n"


@dataclass(frozen=True, slots=True)
class NewsItem:
    url: str
    title: str
    published_at: datetime


def url_lines(urls: Iterable[tuple[str, datetime | None]]) -> str:
    """``<url>`` elements, a line each, for (absolute URL, when it last changed)."""
    return "".join(f"<url>{_located(url, at)}</url>\n" for url, at in urls)


def sitemap_index(files: Iterable[tuple[str, datetime | None]]) -> str:
    """The index of sitemaps: (absolute URL, when it last changed) each. An index must not name another index."""
    lines = (f"<sitemap>{_located(url, at)}</sitemap>\n" for url, at in files)
    return f'{DECLARATION}<sitemapindex xmlns="{_NAMESPACE}">\n{"".join(lines)}</sitemapindex>\n'


def news_sitemap(publication: str, language: str, items: Iterable[NewsItem]) -> str:
    """The news sitemap of one edition. The caller gives the stories of the last 48 hours, at most ``MOST_NEWS``."""
    named = element(
        "news:publication", element("news:name", text(publication)) + element("news:language", text(language))
    )
    lines = []
    for item in items:
        news = element("news:publication_date", iso_8601(item.published_at)) + element("news:title", text(item.title))
        lines.append(f"<url>{element('loc', text(item.url))}{element('news:news', named + news)}</url>\n")
    if len(lines) > MOST_NEWS:
        raise ValueError(f"a news sitemap names at most {MOST_NEWS} stories, not {len(lines)}")
    opened = f'<urlset xmlns="{_NAMESPACE}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n'
    return f"{DECLARATION}{opened}{''.join(lines)}{URLSET_CLOSE}"


def _located(url: str, at: datetime | None) -> str:
    return element("loc", text(url)) + (element("lastmod", iso_8601(at)) if at else "")
