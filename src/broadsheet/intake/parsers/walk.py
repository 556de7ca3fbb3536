"""One walk over a tree of HTML: inline tags and paragraphs here, every other tag by the table it is given."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from lxml import etree

from broadsheet.common.html import escape
from broadsheet.intake.parsers.blocks import Block, IncomingPicture, LeftOut, Paragraph, PullQuote, Quote, Subheading
from broadsheet.intake.parsers.inline import InlineRun
from broadsheet.intake.parsers.lone import lone_block
from broadsheet.intake.parsers.tags import INLINE

__all__ = ["FindPictures", "Handler", "Walk", "inline", "line_break", "read_through", "span"]

FindPictures = Callable[[Sequence[str], str], list[IncomingPicture]]
"""Given picture ids (or none, and the id of the story they hang on), the pictures the source has for them."""

_SCHEME = re.compile(r"^\s*([a-zA-Z][a-zA-Z0-9+.-]*)\s*:")
_HIDDEN = re.compile(r"display\s*:\s*none")


class Walk:
    """Walks a tree once; blocks and left-outs gather here."""

    def __init__(
        self,
        handlers: Mapping[str, Handler],
        otherwise: Handler,
        *,
        autop: bool,
        find_pictures: FindPictures | None,
        on_comment: Callable[[Walk, Any], None],
    ) -> None:
        """`handlers` say what each tag means, `otherwise` what a tag means that is not among them."""
        self.blocks: list[Block] = []
        self.left_out: list[LeftOut] = []
        self.autop = autop
        self.find_pictures = find_pictures
        self.run = InlineRun(autop=autop)
        self._handlers, self._otherwise, self._on_comment = handlers, otherwise, on_comment

    def read(self, element: Any) -> None:
        """Read an element's text and children (not its own tag, not its tail)."""
        if text := element.text:
            self.run.text(text)
        for child in element:
            tag = child.tag
            if isinstance(tag, str):
                self.element(child, tag)
            elif tag is etree.Comment:
                self._on_comment(self, child)
            if tail := child.tail:
                self.run.text(tail)

    def element(self, element: Any, tag: str) -> None:
        """Read one element by its tag."""
        if (style := element.get("style")) and "none" in style and self._is_hidden(element, style):
            return
        self._handlers.get(tag, self._otherwise)(self, element)

    def division(self, element: Any) -> None:
        """Read a block that means nothing but "begin anew"."""
        self._otherwise(self, element)

    def flush(self) -> None:
        """End the paragraph that is being read, if there is one."""
        for html in self.run.take():
            self.blocks.append(lone_block(html))

    def add(self, block: Block) -> None:
        """End the paragraph, and add a block after it."""
        self.flush()
        self.blocks.append(block)

    def inside(self, element: Any) -> tuple[list[str], list[Block]]:
        """Return the element's paragraphs as inline HTML, and the other blocks found in it."""
        walk = Walk(
            self._handlers,
            self._otherwise,
            autop=self.autop and element.tag not in {"td", "th", "li"},
            find_pictures=self.find_pictures,
            on_comment=self._on_comment,
        )
        walk.read(element)
        walk.flush()
        self.left_out.extend(walk.left_out)
        paragraphs: list[str] = []
        others: list[Block] = []
        for block in walk.blocks:
            if isinstance(block, Paragraph):
                paragraphs.append(block.html)
            elif isinstance(block, Subheading):
                paragraphs.append(f"<strong>{block.text}</strong>" if "<" not in block.text else block.text)
            elif isinstance(block, (Quote, PullQuote)):
                paragraphs.extend(escape(line) for line in block.words.split("\n"))
            else:
                others.append(block)
        return paragraphs, others

    def leave_out(self, element: Any, why: str) -> None:
        """Name a fragment that is not kept."""
        text: str = etree.tostring(element, encoding="unicode", method="html", with_tail=False)
        self.left_out.append(LeftOut(text[:500], why))

    def link_tag(self, element: Any) -> str:
        """Return the safe start tag of a link, or nothing for one that leads nowhere."""
        href = (element.get("href") or "").strip()
        if not href or href.startswith("#"):
            return ""
        scheme = _SCHEME.match(href)
        if scheme and scheme.group(1).lower() not in {"http", "https", "mailto", "tel"}:
            self.left_out.append(LeftOut(href[:500], f"a link with {scheme.group(1).lower()}: ; its text is kept"))
            return ""
        return f'<a href="{_attribute(href)}">'

    def _is_hidden(self, element: Any, style: str) -> bool:
        if _HIDDEN.search(style) is None:
            return False
        if element.tag in {"iframe", "img", "input"} or "".join(element.itertext()).strip():
            self.leave_out(element, "hidden from readers by its style")
        return True


Handler = Callable[[Walk, Any], None]


def inline(walk: Walk, element: Any) -> None:
    """Read a tag of the allow-list for inline HTML, under the name it has there."""
    name = INLINE[element.tag]
    tag = f"<{name}>"
    if name == "a":
        tag = walk.link_tag(element)
        if not tag:
            walk.read(element)
            return
    elif name == "abbr" and element.get("title"):
        tag = f'<abbr title="{_attribute(element.get("title"))}">'
    walk.run.open(name, tag)
    walk.read(element)
    walk.run.close()


def span(walk: Walk, element: Any) -> None:
    """Read a span: bold or slanted when its style says so."""
    style = (element.get("style") or "").replace(" ", "").lower()
    bold = "font-weight:bold" in style or "font-weight:700" in style
    name = "strong" if bold else "em" if "font-style:italic" in style else ""
    if not name:
        walk.read(element)
        return
    walk.run.open(name, f"<{name}>")
    walk.read(element)
    walk.run.close()


def line_break(walk: Walk, _: Any) -> None:
    """Read a `<br>`."""
    walk.run.line_break()


def read_through(walk: Walk, element: Any) -> None:
    """Read a tag that means nothing."""
    walk.read(element)


def _attribute(value: str) -> str:
    return value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")
