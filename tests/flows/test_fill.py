"""An archive for tests: the same stories for the same numbers, and none twice whatever moment it is killed at."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from broadsheet.ops import fill
from broadsheet.stories.models import Story
from broadsheet.stories.publish import publish_story

pytestmark = pytest.mark.django_db
UNTIL = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
STORIES = 110


class Killed(Exception):
    """What a kill looks like from inside."""


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fill, "_BATCH", 20)


def fill_some(folder: Path) -> None:
    """As the command does, in this process."""
    paper: Any = SimpleNamespace(directory=folder)
    grounds = {key: fill._ground(key) for key in ("az", "en")}
    place = fill._Place(paper, stories=STORIES, seed=1, until=UNTIL)
    place.count_what_was_killed(next(fill._jobs(place, grounds), None))
    with ThreadPoolExecutor(1) as pool:
        fill._take_all(place, grounds, pool)


def what_is_in() -> list[tuple[str, ...]]:
    return sorted(Story.objects.values_list("translation_key", "headline", "published_at", "section__key", "format"))


def test_the_same_numbers_give_the_same_stories(small_paper: Any, tmp_path: Path) -> None:
    fill_some(tmp_path / "one")
    one = what_is_in()
    Story.objects.all().delete()
    fill_some(tmp_path / "other")
    assert len(one) == STORIES
    assert what_is_in() == one


@pytest.mark.parametrize("moment", [1, 2, 5])
def test_killed_after_a_batch_and_before_its_place_is_kept(
    small_paper: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    fill_some(tmp_path / "whole")
    whole = what_is_in()
    Story.objects.all().delete()
    written, count = fill._Place.advance, 0

    def killed(place: fill._Place, taken: int) -> None:
        nonlocal count
        count += 1
        if count == moment:
            raise Killed
        written(place, taken)

    monkeypatch.setattr(fill._Place, "advance", killed)
    with pytest.raises(Killed):
        fill_some(tmp_path / "broken off")
    monkeypatch.setattr(fill._Place, "advance", written)
    fill_some(tmp_path / "broken off")
    assert what_is_in() == whole
    fill_some(tmp_path / "broken off")
    assert len(what_is_in()) == STORIES


def test_what_else_was_published_meanwhile_is_not_taken_for_a_batch(small_paper: Any, tmp_path: Path) -> None:
    paper: Any = SimpleNamespace(directory=tmp_path)
    place = fill._Place(paper, stories=STORIES, seed=1, until=UNTIL)
    story = Story.objects.create(
        edition=small_paper.az, section=small_paper.dunya, headline="Between", is_unsigned=True
    )
    publish_story(story=story)
    grounds = {"az": fill._ground("az")}
    place.count_what_was_killed(next(fill._jobs(place, grounds)))
    assert place.done == 0


def test_neighbours_have_keys_that_lie_together() -> None:
    """Random keys would touch as many pages of their index as a batch has stories."""
    story: Any = SimpleNamespace(number=5, edition="az", published_at=UNTIL)
    later: Any = SimpleNamespace(number=4, edition="az", published_at=UNTIL.replace(minute=1))
    one, other = fill._translation_key(story, 1), fill._translation_key(later, 1)
    assert (one.version, one.variant) == (7, "specified in RFC 4122")
    assert one < other
    assert one == fill._translation_key(story, 1) != fill._translation_key(story, 2)
