"""Keys stand in addresses: what may change leads on, what may not is refused in a sentence."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from broadsheet.stories import publish, write
from broadsheet.stories.models import Redirect

pytestmark = pytest.mark.django_db


def test_an_editions_key_stays_once_a_story_has_it_in_its_address(small_paper):
    write.change(thing=small_paper.en, key="english")
    story = write.create_story(edition=small_paper.az, section=small_paper.dunya, headline="Ünvanlı")
    write.change(thing=small_paper.az, key="aze")
    publish.publish_story(story=story)
    with pytest.raises(ValidationError, match="cannot change any more"):
        write.change(thing=small_paper.az, key="az")
    small_paper.az.refresh_from_db()
    assert small_paper.az.key == "aze"
    write.change(thing=small_paper.az, name="Azərbaycan dilində")


def test_a_standing_pages_old_addresses_lead_straight_to_it(small_paper):
    page = write.create_standing_page(edition=small_paper.az, key="haqqimizda", title="Haqqımızda")
    for key in ("biz", "redaksiya"):
        write.change(thing=page, key=key)
    leading = dict(Redirect.objects.values_list("old_address", "to_address"))
    assert leading == {"/az/haqqimizda": "/az/redaksiya", "/az/biz": "/az/redaksiya"}
    write.change(thing=page, key="biz")
    leading = dict(Redirect.objects.values_list("old_address", "to_address"))
    assert leading == {"/az/haqqimizda": "/az/biz", "/az/redaksiya": "/az/biz"}
