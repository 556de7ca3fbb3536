"""Editors see what is related to a story, and why, and have the last word."""

from __future__ import annotations

from typing import Any

import pytest
from desk import logged_in

from broadsheet.stories import publish, write
from broadsheet.stories.models import PublishLog, Story
from broadsheet.stories.related import FoundRelated, get_related, related_ids, write_found

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_store")]


@pytest.fixture
def quakes(desk: Any, small_paper: Any) -> list[Story]:
    """A story with two found for it, and one of something else."""
    found = []
    for headline in ("Zəlzələ", "Sarsıntı", "Xilasetmə", "Teatr"):
        story = write.create_story(
            edition=small_paper.az, section=small_paper.dunya, headline=headline, storyline=small_paper.storyline
        )
        found.append(publish.publish_story(story=story))
    first, second, third, _ = found
    reasons = (f"storyline:{small_paper.storyline.key}", f"person:{small_paper.minister.key}")
    write_found(found={first.pk: [FoundRelated(second.pk, reasons), FoundRelated(third.pk, ("text",))]})
    return found


def test_reasons_are_said_in_words(desk: Any, small_paper: Any, quakes: list[Story]) -> None:
    page = logged_in(desk.alice).get(f"/desk/stories/{quakes[0].pk}/related/").content.decode()
    assert str(small_paper.storyline) in page
    assert str(small_paper.minister) in page
    assert page.index("Sarsıntı") < page.index("Xilasetmə")
    edit = logged_in(desk.alice).get(f"/desk/snippets/stories/story/edit/{quakes[0].pk}/").content.decode()
    assert f"/desk/stories/{quakes[0].pk}/related/" in edit


def test_alice_pins_moves_takes_away_and_adds(desk: Any, quakes: list[Story]) -> None:
    first, second, third, theatre = quakes
    alice, address = logged_in(desk.alice), f"/desk/stories/{first.pk}/related/"
    assert "Teatr" in alice.get(address, {"q": "teatr"}).content.decode()
    alice.post(address, {"pin": theatre.pk})
    assert related_ids([first.pk], {})[first.pk] == (theatre.pk, second.pk, third.pk)
    alice.post(address, {"up": third.pk})
    assert related_ids([first.pk], {})[first.pk] == (theatre.pk, third.pk, second.pk)
    alice.post(address, {"remove": theatre.pk})
    assert related_ids([first.pk], {})[first.pk] == (third.pk, second.pk)
    alice.post(address, {"release": theatre.pk})
    assert theatre.pk not in [entry.story.pk for entry in get_related(first.pk)]
    assert PublishLog.objects.filter(kind="story", object_id=first.pk).count() == 5


def test_a_story_of_another_edition_cannot_be_added(desk: Any, small_paper: Any, quakes: list[Story]) -> None:
    other = write.create_story(edition=small_paper.en, section=small_paper.world, headline="Quake")
    other = publish.publish_story(story=other)
    answer = logged_in(desk.alice).post(f"/desk/stories/{quakes[0].pk}/related/", {"pin": other.pk}, follow=True)
    assert "different editions" in answer.content.decode()
    assert other.pk not in related_ids([quakes[0].pk], {})[quakes[0].pk]


def test_bob_sees_but_does_not_change(desk: Any, quakes: list[Story]) -> None:
    bob, address = logged_in(desk.bob), f"/desk/stories/{quakes[0].pk}/related/"
    page = bob.get(address)
    assert page.status_code == 200
    assert 'name="remove"' not in page.content.decode()
    assert bob.post(address, {"remove": quakes[1].pk}).status_code in (302, 403)
    assert quakes[1].pk in related_ids([quakes[0].pk], {})[quakes[0].pk]
