"""Pages for browsers that hold a dictionary: the same bytes as for all others, and never a word of what is gone."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from broadsheet.reader.contract import Contract
from broadsheet.reader.dictionaries import Dictionaries
from broadsheet.reader.laid import HEAD_PIECES, Answer
from broadsheet.reader.pages import Pages
from broadsheet.reader.request import facts_of
from broadsheet.reader.shelf import LARGEST, Shelf, Shelved
from broadsheet.store import MemoryStore, PartItem
from broadsheet.store.dictionary import Dictionary

HTML = "text/html; charset=utf-8"
EDITIONS = json.dumps([{"key": "az", "home_address": "/az/"}]).encode()
STORY = "/az/dunya/7-basliq"


def undone(body: bytes, dictionary: bytes) -> bytes:
    """What a browser with the dictionary makes of a dcz body."""
    assert body[:8] == bytes.fromhex("5e2a4d1820000000")
    assert body[8:40] == Dictionary(dictionary).hash
    held = zstandard.ZstdCompressionDict(dictionary, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    out, rest = b"", body[40:]
    while rest:
        frame = zstandard.ZstdDecompressor(dict_data=held).decompressobj()
        out += frame.decompress(rest)
        assert frame.eof
        rest = frame.unused_data
    return out


def put_paper(store: MemoryStore, version: int = 1, latest: bytes = b"<ol>latest</ol>") -> None:
    with store.batch(version=version) as batch:
        batch.put_meta("editions", EDITIONS)
        batch.put_part("style/az", b"<style>" + bytes(range(32, 127)) * 20 + b"</style>")
        batch.put_part("masthead/az", b"<header>masthead</header>")
        batch.put_part("latest/az", latest)
        batch.put_part(f"page{STORY}/0", b"<h1>Seven</h1><p>Its own text, and no one else's.</p>")
        batch.put_part("card/7", f'<a href="{STORY}">Seven</a>'.encode())
        batch.put_entry("all/az", (7, 7), "card/7")
        slots = [PartItem("style/az"), PartItem("masthead/az"), PartItem("latest/az")]
        batch.put_page(STORY, 200, HTML, [PartItem(f"page{STORY}/0"), *slots])
        batch.put_part("feed/az", b"<rss/>")
        batch.put_page("/az/feed.rss", 200, "application/rss+xml", [PartItem("feed/az")])


def pages_of(store: MemoryStore, shelf: Shelf | None = None, at: float = 100.0) -> Pages:
    pages = Pages(store, Contract(False), remembered_bytes=1 << 20, dictionaries=Dictionaries(shelf))
    pages.refresh(at)
    return pages


def newest_of(pages: Pages) -> Dictionary:
    offered = pages.dictionaries.at(pages.dictionaries.address_of("az"))
    assert offered is not None
    return offered.dictionary


def got(pages: Pages, encoding: str, path: str = STORY, at: float = 100.0) -> tuple[Answer, str, bytes]:
    answer = pages.get(path, encoding, at)
    assert answer is not None
    head = b"".join(answer.vector[:HEAD_PIECES]).decode()
    return answer, head, b"".join(answer.vector[HEAD_PIECES:])


slot_texts = st.lists(st.binary(max_size=200), min_size=1, max_size=4)


@settings(max_examples=60, deadline=None)
@given(slots=slot_texts, own=slot_texts, order=st.lists(st.integers(0, 7), max_size=10), shared=st.binary(max_size=400))
def test_any_page_decodes_to_the_same_bytes(
    slots: list[bytes], own: list[bytes], order: list[int], shared: bytes
) -> None:
    store = MemoryStore()
    keys = [f"slot/{n}" for n in range(len(slots))] + [f"page/az/x/{n}" for n in range(len(own))]
    with store.batch(version=1) as batch:
        batch.put_meta("editions", EDITIONS)
        batch.put_part("style/az", shared + slots[0] + own[0])
        for key, body in zip(keys, slots + own, strict=True):
            batch.put_part(key, body)
        items = [PartItem(keys[n % len(keys)]) for n in order]
        batch.put_page("/az/x", 200, HTML, [PartItem("style/az"), *items])
    pages = pages_of(store)
    plain = got(pages, "identity", "/az/x")[2]
    if not shared + slots[0] + own[0]:
        assert pages.dictionaries.address_of("az") == ""
        return
    held = newest_of(pages)
    for _time in range(2):  # made, then remembered
        assert undone(got(pages, held.encoding, "/az/x")[2], held.data) == plain


def test_the_heads_say_what_a_cache_must_know() -> None:
    store = MemoryStore()
    put_paper(store)
    pages = pages_of(store)
    held = newest_of(pages)
    plain, plain_head, _ = got(pages, "zstd")
    answer, head, _ = got(pages, held.encoding)
    address = pages.dictionaries.address_of("az")
    assert f'Link: <{address}>; rel="compression-dictionary"\r\n' in plain_head
    assert "Vary: Accept-Encoding\r\n" in plain_head
    assert "Link:" not in head
    assert "Vary: Accept-Encoding, Available-Dictionary\r\n" in head
    assert "Content-Encoding: dcz\r\n" in head
    assert answer.etag != plain.etag
    assert held.hash[:4].hex() in answer.etag.decode(), "bytes made with another dictionary are another representation"
    (unchanged,) = pages.not_modified(answer).vector
    assert b"Vary: Accept-Encoding, Available-Dictionary\r\n" in unchanged


def test_remembered_pages_name_the_newest_dictionary() -> None:
    store = MemoryStore()
    put_paper(store)
    pages = pages_of(store)
    before, old_head, _ = got(pages, "zstd")
    etag = before.etag
    with store.batch(version=2) as batch:
        batch.put_part("style/az/all", b"<style>what stories do not show</style>")
    pages.refresh(101.0)
    _answer, head, _body = got(pages, "zstd")
    assert f"<{pages.dictionaries.address_of('az')}>" in head
    assert head != old_head
    assert got(pages, "zstd")[0].etag == etag, "the page itself is the same"


def test_only_pages_are_made_with_a_dictionary() -> None:
    store = MemoryStore()
    put_paper(store)
    pages = pages_of(store)
    _answer, head, _body = got(pages, newest_of(pages).encoding, "/az/feed.rss")
    assert "Content-Encoding: zstd\r\n" in head
    assert "Vary: Accept-Encoding\r\n" in head


def test_what_changes_afterwards_is_right_for_who_holds_an_older_dictionary() -> None:
    store = MemoryStore()
    put_paper(store)
    pages = pages_of(store)
    held = newest_of(pages)
    got(pages, held.encoding)
    put_paper(store, 2, latest=b"<ol>newer, and longer</ol>")
    pages.refresh(101.0)
    assert newest_of(pages) is held, "a publish alone makes no new dictionary"
    assert undone(got(pages, held.encoding)[2], held.data) == got(pages, "identity")[2]
    put_paper(store, 3, latest=b"<ol>newest</ol>")
    pages.refresh(100.0 + 3601)
    assert newest_of(pages) is not held, "after an hour it does"
    with store.batch(version=4) as batch:
        batch.put_part("style/az", b"<style>other</style>")
    before = newest_of(pages)
    pages.refresh(100.0 + 3602)
    assert newest_of(pages) is not before, "other chrome, another dictionary, at once"
    assert pages.dictionaries.find(held.hash) is held, "and older ones are still good"
    assert undone(got(pages, held.encoding)[2], held.data) == got(pages, "identity")[2]


@pytest.mark.parametrize("how", ["taken down", "withdrawn"])
def test_no_dictionary_keeps_a_word_of_what_is_gone(how: str) -> None:
    store = MemoryStore()
    put_paper(store)
    pages = pages_of(store)
    held = newest_of(pages)
    assert b"Seven" in held.data
    address = pages.dictionaries.address_of("az")
    if how == "taken down":
        store.take_down(STORY)
    else:
        with store.batch(version=2) as batch:
            batch.put_page(STORY, 410, HTML, [PartItem("style/az")])
            batch.delete_entry("all/az", (7, 7))
    pages.refresh(101.0)
    assert pages.dictionaries.find(held.hash) is None
    assert pages.dictionaries.at(address) is None
    assert b"Seven" not in newest_of(pages).data


def test_none_is_made_while_latest_still_shows_what_was_taken_down() -> None:
    store = MemoryStore()
    put_paper(store, latest=f'<a href="{STORY}">Seven</a>'.encode())
    pages = pages_of(store)
    store.take_down(STORY)
    pages.refresh(101.0)
    assert pages.dictionaries.address_of("az") == ""
    with store.batch(version=2) as batch:
        batch.put_part("latest/az", b"<ol></ol>")
    pages.refresh(102.0)
    assert b"Seven" not in newest_of(pages).data


def test_paragraphs_are_not_in_a_dictionary() -> None:
    store = MemoryStore()
    put_paper(store)
    assert b"Its own text" not in newest_of(pages_of(store)).data


def test_processes_offer_the_same_dictionary() -> None:
    store, shelf = MemoryStore(), Shelf()
    put_paper(store)
    first = pages_of(store, shelf)
    put_paper(store, 2, latest=b"<ol>what the other has not seen</ol>")
    second = pages_of(store, shelf, at=150.0)
    assert newest_of(second).hash == newest_of(first).hash
    with store.batch(version=3) as batch:
        batch.put_part("masthead/az", b"<header>other</header>")
    second.refresh(160.0)
    first.refresh(160.0)
    assert newest_of(second).hash == newest_of(first).hash
    assert f"<{first.dictionaries.address_of('az')}>" in got(first, "zstd")[1]


def test_without_editions_there_is_no_dictionary() -> None:
    store = MemoryStore()
    put_paper(store)
    for editions in (b"", b"not JSON", b'{"key": 1}'):
        with store.batch(version=2) as batch:
            batch.put_meta("editions", editions)
        pages = pages_of(store)
        assert pages.dictionaries.address_of("az") == ""
        assert "Link" not in got(pages, "zstd")[1]


def test_the_shelf_keeps_the_newest() -> None:
    shelf = Shelf()
    for number in range(20):
        shelf.put(Shelved("az", b"%d" % number, b"c" * 16, number, float(number)))
    shelf.put(Shelved("az", bytes(LARGEST + 1), b"c" * 16, 99, 99.0))
    version, found = shelf.read()
    assert [one.change for one in found] == list(range(4, 20))
    assert [one.data for one in found] == [b"%d" % number for number in range(4, 20)]
    shelf.drop_before(18)
    assert [one.change for one in shelf.read()[1]] == [18, 19]
    assert shelf.version == version + 1


def facts(**headers: str) -> Any:
    lines = {"Host": "h"} | {name.replace("_", "-"): value for name, value in headers.items()}
    return facts_of("\r\n".join(f"{name}: {value}" for name, value in lines.items()).encode())


HASH = bytes(range(32))
OFFER = f":{base64.b64encode(HASH).decode()}:"


@pytest.mark.parametrize(
    ("offer", "accepted", "wanted"),
    [
        (OFFER, "gzip, deflate, br, zstd, dcb, dcz", HASH),
        (OFFER, "gzip, DCZ;q=0.5", HASH),
        (OFFER, "gzip, zstd", b""),
        (OFFER, "*", b""),
        (OFFER, "zstd, dcz;q=0", b""),
        (OFFER, "", b""),
        (OFFER[1:], "dcz", b""),
        (f"{OFFER}, {OFFER}", "dcz", b""),
        (":AAAA:", "dcz", b""),
        (":" + "=" * 44 + ":", "dcz", b""),
        ("", "dcz", b""),
    ],
)
def test_what_counts_as_an_offer(offer: str, accepted: str, wanted: bytes) -> None:
    assert facts(Available_Dictionary=offer, Accept_Encoding=accepted).dictionary == wanted
