"""A site that is still up, saved page by page into a folder that then moves in: politely, and to be gone on with."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from broadsheet.common.fetch import Politeness, UnableToFetch
from broadsheet.intake.parsers.shapes import UnableToParse
from broadsheet.intake.parsers.sitemaps import addresses_in

__all__ = ["save_site"]

MOST_LISTS = 5000
_NOT_A_NAME = re.compile(r"[^\w.\-~%=&+@]+")
_PAGES = ("text/html", "application/xhtml+xml", "")


def save_site(
    start: str,
    folder: Path,
    polite: Politeness,
    *,
    limit: int = 0,
    on_page: Callable[[int], None] | None = None,
) -> list[str]:
    """Save the pages that a sitemap, a feed or the site at `start` names into `folder`; return what went wrong.

    Pages that are there already are not asked for again, so a run that was killed goes on where it stopped. Only
    pages of the same host are taken. A page that cannot be fetched is named and left.
    """
    troubles: list[str] = []
    saved = 0
    for address in _pages(start, polite, troubles):
        if limit and saved >= limit:
            break
        path = _path_for(address, folder)
        if not path.exists():
            try:
                page = polite.get(address)
            except UnableToFetch as error:
                troubles.append(str(error))
                continue
            if page.content_type not in _PAGES:
                troubles.append(f"It is no page but {page.content_type}: {address}")
                continue
            # Browsers mark saved pages like this; at the end, so that a byte order mark stays first.
            _write(path, page.body + f"\n<!-- saved from url=({len(address):04}){address} -->\n".encode())
        saved += 1
        if on_page:
            on_page(saved)
    return troubles


def _pages(start: str, polite: Politeness, troubles: list[str]) -> Iterator[str]:
    host = urlsplit(start).hostname
    lists, seen = deque(_first_lists(start, polite)), set[str]()
    while lists and len(seen) < MOST_LISTS:
        one = lists.popleft()
        if one in seen or urlsplit(one).hostname != host:
            continue
        seen.add(one)
        try:
            named = addresses_in(polite.get(one).body, one)
        except (UnableToFetch, UnableToParse) as error:
            troubles.append(str(error))
            continue
        lists.extend(named.lists)
        yield from (address for address, _ in named.pages if urlsplit(address).hostname == host)


def _first_lists(start: str, polite: Politeness) -> list[str]:
    """Return the lists to begin with: `start`, or for a bare site what its robots.txt names and the usual one."""
    if urlsplit(start).path.strip("/"):
        return [start]
    return [*polite.sitemaps(start), urljoin(start, "/sitemap.xml")]


def _path_for(address: str, folder: Path) -> Path:
    """Return where a page is saved: host, path, and the query as part of the name. Never outside the folder."""
    parts = urlsplit(address)
    steps = [_NOT_A_NAME.sub("_", step)[:150] for step in parts.path.split("/") if step not in {"", ".", ".."}]
    name = "index.html" if parts.path.endswith("/") or not steps else steps.pop()
    if parts.query:
        name = f"{name}_{_NOT_A_NAME.sub('_', parts.query)[:80]}"
    if not name.endswith((".html", ".htm")):
        # An address without ending is a page; as a folder's index it keeps its address when it moves in.
        steps, name = [*steps, name], "index.html"
    return folder.joinpath(parts.hostname or "site", *steps, name)


def _write(path: Path, body: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".part")
    unfinished.write_bytes(body)
    unfinished.replace(path)
