"""A previewed page shows all that readers will see, and links begin where a paper's links begin."""

from __future__ import annotations

import re

import pytest
from desk import ADD, WITH_THUMBNAILS, logged_in, story_form
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from small_paper import jpeg

pytestmark = [pytest.mark.django_db, *WITH_THUMBNAILS]


@pytest.fixture(autouse=True)
def _own_folders(own_store, settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path / "media")


@pytest.fixture
def rendition(small_paper):
    """Give the picture a rendition where the worker puts it; its address as readers know it."""
    default_storage.save("r/ab/ab12-320.jpg", ContentFile(jpeg(320, 240)))
    default_storage.save("o/secret.jpg", ContentFile(jpeg(8, 8)))
    made = {"address": "/m/ab/ab12-320.jpg", "width": 320, "height": 240, "content_type": "image/jpeg", "crop": ""}
    small_paper.picture.rendition_list = [made]
    small_paper.picture.save()
    return made["address"]


def test_a_preview_shows_its_pictures(desk, small_paper, rendition, client):
    alice = logged_in(desk.alice)
    form = story_form(small_paper, lead_picture=small_paper.picture.pk)
    preview = ADD.replace("/add/", "/preview/")
    assert alice.post(preview, form).json()["is_valid"]
    page = alice.get(preview).content.decode()
    assert set(re.findall(r"/m/[^\s\"',]+", page)) == {rendition}
    answer = alice.get(rendition)
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/jpeg")
    assert b"".join(answer).startswith(b"\xff\xd8")
    # As with readers: never an original, nothing outside, and nothing for who is not logged in.
    assert alice.get("/m/o/secret.jpg").status_code == 404
    assert alice.get("/m/../o/secret.jpg").status_code == 404
    assert client.get(rendition, HTTP_HOST="127.0.0.1:8001").status_code == 302


def test_a_link_begins_with_a_web_address_and_not_with_wagtails_page_tree(desk, small_paper):
    alice = logged_in(desk.alice)
    form = alice.get(ADD).content.decode()
    addresses = set(re.findall(r"pageChooser&quot;: &quot;([^&]+)&quot;", form))
    assert addresses == {"/desk/choose-external-link/"}
    chosen = "?allow_external_link=true&allow_email_link=true&allow_phone_link=true&allow_anchor_link=true"
    modal = alice.get(f"/desk/choose-external-link/{chosen}").json()["html"]
    assert "Web page" in modal
    assert "/desk/choose-email-link/" in modal
    assert "/desk/choose-page/" not in modal
    assert "Internal link" not in modal


def test_the_schedule_says_whose_hours_it_means(desk, small_paper, clock):
    form = logged_in(desk.alice).get(ADD).content.decode()
    assert form.count("In the time of Asia/Baku, where it is 19:50 now.") == 2
