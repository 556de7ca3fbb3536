"""Letters, fronts, translations, corrections and take-downs at the desk."""

from __future__ import annotations

import html
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
from desk import ADD, EDIT, LIST, logged_in, story_form
from django.core import mail
from django.http import QueryDict

from broadsheet.fronts.models import BreakingBar, Pin
from broadsheet.letters.models import Answer, Letter
from broadsheet.newsroom.screens.story_filters import StoryFilterSet
from broadsheet.newsroom.takedown import is_taken_down
from broadsheet.store import open_store
from broadsheet.stories import publish, write
from broadsheet.stories.models import Correction, Edition, PublishLog, Section, Story

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_store")]

WORDS = ("QARALAMA", "PLANLI", "CANLI", "DƏYİŞİK", "GERİ", "YOXLAMADA")


@pytest.fixture
def live(desk, small_paper):
    def make(headline):
        story = write.create_story(edition=small_paper.az, section=small_paper.dunya, headline=headline, by=desk.alice)
        return publish.publish_story(story=story, by=desk.alice)

    return make


@pytest.fixture
def letter(small_paper):
    at = datetime(2025, 3, 19, 12, tzinfo=UTC)
    return Letter.objects.create(
        spool_id="1", edition=small_paper.az, name="Oxucu", email="oxucu@mail.example", text="Salam!",
        sent_at=at, received_at=at,
    )  # fmt: skip


def test_a_letter_is_read_and_answered(desk, letter):
    alice = logged_in(desk.alice)
    assert "Letters (1)" in alice.get("/desk/").content.decode()
    assert "Salam!" in alice.get("/desk/letters/").content.decode()
    alice.get(f"/desk/letters/{letter.pk}/")
    letter.refresh_from_db()
    assert letter.state == "read"
    alice.post(f"/desk/letters/{letter.pk}/", {"answer": "1", "subject": "Məktubunuz", "text": "Sağ olun."})
    letter.refresh_from_db()
    assert letter.state == "answered"
    assert Answer.objects.get().by == desk.alice
    assert mail.outbox[0].to == ["oxucu@mail.example"]
    assert "Sağ olun." in mail.outbox[0].body


def test_spam_leaves_the_inbox_and_bob_may_only_read(desk, letter):
    bob, alice = logged_in(desk.bob), logged_in(desk.alice)
    assert bob.post(f"/desk/letters/{letter.pk}/", {"mark": "spam"}).status_code in (302, 403)
    letter.refresh_from_db()
    assert letter.state == "new"
    bob.get(f"/desk/letters/{letter.pk}/")
    letter.refresh_from_db()
    assert letter.state == "new"
    alice.post(f"/desk/letters/{letter.pk}/", {"mark": "spam"})
    assert "Salam!" not in alice.get("/desk/letters/").content.decode()
    assert "Salam!" in alice.get("/desk/letters/?state=spam").content.decode()


def test_letters_are_paged_without_counting(desk, small_paper, letter, django_assert_max_num_queries):
    for number in range(35):
        at = letter.received_at - timedelta(minutes=number + 1)
        Letter.objects.create(spool_id=f"n{number}", text=f"Məktub {number}.", sent_at=at, received_at=at)
    alice = logged_in(desk.alice)
    with django_assert_max_num_queries(20):
        page = alice.get("/desk/letters/").content.decode()
    assert "Məktub 28." in page
    assert "Məktub 29." not in page
    older = page.split('class="button button-secondary" href="')[1].split('"')[0].replace("&amp;", "&")
    assert "Məktub 29." in alice.get(f"/desk/letters/{older}").content.decode()


def test_a_front_is_curated_by_buttons(desk, small_paper, live):
    first, second, third = live("Birinci"), live("İkinci"), live("Üçüncü")
    alice = logged_in(desk.alice)
    address = "/desk/fronts/az/"

    def press(action, story, **more):
        return alice.post(address, {"action": action, "story": story.pk, **more}, follow=True).content.decode()

    def pinned():
        return list(Pin.objects.order_by("position").values_list("story", flat=True))

    press("pin", first, position=0)
    press("pin", second, position=1)
    press("pin", third, position=0)
    assert pinned() == [third.pk, first.pk, second.pk]
    press("down", third)
    assert pinned() == [first.pk, third.pk, second.pk]
    press("up", second)
    page = press("headline", second, headline="Yeni söz")
    assert "Yeni söz" in page
    assert pinned() == [first.pk, second.pk, third.pk]
    press("unpin", first)
    assert pinned() == [second.pk, third.pk]
    assert Pin.objects.get(story=second).headline == "Yeni söz"
    assert PublishLog.objects.filter(kind="front").count() == 7


