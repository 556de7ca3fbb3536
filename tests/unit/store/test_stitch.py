"""Stitched bodies decode to the same bytes in every encoding, and nothing corrupt is ever served."""

from __future__ import annotations

import gzip
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from broadsheet.store import IncompletePage, ListItem, MemoryStore, PartItem, open_store
from broadsheet.store.encoding import ENCODINGS, crc32, encode_part, literal
from broadsheet.store.moment import text_key
from broadsheet.store.records import (
    CorruptRecord,
    dump_entry,
    dump_page,
    dump_tombstone,
    load_entry,
    load_page,
    load_piece,
    version_of,
)
from broadsheet.store.shapes import PageRecord

bodies = st.one_of(
    st.binary(max_size=300),
    st.text(max_size=300).map(str.encode),
    st.integers(0, 70_000).map(lambda size: b"<p>\xc9\x99</p>" * (size // 8)),
)


def decoded(body: bytes, encoding: str) -> bytes:
    """What a browser makes of it: one gzip member, or any number of zstd frames."""
    if encoding == "gzip":
        member = zlib.decompressobj(31)
        out = member.decompress(body) + member.flush()
        assert member.eof
        assert not member.unused_data
        assert gzip.decompress(body) == out
        return out
    if encoding == "zstd":
        return zstandard.ZstdDecompressor().stream_reader(body, read_across_frames=True).read()
    return body


@settings(max_examples=120, deadline=None)
@given(
    parts=st.lists(bodies, max_size=6),
    order=st.lists(st.integers(0, 9), max_size=12),
    level=st.sampled_from([None, 1, 19]),
)
def test_every_encoding_decodes_to_the_same_bytes(parts: list[bytes], order: list[int], level: int | None) -> None:
    store = MemoryStore()
    with store.batch(version=1) as batch:
        for number, body in enumerate(parts):
            batch.put_part(f"part/{number}", body, level=level)
        batch.put_page("/a", 200, "text/html", [PartItem(f"part/{number}") for number in order])
    wanted = b"".join(parts[number] for number in order if number < len(parts))
    etags = set()
    for encoding in ENCODINGS:
        composed = store.compose("/a", encoding)
        assert composed is not None
        assert decoded(composed.body, encoding) == wanted
        etags.add(composed.etag)
    assert len(etags) == len(ENCODINGS)


@given(bodies)
@settings(max_examples=60, deadline=None)
def test_literals_say_the_same_as_parts(body: bytes) -> None:
    made, slow = literal(body), encode_part(body)
    assert (made.raw_length, made.raw_crc, made.digest) == (slow.raw_length, slow.raw_crc, slow.digest)
    assert zlib.decompressobj(-15).decompress(made.deflate) == body
    assert decoded(made.zstd, "zstd") == body


@settings(max_examples=80, deadline=None)
@given(body=st.binary(min_size=1, max_size=400), at=st.integers(0), bit=st.integers(0, 7))
def test_a_part_that_does_not_match_its_crc_is_never_served(body: bytes, at: int, bit: int) -> None:
    store = MemoryStore()
    with store.batch(version=1) as batch:
        batch.put_part("slot", body)
        batch.put_part("page//a/0", body)
        batch.put_page("/a", 200, "text/html", [PartItem("slot")])
        batch.put_page("/b", 200, "text/html", [PartItem("page//a/0")])
    for name in ("slot", "page//a/0"):
        with store._tables.write() as txn:
            record = bytearray(txn.get("parts", text_key(name)) or b"")
            record[at % len(record)] ^= 1 << bit
            txn.put("parts", text_key(name), bytes(record))
    for encoding in ENCODINGS:
        slot = store.compose("/a", encoding)
        assert slot is not None
        assert decoded(slot.body, encoding) in (b"", body)
        try:
            page = store.compose("/b", encoding)
            assert page is not None
            assert decoded(page.body, encoding) == body
        except IncompletePage:
            pass
    with store.batch(version=2) as batch:
        batch.put_part("slot", body)
    mended = store.compose("/a", "zstd")
    assert mended is not None
    assert decoded(mended.body, "zstd") == body
    if not store.corrupt_records:
        pytest.fail("nobody noticed")


def test_a_bit_that_makes_a_part_look_deleted_is_noticed() -> None:
    store = MemoryStore()
    with store.batch(version=1) as batch:
        batch.put_part("slot", b"latest")
        batch.put_page("/a", 200, "text/html", [PartItem("slot")])
    with store._tables.write() as txn:
        txn.put("parts", text_key("slot"), b"T1" + bytes(txn.get("parts", text_key("slot")) or b"")[2:])
    composed = store.compose("/a", "zstd")
    assert composed is not None
    assert composed.body == b""
    assert store.corrupt_records == 1


@settings(max_examples=200, deadline=None)
@given(at=st.integers(0), bit=st.integers(0, 7), is_deleted=st.booleans())
def test_a_bit_changed_anywhere_in_a_record_is_noticed(at: int, bit: int, is_deleted: bool) -> None:
    page = dump_page(PageRecord(200, "text/html", (PartItem("slot"),), ""), 7)
    for whole, load in ((page, load_page), (dump_entry("card/1", 7), load_entry)):
        record = bytearray(dump_tombstone(7) if is_deleted else whole)
        record[at % len(record)] ^= 1 << bit
        with pytest.raises(CorruptRecord):
            load(bytes(record))


def test_records_of_older_stores_are_read() -> None:
    body = b"text/html\n\npslot"
    page = load_page(struct.pack("<2sHQI", b"G1", 410, 7, crc32(body)) + body)
    assert page == PageRecord(410, "text/html", (PartItem("slot"),), "", 7)
    gone = (9).to_bytes(8, "little")
    older = struct.pack("<2sHQI", b"T1", 0, 9, crc32(gone)) + gone
    assert load_entry(older) is None
    assert load_piece(older, "zstd") is None
    assert version_of(older) == 9


def test_equal_content_has_equal_etags_whatever_the_versions() -> None:
    one, two = MemoryStore(), MemoryStore()
    for store, versions in ((one, (1, 2)), (two, (7, 9))):
        with store.batch(version=versions[0]) as batch:
            batch.put_part("a", b"old" if store is two else b"new")
        with store.batch(version=versions[1]) as batch:
            batch.put_part("a", b"new")
            batch.put_page("/", 200, "text/html", [PartItem("a")])
    assert one.snapshot() == two.snapshot()
    first, second = one.compose("/", "gzip"), two.compose("/", "gzip")
    assert first is not None
    assert second is not None
    assert first.etag == second.etag
    assert replace(first.page, version=0) == replace(second.page, version=0)


@pytest.mark.parametrize("kind", ["memory", "lmdb"])
def test_pages_of_a_list_lead_to_its_last_entry_and_back(kind: str, tmp_path: Path) -> None:
    store = MemoryStore() if kind == "memory" else open_store(tmp_path / "s", readonly=False, sync=False)
    item = ListItem("all/az", 3, 2, b"[older {address}]", b"[newer {address}]")
    with store.batch(version=1) as batch:
        for number in range(12):
            batch.put_part(f"card/{number}", b"<%d>" % number)
            batch.put_entry("all/az", (-100 + number // 2, number), f"card/{number}")
            batch.put_entry("all/a", (number, number), "card/other")
        batch.put_page("/az/", 200, "text/html", [item])
        batch.put_page("/az/-/", 200, "text/html", [item])

    def page(cursor: tuple[int, int] | None) -> bytes | None:
        composed = store.compose("/az/", "identity", cursor=cursor)
        return composed and composed.body

    assert page(None) == b"<9><8><7>[older /az/-/-97-7]"
    assert page((-97, 7)) == b"[newer /az/-/-95-10]<6><5><4>[older /az/-/-98-4]"
    assert page((-98, 4)) == b"[newer /az/-/-97-7]<3><2><1>[older /az/-/-100-1]"
    assert page((-100, 1)) == b"[newer /az/-/-98-4]<0>"
    assert page((-100, 0)) is None
    assert page((-97, 99)) == b"[newer /az/-/-95-11]<7><6><5>[older /az/-/-98-5]"
    assert [entry.key[1] for entry in store.list_entries("all/az", 2, before=(-98, 4), skip=1)] == [2, 1]
    assert store.list_entries("none", 2) == ()
    store.close()
