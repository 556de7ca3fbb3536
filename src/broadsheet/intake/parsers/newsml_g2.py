"""NewsML-G2: news messages and single items; text inline as XHTML, NITF or plain."""

from __future__ import annotations

from typing import Any

from broadsheet.intake.parsers.blocks import Block, IncomingPicture, LeftOut
from broadsheet.intake.parsers.body import body_of
from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.names import names_in
from broadsheet.intake.parsers.nitf import body_of_nitf
from broadsheet.intake.parsers.pictures import with_caption
from broadsheet.intake.parsers.shapes import IncomingContributor, IncomingStory, IncomingTerm, Status
from broadsheet.intake.parsers.xml_words import attribute, children, first, inner_html, named, text_at, words_of

__all__ = ["stories_of_g2"]

_STATUS: dict[str, Status] = {"usable": "published", "canceled": "withdrawn", "withheld": "draft"}


def stories_of_g2(root: Any, name: str = "") -> list[IncomingStory]:
    """Return the stories of a news message or item: its text items, with pictures that come in the same message."""
    items = [root] if root.tag.rpartition("}")[2] == "newsItem" else list(named(root, "newsItem"))
    pictures = [picture for item in items if _kind(item) == "picture" and (picture := _picture(item))]
    stories = [
        _story(item, name, pictures) for item in items if _kind(item) not in {"picture", "video", "audio", "graphic"}
    ]
    return [story for story in stories if story.blocks or story.headline != "—"]


def _kind(item: Any) -> str:
    return attribute(first(item, "itemClass"), "qcode").rpartition(":")[2].lower()


def _story(item: Any, name: str, pictures: list[IncomingPicture]) -> IncomingStory:
    meta = next(children(item, "itemMeta"), item)
    content = next(children(item, "contentMeta"), item)
    blocks, left_out, lead = _body(item)
    headline = text_at(content, "headline") or text_at(meta, "title") or _html_title(item)
    created = text_at(content, "contentCreated")
    version = text_at(meta, "versionCreated")
    first_at = text_at(meta, "firstCreated") or created or version
    status = attribute(next(named(meta, "pubStatus"), None), "qcode").rpartition(":")[2]
    subjects = [
        words_of(next(named(one, "name"), None)) or attribute(one, "literal") for one in named(content, "subject")
    ]
    genre = next((words_of(n) for one in named(content, "genre") for n in named(one, "name")), "")
    return IncomingStory(
        source_id=item.get("guid") or name or headline,
        headline=headline or "—",
        kicker=text_at(content, "slugline"),
        standfirst=_description(content),
        dateline=text_at(content, "dateline") or "",
        byline=_byline(content),
        section=IncomingTerm(subjects[0], subjects[0]) if subjects and subjects[0] else None,
        topics=tuple(dict.fromkeys(IncomingTerm(one, one) for one in [*subjects[1:], genre] if one)),
        language=(attribute(next(named(content, "language"), None), "tag") or item.get(_LANG) or "")[:2].lower(),
        status=_STATUS.get(status, "published"),
        published_at=point_in_time(first_at) or point_in_time(version),
        updated_at=point_in_time(version),
        source_name=_provider(meta),
        lead_picture=lead or (pictures[0] if pictures else None),
        blocks=blocks,
        left_out=left_out,
    )


_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def _body(item: Any) -> tuple[tuple[Block, ...], tuple[LeftOut, ...], IncomingPicture | None]:
    content = next(children(item, "contentSet"), None)
    if content is None:
        return (), (), None
    for inline in children(content, "inlineXML"):
        if first(inline, "nitf", "body.content") is not None:
            return body_of_nitf(inline)
        body = first(inline, "body")
        blocks, left_out = body_of(inner_html(body if body is not None else inline))
        return blocks, left_out, None
    for inline in children(content, "inlineData"):
        kind = attribute(inline, "contenttype")
        text = inner_html(inline) if len(inline) else (inline.text or "")
        if "html" not in kind and not len(inline):
            text = "".join(f"<p>{_escaped(part)}</p>" for part in text.splitlines() if part.strip())
        blocks, left_out = body_of(text)
        return blocks, left_out, None
    left_out = tuple(
        LeftOut(attribute(one, "href")[:500], "content that stands elsewhere")
        for one in children(content, "remoteContent")
    )
    return (), left_out, None


def _picture(item: Any) -> IncomingPicture | None:
    remotes = [one for one in named(item, "remoteContent") if attribute(one, "href", "residref")]
    if not remotes:
        return None
    best = max(remotes, key=lambda one: int(attribute(one, "width") or 0) if attribute(one, "width").isdigit() else 0)
    meta = next(children(item, "contentMeta"), item)
    picture = IncomingPicture(attribute(best, "href", "residref"), alt=text_at(meta, "headline"))
    return with_caption(picture, _description(meta), text_at(meta, "creditline"))


def _description(content: Any) -> str:
    return next((words_of(one) for one in named(content, "description") if words_of(one)), "")


def _byline(content: Any) -> tuple[IncomingContributor, ...]:
    names = [one for by in named(content, "by") for one in names_in(words_of(by))]
    if not names:
        for creator in children(content, "creator", "contributor"):
            found = next(named(creator, "name"), None)
            names.extend(names_in(words_of(found)) if found is not None else [])
    return tuple(IncomingContributor(one) for one in dict.fromkeys(names))


def _provider(meta: Any) -> str:
    provider = next(named(meta, "provider"), None)
    if provider is None:
        return ""
    return words_of(next(named(provider, "name"), None)) or attribute(provider, "literal", "qcode").rpartition(":")[2]


def _html_title(item: Any) -> str:
    return next(
        (words_of(one) for content in children(item, "contentSet") for one in named(content, "title", "h1", "hl1")), ""
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
