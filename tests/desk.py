"""The cast at the desk: logged in, with their roles. Alice is an editor, Bob a reporter, Charlie has no role."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

EDIT = "/desk/snippets/stories/story/edit/{}/"
ADD = "/desk/snippets/stories/story/add/"
LIST = "/desk/snippets/stories/story/"

WITH_THUMBNAILS = (
    # Wagtail leaves the files of the thumbnails it makes to the garbage collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
)
"""Marks of tests whose screens show pictures."""


@pytest.fixture
def own_store(settings: Any, tmp_path: Path) -> None:
    """A folder of the test's own for the paper, where no press has put a store yet."""
    settings.PAPER = settings.PAPER.model_copy(update={"directory": tmp_path})


@pytest.fixture
def desk(cast: Any) -> Any:
    """The cast with roles, and the workflow that leads from a reporter to an editor."""
    from django.contrib.auth.models import Group

    from broadsheet.newsroom import accounts

    accounts.ensure_roles()
    accounts.ensure_workflow()
    cast.alice.groups.add(Group.objects.get(name=accounts.EDITOR))
    cast.bob.groups.add(Group.objects.get(name=accounts.REPORTER))
    return cast


def logged_in(user: Any, language: str = "en") -> Any:
    """A browser in which someone is logged in, and which asks for screens in a language."""
    from django.test import Client

    client = Client(HTTP_HOST="127.0.0.1:8001", HTTP_ACCEPT_LANGUAGE=language)
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def story_form(paper: Any, **changes: Any) -> dict[str, Any]:
    """What the browser sends when a small story is written."""
    from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

    fields = {
        "edition": paper.az.pk,
        "section": paper.dunya.pk,
        "format": "text",
        "kicker": "",
        "headline": "Xəzərdə yeni adalar",
        "standfirst": "Dəniz çəkilir.",
        "dateline": "",
        "lead_picture": "",
        "lead_caption": "",
        "lead_credit": "",
        "body": streamfield([("paragraph", rich_text("<p>Birinci abzas.</p>"))]),
        "byline": inline_formset([]),
        "story_topics": inline_formset([]),
        "source": "",
        "source_url": "",
        "storyline": "",
        "lead_video_provider": "",
        "lead_video_id": "",
        "lead_video_title": "",
        "lead_video_file": "",
        "lead_video_seconds": "0",
        "lead_video_poster": "",
        "slug": "",
        "go_live_at": "",
        "expire_at": "",
    }
    return dict(nested_form_data(fields | changes))
