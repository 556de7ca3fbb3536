"""Who wrote a page's story: what its data and tags tell, weighed against the byline that it shows."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from broadsheet.intake.parsers.names import is_full_name
from broadsheet.intake.parsers.page_bylines import labelled_author, shown_authors, signed_author
from broadsheet.intake.parsers.page_shown import Places

__all__ = ["Site", "authors_of", "owner_of"]

_HOUSE = re.compile(
    r"\b(?:news|team|staff|media|magazin\w*|redaktion|editors?|desk|online|blog|e\.\s?v|gmbh|inc|ltd)\b", re.I
)
_OWNED = re.compile(
    r"(?:^|[|»·•—–]\s*|\s-\s)([^|»·•—–]{4,40}?)['’]s (?:[\w-]+ )?(?:blog|weblog|home|homepage|journal|site|notes)\b",
    re.I,
)
_DEGREE = re.compile(r"^(?:dr|prof)\.? (?:dr\.? )?", re.I)
_SHOWN = ".//text()[not(ancestor::script or ancestor::style or ancestor::template)]"
_SHORTEST_HOST = 5


class Site:
    """What a page calls the site that it is of: such a name in place of an author says less than a byline shown."""

    def __init__(self, names: tuple[str, ...], address: str) -> None:
        self.names = tuple(name for name in names if name)
        self.host = (urlsplit(address).hostname or "").removeprefix("www.")
        parts = self.host.split(".")
        short = len(parts) > 2 and len(parts[-2]) <= 3 and len(parts[-1]) == 2  # com.tr, co.uk
        self._label = _letters(parts[-3] if short else parts[-2]) if len(parts) > 1 else ""

    def is_meant(self, name: str) -> bool:
        """Return whether a name is the site's own and not somebody's."""
        if name.casefold() in {one.casefold() for one in self.names}:
            return True
        if self.host and re.search(rf"(?<![\w.]){re.escape(self.host)}(?!\w)", name, re.I):
            return True
        letters = _letters(name)
        if len(self._label) < _SHORTEST_HOST or self._label not in letters:
            return False
        return letters == self._label or not is_full_name(name) or _HOUSE.search(name) is not None

    def without(self, name: str) -> str:
        """Return a name without the site's own behind it: "Aysel Quliyeva Xalq qəzeti"."""
        for own in self.names:
            if name.casefold().endswith(f" {own.casefold()}") and is_full_name(left := name[: -len(own)].strip(" ,-|")):
                return left
        return name


def authors_of(told: tuple[str, ...], site: Site, root: Any, places: Places) -> tuple[str, ...]:
    """Return the authors of a page.

    People who are told are believed, unless the marked byline knows more: their whole name, or others beside them;
    or they stand nowhere on the page and the byline names somebody else. The site itself yields to any marked byline.
    """
    people = tuple(name for name in told if not site.is_meant(name))
    if people:
        return _better(people, site, root, places) or people
    names = shown_authors(root, places, marked_only=bool(told)) or labelled_author(root)
    shown = tuple(dict.fromkeys(site.without(name) for name in names))
    persons = tuple(name for name in shown if not site.is_meant(name))
    return persons or shown[:1] or told[:1] or signed_author(root)


def owner_of(title: str, site: Site) -> tuple[str, ...]:
    """Return the person whose site it says it is, "Leyla Quliyeva's blog": for a page that names nobody."""
    for text in (title, *site.names):
        match = _OWNED.search(text)
        if match and is_full_name(name := match.group(1).strip()):
            return (name,)
    return ()


def _better(people: tuple[str, ...], site: Site, root: Any, places: Places) -> tuple[str, ...]:
    is_short = len(people) == 1 and len(people[0].split()) == 1
    is_hidden = not is_short and not _is_shown(people, root)
    shown = tuple(site.without(name) for name in shown_authors(root, places, marked_only=True))
    if not shown or not all(map(_is_whole, shown)) or any(map(site.is_meant, shown)):
        return ()
    if is_short and shown[0].split()[0].casefold() == people[0].casefold():
        return shown[:1]
    if {_outer(name) for name in shown} <= {_outer(name) for name in people}:
        return ()
    known = {_letters(name) for name in people}
    more = len(shown) > len(people) and all(any(one in _letters(name) for name in shown) for one in known)
    return shown if more or is_hidden else ()


def _is_whole(name: str) -> bool:
    return is_full_name(_DEGREE.sub("", name))


def _outer(name: str) -> str:
    """Return the first and the last word of a name: it is the same with and without the initial between."""
    words = name.casefold().split()
    return f"{words[0]} {words[-1]}" if words else ""


def _is_shown(people: tuple[str, ...], root: Any) -> bool:
    body = root.find(".//body")
    texts = (root if body is None else body).xpath(_SHOWN)
    words = _letters(" ".join(texts))
    return any(_letters(name) in words for name in people)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