def test_a_draft_cannot_be_pinned(desk, small_paper):
    story = write.create_story(edition=small_paper.az, section=small_paper.dunya, headline="Qaralama")
    page = logged_in(desk.alice).post("/desk/fronts/az/", {"action": "pin", "story": story.pk}, follow=True)
    assert "Only a published story can be pinned." in page.content.decode()
    assert not Pin.objects.exists()


def test_a_story_to_pin_is_found_in_the_letters_of_its_language(desk, small_paper, live):
    live("İğdırda görüş")
    alice = logged_in(desk.alice)
    for words in ("igdirda", "İĞDIRDA GÖRÜŞ", "ığdırda"):
        found = alice.get("/desk/fronts/az/", {"q": words}).content.decode()
        assert "Nothing found" not in found, words


def test_the_breaking_bar_ends_by_itself(desk, small_paper, clock):
    alice = logged_in(desk.alice)
    alice.post("/desk/fronts/az/breaking/", {"text": "Zəlzələ", "minutes": "30"})
    bar = BreakingBar.objects.get()
    assert bar.ends_at - bar.starts_at == timedelta(minutes=30)
    alice.post("/desk/fronts/az/breaking/", {"end": "1"})
    bar.refresh_from_db()
    assert bar.ends_at == bar.starts_at
    answer = alice.post("/desk/fronts/az/breaking/", {"text": "x", "minutes": "30", "story": "999"})
    assert answer.status_code == 400
    assert "That story is not published in this edition any more." in answer.content.decode()


def test_a_correction_stands_under_a_live_story(desk, live):
    story = live("Ədəd")
    page = logged_in(desk.alice).post(f"/desk/stories/{story.pk}/correct/", {"text": "İki yox, üç."}, follow=True)
    assert Correction.objects.get().text == "İki yox, üç."
    assert "data-receipt" in page.content.decode()


def test_a_translation_is_begun_with_everything_that_needs_no_translator(desk, small_paper, live):
    story = live("Tərcümə")
    Section.objects.filter(pk=small_paper.world.pk).update(translation_key=small_paper.dunya.translation_key)
    bob = logged_in(desk.bob)
    answer = bob.post(f"/desk/stories/{story.pk}/translations/", {"start": "en"})
    started = Story.objects.exclude(pk=story.pk).get()
    assert answer.headers["Location"] == EDIT.format(started.pk)
    assert (started.edition, started.section) == (small_paper.en, small_paper.world)
    assert started.translation_key == story.translation_key
    assert started.created_by == desk.bob
    assert not started.live
    assert bob.post(f"/desk/stories/{story.pk}/translations/", {"unlink": started.pk}).status_code in (302, 403)
    started.refresh_from_db()
    assert started.translation_key == story.translation_key


def test_the_other_story_of_a_translation_is_chosen_among_other_editions(desk, small_paper, live):
    story, alice = live("Tərcümə"), logged_in(desk.alice)
    english = write.create_story(edition=small_paper.en, section=small_paper.world, headline="Translation")
    address = f"/desk/stories/{story.pk}/translations/"
    page = alice.get(address).content.decode()
    # Whose translations they are, and no number to look up.
    assert f'<a href="{EDIT.format(story.pk)}">Tərcümə</a>' in page
    chooser = html.unescape(page.split('data-chooser-url="')[1].split('"')[0])
    found = alice.get(chooser).json()["html"]
    assert "Translation" in found
    assert "Tərcümə" not in found
    alice.post(address, {"link": english.pk})
    english.refresh_from_db()
    assert english.translation_key == Story.objects.get(pk=story.pk).translation_key
    assert "Choose the other story." in alice.post(address, {"link": ""}, follow=True).content.decode()
    # Who may not link is offered no way to.
    assert "data-chooser-url" not in logged_in(desk.bob).get(address).content.decode()


