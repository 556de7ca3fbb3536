"""An editor sees that quotes were found in a story, and accepts one and dismisses another."""

from __future__ import annotations

import pytest
from desk import logged_in

from broadsheet.stories import found_quotes, publish, write
from broadsheet.stories.models import FoundQuote

pytestmark = pytest.mark.django_db
SAID = "“Kitabxana açıq qalacaq”, – Leyla Həsənova dedi."


@pytest.fixture
def story(desk, small_paper):
    body = [
        {"type": "paragraph", "value": f"<p>{SAID}</p>", "id": "a"},
        {"type": "paragraph", "value": "<p>B</p>", "id": "b"},
    ]
    made = write.create_story(
        edition=small_paper.az, section=small_paper.dunya, headline="Kitabxana", by=desk.alice, body=body
    )
    story = publish.publish_story(story=made, by=desk.alice)
    found = [found_quotes.QuoteFound(story.pk, name, "Leyla Həsənova") for name in ("a", "b")]
    found_quotes.offer_quotes(found=found)
    return story


def test_the_form_leads_to_what_was_found(desk, story):
    alice = logged_in(desk.alice)
    form = alice.get(f"/desk/snippets/stories/story/edit/{story.pk}/").content.decode()
    assert f"/desk/stories/{story.pk}/found-quotes/" in form
    assert "2 paragraphs seem to be someone" in form
    page = alice.get(f"/desk/stories/{story.pk}/found-quotes/").content.decode()
    assert SAID in page
    for offer in found_quotes.get_found_quotes(story):
        found_quotes.dismiss_found_quote(story=story, number=offer.number)
    assert "found-quotes" not in alice.get(f"/desk/snippets/stories/story/edit/{story.pk}/").content.decode()


def test_accept_and_dismiss(desk, story):
    alice = logged_in(desk.alice)
    first, second = found_quotes.get_found_quotes(story)
    here = f"/desk/stories/{story.pk}/found-quotes/"
    assert alice.post(here, {"accept": first.number}).status_code == 302
    assert alice.post(here, {"dismiss": second.number}).status_code == 302
    assert alice.post(here, {"accept": first.number}).status_code == 404
    story.refresh_from_db()
    latest = story.get_latest_revision_as_object()
    assert [(b["type"], b["id"]) for b in latest.body.raw_data] == [("quote", "a"), ("paragraph", "b")]
    assert latest.body.raw_data[0]["value"]["words"] == SAID
    assert story.body.raw_data[0]["type"] == "paragraph"  # readers see it when it is published
    assert FoundQuote.objects.filter(story=story, is_dismissed=False).count() == 0


def test_not_for_everyone(desk, story, client):
    number = found_quotes.get_found_quotes(story)[0].number
    assert client.post(f"/desk/stories/{story.pk}/found-quotes/", {"accept": number}).status_code in {302, 403}
    assert len(found_quotes.get_found_quotes(story)) == 2
