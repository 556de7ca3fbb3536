"""WordPress exports (WXR 1.0 to 1.2): streamed, so that many GB need no more memory than one post."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, Any
from urllib.parse import urlsplit

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.blocks import IncomingPicture
from broadsheet.intake.parsers.encodings import repaired
from broadsheet.intake.parsers.old_addresses import wordpress_attachment
from broadsheet.intake.parsers.pictures import with_caption
from broadsheet.intake.parsers.xml_door import CheckedXML, elements

__all__ = ["WxrAttachment", "WxrItem", "WxrSite", "read_items", "survey"]

_PREFIXES = {
    "purl.org/rss/1.0/modules/content/": "content:",
    "wordpress.org/export/1.0/excerpt/": "excerpt:",
    "wordpress.org/export/1.1/excerpt/": "excerpt:",
    "wordpress.org/export/1.2/excerpt/": "excerpt:",
    "purl.org/dc/elements/1.1/": "dc:",
}
_SITE_TAGS = [
    "title",
    "link",
    "language",
    "{*}base_site_url",
    "{*}base_blog_url",
    "{*}wxr_version",
    "{*}author",
    "{*}category",
    "{*}tag",
    "{*}term",
    "item",
]


_ENOUGH_ITEMS, _FEW_LINKS = 5000, 3
_LINK = re.compile(r"""href=["'](?:https?://([^/"'\s]+))?((?:/[^/"'?#\s]+)*)/([^/"'?#\s]+)/?["']""")


@dataclass(slots=True)
class WxrItem:
    """One `<item>` as it stands: texts by name, terms, post meta. Plain values, so that it goes between processes."""

    line: int = 0
    texts: dict[str, str] = field(default_factory=dict)
    terms: list[tuple[str, str, str]] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    old_slugs: list[str] = field(default_factory=list)
    comments: int = 0


@dataclass(frozen=True, slots=True)
class WxrAttachment:
    """A picture or file that the export names, with the post it hangs on."""

    id: str
    parent: str
    picture: IncomingPicture
    mime: str = ""
    pages: tuple[str, ...] = ()
    """Old addresses of the page that WordPress shows about it alone."""


@dataclass(slots=True)
class WxrSite:
    """What the head of an export says about the whole site."""

    title: str = ""
    address: str = ""
    language: str = ""
    version: str = ""
    authors: dict[str, str] = field(default_factory=dict)
    author_ids: dict[str, str] = field(default_factory=dict)
    categories: dict[str, tuple[str, str]] = field(default_factory=dict)
    category_ids: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    translations: dict[str, str] = field(default_factory=dict)
    items: int = 0
    types: dict[str, int] = field(default_factory=dict)
    dropped: int = 0
    dropped_at: tuple[int, int] = (0, -1)
    wrong: list[str] = field(default_factory=list)
    """A sentence for each file that holds bytes which are no UTF-8."""
    link_bases: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How often the site's own links lead to a kind ("category", "tag", "author") under a first step ("" for none)."""

    def bases(self, kind: str) -> tuple[str, ...]:
        """Return the first steps under which the site has its pages of a kind, beside the usual one."""
        return tuple(
            base
            for (own, base), count in sorted(self.link_bases.items())
            if own == kind and count >= _FEW_LINKS and base != kind
        )


def survey(
    stream: IO[bytes], on_attachment: Callable[[WxrAttachment], None], site: WxrSite | None = None, name: str = ""
) -> WxrSite:
    """Read an export once for its head, its counts and its attachments (given to `on_attachment` one by one).

    Several files of one site may share one `site`. Raises `UnableToParse` where the XML breaks.
    """
    site = WxrSite() if site is None else site
    checked = CheckedXML(stream)
    try:
        for element in elements(checked, tuple(_SITE_TAGS), name, inside="channel"):
            kind = _local(element.tag)
            if kind == "item":
                _count(site, element, on_attachment)
            else:
                _head(site, kind, element)
    finally:
        site.dropped += checked.dropped
        site.dropped_at = checked.dropped_at if checked.dropped else site.dropped_at
        if checked.wrong.places:
            site.wrong.append(checked.wrong.sentence(name))
    return site


def read_items(stream: IO[bytes], name: str = "") -> Iterator[WxrItem]:
    """Yield every item of an export in its order. Raises `UnableToParse` where the XML breaks."""
    for element in elements(CheckedXML(stream), ("item",), name, inside="channel"):
        yield _item(element)


def _item(element: Any) -> WxrItem:
    item = WxrItem(line=element.sourceline or 0)
    for child in element:
        name = _short(child.tag)
        if name == "category":
            item.terms.append((child.get("domain", "category"), child.get("nicename", ""), child.text or ""))
        elif name == "wp:postmeta":
            _meta(item, child)
        elif name == "wp:comment":
            item.comments += 1
        elif name not in item.texts or not item.texts[name]:
            item.texts[name] = child.text or ""
    return item


def _meta(item: WxrItem, element: Any) -> None:
    key = value = ""
    for child in element:
        if child.tag.endswith("meta_key"):
            key = (child.text or "").strip()
        elif child.tag.endswith("meta_value"):
            value = child.text or ""
    if key == "_wp_old_slug":
        item.old_slugs.append(value.strip())
    elif key:
        item.meta.setdefault(key, value)


def _count(site: WxrSite, element: Any, on_attachment: Callable[[WxrAttachment], None]) -> None:
    site.items += 1
    if site.items <= _ENOUGH_ITEMS:
        _note_links(site, next((child.text for child in element.iterchildren("{*}encoded")), None) or "")
    kind = next((child.text for child in element.iterchildren("{*}post_type")), None) or "post"
    site.types[kind] = site.types.get(kind, 0) + 1
    if kind == "attachment" and (attachment := _attachment(_item(element), urlsplit(site.address).path or "/")):
        on_attachment(attachment)


def _note_links(site: WxrSite, html: str) -> None:
    """Count under which first steps the site's own links have its categories, tags and authors.

    An export does not tell what the site calls them ("/rubric/city/"), but its stories link to them.
    """
    for host, steps, key in _LINK.findall(html) if "href=" in html else ():
        if host and host not in site.address:
            continue
        base = [step for step in steps.split("/") if step]
        while base and base[-1] in site.categories:
            base.pop()
        if len(base) < 2 and not any(step.isdigit() for step in base):
            for kind, known in (("category", site.categories), ("tag", site.tags), ("author", site.authors)):
                if key in known:
                    site.link_bases[kind, "/".join(base)] += 1


def _attachment(item: WxrItem, root: str) -> WxrAttachment | None:
    address = item.texts.get("wp:attachment_url", "").strip() or item.texts.get("guid", "").strip()
    if not address:
        return None
    caption = repaired(item.texts.get("excerpt:encoded", "") or "")
    picture = IncomingPicture(
        address=address,
        alt=repaired(item.meta.get("_wp_attachment_image_alt", "")).strip(),
        source_id=item.texts.get("wp:post_id", "").strip(),
    )
    return WxrAttachment(
        id=picture.source_id,
        parent=item.texts.get("wp:post_parent", "0").strip(),
        picture=with_caption(picture, text_of(caption), item.meta.get("_media_credit", "")),
        mime=item.texts.get("wp:post_mime_type", ""),
        pages=wordpress_attachment(item.texts.get("link", ""), picture.source_id, root),
    )


def _head(site: WxrSite, kind: str, element: Any) -> None:
    texts = {_local(child.tag): (child.text or "").strip() for child in element}
    own = (element.text or "").strip()
    if kind in {"author", "wxr_author"}:
        login = texts.get("author_login", "")
        site.authors[login] = repaired(texts.get("author_display_name", "")) or login
        site.author_ids[texts.get("author_id", "")] = login
    elif kind == "category":
        key = texts.get("category_nicename", "")
        site.categories[key] = (repaired(texts.get("cat_name", "")) or key, texts.get("category_parent", ""))
        site.category_ids[texts.get("term_id", "")] = key
    elif kind == "tag":
        site.tags[texts.get("tag_slug", "")] = repaired(texts.get("tag_name", ""))
    elif kind == "term" and texts.get("term_taxonomy") == "post_translations":
        site.translations[texts.get("term_slug", "")] = texts.get("term_description", "")
    elif kind in {"base_blog_url", "link"} and own and not site.address:
        site.address = own
    elif kind == "language":
        site.language = site.language or own
    elif kind == "title":
        site.title = site.title or repaired(own)
    elif kind == "wxr_version":
        site.version = own


_SHORT: dict[str, str] = {}


def _short(tag: str) -> str:
    """Return "wp:post_id" for "{http://wordpress.org/export/1.2/}post_id", and the like."""
    known = _SHORT.get(tag)
    if known is None:
        namespace, _, local = tag.rpartition("}")
        prefix = "" if not namespace else next((p for end, p in _PREFIXES.items() if namespace.endswith(end)), "wp:")
        known = _SHORT[tag] = prefix + local
    return known


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
