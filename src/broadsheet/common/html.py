"""Rich text from outside, made safe by one short allow-list; and the plain text of any HTML.

Nothing that draws, styles or runs is on the list: no svg, no math, no style attribute, no class.
"""

from __future__ import annotations

import html as _entities
import re

import nh3

__all__ = ["clean_inline", "clean_rich", "escape", "text_of"]

INLINE_TAGS = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "br",
        "cite",
        "code",
        "del",
        "em",
        "i",
        "ins",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
    ]
)
LIST_TAGS = frozenset({"ul", "ol", "li"})
PARAGRAPH_TAGS = frozenset({"p"})
ATTRIBUTES = {
    "a": {"href", "hreflang", "title"},
    "abbr": {"title"},
    "ol": {"start"},
    "span": {"lang", "dir"},
    "bdi": {"dir"},
}
URL_SCHEMES = {"http", "https", "mailto", "tel"}

# The text of these is never text for a reader, so it goes with its tag.
_SWALLOWED = {"script", "style", "title", "template", "noscript", "iframe", "svg", "math", "object", "textarea"}

_INLINE = nh3.Cleaner(
    tags=set(INLINE_TAGS),
    clean_content_tags=_SWALLOWED,
    attributes={tag: set(names) for tag, names in ATTRIBUTES.items() if tag in INLINE_TAGS},
    url_schemes=URL_SCHEMES,
    link_rel="noopener",
    strip_comments=True,
)
_RICH = nh3.Cleaner(
    tags=set(INLINE_TAGS | LIST_TAGS | PARAGRAPH_TAGS),
    clean_content_tags=_SWALLOWED,
    attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
    url_schemes=URL_SCHEMES,
    link_rel="noopener",
    strip_comments=True,
)

_WORDS = r"[^<>&\xa0\0\r]*+"
_PAIRED = ("b", "strong", "em", "i", "u", "s", "sub", "sup", "q", "cite", "code", "small", "del", "ins", "mark")
_PAIRS = "|".join(f"<{tag}>{_WORDS}</{tag}>" for tag in _PAIRED)
_PLAIN = re.compile(
    rf"(?:[^<>&\xa0\0\r]++|<br>|{_PAIRS}"
    r"|<a href=\"(?:https?://(?:[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,3}\.){1,4}[a-z]{2,12}(?=[/\"]))?"
    rf"(?:/[A-Za-z0-9._~/-]*+)?\">{_WORDS}</a>)*\Z"
)
"""What the cleaner would give back as it stands, but for the mark it sets on links: most paragraphs there are."""

_BREAKS = re.compile(
    r"</?(?:p|div|li|ul|ol|h[1-6]|tr|table|blockquote|section|article|figure|figcaption|pre|hr)\b[^>]*>|<br\b[^>]*>",
    re.I,
)
_CELLS = re.compile(r"</t[dh]\s*>", re.I)
_UNSEEN = re.compile(r"<(script|style|template|title|noscript)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.I | re.S)
_TAGS = re.compile(r"</?[a-zA-Z][^>]*(?:>|\Z)|<[!?][^>]*(?:>|\Z)")
_SPACES = re.compile(r"[ \t\r\f\v\u00a0]+")
_LINES = re.compile(r" *\n[ \n]*")


def clean_inline(html: str) -> str:
    """Return `html` with only inline tags left: what may stand inside one paragraph."""
    if "<" not in html and "&" not in html and ">" not in html:
        return html
    if _PLAIN.match(html):
        return html.replace('">', '" rel="noopener">') if "<a " in html else html
    return _INLINE.clean(html)


def clean_rich(html: str) -> str:
    """Return `html` with only paragraphs, lists and inline tags left."""
    return _RICH.clean(html)


def escape(text: str) -> str:
    """Return plain text as HTML text (quotes are left alone: this is not for attributes)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def text_of(html: str) -> str:
    """Return the plain text of `html`: one line a block, entities decoded, spaces folded, nothing unseen.

    For counting words, comparing and searching. The result is text, not HTML: escape it before it is shown.
    """
    if "<" in html:
        html = _UNSEEN.sub(" ", html)
        html = _BREAKS.sub("\n", html)
        html = _CELLS.sub(" ", html)
        html = _TAGS.sub("", html)
    text = _entities.unescape(html)
    return _LINES.sub("\n", _SPACES.sub(" ", text)).strip()
