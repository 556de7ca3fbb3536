"""Who may do what at the desk: Alice edits, Bob reports, Charlie has no role here."""

from __future__ import annotations

import pytest
from desk import ADD, EDIT, LIST, logged_in, story_form
from django.contrib.auth.models import Group
from django.test import Client

from broadsheet.newsroom import accounts
from broadsheet.stories import publish, write
from broadsheet.stories.models import PublishLog, Story

pytestmark = pytest.mark.django_db

PASSWORD = "correct horse battery"


@pytest.fixture
def draft(desk, small_paper):
    return write.create_story(
        edition=small_paper.az, section=small_paper.dunya, headline="Xəzərdə yeni adalar", by=desk.bob
    )


def is_public():
    return PublishLog.objects.filter(kind="story").exists() or Story.objects.filter(live=True).exists()


def test_bob_submits_and_alice_approves_which_publishes(desk, small_paper):
    bob, alice = logged_in(desk.bob), logged_in(desk.alice)
    bob.post(ADD, story_form(small_paper, **{"action-submit": "1"}))
    story = Story.objects.get()
    assert story.workflow_in_progress
    assert not story.live
    assert "Xəzərdə yeni adalar" in alice.get("/desk/").content.decode()
    form = story_form(small_paper) | {"action-workflow-action": "1", "workflow-action-name": "approve"}
    page = alice.post(EDIT.format(story.pk), form, follow=True).content.decode()
    story.refresh_from_db()
    assert story.live
    assert PublishLog.objects.filter(kind="story", object_id=story.pk).exists()
    assert "data-receipt" in page


def test_an_approval_that_cannot_be_published_stays_in_review_and_says_why(desk, small_paper):
    bob, alice = logged_in(desk.bob), logged_in(desk.alice)
    bob.post(ADD, story_form(small_paper, section="", **{"action-submit": "1"}))
    story = Story.objects.get()
    task = story.current_workflow_task_state
    address = f"/desk/snippets/stories/story/workflow/action/{story.pk}/approve/{task.pk}/"
    page = alice.post(address, {"comment": ""}, follow=True).content.decode()
    assert "The story has no section." in page
    assert not is_public()
    story = Story.objects.get()
    assert story.workflow_in_progress


@pytest.mark.parametrize("door", ["form", "new form", "unpublish", "approve", "delete", "bulk", "revert", "correct"])
def test_bob_cannot_publish_or_withdraw_by_any_door(desk, small_paper, draft, door):
    bob = logged_in(desk.bob)
    if door in ("unpublish", "delete", "correct"):
        publish.publish_story(story=draft)
    rows = PublishLog.objects.count()
    before = Story.objects.get(pk=draft.pk).live
    match door:
        case "form":
            bob.post(EDIT.format(draft.pk), story_form(small_paper, **{"action-publish": "1"}))
        case "new form":
            bob.post(ADD, story_form(small_paper, **{"action-publish": "1"}))
        case "unpublish":
            bob.post(f"{LIST}unpublish/{draft.pk}/")
        case "approve":
            bob.post(EDIT.format(draft.pk), story_form(small_paper, **{"action-submit": "1"}))
            task = Story.objects.get(pk=draft.pk).current_workflow_task_state
            assert task is not None
            bob.post(f"{LIST}workflow/action/{draft.pk}/approve/{task.pk}/", {"comment": ""})
        case "delete":
            bob.post(f"{LIST}delete/{draft.pk}/")
        case "bulk":
            bob.post(f"/desk/bulk/stories/story/delete/?id={draft.pk}")
        case "revert":
            revision = draft.latest_revision_id
            form = story_form(small_paper, **{"action-publish": "1"})
            bob.post(f"{LIST}history/{draft.pk}/revisions/{revision}/revert/", form)
        case "correct":
            assert bob.post(f"/desk/stories/{draft.pk}/correct/", {"text": "No."}).status_code in (302, 403)
            bob.post(f"/desk/stories/{draft.pk}/take-down/", {"reason": "No."})
    assert PublishLog.objects.count() == rows
    assert Story.objects.get(pk=draft.pk).live == before


def test_bob_does_not_see_the_button(desk, draft):
    page = logged_in(desk.bob).get(EDIT.format(draft.pk)).content.decode()
    assert 'name="action-publish"' not in page
    assert "Submit to the editors" in page


def test_bob_curates_nothing_and_manages_nobody(desk, small_paper):
    bob = logged_in(desk.bob)
    for address in ("/desk/fronts/az/", "/desk/users/", "/desk/users/new/", "/desk/snippets/stories/edition/add/"):
        assert bob.get(address).status_code in (302, 403), address
    assert bob.post("/desk/fronts/az/breaking/", {"text": "x", "minutes": 30}).status_code in (302, 403)


def test_charlie_sees_nothing(desk, small_paper, draft):
    charlie = logged_in(desk.charlie)
    for address in ("/desk/", LIST, EDIT.format(draft.pk), "/desk/letters/", f"{LIST}preview/{draft.pk}/"):
        answer = charlie.get(address)
        assert answer.status_code in (302, 403), address
        assert "Xəzərdə" not in answer.content.decode()


def test_the_write_api_is_not_mounted(desk):
    alice = logged_in(desk.alice)
    for address in ("/api/", "/api/v3/", "/api/v3/openapi.json", "/api/v2/pages/"):
        assert alice.get(address).status_code == 404


def test_signing_in_leads_to_the_desk_and_guessing_is_throttled(desk):
    desk.alice.set_password(PASSWORD)
    desk.alice.save()
    client = Client(HTTP_HOST="127.0.0.1:8001", REMOTE_ADDR="203.0.113.9")
    page = client.get("/desk/", follow=True)
    assert page.redirect_chain[-1][0].startswith("/accounts/login/")
    right = {"login": "alice@paper.example", "password": PASSWORD}
    assert client.post("/accounts/login/", right).headers["Location"] == "/desk/"
    guesser = Client(HTTP_HOST="127.0.0.1:8001", REMOTE_ADDR="203.0.113.10")
    for guess in range(5):
        guesser.post("/accounts/login/", {"login": "alice@paper.example", "password": f"guess {guess}"})
    told = guesser.post("/accounts/login/", right)
    assert "Location" not in told.headers
    assert "Too many failed login attempts" in told.content.decode()


def test_nobody_signs_up(client):
    page = client.get("/accounts/signup/", HTTP_HOST="127.0.0.1:8001")
    assert 'name="password1"' not in page.content.decode()


def test_roles_and_workflow_may_be_made_again(desk):
    accounts.ensure_roles()
    first = accounts.ensure_workflow()
    assert accounts.ensure_workflow() == first
    assert set(Group.objects.values_list("name", flat=True)) == {"Administrator", "Editor", "Reporter"}
