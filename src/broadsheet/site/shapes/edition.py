"""What everything stands in: the edition, its chrome, links and translations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

__all__ = ["Chrome", "Edition", "Link", "Translation"]


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads somewhere on the site."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class Translation:
    """The same thing in another edition (or, in the chrome, that edition's home)."""

    language: str
    locale: str
    name: str
    """The language's own name, such as ``Русский``."""
    address: str
    direction: Literal["ltr", "rtl"] = "ltr"


@dataclass(frozen=True, slots=True)
class Edition:
    """The paper in one language, with the facts every page of it needs."""

    key: str
    name: str
    language: str
    locale: str
    direction: Literal["ltr", "rtl"]
    time_zone: str
    date_pattern: str
    """``strftime`` pattern of date and time, such as ``%Y.%m.%d / %H:%M``."""
    masthead: str
    tagline: str
    public_url: str
    """Scheme and host, without a trailing slash."""
    home_address: str
    publisher_name: str = ""
    publisher_legal_name: str = ""
    publisher_email: str = ""
    publisher_postal_address: str = ""
    publisher_founded_on: date | None = None
    corrections_address: str = ""
    ethics_address: str = ""
    ownership_address: str = ""
    same_as: tuple[str, ...] = ()
    """The publisher's pages elsewhere, as absolute URLs."""
    default_language: str = ""
    """Language of the paper's first edition: its version of a page is the ``x-default`` one."""


@dataclass(frozen=True, slots=True)
class Chrome:
    """What surrounds every page of an edition: menu, other editions, standing pages, the way to the archive."""

    edition: Edition
    sections: tuple[Link, ...]
    other_editions: tuple[Translation, ...]
    standing_pages: tuple[Link, ...]
    latest_month_on: date | None = None
    """First day of the newest month with stories: the archive's dialog opens with its page."""
    today_on: date | None = None
    """The day in the edition's zone, for the masthead's date line; None leaves the line out."""
