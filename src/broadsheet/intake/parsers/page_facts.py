"""What a page says about its story outside the text: JSON-LD, Open Graph, microdata, meta tags, and the byline."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from trafilatura.metadata import extract_metadata

from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.names import told_names
from broadsheet.intake.parsers.page_bylines import scripted_author
from broadsheet.intake.parsers.page_dates import (
    address_date,
    bare_date,
    in_zone_of,
    months_first,
    near_date,
    scripted_date,
    shown_date,
    title_date,
)
from broadsheet.intake.parsers.page_linked import LinkedData, plain, string, types_of
from broadsheet.intake.parsers.page_people import Site, authors_of, owner_of
from broadsheet.intake.parsers.page_shown import Places

__all__ = ["PageFacts", "facts_of"]

_PUBLISHED = [
    "article:published_time", "og:article:published_time", "article:published", "og:published_time",
    "og:pubdate", "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "publication_date", "publicationdate", "dc.date.issued", "dcterms.created",
    "dcterms.date", "dc.date.created", "dc.date", "dc:date", "dcterms.issued", "citation_publication_date",
    "pubdate", "publishdate", "publish-date", "publish_date", "ptime", "article.published",
    "article.created", "published_at", "date_published", "originalpublicationdate", "displaydate",
    "bt:pubdate", "cxenseparse:date", "news:publication_date",
    "shareaholic:article_published_time", "article_date_original", "prism.publicationdate", "article:post_date",
]  # fmt: skip
# Many systems write the day of the last change into these.
_VAGUE = ["created", "date", "last-modified-published", "search_date", "timestamp"]
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
# Papers of science are told with the family name first.
_TURNED = re.compile(r"([^,]{2,40}),\s*([^,]{1,40})")
_UP_TO_NOW, _DAY = timedelta(days=2), timedelta(days=1)


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
    linked = LinkedData(root)
    if item := linked.story():
        _from_linked(facts, item, zone, linked)
    _from_metas(facts, root, zone)
    facts.published_at = facts.published_at or point_in_time(string(linked.page().get("datePublished")), zone=zone)
    title = facts.headline or " ".join((root.findtext(".//title") or "").split())
    places = Places(root, title)
    latest = (now or datetime.now(UTC)) + _UP_TO_NOW
    facts.published_at = _published(facts, root, places, address or facts.canonical, linked.dates(zone), zone, latest)
    if facts.published_at and facts.published_at > latest:
        facts.published_at = None
    site = Site(_about_site(facts), address or facts.canonical or facts.metas.get("og:url", ""))
    facts.authors = authors_of(facts.authors, site, root, places)
    if facts.published_at is None or not facts.authors:
        _from_guesses(facts, root, address, zone)
    facts.authors = facts.authors or owner_of(root.findtext(".//title") or "", site)
    return facts


def _published(
    facts: PageFacts,
    root: Any,
    places: Places,
    address: str,
    linked_dates: list[datetime | None],
    zone: tzinfo,
    latest: datetime,
) -> datetime | None:
    """Return when the story was published, by the surest word of the page about it."""
    there = address_date(address, zone)
    day_first = not months_first(root, facts.metas, address)
    if told := facts.published_at:
        # Told in another zone than that of the paper, or when it went into the system: two others agree about the day.
        others = {day.date() for day in [there, *linked_dates] if day} - {told.date()}
        near = near_date(places, zone, day_first) if others else None
        agree = near and near.date() in others and abs(near - told) < 2 * _DAY
        return in_zone_of(near, told) if near and agree else told
    if vague := _first_date(facts.metas, _VAGUE, zone):
        return near_date(places, zone, day_first, changed=False) or vague
    shown = title_date(root, facts.metas, zone) or shown_date(root, places, zone, day_first)
    if shown and shown <= latest:
        return shown
    return there or scripted_date(root, zone) or bare_date(root, zone, day_first)


# -- JSON-LD ---------------------------------------------------------------------------------------------------


def _from_linked(facts: PageFacts, item: dict[str, Any], zone: tzinfo, linked: LinkedData) -> None:
    facts.headline = plain(item.get("headline") or item.get("name"))
    facts.description = plain(item.get("description"))
    facts.published_at = point_in_time(string(item.get("datePublished")), zone=zone)
    facts.updated_at = point_in_time(string(item.get("dateModified")), zone=zone)
    names: list[str] = []
    for key in ("author", "creator"):
        value = item.get(key)
        for one in value if isinstance(value, list) else [value]:
            one = linked.by_id.get(str(one.get("@id")), one) if isinstance(one, dict) and not one.get("name") else one
            if isinstance(one, dict) and _is_organisation(one):
                facts.organisation = facts.organisation or plain(one.get("name"))
            names.extend(told_names(plain(one.get("name") if isinstance(one, dict) else one)))
        if names:
            break
    facts.authors = tuple(dict.fromkeys(names))
    section = item.get("articleSection")
    facts.section = plain(section[0] if isinstance(section, list) and section else section)
    keywords = item.get("keywords")
    listed = keywords if isinstance(keywords, list) else string(keywords).split(",")
    facts.topics = tuple(dict.fromkeys(word for one in listed if (word := plain(one)) and len(word) < 80))
    facts.picture, facts.picture_caption = _image(item.get("image"))
    facts.language = string(item.get("inLanguage"))[:2].lower()
    facts.site = plain((item.get("publisher") or {}).get("name")) if isinstance(item.get("publisher"), dict) else ""
    facts.body = string(item.get("articleBody"))
    facts.live = "LiveBlogPosting" in types_of(item)
    video = item.get("video")
    video = video[0] if isinstance(video, list) and video else video
    if isinstance(video, dict):
        facts.video = string(video.get("embedUrl") or video.get("contentUrl"))


def _image(value: Any) -> tuple[str, str]:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        return string(value.get("url") or value.get("contentUrl") or value.get("@id")), plain(value.get("caption"))
    return string(value), ""


def _is_organisation(item: dict[str, Any]) -> bool:
    kinds = types_of(item)
    return "Person" not in kinds and any("Organization" in kind for kind in kinds)


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
    facts.headline = facts.headline or plain(metas.get("og:title") or metas.get("twitter:title"))
    facts.description = facts.description or plain(metas.get("og:description") or metas.get("description"))
    facts.site = facts.site or plain(metas.get("og:site_name"))
    facts.picture = facts.picture or metas.get("og:image") or metas.get("twitter:image") or ""
    facts.language = (
        facts.language
        or (root.get("lang") or metas.get("og:locale") or metas.get("content-language") or "")[:2].lower()
    )
    facts.published_at = facts.published_at or _first_date(metas, _PUBLISHED, zone) or _microdata_date(root, zone)
    facts.updated_at = facts.updated_at or _first_date(metas, _MODIFIED, zone)
    facts.section = facts.section or next((plain(metas[key]) for key in _SECTION if metas.get(key)), "")
    facts.canonical = next(
        (link.get("href") or "" for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"), ""
    )
    if not facts.topics:
        words = metas.get("news_keywords") or metas.get("keywords") or ""
        tags = [m.get("content") or "" for m in root.iter("meta") if m.get("property") == "article:tag"]
        facts.topics = tuple(
            dict.fromkeys(word for one in (tags or words.split(",")) if (word := plain(one)) and len(word) < 80)
        )
    if not facts.authors:
        facts.authors = _meta_authors(root)


def _meta_authors(root: Any) -> tuple[str, ...]:
    """Return the names in the meta tags for authors, of the first kind that has any: each may have a tag of its own."""
    told: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        value = meta.get("content") or meta.get("value") or ""
        for key in {(meta.get(kind) or "").strip().lower() for kind in ("property", "name", "itemprop")}:
            if key in _AUTHOR and "://" not in value:
                turned = _TURNED.fullmatch(value.strip()) if key == "citation_author" else None
                names = [f"{turned[2]} {turned[1]}"] if turned else told_names(plain(value))
                told.setdefault(key, []).extend(names)
    return next((tuple(dict.fromkeys(told[key])) for key in _AUTHOR if told.get(key)), ())


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


def _about_site(facts: PageFacts) -> tuple[str, ...]:
    told = (facts.metas.get(key, "") for key in ("og:site_name", "publisher", "dc.publisher", "application-name"))
    return (facts.site, facts.organisation, *(name for one in told for name in told_names(plain(one))))


def _from_guesses(facts: PageFacts, root: Any, address: str, zone: tzinfo) -> None:
    """Fill what is still missing from the many rules of trafilatura, which looks for dates and names everywhere."""
    try:
        guessed = extract_metadata(copy.deepcopy(root), default_url=address or None)
    except (AttributeError, LookupError, TypeError, ValueError):  # its rules meet pages that they do not expect
        return
    # The first of January stands for a year that it found, in a line about copyright for one.
    if facts.published_at is None and guessed.date and not guessed.date.endswith("-01-01"):
        facts.published_at = point_in_time(guessed.date, zone=zone)
    if not facts.authors and guessed.author:
        facts.authors = tuple(name for one in guessed.author.split(";") for name in told_names(one))
    if not facts.authors:
        facts.authors = tuple(told_names(scripted_author(root)))
