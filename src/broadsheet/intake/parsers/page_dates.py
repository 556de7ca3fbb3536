"""The date of publication as a page shows it, or as its address has it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any
from urllib.parse import urlsplit

from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.page_shown import Places, is_aside

__all__ = ["address_date", "bare_date", "in_zone_of", "months_first", "near_date", "scripted_date", "shown_date",
           "title_date"]  # fmt: skip

_DATE_CLASS = re.compile(r"date|time|publish|tarix|tarih|posted|meta|stamp", re.I)
_PUBLISHED = re.compile(
    r"\b(?:published|posted|created|first published|giriş|yayın\w*|yayım\w*|eklenme|oluşturulma|dərc|yayımlan\w*|"
    r"опубликовано|создано|дата публикации|veröffentlicht|erstellt|publié|publicado)\b",
    re.I,
)
_CHANGED = re.compile(
    r"\b(?:updated?|modified|edited|reviewed|güncel\w*|yenilən\w*|обновлен\w*|изменен\w*|aktualisiert|mis à jour|"
    r"actualizado)\b",
    re.I,
)
_ADDRESS_DATE = re.compile(
    r"[/_.-]((?:19|20)\d\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?=[/_.\-?]|$|[a-z])", re.I
)
_TEXTUAL = (
    "span", "div", "p", "li", "em", "small", "td", "h5", "h6", "b", "i", "a", "strong", "dd", "font",
)  # fmt: skip
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:20)?\d\d(?![\d/])")
_SCRIPTED = re.compile(
    r"""\b(?:first_?publication_?date|date_?published|published_?(?:at|date|time)|publi(?:sh|cation)_?date|pub_?date)\\?"""
    r"""["']?\s*[:=]\s*\\?["']([^"'\\\n]{8,40})""",
    re.I,
)
_WORDS = re.compile(r"[^\W\d_]+")
_LONGEST, _BARE, _FEW = 90, 40, 4


def shown_date(root: Any, places: Places, zone: tzinfo, day_first: bool) -> datetime | None:
    """Return the date shown near the headline, else the first one shown anywhere that is not furniture.

    Near the headline one that is said to be of publication goes first, one that is said to be of a change last.
    """
    if near := near_date(places, zone, day_first):
        return near
    for element in root.iter("time", "abbr"):
        if not is_aside(element) and (moment := _date_in(element, zone, day_first)):
            return moment
    return _called_date(root, zone, day_first)


def near_date(places: Places, zone: tzinfo, day_first: bool, *, changed: bool = True) -> datetime | None:
    """Return the date shown near the headline; without `changed`, none that is said to be of a change."""
    found: list[tuple[int, int, datetime]] = []
    for element in places.near():
        moment = _date_in(element, zone, day_first)
        if moment is None or is_aside(element):
            continue
        said = _said(element)
        rank = 0 if _PUBLISHED.search(said) else 2 if _CHANGED.search(said) else 1
        if changed or rank < 2:
            found.append((rank, places.distance(element) or 0, moment))
    return min(found, key=lambda one: one[:2])[2] if found else None


def in_zone_of(shown: datetime, told: datetime) -> datetime:
    """Return the moment that is told in the zone whose clock the page shows; without a clock, the day shown."""
    told_utc = told.astimezone(UTC).replace(tzinfo=None)
    minutes = round((shown.replace(tzinfo=None) - told_utc).total_seconds() / 60)
    return told.astimezone(timezone(timedelta(minutes=minutes))) if minutes % 15 == 0 and abs(minutes) <= 840 else shown


def title_date(root: Any, metas: dict[str, str], zone: tzinfo) -> datetime | None:
    """Return the date that is the last part of the page's title: "Seçki günü | Xalq | 28.04.2023"."""
    for title in (root.findtext(".//title") or "", metas.get("og:title", "")):
        parts = title.split("|")
        if len(parts) > 1 and _YEAR.search(parts[-1]) and (found := point_in_time(parts[-1], zone=zone)):
            return found
    return None


