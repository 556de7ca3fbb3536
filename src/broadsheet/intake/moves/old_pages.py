"""Addresses of the old system's lists (categories, tags, authors, feeds), and the pages that took their place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from urllib.parse import unquote, urlsplit

from broadsheet.common.old_addresses import spelling_of
from broadsheet.intake.moves.state import MoveState
from broadsheet.intake.parsers.old_addresses import ghost_term, wordpress_term
from broadsheet.intake.parsers.wxr import WxrSite

__all__ = ["Bases", "days_of_wordpress", "lists_of_folders", "lists_of_ghost", "lists_of_wordpress", "spelt"]


_MOST_FOLDERS, _A_FEW, _NEARLY_ALL = 10_000, 3, 0.8

Bases = Mapping[str, tuple[str, ...]]
"""First steps of addresses by the kind of list: "category", "tag", "author"."""


def spelt(address: str) -> str:
    """Return the one spelling of an address with its query; nothing for what cannot be one."""
    path, _, query = address.partition("?")
    return spelling_of(path, query)


def lists_of_wordpress(
    site: WxrSite, state: MoveState, home: str, editions: tuple[str, ...], bases: Bases | None = None
) -> dict[str, str]:
    """Return old address to new one for everything that WordPress lists. `home` is where the rest leads.

    `bases` names further first steps for a kind of list; those that the site's own links show are found without.
    """
    found: dict[str, str] = {}
    root = (urlsplit(site.address).path or "/").rstrip("/") + "/"
    told = bases or {}
    of = {kind: (*told.get(kind, ()), *site.bases(kind)) for kind in ("category", "tag", "author")}
    ids = {key: number for number, key in site.category_ids.items()}
    for key in dict.fromkeys([*site.categories, *state.terms("section"), *state.terms("topic")]):
        target = state.term("section", key) or state.term("topic", key) or home
        for address in wordpress_term("category", _with_parents(site, key), ids.get(key, ""), root, of["category"]):
            _lead(found, address, target, editions)
    for key in dict.fromkeys([*site.tags, *state.terms("topic")]):
        for address in wordpress_term("tag", [key], site_path=root, bases=of["tag"]):
            _lead(found, address, state.term("topic", key) or home, editions)
    numbers = {login: number for number, login in site.author_ids.items()}
    for login in dict.fromkeys([*site.authors, *state.terms("author")]):
        for address in wordpress_term("author", [login], numbers.get(login, ""), root, of["author"]):
            _lead(found, address, state.term("author", login) or home, editions)
    for feed in ("?feed=rss2", "?feed=atom"):
        _lead(found, root + feed, _feed_of(home, "atom" if "atom" in feed else "rss"), editions)
    _lead(found, root + "comments/feed/", _feed_of(home, "rss"), editions)
    for front in ("index.php", "" if root != "/" else "index.php"):
        _lead(found, root + front, home, editions)
    return found


def days_of_wordpress(
    days: Iterable[tuple[str, date]], home: str, editions: tuple[str, ...], root: str = "/"
) -> dict[str, str]:
    """Return old address to new one for the archives of years, months and days on which the paper has stories.

    Where the old site had no language in its addresses, a day leads to the home edition's, if that has stories then.
    """
    found: dict[str, str] = {}
    first = home.strip("/")
    for edition, on in sorted(days, key=lambda one: (one[0] != first, one)):
        for steps in (f"{on:%Y}/", f"{on:%Y/%m}/", f"{on:%Y/%m/%d}/"):
            target = f"/{edition}/archive/{steps}"
            found.setdefault(f"{root}{steps}", target)
            if len(editions) > 1:
                found.setdefault(f"{root}{edition}/{steps}", target)
    return found


def lists_of_folders(places: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    """Return old address to new one for the folders in which the stories of a section lay ("/haber/spor/").

    `places` are a story's address, its edition and its section. Where nearly all of a folder's stories are of one
    section, its front was that section's; a folder of a year or a day was none.
    """
    folders: dict[str, Counter[str]] = {}
    for address, edition, section in places:
        folder = address.rstrip("/").rpartition("/")[0] + "/"
        if folder == "/" or "?" in folder or any(step.isdigit() for step in folder.split("/")):
            continue
        if folder in folders or len(folders) < _MOST_FOLDERS:
            folders.setdefault(folder, Counter())[f"/{edition}/{section}/"] += 1
    found: dict[str, str] = {}
    for folder, sections in folders.items():
        target, count = sections.most_common(1)[0]
        if count >= _A_FEW and count >= _NEARLY_ALL * sections.total() and spelt(folder) == folder != target:
            found[folder] = target
    return found


def lists_of_ghost(state: MoveState, home: str) -> dict[str, str]:
    """Return old address to new one for Ghost's tags, authors and feed."""
    found: dict[str, str] = {}
    for kind in ("section", "topic", "author"):
        for key in state.terms(kind):
            for address in ghost_term("author" if kind == "author" else "tag", key):
                _lead(found, address, state.term(kind, key), ())
    _lead(found, "/rss/", _feed_of(home, "rss"), ())
    return found


def _with_parents(site: WxrSite, key: str) -> list[str]:
    chain = [key]
    while (parent := site.categories.get(chain[0], ("", ""))[1]) and parent not in chain:
        chain.insert(0, parent)
    return chain


def _lead(found: dict[str, str], address: str, target: str, editions: tuple[str, ...]) -> None:
    """Note an address with its further spellings: below the language, where there are several."""
    for one in _further(address, editions):
        if spelling := spelt(one):
            found.setdefault(spelling, target)


def _further(address: str, editions: tuple[str, ...]) -> Iterator[str]:
    yield address
    if len(editions) > 1 and "?" not in address:
        yield from (f"/{edition}{address}" for edition in editions)


def _feed_of(page: str, kind: str) -> str:
    """The feed of a home, a section or a topic; other pages have none and stand for it themselves."""
    steps = [unquote(step) for step in page.strip("/").split("/")]
    return f"{page}feed.{kind}" if len(steps) < 3 or steps[1] == "topics" else page
