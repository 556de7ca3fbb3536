"""Publishing through the editor's screens ends in the verbs of the stories room."""

from __future__ import annotations

import html
import re

import pytest
from desk import ADD, EDIT, WITH_THUMBNAILS, logged_in, story_form

from broadsheet.newsroom.receipts import receipt_sentence
from broadsheet.press.receipt import Receipt, put_receipts
from broadsheet.store import open_store
from broadsheet.stories.models import PublishLog, Story

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_store"), *WITH_THUMBNAILS]


def test_publish_on_the_form_writes_the_log_and_shows_a_receipt(desk, small_paper):
    alice = logged_in(desk.alice)
    answer = alice.post(ADD, story_form(small_paper, **{"action-publish": "1"}), follow=True)
    story = Story.objects.get()
    assert story.live
    assert story.created_by == desk.alice
    assert story.address == f"/az/dunya/{story.pk}-xezerde-yeni-adalar"
    row = PublishLog.objects.get(kind="story")
    assert row.object_id == story.pk
    assert answer.redirect_chain[-1][0] == EDIT.format(story.pk)
    page = answer.content.decode()
    assert f'data-receipt="/desk/receipts/{row.number}/"' in page
    assert f'href="http://127.0.0.1:8000{story.address}"' in page


def test_what_keeps_a_story_back_is_shown_beside_its_fields_and_nothing_is_lost(desk, small_paper):
    small_paper.picture.alt = ""
    small_paper.picture.save()
    alice = logged_in(desk.alice)
    form = story_form(small_paper, section="", lead_picture=small_paper.picture.pk, **{"action-publish": "1"})
    page = alice.post(ADD, form, follow=True).content.decode()
    story = Story.objects.get()
    assert not story.live
    assert story.headline == "Xəzərdə yeni adalar"
    assert not PublishLog.objects.filter(kind="story").exists()
    assert "there are 2 things to mend" in page
    section = page[page.index('id="panel-child-text') :]
    assert "The story has no section." in section
    assert "The picture “Bakı” has no alternative text." in section
    assert "The story has no section." not in alice.get(EDIT.format(story.pk)).content.decode()


@pytest.mark.parametrize(
    ("language", "said", "beside"),
    [
        (
            "en",
            ("Subheading (block 2) is empty: write it, or delete it.", "Quote (block 3): “Words” is empty."),
            "This block is empty. Write it, or delete it.",
        ),
        (
            "ru",
            ("Подзаголовок (блок 2): пусто. Заполните или удалите.", "Цитата (блок 3): поле «Слова» пусто."),
            "Этот блок пуст.",
        ),
    ],
)
def test_an_empty_block_is_named_with_a_way_to_it_and_nothing_is_lost(desk, small_paper, language, said, beside):
    from wagtail.test.utils.form_data import rich_text, streamfield

    quote = {"speaker": "", "speaker_name": "Nigar", "role": "", "words": "", "original_words": "",
             "original_language": "", "said_where": ""}  # fmt: skip
    paragraph = rich_text("<p>Qalan söz.</p>")
    body = streamfield([("paragraph", paragraph), ("subheading", ""), ("quote", quote), ("paragraph", "null")])
    body |= {"1-id": "11111111-1111-4111-8111-111111111111"}
    form = story_form(small_paper, body=body, **{"action-publish": "1"})
    page = logged_in(desk.alice, language).post(ADD, form).content.decode()
    message = html.unescape(page.split('class="messages')[1].split("</ul>")[0])
    assert f'<a href="#block-11111111-1111-4111-8111-111111111111-section">{said[0]}</a>' in message
    assert (
        message.index(said[0]) < message.index(said[1]) < message.index("(block 4)" if language == "en" else "(блок 4)")
    )
    assert _plain(page).count(beside) == 2
    assert "Qalan" in page
    assert not Story.objects.exists()


def test_a_draft_may_have_empty_blocks(desk, small_paper):
    from wagtail.test.utils.form_data import streamfield

    form = story_form(small_paper, body=streamfield([("subheading", "")]))
    logged_in(desk.alice).post(ADD, form)
    assert Story.objects.get().body[0].block_type == "subheading"


def _plain(page):
    """The page with what stands in JSON undone."""
    return re.sub(r"\\+u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), page)


def test_a_problem_in_the_text_is_shown_at_the_text(desk, small_paper):
    from wagtail.test.utils.form_data import streamfield

    small_paper.picture.alt = ""
    small_paper.picture.save()
    body = streamfield([("picture", {"picture": small_paper.picture.pk, "caption": "", "credit": ""})])
    page = logged_in(desk.alice).post(ADD, story_form(small_paper, body=body, **{"action-publish": "1"}), follow=True)
    assert "no alternative text" in page.content.decode()
    assert not Story.objects.get().live


def test_an_edit_is_published_from_the_form(desk, small_paper):
    alice = logged_in(desk.alice)
    alice.post(ADD, story_form(small_paper, **{"action-publish": "1"}))
    story = Story.objects.get()
    alice.post(EDIT.format(story.pk), story_form(small_paper, headline="Yeni", **{"action-publish": "1"}))
    story.refresh_from_db()
    assert story.headline == "Yeni"
    assert PublishLog.objects.filter(kind="story", object_id=story.pk).count() == 2


def test_withdrawing_on_the_screen_writes_the_log(desk, small_paper):
    alice = logged_in(desk.alice)
    alice.post(ADD, story_form(small_paper, **{"action-publish": "1"}))
    story = Story.objects.get()
    page = alice.post(f"/desk/snippets/stories/story/unpublish/{story.pk}/", follow=True).content.decode()
    story.refresh_from_db()
    assert not story.live
    assert PublishLog.objects.filter(kind="story_gone", object_id=story.pk).count() == 1
    assert "data-receipt" in page


def test_the_receipt_waits_for_the_press_and_then_tells_what_it_noted(desk, small_paper, settings):
    alice = logged_in(desk.alice)
    alice.post(ADD, story_form(small_paper, **{"action-publish": "1"}))
    row = PublishLog.objects.get(kind="story")
    address = f"/desk/receipts/{row.number}/"
    assert alice.get(address).json() == {"state": "waiting", "sentence": "Waiting for the press …"}

    store = open_store(settings.PAPER.store_dir, readonly=False, sync=False)
    receipt = Receipt(
        row.number, at=row.at.timestamp() + 0.31, published_at=row.at.timestamp(), pages=1, lists=6, feeds=2
    )
    with store.batch(version=row.number) as batch:
        put_receipts(batch, {row.number: receipt.published_at}, receipt)
    store.close()
    assert alice.get(address).json() == {"state": "live", "sentence": "Live in 0.3 s: 1 page, 6 lists, 2 feeds."}


def test_a_press_that_does_not_run_is_not_hidden(desk, small_paper, clock):
    alice = logged_in(desk.alice)
    alice.post(ADD, story_form(small_paper, **{"action-publish": "1"}))
    number = PublishLog.objects.get(kind="story").number + 0
    clock.shift(40)
    told = alice.get(f"/desk/receipts/{number}/").json()
    assert told["state"] == "late"
    assert "40 s" in told["sentence"]


def test_troubles_of_the_press_are_told():
    receipt = Receipt(1, at=2.0, published_at=1.0, pages=1, lists=1, feeds=1, troubles=("A page failed.",))
    assert receipt_sentence(receipt) == "Live in 1.0 s: 1 page, 1 list, 1 feed. A page failed."


def test_a_reporter_cannot_read_receipts_without_logging_in(client):
    assert client.get("/desk/receipts/1/", HTTP_HOST="127.0.0.1:8001").status_code == 302
