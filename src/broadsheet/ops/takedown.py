"""Withdraw a page everywhere at once, without Django, the database or the press.

A marker makes the address answer 410 whatever the press writes later. Then every part that names the story is cut, in
the same commit: its card, the slots, the feeds and sitemaps, and the pages that show its card. The press, when it
runs, treats the story as withdrawn while the marker stands, and mends what else showed it or linked to it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from broadsheet.common.clock import now
from broadsheet.ops.excise import excise
from broadsheet.ops.preflight import NotReady
from broadsheet.press.facts import StoryFacts
from broadsheet.press.taken_down import NOTICED, dump_noticed, noticed_ids
from broadsheet.press.wake import wake_press
from broadsheet.store import PartItem, Store, StoreWriter, lift_page, mark_page, open_store

if TYPE_CHECKING:
    # A take-down is in a hurry, and these take long to load.
    from broadsheet.common.bearings import Bearings
    from broadsheet.common.settings import Paper

__all__ = ["TakenDown", "lift_in", "lift_take_down", "take_down", "take_down_in"]

# Kinds of lists whose pages name stories beside the list itself, and where those pages are.
_FOLDERS = {"section": "", "topic": "topics/", "person": "people/", "storyline": "storylines/"}
_MOST_PAGES = 1000


class TakenDown(tuple[int, int]):
    """(story id or 0, how many parts were cut)."""

    __slots__ = ()


def take_down(paper: Paper | Bearings, address: str, *, reason: str = "") -> None:
    """Withdraw ``address`` (a path, or the page's full URL) and say what was done."""
    path = _path_of(paper, address)
    store = open_store(paper.store_dir, readonly=False, size_gb=paper.store_size_gb)
    try:
        if store.page(path) is None:
            print(f"There is no page at {path} now; from now on there will be none.")
        _, cut = take_down_in(store, path, reason=reason)
    finally:
        store.close()
    wake_press(paper.run_dir)
    print(f"{path} answers 410 now, and is gone from {cut} lists and pages.")
    print("Withdraw it in the newsroom too. To undo: broadsheet takedown --lift ...")


def lift_take_down(paper: Paper | Bearings, address: str) -> None:
    """Let ``address`` answer again; the press then puts the story back into lists."""
    path = _path_of(paper, address)
    store = open_store(paper.store_dir, readonly=False, size_gb=paper.store_size_gb)
    try:
        if not lift_in(store, path):
            raise NotReady(f"{path} was not taken down.")
    finally:
        store.close()
    wake_press(paper.run_dir)
    print(f"{path} may answer again; the press puts the story back while it runs.")


def take_down_in(store: StoreWriter, path: str, *, reason: str = "") -> TakenDown:
    """Withdraw the page at ``path`` from an open store; return which story it was and how many parts were cut."""
    number = _story_at(store, path)
    cut = 0
    # As new as the newest of what is cut; the press never reads a log that is older than that.
    versions = [part.version for key in _parts_that_may_name(store, path, number) if (part := store.part(key))]
    with store.batch(version=max(versions, default=0)) as batch:
        at = now().timestamp()
        mark_page(batch, path, story_id=number, reason=reason, at=at)
        if number:
            # Even if the press knew it as taken down, and it was lifted since.
            batch.put_meta(NOTICED, dump_noticed(noticed_ids(store) - {number}))
        for key in _parts_that_may_name(store, path, number):
            part = store.part(key)
            if part is None or path.encode() not in part.body:
                continue
            left = excise(part.body, path)
            if left != part.body and batch.put_part(key, left, part.since, part.until):
                cut += 1
    return TakenDown((number, cut))


def lift_in(store: StoreWriter, path: str) -> bool:
    """Lift what stands on ``path`` in an open store; says whether something did."""
    number = _story_at(store, path)
    with store.batch(version=0) as batch:
        was_down = lift_page(batch, path, story_id=number)
        if number and was_down:
            # Even if the press has not seen the marker yet: what was cut must come back.
            batch.put_meta(NOTICED, dump_noticed(noticed_ids(store) | {number}))
    return was_down


def _parts_that_may_name(store: Store, path: str, number: int) -> Iterator[str]:
    """Keys of the slots, feeds, sitemaps and pages on which the story stands; as many as it has lists, not more."""
    raw = store.facts(f"story/{number}") if number else None
    if raw is None:
        return
    facts = StoryFacts.load(number, raw)
    edition, lists = facts.edition, facts.lists
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


def _pages_of_lists(edition: str, lists: Iterable[str]) -> Iterator[str]:
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
        if _is_at(int(digits), store.facts(f"story/{digits}"), path):
            return int(digits)
    wanted = json.dumps(path, ensure_ascii=False).encode()
    for key, facts in store.facts_under("story/"):
        number = int(key.removeprefix("story/"))
        if wanted in facts and _is_at(number, facts, path):
            return number
    return 0


def _is_at(number: int, raw: bytes | None, path: str) -> bool:
    """Whether the story stands at ``path``, or did before it moved."""
    facts = StoryFacts.load(number, raw) if raw else None
    return facts is not None and path in (facts.address, *facts.redirects)


def _path_of(paper: Paper | Bearings, address: str) -> str:
    parts = urlsplit(address)
    if parts.netloc and parts.netloc.lower() not in paper.allowed_hosts:
        raise NotReady(f"{address} is not an address of this paper ({paper.public_url}).")
    if not parts.path.startswith("/"):
        raise NotReady(f"{address} is no address; it looks like /az/dunya/12-basliq or {paper.public_url}/...")
    return parts.path