def scripted_date(root: Any, zone: tzinfo) -> datetime | None:
    """Return the date of publication that the page's scripts name, when all that name one name the same day."""
    found = [
        moment
        for script in root.iter("script")
        for told in _SCRIPTED.findall((script.text or "")[:500_000])
        if (moment := point_in_time(told, zone=zone))
    ]
    return found[0] if found and len({one.date() for one in found}) == 1 else None


def bare_date(root: Any, zone: tzinfo, day_first: bool) -> datetime | None:
    """Return the first date that is all the text of a cell or a line: as forums have it over each post."""
    for element in root.iter("td", "div", "span", "p", "li", "small", "font"):
        line = " ".join(" ".join([element.text or "", *(child.tail or "" for child in element)]).split())
        is_bare = 6 <= len(line) <= _BARE and _YEAR.search(line) and len(_WORDS.findall(line)) <= _FEW
        if is_bare and not is_aside(element) and (found := point_in_time(line, zone=zone, day_first=day_first)):
            return found
    return None


def address_date(address: str, zone: tzinfo) -> datetime | None:
    """Return the day in the address of a page."""
    match = _ADDRESS_DATE.search(address)
    return point_in_time("-".join(match.groups()), zone=zone) if match else None


def months_first(root: Any, metas: dict[str, str], address: str = "") -> bool:
    """Return whether 03/04/2025 on this page is the fourth of March.

    Its other dates decide; else it is so for American English. English of no country is American too where it writes
    3/4/2025 (Britain writes 03/04/2025), unless the page is of a country's own domain.
    """
    text = " ".join(root.xpath(".//body//text()[contains(., '/')][not(ancestor::script or ancestor::style)]"))
    written = _SLASHED.findall(text)
    pairs = [(int(one), int(two)) for one, two in written]
    first, second = any(one > 12 for one, _ in pairs), any(two > 12 for _, two in pairs)
    if first != second:
        return second
    said = (root.get("lang") or metas.get("og:locale") or "").replace("_", "-").lower()
    place = metas.get("og:locale", "").replace("_", "-").lower() if said == "en" else ""
    host = (urlsplit(address).hostname or "").rpartition(".")[2]
    if said == "en" and place in {"", "en"}:
        return (
            len(host) != 2 and bool(written) and not any(number.startswith("0") for pair in written for number in pair)
        )
    return said == "en-us" or (said == "en" and place == "en-us")


def _date_in(element: Any, zone: tzinfo, day_first: bool) -> datetime | None:
    if element.tag == "time" or (element.tag == "abbr" and element.get("class") in {"published", "date"}):
        told = element.get("datetime") or element.get("title") or ""
        return point_in_time(told, zone=zone, day_first=day_first) or point_in_time(
            element.text_content(), zone=zone, day_first=day_first
        )
    if element.tag not in _TEXTUAL or len(element) > _FEW or next(element.iter("time"), None) is not None:
        return None
    text = " ".join(element.text_content().split())
    called = _DATE_CLASS.search(f"{element.get('class') or ''} {element.get('id') or ''}")
    is_short = 6 <= len(text) <= _LONGEST if called else 6 <= len(text) <= _BARE and len(_WORDS.findall(text)) <= _FEW
    return point_in_time(text, zone=zone, day_first=day_first) if is_short else None


def _called_date(root: Any, zone: tzinfo, day_first: bool) -> datetime | None:
    """Return the first date in a short text of an element that is called a date."""
    candidates: list[str] = []
    for element in root.iter(*_TEXTUAL):
        if _DATE_CLASS.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            text = " ".join(element.text_content().split())
            if 6 <= len(text) <= _LONGEST and not is_aside(element):
                candidates.append(text)
    for text in candidates[:40]:
        if found := point_in_time(text, zone=zone, day_first=day_first):
            return found
    return None


def _said(element: Any) -> str:
    """Return the words around a date: its own, those just before it, and what the element is called."""
    before = element.getprevious()
    beside = before.text_content() if before is not None and isinstance(before.tag, str) else ""
    up = element.getparent()
    own = up.text or "" if up is not None else ""
    return " ".join(
        [element.text_content()[:_LONGEST], beside[-30:], own[-30:], (element.get("class") or "").replace("-", " ")]
    )