def test_a_story_taken_down_cannot_come_back_by_accident(desk, small_paper, live, settings):
    story = live("Geri çəkildi")
    alice = logged_in(desk.alice)
    alice.post(f"/desk/stories/{story.pk}/take-down/", {"reason": "Court order"})
    story.refresh_from_db()
    assert not story.live
    store = open_store(settings.PAPER.store_dir, readonly=True)
    assert store.is_taken_down(story.address)
    assert store.is_taken_down(f"{story.address}/text")
    store.close()
    form = story_form(small_paper, **{"action-publish": "1"})
    page = alice.post(EDIT.format(story.pk), form, follow=True).content.decode()
    assert "Lift the take-down first" in page
    story.refresh_from_db()
    assert not story.live
    alice.post(f"/desk/stories/{story.pk}/take-down/", {"lift": "1"})
    assert not is_taken_down(story)
    alice.post(EDIT.format(story.pk), form)
    story.refresh_from_db()
    assert story.live


def test_the_desk_asks_a_fixed_number_of_questions(desk, live, django_assert_max_num_queries):
    alice = logged_in(desk.alice)
    for number in range(3):
        live(f"Xəbər {number}")
    alice.get("/desk/")
    with django_assert_max_num_queries(30) as asked:
        alice.get("/desk/")
    few = len(asked)
    for number in range(6):
        live(f"Daha {number}")
    with django_assert_max_num_queries(few):
        alice.get("/desk/")


def test_the_list_asks_a_fixed_number_of_questions_and_never_reads_all(desk, live, django_assert_max_num_queries):
    alice = logged_in(desk.alice)
    live("Bir")
    alice.get(LIST)
    with django_assert_max_num_queries(30) as asked:
        alice.get(LIST)
    few = len(asked)
    for number in range(12):
        live(f"Xəbər {number}")
    with django_assert_max_num_queries(few):
        page = alice.get(LIST).content.decode()
    assert "Xəbər 11" in page


def test_the_plans_of_the_list_use_its_indexes(desk, live):
    from django.db import connection

    if connection.vendor != "sqlite":
        pytest.skip("the plans of SQLite; PostgreSQL chooses by statistics")
    live("Bir")
    stories = Story.objects.order_by("-changed_at", "-id")
    plans = {
        "all": stories[:30].explain(),
        "edition": stories.filter(edition_id=1)[:30].explain(),
        "section": stories.filter(section_id=1)[:30].explain(),
        "author": stories.filter(created_by_id=1)[:30].explain(),
        "drafts": stories.filter(live=False)[:30].explain(),
    }
    days = {"published_on__gte": datetime(2025, 1, 1, tzinfo=UTC).date()}
    back_issues = stories.filter(edition_id=1, live=True, **days).order_by("-published_on")
    plan = back_issues.values_list("pk", flat=True)[:30].explain()
    assert "INDEX story_day" in plan, plan
    assert "TEMP B-TREE" not in plan, plan
    editions = QueryDict("&".join(f"edition={number}" for number in Edition.objects.values_list("pk", flat=True)))
    several = StoryFilterSet(editions, queryset=stories).qs
    assert not several.query.distinct
    plans["several editions"] = several[:30].explain()
    for name, plan in plans.items():
        assert "USING INDEX story_desk" in plan, (name, plan)
        assert "TEMP B-TREE" not in plan, (name, plan)


def test_each_status_finds_what_the_list_calls_so(desk, small_paper, live):
    def make(headline, **fields):
        story = write.create_story(edition=small_paper.az, section=small_paper.dunya, headline=headline, by=desk.alice)
        Story.objects.filter(pk=story.pk).update(**fields)
        return story

    make("QARALAMA")
    make("PLANLI", go_live_at=datetime(2099, 1, 1, tzinfo=UTC))
    live("CANLI")
    write.edit_story(story=live("DƏYİŞİK"), headline="DƏYİŞİK")
    publish.unpublish_story(story=live("GERİ"))
    logged_in(desk.bob).post(ADD, story_form(small_paper, headline="YOXLAMADA", **{"action-submit": "1"}))
    found = {
        status: {
            word for word in WORDS if word in logged_in(desk.alice).get(f"{LIST}?status={status}").content.decode()
        }
        for status in ("draft", "scheduled", "live", "changed", "withdrawn", "review")
    }
    assert found == {
        "draft": {"QARALAMA"},
        "scheduled": {"PLANLI"},
        "live": {"CANLI", "DƏYİŞİK"},
        "changed": {"DƏYİŞİK"},
        "withdrawn": {"GERİ"},
        "review": {"YOXLAMADA"},
    }


