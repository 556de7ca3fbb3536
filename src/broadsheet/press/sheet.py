"""A sheet: changes to the store, gathered and rendered before the commit, then put into one batch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from broadsheet.press.facts import StoryFacts
from broadsheet.press.puts import PagePut, PartPut, Piece, RelatedPut, StoryPut
from broadsheet.press.putting import Tally, note_parameters, put_page, put_part, put_related, put_story
from broadsheet.press.see_also import Members, members_in, share_out
from broadsheet.site.render import RenderedPage
from broadsheet.store import Batch, Store

__all__ = ["Sheet"]


@dataclass(slots=True)
class Sheet:
    """Everything one commit shall change. Picklable, so that workers may fill it."""

    parts: list[PartPut] = field(default_factory=list)
    pages: list[PagePut] = field(default_factory=list)
    stories: dict[int, StoryPut] = field(default_factory=dict)
    related: dict[int, RelatedPut] = field(default_factory=dict)
    facts: dict[str, bytes | None] = field(default_factory=dict)
    see_also: dict[tuple[str, str], Members] = field(default_factory=dict)
    """By (edition, section)."""
    csp: dict[str, str] = field(default_factory=dict)
    """The policies that the reader sends with this build's pages: all of them, stories without films, plain stories."""
    editions: bytes = b""
    """The editions, for pages that the reader makes by itself."""

    def put_part(self, key: str, body: str | None, since: int = 0, until: int = 0, level: int | None = None) -> None:
        """Put a shared part, or remove it."""
        self.parts.append(PartPut(key, body, since, until, level))

    def put_page(self, address: str, rendered: RenderedPage) -> None:
        """Put a rendered page."""
        self.pages.append(PagePut(address, 200, rendered.content_type, rendered.pieces))

    def put_file(self, address: str, content_type: str, text: str, *, is_feed: bool = False) -> None:
        """Put a page that is one text: a feed, a file at the root."""
        self.pages.append(PagePut(address, 200, content_type, (text,), is_feed=is_feed))

    def put_stitched(self, address: str, content_type: str, pieces: tuple[Piece, ...]) -> None:
        """Put a page that is made of other parts only."""
        self.pages.append(PagePut(address, 200, content_type, pieces))

    def put_bytes(self, address: str, content_type: str, body: bytes) -> None:
        """Put a picture."""
        self.pages.append(PagePut(address, 200, content_type, (body,)))

    def redirect(self, address: str, location: str, status: int = 301) -> None:
        """Lead from one address to another."""
        self.pages.append(PagePut(address, status, location=location))

    def remove_page(self, address: str) -> None:
        """Leave nothing at an address."""
        self.pages.append(PagePut(address, 0))

    def __ior__(self, other: Sheet) -> Sheet:
        self.parts += other.parts
        self.pages += other.pages
        self.stories |= other.stories
        self.related |= other.related
        self.facts |= other.facts
        self.see_also |= other.see_also
        self.csp |= other.csp
        self.editions = other.editions or self.editions
        return self

    def encode(self) -> Sheet:
        """Compress every text here and now, so that the writer need not."""
        return replace(
            self,
            parts=[put.encoded() for put in self.parts],
            pages=[put.encoded() for put in self.pages],
            stories={number: put.encoded() for number, put in self.stories.items()},
        )

    def apply(self, batch: Batch, store: Store) -> Tally:
        """Put everything into a batch. ``store`` is asked for what stands there now."""
        tally = Tally()
        for part in self.parts:
            tally.slots += put_part(batch, part)
        # A page that was named twice is what was said last.
        for page in {page.address: page for page in self.pages}.values():
            changed = put_page(batch, store, page)
            tally.feeds += changed and page.is_feed
            tally.pages += changed and not page.is_feed
        for (edition, section), members in self.see_also.items():
            share_out(batch, store, edition, section, members, but=self.stories)
        for put in self.stories.values():
            tally += put_story(batch, store, put, is_in_see_also=self._is_in_see_also(store, put.facts))
        for number in self.related.keys() - self.stories.keys():
            tally += put_related(batch, store, self.related[number])
        note_parameters(batch, store, self._all_pages())
        self._apply_facts(batch)
        return tally

    def _apply_facts(self, batch: Batch) -> None:
        for key, policy in self.csp.items():
            batch.put_meta(key, policy.encode())
        if self.editions:
            batch.put_meta("editions", self.editions)
        for key, value in self.facts.items():
            if value is None:
                batch.delete_facts(key)
            else:
                batch.put_facts(key, value)

    def _all_pages(self) -> Iterator[PagePut]:
        yield from self.pages
        for put in self.stories.values():
            yield from put.pages

    def _is_in_see_also(self, store: Store, facts: StoryFacts | None) -> bool:
        """Whether a story is one of the newest of its section, as they will be."""
        if facts is None:
            return False
        found = self.see_also.get((facts.edition, facts.section))
        members = members_in(store, facts.edition, facts.section) if found is None else found
        return facts.story_id in members
