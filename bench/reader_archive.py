"""An archive for measuring the reader alone: story pages laid out as the site lays them out, from invented words.

Deterministic: the same number of stories gives the same bytes. Pages have two own pieces (head with main text; nothing
else of theirs is shared) and eight slots, as every page of the site has.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from broadsheet.store import ListItem, PartItem, StoreWriter, open_store

__all__ = ["address_of", "build_archive", "publish_one"]

_SYLLABLES = (
    *("ba", "şə", "hər", "gün", "xə", "bər", "ya", "zı", "öl", "kə", "ti", "ca", "rət", "sə", "nəd", "ki", "tab"),
    *("me", "tro", "də", "niz", "kül", "tür", "ra", "yon", "vi", "la", "yət"),
)
_BATCH = 500


def address_of(number: int) -> str:
    """Where a story is."""
    return f"/az/dunya/{number}-xeberin-basligi-{number % 977}"


def build_archive(folder: Path, stories: int, *, progress: bool = False) -> None:
    """Make the store, or leave it alone when it already holds that many stories."""
    with_store = open_store(folder, readonly=False, sync=False)
    try:
        if with_store.facts("bench/stories") == str(stories).encode():
            return
        _put_slots(with_store, "first")
        words = _words(random.Random(1))
        began = time.monotonic()
        for first in range(0, stories, _BATCH):
            with with_store.batch(version=1) as batch:
                for number in range(first, min(first + _BATCH, stories)):
                    _put_story(batch, number, words)
            if progress and first % 20_000 == 0:
                print(f"{first} stories, {time.monotonic() - began:.0f} s", file=sys.stderr)
        with with_store.batch(version=1) as batch:
            batch.put_facts("bench/stories", str(stories).encode())
    finally:
        with_store.close()


def publish_one(writer: StoreWriter, turn: int, stories: int) -> None:
    """What a publish does to the store: one page, its card, entries, and the slots that show it."""
    words = _words(random.Random(2))
    with writer.batch(version=1000 + turn) as batch:
        _put_story(batch, turn % stories, words, f"edit {turn}")
    _put_slots(writer, f"turn {turn}", version=1000 + turn)


def _put_story(batch, number: int, words: list[str], note: str = "") -> None:  # type: ignore[no-untyped-def]
    draw = random.Random(number)
    address = address_of(number)
    headline = " ".join(draw.choices(words, k=9)).capitalize() + note
    head = f'<!doctype html><html lang="az"><head><meta charset="utf-8"><title>{headline}</title>' + "".join(
        f'<meta property="og:{name}" content="{headline}">' for name in ("title", "description", "image:alt")
    )
    body = f'<main class="main story" id="main"><article><h1 class="story__headline">{headline}</h1>'
    for _ in range(draw.randint(5, 12)):
        body += f"<p>{' '.join(draw.choices(words, k=draw.randint(25, 70))).capitalize()}.</p>"
    batch.put_part(f"page{address}/0", head.encode())
    batch.put_part(f"page{address}/1", f"{body}</article></main>".encode())
    batch.put_page(address, 200, "text/html; charset=utf-8", _items(address))
    batch.put_part(f"card/{number}", f'<li class="card"><a href="{address}">{headline}</a></li>'.encode())
    batch.put_entry("section/az/dunya", (1_700_000_000 - number * 60, number), f"card/{number}")


def _items(address: str) -> list[PartItem]:
    keys = [f"page{address}/0", "style/az", "breaking/az", "masthead/az", f"page{address}/1", "see-also/az/dunya",
            "latest/az", "notice/az", "footer/az"]  # fmt: skip
    return [PartItem(key) for key in keys]


def _put_slots(writer: StoreWriter, note: str, version: int = 1) -> None:
    words = _words(random.Random(3))
    draw = random.Random(note)

    def cards(count: int) -> str:
        made = (" ".join(draw.choices(words, k=9)) for _ in range(count))
        return "".join(f'<li class="card"><a href="/az/dunya/{n}-x">{title}</a></li>' for n, title in enumerate(made))

    rules = "".join(f".block-{n}__part--{words[n]}{{margin:{n}px;color:var(--ink-{n})}}" for n in range(260))
    with writer.batch(version=version) as batch:
        batch.put_part("style/az", f"<style>{rules}</style></head><body>".encode(), level=19)
        batch.put_part("masthead/az", _MASTHEAD)
        batch.put_part("latest/az", f"<aside><h2>{note}</h2><ol>{cards(10)}</ol></aside>".encode())
        batch.put_part("see-also/az/dunya", f"<aside><ol>{cards(10)}</ol></aside>".encode())
        batch.put_part(
            "footer/az", b"<footer>" + b"<a href='/az/about'>Broadsheet</a>" * 40 + b"</footer></body></html>"
        )
        batch.put_part("breaking/az", b"")
        batch.put_part("notice/az", b"")
        batch.put_meta(
            "csp", b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'"
        )
        shell = [
            PartItem("style/az"),
            PartItem("masthead/az"),
            ListItem("section/az/dunya", 20, 0, b"<a href='{address}'>"),
        ]
        batch.put_page("/az/dunya/", 200, "text/html; charset=utf-8", shell)


_MASTHEAD = b"<header>" + b"<li class='card'><a href='/az/'>Broadsheet</a></li>" * 14 + b"</header>"


def _words(draw: random.Random) -> list[str]:
    return ["".join(draw.choices(_SYLLABLES, k=draw.randint(2, 4))) for _ in range(4000)]