def test_times_are_those_of_the_paper(desk, small_paper, live, clock):
    live("Axşam xəbəri")
    alice = logged_in(desk.alice)
    assert "2025.03.19 / 19:50" in alice.get(LIST).content.decode()
    form = story_form(small_paper, go_live_at="2025-03-19 20:30", **{"action-publish": "1"})
    alice.post(f"{LIST}add/", form)
    due = Story.objects.get(live=False)
    assert due.go_live_at == datetime(2025, 3, 19, 16, 30, tzinfo=UTC)
    assert "2025.03.19 / 20:30" in alice.get("/desk/").content.decode()


def test_the_list_offers_no_order_that_it_does_not_have(desk, live):
    """By headline the database would sort the archive; an arrow that sorts nothing would lie."""
    first, second = live("A"), live("B")
    alice = logged_in(desk.alice)
    for address in (LIST, f"{LIST}?ordering=headline", f"{LIST}?ordering=-headline"):
        page = alice.get(address).content.decode()
        assert "icon-arrow-down-after" not in page
        assert "icon-arrow-up-after" not in page
        assert page.index(EDIT.format(second.pk)) < page.index(EDIT.format(first.pk))


def test_the_bars_story_is_chosen_among_those_that_its_readers_can_open(desk, small_paper, live):
    draft = write.create_story(edition=small_paper.az, section=small_paper.dunya, headline="Qaralama")
    english = write.create_story(edition=small_paper.en, section=small_paper.world, headline="English")
    publish.publish_story(story=english, by=desk.alice)
    story = live("Xəbər")
    alice = logged_in(desk.alice)
    front = alice.get("/desk/fronts/az/").content.decode()
    assert 'id="id_story-chooser"' in front
    chooser = html.unescape(front.split('data-chooser-url="')[1].split('"')[0])
    for words in ({}, {"q": "qarala"}, {"q": "engl"}, {"q": story.address}):
        found = alice.get(chooser + "&" + urlencode(words)).json()["html"]
        assert "Qaralama" not in found
        assert "English" not in found
    assert "Xəbər" in found
    for other in (draft, english):
        answer = alice.post("/desk/fronts/az/breaking/", {"text": "Mətn", "minutes": "30", "story": other.pk})
        assert "That story is not published in this edition any more." in answer.content.decode()
    alice.post("/desk/fronts/az/breaking/", {"text": "Mətn", "minutes": "30", "story": story.pk})
    assert BreakingBar.objects.get().story == story


@pytest.mark.parametrize(
    ("which", "sentence"), [("draft", "is not published"), ("english", "belongs to another edition")]
)
def test_a_bar_made_in_its_own_form_leads_to_no_story_that_readers_lack(desk, small_paper, which, sentence):
    stories = {
        "draft": write.create_story(edition=small_paper.az, section=small_paper.dunya, headline="Qaralama"),
        "english": write.create_story(edition=small_paper.en, section=small_paper.world, headline="English"),
    }
    fields = {"edition": small_paper.az.pk, "text": "Mətn", "link": "", "story": stories[which].pk}
    times = {"starts_at": "2025-03-19 19:00", "ends_at": "2025-03-19 20:00"}
    page = logged_in(desk.alice).post("/desk/snippets/fronts/breakingbar/add/", fields | times)
    assert sentence in page.content.decode()
    assert not BreakingBar.objects.exists()


def test_the_chooser_finds_by_words_and_number(desk, live):
    story = live("Dəmir yolu")
    live("Başqa")
    alice = logged_in(desk.alice)
    for words in ("demir YOLU", str(story.pk), story.address):
        found = alice.get("/desk/snippets/choose/stories/story/results/", {"q": words}).content.decode()
        assert "Dəmir yolu" in found, words
        assert "Başqa" not in found


def test_a_story_that_missed_its_time_says_why_on_the_desk_and_in_the_list(desk, small_paper, clock):
    story = write.create_story(edition=small_paper.az, section=small_paper.dunya, headline="Gecikən")
    publish.schedule_story(story=story, go_live_at=datetime(2025, 3, 19, 16, 0, tzinfo=UTC))
    revision = story.revisions.get(approved_go_live_at__isnull=False)
    revision.content["section"] = None
    revision.save()
    alice = logged_in(desk.alice)
    assert "The story has no section." not in alice.get("/desk/").content.decode()
    clock.shift(timedelta(minutes=11))
    for screen in ("/desk/", LIST):
        page = alice.get(screen).content.decode()
        assert "Gecikən" in page
        assert "The story has no section." in page, screen
