"""Small acts on an HTML tree that the body reader needs."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.blocks import LeftOut

__all__ = ["file_name", "parsed", "remove", "take_caption"]

_PARSER_OPTIONS: dict[str, Any] = {"recover": True, "no_network": True, "remove_pis": True, "huge_tree": False}


def parsed(html: str, left_out: list[LeftOut]) -> Any:
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


def take_caption(element: Any) -> tuple[str, str]:
    """Remove and return the caption and the credit of a figure."""
    caption = credit = ""
    for child in list(element.iter()):
        marked = child.get("class", "") if isinstance(child.tag, str) else ""
        if child is element or not isinstance(child.tag, str) or child.getparent() is None:
            continue
        if _has_own_frame(child, element):
            continue
        if child.tag in {"figcaption", "p", "span", "div", "small", "dd"} and re.search(
            r"credit|copyright|photographer|byline|\bsource\b", marked, re.I
        ):
            credit = credit or " ".join("".join(child.itertext()).split())
            remove(child)
        elif child.tag == "figcaption" or (child.tag in {"p", "div", "dd", "span"} and "caption" in marked):
            if next(child.iter("img", "iframe", "video"), None) is not None:
                continue
            inner = next(
                (
                    one
                    for one in child.iterdescendants()
                    if isinstance(one.tag, str) and re.search(r"credit|copyright", one.get("class", ""))
                ),
                None,
            )
            if inner is not None:
                credit = credit or " ".join("".join(inner.itertext()).split())
                remove(inner)
            caption = caption or " ".join("".join(child.itertext()).split())
            remove(child)
    return caption, re.sub(r"^(?:photo|foto|фото|credit|image)\s*[:©]\s*|^©\s*", "", credit, flags=re.I)


def _has_own_frame(child: Any, element: Any) -> bool:
    """Say whether a caption belongs to a smaller figure or gallery item inside `element`."""
    for up in child.iterancestors():
        if up is element:
            return False
        if up.tag in {"figure", "li", "dl"}:
            return True
    return False


def remove(element: Any) -> None:
    """Take an element out of its tree; the text after it stays."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def file_name(address: str) -> str:
    """Return the file's name without the size WordPress writes into it: to know one picture again."""
    return re.sub(r"-\d{2,4}x\d{2,4}(?=\.\w+$)", "", address.split("?")[0].rsplit("/", 1)[-1])
