"""A film is shown by its poster, and a poster is a picture: readers see who made it."""

from __future__ import annotations

import pytest
from flows.pressed import fresh_press, page_of, publish_one

from small_paper import SmallPaper

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


def test_the_credit_of_a_poster_stands_under_the_film(small_paper: SmallPaper) -> None:
    film = {"lead_video_provider": "youtube", "lead_video_id": "abc", "lead_picture": small_paper.picture}
    embed = {"provider": "vimeo", "provider_id": "123", "title": "Film", "poster": small_paper.picture.pk}
    lead = publish_one(small_paper.az, small_paper.dunya, "Film", **film)
    given = publish_one(small_paper.az, small_paper.dunya, "Kino", **film, lead_credit="Rauf Əliyev")
    within = publish_one(small_paper.az, small_paper.dunya, "Lent", body=[{"type": "embed", "value": embed}])
    _press, store = fresh_press()
    credit = '<span class="figure__credit">{}</span></figcaption>'
    for story, name in ((lead, "Leyla Quliyeva"), (given, "Rauf Əliyev"), (within, "Leyla Quliyeva")):
        assert page_of(store, story.address).count(credit.format(name)) == 1
