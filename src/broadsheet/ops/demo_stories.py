"""Put the demo's stories, fronts, notices and letters into the newsroom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from django.db import transaction

from broadsheet.ops.demo.blocks import VideoBlock
from broadsheet.ops.demo.shapes import DemoPaper, DemoStory
from broadsheet.ops.demo_blocks import Places, stored_blocks
from broadsheet.ops.demo_things import Things
from broadsheet.stories import publish, write
from broadsheet.stories.models import Story

__all__ = ["make_stories"]


def make_stories(paper: DemoPaper, things: Things, *, on_story: Callable[[], None]) -> dict[tuple[str, str], Story]:
    """Write and publish every story, oldest first, link translations; return them by edition and demo id.

    First all drafts, then all bodies, since a body may lead to any other story.
    """
    ordered = sorted(paper.stories, key=lambda story: (story.published_at, story.edition))
    with transaction.atomic():
        made = {(story.edition, story.id): _draft(story, things) for story in ordered}
    with transaction.atomic():
        for story in ordered:
            _publish(story, made, things)
            on_story()
    with transaction.atomic():
        _link(made)
    return made


def _draft(story: DemoStory, things: Things) -> Story:
    edition = story.edition
    return write.create_story(
        edition=things.editions[edition],
        headline=story.headline,
        kicker=story.kicker,
        standfirst=story.standfirst,
        dateline=story.dateline,
        section=things.sections[edition, story.section],
        format=story.format,
        contributors=[things.contributors[key] for key in story.byline],
        is_unsigned=not story.byline,
        source=things.sources.get((edition, story.source)),
        topics=[things.topics[edition, key] for key in story.topics],
        storyline=things.storylines.get((edition, story.storyline)),
    )


def _publish(story: DemoStory, made: dict[tuple[str, str], Story], things: Things) -> None:
    edition = story.edition
    places = Places(
        pictures={key: picture.pk for (of, key), picture in things.pictures.items() if of == edition},
        people={key: person.pk for key, person in things.people.items()},
        stories={key: other.pk for (of, key), other in made.items() if of == edition},
    )
    video = next((block for block in story.body if isinstance(block, VideoBlock)), None)
    is_video = story.format == "video" and video is not None
    body = [block for block in story.body if not (is_video and block is video)]
    fields = write.StoryFields(body=stored_blocks(body, places))
    if is_video and video is not None:
        fields["lead_video_provider"] = video.provider
        fields["lead_video_id"] = video.video_id
        fields["lead_video_title"] = video.title
        fields["lead_video_poster"] = things.pictures.get((edition, video.poster))
    fields["lead_picture"] = things.pictures.get((edition, story.picture))
    row = made[edition, story.id]
    write.edit_story(story=row, **fields)
    row = publish.publish_story(story=row, published_at=story.published_at)
    for correction in story.corrections:
        publish.correct_story(story=row, text=correction.text)
    made[edition, story.id] = row


def _link(made: dict[tuple[str, str], Story]) -> None:
    groups: defaultdict[str, list[Story]] = defaultdict(list)
    for (_, key), story in made.items():
        groups[key].append(story)
    for group in groups.values():
        if len(group) > 1:
            publish.link_translations(stories=group)
