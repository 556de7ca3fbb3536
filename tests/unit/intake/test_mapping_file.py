"""The mapping file: the one in the documentation works word for word; addresses and statuses are never guessed."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from broadsheet.intake.parsers.mapping import Mapping, read_mapping
from broadsheet.intake.parsers.record_files import read_json_lines
from broadsheet.intake.parsers.records import stories_of_record
from broadsheet.intake.parsers.shapes import IncomingStory, UnableToParse

DOCS = (Path(__file__).parents[3] / "docs" / "move-in.md").read_text(encoding="utf-8")


def _stories(mapping: Mapping, *values: object) -> list[IncomingStory]:
    lines = io.BytesIO("\n".join(json.dumps(one) for one in values).encode())
    return [story for record in read_json_lines(lines) for story in stories_of_record(record, mapping)]


def test_the_first_example_of_the_documentation_reads_the_line_beside_it():
    part = DOCS[DOCS.index("## The mapping file") :]
    line = re.search(r"`(\{.*?\})`", part)
    examples = re.findall(r"```toml\n(.*?)```", part, re.S)
    assert line is not None
    (story,) = _stories(read_mapping(examples[0].encode()), json.loads(line.group(1)))
    assert (story.source_id, story.headline, story.language) == ("7", "Ad sales rise", "en")
    assert story.address == "/news/business/7.html"
    assert story.published_at is not None
    assert story.published_at.isoformat() == "2005-04-03T10:00:00+05:00"  # Baku had a summer time then
    assert story.left_out == ()
    assert read_mapping(examples[1].encode()).sections == {"3": "world"}


def test_a_record_without_the_columns_of_any_language_is_a_story_all_the_same():
    mapping = read_mapping(b"[languages.az]\nheadline = 'title_az'\n[languages.ru]\nheadline = 'title_ru'")
    found = _stories(mapping, {"id": 1, "title": "One", "lang": "en"}, {"id": 2, "title_az": "İki"})
    assert [(one.source_id, one.headline, one.language) for one in found] == [("1", "One", "en"), ("2:az", "İki", "az")]
    with pytest.raises(UnableToParse, match="no headline"):
        _stories(mapping, {"id": 3, "title_az": ""})


def test_an_address_is_made_of_what_is_there_or_not_at_all():
    mapping = read_mapping(b"[fields]\nsource_id = 'nid'\n[options]\naddress = '/{year}/{month}/{section}/{id}/'")
    record = {"nid": 5, "title": "A", "category": "world", "date": "2019-05-03"}
    assert _stories(mapping, record)[0].address == "/2019/05/world/5/"
    (story,) = _stories(mapping, {"nid": 6, "title": "B", "date": "2019-05-03"})
    assert story.address == ""
    assert "there is no 'section'" in story.left_out[0].why


def test_nobody_publishes_what_has_a_status_that_is_not_known():
    words = {"yayında": "published", "Taslak": "draft", "trash": "withdrawn", "": "published", "quux": "draft"}
    for word, status in words.items():
        (story,) = _stories(read_mapping(), {"id": 1, "title": "A", "status": word})
        assert (story.status, bool(story.left_out)) == (status, word == "quux")
    (story,) = _stories(read_mapping(b"[statuses]\nquux = 'published'"), {"id": 1, "title": "A", "status": "quux"})
    assert (story.status, story.left_out) == ("published", ())
    with pytest.raises(UnableToParse, match="status 'publshed'"):
        read_mapping(b"[statuses]\nquux = 'publshed'")


def test_times_without_a_zone_are_the_papers():
    mapping = read_mapping(zone=ZoneInfo("Europe/Istanbul"))
    (story,) = _stories(mapping, {"id": 1, "title": "A", "date": "3 Mayıs 2019 14:30"})
    assert story.published_at is not None
    assert story.published_at.isoformat() == "2019-05-03T14:30:00+03:00"
