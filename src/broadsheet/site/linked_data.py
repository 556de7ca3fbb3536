"""Structured data (schema.org as JSON-LD) of each page kind, ready to stand in a script element."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from broadsheet.site import shapes
from broadsheet.site.live_updates import LiveUpdate, live_updates
from broadsheet.site.pictures import best_rendition
from broadsheet.site.words import words_of

__all__ = ["linked_data_of"]

_Thing = dict[str, Any]
# One replace a character: str.translate takes a hundred times as long on text beyond ASCII.
_UNSAFE = (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))


def linked_data_of(page: Any) -> Markup:
    """The JSON for a page's shape, or nothing for kinds that have none. Never holds ``<``: it cannot end its script."""
    things = _things(page)
    if not things:
        return Markup("")
    graph = {"@context": "https://schema.org", "@graph": things}
    text = json.dumps(graph, ensure_ascii=False, separators=(",", ":"))
    for character, escaped in _UNSAFE:
        text = text.replace(character, escaped)
    return Markup(text)  # noqa: S704


def _things(page: Any) -> list[_Thing]:
    match page:
        case shapes.StoryPage():
            return _story(page)
        case shapes.HomePage():
            return [_web_site(page.edition), _organization(page.edition)]
        case shapes.SectionPage() | shapes.TopicPage() | shapes.StorylinePage():
            return [
                _collection(page.edition, page.title, page.address),
                _crumbs(page.edition, [(page.title, page.address)]),
            ]
        case shapes.ContributorPage():
            return [_profile(page)]
        case shapes.BackIssuePage():
            return [_crumbs(page.edition, [(words_of(page.edition.language).archive, f"/{page.edition.key}/archive/")])]
        case _:
            return []


def _story(page: shapes.StoryPage) -> list[_Thing]:
    edition, story, card = page.edition, page.story, page.story.card
    address = _absolute(edition, card.address)
    article: _Thing = {
        "@type": "LiveBlogPosting" if card.format == "live" else "NewsArticle",
        "mainEntityOfPage": address,
        "headline": card.headline,
        "datePublished": card.published_at.isoformat(timespec="seconds"),
        "dateModified": (card.updated_at or card.published_at).isoformat(timespec="seconds"),
        "inLanguage": card.language,
        "articleSection": card.section.text,
        "isAccessibleForFree": True,
        "author": [_author(edition, byline) for byline in story.bylines] or [{"@id": _organization_id(edition)}],
        "publisher": _publisher(edition),
    }
    if card.standfirst:
        article["description"] = card.standfirst
    if images := _images(edition, story):
        article["image"] = images
    if story.topics:
        article["keywords"] = [topic.text for topic in story.topics]
    if story.dateline:
        article["dateline"] = story.dateline
    if story.source_name:
        article["isBasedOn" if story.source_url else "sourceOrganization"] = story.source_url or {
            "@type": "Organization",
            "name": story.source_name,
        }
    if story.corrections:
        article["correction"] = [
            {"@type": "CorrectionComment", "text": one.text, "datePublished": one.at.isoformat(timespec="seconds")}
            for one in story.corrections
        ]
    if card.format == "live":
        article["coverageStartTime"] = article["datePublished"]
        if updates := [_live_update(address, update) for update in live_updates(story)]:
            article["liveBlogUpdate"] = updates
    crumbs = _crumbs(edition, [(card.section.text, card.section.address), (card.headline, card.address)])
    videos = [_video(edition, card, video) for video in _videos(story)]
    if videos:
        article["video"] = [{"@id": video["@id"]} for video in videos]
    return [article, crumbs, *videos]


def _live_update(address: str, update: LiveUpdate) -> _Thing:
    thing: _Thing = {"@type": "BlogPosting", "headline": update.headline, "url": f"{address}#{update.anchor}"}
    if update.at:
        thing["datePublished"] = update.at.isoformat(timespec="seconds")
    return thing


def _videos(story: shapes.Story) -> list[shapes.Video]:
    found = [story.lead_video] if story.lead_video else []
    found += [block.video for block in story.blocks if isinstance(block, shapes.Embed)]
    # A film without a poster is not shown by search engines, and a post of another site is no film at all.
    return [video for video in found if video.poster and video.poster.renditions]


