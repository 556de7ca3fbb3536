"""Where the pages of an edition are, but for stories, whose address is their own."""

from __future__ import annotations

from datetime import date

__all__ = [
    "archive", "back_issue", "contributor", "deeper", "feed", "home", "letters", "manifest", "month", "month_sitemap",
    "news_sitemap", "open_search", "pages_sitemap", "person", "search", "section", "standing_page", "storyline",
    "text_only", "topic", "year",
]  # fmt: skip


def home(edition: str) -> str:
    return f"/{edition}/"


def section(edition: str, key: str) -> str:
    return f"/{edition}/{key}/"


def topic(edition: str, key: str) -> str:
    return f"/{edition}/topics/{key}/"


def person(edition: str, key: str) -> str:
    return f"/{edition}/people/{key}/"


def contributor(edition: str, key: str) -> str:
    return f"/{edition}/authors/{key}/"


def storyline(edition: str, key: str) -> str:
    return f"/{edition}/storylines/{key}/"


def standing_page(edition: str, key: str) -> str:
    return f"/{edition}/{key}"


def letters(edition: str) -> str:
    return f"/{edition}/letters"


def search(edition: str) -> str:
    return f"/{edition}/search"


def archive(edition: str) -> str:
    return f"/{edition}/archive/"


def year(edition: str, number: int) -> str:
    return f"/{edition}/archive/{number:04}/"


def month(edition: str, on: date) -> str:
    return f"/{edition}/archive/{on:%Y/%m}/"


def back_issue(edition: str, on: date) -> str:
    return f"/{edition}/archive/{on:%Y/%m/%d}/"


def deeper(list_page: str) -> str:
    """Under it the reader finds a list's deeper pages."""
    return f"{list_page}-/"


def text_only(story: str) -> str:
    return f"{story}/text"


def feed(list_page: str, ending: str = "") -> str:
    """Of an edition's home, a section or a topic; ``ending`` with its dot."""
    return f"{list_page}feed{ending}"


def manifest(edition: str) -> str:
    return f"/manifest/{edition}.webmanifest"


def open_search(edition: str) -> str:
    return f"/{edition}/opensearch.xml"


def news_sitemap(edition: str) -> str:
    return f"/{edition}/news-sitemap.xml"


def pages_sitemap(edition: str) -> str:
    return f"/sitemaps/{edition}-pages.xml"


def month_sitemap(edition: str, key: str, number: int = 1) -> str:
    """``key`` is the month, such as 2025-03; a month of more stories than a file may name has several."""
    return f"/sitemaps/{edition}-{key}{'' if number == 1 else f'-{number}'}.xml"
