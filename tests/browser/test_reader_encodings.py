"""What a real browser makes of stitched bytes: in zstd, in gzip, and in dcz with the edition's dictionary."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from ports import free_port
from running_reader import HTML, RunningReader, running_reader

from broadsheet.store import PartItem, StoreWriter, open_store

pytestmark = pytest.mark.browser

ADDRESSES = [f"/az/page/{number}" for number in range(12)]
_CSP = b"default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'"
_FETCH = """async address => {
    const answer = await fetch(address);
    const bytes = await answer.arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return [answer.status, Array.from(hash, byte => byte.toString(16).padStart(2, "0")).join("")];
}"""


@dataclass
class _Wire:
    """What came over it, as Chromium's network stack counts."""

    codings: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    _paths: dict[str, str] = field(default_factory=dict)

    def received(self, event: dict[str, Any]) -> None:
        path = "/" + event["response"]["url"].split("/", 3)[3]
        headers = {name.lower(): value for name, value in event["response"]["headers"].items()}
        self._paths[event["requestId"]] = path
        self.codings[path] = headers.get("content-encoding", "")

    def finished(self, event: dict[str, Any]) -> None:
        path = self._paths.get(event["requestId"])
        if path:
            self.sizes[path] = int(event["encodedDataLength"])


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningReader]:
    folder = tmp_path_factory.mktemp("encodings")
    writer = open_store(folder / "store", readonly=False, size_gb=1, sync=False)
    _fill(writer)
    port = free_port()
    host = f"127.0.0.1:{port}"
    with running_reader(folder, port=port, hosts=[host], public_url=f"http://{host}") as running:
        yield running
    writer.close()


def _fill(writer: StoreWriter) -> None:
    """Parts of every size, slots shared and not, empty ones too; and pages that show them in any order."""
    draw = random.Random(9842)
    words = ["gündəlik", "Əliyev", "ığdır", "новости", "<b>", "</b>", "&amp;", "a", "\n", "qəzet " * 30]
    texts = ["".join(draw.choices(words, k=draw.randrange(0, 900))) for _ in range(9)] + [""]
    style = f"<!doctype html><title>t</title><style>{'p{margin:0}' * 900}</style>{texts[0]}"
    with writer.batch(version=1) as batch:
        batch.put_meta("csp", _CSP)
        batch.put_meta("editions", json.dumps([{"key": "az", "home_address": "/az/"}]).encode())
        batch.put_part("style/az", style.encode())
        for number, text in enumerate(texts):
            batch.put_part(f"slot/{number}", text.encode(), level=draw.choice([1, 6, 19]))
        for address in ADDRESSES:
            batch.put_part(f"page{address}/0", f"<h1>{address}</h1>{draw.random()}".encode())
            items = [f"slot/{draw.randrange(len(texts))}" for _ in range(draw.randrange(1, 9))]
            items.insert(draw.randrange(len(items)), f"page{address}/0")
            batch.put_page(address, 200, HTML, [PartItem("style/az"), *map(PartItem, items)])


def _opened(browser: Browser) -> tuple[BrowserContext, Page, _Wire]:
    context, wire = browser.new_context(), _Wire()
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.responseReceived", wire.received)
    session.on("Network.loadingFinished", wire.finished)
    return context, page, wire


def _plain_hash(paper: RunningReader, address: str) -> str:
    answer = paper.ask(address, Host=f"127.0.0.1:{paper.port}")
    assert answer.header("Content-Encoding") == ""
    return hashlib.sha256(answer.body).hexdigest()


def _await_dictionary(page: Page, wire: _Wire) -> str:
    """Browsers fetch a dictionary when they have nothing else to do."""
    for _ in range(100):
        found = [path for path in wire.sizes if path.endswith(".dict")]
        if found:
            return found[0]
        page.wait_for_timeout(50)
    raise AssertionError("the dictionary was not asked for")


@pytest.mark.parametrize("coding", ["zstd", "gzip"])
def test_stitched_bytes_are_the_plain_bytes(paper: RunningReader, browser: Browser, coding: str) -> None:
    context, page, wire = _opened(browser)
    page.route("**/*.dict", lambda route: route.abort())
    page.set_extra_http_headers({"Accept-Encoding": coding})
    page.goto(f"http://127.0.0.1:{paper.port}{ADDRESSES[0]}")
    for address in ADDRESSES[1:]:
        assert page.evaluate(_FETCH, address) == [200, _plain_hash(paper, address)], address
        assert wire.codings[address] == coding
    context.close()


def test_so_are_those_made_with_the_dictionary(paper: RunningReader, browser: Browser) -> None:
    context, page, wire = _opened(browser)
    page.goto(f"http://127.0.0.1:{paper.port}{ADDRESSES[0]}")
    _await_dictionary(page, wire)
    for address in ADDRESSES[1:]:
        assert page.evaluate(_FETCH, address) == [200, _plain_hash(paper, address)], address
        assert wire.codings[address] == "dcz"
    context.close()


def test_a_second_page_costs_less_and_is_the_same_page(paper: RunningReader, browser: Browser) -> None:
    seen: dict[bool, list[str]] = {}
    sizes: dict[bool, int] = {}
    for has_dictionary in (True, False):
        context, page, wire = _opened(browser)
        if not has_dictionary:
            page.route("**/*.dict", lambda route: route.abort())
        page.goto(f"http://127.0.0.1:{paper.port}{ADDRESSES[0]}")
        if has_dictionary:
            _await_dictionary(page, wire)
        contents = []
        for address in ADDRESSES[1:4]:
            page.goto(f"http://127.0.0.1:{paper.port}{address}")
            contents.append(page.content())
        seen[has_dictionary] = contents
        sizes[has_dictionary] = wire.sizes[ADDRESSES[1]]
        context.close()
    assert seen[True] == seen[False]
    assert sizes[True] < sizes[False] - 200, "the style slot alone is more than that"
