"""Finds references in the demo paper that lead nowhere, so that loading it cannot fail half-way."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from broadsheet.ops.demo.blocks import (
    Block,
    GalleryBlock,
    NoteBlock,
    ParagraphBlock,
    PictureBlock,
    QuoteBlock,
    RelatedBlock,
    VideoBlock,
)
from broadsheet.ops.demo.shapes import DemoPaper, DemoStory

__all__ = ["find_faults"]


def find_faults(paper: DemoPaper) -> tuple[str, ...]:
    """Lists, one sentence each, every reference without a target and every id or slug that is not ASCII."""
    return (*_find_paper_faults(paper), *_find_story_faults(paper))


def _find_paper_faults(paper: DemoPaper) -> Iterator[str]:
    ids = _get_ids(paper)
    pictures = {picture.key for picture in paper.pictures}
    pages = {page.key for page in paper.standing_pages}
    for edition in paper.editions:
        yield from _missing(f"{edition.key} policies", edition.policies.values(), pages)
        yield from _missing(f"{edition.key} front", paper.home_fronts.get(edition.key, ()), ids[edition.key])
        yield from _missing(f"{edition.key} breaking bar", (paper.breaking_bar.story,), ids[edition.key])
    for contributor in paper.contributors:
        yield from _missing(contributor.key, (contributor.picture,), pictures)
    for notice in paper.notices:
        yield from _missing(notice.key, (notice.picture,), pictures)
    for letter in paper.letters:
        yield from _missing(f"letter of {letter.name}", (letter.story,), {"", *ids[letter.edition]})
    dating = paper.dating
    movable = {*set().union(*ids.values()), *(line.key for line in paper.storylines)}
    for name, keys in (("days", dating.days), ("years", dating.years), ("never", dating.never)):
        yield from _missing(f"dating, {name}", sorted(keys), movable)
    for slug in [slug for section in paper.sections for slug in section.slugs.values()]:
        yield from _not_ascii("section slug", slug)
    for page in paper.standing_pages:
        yield from _not_ascii(f"{page.edition} page", page.slug)


def _find_story_faults(paper: DemoPaper) -> Iterator[str]:
    ids = _get_ids(paper)
    pictures = {picture.key for picture in paper.pictures}
    people = {person.key for person in paper.people}
    for story in paper.stories:
        place = f"{story.edition}/{story.id}"
        yield from _not_ascii(place, story.id)
        yield from _missing(place, (story.section,), {section.key for section in paper.sections})
        yield from _missing(place, story.byline, {contributor.key for contributor in paper.contributors})
        yield from _missing(place, (story.source,), {"", *(source.key for source in paper.sources)})
        yield from _missing(place, story.topics, {topic.key for topic in paper.topics})
        yield from _missing(place, (story.storyline,), {"", *(line.key for line in paper.storylines)})
        yield from _missing(place, (story.picture,), {"", *pictures})
        for block in story.body:
            yield from _missing(place, _get_pictures(block), pictures)
            yield from _missing(place, _get_people(block), people)
            yield from _missing(place, _get_stories(block), ids[story.edition] - {story.id})
        yield from _find_time_faults(place, story)


def _find_time_faults(place: str, story: DemoStory) -> Iterator[str]:
    if story.updated_at and story.updated_at <= story.published_at:
        yield f"{place}: updated before it was published"
    for correction in story.corrections:
        if correction.made_on < story.published_at.date() or not correction.text:
            yield f"{place}: a correction without words or from before the story"


def _get_ids(paper: DemoPaper) -> dict[str, set[str]]:
    ids: dict[str, set[str]] = {edition.key: set() for edition in paper.editions}
    for story in paper.stories:
        ids[story.edition].add(story.id)
    return ids


def _get_pictures(block: Block) -> tuple[str, ...]:
    match block:
        case PictureBlock(picture=key) | VideoBlock(poster=key):
            return (key,)
        case GalleryBlock(pictures=keys):
            return keys
    return ()


def _get_people(block: Block) -> tuple[str, ...]:
    return (block.person,) if isinstance(block, QuoteBlock) and block.person else ()


def _get_stories(block: Block) -> tuple[str, ...]:
    match block:
        case RelatedBlock(story=story):
            return (story,)
        case ParagraphBlock(runs=runs) | NoteBlock(runs=runs):
            links = (run.link for run in runs)
            return tuple(link.removeprefix("story:") for link in links if link.startswith("story:"))
    return ()


def _missing(place: str, keys: Collection[str], known: Collection[str]) -> Iterator[str]:
    for key in keys:
        if key not in known:
            yield f"{place}: nothing is called {key!r}"


def _not_ascii(place: str, word: str) -> Iterator[str]:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", word):
        yield f"{place}: {word!r} is not lower-case ASCII"
