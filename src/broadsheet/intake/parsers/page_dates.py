"""The date of publication as a page shows it, or as its address has it."""

from __future__ import annotations

import re
from datetime import datetime, tzinfo
from typing import Any

from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.page_shown import Places, is_aside

__all__ = ["address_date", "months_first", "shown_date"]

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
_WORDS = re.compile(r"[^\W\d_]+")
_LONGEST, _BARE, _FEW = 90, 40, 4


def shown_date(root: Any, places: Places, zone: tzinfo, day_first: bool) -> datetime | None:
    """Return the date shown near the headline, else the first one shown anywhere that is not furniture.

    Near the headline one that is said to be of publication goes first, one that is said to be of a change last.
    """
    found: list[tuple[int, int, datetime]] = []
    for element in places.near():
        moment = _date_in(element, zone, day_first)
        if moment is None or is_aside(element):
            continue
        said = _said(element)
        rank = 0 if _PUBLISHED.search(said) else 2 if _CHANGED.search(said) else 1
        found.append((rank, places.distance(element) or 0, moment))
    if found:
        return min(found, key=lambda one: one[:2])[2]
    for element in root.iter("time", "abbr"):
        if not is_aside(element) and (moment := _date_in(element, zone, day_first)):
            return moment
    return _called_date(root, zone, day_first)


def address_date(address: str, zone: tzinfo) -> datetime | None:
    """Return the day in the address of a page."""
    match = _ADDRESS_DATE.search(address)
    return point_in_time("-".join(match.groups()), zone=zone) if match else None


def months_first(root: Any, metas: dict[str, str]) -> bool:
    """Return whether 03/04/2025 on this page is the fourth of March: it calls itself American."""
    said = (root.get("lang") or metas.get("og:locale") or "").replace("_", "-").lower()
    return said == "en-us" or (said == "en" and metas.get("og:locale", "").lower() == "en_us")


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
