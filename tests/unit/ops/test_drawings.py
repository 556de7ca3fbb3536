"""Every picture of the demo paper draws, in its size, the same each time, and shows something."""

from __future__ import annotations

import io
import tomllib
from importlib.resources import files

import pytest
from PIL import Image, ImageStat

from broadsheet.ops import drawings

SMALL = {"width": 320, "height": 213}


@pytest.mark.parametrize("key", drawings.KEYS)
def test_draws_in_the_size_asked_for_and_is_not_nearly_uniform(key: str) -> None:
    picture = Image.open(io.BytesIO(drawings.draw(key, **SMALL)))
    assert (picture.format, picture.size) == ("JPEG", (320, 213))
    assert ImageStat.Stat(picture.convert("L")).stddev[0] > 16
    # A patch that nothing was painted on comes out pure black; no scene has one, even at night.
    assert picture.convert("L").histogram()[0] < 0.02 * 320 * 213


@pytest.mark.parametrize(("key", "size"), [("caspian-dusk", (1600, 1067)), (drawings.PORTRAITS[0], (800, 800))])
def test_comes_in_its_natural_size_when_none_is_asked_for(key: str, size: tuple[int, int]) -> None:
    assert drawings.natural_size(key) == size
    assert Image.open(io.BytesIO(drawings.draw(key))).size == size


@pytest.mark.parametrize("key", ["lighthouse", "library", drawings.PORTRAITS[-1]])
def test_draws_the_same_bytes_each_time(key: str) -> None:
    assert drawings.draw(key, **SMALL) == drawings.draw(key, **SMALL)


def test_no_two_pictures_are_alike() -> None:
    thumbs = {
        Image.open(io.BytesIO(drawings.draw(key, width=48, height=48))).resize((8, 8)).tobytes()
        for key in drawings.KEYS
    }
    assert len(thumbs) == len(drawings.KEYS)


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(drawings.UnknownDrawing):
        drawings.draw("no-such-picture")


def test_every_picture_of_the_demo_paper_has_a_drawing() -> None:
    paper = tomllib.loads((files("broadsheet.ops") / "demo" / "paper.toml").read_text(encoding="utf-8"))
    wanted = set(paper["pictures"])
    wanted |= {person["picture"] for person in paper["contributors"].values() if "picture" in person}
    assert wanted <= set(drawings.KEYS)


def test_every_contributor_and_person_of_the_demo_paper_has_a_portrait() -> None:
    paper = tomllib.loads((files("broadsheet.ops") / "demo" / "paper.toml").read_text(encoding="utf-8"))
    wanted = {f"portrait-{key}" for key in (*paper["contributors"], *paper["people"])}
    assert wanted <= set(drawings.PORTRAITS)
