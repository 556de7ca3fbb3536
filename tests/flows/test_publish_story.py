"""Alice publishes, edits, moves, corrects, schedules and withdraws stories."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.contrib.auth.models import Permission
from wagtail.actions.publish_revision import PublishPermissionError
from wagtail.models import Revision

from broadsheet.stories import publish, schedule, write
from broadsheet.stories.models import (
    DayCount,
    PublishLog,
    Quote,
    Redirect,
    Reference,
    Story,
    StoryContributor,
    StoryTopic,
)
from broadsheet.stories.models.story import UnableToDelete

pytestmark = pytest.mark.django_db


def head() -> int:
    return PublishLog.objects.latest("number").number


def rows_after(number: int) -> list[tuple]:
    return list(PublishLog.objects.filter(number__gt=number).values_list("kind", "object_id"))


@pytest.fixture
def draft(small_paper):
    return write.create_story(
        edition=small_paper.az,
        headline="Əliyev şəhərə gəldi: İğdır",
        section=small_paper.dunya,
        topics=[small_paper.topic],
        contributors=[small_paper.leyla],
        lead_picture=small_paper.picture,
        body=[
            {"type": "paragraph", "value": "<p>Birinci abzas.</p>"},
            {
                "type": "quote",
                "value": {"speaker": small_paper.minister.pk, "words": "Biz hazırıq.", "said_where": "Bakı"},
            },
            {"type": "quote", "value": {"speaker": small_paper.minister.pk, "words": "Sabah başlayırıq."}},
            {"type": "quote", "value": {"speaker_name": "Bir sakin", "words": "Gözləyirik."}},
        ],
    )


def test_a_draft_is_not_in_the_log_and_has_no_address(draft, small_paper):
    assert not draft.live
    assert draft.address is None
    assert not PublishLog.objects.filter(kind="story").exists()
    assert not DayCount.objects.exists()


def test_publishing_gives_an_address_that_readers_can_type(clock, draft):
    before = head()
    story = publish.publish_story(story=draft)
    assert story.live
    assert story.address == f"/az/dunya/{story.pk}-eliyev-sehere-geldi-igdir"
    assert story.published_at == datetime(2025, 3, 19, 15, 50, tzinfo=UTC)
    assert story.updated_at is None
    assert rows_after(before) == [("story", story.pk)]


def test_an_address_made_from_a_headline_is_short_and_one_that_an_editor_chose_stays(clock, small_paper):
    headline = "Dörd yüz addım sahildən suya: balıqçılar körpünü dənizin ardınca aparırlar, deniz isə çəkilir"
    facts = {
        "edition": small_paper.az,
        "headline": headline,
        "section": small_paper.dunya,
        "body": [{"type": "paragraph", "value": "<p>Birinci abzas.</p>"}],
    }
    made = write.create_story(**facts)
    chosen = write.create_story(**facts, slug=f"{'uzun-' * 14}unvan")
    assert publish.publish_story(story=made).slug == "dord-yuz-addim-sahilden-suya-baliqcilar-korpunu"
    assert publish.publish_story(story=chosen).slug == f"{'uzun-' * 14}unvan"


def test_publishing_costs_a_fixed_number_of_queries(draft, django_assert_max_num_queries):
    """Most of them are Wagtail's; none of them depends on how many stories there are."""
    with django_assert_max_num_queries(55):
        publish.publish_story(story=draft)


def test_the_day_is_that_of_the_edition(clock, draft):
    clock.move_to(datetime(2025, 3, 19, 21, 30, tzinfo=UTC))
    story = publish.publish_story(story=draft)
    assert story.published_on == date(2025, 3, 20)
    assert list(DayCount.objects.values_list("on", "stories")) == [(date(2025, 3, 20), 1)]


