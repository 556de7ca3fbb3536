"""What was taken down past the newsroom stays down when the newsroom returns, and comes back when it is lifted."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from flows.pressed import differences, fresh_press, from_nothing, page_of, publish_one

from broadsheet.common import clock
from broadsheet.fronts import write as fronts
from broadsheet.ops.takedown import lift_in, take_down_in
from broadsheet.press.full import full_press
from broadsheet.press.press import Press
from broadsheet.store import MemoryStore
from broadsheet.stories import publish, write

from small_paper import SmallPaper

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

HEADLINE = "Silinməli xəbər"


@pytest.fixture
def pressed(clock: Any, small_paper: SmallPaper) -> tuple[Press, MemoryStore]:
    return fresh_press()


def _in_everything(paper: SmallPaper) -> tuple[Any, Any, Any]:
    """A story that stands wherever a story can stand, one in the same storyline, and one that links to it."""
    quote = {"speaker": paper.minister.pk, "speaker_name": "", "words": "Silinməli söz", "role": ""}
    story = publish_one(
        paper.az, paper.dunya, HEADLINE, topics=[paper.topic], contributors=[paper.leyla],
        storyline=paper.storyline, body=[{"type": "quote", "value": quote}],
    )  # fmt: skip
    beside = publish_one(paper.az, paper.siyaset, "Yanındakı", storyline=paper.storyline)
    body = [
        {"type": "related_story", "value": story.pk},
        {"type": "note", "value": f'<p><a linktype="story" id="{story.pk}">Bax</a></p>'},
    ]
    linking = publish_one(paper.az, paper.siyaset, "Keçid verən", body=body)
    fronts.pin(edition=paper.az, story=linking, section=None, position=1)
    fronts.pin(edition=paper.az, story=story, section=paper.siyaset, position=0)
    return story, beside, linking


def _shows(store: MemoryStore, text: str) -> list[str]:
    """Addresses of the pages on which a text stands."""
    return [
        address
        for address, (status, *_rest) in store.snapshot()["pages"].items()
        if status == 200 and (page := store.compose(address, "identity")) and text.encode() in page.body
    ]


def test_it_is_nowhere_while_the_marker_stands(pressed: tuple[Press, MemoryStore], small_paper: SmallPaper) -> None:
    press, store = pressed
    story, beside, linking = _in_everything(small_paper)
    press.press_until_idle()
    assert {"/az/", "/az/feed.rss", "/az/people/nigar-ehmedli/", "/az/storylines/zirve/", beside.address} < set(
        _shows(store, HEADLINE)
    )
    assert linking.address in _shows(store, story.address)

    take_down_in(store, story.address)
    # The newsroom is back: other stories change, then this very one.
    publish_one(small_paper.az, small_paper.dunya, "Başqa xəbər", storyline=small_paper.storyline)
    press.press_until_idle()
    assert _shows(store, HEADLINE) == _shows(store, story.address) == _shows(store, "Silinməli söz") == []
    write.edit_story(story=story, standfirst="Yenidən")
    publish.publish_story(story=story)
    press.press_until_idle()
    assert _shows(store, HEADLINE) == _shows(store, story.address) == []
    assert not differences(store.snapshot(), from_nothing(store))

    full_press(settings.PAPER, store)
    assert _shows(store, HEADLINE) == _shows(store, story.address) == []


def test_a_new_address_is_no_way_around_it(pressed: tuple[Press, MemoryStore], small_paper: SmallPaper) -> None:
    press, store = pressed
    story = publish_one(small_paper.az, small_paper.dunya, HEADLINE)
    press.press_until_idle()
    take_down_in(store, story.address)
    moved = publish.move_to_section(story=story, section=small_paper.siyaset, readdress=True)
    press.press_until_idle()
    page = store.page(moved.address)
    assert page is not None
    assert page.status == 410
    assert lift_in(store, story.address), "by the address under which it was taken down"
    press.press_until_idle()
    assert HEADLINE in page_of(store, moved.address)


def test_it_comes_back_everywhere_when_it_is_lifted(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper
) -> None:
    press, store = pressed
    story, *_ = _in_everything(small_paper)
    press.press_until_idle()
    before = store.snapshot()
    take_down_in(store, story.address)
    assert differences(before, store.snapshot()), "cut without the press"
    assert lift_in(store, story.address)
    press.press_until_idle()
    assert not differences(before, store.snapshot()), "though the press saw no marker at all"

    take_down_in(store, story.address)
    press.press_until_idle()
    assert lift_in(store, story.address)
    press.press_until_idle()
    assert not differences(before, store.snapshot())
    assert not lift_in(store, story.address)
    assert press.press_pending() is None


def test_a_mark_set_while_a_full_press_runs_is_kept(small_paper: SmallPaper) -> None:
    story = publish_one(small_paper.az, small_paper.dunya, HEADLINE)
    store = MemoryStore()

    def mark(done: int, _total: int) -> None:
        if not done:
            store.take_down(f"card/{story.pk}")

    full_press(settings.PAPER, store, mark)
    press = Press(settings.PAPER, store)
    press.press_until_idle()
    assert _shows(store, HEADLINE) == []
    assert not differences(store.snapshot(), from_nothing(store))


def test_a_breaking_bar_that_leads_to_it_is_gone(pressed: tuple[Press, MemoryStore], small_paper: SmallPaper) -> None:
    press, store = pressed
    story = publish_one(small_paper.az, small_paper.dunya, HEADLINE)
    now = clock.now()
    ends = now + timedelta(hours=1)
    fronts.save_breaking(edition=small_paper.az, text="Təcili", story=story, starts_at=now, ends_at=ends)
    press.press_until_idle()
    part = store.part("breaking/az")
    assert part is not None
    assert story.address in part.body.decode()
    take_down_in(store, story.address)
    press.press_until_idle()
    part = store.part("breaking/az")
    assert part is not None
    assert part.body == b""


def test_markers_cost_no_more_queries(pressed: tuple[Press, MemoryStore], small_paper: SmallPaper) -> None:
    press, store = pressed
    stories = [publish_one(small_paper.az, small_paper.dunya, f"Xəbər {n}") for n in range(6)]
    press.press_until_idle()

    def queries(headline: str) -> int:
        publish_one(small_paper.az, small_paper.dunya, headline)
        with CaptureQueriesContext(connection) as asked:
            press.press_pending()
        return len(asked)

    without = queries("Bir")
    for story in stories[:4]:
        take_down_in(store, story.address)
    press.press_until_idle()
    assert queries("İki") <= without
