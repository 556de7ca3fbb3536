"""After any sequence of changes, the rows from which lists are read say exactly what the live stories say."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest

from broadsheet.stories import publish, queries, schedule, write
from broadsheet.stories.body import quotes_in
from broadsheet.stories.models import DayCount, PublishLog, Quote, Reference, Story, StoryContributor, StoryTopic
from broadsheet.stories.take_in import NewStory, take_in

pytestmark = pytest.mark.django_db


class Newsroom:
    """Does one random thing after another."""

    def __init__(self, paper, clock, seed: int) -> None:
        self.paper, self.clock, self.dice = paper, clock, random.Random(seed)

    def step(self) -> None:
        self.clock.shift(timedelta(hours=self.dice.randrange(1, 9)))
        todo = [self.write, self.publish, self.publish, self.edit, self.withdraw, self.move, self.schedule]
        # A story whose end is over cannot be published again before that is changed.
        with suppress(publish.UnableToPublish):
            self.dice.choice([*todo, self.backdate, self.correct, self.take_in])()
        schedule.publish_due()

    def fields(self) -> dict:
        paper, dice = self.paper, self.dice
        body = [
            {"type": "quote", "value": {"speaker": paper.minister.pk, "words": f"Söz {dice.random()}"}},
            {"type": "quote", "value": {"speaker_name": "Sakin", "words": "Bəli."}},
            {"type": "picture", "value": {"picture": paper.picture.pk}},
        ]
        return {
            "headline": f"Xəbər {dice.randrange(1000)}",
            "section": dice.choice([paper.dunya, paper.siyaset]),
            "topics": [paper.topic] if dice.random() < 0.5 else [],
            "contributors": [paper.leyla] if dice.random() < 0.5 else [],
            "body": [block for block in body if dice.random() < 0.6],
        }

    def any(self) -> Story:
        found = list(Story.objects.all())
        return self.dice.choice(found) if found else self.write()

    def write(self) -> Story:
        return write.create_story(edition=self.paper.az, **self.fields())

    def edit(self) -> None:
        write.edit_story(story=self.any(), **self.fields())

    def publish(self) -> None:
        publish.publish_story(story=self.any(), readdress=self.dice.random() < 0.2)

    def withdraw(self) -> None:
        publish.unpublish_story(story=self.any())

    def move(self) -> None:
        publish.move_to_section(story=self.any(), section=self.dice.choice([self.paper.dunya, self.paper.siyaset]))

    def backdate(self) -> None:
        at = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(hours=self.dice.randrange(999))
        publish.publish_story(story=self.any(), published_at=at)

    def correct(self) -> None:
        story = self.any()
        if story.live:
            publish.correct_story(story=story, text="Düzəliş")

    def schedule(self) -> None:
        soon = self.clock_now() + timedelta(hours=self.dice.randrange(1, 9))
        publish.schedule_story(story=self.any(), go_live_at=soon, expire_at=soon + timedelta(hours=5))

    def take_in(self) -> None:
        take_in(
            [
                NewStory(
                    edition_id=self.paper.az.pk,
                    section_id=self.paper.dunya.pk,
                    headline="Arxiv",
                    published_at=self.clock_now() - timedelta(days=self.dice.randrange(90)),
                    topic_ids=[self.paper.topic.pk],
                    body=self.fields()["body"],
                )
            ]
        )

    def clock_now(self) -> datetime:
        return datetime.now(UTC)


def assert_lists_agree_with_stories() -> None:
    live = {story.pk: story for story in Story.objects.filter(live=True)}
    days = Counter((story.edition_id, story.published_on) for story in live.values())
    assert {(row.edition_id, row.on): row.stories for row in DayCount.objects.filter(stories__gt=0)} == days
    assert not DayCount.objects.filter(stories__lt=0).exists()
    for model in (StoryTopic, StoryContributor):
        for row in model.objects.all():
            assert row.published_at == (live[row.story_id].published_at if row.story_id in live else None)
    said = Counter((row.story_id, row.words, row.published_at) for row in Quote.objects.all())
    assert said == Counter(
        (story.pk, quote.words, story.published_at)
        for story in live.values()
        for quote in quotes_in(story.body.raw_data)
    )
    shown = set(Reference.objects.values_list("story_id", flat=True))
    assert shown == {
        story.pk for story in live.values() if any(block["type"] == "picture" for block in story.body.raw_data)
    }
    assert all(story.address and story.published_at and story.section_id for story in live.values())


@pytest.mark.parametrize("seed", [0, 1, *(pytest.param(seed, marks=pytest.mark.torture) for seed in range(2, 40))])
def test_lists_agree_with_the_stories_after_any_sequence(small_paper, clock, seed):
    newsroom = Newsroom(small_paper, clock, seed)
    for _ in range(25):
        newsroom.step()
        assert_lists_agree_with_stories()
    numbers = list(PublishLog.objects.order_by("number").values_list("number", flat=True))
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    assert queries.log_head() == numbers[-1]
    assert Story.objects.filter(live=True).exists()
