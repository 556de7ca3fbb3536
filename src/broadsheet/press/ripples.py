"""The rules: this changed, so press that. One file, read from top to bottom.

The log says what to look at; what to press follows from what the store holds (facts) and how things are now. Every
rule is a pure function. Its proof is a test: after any sequence of changes the store equals one pressed from nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from broadsheet.press import names
from broadsheet.press.facts import StoryFacts
from broadsheet.press.targets import Of, Target

__all__ = [
    "PAGE_OF", "Ripples", "ThingFacts", "of_breaking", "of_bulk", "of_chrome", "of_edition", "of_front", "of_notice",
    "of_picture", "of_story", "of_thing", "widen",
]  # fmt: skip

PAGE_OF: Mapping[str, Of] = {
    "section": Of.SECTION_PAGE,
    "topic": Of.TOPIC_PAGE,
    "contributor": Of.CONTRIBUTOR_PAGE,
    "person": Of.PERSON_PAGE,
    "storyline": Of.STORYLINE_PAGE,
    "standing_page": Of.STANDING_PAGE,
}
"""Things with a page at a key of their own."""


@dataclass(frozen=True, slots=True)
class ThingFacts:
    """A section, topic, ... as it is, or as it was when it was last pressed."""

    kind: str
    number: int
    editions: tuple[str, ...]
    """Editions in which it has a page."""
    key: str
    shown: str
    """Digest of what stories' pages and cards show of it."""

    @property
    def story_lists(self) -> tuple[str, ...]:
        """Lists of the stories that show it."""
        if self.kind == "source":
            return (names.source_list(self.number),)
        if self.kind == "standing_page":
            return ()
        return tuple(names.thing_list(self.kind, edition, self.key) for edition in self.editions)


@dataclass
class Ripples:
    """What to press. Stories now; the stories of lists and of everything in the background, newest first."""

    targets: set[Target] = field(default_factory=set)
    stories: set[int] = field(default_factory=set)
    lists: set[str] = field(default_factory=set)
    everything: bool = False
    whole_editions: set[str] = field(default_factory=set)
    """Editions of which everything is to be pressed in the background."""

    def add(self, of: Of, edition: str = "", *keys: str) -> None:
        """Press these."""
        self.targets.update(Target(of, edition, key) for key in keys or ("",))

    def __ior__(self, other: Ripples) -> Ripples:
        self.targets |= other.targets
        self.stories |= other.stories
        self.lists |= other.lists
        self.everything = self.everything or other.everything
        self.whole_editions |= other.whole_editions
        return self


# A story went live, changed, moved or went away.


def of_story(before: StoryFacts | None, after: StoryFacts | None, neighbours: Iterable[int] = ()) -> Ripples:
    """``before`` is what the store holds of it, ``after`` how it is now; None: readers never knew it.

    ``neighbours`` are the stories beside it in its storyline (then and now), whose pages show it, and its translations.
    """
    ripples = Ripples()
    if before == after:
        return ripples
    has_moved = _place(before) != _place(after)
    has_new_card = has_moved or _card(before) != _card(after)
    for facts in filter(None, (before, after)):
        for name in facts.lists:
            _of_list(ripples, name, has_new_card)
        if _in_calendar(before) != _in_calendar(after) and facts.is_live:
            ripples.add(Of.DAY, facts.edition, _day_of(facts))
    if has_new_card:
        ripples.stories.update(neighbours)
        number = (after or before).story_id  # type: ignore[union-attr]
        ripples.lists |= {names.shown_list(number), names.related_list(number)}
    return ripples


def _of_list(ripples: Ripples, name: str, has_new_card: bool) -> None:
    """A story of this list changed. Feeds and quotes carry its text; everything else only its card."""
    kind, edition, key = (*name.split("/", 2), "")[:3]
    match kind:
        case "all":
            ripples.add(Of.EDITION_FEED, edition)
            if has_new_card:
                ripples.add(Of.NEWS_SITEMAP, edition)
                ripples.add(Of.LATEST, edition)
                ripples.add(Of.HOME_FRONT, edition)
        case "section":
            ripples.add(Of.SECTION_FEED, edition, key)
            if has_new_card:
                ripples.add(Of.SEE_ALSO, edition, key)
                ripples.add(Of.SECTION_FRONT, edition, key)
        case "topic":
            ripples.add(Of.TOPIC_FEED, edition, key)
        case "person":
            ripples.add(Of.PERSON_PAGE, edition, key)


def _place(facts: StoryFacts | None) -> object:
    return facts and (facts.is_live, facts.address, facts.with_related(()).lists, facts.entry)


def _card(facts: StoryFacts | None) -> object:
    return facts and facts.card


def _in_calendar(facts: StoryFacts | None) -> object:
    return facts and facts.is_live and (facts.address, _day_of(facts), facts.changed)


def _day_of(facts: StoryFacts) -> str:
    prefix = f"day/{facts.edition}/"
    return next((name.removeprefix(prefix) for name in facts.lists if name.startswith(prefix)), "")


# Something that stories stand in, or that they name.


