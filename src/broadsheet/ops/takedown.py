"""Withdraw a page everywhere at once, without Django, the database or the press.

A marker makes the address answer 410 whatever the press writes later. Then every part that names the story is cut, in
the same commit: its card, the slots, the feeds and sitemaps, and the pages that show its card. What links to it from
within another story's text stays, and leads to the 410.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from broadsheet.common.clock import now
from broadsheet.common.settings import Paper
from broadsheet.ops.excise import excise
from broadsheet.ops.preflight import NotReady
from broadsheet.ops.telling import console
from broadsheet.store import PartItem, Store, StoreWriter, open_store

__all__ = ["TakenDown", "lift_take_down", "take_down", "take_down_in"]

# Kinds of lists whose pages name stories beside the list itself, and where those pages are.
_FOLDERS = {"section": "", "topic": "topics/", "person": "people/", "storyline": "storylines/"}
_MOST_PAGES = 1000


class TakenDown(tuple[int, int]):
    """(story id or 0, how many parts were cut)."""

    __slots__ = ()


def take_down(paper: Paper, address: str, *, reason: str = "") -> None:
    """Withdraw ``address`` (a path, or the page's full URL) and say what was done."""
    path = _path_of(paper, address)
    store = open_store(paper.store_dir, readonly=False, size_gb=paper.store_size_gb)
    try:
        if store.page(path) is None:
            console.print(f"There is no page at {path} now; from now on there will be none.", soft_wrap=True)
        _, cut = take_down_in(store, path, reason=reason)
    finally:
        store.close()
    console.print(f"{path} answers 410 now, and is gone from {cut} lists and pages.", soft_wrap=True)
    console.print("Withdraw it in the newsroom too. To undo: broadsheet takedown --lift ...", soft_wrap=True)


def lift_take_down(paper: Paper, address: str) -> None:
    """Let ``address`` answer again; the press puts the story back into lists when it is published again."""
    path = _path_of(paper, address)
    store = open_store(paper.store_dir, readonly=False, size_gb=paper.store_size_gb)
    try:
        number = _story_at(store, path)
        names = [path, _text_only(path), *([f"card/{number}"] if number else [])]
        lifted = [store.lift(name) for name in names]
        if not any(lifted):
            raise NotReady(f"{path} was not taken down.")
    finally:
        store.close()
    console.print(f"{path} answers again. Publish the story again to put it back into lists.", soft_wrap=True)


def take_down_in(store: StoreWriter, path: str, *, reason: str = "") -> TakenDown:
    """Withdraw the page at ``path`` from an open store; return which story it was and how many parts were cut."""
    number = _story_at(store, path)
    cut = 0
    with store.batch(version=store.bookmark("press")) as batch:
        at = now().timestamp()
        batch.mark(path, reason, at)
        batch.mark(_text_only(path), reason, at)
        if number:
            batch.mark(f"card/{number}", reason, at)
        for key in _parts_that_may_name(store, path, number):
            part = store.part(key)
            if part is None or path.encode() not in part.body:
                continue
            left = excise(part.body, path)
            if left != part.body and batch.put_part(key, left, part.since, part.until):
                cut += 1
    return TakenDown((number, cut))


def _parts_that_may_name(store: Store, path: str, number: int) -> Iterator[str]:
    """Keys of the slots, feeds, sitemaps and pages on which the story stands; as many as it has lists, not more."""
    facts = store.facts(f"story/{number}") if number else None
    if facts is None:
        return
    edition, lists = str(json.loads(facts)[0]), [str(name) for name in json.loads(facts)[6]]
    with store.moment() as moment:
        for slot in (f"latest/{edition}", f"front/{edition}", f"see-also/{edition}/", f"breaking/{edition}"):
            yield from [bytes(key).decode() for key, _ in moment.view.scan("parts", prefix=slot.encode())]
    for address in _pages_of_lists(edition, lists):
        yield from _own_parts(store, address)
    yield from (f"sitemap/{name.removeprefix('day/')}" for name in lists if name.startswith("day/"))
    for entry in store.list_entries(f"by/story/{number}", _MOST_PAGES):
        others = store.facts(f"story/{entry.key[1]}")
        address = str(json.loads(others)[1]) if others else path
        if address != path:
            yield from _own_parts(store, address)


def _pages_of_lists(edition: str, lists: list[str]) -> Iterator[str]:
    """Addresses of the feeds, and of people's pages, which quote the story's words."""
    folders = [f"/{edition}/"]
    for name in lists:
        kind, _, key = name.partition(f"/{edition}/")
        if kind in _FOLDERS:
            folders.append(f"/{edition}/{_FOLDERS[kind]}{key}/")
    yield f"/{edition}/news-sitemap.xml"
    for folder in folders:
        yield folder
        yield from (f"{folder}feed.{ending}" for ending in ("rss", "atom", "json"))


def _own_parts(store: Store, address: str) -> list[str]:
    page = store.page(address)
    return [item.key for item in (page.items if page else ()) if isinstance(item, PartItem) and "page/" in item.key]


def _story_at(store: Store, path: str) -> int:
    """The story whose page stands at ``path``; 0 when it is no story's."""
    for digits in re.findall(r"\d{1,18}", path):
        if _is_at(store.facts(f"story/{digits}"), path):
            return int(digits)
    wanted = json.dumps(path, ensure_ascii=False).encode()
    for key, facts in store.facts_under("story/"):
        if wanted in facts and _is_at(facts, path):
            return int(key.removeprefix("story/"))
    return 0


def _is_at(facts: bytes | None, path: str) -> bool:
    return facts is not None and json.loads(facts)[1] == path


def _text_only(path: str) -> str:
    return path.rstrip("/") + "/text"


def _path_of(paper: Paper, address: str) -> str:
    parts = urlsplit(address)
    if parts.netloc and parts.netloc.lower() not in paper.allowed_hosts:
        raise NotReady(f"{address} is not an address of this paper ({paper.public_url}).")
    if not parts.path.startswith("/"):
        raise NotReady(f"{address} is no address; it looks like /az/dunya/12-basliq or {paper.public_url}/...")
    return parts.path
