"""A small paper and its cast.

Alice edits, Bob reports on her desk, Charlie works for another paper and must see nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pytest


@dataclass(frozen=True)
class Cast:
    alice: Any
    bob: Any
    charlie: Any


@dataclass(frozen=True)
class SmallPaper:
    """Two editions with two sections each, and one of everything that a story can have."""

    az: Any
    en: Any
    dunya: Any
    siyaset: Any
    world: Any
    politics: Any
    topic: Any
    leyla: Any
    """A contributor of all editions."""
    minister: Any
    """A person in the news."""
    agency: Any
    """A source."""
    storyline: Any
    picture: Any


@pytest.fixture
def cast(db: None) -> Cast:
    from django.contrib.auth import get_user_model

    make = get_user_model().objects.create_user
    return Cast(
        alice=make("alice", "alice@paper.example", "alice's password"),
        bob=make("bob", "bob@paper.example", "bob's password"),
        charlie=make("charlie", "charlie@other.example", "charlie's password"),
    )


@pytest.fixture
def small_paper(db: None) -> SmallPaper:
    return make_small_paper()


def make_small_paper() -> SmallPaper:
    """Make it in the present database (for tests that do not use the fixture: other processes, real commits)."""
    from broadsheet.stories import models

    az = models.Edition.objects.create(
        key="az",
        name="Azərbaycanca",
        language="az",
        locale="az_AZ",
        time_zone="Asia/Baku",
        masthead="Xəzər",
        tagline="Gündəlik qəzet",
        publisher_name="Xəzər",
    )
    en = models.Edition.objects.create(
        key="en", name="English", language="en", locale="en_GB", masthead="The Caspian", position=1
    )
    return SmallPaper(
        az=az,
        en=en,
        dunya=models.Section.objects.create(edition=az, key="dunya", name="Dünya"),
        siyaset=models.Section.objects.create(edition=az, key="siyaset", name="Siyasət", position=1),
        world=models.Section.objects.create(edition=en, key="world", name="World"),
        politics=models.Section.objects.create(edition=en, key="politics", name="Politics", position=1),
        topic=models.Topic.objects.create(edition=az, key="iqlim", name="İqlim"),
        leyla=models.Contributor.objects.create(key="leyla-quliyeva", name="Leyla Quliyeva"),
        minister=models.Person.objects.create(key="nigar-ehmedli", name="Nigar Əhmədli", role="nazir"),
        agency=models.Source.objects.create(name="Agentlik", url="https://agency.example/"),
        storyline=models.Storyline.objects.create(edition=az, key="zirve", title="Zirvə görüşü"),
        picture=make_picture(),
    )


def make_picture(**words: Any) -> Any:
    """A picture row with a real, small file."""
    from django.core.files.base import ContentFile

    from broadsheet.stories import models

    given = {"title": "Bakı", "alt": "Səhər bulvar", "credit": "Leyla Quliyeva"} | words
    return models.Picture.objects.create(file=ContentFile(jpeg(64, 48), name="baku.jpg"), **given)


def jpeg(width: int, height: int, colour: tuple[int, int, int] = (40, 90, 160)) -> bytes:
    """A plain JPEG of that size."""
    from PIL import Image

    out = BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG")
    return out.getvalue()
