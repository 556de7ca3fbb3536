"""Addresses in sitemaps (with their indexes, packed or not) and in feeds."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field

from broadsheet.intake.parsers.shapes import UnableToParse
from broadsheet.intake.parsers.xml_door import parsed_xml
from broadsheet.intake.parsers.xml_words import children, named, words_of

__all__ = ["SiteList", "addresses_in"]

MAX_UNPACKED = 64 * 1024 * 1024


@dataclass(slots=True)
class SiteList:
    """What one list of a site names: further lists, and pages with the time of their latest change (or "")."""

    lists: list[str] = field(default_factory=list)
    pages: list[tuple[str, str]] = field(default_factory=list)


def addresses_in(raw: bytes, name: str = "") -> SiteList:
    """Return what a sitemap, a sitemap index, a plain list of addresses, an RSS or an Atom feed names.

    Raises `UnableToParse`.
    """
    if raw.startswith(b"\x1f\x8b"):
        raw = _unpacked(raw, name)
    if raw.lstrip()[:4] == b"http":
        return SiteList(
            pages=[(line.strip(), "") for line in raw.decode("utf-8", "replace").splitlines() if line.strip()]
        )
    root = parsed_xml(raw, name)
    kind = str(root.tag).rpartition("}")[2]
    found = SiteList()
    if kind == "sitemapindex":
        found.lists = [address for one in children(root, "sitemap") if (address := _loc(one))]
    elif kind == "urlset":
        found.pages = [(address, _changed(one)) for one in children(root, "url") if (address := _loc(one))]
    elif kind in {"rss", "RDF", "feed"}:
        for item in named(root, "item", "entry"):
            links = [
                one.get("href") or words_of(one)
                for one in children(item, "link")
                if one.get("rel") in {None, "alternate"}
            ]
            if links and links[0].startswith("http"):
                found.pages.append((links[0], ""))
    else:
        raise UnableToParse(f"The XML is a <{kind}>: neither a sitemap nor a feed", name=name)
    return found


def _loc(element: object) -> str:
    return next((words_of(one) for one in children(element, "loc")), "")


def _changed(element: object) -> str:
    return next((words_of(one) for one in children(element, "lastmod")), "")


def _unpacked(raw: bytes, name: str) -> bytes:
    try:
        # A limited decompressor: a packed sitemap of a few KB may unpack to gigabytes.
        worker = zlib.decompressobj(wbits=31)
        out = worker.decompress(raw, MAX_UNPACKED)
    except zlib.error as error:
        raise UnableToParse(f"The packed list is spoiled ({error})", name=name) from None
    if worker.unconsumed_tail:
        raise UnableToParse(f"The packed list is longer than {MAX_UNPACKED:,} bytes", name=name)
    return out
