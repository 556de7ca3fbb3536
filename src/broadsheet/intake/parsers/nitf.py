"""NITF 3.x: one document, one story; also the body that NewsML carries."""

from __future__ import annotations

from typing import Any

from broadsheet.intake.parsers.blocks import Block, IncomingPicture, LeftOut, Picture
from broadsheet.intake.parsers.body import body_of
from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.names import names_in
from broadsheet.intake.parsers.pictures import with_caption
from broadsheet.intake.parsers.shapes import IncomingContributor, IncomingStory, IncomingTerm, Status, UnableToParse
from broadsheet.intake.parsers.xml_words import attribute, children, first, inner_html, named, text_at, words_of

__all__ = ["body_of_nitf", "story_of_nitf"]

_STATUS: dict[str, Status] = {
    "usable": "published",
    "canceled": "withdrawn",
    "cancelled": "withdrawn",
    "withheld": "draft",
}
_RENAMED = {"hl2": "h2", "hl1": "h2", "block": "div", "bq": "blockquote", "media": "div", "note": "aside"}
_MADE = {
    "person",
    "org",
    "location",
    "chron",
    "event",
    "function",
    "money",
    "num",
    "object.title",
    "virtloc",
    "copyrite",
}


def story_of_nitf(root: Any, name: str = "") -> IncomingStory:
    """Return the story of a NITF document. Raises `UnableToParse` when it has neither headline nor text."""
    blocks, left_out, lead = body_of_nitf(root)
    headline = text_at(root, "hl1") or text_at(root, "title") or text_at(root, "hedline")
    if not headline and not blocks:
        raise UnableToParse("The NITF has neither a headline nor a text", name=name)
    doc_id = first(root, "doc-id")
    published = attribute(first(root, "date.issue"), "norm") or attribute(first(root, "pubdata"), "date.publication")
    released = attribute(first(root, "date.release"), "norm")
    topics = [
        attribute(one, "key", "tobject.subject.matter", "tobject.subject.type")
        for one in named(root, "keyword", "tobject.subject")
    ]
    section = attribute(first(root, "pubdata"), "position.section") or attribute(first(root, "tobject"), "tobject.type")
    return IncomingStory(
        source_id=attribute(doc_id, "id-string") or name or headline,
        headline=headline or "—",
        status=_STATUS.get(attribute(first(root, "docdata"), "management-status").lower(), "published"),
        standfirst=text_at(root, "abstract") or next((words_of(one) for one in named(root, "hl2")), ""),
        dateline=text_at(root, "dateline"),
        byline=_byline(root),
        section=IncomingTerm(section, section) if section else None,
        topics=tuple(dict.fromkeys(IncomingTerm(one, one) for one in topics if one)),
        language=(root.get("{http://www.w3.org/XML/1998/namespace}lang") or attribute(root, "lang"))[:2].lower(),
        published_at=point_in_time(released or published) or point_in_time(published),
        source_name=text_at(root, "distributor") or attribute(doc_id, "regsrc"),
        lead_picture=lead,
        blocks=blocks,
        left_out=left_out,
    )


def body_of_nitf(root: Any) -> tuple[tuple[Block, ...], tuple[LeftOut, ...], IncomingPicture | None]:
    """Return the blocks of NITF's body.content, what was left out, and its first picture."""
    content = first(root, "body.content")
    if content is None:
        body = first(root, "body")
        if body is None:
            return (), (), None
        for head in list(children(body, "body.head", "body.end")):
            body.remove(head)
        content = body
    pictures = [picture for media in named(content, "media") if (picture := _picture(media))]
    for media in list(named(content, "media")):
        if media.getparent() is not None:
            media.getparent().remove(media)
    for one in content.iter():
        if isinstance(one.tag, str):
            local = one.tag.rpartition("}")[2]
            one.tag = "span" if local in _MADE else _RENAMED.get(local, local)
    blocks, left_out = body_of(inner_html(content))
    return blocks + tuple(Picture(one) for one in pictures[1:]), left_out, pictures[0] if pictures else None


def _picture(media: Any) -> IncomingPicture | None:
    if attribute(media, "media-type") not in {"image", "photo", ""}:
        return None
    references = [
        one for one in children(media, "media-reference") if attribute(one, "source", "data-location", "name")
    ]
    if not references:
        return None
    best = max(
        references, key=lambda one: int(attribute(one, "width") or 0) if attribute(one, "width").isdigit() else 0
    )
    picture = IncomingPicture(attribute(best, "source", "data-location", "name"), alt=attribute(best, "alternate-text"))
    return with_caption(picture, text_at(media, "media-caption"), text_at(media, "media-producer"))


def _byline(root: Any) -> tuple[IncomingContributor, ...]:
    found: list[str] = []
    for byline in named(root, "byline"):
        people = [words_of(one) for one in named(byline, "person")]
        found.extend(people or names_in(words_of(byline)))
    return tuple(IncomingContributor(one) for one in dict.fromkeys(found) if one)
