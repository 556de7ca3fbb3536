"""One saved HTML page to a story: the general way, which a site's own rules may mend."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any
from urllib.parse import urljoin

import lxml.html
from lxml import etree

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.blocks import (
    Block,
    Gallery,
    IncomingPicture,
    Paragraph,
    Picture,
    PullQuote,
    Quote,
    Subheading,
    Table,
)
from broadsheet.intake.parsers.body import body_of
from broadsheet.intake.parsers.embeds import embed_of
from broadsheet.intake.parsers.encodings import decoded, repaired, repaired_page
from broadsheet.intake.parsers.old_addresses import path_of
from broadsheet.intake.parsers.page_facts import PageFacts, facts_of
from broadsheet.intake.parsers.page_media import with_media
from broadsheet.intake.parsers.page_section import section_by_folder
from broadsheet.intake.parsers.page_text import html_of_story
from broadsheet.intake.parsers.page_trim import folded, trimmed
from broadsheet.intake.parsers.shapes import IncomingContributor, IncomingStory, IncomingTerm, UnableToParse
from broadsheet.intake.parsers.site_rules import SiteRules

__all__ = ["story_of_page", "text_of_story"]

MAX_PAGE = 20 * 1024 * 1024
_TITLE_TAIL = re.compile(r"\s+(?:[|»·•—–-]|::)\s+[^|»·•—–]{2,60}$")


def story_of_page(
    raw: bytes,
    address: str = "",
    *,
    rules: SiteRules | None = None,
    zone: tzinfo = UTC,
    charset: str = "",
    now: datetime | None = None,
) -> IncomingStory:
    """Return the story of one HTML page. Raises `UnableToParse` for what is none: no headline, no text."""
    if len(raw) > MAX_PAGE:
        raise UnableToParse(f"The page is longer than {MAX_PAGE:,} bytes", name=address)
    text = repaired_page(decoded(raw, charset)[0])
    root = _tree(text, address)
    rules = rules or SiteRules()
    facts = facts_of(root, address, zone=rules.zone or zone, now=now)
    rules.mend(facts, root)
    headline = facts.headline if rules.headline else _headline(root, facts)
    own_html = rules.body(root)
    blocks, found_out = body_of(own_html or html_of_story(root, text, address, facts.body))
    left_out = list(found_out)
    if not own_html:
        blocks = with_media(trimmed(blocks, headline, left_out, _titles(root, facts)), root)
    if not headline and not blocks:
        raise UnableToParse("The page has neither a headline nor a text", name=address)
    own = path_of(address or facts.canonical)
    lead, blocks = _lead(facts, blocks, address)
    video = embed_of(facts.video)
    return IncomingStory(
        source_id=own or headline,
        headline=repaired(headline) or own,
        address=own,
        old_addresses=tuple(one for one in [path_of(facts.canonical)] if one and one != own),
        standfirst=repaired(_standfirst(facts, blocks)),
        byline=tuple(IncomingContributor(repaired(name)) for name in facts.authors),
        section=IncomingTerm(facts.section, facts.section) if facts.section else section_by_folder(root, address),
        topics=tuple(IncomingTerm(word, word) for word in facts.topics),
        language=facts.language,
        format="live" if facts.live else "video" if video else "text",
        published_at=facts.published_at,
        updated_at=facts.updated_at,
        lead_picture=lead,
        lead_embed=video,
        blocks=blocks,
        left_out=tuple(left_out),
    )


def text_of_story(story: IncomingStory) -> str:
    """Return the words of a story's body, one block a line: for comparing with the source."""
    return "\n".join(filter(None, map(_words, story.blocks)))


def _words(block: Block) -> str:
    if isinstance(block, Paragraph):
        return text_of(block.html)
    if isinstance(block, Subheading):
        return block.text
    if isinstance(block, (Quote, PullQuote)):
        return f"{block.words}\n{block.speaker}".strip()
    if isinstance(block, Table):
        return "\n".join(" ".join(text_of(cell) for cell in row) for row in block.rows)
    return text_of(getattr(block, "html", ""))


def _tree(text: str, address: str) -> Any:
    if "<" not in text[:200_000]:
        raise UnableToParse("This is no HTML: there is no tag in it", name=address)
    # lxml refuses text with an encoding declaration, and control characters end its trees early.
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", text)
    try:
        return lxml.html.document_fromstring(text, parser=lxml.html.HTMLParser(huge_tree=False, no_network=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnableToParse(f"The HTML cannot be read ({error})", name=address) from None


def _headline(root: Any, facts: PageFacts) -> str:
    """Return the headline: of several that the page names, the one that also stands on it as a heading."""
    headings = [" ".join(h.text_content().split()) for h in root.iter("h1", "h2")]
    shown = {folded(heading): heading for heading in headings if heading}
    title = " ".join((root.findtext(".//title") or "").split())
    named = [one for one in (facts.headline, facts.metas.get("og:title", ""), title) if one]
    for one in named:
        for candidate in (one, _TITLE_TAIL.sub("", one)):
            if folded(candidate) in shown:
                return shown[folded(candidate)]
    ones = [" ".join(h.text_content().split()) for h in root.iter("h1")]
    if facts.headline:
        return (
            _TITLE_TAIL.sub("", facts.headline)
            if facts.site and facts.headline.endswith(facts.site)
            else facts.headline
        )
    return next((one for one in ones if len(one) > 8), "") or _TITLE_TAIL.sub("", title)


def _titles(root: Any, facts: PageFacts) -> list[str]:
    """Return all that the page is called: only one of them is the headline, but none is a line of the text."""
    title = root.findtext(".//title") or ""
    headings = [heading.text_content() for heading in root.iter("h1")]
    return [facts.headline, facts.metas.get("og:title", ""), title, _TITLE_TAIL.sub("", title), *headings]


def _standfirst(facts: PageFacts, blocks: Sequence[Block]) -> str:
    """Return the description, unless it only repeats the beginning of the text."""
    first = next((text_of(block.html) for block in blocks if isinstance(block, Paragraph)), "")
    description = facts.description.removesuffix("...").removesuffix("…").strip()
    return "" if folded(first).startswith(folded(description)[:120]) else facts.description


def _lead(
    facts: PageFacts, blocks: tuple[Block, ...], address: str
) -> tuple[IncomingPicture | None, tuple[Block, ...]]:
    """Return the lead picture, and the body without it when it stood first there."""
    whole = tuple(_absolute(block, address) for block in blocks)
    if whole and isinstance(whole[0], Picture):
        return whole[0].picture, whole[1:]
    if not facts.picture:
        return None, whole
    return IncomingPicture(urljoin(address, facts.picture), caption=facts.picture_caption), whole


def _absolute(block: Block, address: str) -> Block:
    if isinstance(block, Picture):
        return Picture(_at(block.picture, address))
    if isinstance(block, Gallery):
        return Gallery(tuple(_at(picture, address) for picture in block.pictures), block.caption)
    return block


def _at(picture: IncomingPicture, address: str) -> IncomingPicture:
    values = {name: getattr(picture, name) for name in picture.__slots__}
    values["address"] = picture.address if picture.address.startswith("data:") else urljoin(address, picture.address)
    return IncomingPicture(**values)
