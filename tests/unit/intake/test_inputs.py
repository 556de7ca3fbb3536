"""What others wrote goes in, or fails with one clear sentence: small slices of the inputs, where they are present."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from broadsheet.intake.parsers.csv_rows import read_csv
from broadsheet.intake.parsers.ghost import read_ghost, story_of_post
from broadsheet.intake.parsers.mapping import read_mapping
from broadsheet.intake.parsers.record_files import read_json
from broadsheet.intake.parsers.records import stories_of_record
from broadsheet.intake.parsers.shapes import IncomingStory, UnableToParse, content_hash
from broadsheet.intake.parsers.wires import is_wire, stories_of_wire
from broadsheet.intake.parsers.wxr import read_items, survey
from broadsheet.intake.parsers.wxr_story import stories_of

INPUTS = Path(os.environ.get("BROADSHEET_INPUTS") or Path(__file__).parents[4] / "shared" / "inputs")
MAPPING = read_mapping()

needs_inputs = pytest.mark.skipif(not INPUTS.exists(), reason="the inputs written by others are not here")


def _files(folder: str, *endings: str) -> list[Path]:
    return [one for one in sorted((INPUTS / folder).rglob("*")) if one.is_file() and one.suffix in endings]


def _wordpress(path: Path) -> Iterator[IncomingStory]:
    with path.open("rb") as stream:
        site = survey(stream, lambda _: None)
        stream.seek(0)
        for item in read_items(stream, path.name):
            yield from stories_of(item, site)


def _outcome(stories: Iterator[IncomingStory]) -> tuple[int, str]:
    """Return how many stories came out whole and the sentence that ended it, if one did."""
    count = 0
    try:
        for story in stories:
            assert story.source_id
            assert len(content_hash(story)) == 16
            count += 1
    except UnableToParse as error:
        sentence = str(error)
        assert sentence.endswith(".")
        assert "\n" not in sentence
        return count, sentence
    return count, ""


@needs_inputs
def test_wordpress_exports():
    outcomes = {path.name: _outcome(_wordpress(path)) for path in _files("02-migration", ".xml")}
    assert outcomes["themeunittestdata.wordpress.xml"] == (72, "")
    assert outcomes["small-export.xml"] == (11, "")
    assert "line 90" in outcomes["malformed.xml"][1]
    assert sum(not sentence for _, sentence in outcomes.values()) >= 35


@needs_inputs
def test_xml_bombs_are_refused():
    for path in _files("06-attack/xml-bombs", ".xml"):
        count, sentence = _outcome(_wordpress(path))
        assert count == 0
        assert "DOCTYPE" in sentence or path.name == "simple-ns.xml"


@needs_inputs
def test_ghost_exports():
    for path in _files("02-migration/ghost-exports", ".json"):
        count, sentence = _outcome(story_of_post(one) for one in read_ghost(path.read_bytes(), path.name))
        assert count >= 2
        assert sentence == ""


@needs_inputs
def test_other_json_and_csv():
    for path in _files("02-migration", ".json", ".csv"):
        with path.open("rb") as stream:
            read = read_csv(stream, MAPPING, path.name) if path.suffix == ".csv" else read_json(stream, "", path.name)
            _outcome(story for record in read for story in stories_of_record(record, MAPPING, path.name))


@needs_inputs
def test_wires():
    stories = refused = 0
    for path in sorted((INPUTS / "01-wire").rglob("*")):
        if not path.is_file() or path.suffix == ".gz" or not is_wire((raw := path.read_bytes())[:65536]):
            continue
        count, sentence = _outcome(story for one in [raw] for story in stories_of_wire(one, path.name))
        stories, refused = stories + count, refused + bool(sentence)
    assert stories >= 90
    assert refused <= 6
