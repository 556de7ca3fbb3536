"""What is remembered is what would be composed anew: after any sequence of changes, for every page and encoding."""

from __future__ import annotations

import gzip
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from broadsheet.reader.contract import Contract
from broadsheet.reader.cursors import split_cursor
from broadsheet.reader.laid import HEAD_PIECES
from broadsheet.reader.made import MadePage
from broadsheet.reader.pages import Gone, Pages
from broadsheet.store import IncompletePage, ListItem, MemoryStore, PartItem
from broadsheet.store.encoding import ENCODINGS, decode_zstd

HTML = "text/html; charset=utf-8"
ADDRESSES = ["/az/", "/az/1", "/az/2"]
OWN = [f"page{address}/{number}" for address in ADDRESSES for number in (0, 1)]
SLOTS = ["latest/az", "breaking/az", "see-also/az"]
CURSORS = ["/az/-/2-2", "/az/-/9-9", "/az/-/1-0"]
LIST = ListItem("all/az", 2, 1, b"[older {address}]", b"[newer {address}]")
parts = st.sampled_from(OWN + SLOTS + ["card/1", "card/2"])


def seen(pages: Pages, path: str, encoding: str, at: float) -> Any:
    """What a reader sees: status, body undone and ETag; or why nothing."""
    try:
        answer = pages.get(path, encoding, at)
    except Gone:
        return "gone"
    except IncompletePage:
        return "incomplete"
    return answer and (answer.status, undone(b"".join(answer.vector[HEAD_PIECES:]), encoding), answer.etag.decode())


def undone(body: bytes, encoding: str) -> bytes:
    """A body as a browser unpacks it."""
    return {"zstd": decode_zstd, "gzip": gzip.decompress, "identity": bytes}[encoding](body) if body else body


def composed(store: MemoryStore, path: str, encoding: str, at: float) -> Any:
    """The same from the store alone, with no memory at all."""
    if store.is_taken_down(path):
        return "gone"
    address, cursor = split_cursor(path)
    try:
        found = store.compose(address, encoding, at=at, cursor=cursor)
    except IncompletePage:
        return "incomplete"
    if found is None:
        return None
    if found.page.location:
        return found.page.status, b"", ""
    return found.page.status, undone(found.body, encoding), found.etag if found.page.status == 200 else ""


