"""Addresses of an old system, as readers' browsers and robots write them, lead to the story; nothing else does."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from running_reader import RunningReader, running_reader, small_store

from broadsheet.common.old_addresses import OLD_PARAMETERS, spelling_of

STORY = "/az/dunya/7-basliq"
OLD = (
    "/?p=7",
    "/index.php?id=5&view=story",
    "/xəbərlər/yeni-məktəb/",
    "/Архив/Новость.html",
    "/a b",
    "/%EF%F0",
    "/az/?p=9",
    "/category/city/",
)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningReader]:
    folder: Path = tmp_path_factory.mktemp("old")
    writer = small_store(folder)
    with writer.batch(version=2) as batch:
        for address in OLD:
            path, _, query = address.partition("?")
            assert spelling_of(path, query) == address
            batch.put_page(address, 301, "", [], STORY)
        batch.put_page("/?p=8", 410, "", [])
        batch.put_meta(OLD_PARAMETERS, json.dumps(["id", "p", "view"]).encode())
    writer.close()
    with running_reader(folder) as running:
        yield running


@pytest.mark.parametrize(
    "asked",
    [
        "/?p=7",
        "/?p=7&utm_source=letter",
        "/?utm_source=letter&p=%37",
        "/index.php?view=story&id=5",
        "/index.php/?id=5&view=story",
        quote("/xəbərlər/yeni-məktəb/"),
        quote("/xəbərlər/yeni-məktəb/").lower(),
        quote("/xəbərlər/yeni-məktəb"),
        quote("/xəbərlər/yeni-məktəb/") + "?utm_source=x",
        quote("/xəbərlər/yeni-məktəb/") + "?p=4711",
        "/%D0%90%D1%80%D1%85%D0%B8%D0%B2/%D0%9D%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C.html",
        "/a%20b",
        "/%EF%F0",
        "/az/?p=9",
        "/az?p=9",
        "/category/city/page/2/",
        "/category/city/page/17",
        quote("/xəbərlər/yeni-məktəb/page/2/"),
    ],
)
def test_an_old_address_leads_to_the_story(reader: RunningReader, asked: str) -> None:
    for method in ("GET", "HEAD"):
        answer = reader.ask(asked, method)
        assert (answer.status, answer.header("Location"), answer.body) == (301, STORY, b"")


@pytest.mark.parametrize(
    "asked",
    [
        "/a%2520b",
        "/%2561%20b",
        "/%25EF%25F0",
        quote(quote("/xəbərlər/yeni-məktəb/")),
        "/%3Fp=7",
        "/index.php?id=5",
        "/index.php?id=5&id=5&view=story",
        "/x/..%2f" + quote("xəbərlər/yeni-məktəb/"),
        "/x/%2e%2e/" + quote("xəbərlər/yeni-məktəb/"),
        "/%c0%ae%c0%ae/" + quote("xəbərlər/yeni-məktəb/"),
        "/%2F?p=7",
        "/%F0%F0",
        "/%",
        "/az/dunya/page/2/",
        "/page/2/",
        "/%zz?p=7",
        "/none?" + "&".join(f"p={number}" for number in range(60)),
        "/" + "%D1%8F" * 330,
    ],
)
def test_nothing_else_leads_there(reader: RunningReader, asked: str) -> None:
    assert reader.ask(asked).status == 404


def test_parameters_of_old_addresses_change_no_page(reader: RunningReader) -> None:
    for path in ("/", "/az/", STORY, "/az/dunya/", "/az/feed.rss"):
        wanted = reader.ask(path)
        for query in ("p=", "p=0", "id=5", "view=story&p=%zz", "p", "P=7", "p[]=7", "p=7;p=8", "x=7"):
            answer = reader.ask(f"{path}?{query}")
            assert answer.status == wanted.status
            assert re.sub(rb"Date: [^\r]*", b"", answer.raw) == re.sub(rb"Date: [^\r]*", b"", wanted.raw)


def test_what_was_withdrawn_is_gone(reader: RunningReader) -> None:
    assert reader.ask("/?p=8").status == 410


def test_small_letters_of_escapes_lead_to_the_capital_ones(reader: RunningReader) -> None:
    answer = reader.ask("/%ef%f0")
    assert (answer.status, answer.header("Location")) == (308, "/%EF%F0")
