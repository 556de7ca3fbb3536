"""A site that is still up is saved politely, and gone on with after a stop."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from broadsheet.common.fetch import Fetched, UnableToFetch
from broadsheet.intake.moves.site import save_site
from broadsheet.intake.parsers.shapes import UnableToParse
from broadsheet.intake.parsers.sitemaps import addresses_in

SITE = "https://old.example"
MAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


class Polite:
    """Answers from a table and remembers what was asked."""

    def __init__(self, pages: dict[str, bytes]) -> None:
        self.pages, self.asked = pages, list[str]()

    def sitemaps(self, address: str) -> list[str]:
        return [f"{SITE}/maps.xml"]

    def get(self, address: str) -> Fetched:
        self.asked.append(address)
        if address not in self.pages:
            raise UnableToFetch("It answered 404", address, permanent=True, status=404)
        kind = "text/html" if "xml" not in address else "application/xml"
        return Fetched(address, 200, self.pages[address], kind)


def _map(*addresses: str) -> bytes:
    urls = "".join(f"<url><loc>{one}</loc><lastmod>2025-01-01</lastmod></url>" for one in addresses)
    return f'<urlset xmlns="{MAP}">{urls}</urlset>'.encode()


def test_a_site_is_saved_once_and_gone_on_with(tmp_path: Path):
    index = f'<sitemapindex xmlns="{MAP}"><sitemap><loc>{SITE}/one.xml.gz</loc></sitemap></sitemapindex>'.encode()
    one = gzip.compress(
        _map(f"{SITE}/az/a/", f"{SITE}/b.html", f"{SITE}/c?id=7", f"{SITE}/gone", "https://other.example/x")
    )
    polite = Polite(
        {
            f"{SITE}/maps.xml": index, f"{SITE}/one.xml.gz": one, f"{SITE}/sitemap.xml": _map(f"{SITE}/b.html"),
            f"{SITE}/az/a/": b"<p>a", f"{SITE}/b.html": b"<p>b", f"{SITE}/c?id=7": b"<p>c",
        }
    )  # fmt: skip
    assert save_site(SITE, tmp_path, polite, limit=1) == []  # type: ignore[arg-type]
    troubles = save_site(SITE, tmp_path, polite)  # type: ignore[arg-type]
    assert troubles == [f"It answered 404: {SITE}/gone"]
    saved = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.html"))
    assert saved == ["old.example/az/a/index.html", "old.example/b.html", "old.example/c_id=7/index.html"]
    assert polite.asked.count(f"{SITE}/az/a/") == 1
    assert not any("other.example" in address for address in polite.asked)


def test_lists_of_every_kind():
    rss = b"<rss><channel><item><link>https://a.example/1</link></item></channel></rss>"
    atom = b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://a.example/2"/></entry></feed>'
    assert addresses_in(rss).pages == [("https://a.example/1", "")]
    assert addresses_in(atom).pages == [("https://a.example/2", "")]
    assert addresses_in(b"https://a.example/3\nhttps://a.example/4\n").pages[1] == ("https://a.example/4", "")
    for wrong in (b"<html/>", b"", gzip.compress(b"x" * 70_000_000), b"\x1f\x8bspoiled"):
        with pytest.raises(UnableToParse):
            addresses_in(wrong)
