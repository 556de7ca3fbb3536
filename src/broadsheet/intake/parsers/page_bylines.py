"""Who wrote a story, as the page shows it: marked bylines, links to authors' pages, lines with a name and a date."""

from __future__ import annotations

import re
from typing import Any

from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.names import is_full_name, names_in
from broadsheet.intake.parsers.page_shown import Places, is_aside, lines_of

__all__ = ["labelled_author", "scripted_author", "shown_authors", "signed_author"]

_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:by-?line|author|authors|writer|contributor|reporter|yazar|muellif|muhabir|muxbir|autor|avtor|journalist)(?:$|[\s_-])",
    re.I,
)
_BYLINE_LOOSE = re.compile(r"by-?line|author|yazar|muellif|avtor|autor", re.I)
_NOT_BYLINE = re.compile(
    r"bio|avatar|image|photo|social|twitter|comment|about|related|more|description|follow|recirc|box", re.I
)
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|yazar(?:lar)?|muellif|avtor|writers?|people|staff|team|contributors?|profiles?)"
    r"/[^/]{3,}",
    re.I,
)
_WORDED = re.compile(
    r"^(?:(?:written |posted |story |words |article |started )?by:?|(?:eine? \w+ |erstellt )?von|par|автор(?:ы)?:?|"
    r"текст:|yazar:?|müəllif:?|muhabir:?|müxbir:?|haber:|text:|autor(?:in)?:)\s+"
    r"((?-i:[A-ZА-ЯÀ-ÞƏİŞÇĞ])[\w.’'-]+(?:\s+[\w.’'-]+){1,3}?)(?=$|\s*[,|•·(–—]|\s+\d|\s+(?:and|und|və|ve|и)\s)",
    re.I,
)
_JOINS, _JOINED = re.compile(r"[,&]|(?:and|und|və|ve|и)\b"), re.compile(r"(?:,|&|\band)$")
_TOPIC = re.compile(r"/(?:tags?|categor(?:y|ies)|topics?|kategori\w*|etiket)/", re.I)
_BOX = re.compile(r"author-?_?(?:bio|box|info|card|profile|text|wrapper)|(?:bio|about)-?_?author|mini-profile", re.I)
_RIGHT = re.compile(r"text-align\s*:\s*right", re.I)
_LABEL = re.compile(
    r"(?:written by|by|autorin/autor|authors?|автор|авторы|müəllif|yazar|muhabir|müxbir|haber|autor(?:in)?|von|"
    r"text)\s*:?",
    re.I,
)
_STAMP = re.compile(r"(?:(?:updated|published|posted|güncelleme|yayın\w*|обновлено|опубликовано)\b.{0,12}\d|\d)", re.I)
_SCRIPTED = re.compile(
    r"""["'](?:page_?(?:post)?_?author|article_?author|author(?:_?name)?)["']\]?\s*[:=]\s*["']([^"'\n\\{}<>]{3,60})["']""",
    re.I,
)
_CUTS = re.compile(r"\s*(?:[|•·\n]|\s[–—-]\s)\s*")


def shown_authors(root: Any, places: Places, *, marked_only: bool = False) -> tuple[str, ...]:
    """Return the names in the byline that the page shows, by the surest mark of one that it has.

    `marked_only`: not those that only their place and shape tell.
    """
    names = (
        _related(root, places)
        or _called(root, places, _BYLINE)
        or _called(root, places, _BYLINE_LOOSE)
        or _linked(root)
        or _worded(root, places)
    )
    return names or (() if marked_only else _dated(places) or labelled_author(root) or _boxed(root))


def scripted_author(root: Any) -> str:
    """Return the author that the page tells to those who count its visits: the last resort."""
    for script in root.iter("script"):
        if not script.get("src") and (found := _SCRIPTED.search((script.text or "")[:100_000])):
            return " ".join(found.group(1).split())
    return ""


def _related(root: Any, places: Places) -> tuple[str, ...]:
    found: list[str] = []
    for element in root.iter("a", "span", "div", "p", "meta", "small", "address", "li"):
        if (element.get("itemprop") or "").lower() in {"author", "creator"} or (
            element.get("rel") or ""
        ).lower() == "author":
            if _is_beside(element, places) or _is_comment(element):
                continue
            name = next((one for one in element.iter() if one.get("itemprop") == "name"), element)
            text = name.get("content") or "\n".join(lines_of(name))
            if len(text) < 100:
                found.extend(_names(text.split("\n")))
    return tuple(dict.fromkeys(found))[:6]


def _called(root: Any, places: Places, called: re.Pattern[str]) -> tuple[str, ...]:
    for element in root.iter(
        "a", "span", "div", "p", "li", "em", "strong", "address", "h4", "h5", "h6", "b", "cite", "small"
    ):
        marked = f"{element.get('class') or ''} {element.get('id') or ''}"
        if called.search(marked) and not _NOT_BYLINE.search(marked) and not _is_beside(element, places):
            if any(_TOPIC.search(link.get("href") or "") for link in element.iter("a")):
                continue
            lines = lines_of(element)
            if 3 <= sum(map(len, lines)) <= 120 and (names := _names(lines)):
                return names
    return ()


