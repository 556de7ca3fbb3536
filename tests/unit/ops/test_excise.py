"""Cutting a story out of pressed parts: its entry goes, everything else stays to the byte."""

import json

from hypothesis import given
from hypothesis import strategies as st

from broadsheet.ops.excise import excise

ADDRESS = "/az/dunya/12-basliq"


def _item(address: str, inside: str = "") -> str:
    return f'<li class="x"><time>19:50</time> <a href="{address}">A headline</a>{inside}</li>\n'


def test_a_list_loses_the_item_and_nothing_else() -> None:
    others = [_item(f"/az/dunya/{number}-b") for number in (11, 13, 120)]
    body = "<ol>" + others[0] + _item(ADDRESS) + others[1] + others[2] + "</ol>"
    assert excise(body.encode(), ADDRESS).decode() == "<ol>" + others[0] + "\n" + others[1] + others[2] + "</ol>"


def test_a_longer_address_with_the_same_beginning_stays() -> None:
    body = ("<ol>" + _item(ADDRESS + "-2") + "</ol>").encode()
    assert excise(body, ADDRESS) == body


def test_the_innermost_entry_goes() -> None:
    body = f'<article><p>lead</p><ul><li><a href="{ADDRESS}">x</a></li><li>y</li></ul></article>'
    assert excise(body.encode(), ADDRESS) == b"<article><p>lead</p><ul><li>y</li></ul></article>"


def test_an_entry_with_the_address_twice_goes_once() -> None:
    body = f'<div><article><a href="{ADDRESS}">p</a><h3><a href="{ADDRESS}">x</a></h3></article><p>z</p></div>'
    assert excise(body.encode(), ADDRESS) == b"<div><p>z</p></div>"


def test_feeds_and_sitemaps() -> None:
    link = f"<link>https://p.example{ADDRESS}</link>"
    assert excise(f"<rss><item>{link}</item><item>b</item></rss>".encode(), ADDRESS) == b"<rss><item>b</item></rss>"
    loc = f"<loc>https://p.example{ADDRESS}</loc>"
    assert (
        excise(f"<urlset><url>{loc}</url><url>b</url></urlset>".encode(), ADDRESS) == b"<urlset><url>b</url></urlset>"
    )
    feed = {"title": "t", "items": [{"url": "https://p.example" + ADDRESS}, {"url": "https://p.example/b"}]}
    assert json.loads(excise(json.dumps(feed).encode(), ADDRESS))["items"] == [{"url": "https://p.example/b"}]


def test_a_mention_outside_entries_is_left() -> None:
    body = f'<p>As <a href="{ADDRESS}">we wrote</a>.</p>'.encode()
    assert excise(body, ADDRESS) == body


@given(st.lists(st.integers(min_value=1, max_value=40), max_size=12), st.integers(min_value=1, max_value=40))
def test_exactly_the_entries_of_the_address_go(numbers: list[int], gone: int) -> None:
    parts = [_item(f"/az/dunya/{number}-b") for number in numbers]
    left = excise("".join(parts).encode(), f"/az/dunya/{gone}-b").decode()
    kept = [number for number in numbers if number != gone]
    assert left.replace("\n", "") == "".join(_item(f"/az/dunya/{number}-b") for number in kept).replace("\n", "")