def _video(edition: shapes.Edition, card: shapes.Card, video: shapes.Video) -> _Thing:
    where = video.address or video.watch_url
    thing: _Thing = {
        "@type": "VideoObject",
        "@id": f"{_absolute(edition, card.address)}#video-{video.provider_id or 'own'}",
        "name": video.title or card.headline,
        "description": video.caption or card.standfirst or card.headline,
        "uploadDate": card.published_at.isoformat(timespec="seconds"),
    }
    posters = [one for crop in ("16x9", "") if (one := best_rendition(video.poster, crop))]
    if posters:
        thing["thumbnailUrl"] = [_absolute(edition, posters[0].address)]
    if video.address:
        thing["contentUrl"] = _absolute(edition, where)
    if video.frame_url:
        thing["embedUrl"] = video.frame_url
    if video.duration_seconds:
        minutes, seconds = divmod(video.duration_seconds, 60)
        thing["duration"] = f"PT{minutes}M{seconds}S"
    return thing


def _images(edition: shapes.Edition, story: shapes.Story) -> list[str]:
    """The three crops that search engines choose from, else the widest whole picture, else the share card."""
    picture = story.lead_picture or (story.lead_video.poster if story.lead_video else None)
    chosen = [one for crop in ("16x9", "4x3", "1x1") if (one := best_rendition(picture, crop))]
    if not chosen and (widest := best_rendition(picture, "")):
        chosen = [widest]
    files = chosen or ([story.share_card] if story.share_card else [])
    return [_absolute(edition, one.address) for one in files]


def _author(edition: shapes.Edition, byline: shapes.Byline) -> _Thing:
    author: _Thing = {"@type": "Person", "name": byline.name}
    if byline.address:
        author["url"] = _absolute(edition, byline.address)
    return author


def _organization_id(edition: shapes.Edition) -> str:
    return f"{edition.public_url}/#publisher-{edition.key}"


def _publisher(edition: shapes.Edition) -> _Thing:
    """The paper as a story names it; everything about it stands on the home page, under the same ``@id``."""
    return {
        "@type": "NewsMediaOrganization",
        "@id": _organization_id(edition),
        "name": edition.publisher_name or edition.masthead,
        "url": _absolute(edition, edition.home_address),
        "logo": f"{edition.public_url}/icons/icon-512.png",
    }


def _organization(edition: shapes.Edition) -> _Thing:
    founded_on = edition.publisher_founded_on
    facts = {
        "legalName": edition.publisher_legal_name,
        "email": edition.publisher_email,
        "address": edition.publisher_postal_address,
        "foundingDate": founded_on.isoformat() if founded_on else "",
        "correctionsPolicy": _absolute(edition, edition.corrections_address),
        "ethicsPolicy": _absolute(edition, edition.ethics_address),
        "ownershipFundingInfo": _absolute(edition, edition.ownership_address),
        "publishingPrinciples": _absolute(edition, edition.ethics_address),
    }
    thing = _publisher(edition)
    thing.update({name: value for name, value in facts.items() if value})
    if edition.same_as:
        thing["sameAs"] = list(edition.same_as)
    return thing


def _web_site(edition: shapes.Edition) -> _Thing:
    home = _absolute(edition, edition.home_address)
    return {
        "@type": "WebSite",
        "@id": f"{home}#site",
        "name": edition.masthead,
        "url": home,
        "inLanguage": edition.language,
        "publisher": {"@id": _organization_id(edition)},
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": f"{edition.public_url}/{edition.key}/search?q={{search_term_string}}",
            },
            "query-input": "required name=search_term_string",
        },
    }


def _collection(edition: shapes.Edition, title: str, address: str) -> _Thing:
    return {
        "@type": "CollectionPage",
        "name": title,
        "url": _absolute(edition, address),
        "inLanguage": edition.language,
        "publisher": {"@type": "NewsMediaOrganization", "name": edition.publisher_name or edition.masthead},
    }


def _profile(page: shapes.ContributorPage) -> _Thing:
    person: _Thing = {"@type": "Person", "name": page.name, "url": _absolute(page.edition, page.address)}
    if page.role:
        person["jobTitle"] = page.role
    if page.biography:
        person["description"] = page.biography
    if portrait := best_rendition(page.picture, "1x1") or best_rendition(page.picture, ""):
        person["image"] = _absolute(page.edition, portrait.address)
    return {"@type": "ProfilePage", "url": person["url"], "inLanguage": page.edition.language, "mainEntity": person}


def _crumbs(edition: shapes.Edition, steps: list[tuple[str, str]]) -> _Thing:
    words = words_of(edition.language)
    trail = [(words.home, edition.home_address), *steps]
    items: list[_Thing] = [
        {"@type": "ListItem", "position": place, "name": name, "item": _absolute(edition, address)}
        for place, (name, address) in enumerate(trail, 1)
    ]
    del items[-1]["item"]  # the page itself needs no address
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _absolute(edition: shapes.Edition, address: str) -> str:
    return f"{edition.public_url}{address}" if address.startswith("/") else address