def _names(lines: list[str]) -> tuple[str, ...]:
    """Return the names of the first line that has any; lines that only join names are put together first."""
    joined: list[str] = []
    for line in lines:
        if joined and (_JOINS.match(line) or _JOINED.search(joined[-1]) or _LABEL.fullmatch(joined[-1])):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
    for line in joined:
        if not _LABEL.fullmatch(line) and not _STAMP.match(line) and (names := names_in(line)):
            return tuple(names)
    return ()


def _linked(root: Any) -> tuple[str, ...]:
    """Return the name in a link to a page about an author."""
    for link in root.iter("a"):
        text = " ".join(link.text_content().split())
        is_one = _AUTHOR_PAGE.search(link.get("href") or "") and 1 < len(text.split()) < 5 and not is_aside(link)
        if is_one and (names := names_in(text)):
            return tuple(names)
    return ()


def _worded(root: Any, places: Places) -> tuple[str, ...]:
    """Return the name in a short line of its own that begins with "By" in some language."""
    for element in root.iter("p", "span", "div", "em", "strong", "i", "b", "small", "h2", "h3", "h4", "h5", "h6", "li"):
        if len(element) < 6 and 5 < len(element.text_content().strip()) < 200:
            if is_aside(element) and places.distance(element) is None:
                continue
            for line in lines_of(element)[:3]:
                match = _WORDED.match(line) if len(line) < 90 else None
                if match and (names := names_in(match.group(1))):
                    return tuple(names)
    return ()


def _dated(places: Places) -> tuple[str, ...]:
    """Return the name that stands in one line with a date near the headline: "Leyla Quliyeva | 19.03.2025"."""
    for element in places.near():
        if not isinstance(element.tag, str) or len(element) > 6 or _has_heading(element):
            continue
        text = "\n".join(part for child in element for part in lines_of(child)) if len(element) > 1 else ""
        text = text if _CUTS.search(text) and not (element.text or "").strip() else "\n".join(lines_of(element))
        if not 12 <= len(text) <= 120:
            continue
        parts = [part for part in _CUTS.split(text) if part]
        if len(parts) > 1 and any(_is_date(part) for part in parts):
            for part in parts:
                names = names_in(part)
                # A headline that begins with a name is much longer than it.
                is_one = len(names) == 1 and 5 * len(names[0]) > len(part)
                if is_one and is_full_name(names[0]) and not _is_date(part):
                    return tuple(names)
    return ()


def labelled_author(root: Any) -> tuple[str, ...]:
    """Return the name that follows an element which says only "Author"."""
    for element in root.iter("h2", "h3", "h4", "h5", "h6", "dt", "span", "div", "p", "strong", "b"):
        if len(element) == 0 and _LABEL.fullmatch(" ".join((element.text or "").split())):
            after = element.getnext()
            beside = " ".join((element.tail or "").split())
            lines = [beside] if beside else lines_of(after) if after is not None else []
            if lines and len(lines[0]) < 60:
                names = names_in(lines[0])
                if names and all(map(is_full_name, names)):
                    return tuple(names)
    return ()


def _boxed(root: Any) -> tuple[str, ...]:
    """Return the name over the box about the author that many pages have below the text."""
    for element in root.iter("div", "section", "aside"):
        if _BOX.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            for part in element.iter("h2", "h3", "h4", "h5", "strong", "a"):
                names = names_in(next(iter(lines_of(part)), "")[:80])
                if len(names) == 1 and is_full_name(names[0]):
                    return tuple(names)
    return ()


def signed_author(root: Any) -> tuple[str, ...]:
    """Return the name that stands alone in a line at the right margin: how a story in print is signed."""
    for element in root.iter("p", "div"):
        if element.get("align") == "right" or _RIGHT.search(element.get("style") or ""):
            text = " ".join(element.text_content().split())
            if len(text) < 50 and (names := names_in(text)) and all(map(is_full_name, names)):
                return tuple(names)
    return ()


def _is_beside(element: Any, places: Places) -> bool:
    """Return whether an element is furniture by what it stands in, and not right beside the headline."""
    return is_aside(element) and places.distance(element) is None


def _is_comment(element: Any) -> bool:
    return any(
        (up.get("itemprop") or "") == "comment" or (up.get("itemtype") or "").endswith("/Comment")
        for up in element.iterancestors()
    )


def _has_heading(element: Any) -> bool:
    return any(True for _ in element.iter("h1", "h2")) or any(True for _ in element.iterancestors("h1", "h2"))


def _is_date(text: str) -> bool:
    return len(text) < 60 and any(c.isdigit() for c in text) and point_in_time(text) is not None
