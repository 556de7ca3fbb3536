"""A published story gets a card with its headline, which the press then names in the page's og:image."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from flows.pressed import fresh_press, page_of, publish_one
from PIL import Image

from broadsheet.common.settings import Paper
from broadsheet.ops import share_cards
from broadsheet.ops.share_cards import CardDrawer
from broadsheet.press.press import Press
from broadsheet.store import MemoryStore
from broadsheet.stories import publish, write
from broadsheet.stories.models import Story
from broadsheet.stories.queries import log_after, log_head
from broadsheet.stories.share_cards import CardWords, note_share_cards, waiting_for_cards

from small_paper import SmallPaper

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


@pytest.fixture
def pressed(clock: Any, small_paper: SmallPaper) -> tuple[Press, MemoryStore]:
    return fresh_press()


@pytest.fixture
def paper(tmp_path: Path) -> Paper:
    given: Paper = settings.PAPER.model_copy(update={"directory": tmp_path})
    return given


def _draw_all(draw: CardDrawer) -> None:
    while draw():
        pass


def _named(store: MemoryStore, address: str) -> str:
    """What the page names as its picture for timelines."""
    found = re.search(r'<meta property="og:image" content="([^"]*)"', page_of(store, address))
    return found[1] if found else ""


def test_a_published_story_gets_its_card(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper, paper: Paper
) -> None:
    press, store = pressed
    other = publish_one(small_paper.az, small_paper.dunya, "Başqa xəbər")
    draw = CardDrawer(paper)
    _draw_all(draw)
    press.press_until_idle()
    story = publish_one(small_paper.az, small_paper.dunya, "Şəhərə qar yağdı", lead_picture=small_paper.picture)
    press.press_until_idle()
    assert "/cards/" not in _named(store, story.address)
    before, versions = log_head(), _version(store, other.address)

    _draw_all(draw)
    assert [(row.kind, row.object_id) for row in log_after(before, 10)] == [("card", story.pk)]
    press.press_until_idle()
    named = _named(store, story.address)
    assert named.startswith(f"{paper.public_url}/m/cards/")
    page = page_of(store, story.address)
    assert '<meta property="og:image:width" content="1200"' in page
    assert '<meta property="og:image:height" content="630"' in page
    body = (paper.media_dir / "r" / named.partition("/m/")[2]).read_bytes()
    with Image.open(BytesIO(body)) as card:
        assert (card.format, card.size) == ("PNG", (1200, 630))
    assert _version(store, other.address) == versions, "no other story is pressed for it"
    assert not draw(), "nothing waits any more"


def test_a_publish_goes_ahead_of_cards(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper, paper: Paper
) -> None:
    press, store = pressed
    old = [publish_one(small_paper.az, small_paper.dunya, f"Xəbər {number}") for number in range(7)]
    press.press_until_idle()
    _draw_all(CardDrawer(paper))
    story = publish_one(small_paper.az, small_paper.dunya, "Təcili xəbər")
    press.press_pending()
    assert "Təcili xəbər" in page_of(store, "/az/")
    assert "Təcili xəbər" in page_of(store, story.address)
    assert not any("/cards/" in _named(store, one.address) for one in old)
    # In the background, a few at a time.
    press.press_pending()
    assert 0 < sum("/cards/" in _named(store, one.address) for one in old) < 7
    press.press_until_idle()
    assert all("/cards/" in _named(store, one.address) for one in old)


def _version(store: MemoryStore, address: str) -> int:
    part = store.part(f"page{address}/0")
    assert part is not None
    return part.version


def test_a_new_headline_gets_a_new_card_and_keeps_the_old_one_until_then(
    pressed: tuple[Press, MemoryStore], small_paper: SmallPaper, paper: Paper
) -> None:
    press, store = pressed
    story = publish_one(small_paper.az, small_paper.dunya, "Birinci başlıq")
    draw = CardDrawer(paper)
    _draw_all(draw)
    press.press_until_idle()
    old = _named(store, story.address)
    write.edit_story(story=story, headline="İkinci başlıq")
    publish.publish_story(story=story)
    press.press_until_idle()
    assert _named(store, story.address) == old
    _draw_all(draw)
    press.press_until_idle()
    new = _named(store, story.address)
    assert new != old
    assert (paper.media_dir / "r" / new.partition("/m/")[2]).is_file()

    head = log_head()
    write.edit_story(story=story, standfirst="Yalnız giriş dəyişdi")
    publish.publish_story(story=story)
    _draw_all(draw)
    assert log_head() == head + 1, "the same words have the same card: nothing to draw or to press"


def test_a_draft_keeps_the_card_of_the_story(small_paper: SmallPaper, paper: Paper) -> None:
    story = publish_one(small_paper.az, small_paper.dunya, "Başlıq")
    write.edit_story(story=story, headline="Qaralama")
    _draw_all(CardDrawer(paper))
    card = Story.objects.get(pk=story.pk).share_card
    assert card
    published = publish.publish_story(story=story)
    assert published.share_card == card
    assert published.wants_share_card


def test_a_headline_that_changed_meanwhile_waits_on(small_paper: SmallPaper) -> None:
    story = publish_one(small_paper.az, small_paper.dunya, "Əvvəlki")
    words = waiting_for_cards(10)[story.pk]
    write.edit_story(story=story, headline="Sonrakı")
    publish.publish_story(story=story)
    assert note_share_cards({story.pk: (words, "/m/cards/aa/aa.png")}) == 0
    assert waiting_for_cards(10) == {story.pk: CardWords("Sonrakı", "Xəzər", "Dünya", "ltr")}


def test_one_that_was_withdrawn_meanwhile_is_not_logged(small_paper: SmallPaper, paper: Paper) -> None:
    story = publish_one(small_paper.az, small_paper.dunya, "Geri götürülən")
    publish.unpublish_story(story=story)
    head = log_head()
    _draw_all(CardDrawer(paper))
    assert log_head() == head


def test_of_what_came_in_bulk_only_the_newest_are_drawn(
    small_paper: SmallPaper, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories = [publish_one(small_paper.az, small_paper.dunya, f"Arxiv {n}") for n in range(4)]
    Story.objects.update(wants_share_card=False)
    monkeypatch.setattr(share_cards, "NEWEST", 2)
    _draw_all(CardDrawer(paper))
    drawn = set(Story.objects.exclude(share_card="").values_list("pk", flat=True))
    assert drawn == {stories[-1].pk, stories[-2].pk}

    write.rename_section(section=small_paper.dunya, name="Aləm")
    old = dict(Story.objects.values_list("pk", "share_card"))
    _draw_all(CardDrawer(paper))
    new = dict(Story.objects.values_list("pk", "share_card"))
    assert {number for number in new if new[number] != old[number]} == drawn, "the card names the section"


def test_looking_for_what_waits_is_one_small_query(small_paper: SmallPaper) -> None:
    with CaptureQueriesContext(connection) as asked:
        waiting_for_cards(5)
    assert len(asked) == 1
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("EXPLAIN QUERY PLAN " + asked[0]["sql"])
            plan = " ".join(str(row[-1]) for row in cursor.fetchall())
        assert "story_wants_card" in plan


def test_a_replaced_card_is_removed_an_hour_later_unless_a_story_has_it_again(
    small_paper: SmallPaper, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr("broadsheet.ops.share_cards.time.monotonic", lambda: now[0])
    draw = CardDrawer(paper)
    stories = [publish_one(small_paper.az, small_paper.dunya, words) for words in ("Birinci", "İkinci")]
    _draw_all(draw)
    lying = paper.media_dir / "r/cards"
    first = {place.name for place in lying.rglob("*.png")}
    for story, words in zip(stories, ("Başqa", "Tamam başqa"), strict=True):
        write.edit_story(story=story, headline=words)
        publish.publish_story(story=story)
    _draw_all(draw)
    write.edit_story(story=stories[1], headline="İkinci")
    publish.publish_story(story=stories[1])
    _draw_all(draw)
    assert len(list(lying.rglob("*.png"))) == 4
    now[0] += 3601
    draw()
    left = {place.name for place in lying.rglob("*.png")}
    assert len(left) == 2
    assert len(left & first) == 1
