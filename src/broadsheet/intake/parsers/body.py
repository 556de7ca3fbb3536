"""HTML of twenty years to clean blocks. Whatever cannot be kept is named in `left_out`, never dropped in silence."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from lxml import etree

from broadsheet.common.html import escape, text_of
from broadsheet.intake.parsers.blocks import (
    Block,
    Document,
    Embed,
    Gallery,
    IncomingPicture,
    LeftOut,
    Note,
    Paragraph,
    Picture,
    PullQuote,
    Quote,
    Subheading,
    Table,
)
from broadsheet.intake.parsers.frames import frame_of, is_widget_script, social_quote_of
from broadsheet.intake.parsers.inline import InlineRun
from broadsheet.intake.parsers.lone import lone_block
from broadsheet.intake.parsers.pictures import is_ornament, picture_of, with_caption
from broadsheet.intake.parsers.shortcodes import expand_shortcodes
from broadsheet.intake.parsers.tables import list_of, only_arranges, table_of
from broadsheet.intake.parsers.tags import FRAMES, HEADINGS, INLINE, SILENT, THROUGH, UNKEPT
from broadsheet.intake.parsers.tree import file_name, remove, take_caption

__all__ = ["Body", "FindPictures", "body_of"]

FindPictures = Callable[[Sequence[str], str], list[IncomingPicture]]
"""Given picture ids (or none, and the id of the story they hang on), the pictures the source has for them."""

Body = tuple[tuple[Block, ...], tuple[LeftOut, ...]]

_CONTROL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127, 65534, 65535])
_HREF = re.compile(r'href="([^"]*)"')
_SCHEME = re.compile(r"^\s*([a-zA-Z][a-zA-Z0-9+.-]*)\s*:")
_SPEAKER_LINE = re.compile(r"^(?:[—–―~]|--?)\s*(\S.{1,118})$")
_OWN_PAGE = re.compile(r"attachment_id=|/attachment/|\.(?:jpe?g|png|gif|webp)$", re.I)
_PULLED = re.compile(r"pull-?quote|pulled", re.I)
_DYNAMIC = re.compile(r"^\s*wp:([\w/-]+)\s*(\{.*\})?\s*/\s*$", re.S)
_QUIET_DYNAMIC = {"more", "nextpage", "separator", "spacer", "post-title", "post-date"}

_PARSER_OPTIONS: dict[str, Any] = {"recover": True, "no_network": True, "remove_pis": True, "huge_tree": False}


def body_of(
    html: str,
    *,
    autop: bool = False,
    shortcodes: bool = False,
    find_pictures: FindPictures | None = None,
) -> Body:
    """Return the blocks of a body and what could not be kept.

    `autop` gives newlines the meaning WordPress gives them (bodies made of blocks are seen and left alone);
    `shortcodes` turns those into blocks. `find_pictures` knows galleries and captions by id.
    """
    reader = _BodyReader(autop=autop and "<!-- wp:" not in html, find_pictures=find_pictures)
    html = html.translate(_CONTROL)
    if shortcodes:
        html = expand_shortcodes(html, reader.left_out)
    if "<" not in html and not autop:
        html = re.sub(r"\n\s*\n", "<p>", html)
    root = _parsed(html, reader.left_out)
    if root is not None and not isinstance(root, str):
        reader.walk(root)
        reader.flush()
    elif root:
        reader.blocks.extend(Paragraph(escape(line)) for line in root.split("\n"))
    return tuple(reader.blocks), tuple(reader.left_out)


def _parsed(html: str, left_out: list[LeftOut]) -> Any:
    """Return the body element; or the bare text, where the HTML is too deep or too long to be read as a tree."""
    if not html.strip():
        return None
    parser = etree.HTMLParser(**_PARSER_OPTIONS)
    try:
        root = etree.fromstring(f"<html><body>{html}</body></html>", parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        left_out.append(LeftOut(html[:500], f"HTML that cannot be read ({error}); its text is kept"))
        return text_of(html)
    for fault in parser.error_log:
        if "depth" in fault.message or "huge" in fault.message.lower():
            left_out.append(
                LeftOut(html[:500], f"HTML nested too deeply or too long from line {fault.line} on; its text is kept")
            )
            return text_of(html)
    return None if root is None else root.find("body") if root.find("body") is not None else root


class _BodyReader:
    """Walks a tree once; blocks and left-outs gather here."""

    def __init__(self, *, autop: bool, find_pictures: FindPictures | None) -> None:
        self.blocks: list[Block] = []
        self.left_out: list[LeftOut] = []
        self.autop = autop
        self.find_pictures = find_pictures
        self.run = InlineRun(autop=autop)

    # -- the walk ---------------------------------------------------------------------------------------------

    def walk(self, element: Any) -> None:
        """Read an element's text and children (not its own tag, not its tail)."""
        if element.text:
            self.run.text(element.text)
        for child in element:
            tag = child.tag
            if isinstance(tag, str):
                self.element(child, tag)
            elif tag is etree.Comment:
                self.comment(child)
            if child.tail:
                self.run.text(child.tail)

    def element(self, element: Any, tag: str) -> None:
        """Read one element by its tag."""
        if "style" in element.attrib and "none" in element.get("style") and self.hidden(element):
            return
        if tag in INLINE:
            self.inline(element, INLINE[tag])
        elif tag == "p" or tag == "br":
            self.paragraph(element) if tag == "p" else self.run.line_break()
        elif tag == "span":
            self.span(element)
        elif tag in THROUGH:
            self.walk(element)
        elif tag in HEADINGS:
            self.heading(element, HEADINGS[tag])
        elif tag in _HANDLERS:
            _HANDLERS[tag](self, element)
        elif tag in FRAMES:
            self.frame(element)
        elif tag in UNKEPT:
            self.unkept(element, UNKEPT[tag])
        elif tag not in SILENT:
            self.division(element)

    def flush(self) -> None:
        """End the paragraph that is being read, if there is one."""
        for html in self.run.take():
            block = lone_block(html)
            self.blocks.append(block)

    def inside(self, element: Any) -> tuple[list[str], list[Block]]:
        """Return the element's paragraphs as inline HTML, and the other blocks found in it."""
        reader = _BodyReader(
            autop=self.autop and element.tag not in {"td", "th", "li"}, find_pictures=self.find_pictures
        )
        reader.walk(element)
        reader.flush()
        self.left_out.extend(reader.left_out)
        paragraphs: list[str] = []
        others: list[Block] = []
        for block in reader.blocks:
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

    # -- text -------------------------------------------------------------------------------------------------

    def inline(self, element: Any, name: str) -> None:
        tag = f"<{name}>"
        if name == "a":
            tag = self.link_tag(element)
            if not tag:
                self.walk(element)
                return
        elif name == "abbr" and element.get("title"):
            tag = f'<abbr title="{_attribute(element.get("title"))}">'
        self.run.open(name, tag)
        self.walk(element)
        self.run.close()

    def link_tag(self, element: Any) -> str:
        href = (element.get("href") or "").strip()
        if not href or href.startswith("#"):
            return ""
        scheme = _SCHEME.match(href)
        if scheme and scheme.group(1).lower() not in {"http", "https", "mailto", "tel"}:
            self.left_out.append(LeftOut(href[:500], f"a link with {scheme.group(1).lower()}: ; its text is kept"))
            return ""
        return f'<a href="{_attribute(href)}">'

    def span(self, element: Any) -> None:
        style = (element.get("style") or "").replace(" ", "").lower()
        name = (
            "strong"
            if "font-weight:bold" in style or "font-weight:700" in style
            else "em"
            if "font-style:italic" in style
            else ""
        )
        if not name:
            self.walk(element)
            return
        self.run.open(name, f"<{name}>")
        self.walk(element)
        self.run.close()

    def paragraph(self, element: Any) -> None:
        if "caption" in (element.get("class") or "") and self.late_caption(element):
            return
        self.division(element)

    def division(self, element: Any) -> None:
        """Read a block that means nothing but "begin anew"."""
        if (marked := element.get("class")) and (embed := social_quote_of(element)):
            self.add(embed)
            return
        if marked and "gallery" in marked and len(list(element.iter("img"))) > 1:
            self.figure(element)
            return
        if marked and "wp-caption" in marked and "text" not in marked:
            self.figure(element)
            return
        self.flush()
        self.walk(element)
        self.flush()

    def heading(self, element: Any, level: int) -> None:
        self.flush()
        paragraphs, others = self.inside(element)
        text = text_of(" ".join(paragraphs))
        if len(text) > 250:
            self.blocks.extend(Paragraph(html) for html in paragraphs)
        elif text:
            self.blocks.append(Subheading(text.replace("\n", " "), level))
        self.blocks.extend(others)

    def preformatted(self, element: Any) -> None:
        self.flush()
        for part in re.split(r"\n[ \t]*\n", "".join(element.itertext())):
            lines = "<br>".join(escape(line.rstrip()) for line in part.strip("\n").split("\n"))
            if lines.strip():
                self.blocks.append(Paragraph(lines))

    def list_of_items(self, element: Any) -> None:
        self.flush()
        html, others = list_of(element, self.inside)
        if html:
            self.blocks.append(Paragraph(html))
        self.blocks.extend(others)

    # -- quotes and notes -------------------------------------------------------------------------------------

    def quote(self, element: Any) -> None:
        self.flush()
        if embed := social_quote_of(element):
            self.add(embed)
            return
        speaker = element.get("data-speaker", "")
        for cited in list(element.iter("cite", "footer")):
            if not speaker:
                speaker = " ".join("".join(cited.itertext()).split())
                remove(cited)
        paragraphs, others = self.inside(element)
        lines = [line for html in paragraphs for line in text_of(html).split("\n") if line]
        if lines[1:] and not speaker and (match := _SPEAKER_LINE.match(lines[-1])):
            speaker = match.group(1)
            lines.pop()
        for html in paragraphs:
            self.left_out.extend(
                LeftOut(m.group(0)[:500], "a link inside a quote; its text is kept")
                for m in re.finditer(r"<a .*?</a>", html)
            )
        words = "\n".join(lines)
        name, _, role = speaker.strip(" —–-").partition(",")
        if words and _PULLED.search(element.get("class", "")):
            self.blocks.append(PullQuote(words, name.strip()))
        elif words:
            self.blocks.append(Quote(words, name.strip(), role.strip()))
        elif speaker:
            self.blocks.append(Paragraph(escape(speaker)))
        self.blocks.extend(others)

    def aside(self, element: Any) -> None:
        self.flush()
        if _PULLED.search(element.get("class", "")):
            self.quote(element)
            return
        paragraphs, others = self.inside(element)
        if paragraphs:
            self.blocks.append(Note("<br>".join(paragraphs)))
        self.blocks.extend(others)

    # -- pictures ---------------------------------------------------------------------------------------------

    def image(self, element: Any) -> None:
        if is_ornament(element):
            alt = (element.get("alt") or "").strip()
            if "smiley" in element.get("class", "") or "emoji" in element.get("class", ""):
                self.run.text(alt)
            else:
                self.leave_out(element, "a tracking dot, counter or spacer")
            return
        href = _HREF.search(self.run.link)
        link = href.group(1).replace("&amp;", "&") if href else ""
        picture = picture_of(element, link)
        if picture is None:
            self.leave_out(element, "a picture without an address")
            return
        if link and picture.address != link and not _OWN_PAGE.search(link):
            self.left_out.append(LeftOut(link[:500], "a link around a picture; the picture is kept"))
        self.flush()
        self.blocks.append(Picture(self.known(picture)))

    def known(self, picture: IncomingPicture) -> IncomingPicture:
        """Fill what the element does not say from what the source knows about the picture."""
        if not picture.source_id or self.find_pictures is None or (picture.alt and picture.caption):
            return picture
        for found in self.find_pictures([picture.source_id], ""):
            picture = replace(
                picture,
                alt=picture.alt or found.alt,
                caption=picture.caption or found.caption,
                credit=picture.credit or found.credit,
            )
        return picture

    def figure(self, element: Any) -> None:
        """Read a figure: one picture with its caption, several as a gallery, or whatever else stands in it."""
        self.flush()
        caption, credit = take_caption(element)
        caption = caption or text_of(element.get("data-caption", "") or "")
        start = len(self.blocks)
        if "gallery" in element.get("class", ""):
            for inner in list(element.iter("figure", "li", "dl")):
                if inner is not element and (own := take_caption(inner)) != ("", ""):
                    for image in inner.iter("img"):
                        image.set("data-caption", own[0])
                        break
        self.walk(element)
        self.flush()
        found, self.blocks[start:] = self.blocks[start:], []
        pictures = [block.picture for block in found if isinstance(block, Picture)]
        others: list[Block] = [block for block in found if not isinstance(block, Picture)]
        if "bs-caption" in element.get("class", "") and pictures and not caption:
            caption = text_of("\n".join(b.html for b in others if isinstance(b, Paragraph)))
            others = [b for b in others if not isinstance(b, Paragraph)]
        if len(pictures) == 1:
            self.blocks.append(Picture(with_caption(pictures[0], caption, credit)))
            caption = ""
        elif pictures:
            self.blocks.append(Gallery(tuple(with_caption(p, p.caption, "") for p in pictures), caption))
            caption = ""
        self.blocks.extend(self.captioned(others, caption))

    def captioned(self, blocks: list[Block], caption: str) -> list[Block]:
        """Give a figure's caption to the embed, table or document in it, or else keep it as a paragraph."""
        if not caption:
            return blocks
        for number, block in enumerate(blocks):
            if isinstance(block, (Embed, Table)):
                blocks[number] = replace(block, caption=caption)
                return blocks
            if isinstance(block, Document):
                blocks[number] = replace(block, title=caption)
                return blocks
        return [*blocks, Paragraph(escape(caption))]

    def late_caption(self, element: Any) -> bool:
        """Give the text of `<p class="...caption...">` to the picture right before it."""
        self.flush()
        text = " ".join("".join(element.itertext()).split())
        latest = self.blocks[-1] if self.blocks else None
        if not text or element.find(".//img") is not None or not isinstance(latest, Picture) or latest.picture.caption:
            return False
        self.blocks[-1] = Picture(with_caption(latest.picture, text))
        return True

    def gallery(self, element: Any) -> None:
        self.flush()
        ids = re.findall(r"\d+", element.get("ids", ""))
        found = self.find_pictures(ids, element.get("of", "")) if self.find_pictures else []
        if found:
            self.blocks.append(Gallery(tuple(found)))
        if len(found) < len(ids) or not found:
            names = ", ".join(ids) or "those that hang on the story"
            self.left_out.append(
                LeftOut(f"[gallery ids={names}]"[:500], f"a gallery; {len(found)} of its pictures are in the source")
            )
        self.walk(element)  # browsers and libxml2 may put what follows an unknown tag inside it

    # -- frames, tables, the rest -----------------------------------------------------------------------------

    def frame(self, element: Any) -> None:
        shown = frame_of(element)
        if shown is None:
            self.leave_out(element, f"an {element.tag} of a site that is not on the list")
        else:
            self.add(shown)
        if element.tag == "bs-file":
            self.walk(element)

    def add(self, block: Block) -> None:
        self.flush()
        self.blocks.append(block)

    def table(self, element: Any) -> None:
        self.flush()
        if only_arranges(element):
            self.walk(element)
            self.flush()
            return
        table, others = table_of(element, self.inside)
        if table is not None:
            self.blocks.append(table)
        self.blocks.extend(others)

    def script(self, element: Any) -> None:
        if element.get("data-telegram-post") and (embed := social_quote_of(element)):
            self.add(embed)
        elif not is_widget_script(element):
            self.leave_out(element, "a script")

    def noscript(self, element: Any) -> None:
        """A lazy loader's picture stands here a second time; anything else is for readers without script."""
        if not element.get("class") and len(element) == 0 and "<" in (element.text or ""):
            element = _parsed(element.text, self.left_out)
            if element is None or isinstance(element, str):
                self.run.text(element or "")
                return
        before = self.blocks[-1] if self.blocks else None
        images = list(element.iter("img"))
        if images and isinstance(before, Picture):
            latest = picture_of(images[0])
            if latest is None or file_name(latest.address) == file_name(before.picture.address):
                return
        self.walk(element)

    def unkept(self, element: Any, what: str) -> None:
        self.leave_out(element, what)
        if element.tag in {"form", "marquee", "dialog"}:
            self.division(element)

    def hidden(self, element: Any) -> bool:
        if re.search(r"display\s*:\s*none", element.get("style")) is None:
            return False
        if element.tag in {"iframe", "img", "input"} or "".join(element.itertext()).strip():
            self.leave_out(element, "hidden from readers by its style")
        return True

    def comment(self, comment: Any) -> None:
        match = _DYNAMIC.match(comment.text or "")
        if match and match.group(1) not in _QUIET_DYNAMIC:
            self.left_out.append(
                LeftOut((comment.text or "")[:500], "a block that WordPress fills when a page is asked for")
            )


_HANDLERS: dict[str, Callable[[_BodyReader, Any], None]] = {
    "img": _BodyReader.image,
    "amp-img": _BodyReader.image,
    "figure": _BodyReader.figure,
    "bs-gallery": _BodyReader.gallery,
    "blockquote": _BodyReader.quote,
    "aside": _BodyReader.aside,
    "table": _BodyReader.table,
    "ul": _BodyReader.list_of_items,
    "ol": _BodyReader.list_of_items,
    "menu": _BodyReader.list_of_items,
    "dir": _BodyReader.list_of_items,
    "pre": _BodyReader.preformatted,
    "xmp": _BodyReader.preformatted,
    "script": _BodyReader.script,
    "noscript": _BodyReader.noscript,
}


def _attribute(value: str) -> str:
    return value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")
