"""Headings, lists, quotes and notes of a body."""

from __future__ import annotations

import re
from typing import Any

from broadsheet.common.html import escape, text_of
from broadsheet.intake.parsers.blocks import LeftOut, Note, Paragraph, PullQuote, Quote, Subheading
from broadsheet.intake.parsers.frames import social_quote_of
from broadsheet.intake.parsers.tables import list_of
from broadsheet.intake.parsers.tags import HEADINGS
from broadsheet.intake.parsers.tree import remove
from broadsheet.intake.parsers.walk import Walk

__all__ = ["aside", "heading", "list_of_items", "preformatted", "quote"]

_SPEAKER_LINE = re.compile(r"^(?:[—–―~]|--?)\s*(\S.{1,118})$")
_PULLED = re.compile(r"pull-?quote|pulled", re.I)


def heading(walk: Walk, element: Any) -> None:
    """Read a heading; one that is far too long is a paragraph."""
    walk.flush()
    paragraphs, others = walk.inside(element)
    text = text_of(" ".join(paragraphs))
    if len(text) > 250:
        walk.blocks.extend(Paragraph(html) for html in paragraphs)
    elif text:
        walk.blocks.append(Subheading(text.replace("\n", " "), HEADINGS[element.tag]))
    walk.blocks.extend(others)


def preformatted(walk: Walk, element: Any) -> None:
    """Read text whose lines stand as they are."""
    walk.flush()
    for part in re.split(r"\n[ \t]*\n", "".join(element.itertext())):
        lines = "<br>".join(escape(line.rstrip()) for line in part.strip("\n").split("\n"))
        if lines.strip():
            walk.blocks.append(Paragraph(lines))


def list_of_items(walk: Walk, element: Any) -> None:
    """Read a list; what is no text in it follows it."""
    walk.flush()
    html, others = list_of(element, walk.inside)
    if html:
        walk.blocks.append(Paragraph(html))
    walk.blocks.extend(others)


def quote(walk: Walk, element: Any) -> None:
    """Read a quote with its speaker, where the text names one."""
    walk.flush()
    if embed := social_quote_of(element):
        walk.add(embed)
        return
    speaker = element.get("data-speaker", "")
    for cited in list(element.iter("cite", "footer")):
        if not speaker:
            speaker = " ".join("".join(cited.itertext()).split())
            remove(cited)
    paragraphs, others = walk.inside(element)
    lines = [line for html in paragraphs for line in text_of(html).split("\n") if line]
    if lines[1:] and not speaker and (match := _SPEAKER_LINE.match(lines[-1])):
        speaker = match.group(1)
        lines.pop()
    for html in paragraphs:
        walk.left_out.extend(
            LeftOut(m.group(0)[:500], "a link inside a quote; its text is kept")
            for m in re.finditer(r"<a .*?</a>", html)
        )
    words = "\n".join(lines)
    name, _, role = speaker.strip(" —–-").partition(",")
    if words and _is_pulled(element):
        walk.blocks.append(PullQuote(words, name.strip()))
    elif words:
        walk.blocks.append(Quote(words, name.strip(), role.strip()))
    elif speaker:
        walk.blocks.append(Paragraph(escape(speaker)))
    walk.blocks.extend(others)


def _is_pulled(element: Any) -> bool:
    """Whether words are set large: by the class of the quote, or of the figure around it, as WordPress writes it."""
    around = element.getparent()
    of_figure = around.get("class", "") if around is not None and around.tag == "figure" else ""
    return _PULLED.search(f"{element.get('class', '')} {of_figure}") is not None


def aside(walk: Walk, element: Any) -> None:
    """Read a box beside the text: a note, or words pulled out of it."""
    walk.flush()
    if _PULLED.search(element.get("class", "")):
        quote(walk, element)
        return
    paragraphs, others = walk.inside(element)
    if paragraphs:
        walk.blocks.append(Note("<br>".join(paragraphs)))
    walk.blocks.extend(others)
