"""Pages of what stories stand in or name: sections, topics, contributors, people, storylines, standing pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from broadsheet.press import names, places
from broadsheet.press.make.body import Around, body_shapes
from broadsheet.press.make.desk import EditionDesk
from broadsheet.press.make.pictures import Gallery, picture_shape
from broadsheet.press.make.work import Work
from broadsheet.press.targets import Target
from broadsheet.site import render, shapes
from broadsheet.stories.body import documents_in, pictures_in, stories_in
from broadsheet.stories.by_key import (
    contributor_called,
    get_documents,
    person_called,
    standing_page_called,
    storyline_called,
    topic_called,
)
from broadsheet.stories.models import ContributorName, Person, PersonName, StandingPage
from broadsheet.stories.queries import get_card_rows, get_pictures, quotes_of_person
from broadsheet.stories.redirects import page_now_at

__all__ = [
    "make_contributor_page", "make_person_page", "make_standing_page", "make_storyline_page", "make_topic_page",
    "put_list_page", "remove_list_page",
]  # fmt: skip

QUOTES = 20


def make_topic_page(work: Work, target: Target) -> None:
    """What is called so now; nothing when nothing is."""
    edition, address = work.edition(target), places.topic(target.edition, target.key)
    row = topic_called(edition.number, target.key) if edition else None
    if edition is None or row is None:
        remove_list_page(work, address)
        return
    listed = names.thing_list("topic", edition.key, row.key)
    feed = places.feed(address, ".rss")
    put_list_page(work, shapes.TopicPage(edition.shape, row.name, address, row.description, listed, feed), row.name)


def make_storyline_page(work: Work, target: Target) -> None:
    """What is called so now; nothing when nothing is."""
    edition, address = work.edition(target), places.storyline(target.edition, target.key)
    row = storyline_called(edition.number, target.key) if edition else None
    if edition is None or row is None:
        remove_list_page(work, address)
        return
    listed = names.thing_list("storyline", edition.key, row.key)
    page = shapes.StorylinePage(edition.shape, row.title, address, row.summary, row.started_on, listed)
    put_list_page(work, page, row.title)


def make_contributor_page(work: Work, target: Target) -> None:
    """A contributor has a page in every edition, or in their own only."""
    edition, address = work.edition(target), places.contributor(target.edition, target.key)
    row = contributor_called(target.key) if edition else None
    if edition is None or row is None or row.edition_id not in (None, edition.number):
        remove_list_page(work, address)
        return
    own = _own(row.names.all(), edition)
    name = own.name if own else row.name
    page = shapes.ContributorPage(
        edition=edition.shape,
        name=name,
        address=address,
        role=(own.role if own else "") or row.role,
        biography=(own.biography if own else "") or row.biography,
        picture=picture_shape(row.picture) if row.picture else None,
        email=row.email,
        list_name=names.thing_list("contributor", edition.key, row.key),
    )
    put_list_page(work, page, name)


def make_person_page(work: Work, target: Target) -> None:
    """A person has a page in the editions that quote them."""
    edition, address = work.edition(target), places.person(target.edition, target.key)
    row = person_called(target.key) if edition else None
    quotes = _quotes(work, edition, row) if edition and row else ()
    if edition is None or row is None or not quotes:
        remove_list_page(work, address)
        return
    own = _own(row.names.all(), edition)
    name = own.name if own else row.name
    page = shapes.PersonPage(
        edition=edition.shape,
        name=name,
        address=address,
        role=(own.role if own else "") or row.role,
        description=(own.description if own else "") or row.description,
        picture=picture_shape(row.picture) if row.picture else None,
        quotes=quotes,
        list_name=names.thing_list("person", edition.key, row.key),
    )
    put_list_page(work, page, name)


def make_standing_page(work: Work, target: Target) -> None:
    """About, Contacts, ...: one that is not live leaves nothing, and one that moved leads to where it is."""
    edition, address = work.edition(target), places.standing_page(target.edition, target.key)
    row = standing_page_called(edition.number, target.key) if edition else None
    if edition is None or row is None or not row.is_live:
        if now_at := page_now_at(address):
            work.sheet.redirect(address, now_at)
        else:
            work.sheet.remove_page(address)
        return
    page = shapes.StandingPage(
        edition=edition.shape,
        title=row.title,
        address=address,
        blocks=_blocks(work, edition, row),
        updated_at=edition.local(row.updated_at),
        translations=tuple(
            work.desk.translation(other, places.standing_page(other.key, page.key))
            for page in work.desk.standing_pages
            if page.translation_key == row.translation_key and page.pk != row.pk and page.is_live
            if (other := work.desk.editions.get(page.edition_id))
        ),
    )
    work.sheet.put_page(address, render.page(page))


ListPage = shapes.TopicPage | shapes.StorylinePage | shapes.ContributorPage | shapes.PersonPage | shapes.SectionPage


def put_list_page(work: Work, page: ListPage, title: str) -> None:
    """A page with a list, and the shell of its deeper pages."""
    shell = shapes.DeeperListPage(page.edition, title, page.address, page.list_name)
    work.sheet.put_page(page.address, render.page(page))
    work.sheet.put_page(places.deeper(page.address), render.page(shell))


def remove_list_page(work: Work, address: str) -> None:
    """Leave neither."""
    work.sheet.remove_page(address)
    work.sheet.remove_page(places.deeper(address))


_Name = TypeVar("_Name", ContributorName, PersonName)


def _own(names: Iterable[_Name], edition: EditionDesk) -> _Name | None:
    """How someone is called in an edition, where that differs."""
    return next((name for name in names if name.edition_id == edition.number), None)


def _quotes(work: Work, edition: EditionDesk, row: Person) -> tuple[shapes.PersonQuote, ...]:
    found = []
    quotes = quotes_of_person(row.pk, edition.number, QUOTES, without=work.desk.taken_down)
    work.cards(quote.story for quote in quotes)  # all at once
    for quote in quotes:
        for card in work.cards([quote.story]):
            found.append(shapes.PersonQuote(quote.words, quote.where, card))
    return tuple(found)


def _blocks(work: Work, edition: EditionDesk, row: StandingPage) -> tuple[shapes.Block, ...]:
    blocks = [dict(block) for block in row.body.raw_data]
    linked = get_card_rows(sorted(stories_in(blocks) - work.desk.taken_down))
    around = Around(
        edition=edition.key,
        edition_id=edition.number,
        gallery=Gallery(get_pictures(sorted({use.picture_id for use in pictures_in(blocks)}))),
        documents={row.pk: row for row in get_documents(sorted(documents_in(blocks)))},
        people={},
        addresses={number: story.address for number, story in linked.items() if story.address},
        card=lambda _number: None,
    )
    return body_shapes(blocks, around)