def test_publishing_lists_topics_authors_quotes_and_pictures(clock, draft, small_paper):
    story = publish.publish_story(story=draft)
    assert StoryTopic.objects.get(topic=small_paper.topic).published_at == story.published_at
    author = StoryContributor.objects.get(contributor=small_paper.leyla)
    assert (author.published_at, author.edition) == (story.published_at, small_paper.az)
    assert list(Quote.objects.values_list("person", "speaker", "words", "is_first")) == [
        (small_paper.minister.pk, "Nigar Əhmədli", "Biz hazırıq.", True),
        (small_paper.minister.pk, "Nigar Əhmədli", "Sabah başlayırıq.", False),
        (None, "Bir sakin", "Gözləyirik.", True),
    ]
    assert list(Reference.objects.values_list("kind", "object_id")) == [("picture", small_paper.picture.pk)]


def test_all_problems_are_told_at_once_and_nothing_happens(small_paper):
    small_paper.picture.alt = small_paper.picture.credit = ""
    small_paper.picture.save()
    story = write.create_story(
        edition=small_paper.az,
        headline="Başlıq",
        body=[
            {"type": "gallery", "value": {"pictures": [{"type": "item", "value": {"picture": small_paper.picture.pk}}]}}
        ],
    )
    before = head()
    with pytest.raises(publish.UnableToPublish) as refusal:
        publish.publish_story(story=story)
    assert [(problem.field, problem.sentence) for problem in refusal.value.problems] == [
        ("section", "The story has no section."),
        ("body", "The picture “Bakı” has no alternative text."),
        ("body", "The picture “Bakı” has no credit."),
    ]
    story.refresh_from_db()
    assert not story.live
    assert head() == before


def test_a_credit_in_the_story_stands_for_the_pictures_own(small_paper, draft):
    small_paper.picture.credit = ""
    small_paper.picture.save()
    with pytest.raises(publish.UnableToPublish, match="no credit"):
        publish.publish_story(story=draft)
    write.edit_story(story=draft, lead_credit="Agentlik")
    assert publish.publish_story(story=draft).live


def test_a_section_of_another_edition_is_refused(small_paper, draft):
    write.edit_story(story=draft, section=small_paper.world)
    with pytest.raises(publish.UnableToPublish, match="another edition"):
        publish.publish_story(story=draft)


def test_an_edit_is_seen_when_published_and_keeps_address_and_date(clock, draft):
    story = publish.publish_story(story=draft)
    clock.shift(timedelta(hours=2))
    write.edit_story(story=story, headline="Yeni başlıq")
    assert Story.objects.get(pk=story.pk).headline == "Əliyev şəhərə gəldi: İğdır"
    edited = publish.publish_story(story=story)
    assert edited.headline == "Yeni başlıq"
    assert edited.address == story.address
    assert edited.published_at == story.published_at
    assert edited.updated_at == story.published_at + timedelta(hours=2)
    assert DayCount.objects.get().stories == 1
    assert Quote.objects.count() == 3


def test_a_changed_address_leaves_a_redirect_and_may_come_back(draft):
    story = publish.publish_story(story=draft)
    first = story.address
    write.edit_story(story=story, slug="yeni")
    second = publish.publish_story(story=story, readdress=True).address
    assert second == f"/az/dunya/{story.pk}-yeni"
    assert list(Redirect.objects.values_list("old_address", "story")) == [(first, story.pk)]
    assert PublishLog.objects.latest("number").detail["was"] == {"address": first}

    write.edit_story(story=story, slug="eliyev-sehere-geldi-igdir")
    assert publish.publish_story(story=story, readdress=True).address == first
    assert list(Redirect.objects.values_list("old_address", "story")) == [(second, story.pk)]


def test_an_address_that_leads_to_another_story_is_not_given_away(small_paper, draft):
    small_paper.az.address_pattern = "/news/{slug}{id}.html"
    write.change(thing=small_paper.az)
    story = publish.publish_story(story=draft)
    Redirect.objects.create(old_address=f"/news/x{story.pk + 1}.html", story=story, at=story.published_at)
    other = write.create_story(edition=small_paper.az, headline="x", section=small_paper.dunya)
    assert other.pk == story.pk + 1
    with pytest.raises(publish.UnableToPublish, match="leads to another story"):
        publish.publish_story(story=other)


