"""Documents: only kinds that do nothing in a browser, at an address that readers are served."""

from __future__ import annotations

import re

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from broadsheet.stories.models import StoryDocument

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _media(tmp_path, settings):
    settings.MEDIA_ROOT = str(tmp_path)


def test_a_document_lies_where_readers_are_served(tmp_path):
    document = StoryDocument.objects.create(title="Hesabat", file=ContentFile(b"%PDF-1.7", name="Hesabat 2025.pdf"))
    assert document.address.startswith("/m/d/")
    assert (tmp_path / "r" / document.address.removeprefix("/m/")).read_bytes() == b"%PDF-1.7"


def test_where_a_document_lies_cannot_be_told_from_its_name():
    one, other = (
        StoryDocument.objects.create(title="Büdcə", file=ContentFile(b"%PDF-1.7", name="budget.pdf")) for _ in range(2)
    )
    assert re.fullmatch(r"/m/d/\d{4}/\d\d/[0-9a-f]{24}/budget\.pdf", one.address)
    assert one.address.split("/")[-2] != other.address.split("/")[-2]


def test_a_long_name_is_cut_and_not_its_secret():
    document = StoryDocument.objects.create(title="?", file=ContentFile(b"%PDF-1.7", name=f"{'a' * 150}.pdf"))
    assert re.fullmatch(r"/m/d/\d{4}/\d\d/[0-9a-f]{24}/a+(_\w+)?\.pdf", document.address)


@pytest.mark.parametrize("name", ["page.html", "drawing.svg", "page.pdf.xhtml", "run.js"])
def test_what_a_browser_would_run_is_not_a_document(name):
    document = StoryDocument(title="?", file=ContentFile(b"<script>", name=name))
    with pytest.raises(ValidationError, match="not allowed"):
        document.full_clean()
