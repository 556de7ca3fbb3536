"""A story's history: one line a version, and a comparison that can be read for every kind of block."""

from __future__ import annotations

import re
from html import unescape

import pytest
from desk import LIST, WITH_THUMBNAILS, logged_in
from django.core.files.base import ContentFile

from broadsheet.stories import write
from broadsheet.stories.models import Story, StoryDocument

from small_paper import make_picture

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_store"), *WITH_THUMBNAILS]


@pytest.fixture
def compared(desk, small_paper):
    """Compare two bodies, given as (kind, value) with the same ids; return the sections as plain text."""

    def compare(before, after):
        story = write.create_story(
            edition=small_paper.az, section=small_paper.dunya, headline="Bir", by=desk.alice, body=_stored(before)
        )
        write.edit_story(story=story, body=_stored(after), by=desk.alice)
        answer = logged_in(desk.alice).get(f"{LIST}history/{story.pk}/revisions/compare/earliest...latest/")
        assert answer.status_code == 200
        html = answer.content.decode()
        found = re.findall(r'<section class="comparison__child-object desk-compared(.*?)</section>', html, re.DOTALL)
        return [" ".join(unescape(_marked(one)).split()) for one in found]

    return compare


def _stored(given):
    return [{"type": kind, "value": value, "id": f"block-{number}"} for number, (kind, value) in enumerate(given)]


def _marked(html):
    html = re.sub(r'<span class="deletion">(.*?)</span>', r"−\1−", html.partition(">")[2], flags=re.DOTALL)
    html = re.sub(r'<span class="addition">(.*?)</span>', r"+\1+", html, flags=re.DOTALL)
    return re.sub(r"<[^>]+>", " ", html)


def test_an_exchanged_picture_is_seen(compared, small_paper):
    other = make_picture(title="Bulvar")
    first = {"picture": small_paper.picture.pk, "caption": "", "credit": ""}
    gallery = {"title": "", "pictures": [{"type": "item", "id": "x", "value": first}]}
    exchanged = {"title": "", "pictures": [{"type": "item", "id": "x", "value": first | {"picture": other.pk}}]}
    pictures = compared(
        [("picture", first), ("gallery", gallery)], [("picture", first | {"picture": other.pk}), ("gallery", exchanged)]
    )
    assert pictures[0].startswith("Picture changed Picture ")
    assert f"−Bakı (№ {small_paper.picture.pk})−" in pictures[0]
    assert f"+Bulvar (№ {other.pk})+" in pictures[0]
    assert pictures[1].startswith("Gallery changed Pictures 1: Picture ")
    assert "+Bulvar" in pictures[1]


def test_a_link_that_leads_elsewhere_is_seen(compared):
    (paragraph,) = compared(
        [("paragraph", '<p>As <a href="https://one.example/">we</a> said.</p>')],
        [("paragraph", '<p>As <a href="https://two.example/">we</a> said.</p>')],
    )
    assert paragraph.startswith("Paragraph changed")
    assert "https" in paragraph
    assert "one" in paragraph
    assert "two" in paragraph
    assert "−" in paragraph


def test_every_kind_is_named_and_says_only_what_it_holds(compared, small_paper):
    document = StoryDocument.objects.create(title="Hesabat", file=ContentFile(b"%PDF-1.4", name="hesabat.pdf"))
    related = Story.objects.create(edition=small_paper.az, section=small_paper.dunya, headline="Qonşu material")
    quote = {"speaker": small_paper.minister.pk, "speaker_name": "", "words": "Biz gedirik.", "said_where": "Bakı"}
    embed = {"provider": "youtube", "provider_id": "abc", "title": "Film", "poster": None}
    body = [
        ("subheading", "Ara"), ("quote", quote), ("embed", embed),
        ("table", {"caption": "", "rows": "a | b", "first_row_is_header": True, "first_column_is_header": False}),
        ("pull_quote", {"words": "Sözlər", "speaker": ""}), ("document", {"document": document.pk, "title": ""}),
        ("related_story", related.pk), ("note", "<p>Qeyd.</p>"),
    ]  # fmt: skip
    after = [("subheading", "Ara başlıq"), *body[1:-1]]
    shown = compared(body, after)
    assert shown == [
        "Subheading changed Ara+ başlıq+",
        "Quote Person Nigar Əhmədli Words Biz gedirik. Where it was said Bakı",
        "Embed Provider YouTube Id of the post or video abc Title Film",
        "Table Rows a | b The first row is a heading yes The first column is a heading no",
        "Pull quote Words Sözlər",
        "Document Document Hesabat",
        "Related story Qonşu material",
        "Note taken out Qeyd.",
    ]


def test_a_version_that_kept_itself_many_times_is_one_line(desk, small_paper):
    story = write.create_story(edition=small_paper.az, section=small_paper.dunya, headline="Bir", by=desk.alice)
    first = story.latest_revision
    for number in range(5):
        # As autosave does: the same version, and another line of the log.
        story.headline = f"Bir {number}"
        story.save_revision(user=desk.alice, log_action="wagtail.edit", overwrite_revision=first)
    story.save_revision(user=desk.alice, log_action="wagtail.edit")
    page = logged_in(desk.alice).get(f"{LIST}history/{story.pk}/").content.decode()
    lines = re.findall(r"<tr\b.*?</tr>", page.partition("<tbody>")[2], re.DOTALL)
    assert len([line for line in lines if "Edited" in line]) == 2
    numbers = set(re.findall(r"/revisions/(\d+)/", page))
    assert str(first.pk) in numbers
