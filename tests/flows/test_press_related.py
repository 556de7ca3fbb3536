"""More on this: found by search, written by its follower, changed by editors, pressed as a part of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from flows.pressed import differences, fresh_press, from_nothing, page_of, publish_one

from broadsheet.common.settings import Paper
from broadsheet.ops.takedown import lift_in, take_down_in
from broadsheet.press import attempts
from broadsheet.press.index import index_pending
from broadsheet.press.index_related import relate_pending
from broadsheet.press.press import Press
from broadsheet.press.preview import render_with
from broadsheet.store import MemoryStore
from broadsheet.stories import publish, write
from broadsheet.stories.models import RelatedStory, Story
from broadsheet.stories.queries import log_head
from broadsheet.stories.related import get_related, order_related, pin_related, release_related, remove_related
from broadsheet.stories.take_in import NewStory, take_in

from small_paper import SmallPaper

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]
QUAKE = "Zəlzələ şəhərin mərkəzində binaları dağıdıb, xilasedicilər axtarışı davam etdirir."


@dataclass
class Desk:
    """A paper whose followers go on when they are told."""

    paper: Paper
    small: SmallPaper
    press: Press
    store: MemoryStore

    def write(self, headline: str, text: str = QUAKE, **fields: Any) -> Story:
        body = [{"type": "paragraph", "value": f"<p>{text}</p>"}]
        story: Story = publish_one(self.small.az, self.small.dunya, headline, body=body, **fields)
        return story

    def search(self) -> None:
        """Index, and look for what is related, until nothing waits."""
        while index_pending(self.paper):
            pass
        while relate_pending(self.paper) or self._has_bulk():
            pass

    def follow(self) -> None:
        self.search()
        self.press.press_until_idle()

    def under(self, story: Story) -> list[int]:
        """What a reader sees under a story, by the addresses in the block."""
        block = page_of(self.store, story.address or "").partition('id="related-title"')[2].partition("</aside>")[0]
        stories = Story.objects.filter(live=True)
        found = [(block.find(f'href="{one.address}"'), one.pk) for one in stories]
        return [number for at, number in sorted(found) if at >= 0]

    def is_as_from_nothing(self) -> None:
        found = differences(self.store.snapshot(), from_nothing(self.store))
        assert not found, "\n".join(found[:6])

    def _has_bulk(self) -> bool:
        return '"bulk": []' not in (self.paper.index_dir / "related.json").read_text()


@pytest.fixture
def desk(tmp_path: Path, small_paper: SmallPaper) -> Desk:
    press, store = fresh_press()
    return Desk(settings.PAPER.model_copy(update={"directory": tmp_path}), small_paper, press, store)


@pytest.fixture
def quakes(desk: Desk) -> list[Story]:
    """Three stories of one topic, and two of something else."""
    found = [desk.write(f"Zəlzələ: {n}-ci gün", topics=[desk.small.topic]) for n in (1, 2, 3)]
    desk.write("Futbol çempionatı başladı", "Komandalar oyuna hazırlaşır.")
    desk.write("Teatr yeni mövsümü açır", "Tamaşaçıları premyera gözləyir.")
    desk.follow()
    return found


def test_related_stories_stand_under_each_other(desk: Desk, quakes: list[Story]) -> None:
    first, second, third = quakes
    assert set(desk.under(third)) == {first.pk, second.pk}
    assert set(desk.under(first)) == {second.pk, third.pk}, "the older ones learn of the newer"
    assert "Bu mövzuda" in page_of(desk.store, third.address or "")
    other = Story.objects.get(headline__startswith="Teatr")
    assert "related-title" not in page_of(desk.store, other.address or ""), "nothing is related: See also is enough"
    (entry, _) = get_related(third.pk)
    assert f"topic:{desk.small.topic.key}" in entry.reasons
    desk.is_as_from_nothing()


def test_what_the_page_shows_already_is_not_found_again(desk: Desk, quakes: list[Story]) -> None:
    first, second, third = quakes
    box = [desk.write(f"Zəlzələ: {n}-ci gün", storyline=desk.small.storyline) for n in (4, 5)]
    desk.follow()
    assert set(desk.under(box[1])) == {first.pk, second.pk, third.pk}, "the fourth day stands in the storyline's box"
    assert box[1].pk in set(desk.under(first)), "which the first day has not"
    write.edit_story(story=first, body=[{"type": "related_story", "value": third.pk}])
    publish.publish_story(story=first)
    desk.follow()
    assert third.pk not in desk.under(first)
    assert box[1].pk in desk.under(first)
    preview = render_with(Story.objects.get(pk=first.pk), desk.paper, desk.store).partition('id="related-title"')[2]
    assert third.headline not in preview.partition("</aside>")[0]
    desk.is_as_from_nothing()
    pin_related(story=box[1], other=box[0])
    desk.follow()
    assert box[0].pk in desk.under(box[1]), "an editor's word goes before"
    release_related(story=box[1], other=box[0])
    desk.follow()
    assert box[0].pk not in desk.under(box[1])
    write.edit_story(story=box[0], storyline=None)
    publish.publish_story(story=box[0])
    desk.follow()
    assert box[0].pk in desk.under(box[1]), "it left the box"
    desk.follow()
    desk.is_as_from_nothing()


def test_finding_does_not_go_round_in_circles(desk: Desk, quakes: list[Story]) -> None:
    desk.follow()
    head, place = log_head(), (desk.paper.index_dir / "related.json").read_text()
    desk.follow()
    assert not index_pending(desk.paper)
    assert log_head() == head
    assert (desk.paper.index_dir / "related.json").read_text() == place
    publish.publish_story(story=quakes[0])
    desk.follow()
    assert log_head() == head + 1, "what is found again is not logged again"


def test_what_happens_to_a_related_story_shows_under_the_other(desk: Desk, quakes: list[Story]) -> None:
    first, second, third = quakes
    write.edit_story(story=first, headline="Zəlzələ: birinci gün")
    publish.publish_story(story=first)
    desk.press.press_until_idle()
    assert "birinci gün" in page_of(desk.store, third.address or "")
    publish.unpublish_story(story=first)
    desk.press.press_until_idle()
    assert desk.under(third) == [second.pk]
    take_down_in(desk.store, second.address or "", reason="court order")
    desk.press.press_until_idle()
    assert desk.under(third) == []
    desk.is_as_from_nothing()
    lift_in(desk.store, second.address or "")
    publish.publish_story(story=Story.objects.get(pk=first.pk))
    desk.press.press_until_idle()
    assert set(desk.under(third)) == {first.pk, second.pk}
    desk.is_as_from_nothing()


def test_editors_have_the_last_word(desk: Desk, quakes: list[Story]) -> None:
    first, second, third = quakes
    theatre = Story.objects.get(headline__startswith="Teatr")
    pin_related(story=third, other=theatre)
    remove_related(story=third, other=first)
    desk.follow()
    assert desk.under(third) == [theatre.pk, second.pk]
    publish.publish_story(story=third)
    desk.follow()
    assert desk.under(third) == [theatre.pk, second.pk], "found again, but taken away by an editor"
    order_related(story=third, others=[second, theatre])
    desk.follow()
    assert desk.under(third) == [second.pk, theatre.pk]
    release_related(story=third, other=first)
    release_related(story=third, other=theatre)
    desk.follow()
    assert desk.under(third) == [second.pk, first.pk]
    desk.is_as_from_nothing()


def test_a_preview_shows_them(desk: Desk, quakes: list[Story]) -> None:
    page = render_with(quakes[0], desk.paper, desk.store)
    assert "Zəlzələ: 2-ci gün" in page.partition('id="related-title"')[2]


def test_an_archive_gets_its_related_stories_later_and_no_page_is_pressed_twice(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = datetime(2020, 3, 1, 9, tzinfo=UTC)
    small = desk.small
    events = ["zəlzələ", "daşqın", "yanğın", "seçki", "konsert"]
    take_in(
        NewStory(
            small.az.pk, small.dunya.pk, f"Köhnə {events[n % 5]}", at + timedelta(hours=n), slug=f"z{n}",
            body=[{"type": "paragraph", "value": f"<p>Dünənki {events[n % 5]} barədə yeni məlumat {n}.</p>"}],
        )
        for n in range(30)
    )  # fmt: skip
    desk.press.press_until_idle()
    while index_pending(desk.paper):
        pass
    rendered: list[int] = []
    whole = attempts.render_story
    monkeypatch.setattr(attempts, "render_story", lambda made: (rendered.append(made.story_id), whole(made))[1])
    assert relate_pending(desk.paper) is False, "a step through an archive is followed by a rest"
    desk.search()
    desk.press.press_until_idle()
    assert rendered == []
    story = Story.objects.get(slug="z10")
    assert len(desk.under(story)) == 5
    assert RelatedStory.objects.filter(story=story).count() == 5
    desk.is_as_from_nothing()


def test_a_publish_does_not_wait_for_what_was_found(desk: Desk, quakes: list[Story]) -> None:
    for story in quakes:
        publish.publish_story(story=story)
    desk.write("Zəlzələ: dördüncü gün", storyline=desk.small.storyline)
    desk.search()
    desk.press.press_pending()
    late = desk.write("Son xəbər")
    desk.press.press_pending()
    assert "Son xəbər" in page_of(desk.store, late.address or "")
    assert desk.press.has_background_work()
    desk.press.press_until_idle()
    assert not desk.press.has_background_work()
    assert desk.under(quakes[0])


def test_a_step_that_was_broken_off_is_done_again(
    desk: Desk, quakes: list[Story], monkeypatch: pytest.MonkeyPatch
) -> None:
    from broadsheet.press import index_related

    fourth = desk.write("Zəlzələ: dördüncü gün", storyline=desk.small.storyline)
    while index_pending(desk.paper):
        pass

    def broken(**_given: Any) -> None:
        raise OSError("no space")

    monkeypatch.setattr(index_related, "write_found", broken)
    with pytest.raises(OSError, match="no space"):
        relate_pending(desk.paper)
    monkeypatch.undo()
    desk.follow()
    assert set(desk.under(fourth)) == {story.pk for story in quakes}
