"""Put the demo's stories into the newsroom: taken in as an archive is, since they were published before."""

from __future__ import annotations

import uuid
from datetime import datetime, time

from django.db.models import Max

from broadsheet.ops.demo.blocks import VideoBlock
from broadsheet.ops.demo.shapes import DemoCorrection, DemoPaper, DemoStory
from broadsheet.ops.demo_blocks import Places, stored_blocks
from broadsheet.ops.demo_things import Things
from broadsheet.stories.models import Story
from broadsheet.stories.publish import correct_story
from broadsheet.stories.take_in import NewStory, take_in

__all__ = ["corrected_at", "make_stories"]

_NAMESPACE = uuid.UUID("8f1c6c56-9d58-4c8e-9a39-5f1f8a3d2c11")


def make_stories(paper: DemoPaper, things: Things) -> dict[tuple[str, str], Story]:
    """Take every story in, in the paper's own order, translations linked; return them by edition and demo id.

    The order is that of the dates as written, not as moved: a story has the same address on whatever day it is made.
    A body may lead to any other story, so the numbers are reckoned beforehand: they follow on from the newest there is.
    Raises ``RuntimeError`` when somebody else wrote stories at the same time.
    """
    ordered = paper.stories
    first = (Story.objects.aggregate(newest=Max("pk"))["newest"] or 0) + 1
    numbers = {(story.edition, story.id): first + place for place, story in enumerate(ordered)}
    report = take_in(_new_story(story, numbers, things) for story in ordered)
    if report.skipped or [*report.ids.values()] != [*numbers.values()]:
        raise RuntimeError(f"The demo's stories could not be taken in as they are: {report.skipped or report.ids}")
    made = Story.objects.in_bulk(list(numbers.values()))
    for story in ordered:
        for correction in story.corrections:
            row = made[numbers[story.edition, story.id]]
            correct_story(story=row, text=correction.text, at=corrected_at(story, correction))
    return {key: made[number] for key, number in numbers.items()}


def corrected_at(story: DemoStory, correction: DemoCorrection) -> datetime:
    """When the story was brought up to date, if that was on the day; else at noon, or as soon as it was out."""
    if story.updated_at and story.updated_at.date() == correction.made_on:
        return story.updated_at
    return max(datetime.combine(correction.made_on, time(12), story.published_at.tzinfo), story.published_at)


def _new_story(story: DemoStory, numbers: dict[tuple[str, str], int], things: Things) -> NewStory:
    edition = story.edition
    places = Places(
        pictures={key: picture.pk for (of, key), picture in things.pictures.items() if of == edition},
        people={key: person.pk for key, person in things.people.items()},
        stories={key: number for (of, key), number in numbers.items() if of == edition},
    )
    # A video story's film stands at its head, not in its body.
    video = next((block for block in story.body if isinstance(block, VideoBlock)), None)
    lead = video if story.format == "video" else None
    source = things.sources.get((edition, story.source))
    storyline = things.storylines.get((edition, story.storyline))
    return NewStory(
        edition_id=things.editions[edition].pk,
        section_id=things.sections[edition, story.section].pk,
        headline=story.headline,
        published_at=story.published_at,
        updated_at=story.updated_at,
        body=stored_blocks([block for block in story.body if block is not lead], places),
        kicker=story.kicker,
        standfirst=story.standfirst,
        dateline=story.dateline,
        format=story.format,
        topic_ids=[things.topics[edition, key].pk for key in story.topics],
        contributor_ids=[things.contributors[key].pk for key in story.byline],
        is_unsigned=not story.byline,
        storyline_id=storyline.pk if storyline else None,
        source_id=source.pk if source else None,
        lead_picture_id=places.pictures.get(story.picture),
        lead_video_provider=lead.provider if lead else "",
        lead_video_id=lead.video_id if lead else "",
        lead_video_title=lead.title if lead else "",
        lead_video_poster_id=places.pictures.get(lead.poster) if lead else None,
        translation_key=uuid.uuid5(_NAMESPACE, story.id),
    )
