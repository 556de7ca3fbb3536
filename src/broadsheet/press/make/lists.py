"""Slots that follow the newest stories: Latest and See also."""

from __future__ import annotations

from broadsheet.press import names
from broadsheet.press.make.work import Work
from broadsheet.press.targets import Target
from broadsheet.site import render, shapes

__all__ = ["make_latest", "make_see_also"]

LATEST = 10
SEE_ALSO = 10


def make_latest(work: Work, target: Target) -> None:
    """The newest of all sections. Due again when the edition's next day begins: what was today then gets its day."""
    edition = work.edition(target)
    key = names.latest_slot(target.edition)
    if edition is None:
        work.sheet.put_part(key, None)
        work.due[target] = None
        return
    cards = work.cards(work.latest(edition.number, LATEST))
    work.sheet.put_part(key, render.slot(shapes.LatestSlot(edition.shape, cards, work.today_in(edition))))
    work.due[target] = work.tomorrow_in(edition)


def make_see_also(work: Work, target: Target) -> None:
    """The ten newest of a section; for each of them, one without itself and with the eleventh instead."""
    edition, section = work.edition(target), work.desk.section(target.edition, target.key)
    general = names.see_also_slot(target.edition, target.key)
    if edition is None or section is None:
        work.sheet.put_part(general, None)
        work.sheet.see_also[target.edition, target.key] = ()
        return
    cards = work.cards(work.newest_in_section(section.number, SEE_ALSO + 1))

    def slot(chosen: tuple[shapes.Card, ...]) -> str:
        return render.slot(shapes.SeeAlsoSlot(edition.shape, section.link, chosen))

    work.sheet.put_part(general, slot(cards[:SEE_ALSO]))
    newest = tuple(card.story_id for card in cards[:SEE_ALSO])
    for number in newest:
        own = names.see_also_slot(target.edition, target.key, without=number)
        work.sheet.put_part(own, slot(tuple(card for card in cards if card.story_id != number)))
    work.sheet.see_also[target.edition, target.key] = newest
