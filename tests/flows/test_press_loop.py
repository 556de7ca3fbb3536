"""The press's loop by itself: what it does each second."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import Any, cast

import pytest
import time_machine
from flows.pressed import fresh_press

from broadsheet.common import clock as now
from broadsheet.press.run import _loop
from broadsheet.press.wake import Alarm
from broadsheet.stories import publish, write
from broadsheet.stories.models import Story

from small_paper import SmallPaper

pytestmark = pytest.mark.django_db(transaction=True)


class _Seconds:
    """An alarm that nobody rings: each wait is a second, until there were enough."""

    def __init__(self, clock: time_machine.Coordinates, left: int, stopping: threading.Event) -> None:
        self._clock, self._left, self._stopping = clock, left, stopping

    def wait(self, _seconds: float) -> bool:
        self._clock.shift(timedelta(seconds=1))
        self._left -= 1
        if not self._left:
            self._stopping.set()
        return False


def test_a_due_story_that_cannot_go_out_is_not_tried_each_second(
    small_paper: SmallPaper, clock: time_machine.Coordinates, monkeypatch: pytest.MonkeyPatch
) -> None:
    press, _store = fresh_press()
    story = write.create_story(edition=small_paper.az, headline="Vaxtında", section=small_paper.dunya)
    revision = publish.schedule_story(story=story, go_live_at=now.now() + timedelta(seconds=2))
    revision.content["section"] = None
    revision.save()
    tried: list[int] = []
    whole = Story.publish

    def counted(story: Story, *given: Any, **more: Any) -> None:
        tried.append(story.pk)
        whole(story, *given, **more)

    monkeypatch.setattr(Story, "publish", counted)
    stopping = threading.Event()
    _loop(press, cast(Alarm, _Seconds(clock, 60, stopping)), stopping)
    assert 1 <= len(tried) <= 4, "after 5 s, 10 s, 20 s, ..."
