"""Feeds of an edition, a section or a topic, and the news sitemap."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from broadsheet.press import places
from broadsheet.press.formats import atom, jsonfeed, rss, sitemap
from broadsheet.press.formats.feed import Feed, FeedItem, feed_item
from broadsheet.press.formats.sitemap import MOST_NEWS, NewsItem, news_sitemap
from broadsheet.press.make.desk import Desk, EditionDesk
from broadsheet.press.make.stories import make_stories
from broadsheet.press.make.work import Work
from broadsheet.press.targets import Of, Target
from broadsheet.stories.queries import CardRow, entries_of_topic, newest_rows

__all__ = ["FeedShelf", "choose_feed_stories", "make_feed", "make_feed_items", "make_news_sitemap"]

FEED_LENGTH = 30
NEWS_AGE = timedelta(hours=48)
_SHELF = 4_000
_PAGE = 40
_ENDINGS = (".rss", ".atom", ".json")


class FeedShelf:
    """Feed items of earlier batches, each with the digest of its story's page: while that stands, so does the item."""

    def __init__(self) -> None:
        self._items: dict[int, tuple[str, FeedItem]] = {}

    def get(self, number: int, page: str) -> FeedItem | None:
        """The item made when the story's page was this one."""
        kept_page, item = self._items.get(number, ("", None))
        return item if page and page == kept_page else None

    def keep(self, number: int, page: str, item: FeedItem) -> None:
        """Remember an item; the shelf holds a few thousand."""
        if len(self._items) >= _SHELF:
            self._items.clear()
        self._items[number] = (page, item)


def choose_feed_stories(
    work: Work,
    targets: Iterable[Target],
    shelf: FeedShelf,
    page_of: Callable[[int], str],
    make: Callable[[Sequence[int]], Mapping[int, FeedItem]],
) -> None:
    """Find which stories the feeds of a batch have, and make those not on the shelf, all at once.

    ``page_of``: the digest of a story's page as it is or will be in the store. ``make``: :func:`make_feed_items`, or
    what does without those that fail.
    """
    for target in targets:
        work.feed_lists[target] = _newest(work, target)
    wanted = {number for numbers in work.feed_lists.values() for number in numbers} - work.feed_items.keys()
    pages = {number: page_of(number) for number in wanted}
    work.feed_items |= {number: item for number in wanted if (item := shelf.get(number, pages[number]))}
    for number, item in make(sorted(wanted - work.feed_items.keys())).items():
        work.feed_items[number] = item
        shelf.keep(number, pages[number], item)


def make_feed_items(desk: Desk, ids: Sequence[int]) -> dict[int, FeedItem]:
    """Stories as they stand in feeds, but for those that readers do not see."""
    made = make_stories(desk, ids)
    return {number: feed_item(one.edition.shape, one.shape) for number, one in made.items() if one.shape}


def make_feed(work: Work, target: Target) -> None:
    """RSS, Atom and JSON of one list."""
    edition, said = work.edition(target), _named(work, target)
    home = _home(target)
    if edition is None or said is None:
        _leave(work, target, home)
        return
    title, description = said
    numbers = work.feed_lists[target]
    feed = Feed(
        title=title,
        description=description,
        home_url=edition.shape.public_url + home,
        base_url=edition.shape.public_url + places.feed(home),
        language=edition.row.language,
        publisher=edition.row.publisher_name or edition.row.masthead,
        items=tuple(work.feed_items[number] for number in numbers if number in work.feed_items),
    )
    for ending, made, kind in (
        (".rss", rss.rss(feed), rss.CONTENT_TYPE),
        (".atom", atom.atom(feed), atom.CONTENT_TYPE),
        (".json", jsonfeed.json_feed(feed), jsonfeed.CONTENT_TYPE),
    ):
        work.sheet.put_file(places.feed(home, ending), kind, made, is_feed=True)


def make_news_sitemap(work: Work, target: Target) -> None:
    """The stories of the last two days. It is due again when its oldest is two days old."""
    edition = work.edition(target)
    address = places.news_sitemap(target.edition)
    if edition is None:
        work.sheet.remove_page(address)
        work.due[target] = None
        return
    fresh = _published_since(work, edition.number, work.now - NEWS_AGE)
    items = [
        NewsItem(edition.shape.public_url + (row.address or ""), row.headline, edition.local(row.published_at))
        for row in fresh
        if row.published_at
    ]
    oldest = fresh[-1].published_at if fresh else None
    work.due[target] = oldest + NEWS_AGE if oldest else None
    publication = edition.row.masthead
    text = news_sitemap(publication, edition.row.language.partition("-")[0], items)
    work.sheet.put_file(address, sitemap.CONTENT_TYPE, text, is_feed=True)


def _published_since(work: Work, edition_id: int, since: datetime) -> list[CardRow]:
    """The newest stories up to a moment. Most papers' two days are in the first page, which others asked for too."""
    page = work.latest(edition_id, _PAGE)
    found: list[CardRow] = []
    while page:
        found += [row for row in page if row.published_at and row.published_at > since and row.address]
        last = page[-1]
        if len(page) < _PAGE or len(found) >= MOST_NEWS or not last.published_at or last.published_at <= since:
            break
        page = newest_rows(edition_id, _PAGE, (last.published_at, last.pk), without=work.desk.taken_down)
    return found[:MOST_NEWS]


def _leave(work: Work, target: Target, home: str) -> None:
    """There is no such list any more: those who follow a section's feed are led to its present one."""
    section = work.desk.section_that_was(target.edition, target.key) if target.of is Of.SECTION_FEED else None
    for ending in _ENDINGS:
        if section is None:
            work.sheet.remove_page(places.feed(home, ending))
        else:
            new_home = places.section(section.edition, section.key)
            work.sheet.redirect(places.feed(home, ending), places.feed(new_home, ending))


def _newest(work: Work, target: Target) -> tuple[int, ...]:
    edition = work.edition(target)
    if edition is None:
        return ()
    if target.of is Of.EDITION_FEED:
        return tuple(row.pk for row in work.latest(edition.number, FEED_LENGTH))
    if target.of is Of.SECTION_FEED:
        section = work.desk.section(target.edition, target.key)
        return tuple(row.pk for row in work.newest_in_section(section.number, FEED_LENGTH)) if section else ()
    topic = work.topic(edition.number, target.key)
    if topic is None:
        return ()
    return tuple(one.story_id for one in entries_of_topic(topic.pk, FEED_LENGTH, without=work.desk.taken_down))


def _named(work: Work, target: Target) -> tuple[str, str] | None:
    """Title and description; None when there is no such list any more."""
    edition = work.edition(target)
    if edition is None:
        return None
    if target.of is Of.EDITION_FEED:
        return edition.row.masthead, edition.row.tagline
    if target.of is Of.SECTION_FEED:
        section = work.desk.section(target.edition, target.key)
        return _titled(edition, section.row.name, section.row.description) if section else None
    topic = work.topic(edition.number, target.key)
    return _titled(edition, topic.name, topic.description) if topic else None


def _titled(edition: EditionDesk, name: str, description: str) -> tuple[str, str]:
    return f"{name} — {edition.row.masthead}", description


def _home(target: Target) -> str:
    if target.of is Of.EDITION_FEED:
        return places.home(target.edition)
    if target.of is Of.SECTION_FEED:
        return places.section(target.edition, target.key)
    return places.topic(target.edition, target.key)
