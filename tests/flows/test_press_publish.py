"""An editor publishes; the press makes every page that shows it live, with few and counted queries."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from flows.pressed import differences, fresh_press, from_nothing, page_of, publish_one

from broadsheet.press import story_pages
from broadsheet.press.agenda import Agenda
from broadsheet.press.formats.feed import feed_item
from broadsheet.press.full import full_press
from broadsheet.press.make import feeds
from broadsheet.press.make import stories as stories_maker
from broadsheet.press.make.desk import open_desk
from broadsheet.press.make.stories import make_stories
from broadsheet.press.press import Press
from broadsheet.press.preview import render_with
from broadsheet.press.receipt import receipt_for
from broadsheet.press.story_pages import render_story
from broadsheet.site import shapes
from broadsheet.store import MemoryStore
from broadsheet.stories import publish, write
from broadsheet.stories.queries import log_head

from small_paper import SmallPaper

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


@pytest.fixture
def pressed(clock: Any, small_paper: SmallPaper) -> tuple[Press, MemoryStore]:
    return fresh_press()


def test_a_story_is_on_every_page_that_shows_it(pressed: tuple[Press, MemoryStore], small_paper: SmallPaper) -> None:
    press, store = pressed
    old = publish_one(small_paper.az, small_paper.dunya, "Köhnə xəbər")
    press.press_until_idle()
    new = publish_one(small_paper.az, small_paper.dunya, "Təzə xəbər", topics=[small_paper.topic])
    receipt = press.press_pending()
    for address in (
        new.address, f"{new.address}/text", "/az/", "/az/dunya/", old.address, "/az/feed.rss", "/az/feed.atom",
        "/az/feed.json", "/az/dunya/feed.rss", "/az/topics/iqlim/", "/az/news-sitemap.xml",
    ):  # fmt: skip
        assert "Təzə xəbər" in page_of(store, address), address
    assert "Təzə xəbər" in page_of(store, "/az/archive/2025/03/19/")
    assert new.address in page_of(store, "/sitemaps/az-2025-03.xml")
    assert receipt is not None
    noted = receipt_for(store, log_head())
    assert noted is not None
    assert noted.pages >= 1
    assert noted.feeds >= 3
    assert noted.troubles == ()


def test_see_also_never_shows_the_story_itself(pressed: tuple[Press, MemoryStore], small_paper: SmallPaper) -> None:
    press, store = pressed
    stories = [publish_one(small_paper.az, small_paper.dunya, f"Xəbər nömrə {n:02}") for n in range(13)]
    press.press_until_idle()
    for position, story in enumerate(reversed(stories)):
        page = store.page(story.address)
        assert page is not None
        slot = next(item.key for item in page.items if getattr(item, "key", "").startswith("see-also/"))
        part = store.part(slot)
        assert part is not None
        shown = part.body.decode()
        assert story.headline not in shown
        assert slot.endswith(f"/without/{story.pk}") is (position < 10)
        assert shown.count("<li>") == 10


def test_a_withdrawn_story_is_gone_everywhere(pressed: tuple[Press, MemoryStore], small_paper: SmallPaper) -> None:
    press, store = pressed
    story = publish_one(small_paper.az, small_paper.dunya, "Geri götürülən")
    press.press_until_idle()
    publish.unpublish_story(story=story)
    press.press_until_idle()
    page = store.page(story.address)
    assert page is not None
    assert page.status == 410
    for address in ("/az/", "/az/dunya/", "/az/feed.rss", "/az/news-sitemap.xml"):
        assert "Geri götürülən" not in page_of(store, address), address
    assert store.page("/az/archive/2025/03/19/") is None


def test_a_changed_address_leads_to_the_present_one(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper
) -> None:
    press, store = pressed
    story = publish_one(small_paper.az, small_paper.dunya, "Köçən xəbər")
    press.press_until_idle()
    moved = publish.move_to_section(story=story, section=small_paper.siyaset, readdress=True)
    press.press_until_idle()
    assert moved.address != story.address
    old = store.page(story.address)
    assert old is not None
    assert (old.status, old.location) == (301, moved.address)
    assert "Köçən xəbər" in page_of(store, moved.address)


def test_a_renamed_section_leads_on_and_its_stories_follow(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper
) -> None:
    press, store = pressed
    story = publish_one(small_paper.az, small_paper.dunya, "Xəbər")
    press.press_until_idle()
    write.rename_section(section=small_paper.dunya, key="alem", name="Aləm")
    press.press_until_idle()
    old = store.page("/az/dunya/")
    assert old is not None
    assert (old.status, old.location) == (301, "/az/alem/")
    assert "Xəbər" in page_of(store, "/az/alem/")
    assert "Aləm" in page_of(store, story.address)


def test_one_bad_story_does_not_hold_up_the_others(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper, monkeypatch: pytest.MonkeyPatch, clock: Any
) -> None:
    press, store = pressed
    good, bad = (publish_one(small_paper.az, small_paper.dunya, text) for text in ("Yaxşı", "Pis"))
    press.press_until_idle()
    whole = story_pages.render.page

    def broken(shape: Any) -> Any:
        if getattr(getattr(shape, "story", None), "card", None) and shape.story.card.story_id == bad.pk:
            raise ValueError("a template tripped")
        return whole(shape)

    monkeypatch.setattr(story_pages.render, "page", broken)
    for story in (good, bad):
        write.edit_story(story=story, headline=f"{story.headline} yeni")
        publish.publish_story(story=story)
    receipt = press.press_pending()
    assert receipt is not None
    assert len(receipt.troubles) == 1
    assert "a template tripped" in Agenda.read(store).troubles[f"story/{bad.pk}"].sentence
    assert "Yaxşı yeni" in page_of(store, good.address)
    assert '<h1 class="story__headline">Pis</h1>' in page_of(store, bad.address), "the last good page stays"

    monkeypatch.undo()
    assert press.press_pending() is None, "not before its time"
    clock.shift(timedelta(seconds=20))
    press.press_until_idle()
    assert "Pis yeni" in page_of(store, bad.address)
    assert Agenda.read(store).troubles == {}


def test_a_story_that_cannot_be_read_holds_up_no_feed(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper, monkeypatch: pytest.MonkeyPatch, clock: Any
) -> None:
    press, store = pressed
    bad = publish_one(small_paper.az, small_paper.dunya, "Pis")
    whole = stories_maker.body_shapes

    def broken(blocks: Any, around: Any) -> Any:
        if "Pis" in str(blocks):
            raise ValueError("a maker tripped")
        return whole(blocks, around)

    monkeypatch.setattr(stories_maker, "body_shapes", broken)
    good = publish_one(small_paper.az, small_paper.dunya, "Yaxşı")
    receipt = press.press_pending()
    assert receipt is not None
    (sentence,) = receipt.troubles
    assert "a maker tripped" in sentence
    assert Agenda.read(store).troubles[f"story/{bad.pk}"].tries == 1
    assert "Yaxşı" in page_of(store, good.address)
    assert "Yaxşı" in page_of(store, "/az/feed.rss")
    assert "Pis" not in page_of(store, "/az/feed.rss")

    monkeypatch.undo()
    clock.shift(timedelta(seconds=20))
    press.press_until_idle()
    assert "Pis" in page_of(store, "/az/feed.rss")
    assert differences(store.snapshot(), from_nothing()) == []


def test_a_story_that_fails_does_not_end_a_press_of_everything(
    small_paper: SmallPaper, monkeypatch: pytest.MonkeyPatch, clock: Any
) -> None:
    good = publish_one(small_paper.az, small_paper.dunya, "Yaxşı")
    bad = publish_one(small_paper.az, small_paper.dunya, "Pis")
    whole = story_pages.render.page

    def broken(shape: Any) -> Any:
        if isinstance(shape, shapes.StoryPage) and shape.story.card.story_id == bad.pk:
            raise ValueError("a template tripped")
        return whole(shape)

    monkeypatch.setattr(story_pages.render, "page", broken)
    store = MemoryStore()
    full_press(settings.PAPER, store)
    assert "Yaxşı" in page_of(store, good.address)
    assert store.page(bad.address) is None
    assert "a template tripped" in Agenda.read(store).troubles[f"story/{bad.pk}"].sentence

    monkeypatch.undo()
    clock.shift(timedelta(seconds=20))
    Press(settings.PAPER, store).press_until_idle()
    assert "Pis" in page_of(store, bad.address)
    assert Agenda.read(store).troubles == {}
    assert differences(store.snapshot(), from_nothing()) == []


def test_the_queries_of_a_batch_do_not_depend_on_its_size(small_paper: SmallPaper) -> None:
    stories = [
        publish_one(
            small_paper.az, small_paper.dunya, f"Xəbər {n}", topics=[small_paper.topic],
            contributors=[small_paper.leyla], lead_picture=small_paper.picture, storyline=small_paper.storyline,
            source=small_paper.agency,
        )
        for n in range(12)
    ]  # fmt: skip
    desk = open_desk(settings.PAPER)

    def queries(count: int) -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            made = make_stories(desk, [story.pk for story in stories[:count]])
        assert len(made) == count
        return len(asked)

    assert queries(1) == queries(12) <= 12


def test_publishing_one_story_asks_a_known_number_of_queries(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper
) -> None:
    press, _ = pressed
    for n in range(5):
        publish_one(small_paper.az, small_paper.dunya, f"Xəbər {n}")
    press.press_until_idle()
    publish_one(small_paper.az, small_paper.dunya, "Bir xəbər")
    with CaptureQueriesContext(connection) as asked:
        press.press_pending()
    assert len(asked) <= 27, "\n".join(query["sql"][:150] for query in asked)


def test_warming_up_changes_nothing_and_spares_the_first_publish(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper, monkeypatch: pytest.MonkeyPatch
) -> None:
    press, store = pressed
    made: list[str] = []

    def counted(edition: Any, story: Any) -> Any:
        made.append(story.card.headline)
        return feed_item(edition, story)

    monkeypatch.setattr(feeds, "feed_item", counted)
    for number in range(5):
        publish_one(small_paper.az, small_paper.dunya, f"Xəbər {number}")
    press.press_until_idle()
    counts = []
    for is_warm in (False, True):
        started = Press(settings.PAPER, store)  # as after a start: it remembers nothing
        if is_warm:
            before = store.snapshot()
            started.warm_up()
            assert store.snapshot() == before
        publish_one(small_paper.az, small_paper.dunya, f"Təzə xəbər, {is_warm}")
        made.clear()
        started.press_pending()
        counts.append(len(made))
    assert counts == [6, 1]


def test_a_publish_goes_ahead_of_a_new_builds_slots(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper
) -> None:
    press, store = pressed
    publish_one(small_paper.az, small_paper.dunya, "Köhnə xəbər")
    press.press_until_idle()
    press.take_up_build(("another build", "of slots and pages"))
    waiting = Agenda.read(store).targets
    assert len(waiting) > 20
    story = publish_one(small_paper.az, small_paper.dunya, "Təzə xəbər")
    receipt = press.press_pending()
    assert receipt is not None
    assert receipt.number == log_head()
    assert "Təzə xəbər" in page_of(store, "/az/")
    assert store.page(story.address) is not None
    left = Agenda.read(store).targets
    assert left < waiting, "what the publish made need not be made again"
    press.press_pending()
    assert 0 < len(Agenda.read(store).targets) < len(left), "a chunk, so that nobody waits long"
    press.press_until_idle()
    assert Agenda.read(store).targets == set()
    assert differences(store.snapshot(), from_nothing()) == []


def test_rendering_asks_nothing(small_paper: SmallPaper, django_assert_num_queries: Any) -> None:
    story = publish_one(
        small_paper.az, small_paper.dunya, "Xəbər", topics=[small_paper.topic], contributors=[small_paper.leyla],
        lead_picture=small_paper.picture, storyline=small_paper.storyline, source=small_paper.agency,
    )  # fmt: skip
    made = make_stories(open_desk(settings.PAPER), [story.pk])[story.pk]
    with django_assert_num_queries(0):
        put = render_story(made)
    assert put.facts is not None


def test_a_full_press_goes_on_where_it_was_killed(small_paper: SmallPaper) -> None:
    for n in range(3):
        publish_one(small_paper.az, small_paper.dunya, f"Xəbər {n}")

    class Killed(BaseException):
        pass

    def kill(done: int, _total: int) -> None:
        if done:
            raise Killed

    store = MemoryStore()
    with pytest.raises(Killed):
        full_press(settings.PAPER, store, kill)
    assert store.bookmark("press") == 0
    assert full_press(settings.PAPER, store) == 0, "the stories were in already"
    whole = MemoryStore()
    full_press(settings.PAPER, whole)
    assert store.snapshot() == whole.snapshot()
    assert store.bookmark("press") == log_head()


def test_a_preview_is_the_page_with_the_draft_on_it(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper
) -> None:
    _, store = pressed
    story = write.create_story(edition=small_paper.az, section=small_paper.dunya, headline="Qaralama")
    html = render_with(story, settings.PAPER, store)
    assert "Qaralama" in html
    assert "noindex" in html
    assert html.rstrip().endswith("</html>")
    assert story.address is None


def test_a_back_issue_leads_to_the_same_day_in_former_years(clock: Any, small_paper: SmallPaper) -> None:
    press, store = fresh_press()
    publish_one(small_paper.az, small_paper.dunya, "Bu gün")
    times = [datetime(2025 - years, 3, 19, 9, tzinfo=UTC) for years in (10, 2)]
    old = [publish_one(small_paper.az, small_paper.dunya, f"{at.year}-ci il", published_at=at) for at in times]
    press.press_until_idle()
    page = page_of(store, "/az/archive/2025/03/19/")
    assert "10 il əvvəl" in page
    assert 'href="/az/archive/2015/03/19/"' in page
    assert "/az/archive/2023/03/19/" not in page.partition('id="this-day"')[2].partition("</nav>")[0]
    assert "this-day" not in page_of(store, "/az/archive/2015/03/19/")
    publish.unpublish_story(story=old[0])
    press.press_until_idle()
    assert "this-day" not in page_of(store, "/az/archive/2025/03/19/")
    assert not differences(store.snapshot(), from_nothing(store))


def test_latest_names_the_day_of_what_is_no_longer_of_today(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper, clock: Any
) -> None:
    press, store = pressed
    story = publish_one(small_paper.az, small_paper.dunya, "Axşam xəbəri")
    press.press_pending()
    assert ">19:50</time>" in page_of(store, story.address)
    # Ten past midnight in Baku; in Greenwich the day has hours to go.
    clock.move_to(datetime(2025, 3, 19, 20, 10, tzinfo=UTC))
    press.press_pending()
    assert ">19 mart, 19:50</time>" in page_of(store, story.address)
    assert differences(store.snapshot(), from_nothing()) == []
