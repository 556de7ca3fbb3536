"""A reporter submits, an editor sends it back: the reporter is told why, on the screen and by mail."""

from __future__ import annotations

from smtplib import SMTPAuthenticationError

import pytest
from desk import ADD, EDIT, logged_in, story_form
from django.core import mail
from django.core.mail.backends.base import BaseEmailBackend

from broadsheet.stories.models import Story

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_store")]

ASKED = "Who said it, & when?"


class RefusingBackend(BaseEmailBackend):
    """A mail server that does not know the newsroom's password any more."""

    def open(self) -> bool:
        raise SMTPAuthenticationError(535, b"wrong password")


@pytest.fixture
def submit(desk, small_paper, django_capture_on_commit_callbacks):
    """Let Bob submit a story; return it."""
    desk.bob.email, desk.alice.email = "bob@paper.example", "alice@paper.example"
    desk.bob.save()
    desk.alice.is_superuser = True  # who is both an editor and an administrator
    desk.alice.save()

    def run():
        with django_capture_on_commit_callbacks(execute=True):
            logged_in(desk.bob).post(ADD, story_form(small_paper, **{"action-submit": "1"}))
        return Story.objects.get()

    return run


def test_what_the_editor_asks_for_stands_above_the_story_and_on_the_desk(
    desk, submit, django_capture_on_commit_callbacks
):
    story = submit()
    with django_capture_on_commit_callbacks(execute=True):
        story.current_workflow_task_state.reject(user=desk.alice, comment=ASKED)
    bob = logged_in(desk.bob)
    words = f"{desk.alice.get_full_name() or desk.alice.username} sent it back: “Who said it, &amp; when?”"
    assert words in bob.get(EDIT.format(story.pk)).content.decode()
    assert words in bob.get("/desk/").content.decode()
    sent = mail.outbox[-1]
    assert sent.to == ["bob@paper.example"]
    assert sent.subject == "Sent back: Xəzərdə yeni adalar"
    assert ASKED in sent.body
    assert f"http://127.0.0.1:8001/desk/snippets/stories/story/edit/{story.pk}/" in sent.body


def test_editors_get_one_mail_that_leads_to_the_story(submit):
    story = submit()
    assert [one.to for one in mail.outbox] == [["alice@paper.example"]]
    sent = mail.outbox[0]
    assert sent.subject == "Waiting for review: Xəzərdə yeni adalar"
    assert "has submitted “Xəzərdə yeni adalar” (Azərbaycanca)" in sent.body
    assert f"http://127.0.0.1:8001/desk/snippets/stories/story/edit/{story.pk}/" in sent.body
    assert "moderation" not in sent.body


def test_a_mail_server_that_refuses_keeps_no_story_back(submit, settings):
    settings.EMAIL_BACKEND = "flows.test_newsroom_review.RefusingBackend"
    assert submit().workflow_in_progress
