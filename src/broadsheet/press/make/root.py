"""The small files: sitemap of an edition's own pages, manifest, search description, and the files at the root."""

from __future__ import annotations

from datetime import UTC, datetime

from broadsheet.press import places
from broadsheet.press.formats import sitemap
from broadsheet.press.formats.robots import CONTENT_TYPE as ROBOTS_TYPE
from broadsheet.press.formats.robots import AIPolicy, robots
from broadsheet.press.formats.root import (
    MANIFEST_TYPE,
    OPENSEARCH_TYPE,
    TEXT_TYPE,
    ads_txt,
    open_search,
    security_expiry,
    security_txt,
)
from broadsheet.press.make.work import Work
from broadsheet.press.targets import Target
from broadsheet.site import assets
from broadsheet.stories.queries import get_contributors, get_storylines, get_topics

__all__ = ["make_manifest", "make_pages_sitemap", "make_root_files"]


def make_pages_sitemap(work: Work, target: Target) -> None:
    """An edition's fronts, topics, storylines, contributors and standing pages."""
    edition = work.edition(target)
    address = places.pages_sitemap(target.edition)
    if edition is None:
        work.sheet.remove_page(address)
        return
    e, number = edition.key, edition.number
    found = [places.home(e), places.archive(e), places.letters(e)]
    found += [places.section(e, section.key) for section in work.desk.sections_of(e)]
    found += [places.topic(e, row.key) for row in get_topics() if row.edition_id == number]
    found += [places.storyline(e, row.key) for row in get_storylines() if row.edition_id == number]
    found += [places.contributor(e, row.key) for row in get_contributors() if row.edition_id in (None, number)]
    found += [places.standing_page(e, page.key) for page in work.desk.standing_pages if page.edition_id == number]
    lines = sitemap.url_lines((edition.shape.public_url + one, None) for one in sorted(found)[: sitemap.MOST_URLS])
    work.sheet.put_file(address, sitemap.CONTENT_TYPE, sitemap.URLSET_OPEN + lines + sitemap.URLSET_CLOSE, is_feed=True)


def make_manifest(work: Work, target: Target) -> None:
    """An edition's web manifest and the description of its search."""
    edition = work.edition(target)
    if edition is None:
        work.sheet.remove_page(places.manifest(target.edition))
        work.sheet.remove_page(places.open_search(target.edition))
        return
    work.sheet.put_file(places.manifest(edition.key), MANIFEST_TYPE, assets.manifest(edition.shape))
    described = open_search(edition.shape, places.search(edition.key))
    work.sheet.put_file(places.open_search(edition.key), OPENSEARCH_TYPE, described)


def make_root_files(work: Work, target: Target) -> None:
    """robots.txt, security.txt, ads.txt and the icons with fixed addresses. Due again with the next month."""
    paper, editions = work.desk.paper, list(work.desk.editions.values())
    policy = AIPolicy(paper.ai_training, paper.ai_search, paper.ai_on_request, paper.ai_licence_url)
    maps = [places.news_sitemap(edition.key) for edition in editions]
    urls = [paper.public_url + address for address in ("/sitemap.xml", *maps)]
    work.sheet.put_file("/robots.txt", ROBOTS_TYPE, robots(policy, urls))
    work.sheet.put_file("/ads.txt", TEXT_TYPE, ads_txt(paper.ads_txt))
    address = "/.well-known/security.txt"
    first_email = next((edition.row.publisher_email for edition in editions if edition.row.publisher_email), "")
    if contact := paper.security_contact or first_email:
        languages = dict.fromkeys(edition.row.language for edition in editions)
        said = security_txt(contact, security_expiry(work.now), paper.public_url + address, languages)
        work.sheet.put_file(address, TEXT_TYPE, said)
    else:
        work.sheet.remove_page(address)
    for icon, (content_type, body) in assets.icon_files().items():
        work.sheet.put_bytes(icon, content_type, body)
    work.due[target] = _next_month(work.now)


def _next_month(now: datetime) -> datetime:
    first = now.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return first.replace(year=first.year + first.month // 12, month=first.month % 12 + 1)
