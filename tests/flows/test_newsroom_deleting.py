"""Deleting and changing at the desk: what readers see stays, what goes is told to the press, refusals are sentences."""

from __future__ import annotations

import gc

import pytest
from desk import LIST, WITH_THUMBNAILS, logged_in

from broadsheet.fronts.models import Notice
from broadsheet.newsroom import accounts
from broadsheet.stories import publish, write
from broadsheet.stories.models import Person, Picture, PublishLog, Story, StoryTopic, Topic

pytestmark = [pytest.mark.django_db, *WITH_THUMBNAILS]


@pytest.fixture(autouse=True)
def _close_thumbnails():
    yield
    gc.collect()


@pytest.fixture
def picture(small_paper):
    return small_paper.picture


@pytest.fixture
def story(desk, small_paper, picture):
    topic, person = small_paper.topic, small_paper.minister
    body = [
        {"type": "picture", "value": {"picture": picture.pk, "caption": "", "credit": ""}},
        {"type": "quote", "value": {"speaker": person.pk, "words": "Su çəkilir."}},
    ]
    draft = write.create_story(
        edition=small_paper.az, section=small_paper.dunya, headline="Xəzər", body=body, topics=[topic], by=desk.alice
    )
    return publish.publish_story(story=draft, by=desk.alice)


def _addresses(story, picture):
    return {
        "story": f"{LIST}delete/{story.pk}/",
        "topic": f"/desk/snippets/stories/topic/delete/{Topic.objects.get().pk}/",
        "person": f"/desk/snippets/stories/person/delete/{Person.objects.get().pk}/",
        "picture": f"/desk/images/{picture.pk}/delete/",
    }


@pytest.mark.parametrize("what", ["story", "topic", "person", "picture"])
def test_what_readers_see_is_not_deleted_and_the_reason_is_a_sentence(desk, story, picture, what):
    alice, rows = logged_in(desk.alice), PublishLog.objects.count()
    address = _addresses(story, picture)[what]
    asked = alice.get(address, follow=True)
    told = alice.post(address, follow=True)
    for page in (asked, told):
        assert page.status_code == 200
        assert "Yes, delete" not in page.content.decode()
    words = {"story": "can be withdrawn, not deleted", "picture": "cannot be deleted"}.get(what, "stands in stories")
    assert words in told.content.decode()
    assert Story.objects.get(pk=story.pk).live
    for model in (StoryTopic, Topic, Person, Picture):
        assert model.objects.exists()
    assert PublishLog.objects.count() == rows


@pytest.mark.parametrize("what", ["story", "topic", "person", "picture"])
def test_ticking_them_in_a_list_deletes_them_no_more_than_that(desk, story, picture, what):
    alice, rows = logged_in(desk.alice), PublishLog.objects.count()
    model = {"story": Story, "topic": Topic, "person": Person, "picture": Picture}[what]
    name = "images/picture" if what == "picture" else f"stories/{what}"
    number = model.objects.get().pk
    for address in (f"/desk/bulk/{name}/delete/?id={number}", f"/desk/bulk/{name}/delete/?id=all"):
        alice.post(address)
        assert model.objects.filter(pk=number).exists()
    alice.post(f"/desk/bulk/stories/picture/delete/?id={picture.pk}")
    assert Picture.objects.filter(pk=picture.pk).exists()
    assert PublishLog.objects.count() == rows


def test_a_ticked_notice_goes_from_readers_too(desk, small_paper):
    for title in ("One", "Two"):
        Notice.objects.create(edition=small_paper.az, title=title, starts_on="2025-03-01", ends_on="2025-03-02")
    rows = PublishLog.objects.count()
    ids = "&".join(f"id={number}" for number in Notice.objects.values_list("pk", flat=True))
    ids += "&next=/desk/snippets/fronts/notice/"
    page = logged_in(desk.alice).post(f"/desk/bulk/fronts/notice/delete/?{ids}", follow=True).content.decode()
    assert not Notice.objects.exists()
    assert PublishLog.objects.filter(kind="notice", number__gt=rows).count() == 2
    assert PublishLog.objects.count() == rows + 2
    assert "2 things are deleted." in page


def test_the_page_of_a_picture_names_the_stories_that_show_it(desk, story, picture):
    page = logged_in(desk.alice).get(f"/desk/images/{picture.pk}/").content.decode()
    assert "In 1 story." in page
    assert f"/edit/{story.pk}/" in page


def test_what_stands_nowhere_is_deleted(desk, small_paper, picture):
    alice = logged_in(desk.alice)
    page = alice.get(f"/desk/images/{picture.pk}/delete/").content.decode()
    assert "In no story that readers see." in page
    alice.post(f"/desk/images/{picture.pk}/delete/")
    assert not Picture.objects.filter(pk=picture.pk).exists()


def test_the_picture_of_a_person_stays(desk, small_paper, picture):
    Person.objects.create(key="rena", name="Rəna Qurbanova", picture=picture)
    page = logged_in(desk.alice).post(f"/desk/images/{picture.pk}/delete/", follow=True).content.decode()
    assert "is the picture of Rəna Qurbanova" in page
    assert Picture.objects.filter(pk=picture.pk).exists()
    assert accounts.role_of(desk.alice) == accounts.EDITOR


def test_bob_changes_nothing_that_readers_see_but_what_is_still_his_own(desk, small_paper):
    draft = write.create_story(edition=small_paper.az, section=small_paper.dunya, headline="Xəzər", by=desk.bob)
    bob, picture, person = logged_in(desk.bob), small_paper.picture, small_paper.minister
    publish.publish_story(story=draft)
    rows = PublishLog.objects.count()
    bob.post(f"/desk/snippets/stories/person/edit/{person.pk}/", {"name": "Somebody else", "key": person.key})
    form = {"title": "x", "alt": "Not looked at", "caption": "", "credit": "Bob", "licence": "", "tags": ""}
    bob.post(f"/desk/images/{picture.pk}/", form)
    picture.refresh_from_db()
    person.refresh_from_db()
    assert (person.name, picture.alt) == ("Nigar Əhmədli", small_paper.picture.alt)
    assert PublishLog.objects.count() == rows

    Picture.objects.filter(pk=picture.pk).update(uploaded_by_user=desk.bob)
    bob.post(f"/desk/images/{picture.pk}/", form)
    assert Picture.objects.get(pk=picture.pk).alt == "Not looked at"
    write.edit_story(story=draft, lead_picture=picture)
    publish.publish_story(story=draft)
    page = bob.post(f"/desk/images/{picture.pk}/", form | {"alt": "Not published by Bob"}).content.decode()
    assert "Readers see this picture; only an editor may change it." in page
    assert "Not published by Bob" in page
    assert Picture.objects.get(pk=picture.pk).alt == "Not looked at"