def test_withdrawing_takes_a_story_out_of_every_list(clock, draft, small_paper):
    story = publish.publish_story(story=draft)
    before = head()
    gone = publish.unpublish_story(story=story)
    assert not gone.live
    assert gone.address == story.address
    assert rows_after(before) == [("story_gone", story.pk)]
    assert PublishLog.objects.latest("number").detail["address"] == story.address
    assert StoryTopic.objects.get().published_at is None
    assert StoryContributor.objects.get().published_at is None
    assert not Quote.objects.exists()
    assert not Reference.objects.exists()
    assert DayCount.objects.get().stories == 0

    publish.unpublish_story(story=gone)
    assert rows_after(before) == [("story_gone", story.pk)]
    again = publish.publish_story(story=gone)
    assert (again.live, again.address, again.published_at) == (True, story.address, story.published_at)
    assert DayCount.objects.get().stories == 1


def test_a_story_that_readers_saw_is_never_deleted(draft, small_paper):
    story = publish.publish_story(story=draft)
    with pytest.raises(UnableToDelete, match="withdrawn, not deleted"):
        write.delete_draft(story=story)
    other = write.create_story(edition=small_paper.az, headline="Qaralama")
    write.delete_draft(story=other)
    assert not Story.objects.filter(headline="Qaralama").exists()


def test_backdating_moves_the_day(clock, draft):
    story = publish.publish_story(story=draft)
    publish.publish_story(story=story, published_at=datetime(2024, 1, 5, 8, tzinfo=UTC))
    assert list(DayCount.objects.order_by("on").values_list("on", "stories")) == [
        (date(2024, 1, 5), 1),
        (date(2025, 3, 19), 0),
    ]
    assert Quote.objects.first().published_at == datetime(2024, 1, 5, 8, tzinfo=UTC)


def test_moving_to_another_section_keeps_the_address_and_an_open_draft(draft, small_paper):
    story = publish.publish_story(story=draft)
    write.edit_story(story=story, headline="Hələ yazılır")
    moved = publish.move_to_section(story=story, section=small_paper.siyaset)
    assert (moved.section, moved.address) == (small_paper.siyaset, story.address)
    assert moved.headline == "Əliyev şəhərə gəldi: İğdır"
    latest = moved.get_latest_revision_as_object()
    assert (latest.section, latest.headline) == (small_paper.siyaset, "Hələ yazılır")
    assert publish.publish_story(story=moved).headline == "Hələ yazılır"


def test_moving_with_a_new_address_leaves_a_redirect(draft, small_paper):
    story = publish.publish_story(story=draft)
    moved = publish.move_to_section(story=story, section=small_paper.siyaset, readdress=True)
    assert moved.address.startswith("/az/siyaset/")
    assert Redirect.objects.get().old_address == story.address


def test_a_renamed_section_remembers_its_former_key(small_paper):
    write.rename_section(section=small_paper.dunya, key="xaric", name="Xaric")
    assert list(small_paper.dunya.former_keys.values_list("key", flat=True)) == ["dunya"]
    write.create_section(edition=small_paper.az, key="dunya", name="Dünya")
    assert not small_paper.dunya.former_keys.exists()


def test_a_correction_is_public_at_once_and_touches_no_draft(clock, draft):
    story = publish.publish_story(story=draft)
    write.edit_story(story=story, headline="Hələ yazılır")
    before = head()
    clock.shift(timedelta(minutes=5))
    publish.correct_story(story=story, text="Rəqəm 40 deyil, 14-dür.")
    present = Story.objects.get(pk=story.pk)
    assert present.corrections.get().text == "Rəqəm 40 deyil, 14-dür."
    assert present.updated_at == story.published_at + timedelta(minutes=5)
    assert present.headline == story.headline
    assert rows_after(before) == [("story", story.pk)]


