"""The response contract, for every kind of address; and that nothing but the address and the encoding matters."""

from __future__ import annotations

import gzip
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import zstandard
from running_reader import HOST, Answer, RunningReader, answers_in, running_reader, small_store

STORY = "/az/dunya/7-basliq"
PAGES = {
    STORY: 200,
    "/az/": 200,
    "/": 302,
    "/az/gone": 410,
    "/az/old": 301,
    "/az/none": 404,
    "/az/feed.rss": 200,
    "/az/dunya/": 200,
    "/az/dunya/-/1005-5": 200,
    "/az/letters": 200,
    "/az/letters/thanks": 200,
    "/az/search": 404,
    "/s/site.0123456789ab.js": 200,
    "/favicon.ico": 200,
    "/m/p/one.webp": 200,
    "/m/p/none.webp": 404,
    "/AZ/dunya": 308,
    "/taken-down": 410,
}
MADE_FOR_HTML = {STORY, "/az/", "/az/dunya/"}
STEERING = {"host", "connection", "accept-encoding", "if-none-match", "range", "if-range", "content-length",
            "transfer-encoding", "expect"}  # fmt: skip
PREFIXES = ["", "x-", "sec-", "x-forwarded-", "cf-", "accept-", "proxy-", "if-", "content-", "x-original-"]
STEMS = """cookie authorization user-agent referer origin accept language charset dnt forwarded for host-name proto
    port server uri url rewrite-url method http-method-override requested-with real-ip client-ip via te trailer upgrade
    cache-control pragma age date warning from save-data viewport-width width dpr device-memory rtt downlink ect
    ch-ua ch-ua-mobile ch-ua-platform fetch-dest fetch-mode fetch-site fetch-user purpose modified-since
    unmodified-since match language-list device theme country city region edition debug preview draft cache bypass
    nocache token csrf
    session user role admin group tenant account key secret signature trace-id request-id correlation-id span amzn
    datadog b3 traceparent tracestate baggage priority early-data ssl tls cert scheme path query prefix context root
    app version build env stage test""".split()  # noqa: SIM905
HEADERS = [name for name in dict.fromkeys(a + b for a, b in itertools.product(PREFIXES, STEMS)) if name not in STEERING]
PARAMETERS = [
    f"{a}{b}" for a, b in itertools.product(["", "utm_", "_", "x", "amp;", "q[", "debug.", "%D9%A0", "a/", "&"], STEMS)
]


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningReader]:
    folder: Path = tmp_path_factory.mktemp("contract")
    (folder / "media" / "p").mkdir(parents=True)
    (folder / "media" / "p" / "one.webp").write_bytes(b"RIFF" + bytes(range(256)) * 40)
    (folder / "secret").write_bytes(b"secret")
    (folder / "media" / "link.webp").symlink_to(folder / "secret")
    writer = small_store(folder)
    writer.take_down("/taken-down")
    with running_reader(folder) as running:
        yield running
    writer.close()


def decoded(answer: Answer) -> bytes:
    encoding = answer.header("Content-Encoding")
    if encoding == "gzip":
        return gzip.decompress(answer.body)
    if encoding == "zstd":
        return zstandard.ZstdDecompressor().stream_reader(answer.body, read_across_frames=True).read()
    return answer.body


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("encoding", ["zstd", "gzip", ""])
def test_every_answer_keeps_the_contract(reader: RunningReader, path: str, encoding: str) -> None:
    answer = reader.ask(path, Accept_Encoding=encoding)
    assert answer.status == PAGES[path]
    assert answer.header("Vary") == "Accept-Encoding"
    assert answer.header("X-Content-Type-Options") == "nosniff"
    assert answer.header("Referrer-Policy") == "strict-origin-when-cross-origin"
    assert "camera=()" in answer.header("Permissions-Policy")
    assert answer.header("Cross-Origin-Opener-Policy") == "same-origin"
    assert answer.header("Cross-Origin-Resource-Policy") in ("same-origin", "cross-origin")
    assert answer.header("Strict-Transport-Security").startswith("max-age=")
    assert answer.header("Date").endswith(" GMT")
    assert not answer.header("Set-Cookie")
    assert not answer.header("Server")
    csp = answer.header("Content-Security-Policy")
    assert csp.startswith("default-src 'none'")
    assert "unsafe" not in csp
    assert ("sha256-x" in csp) >= (path in MADE_FOR_HTML)
    assert answer.header("Content-Encoding") in ("", encoding)
    is_error = answer.status >= 400 and path != "/az/gone"
    cache = answer.header("Cache-Control")
    if is_error:
        assert cache == "no-store"
        assert not answer.header("ETag")
    elif path.startswith(("/s/", "/m/")):
        assert cache == "public, max-age=31536000, immutable"
    elif path != "/az/letters/thanks":
        assert re.fullmatch(r"public, max-age=\d, stale-while-revalidate=\d{3,}, stale-if-error=\d{5,}", cache)
    if answer.status == 200 and path != "/az/letters/thanks":
        assert re.fullmatch(r'"[0-9a-f-]+(-[zgi])?"', answer.header("ETag"))
    if answer.status in (301, 302, 308):
        assert answer.header("Location").startswith("/")
        assert answer.body == b""