class Remembering(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.store = MemoryStore()
        self.at = 100.0
        self.version = 0
        # So little room that pages push each other out now and then.
        self.pages = Pages(self.store, Contract(False), remembered_bytes=24_000)

    @initialize()
    def a_paper(self) -> None:
        """Something to lose: every page stands, every list has entries."""
        for slot in [*SLOTS, "card/1", "card/2"]:
            self.put_part(slot, slot.encode(), 0, 0)
        for address in ADDRESSES[1:]:
            self.put_usual_page(address)
        with self.batch() as batch:
            batch.put_page("/az/", 200, HTML, [PartItem(SLOTS[0]), LIST])
            batch.put_page("/az/-/", 200, HTML, [PartItem(SLOTS[0]), LIST])
            for seconds in range(5):
                batch.put_entry("all/az", (seconds, seconds), f"card/{1 + seconds % 2}")
        self.what_is_remembered_is_what_is_there()

    def batch(self) -> Any:
        self.version += 1
        return self.store.batch(version=self.version)

    @rule(key=parts, body=st.binary(max_size=30), since=st.integers(98, 103), until=st.integers(98, 103))
    def put_part(self, key: str, body: bytes, since: int, until: int) -> None:
        with self.batch() as batch:
            batch.put_part(key, body, since if since % 2 else 0, until if until % 2 else 0)

    @rule(key=parts)
    def delete_part(self, key: str) -> None:
        with self.batch() as batch:
            batch.delete_part(key)

    @rule(address=st.sampled_from(ADDRESSES), status=st.sampled_from([200, 410]), keys=st.lists(parts, max_size=4))
    def put_page(self, address: str, status: int, keys: list[str]) -> None:
        with self.batch() as batch:
            batch.put_page(address, status, HTML, [PartItem(OWN[0]), LIST, *map(PartItem, keys)])

    @rule(address=st.sampled_from(ADDRESSES))
    def put_usual_page(self, address: str) -> None:
        own = [PartItem(f"page{address}/{number}") for number in (0, 1)]
        with self.batch() as batch:
            for item in own:
                batch.put_part(item.key, b"own of " + address.encode())
            batch.put_page(address, 200, HTML, [own[0], *map(PartItem, SLOTS), own[1], PartItem(SLOTS[0])])

    @rule(address=st.sampled_from(ADDRESSES))
    def put_redirect(self, address: str) -> None:
        with self.batch() as batch:
            batch.put_page(address, 301, HTML, [], "/elsewhere")

    @rule(address=st.sampled_from(ADDRESSES))
    def delete_page(self, address: str) -> None:
        with self.batch() as batch:
            batch.delete_page(address)

    @rule(is_there=st.booleans())
    def put_shell_of_deeper_pages(self, is_there: bool) -> None:
        with self.batch() as batch:
            if is_there:
                batch.put_page("/az/-/", 200, HTML, [PartItem(SLOTS[0]), LIST])
            else:
                batch.delete_page("/az/-/")

    @rule(seconds=st.integers(0, 4), card=st.sampled_from(["card/1", "card/2"]), is_there=st.booleans())
    def change_list(self, seconds: int, card: str, is_there: bool) -> None:
        with self.batch() as batch:
            if is_there:
                batch.put_entry("all/az", (seconds, seconds), card)
            else:
                batch.delete_entry("all/az", (seconds, seconds))

    @rule(name=st.sampled_from(ADDRESSES + SLOTS + OWN[:2]), is_lifted=st.booleans())
    def take_down(self, name: str, is_lifted: bool) -> None:
        if is_lifted:
            self.store.lift(name)
        else:
            self.store.take_down(name)

    @rule()
    def change_csp(self) -> None:
        with self.batch() as batch:
            batch.put_meta("csp", f"default-src 'none'; report-{self.version}".encode())

    @rule(key=st.sampled_from(SLOTS + OWN), wait=st.integers(1, 3), is_ending=st.booleans())
    def put_part_for_a_time(self, key: str, wait: int, is_ending: bool) -> None:
        turns_at = int(self.at) + wait
        with self.batch() as batch:
            batch.put_part(key, b"for a time", 0 if is_ending else turns_at, turns_at if is_ending else 0)

    @rule(seconds=st.integers(1, 2))
    def time_passes(self, seconds: int) -> None:
        self.at += seconds

    @invariant()
    def what_is_remembered_is_what_is_there(self) -> None:
        self.pages.refresh(self.at)
        for path in ADDRESSES + CURSORS + ["/az/-/", "/none"]:
            for encoding in ENCODINGS:
                wanted = None if path == "/az/-/" else composed(self.store, path, encoding, self.at)
                assert seen(self.pages, path, encoding, self.at) == wanted, (path, encoding)
        self.pages.rest()
        assert self.pages.remembered()[1] < 24_000 + 8_192


TestRemembering = Remembering.TestCase
TestRemembering.settings = settings(max_examples=30, stateful_step_count=15, deadline=None)


def test_a_page_that_changed_elsewhere_is_not_composed_again() -> None:
    store = MemoryStore()
    with store.batch(version=1) as batch:
        for address in ADDRESSES:
            batch.put_part(f"page{address}/0", b"own")
            batch.put_page(address, 200, HTML, [PartItem(f"page{address}/0"), PartItem("latest/az")])
        batch.put_part("latest/az", b"latest")
        batch.put_part("latest/ru", b"latest")
    pages = Pages(store, Contract(False), remembered_bytes=1 << 20)
    pages.refresh(0)
    before = {address: pages.get(address, "zstd", 0) for address in ADDRESSES}
    vectors = {address: answer and answer.vector for address, answer in before.items()}
    with store.batch(version=2) as batch:
        batch.put_part("latest/ru", b"newer")
        batch.put_part("page/az/1/0", b"other")
    pages.refresh(0)
    for address in ADDRESSES:
        answer = pages.get(address, "zstd", 0)
        assert answer is not None
        assert (answer.vector is vectors[address]) is (address != "/az/1")


@pytest.mark.parametrize(
    ("style", "policy"),
    [
        ("style/az", "story"),
        ("style/az/rich", "rich"),
        ("style/az/youtube", "tube"),
        ("style/az/front", "front"),
        ("style/az/film", "all"),
        ("style/az/all", "all"),
        ("x", "all"),
    ],
)
def test_the_style_of_a_page_says_its_content_policy(style: str, policy: str) -> None:
    store = MemoryStore()
    with store.batch(version=1) as batch:
        for key, value in (
            ("csp", b"all"),
            ("csp/rich", b"rich"),
            ("csp/story", b"story"),
            ("csp/youtube", b"tube"),
            ("csp/front", b"front"),
        ):
            batch.put_meta(key, value)
        batch.put_part("page/az/1/0", b"own")
        batch.put_page("/az/1", 200, HTML, [PartItem("page/az/1/0"), PartItem(style)])
    pages = Pages(store, Contract(False), remembered_bytes=1 << 20)
    pages.refresh(0)
    answer = pages.get("/az/1", "identity", 0)
    assert answer is not None
    assert f"Content-Security-Policy: {policy}\r\n".encode() in b"".join(answer.vector[:HEAD_PIECES])


HEADLINES = b"".join(b'<li><a href="/az/%d-basliq-%d">Headline %d</a></li>' % (n, n * n, n) for n in range(10))


@pytest.mark.parametrize("encoding", ["zstd", "gzip"])
def test_what_slots_side_by_side_have_in_common_is_sent_once(encoding: str) -> None:
    store = MemoryStore()
    items = {address: [f"page{address}/0", "see-also/az", "latest/az"] for address in ADDRESSES}
    with store.batch(version=1) as batch:
        for address, keys in items.items():
            for key in keys:
                batch.put_part(key, key.encode() + HEADLINES)
            batch.put_page(address, 200, HTML, [PartItem(key) for key in keys])
    pages = Pages(store, Contract(False), remembered_bytes=1 << 20)
    pages.refresh(0)
    found = {address: pages.get(address, encoding, 0) for address in ADDRESSES}
    for address, answer in found.items():
        apart = store.compose(address, encoding, at=0)
        assert answer is not None
        assert apart is not None
        body = b"".join(answer.vector[HEAD_PIECES:])
        assert undone(body, encoding) == undone(apart.body, encoding)
        assert len(body) < len(apart.body) - len(HEADLINES) // 8
    laid = [[*one.own, *(run.segment for run in one.runs)] for one in found.values() if one]
    own, shared = zip(*laid, strict=True)
    assert len(set(map(id, shared))) == 1, "compressed once, for all pages that show the same slots"
    assert len(set(map(id, own))) == len(ADDRESSES)


def _page_with_slot(**window: int) -> tuple[MemoryStore, Pages]:
    store = MemoryStore()
    with store.batch(version=1) as batch:
        batch.put_part("page/az/1/0", b"own ")
        batch.put_part("breaking/az", b"breaking", **window)
        batch.put_page("/az/1", 200, HTML, [PartItem("page/az/1/0"), PartItem("breaking/az")])
    return store, Pages(store, Contract(False), remembered_bytes=1 << 20)


def test_a_breaking_bar_comes_and_goes_by_itself() -> None:
    _store, pages = _page_with_slot(since=10, until=20)
    bodies = []
    for at in (9.0, 9.5, 10.0, 19.0, 20.0, 30.0):
        pages.refresh(at)
        bodies.append(seen(pages, "/az/1", "identity", at)[1])
    assert bodies == [b"own ", b"own ", b"own breaking", b"own breaking", b"own ", b"own "]


def test_when_too_much_changed_everything_is_forgotten() -> None:
    store, pages = _page_with_slot()
    pages.refresh(0)
    assert seen(pages, "/az/1", "identity", 0)[1] == b"own breaking"
    with store.batch(version=2) as batch:
        batch.put_part("breaking/az", b"other")
        for number in range(4200):
            batch.put_meta(f"note/{number}", b"")
    pages.refresh(0)
    assert seen(pages, "/az/1", "identity", 0)[1] == b"own other"


def test_memory_stays_within_bounds() -> None:
    store = MemoryStore()
    with store.batch(version=1) as batch:
        for number in range(200):
            batch.put_part(f"page/{number}/0", bytes(range(256)) * 8)
            batch.put_page(f"/{number}", 200, HTML, [PartItem(f"page/{number}/0")])
    pages = Pages(store, Contract(False), remembered_bytes=200_000)
    for turn in range(3):
        pages.refresh(turn)
        for number in range(200):
            assert pages.get(f"/{number}", "identity", turn) is not None
            assert pages.remembered()[1] <= 200_000
    # There are no slots here, so nothing is held back for them.
    assert pages.remembered()[0] > 50


def test_pages_of_a_kind_share_what_they_look_at_after_a_publish() -> None:
    store = MemoryStore()
    with store.batch(version=1) as batch:
        batch.put_part("latest/az", b"old latest")
        for number in range(3):
            batch.put_part(f"page/{number}/0", b"own")
            batch.put_page(f"/{number}", 200, HTML, [PartItem(f"page/{number}/0"), PartItem("latest/az")])
    pages = Pages(store, Contract(False), remembered_bytes=1 << 20)
    pages.refresh(0)
    spreads = {pages.get(f"/{number}", "zstd", 0).spread for number in range(3)}  # type: ignore[union-attr]
    assert len(spreads) == 1
    with store.batch(version=2) as batch:
        batch.put_part("latest/az", b"new latest")
    pages.refresh(1)
    one, other = (pages.get(f"/{number}", "zstd", 1) for number in range(2))
    assert one is not None
    assert other is not None
    assert one.runs is other.runs  # the run of now was looked for once
    assert seen(pages, "/0", "identity", 1)[1] == b"ownnew latest"


def test_a_page_made_here_shows_the_slots_of_now() -> None:
    store = MemoryStore()
    with store.batch(version=1) as batch:
        batch.put_part("masthead/az", b"<header>")
        batch.put_meta("csp", b"default-src 'none'")
    pages = Pages(store, Contract(False), remembered_bytes=1 << 20)
    pages.refresh(0)
    body, csp = pages.compose_made(MadePage((PartItem("masthead/az"), b"<p>404")), "identity", 0)
    assert (b"".join(body), csp) == (b"<header><p>404", "default-src 'none'")


def test_a_turn_must_be_begun() -> None:
    pages = Pages(MemoryStore(), Contract(False), remembered_bytes=1000)
    with pytest.raises(RuntimeError):
        pages.get("/", "zstd", 0)
