"""What every page of a run needs, read once: editions and sections as shapes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from broadsheet.common.clock import zone
from broadsheet.common.settings import Paper
from broadsheet.press import places
from broadsheet.site import shapes
from broadsheet.site.times import Times
from broadsheet.site.words import words_of
from broadsheet.stories.models import Edition, FormerSectionKey, Section, StandingPage
from broadsheet.stories.queries import get_editions, get_former_section_keys, get_sections, get_standing_pages

__all__ = ["Desk", "EditionDesk", "SectionDesk", "open_desk"]


@dataclass(frozen=True, slots=True)
class EditionDesk:
    """An edition, for readers and by its row."""

    number: int
    key: str
    shape: shapes.Edition
    row: Edition

    @property
    def times(self) -> Times:
        """Writes dates as the edition's readers do."""
        return Times(words_of(self.row.language))

    def local(self, at: datetime) -> datetime:
        """A moment in the edition's zone."""
        return at.astimezone(zone(self.row.time_zone))


@dataclass(frozen=True, slots=True)
class SectionDesk:
    """A section, for readers and by its row."""

    number: int
    key: str
    edition: str
    link: shapes.Link
    row: Section


class Desk:
    """Editions that are live, and their sections. Everything else is asked for in batches."""

    def __init__(
        self,
        paper: Paper,
        editions: Iterable[EditionDesk],
        sections: Iterable[SectionDesk],
        standing_pages: Iterable[StandingPage],
        former_keys: Iterable[FormerSectionKey],
        taken_down: frozenset[int] = frozenset(),
    ) -> None:
        self.paper = paper
        self.editions = {edition.number: edition for edition in editions}
        self.by_key = {edition.key: edition for edition in self.editions.values()}
        self.sections = {section.number: section for section in sections}
        self.standing_pages = [page for page in standing_pages if page.is_live and page.edition_id in self.editions]
        self.taken_down = taken_down
        """Stories that no reader may see, whatever their rows say."""
        self.former_keys = [(former.edition.key, former.key, former.section_id) for former in former_keys]

    @property
    def first_language(self) -> str:
        """Language of the paper's first edition."""
        return next((edition.row.language for edition in self.editions.values()), "")

    def sections_of(self, edition: str) -> list[SectionDesk]:
        """An edition's sections, in the order of its menu."""
        return [section for section in self.sections.values() if section.edition == edition]

    def section(self, edition: str, key: str) -> SectionDesk | None:
        """The section that has this key now."""
        return next((one for one in self.sections_of(edition) if one.key == key), None)

    def section_that_was(self, edition: str, key: str) -> SectionDesk | None:
        """The section that once had this key, while no other has it now."""
        number = next((n for e, k, n in self.former_keys if (e, k) == (edition, key)), 0)
        return self.sections.get(number) if self.section(edition, key) is None else None

    def translation(self, edition: EditionDesk, address: str) -> shapes.Translation:
        """Something in another edition, as a page's hreflang and "Also in" need it."""
        row = edition.row
        return shapes.Translation(row.language, row.locale, row.name, address, edition.shape.direction)


def open_desk(paper: Paper, taken_down: frozenset[int] = frozenset()) -> Desk:
    """Read editions, sections and standing pages: four queries. ``taken_down``: stories to be treated as withdrawn."""
    rows = get_editions()
    first = rows[0].language if rows else ""
    editions = [EditionDesk(row.pk, row.key, _shape(paper, row, first), row) for row in rows]
    keys = {edition.number: edition.key for edition in editions}
    sections = [
        SectionDesk(row.pk, row.key, key, shapes.Link(row.name, places.section(key, row.key)), row)
        for row in get_sections()
        if (key := keys.get(row.edition_id))
    ]
    return Desk(paper, editions, sections, get_standing_pages(), get_former_section_keys(), taken_down)


def _shape(paper: Paper, row: Edition, first_language: str) -> shapes.Edition:
    return shapes.Edition(
        key=row.key,
        name=row.name,
        language=row.language,
        locale=row.locale,
        direction="rtl" if row.direction == "rtl" else "ltr",
        time_zone=row.time_zone,
        date_pattern=row.date_pattern,
        masthead=row.masthead,
        tagline=row.tagline,
        public_url=paper.public_url,
        home_address=places.home(row.key),
        publisher_name=row.publisher_name,
        publisher_legal_name=row.publisher_legal_name,
        publisher_email=row.publisher_email,
        publisher_postal_address=row.publisher_postal_address,
        publisher_founded_on=row.publisher_founded_on,
        corrections_address=row.corrections_address,
        ethics_address=row.ethics_address,
        ownership_address=row.ownership_address,
        same_as=tuple(row.same_as),
        default_language=first_language,
    )
