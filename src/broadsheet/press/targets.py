"""What can be pressed besides stories: slots, pages of lists, feeds, sitemaps, the files at the root."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

__all__ = ["HOT", "Of", "Target"]


class Of(IntEnum):
    """Kinds of target, in the order in which they are pressed: front doors first, what adds others up after them."""

    # What readers see at once.
    BREAKING = 1
    NOTICE = 2
    SEE_ALSO = 3
    LATEST = 4
    HOME_FRONT = 5
    SECTION_FRONT = 6
    SECTION_PAGE = 7
    EDITION_FEED = 8
    SECTION_FEED = 9
    TOPIC_FEED = 10
    NEWS_SITEMAP = 11
    # What may follow a moment later.
    STYLE = 20
    HOME_PAGE = 21
    LETTERS_PAGE = 22
    STANDING_PAGE = 23
    TOPIC_PAGE = 24
    CONTRIBUTOR_PAGE = 25
    PERSON_PAGE = 26
    STORYLINE_PAGE = 27
    DAY = 28
    MONTH = 29
    YEAR = 30
    ARCHIVE = 31
    MONTH_SITEMAP = 32
    MASTHEAD = 33
    FOOTER = 34
    PAGES_SITEMAP = 35
    SITEMAP_INDEX = 36
    MANIFEST = 37
    ROOT_FILES = 38
    OLD_ADDRESSES = 39


HOT = frozenset(of for of in Of if of < Of.STYLE)
"""Kinds that go out in the first commit of a batch."""


class Target(NamedTuple):
    """One thing to press. ``key``: a section, topic or other key, a day (2025-03-19), month or year; or nothing."""

    of: Of
    edition: str = ""
    key: str = ""

    def __str__(self) -> str:
        return "/".join(filter(None, (self.of.name.lower(), self.edition, self.key)))

    @classmethod
    def parse(cls, text: str) -> Target | None:
        """From ``str(target)``; None for a kind that only another build knows."""
        of, edition, key = (*text.split("/"), "", "")[:3]
        return cls(Of[of.upper()], edition, key) if of.upper() in Of.__members__ else None