@pytest.mark.parametrize("path", [path for path, status in PAGES.items() if status == 200])
def test_encodings_say_the_same_and_have_their_own_etags(reader: RunningReader, path: str) -> None:
    answers = [
        reader.ask(path, Accept_Encoding=encoding) for encoding in ("zstd", "gzip", "br", "gzip;q=0.5, zstd;q=0.4")
    ]
    assert len({decoded(answer) for answer in answers}) == 1
    assert len({(a.header("ETag"), a.body) for a in answers}) == len({a.header("Content-Encoding") for a in answers})
    assert answers[3].body == answers[1].body


@pytest.mark.parametrize("path", [path for path, status in PAGES.items() if status != 404])
def test_head_is_get_without_the_body(reader: RunningReader, path: str) -> None:
    got, head = reader.ask(path, Accept_Encoding="gzip"), reader.ask(path, "HEAD", Accept_Encoding="gzip")
    assert head.body == b""
    assert [h for h in head.headers if h[0] != "Date"] == [h for h in got.headers if h[0] != "Date"]


@pytest.mark.parametrize("path", [STORY, "/az/dunya/-/1005-5", "/s/site.0123456789ab.js", "/m/p/one.webp"])
def test_a_known_etag_is_answered_with_304(reader: RunningReader, path: str) -> None:
    etag = reader.ask(path, Accept_Encoding="zstd").header("ETag")
    for known in (etag, f"W/{etag}", f'"x", {etag}', "*"):
        answer = reader.ask(path, Accept_Encoding="zstd", If_None_Match=known)
        assert (answer.status, answer.body, answer.header("ETag")) == (304, b"", etag)
        assert answer.header("Cache-Control")
    for other in ('"x"', etag.strip('"'), etag.replace('"', "'")):
        assert reader.ask(path, Accept_Encoding="zstd", If_None_Match=other).status == 200


def test_a_page_follows_the_store(tmp_path: Path) -> None:
    writer = small_store(tmp_path)
    with running_reader(tmp_path) as reader:
        before = reader.ask(STORY, Accept_Encoding="gzip")
        with writer.batch(version=2) as batch:
            batch.put_part("latest/az", b"<ol><li>new</li></ol>")
        after = reader.ask(STORY, Accept_Encoding="gzip", If_None_Match=before.header("ETag"))
        assert after.status == 200
        assert b"<li>new</li>" in decoded(after)
        writer.take_down(STORY)
        assert reader.ask(STORY).status == 410
        writer.lift(STORY)
        assert reader.ask(STORY, Accept_Encoding="gzip").body == after.body
        with writer.batch(version=3) as batch:
            batch.delete_page(STORY)
        assert reader.ask(STORY).status == 404
    writer.close()


def test_lists_lead_to_their_end(reader: RunningReader) -> None:
    path, seen = "/az/dunya/", []
    while path:
        answer = reader.ask(path)
        assert answer.status == 200
        seen += re.findall(r"<li>(\d)</li>", answer.body.decode())
        match = re.search(r"rel=next href='([^']*)'", answer.body.decode())
        path = match[1] if match else ""
    assert seen == list("87654321")
    for wrong in ("", "x", "1-", "-1", "01-1", "1001-1", "1e3-1", "9" * 30 + "-1"):
        assert reader.ask(f"/az/dunya/-/{wrong}").status == 404


