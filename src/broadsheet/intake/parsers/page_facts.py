"""What a page says about its story outside the text: JSON-LD, Open Graph, microdata, meta tags, and the byline."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from trafilatura.metadata import extract_metadata

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.names import names_in, told_names

__all__ = ["PageFacts", "facts_of"]

_STORY_TYPES = re.compile(r"(?:Article|BlogPosting|^Report|LiveBlog|Review|CreativeWork|^NewsItem|Posting)$")
_PUBLISHED = [
    "article:published_time", "og:article:published_time", "article:published", "og:published_time",
    "og:pubdate", "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "publication_date", "publicationdate", "dc.date.issued", "dcterms.created",
    "dcterms.date", "dc.date.created", "dc.date", "dc:date", "dcterms.issued", "citation_publication_date",
    "pubdate", "publishdate", "publish-date", "publish_date", "ptime", "article.published",
    "article.created", "published_at", "date_published", "originalpublicationdate", "displaydate",
    "created", "bt:pubdate", "cxenseparse:date", "news:publication_date",
    "shareaholic:article_published_time", "article_date_original", "prism.publicationdate", "date",
    "last-modified-published", "search_date", "timestamp", "article:post_date",
]  # fmt: skip
_MODIFIED = [
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified",
    "lastmod", "last-modified", "revised",
]  # fmt: skip
_AUTHOR = [
    "author", "article:author", "parsely-author", "sailthru.author", "byl", "byline", "dc.creator",
    "dc:creator", "dcterms.creator", "dc.creator.personalname", "cxenseparse:author", "citation_author",
    "article.author", "authors", "creator", "og:author", "bt:author", "rbauthors",
    "shareaholic:article_author_name", "news_authors", "page.content.author",
]  # fmt: skip
_SECTION = [
    "article:section", "og:article:section", "parsely-section", "section", "category",
    "cxenseparse:category", "sailthru.section", "article:section_name",
]  # fmt: skip
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:by-?line|author|authors|writer|contributor|reporter|yazar|muellif|autor|avtor|journalist)(?:$|[\s_-])",
    re.I,
)
_BYLINE_LOOSE = re.compile(r"by-?line|author|yazar|muellif|avtor|autor", re.I)
_NOT_BYLINE = re.compile(
    r"bio|avatar|image|photo|social|twitter|comment|about|related|more|description|follow|recirc|box", re.I
)
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|yazar(?:lar)?|muellif|avtor|writers?|people|staff)/[^/]{3,}", re.I
)
_WORDED = re.compile(
    r"^(?:(?:written |posted |story |words )?by|von|par|автор(?:ы)?:?|текст:|yazar:?|müəllif:?|text:|autor(?:in)?:)\s+"
    r"((?-i:[A-ZА-ЯÀ-ÞƏİŞÇĞ])[\w.’'-]+(?:\s+[\w.’'-]+){1,3})\b",
    re.I,
)
_DATE_CLASS = re.compile(r"date|time|publish|tarix|tarih|posted|meta|stamp", re.I)
_ASIDE = re.compile(r"related|sidebar|footer|comment|recommend|widget|nav|popular|latest|more-|teaser|promo|most", re.I)
_ADDRESS_DATE = re.compile(
    r"[/_.-]((?:19|20)\d\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?=[/_.\-?]|$|[a-z])", re.I
)
_UP_TO_NOW = timedelta(days=2)


@dataclass(slots=True)
class PageFacts:
    """What a page says about itself. Empty and None: it does not say."""

    headline: str = ""
    description: str = ""
    authors: tuple[str, ...] = ()
    section: str = ""
    topics: tuple[str, ...] = ()
    published_at: datetime | None = None
    updated_at: datetime | None = None
    picture: str = ""
    picture_caption: str = ""
    language: str = ""
    canonical: str = ""
    site: str = ""
    organisation: str = ""
    body: str = ""
    live: bool = False
    video: str = ""
    metas: dict[str, str] = field(default_factory=dict)


def facts_of(root: Any, address: str, *, zone: tzinfo = UTC, now: datetime | None = None) -> PageFacts:
    """Return what the page `root` (an lxml tree) says; JSON-LD is believed first, then meta tags, then the page.

    A date after `now` is not believed. `zone` is for dates that name none.
    """
    facts = PageFacts(metas=_metas(root))
    linked = list(_linked_data(root))
    for item in linked:
        if _is_story(item):
            _from_linked(facts, item, zone, linked)
            break
    _from_metas(facts, root, zone)
    if facts.published_at is None:
        facts.published_at = _shown_date(root, zone) or _address_date(address or facts.canonical, zone)
    latest = (now or datetime.now(UTC)) + _UP_TO_NOW
    if facts.published_at and facts.published_at > latest:
        facts.published_at = None
    if not facts.authors or all(folded in _about_site(facts) for folded in map(str.casefold, facts.authors)):
        facts.authors = _shown_authors(root) or facts.authors
    if facts.published_at is None or not facts.authors:
        _from_guesses(facts, root, address, zone)
    facts.authors = tuple(
        name for name in facts.authors if name.casefold() != facts.site.casefold() or len(facts.authors) == 1
    )
    return facts


# -- JSON-LD ---------------------------------------------------------------------------------------------------


def _linked_data(root: Any) -> Iterator[dict[str, Any]]:
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        for value in _loaded(script.text_content() or ""):
            yield from _items(value, 0)


def _loaded(text: str) -> list[Any]:
    text = re.sub(r"^\s*(?://\s*)?<!\[CDATA\[|(?://\s*)?\]\]>\s*;?\s*$|^\s*<!--|-->\s*$", "", text).strip().rstrip(";")
    for attempt in (text, re.sub(r",(\s*[}\]])", r"\1", text), re.sub(r"[\x00-\x1f]+", " ", text)):
        try:
            return [json.loads(attempt, strict=False)]
        except (json.JSONDecodeError, RecursionError):
            continue
    found: list[Any] = []
    decoder, position = json.JSONDecoder(strict=False), 0
    while (start := text.find("{", position)) >= 0:
        try:
            value, position = decoder.raw_decode(text, start)
            found.append(value)
        except (json.JSONDecodeError, RecursionError):
            break
    return found


def _items(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for one in value[:200]:
            yield from _items(one, depth + 1)
    elif isinstance(value, dict) and depth < 8:
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"):
            if isinstance(value.get(key), (list, dict)):
                yield from _items(value[key], depth + 1)


def _types(item: dict[str, Any]) -> list[str]:
    kinds = item.get("@type")
    return [str(kind).rpartition("/")[2] for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind]


def _is_story(item: dict[str, Any]) -> bool:
    return any(_STORY_TYPES.search(kind) for kind in _types(item)) and bool(
        {"headline", "datePublished", "articleBody", "author"} & set(item)
    )


def _from_linked(facts: PageFacts, item: dict[str, Any], zone: tzinfo, linked: list[dict[str, Any]]) -> None:
    facts.headline = _plain(item.get("headline") or item.get("name"))
    facts.description = _plain(item.get("description"))
    facts.published_at = point_in_time(_string(item.get("datePublished")), zone=zone)
    facts.updated_at = point_in_time(_string(item.get("dateModified")), zone=zone)
    by_id = {str(one["@id"]): one for one in linked if one.get("@id") and one.get("name")}
    names: list[str] = []
    for key in ("author", "creator"):
        value = item.get(key)
        for one in value if isinstance(value, list) else [value]:
            one = by_id.get(str(one.get("@id")), one) if isinstance(one, dict) and not one.get("name") else one
            if isinstance(one, dict) and any("Organization" in kind for kind in _types(one)):
                facts.organisation = facts.organisation or _plain(one.get("name"))
            names.extend(told_names(_plain(one.get("name") if isinstance(one, dict) else one)))
        if names:
            break
    facts.authors = tuple(dict.fromkeys(names))
    section = item.get("articleSection")
    facts.section = _plain(section[0] if isinstance(section, list) and section else section)
    keywords = item.get("keywords")
    listed = keywords if isinstance(keywords, list) else _string(keywords).split(",")
    facts.topics = tuple(dict.fromkeys(word for one in listed if (word := _plain(one)) and len(word) < 80))
    facts.picture, facts.picture_caption = _image(item.get("image"))
    facts.language = _string(item.get("inLanguage"))[:2].lower()
    facts.site = _plain((item.get("publisher") or {}).get("name")) if isinstance(item.get("publisher"), dict) else ""
    facts.body = _string(item.get("articleBody"))
    facts.live = "LiveBlogPosting" in _types(item)
    video = item.get("video")
    video = video[0] if isinstance(video, list) and video else video
    if isinstance(video, dict):
        facts.video = _string(video.get("embedUrl") or video.get("contentUrl"))


def _image(value: Any) -> tuple[str, str]:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        return _string(value.get("url") or value.get("contentUrl") or value.get("@id")), _plain(value.get("caption"))
    return _string(value), ""


def _string(value: Any) -> str:
    if isinstance(value, list):
        return _string(value[0]) if value else ""
    if isinstance(value, dict):
        return _string(value.get("@value") or value.get("name"))
    return "" if value is None else str(value).strip()


def _plain(value: Any) -> str:
    return " ".join(text_of(_string(value)).split())


# -- meta tags and microdata -----------------------------------------------------------------------------------


def _metas(root: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        content = (meta.get("content") or meta.get("value") or "").strip()
        for key in (meta.get("property"), meta.get("name"), meta.get("itemprop"), meta.get("http-equiv")):
            if key and content:
                found.setdefault(key.strip().lower(), content)
    return found


def _from_metas(facts: PageFacts, root: Any, zone: tzinfo) -> None:
    metas = facts.metas
    facts.headline = facts.headline or _plain(metas.get("og:title") or metas.get("twitter:title"))
    facts.description = facts.description or _plain(metas.get("og:description") or metas.get("description"))
    facts.site = facts.site or _plain(metas.get("og:site_name"))
    facts.picture = facts.picture or metas.get("og:image") or metas.get("twitter:image") or ""
    facts.language = (
        facts.language
        or (root.get("lang") or metas.get("og:locale") or metas.get("content-language") or "")[:2].lower()
    )
    facts.published_at = facts.published_at or _first_date(metas, _PUBLISHED, zone) or _microdata_date(root, zone)
    facts.updated_at = facts.updated_at or _first_date(metas, _MODIFIED, zone)
    facts.section = facts.section or next((_plain(metas[key]) for key in _SECTION if metas.get(key)), "")
    facts.canonical = next(
        (link.get("href") or "" for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"), ""
    )
    if not facts.topics:
        words = metas.get("news_keywords") or metas.get("keywords") or ""
        tags = [m.get("content") or "" for m in root.iter("meta") if m.get("property") == "article:tag"]
        facts.topics = tuple(
            dict.fromkeys(word for one in (tags or words.split(",")) if (word := _plain(one)) and len(word) < 80)
        )
    if not facts.authors:
        for key in _AUTHOR:
            value = metas.get(key, "")
            if value and "://" not in value and (names := told_names(_plain(value))):
                facts.authors = tuple(names)
                break


def _first_date(metas: dict[str, str], keys: list[str], zone: tzinfo) -> datetime | None:
    for key in keys:
        if (value := metas.get(key)) and (found := point_in_time(value, zone=zone)):
            return found
    return None


def _microdata_date(root: Any, zone: tzinfo) -> datetime | None:
    for element in root.iter():
        if isinstance(element.tag, str) and (element.get("itemprop") or element.get("property") or "").lower() in {
            "datepublished", "dc:date", "schema:datepublished", "datecreated",
        }:  # fmt: skip
            text = element.get("datetime") or element.get("content") or element.text_content()
            if found := point_in_time(text, zone=zone):
                return found
    return None


# -- what the page shows ---------------------------------------------------------------------------------------


def _shown_date(root: Any, zone: tzinfo) -> datetime | None:
    """Return the first date shown as one: a `<time>`, or a short text in an element that is called a date."""
    candidates: list[Any] = []
    for element in root.iter("time", "abbr"):
        if not _is_aside(element) and (element.tag == "time" or element.get("class") in {"published", "date"}):
            text = element.get("datetime") or element.get("title") or element.text_content()
            if found := point_in_time(text, zone=zone) or point_in_time(element.text_content(), zone=zone):
                return found
    for element in root.iter(
        "span", "div", "p", "li", "em", "small", "td", "h5", "h6", "b", "i", "a", "strong", "dd", "font"
    ):
        marked = f"{element.get('class') or ''} {element.get('id') or ''}"
        if _DATE_CLASS.search(marked):
            text = " ".join(element.text_content().split())
            if 6 <= len(text) <= 90 and not _is_aside(element):
                candidates.append(text)
    for text in candidates[:40]:
        if found := point_in_time(text, zone=zone):
            return found
    return None


def _address_date(address: str, zone: tzinfo) -> datetime | None:
    match = _ADDRESS_DATE.search(address)
    return point_in_time("-".join(match.groups()), zone=zone) if match else None


def _about_site(facts: PageFacts) -> set[str]:
    """Return what a page calls itself: such a name in place of an author says less than a byline that is shown."""
    return {facts.site.casefold(), facts.metas.get("og:site_name", "").casefold(), facts.organisation.casefold()}


def _shown_authors(root: Any) -> tuple[str, ...]:
    for names in (
        _related_authors(root),
        _called_authors(root, _BYLINE),
        _called_authors(root, _BYLINE_LOOSE),
        _linked_authors(root),
        _worded_authors(root),
    ):
        if names:
            return names
    return ()


def _linked_authors(root: Any) -> tuple[str, ...]:
    """Return the name in a link to a page about an author."""
    for link in root.iter("a"):
        text = _plain(link.text_content())
        is_one = _AUTHOR_PAGE.search(link.get("href") or "") and 1 < len(text.split()) < 5 and not _is_aside(link)
        if is_one and (names := names_in(text)):
            return tuple(names)
    return ()


def _worded_authors(root: Any) -> tuple[str, ...]:
    """Return the name in a short line of its own that begins with "By" in some language."""
    for element in root.iter("p", "span", "div", "em", "strong", "i", "b", "small", "h5", "h6", "li"):
        if len(element) < 4 and 5 < len(text := _plain(element.text_content())) < 70 and not _is_aside(element):
            match = _WORDED.match(text)
            if match and (names := names_in(match.group(1))):
                return tuple(names)
    return ()


def _from_guesses(facts: PageFacts, root: Any, address: str, zone: tzinfo) -> None:
    """Fill what is still missing from the many rules of trafilatura, which looks for dates and names everywhere."""
    try:
        guessed = extract_metadata(copy.deepcopy(root), default_url=address or None)
    except (AttributeError, LookupError, TypeError, ValueError):  # its rules meet pages that they do not expect
        return
    if facts.published_at is None and guessed.date:
        facts.published_at = point_in_time(guessed.date, zone=zone)
    if not facts.authors and guessed.author:
        facts.authors = tuple(name for one in guessed.author.split(";") for name in told_names(one))


def _related_authors(root: Any) -> tuple[str, ...]:
    found: list[str] = []
    for element in root.iter("a", "span", "div", "p", "meta"):
        if (element.get("itemprop") or "").lower() in {"author", "creator"} or (
            element.get("rel") or ""
        ).lower() == "author":
            if _is_aside(element):
                continue
            name = next((one for one in element.iter() if one.get("itemprop") == "name"), element)
            text = name.get("content") or name.text_content()
            if len(text) < 100:
                found.extend(names_in(_plain(text)))
    return tuple(dict.fromkeys(found))[:6]


def _called_authors(root: Any, called: re.Pattern[str]) -> tuple[str, ...]:
    for element in root.iter(
        "a", "span", "div", "p", "li", "em", "strong", "address", "h4", "h5", "h6", "b", "cite", "small"
    ):
        marked = f"{element.get('class') or ''} {element.get('id') or ''}"
        if called.search(marked) and not _NOT_BYLINE.search(marked) and not _is_aside(element):
            text = _plain(element.text_content())
            if 3 <= len(text) <= 120 and (names := names_in(text)):
                return tuple(names)
    return ()


def _is_aside(element: Any) -> bool:
    for up in element.iterancestors():
        if up.tag in {"aside", "footer", "nav"}:
            return True
        marked = f"{up.get('class') or ''} {up.get('id') or ''}"
        if up.tag not in {"body", "html"} and len(marked) > 1 and _ASIDE.search(marked):
            return True
    return False
