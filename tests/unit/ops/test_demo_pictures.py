"""The pictures that a newcomer sees first are there with the first page."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from flows.pressed import publish_one
from PIL import Image

from broadsheet.ops.demo_pictures import make_front_renditions
from broadsheet.stories.models import Picture
from broadsheet.stories.pictures import take_in_picture

from small_paper import make_small_paper


def picture(number: int) -> Picture:
    file = BytesIO()
    Image.new("RGB", (60, 40), (number * 40, 90, 120)).save(file, "JPEG")
    file.seek(0)
    return take_in_picture(file, title=f"{number}", alt="Rəngli düzbucaqlı", credit="Foto")


@pytest.mark.django_db(transaction=True)
def test_the_newest_two_of_a_section_and_what_is_pinned_are_made_and_the_rest_wait(transactional_db: Any) -> None:
    small = make_small_paper()
    pictures = [picture(number) for number in range(4)]
    stories = [
        publish_one(
            small.az, small.dunya, f"Xəbər {number}", lead_picture=one,
            published_at=datetime(2025, 3, 1 + number, tzinfo=UTC),
        )
        for number, one in enumerate(pictures)
    ]  # fmt: skip
    make_front_renditions(stories, stories[:1])
    states = dict(Picture.objects.values_list("title", "rendition_state"))
    assert [states[str(number)] for number in range(4)] == ["ready", "waiting", "ready", "ready"]
