"""The fetcher stays within its limits and never goes inside. No test here touches a network."""

from __future__ import annotations

import gzip
import json
import os
import socket
from pathlib import Path

import httpcore
import pytest

from broadsheet.common.fetch import Fetcher, Limits, Politeness, UnableToFetch, is_public_address

PUBLIC = "93.184.216.34"


class Web(httpcore.NetworkBackend):
    """Plays the network: names to addresses, addresses to what they answer. Keeps what was connected to."""

    def __init__(self, answers: dict[str, bytes], names: dict[str, str] | None = None) -> None:
        self.answers, self.names = answers, names or {}
        self.connected: list[str] = []
        self.asked: list[bytes] = []

    def resolve(self, host: str, port: int) -> list[str]:
        try:
            return [socket.inet_ntoa(socket.inet_aton(host))]  # what a system makes of 127.1 and 0x7f000001
        except OSError:
            return [host] if ":" in host else [self.names.get(host, PUBLIC)]

    def connect_tcp(  # type: ignore[override]
        self, host: str, port: int, timeout: float | None = None, **rest: object
    ) -> httpcore.NetworkStream:
        self.connected.append(host)
        return _Line(self)

    def fetcher(self, **limits: object) -> Fetcher:
        return Fetcher(limits=Limits(**limits), resolve=self.resolve, backend=self)  # type: ignore[arg-type]


class _Line(httpcore.NetworkStream):
    def __init__(self, web: Web) -> None:
        self.web, self.left = web, b""

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        self.web.asked.append(buffer)
        path = buffer.split(b" ", 2)[1].decode()
        self.left += self.web.answers.get(path, b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n")

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        part, self.left = self.left[:max_bytes], self.left[max_bytes:]
        return part

    def start_tls(self, *_rest: object, **_named: object) -> httpcore.NetworkStream:
        return self

    def close(self) -> None:
        self.left = b""

    def get_extra_info(self, info: str) -> object:
        return None


def _answer(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    head = [f"HTTP/1.1 {status}", f"content-length: {len(body)}", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def test_a_page_comes_with_its_facts():
    page = _answer(b"<p>hello", "content-type: text/html; charset=windows-1251", 'etag: "1"', "set-cookie: a=1")
    web = Web({"/": page})
    fetcher = web.fetcher()
    fetched = fetcher.get("http://paper.example/")
    assert (fetched.status, fetched.body, fetched.content_type) == (200, b"<p>hello", "text/html")
    assert (fetched.charset, fetched.etag) == ("windows-1251", '"1"')
    fetcher.get("http://paper.example/", etag='"1"')
    assert b"cookie" not in web.asked[-1].lower()
    assert b'if-none-match: "1"' in web.asked[-1].lower()
    assert set(web.connected) == {PUBLIC}


def test_a_name_that_leads_inside_is_refused_before_any_connection():
    web = Web({"/": _answer(b"secret")}, {"inside.example": "10.0.0.7"})
    with pytest.raises(UnableToFetch, match=r"10\.0\.0\.7") as raised:
        web.fetcher().get("http://inside.example/")
    assert raised.value.permanent
    assert web.connected == []


def test_a_redirect_inside_is_refused():
    web = Web({"/": _answer(b"", "location: http://169.254.169.254/latest/", status="302 Found")})
    with pytest.raises(UnableToFetch, match="not a public address"):
        web.fetcher().get("http://paper.example/")
    assert web.connected == [PUBLIC]


def test_redirects_have_an_end():
    web = Web({"/": _answer(b"", "location: /", status="301 Moved")})
    with pytest.raises(UnableToFetch, match="More than 3 redirects"):
        web.fetcher().get("http://paper.example/")


@pytest.mark.parametrize(
    "page",
    [
        _answer(b"x" * 2000),
        _answer(gzip.compress(b"x" * 200_000), "content-encoding: gzip"),
        b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 2000,
    ],
)
def test_too_long_is_refused_packed_or_not(page: bytes):
    with pytest.raises(UnableToFetch, match="longer than 1,000 bytes"):
        Web({"/": page}).fetcher(size=1000).get("http://paper.example/")


def test_the_time_is_for_the_whole_fetch():
    with pytest.raises(UnableToFetch, match="ReadTimeout"):
        Web({"/": _answer(b"x")}).fetcher(seconds=-1).get("http://paper.example/")


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "gopher://a.example/", "ftp://a.example/", "http://", "http://u:p@a.example/", "//a.example",
     "http://a.example:22/", "http://a.example/\r\nx: y", "javascript:1", "http://[::1", "", "data:text/html,x"],
)  # fmt: skip
def test_what_is_no_address_of_the_web_is_refused(address: str):
    web = Web({})
    with pytest.raises(UnableToFetch):
        web.fetcher().get(address)
    assert web.connected == []


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "100.64.0.1",
        "169.254.169.254",
        "172.31.0.1",
        "192.168.1.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2001::1",
        "2001:db8::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "100::1",
        "198.18.0.1",
        "fe80::1%eth0",
        "words",
    ],
)
def test_addresses_inside(address: str):
    assert not is_public_address(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34"])
def test_addresses_outside(address: str):
    assert is_public_address(address)


def test_no_trick_of_the_collection_gets_inside():
    inputs = Path(os.environ.get("BROADSHEET_INPUTS", Path(__file__).parents[4] / "shared" / "inputs"))
    tricks = inputs / "06-attack" / "ssrf" / "cujanovic.jsonl.gz"
    if not tricks.exists():
        pytest.skip("the collection of attack strings is not here")
    seen = 0
    for line in gzip.decompress(tricks.read_bytes()).decode().splitlines():
        text = json.loads(line)["payload"].strip("`")
        web = Web({})
        with pytest.raises(UnableToFetch):
            web.fetcher().get(text if "://" in text else f"http://{text}/")
        assert all(is_public_address(one) for one in web.connected)
        seen += 1
    assert seen


def test_robots_and_pace():
    robots = _answer(b"User-agent: *\nDisallow: /private\nCrawl-delay: 2\n")
    web = Web({"/robots.txt": robots, "/a": _answer(b"a"), "/b": _answer(b"b")})
    slept: list[float] = []
    polite = Politeness(web.fetcher(), clock=lambda: 100.0, sleep=slept.append)
    assert polite.get("http://paper.example/a").body == b"a"
    assert polite.get("http://paper.example/b").body == b"b"
    assert slept == [2.0]
    assert not polite.may_fetch("http://paper.example/private/x")
    with pytest.raises(UnableToFetch, match=r"robots\.txt"):
        polite.get("http://paper.example/private/x")


def test_no_robots_file_allows_and_a_broken_one_waits():
    assert Politeness(Web({}).fetcher()).may_fetch("http://paper.example/a")
    broken = Web({"/robots.txt": _answer(b"", status="503 Busy")})
    assert not Politeness(broken.fetcher()).may_fetch("http://paper.example/a")
