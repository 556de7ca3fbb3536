"""The home front, the fronts of sections, and section pages around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, takewhile

from broadsheet.press import names, places
from broadsheet.press.make.desk import SectionDesk
from broadsheet.press.make.things import put_list_page, remove_list_page
from broadsheet.press.make.work import Work
from broadsheet.press.targets import Of, Target
from broadsheet.site import render, shapes
from broadsheet.stories.queries import get_card_rows

__all__ = ["make_home_front", "make_section_front", "make_section_page"]

HOME_NEWEST = 40
HOME_BESIDE = 6
HOME_SECTION = 5
HOME_VIDEOS = 4
SECTION_BESIDE = 4


def make_home_front(work: Work, target: Target) -> None:
    """The lead, what stands beside it, a block for each section, the newest films."""
    edition = work.edition(target)
    key = names.front_slot(target.edition)
    if edition is None:
        work.sheet.put_part(key, None)
        work.due[target] = None
        return
    newest = work.cards(work.latest(edition.number, HOME_NEWEST))
    lead, *beside = _arranged(work, target, newest, 1 + HOME_BESIDE) or (None,)
    taken = {card.story_id for card in (lead, *beside) if card}
    sections = work.desk.sections_of(edition.key)
    rows = [work.newest_in_section(section.number, HOME_SECTION + 1 + HOME_BESIDE) for section in sections]
    work.cards(chain(*rows))  # all at once
    blocks = []
    for section, newest_of in zip(sections, rows, strict=True):
        left = tuple(card for card in work.cards(newest_of) if card.story_id not in taken)[:HOME_SECTION]
        blocks.append((section.link, left))
    videos = tuple(card for card in newest if card.format == "video")[:HOME_VIDEOS]
    front = shapes.HomeFront(edition.shape, lead, tuple(card for card in beside if card), tuple(blocks), videos)
    work.sheet.put_part(key, render.slot(front))


def make_section_front(work: Work, target: Target) -> None:
    """The lead and what stands beside it."""
    edition, section = work.edition(target), work.desk.section(target.edition, target.key)
    key = names.front_slot(target.edition, target.key)
    if edition is None or section is None:
        work.sheet.put_part(key, None)
        work.due[target] = None
        return
    cards = _section_cards(work, section)
    front = shapes.SectionFront(edition.shape, section.link, cards[0] if cards else None, cards[1:])
    work.sheet.put_part(key, render.slot(front))


def make_section_page(work: Work, target: Target) -> None:
    """The page around a section's front; a key that the section no longer has leads to the present one."""
    edition, section = work.edition(target), work.desk.section(target.edition, target.key)
    address = places.section(target.edition, target.key)
    if edition is None or section is None:
        remove_list_page(work, address)
        if edition and (now := work.desk.section_that_was(target.edition, target.key)):
            work.sheet.redirect(address, places.section(now.edition, now.key))
        return
    page = shapes.SectionPage(
        edition=edition.shape,
        title=section.row.name,
        section_key=section.key,
        address=address,
        description=section.row.description,
        list_name=names.thing_list("section", edition.key, section.key),
        skip=_shown_first(_section_cards(work, section), work, section),
        feed_address=places.feed(address, ".rss"),
        translations=_translations(work, section),
    )
    put_list_page(work, page, page.title)


def _section_cards(work: Work, section: SectionDesk) -> tuple[shapes.Card, ...]:
    newest = work.cards(work.newest_in_section(section.number, 1 + SECTION_BESIDE))
    target = Target(Of.SECTION_FRONT, section.edition, section.key)
    return _arranged(work, target, newest, 1 + SECTION_BESIDE)


def _arranged(work: Work, target: Target, newest: Sequence[shapes.Card], places: int) -> tuple[shapes.Card, ...]:
    """What editors pinned, each at its place; what they left free is filled with the newest."""
    edition, section = work.edition(target), work.desk.section(target.edition, target.key)
    assert edition is not None
    pins = work.pins(edition.number, section.number if section else None)
    work.due[target] = min((pin.until for pin in pins if pin.until), default=None)
    rows = get_card_rows([pin.story_id for pin in pins])
    pinned: dict[int, shapes.Card] = {}
    for pin in pins:
        for card in work.cards([rows[pin.story_id]] if pin.story_id in rows else []):
            pinned[pin.position] = replace(card, headline=pin.headline or card.headline)
    on_front = {card.story_id for card in pinned.values()}
    filling = (card for card in newest if card.story_id not in on_front)
    found = (pinned.get(place) or next(filling, None) for place in range(places))
    return tuple(card for card in found if card)


def _shown_first(shown: Sequence[shapes.Card], work: Work, section: SectionDesk) -> int:
    """How many of the newest stories the front shows: with these the page's list need not begin."""
    on_front = {card.story_id for card in shown}
    newest = work.newest_in_section(section.number, 1 + SECTION_BESIDE)
    return len(list(takewhile(lambda row: row.pk in on_front, newest)))


def _translations(work: Work, section: SectionDesk) -> tuple[shapes.Translation, ...]:
    others = (
        other
        for other in work.desk.sections.values()
        if other.row.translation_key == section.row.translation_key and other.number != section.number
    )
    return tuple(work.desk.translation(work.desk.by_key[other.edition], other.link.address) for other in others)
