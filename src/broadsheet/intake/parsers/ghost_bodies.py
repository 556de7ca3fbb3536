"""Ghost's two ways of keeping a body as data, lexical and mobiledoc, to HTML for the body reader."""

from __future__ import annotations

import json
from typing import Any

from broadsheet.common.html import escape
from broadsheet.intake.parsers.blocks import LeftOut

__all__ = ["html_of_lexical", "html_of_mobiledoc"]

_FORMATS = ((1, "strong"), (2, "em"), (4, "s"), (8, "u"), (16, "code"), (32, "sub"), (64, "sup"))
_QUIET = {"horizontalrule", "hr", "paywall", "more"}
MAX_DEPTH = 60


def html_of_lexical(raw: str, left_out: list[LeftOut]) -> str:
    """Return the HTML of a lexical document; nodes without an equal here are added to `left_out`."""
    root = _loaded(raw, left_out)
    return _children(root.get("root", {}), left_out, 0)


def html_of_mobiledoc(raw: str, left_out: list[LeftOut]) -> str:
    """Return the HTML of a mobiledoc document (0.3); cards without an equal here are added to `left_out`."""
    document = _loaded(raw, left_out)
    parts: list[str] = []
    for section in document.get("sections", []):
        kind = section[0] if isinstance(section, list) and section else None
        if kind == 1:
            parts.append(f"<{section[1]}>{_markers(section[2], document)}</{section[1]}>")
        elif kind == 2:
            parts.append(f'<img src="{_attribute(section[1])}">')
        elif kind == 3:
            items = "".join(f"<li>{_markers(item, document)}</li>" for item in section[2])
            parts.append(f"<{section[1]}>{items}</{section[1]}>")
        elif kind == 10:
            name, payload = (*document.get("cards", [])[section[1]], {})[:2]
            parts.append(_card(name, payload, left_out))
    return "\n".join(parts)


def _loaded(raw: str, left_out: list[LeftOut]) -> dict[str, Any]:
    try:
        value = json.loads(raw)
    except (json.JSONDecodeError, RecursionError) as error:
        left_out.append(LeftOut(raw[:500], f"a body that is no whole JSON ({error})"))
        return {}
    return value if isinstance(value, dict) else {}


def _markers(markers: list[Any], document: dict[str, Any]) -> str:
    out: list[str] = []
    open_tags: list[str] = []
    for kind, opened, closed, value in markers:
        for index in opened:
            tag, *attributes = document["markups"][index]
            pairs = attributes[0] if attributes else []
            href = next((pairs[i + 1] for i in range(0, len(pairs) - 1, 2) if pairs[i] == "href"), "")
            out.append(f'<{tag} href="{_attribute(href)}">' if href else f"<{tag}>")
            open_tags.append(tag)
        if kind == 0:
            out.append(escape(str(value)))
        else:
            atom = document.get("atoms", [])[value]
            out.append("<br>" if atom[0] == "soft-return" else escape(str(atom[1])))
        for _ in range(closed):
            out.append(f"</{open_tags.pop()}>")
    return "".join(out)


def _children(node: dict[str, Any], left_out: list[LeftOut], depth: int) -> str:
    if depth > MAX_DEPTH:
        left_out.append(LeftOut(json.dumps(node)[:500], "a part that is nested too deeply"))
        return ""
    return "".join(_node(child, left_out, depth + 1) for child in node.get("children") or [] if isinstance(child, dict))


def _node(node: dict[str, Any], left_out: list[LeftOut], depth: int) -> str:
    kind = str(node.get("type", "")).removeprefix("extended-")
    if kind == "text":
        text, flags = escape(str(node.get("text", ""))), node.get("format") or 0
        for flag, tag in _FORMATS:
            if isinstance(flags, int) and flags & flag:
                text = f"<{tag}>{text}</{tag}>"
        return text
    if kind in {"linebreak", "tab"}:
        return "<br>" if kind == "linebreak" else " "
    inner = _children(node, left_out, depth)
    if kind in {"link", "autolink"}:
        return f'<a href="{_attribute(node.get("url"))}">{inner}</a>'
    if kind == "list":
        tag = "ol" if node.get("listType") == "number" else "ul"
        return f"<{tag}>{inner}</{tag}>"
    simple = {"paragraph": "p", "listitem": "li", "quote": "blockquote", "aside": "aside", "root": "div"}
    if kind == "heading" or kind in simple:
        tag = str(node.get("tag", "h2")) if kind == "heading" else simple[kind]
        return f"<{tag}>{inner}</{tag}>"
    return _card(kind, node, left_out) + inner


def _card(name: str, card: dict[str, Any], left_out: list[LeftOut]) -> str:
    """Return the HTML of a card; the two formats name and fill them nearly alike."""
    caption = f"<figcaption>{card['caption']}</figcaption>" if card.get("caption") else ""
    if name == "image":
        return f"<figure>{_img(card)}{caption}</figure>"
    if name == "gallery":
        pictures = "".join(_img(one) for one in card.get("images") or [])
        return f'<figure class="gallery">{pictures}{caption}</figure>'
    if name == "embed":
        shown = f"<p>{escape(str(card['url']))}</p>" if card.get("url") else str(card.get("html") or "")
        return f"<figure>{shown}{caption}</figure>"
    if name == "bookmark":
        title = (card.get("metadata") or {}).get("title") or card.get("url") or ""
        return f'<p><a href="{_attribute(card.get("url"))}">{escape(str(title))}</a></p>'
    if name == "html":
        return str(card.get("html") or "")
    if name in {"markdown", "card-markdown"}:
        return _markdown(str(card.get("markdown") or ""), left_out)
    if name in {"code", "codeblock"}:
        return f"<pre>{escape(str(card.get('code') or ''))}</pre>"
    if name == "callout":
        return f"<aside>{card.get('calloutText') or ''}</aside>"
    if name == "toggle":
        return f"<h4>{card.get('heading') or ''}</h4>{card.get('content') or ''}"
    if name in {"video", "audio", "file"}:
        title = card.get("title") or card.get("fileTitle") or card.get("fileName") or ""
        link = f'<a href="{_attribute(card.get("src"))}">{escape(str(title) or "file")}</a>'
        return f"<figure><p>{link}</p>{caption}</figure>"
    if name == "button":
        return f'<p><a href="{_attribute(card.get("buttonUrl"))}">{escape(str(card.get("buttonText") or ""))}</a></p>'
    if name not in _QUIET:
        left_out.append(LeftOut(json.dumps({name: card}, ensure_ascii=False)[:500], f"a card of the kind {name!r}"))
    return ""


def _markdown(text: str, left_out: list[LeftOut]) -> str:
    left_out.append(LeftOut(text[:500], "text in Markdown: its paragraphs are kept, its marks stand as they are"))
    return "".join(f"<p>{part}</p>" for part in text.split("\n\n") if part.strip())


def _img(card: dict[str, Any]) -> str:
    return (
        f'<img src="{_attribute(card.get("src"))}" alt="{_attribute(card.get("alt"))}"'
        f' width="{card.get("width") or ""}" height="{card.get("height") or ""}">'
    )


def _attribute(value: Any) -> str:
    return str(value or "").replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