@pytest.mark.parametrize(
    ("asked", "leads_to"),
    [
        ("//az/dunya/7-basliq", STORY),
        ("/az//dunya/7-basliq", STORY),
        ("/az/dunya/7-basliq/", STORY),
        ("/AZ/Dunya/7-Basliq", STORY),
        ("/az/dunya/7%2Dbasliq", STORY),
        ("/az", "/az/"),
        ("/az/dunya", "/az/dunya/"),
    ],
)
def test_other_spellings_lead_to_the_one(reader: RunningReader, asked: str, leads_to: str) -> None:
    answer = reader.ask(asked)
    assert (answer.status, answer.header("Location")) == (308, leads_to)


def test_methods(reader: RunningReader) -> None:
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "POST"):
        answer = reader.ask("/az/", method)
        assert (answer.status, answer.header("Allow")) == (405, "GET, HEAD")
    assert reader.ask("/az/letters", "PUT").header("Allow") == "GET, HEAD, POST"


def test_one_range_of_a_picture(reader: RunningReader) -> None:
    whole = reader.ask("/m/p/one.webp")
    etag = whole.header("ETag")
    assert whole.header("Content-Type") == "image/webp"
    for value, part in (("bytes=0-3", b"RIFF"), ("bytes=-4", whole.body[-4:]), ("bytes=4-", whole.body[4:])):
        answer = reader.ask("/m/p/one.webp", Range=value)
        assert (answer.status, answer.body) == (206, part)
        assert answer.header("Content-Range").endswith(f"/{len(whole.body)}")
    for value in ("bytes=0-1,3-4", "bytes=5-2", "lines=1-2", "bytes=-", "bytes=a-b"):
        assert reader.ask("/m/p/one.webp", Range=value).body == whole.body
    beyond = reader.ask("/m/p/one.webp", Range="bytes=999999-")
    assert (beyond.status, beyond.header("Content-Range")) == (416, f"bytes */{len(whole.body)}")
    assert reader.ask("/m/p/one.webp", Range="bytes=0-3", If_Range=etag).status == 206
    assert reader.ask("/m/p/one.webp", Range="bytes=0-3", If_Range='"other"').body == whole.body
    assert reader.ask(STORY, Range="bytes=0-3").status == 200


@pytest.mark.parametrize("path", ["/m/link.webp", "/m/", "/m/p", "/m/p/", "/m/.hidden", "/m/p/../../secret", "/m//etc"])
def test_only_plain_files_below_the_folder_exist(reader: RunningReader, path: str) -> None:
    assert reader.ask(path).status == 404


def test_a_thousand_headers_and_parameters_change_nothing(reader: RunningReader) -> None:
    assert len(HEADERS) >= 1000
    assert len(PARAMETERS) >= 1000

    def ask_all(requests: list[tuple[str, str]]) -> set[tuple[int, bytes]]:
        data = "".join(
            f"GET {target} HTTP/1.1\r\nHost: {HOST}\r\nAccept-Encoding: gzip\r\n{header}\r\n"
            for target, header in requests
        )
        end = f"GET /az/none HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n"
        answers = answers_in(reader.send((data + end).encode()))
        assert len(answers) == len(requests) + 1
        return {(a.status, re.sub(rb"Date: [^\r]*", b"", a.raw)) for a in answers[:-1]}

    for path in (STORY, "/az/dunya/", "/az/none", "/az/feed.rss", "/", "/az/letters"):
        values = itertools.cycle(["1", "evil.example", "<script>", "ru", "no-cache", "../..", "en;q=0.9", ""])
        by_header = ask_all([(path, f"{name}: {next(values)}\r\n") for name in HEADERS])
        by_parameter = ask_all([(f"{path}?{name}={number}", "") for number, name in enumerate(PARAMETERS)])
        assert len(by_header | by_parameter) == 1, path


def test_health_and_metrics(reader: RunningReader) -> None:
    assert reader.ops("/-/live") == (200, "live\n")
    assert reader.ops("/-/ready") == (200, '{"ready": true, "problems": []}\n')
    assert reader.ops("/-/none")[0] == 404
    text = reader.ops("/-/metrics")[1]
    for name in ("requests_total", "sent_bytes_total", "duration_seconds_bucket", "corrupt_records_total"):
        assert f"broadsheet_reader_{name}" in text
    assert "broadsheet_store_bytes" in text
    assert reader.ask("/-/metrics").status == 404