def test_only_a_published_story_is_corrected(draft):
    with pytest.raises(publish.UnableToPublish, match="not published"):
        publish.correct_story(story=draft, text="?")


def test_translations_are_linked_and_told(draft, small_paper):
    first = publish.publish_story(story=draft)
    second = publish.publish_story(
        story=write.create_story(edition=small_paper.en, headline="Arrived", section=small_paper.world)
    )
    before = head()
    key = publish.link_translations(stories=[first, second])
    assert set(Story.objects.filter(translation_key=key)) == {first, second}
    assert rows_after(before) == [("story", first.pk), ("story", second.pk)]
    third = write.create_story(edition=small_paper.en, headline="Again", section=small_paper.world)
    with pytest.raises(publish.UnableToLink, match="same edition"):
        publish.link_translations(stories=[first, third])
    second.refresh_from_db()
    publish.unlink_translation(story=second)
    assert Story.objects.filter(translation_key=key).get() == first


def test_the_schedule_publishes_and_withdraws_in_time(clock, draft):
    before = head()
    start = datetime(2025, 3, 19, 18, 0, tzinfo=UTC)
    publish.schedule_story(story=draft, go_live_at=start, expire_at=start + timedelta(hours=1))
    assert rows_after(before) == []
    assert not Story.objects.get(pk=draft.pk).live
    assert schedule.publish_due() == schedule.DueReport()

    clock.move_to(start)
    assert schedule.publish_due().published == (draft.pk,)
    story = Story.objects.get(pk=draft.pk)
    assert (story.live, story.published_at) == (True, start)
    assert schedule.publish_due() == schedule.DueReport()

    clock.shift(timedelta(hours=1))
    assert schedule.publish_due().withdrawn == (draft.pk,)
    assert Story.objects.get(pk=draft.pk).expired
    assert rows_after(before) == [("story", draft.pk), ("story_gone", draft.pk)]


def test_one_broken_story_does_not_stop_the_schedule(clock, draft, small_paper):
    start = datetime(2025, 3, 19, 18, 0, tzinfo=UTC)
    broken = write.create_story(edition=small_paper.az, headline="Şəkilsiz", section=small_paper.dunya)
    worse = write.create_story(edition=small_paper.az, headline="Pozulub", section=small_paper.dunya)
    for story in (worse, broken, draft):
        publish.schedule_story(story=story, go_live_at=start)
    Revision.objects.filter(object_id=str(worse.pk)).update(content={})
    small_paper.dunya.stories.filter(pk=broken.pk).update(section=None)
    revision = Revision.objects.get(object_id=str(broken.pk), approved_go_live_at__isnull=False)
    revision.content["section"] = None
    revision.save()
    clock.move_to(start)
    report = schedule.publish_due()
    assert report.published == (draft.pk,)
    assert {number for number, _ in report.problems} == {broken.pk, worse.pk}
    assert (broken.pk, "The story has no section.") in report.problems


def test_bob_may_write_but_not_publish(cast, small_paper):
    story = write.create_story(edition=small_paper.az, headline="Bobun xəbəri", section=small_paper.dunya, by=cast.bob)
    with pytest.raises(PublishPermissionError):
        publish.publish_story(story=story, by=cast.bob)
    cast.alice.user_permissions.add(Permission.objects.get(codename="publish_story"))
    assert publish.publish_story(story=story, by=cast.alice).live


def test_wagtails_own_publish_action_ends_in_the_same_transaction(draft):
    """What the editor's button, a workflow's approval and the scheduler call."""
    before = head()
    Revision.objects.get(object_id=str(draft.pk)).publish()
    story = Story.objects.get(pk=draft.pk)
    assert story.address
    assert rows_after(before) == [("story", story.pk)]
    story.unpublish()
    assert rows_after(before) == [("story", story.pk), ("story_gone", story.pk)]
