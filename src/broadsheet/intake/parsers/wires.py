"""Archives of agencies: NewsML-G2, NewsML 1.x, NITF and ninjs, told apart by what they are and not by their names."""

from __future__ import annotations

from typing import Any

from broadsheet.intake.parsers.newsml_g2 import stories_of_g2
from broadsheet.intake.parsers.newsml_one import stories_of_newsml_one
from broadsheet.intake.parsers.ninjs import stories_of_ninjs
from broadsheet.intake.parsers.nitf import story_of_nitf
from broadsheet.intake.parsers.shapes import IncomingStory, UnableToParse
from broadsheet.intake.parsers.xml_door import parsed_xml

__all__ = ["is_wire", "stories_of_wire"]

_XML_ROOTS = (b"<newsItem", b"<newsMessage", b"<packageItem", b"<NewsML", b"<nitf", b"<conceptItem", b"<knowledgeItem")
_G2 = {"newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"}


def is_wire(head: bytes) -> bool:
    """Say whether the beginning of a file looks like one of the formats here."""
    if head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in (b"{", b"["):
        marks = (b'"versioncreated"', b'"pubstatus"', b'"body_html"', b'"body_text"', b'"bodies"', b'"headlines"')
        return b'"uri"' in head and any(mark in head for mark in marks)
    head = head.replace(b"\x00", b"")
    return any(root in head or b"ns0:" + root[1:] in head for root in _XML_ROOTS)


def stories_of_wire(raw: bytes, name: str = "") -> list[IncomingStory]:
    """Return the stories of one document (a picture that comes alone is none). Raises `UnableToParse`."""
    if raw.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in (b"{", b"["):
        return stories_of_ninjs(raw, name)
    root = parsed_xml(raw, name)
    kind = _local(root)
    if kind in _G2:
        return stories_of_g2(root, name)
    if kind == "nitf":
        return [story_of_nitf(root, name)]
    if kind == "NewsML":
        return stories_of_newsml_one(root, name)
    raise UnableToParse(f"The XML is a <{kind}>, which is no wire format we know", name=name, line=root.sourceline or 0)


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]
