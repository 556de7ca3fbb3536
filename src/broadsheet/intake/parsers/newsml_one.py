"""NewsML 1.x: news items made of nested components."""

from __future__ import annotations

from typing import Any

from broadsheet.intake.parsers.blocks import Block, IncomingPicture, LeftOut
from broadsheet.intake.parsers.body import body_of
from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.names import names_in
from broadsheet.intake.parsers.nitf import body_of_nitf
from broadsheet.intake.parsers.shapes import IncomingContributor, IncomingStory, IncomingTerm, UnableToParse
from broadsheet.intake.parsers.xml_words import attribute, first, inner_html, named, text_at

__all__ = ["stories_of_newsml_one"]


def stories_of_newsml_one(root: Any, name: str = "") -> list[IncomingStory]:
    """Return the stories of a NewsML 1.x document, one an item. Raises `UnableToParse` when none has text."""
    stories = [story for item in named(root, "NewsItem") if (story := _story(item, root, name))]
    if not stories:
        raise UnableToParse("The NewsML holds no item with a headline or a text", name=name)
    return stories


def _story(item: Any, root: Any, name: str) -> IncomingStory | None:
    content = next((one for one in named(item, "DataContent") if "".join(one.itertext()).strip()), None)
    blocks: tuple[Block, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    lead: IncomingPicture | None = None
    if content is not None and first(content, "nitf", "body.content", "body") is not None:
        blocks, left_out, lead = body_of_nitf(content)
    elif content is not None:
        text = inner_html(content) if len(content) else (content.text or "")
        if not len(content) and "<" not in text:
            text = "".join(f"<p>{part}</p>" for part in text.splitlines() if part.strip())
        blocks, left_out = body_of(text)
    headline = text_at(item, "HeadLine", "Headline", "hl1") or text_at(item, "SlugLine")
    if not headline and not blocks:
        return None
    subjects = [attribute(one, "FormalName") for one in named(item, "SubjectMatter", "Subject", "SubjectDetail")]
    return IncomingStory(
        source_id=text_at(item, "PublicIdentifier", "NewsItemId") or name or headline,
        headline=headline or "—",
        kicker=text_at(item, "SlugLine") if text_at(item, "SlugLine") != headline else "",
        standfirst=text_at(item, "SubHeadLine"),
        dateline=text_at(item, "DateLine"),
        byline=tuple(IncomingContributor(one) for one in names_in(text_at(item, "ByLine"))),
        topics=tuple(dict.fromkeys(IncomingTerm(one, one) for one in subjects if one)),
        language=attribute(first(item, "Language"), "FormalName")[:2].lower(),
        published_at=point_in_time(text_at(item, "FirstCreated")) or point_in_time(text_at(root, "DateAndTime")),
        updated_at=point_in_time(text_at(item, "ThisRevisionCreated")),
        source_name=text_at(item, "CreditLine") or attribute(first(item, "Provider"), "FormalName"),
        lead_picture=lead,
        blocks=blocks,
        left_out=left_out,
    )