def of_thing(before: ThingFacts | None, after: ThingFacts | None, siblings: Iterable[tuple[str, str]] = ()) -> Ripples:
    """A section, topic, contributor, person, storyline, source or standing page was saved or deleted.

    ``siblings`` are its translations as (edition, key), whose pages name it in hreflang.
    """
    ripples = Ripples()
    for facts in filter(None, (before, after)):
        page = PAGE_OF.get(facts.kind)
        for edition in facts.editions:
            if page:
                ripples.add(page, edition, facts.key)
                ripples.add(Of.PAGES_SITEMAP, edition)
            _of_thing_in(ripples, facts.kind, edition, facts.key)
        if before is None or after is None or before.shown != after.shown:
            ripples.lists.update(facts.story_lists)
        if page:
            ripples.targets.update(Target(page, edition, key) for edition, key in siblings)
    return ripples


def _of_thing_in(ripples: Ripples, kind: str, edition: str, key: str) -> None:
    match kind:
        case "section":
            ripples.add(Of.SEE_ALSO, edition, key)
            ripples.add(Of.SECTION_FRONT, edition, key)
            ripples.add(Of.SECTION_FEED, edition, key)
            # Cards name their section, and the menu names them all.
            for of in (Of.MASTHEAD, Of.FOOTER, Of.HOME_FRONT, Of.LATEST, Of.EDITION_FEED):
                ripples.add(of, edition)
        case "topic":
            ripples.add(Of.TOPIC_FEED, edition, key)
        case "standing_page":
            ripples.add(Of.FOOTER, edition)
            ripples.add(Of.MASTHEAD, edition)


def of_edition(edition: str, others: Iterable[str], pages: Iterable[Target]) -> Ripples:
    """The edition's own facts stand on all of its pages, and its name in the masthead of the ``others``.

    ``pages`` are the pages that the edition has besides its stories.
    """
    ripples = Ripples(targets=set(pages))
    ripples |= of_chrome([edition, *others])
    for other in others:
        ripples.add(Of.HOME_PAGE, other)
    for of in (
        Of.BREAKING, Of.NOTICE, Of.LATEST, Of.HOME_FRONT, Of.EDITION_FEED, Of.NEWS_SITEMAP, Of.HOME_PAGE,
        Of.LETTERS_PAGE, Of.ARCHIVE, Of.PAGES_SITEMAP, Of.MANIFEST,
    ):  # fmt: skip
        ripples.add(of, edition)
    ripples.add(Of.ROOT_FILES)
    ripples.add(Of.SITEMAP_INDEX)
    ripples.lists.add(names.all_list(edition))
    return ripples


# What editors put on pages by hand.


def of_front(edition: str, sections: Iterable[str]) -> Ripples:
    """Pins of the edition's fronts changed."""
    ripples = Ripples()
    ripples.add(Of.HOME_FRONT, edition)
    for section in sections:
        ripples.add(Of.SECTION_FRONT, edition, section)
    return ripples


def of_notice(editions: Iterable[str]) -> Ripples:
    """A notice was made, changed or removed."""
    return Ripples({Target(Of.NOTICE, edition) for edition in editions})


def of_breaking(editions: Iterable[str]) -> Ripples:
    """A breaking bar was made, changed or ended."""
    return Ripples({Target(Of.BREAKING, edition) for edition in editions})


def of_chrome(editions: Iterable[str]) -> Ripples:
    """The chrome changed: slots only, never the pages that show them."""
    chrome = (Of.STYLE, Of.MASTHEAD, Of.FOOTER)
    return Ripples({Target(of, edition) for edition in editions for of in chrome})


def of_picture(picture_id: int, editions: Iterable[str], things: Iterable[Target]) -> Ripples:
    """A picture got its renditions or other words. ``things`` are pages of people that show it."""
    ripples = of_notice(editions)
    ripples.targets.update(things)
    ripples.lists.add(names.picture_list(picture_id))
    return ripples


def of_bulk() -> Ripples:
    """Stories came past the log (an archive was filled or moved in): press everything."""
    return Ripples(everything=True)


# What follows from a target itself.


def widen(targets: Iterable[Target]) -> set[Target]:
    """Targets, and those that are made of what they change."""
    found = set(targets)
    for of, edition, key in tuple(found):
        if of is Of.SECTION_FRONT:
            # The page's list begins where its front ends.
            found.add(Target(Of.SECTION_PAGE, edition, key))
        elif of is Of.DAY:
            year, month, _day = key.split("-")
            found |= {
                Target(Of.MONTH, edition, f"{year}-{month}"), Target(Of.MONTH_SITEMAP, edition, f"{year}-{month}"),
                Target(Of.YEAR, edition, year), Target(Of.ARCHIVE, edition), Target(Of.SITEMAP_INDEX),
                # Both lead to the newest month.
                Target(Of.MASTHEAD, edition), Target(Of.FOOTER, edition),
            }  # fmt: skip
        elif of is Of.PAGES_SITEMAP:
            found.add(Target(Of.SITEMAP_INDEX))
    return found
