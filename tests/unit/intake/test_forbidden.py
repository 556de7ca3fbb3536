"""Control characters and the like: in no text of a story, and named where they stood."""

from __future__ import annotations

import json

import pytest

from broadsheet.intake.moves.plan import Plan
from broadsheet.intake.moves.shaping import shaped_batches
from broadsheet.intake.moves.sources import Context, recognise
from broadsheet.intake.parsers.blocks import IncomingPicture, Paragraph, Picture, Quote, Table
from broadsheet.intake.parsers.forbidden import WHY_TAKEN_OUT, cleaned_story, cleaned_text
from broadsheet.intake.parsers.shapes import IncomingContributor, IncomingStory, IncomingTerm

BAD = "\x00\x07\x1f\x7f\ud83d\ufdd0\uffff\U0001ffff"


@pytest.mark.parametrize("character", BAD)
def test_no_text_of_a_story_keeps_one(character: str):
    dirty = f"Ba{character}kı"
    story = IncomingStory(
        source_id="1", headline=dirty, standfirst=dirty, kicker=dirty, dateline=dirty, language="az",
        byline=(IncomingContributor(dirty),), section=IncomingTerm(dirty, dirty), topics=(IncomingTerm("a", dirty),),
        lead_picture=IncomingPicture("/a.jpg", dirty, dirty, dirty),
        blocks=(
            Paragraph(f"<b>{dirty}</b>"), Quote(dirty, dirty), Picture(IncomingPicture("/b.jpg", caption=dirty)),
            Table(((dirty, "ok"),)),
        ),
    )  # fmt: skip
    clean = cleaned_story(story)
    assert cleaned_story(clean) is clean
    assert (clean.headline, clean.byline[0].name, clean.blocks[0]) == ("Bakı", "Bakı", Paragraph("<b>Bakı</b>"))
    assert clean.blocks[3] == Table((("Bakı", "ok"),))
    assert {one.why for one in clean.left_out} == {WHY_TAKEN_OUT}
    assert clean.left_out[0].fragment == "Ba␀kı"


def test_what_windows_has_a_letter_for_is_read_and_the_rest_left_as_it_is():
    assert cleaned_text("\x93Salam\x94 \x96 don\x92t") == "“Salam” – don’t"
    text = "Bir\tiki\nüç\u200d👩\u200d💻 ə\u0301\u00a0«»"
    assert cleaned_text(text) is text
    story = IncomingStory(source_id="1", headline="Salam", blocks=(Paragraph(text),))
    assert cleaned_story(story) is story


def test_nothing_comes_to_life_when_a_character_goes():
    dirty = (Paragraph('<a href="java\x01script:alert(1)">x</a> &lt;scr\x01ipt&gt;'),)
    (block,) = cleaned_story(IncomingStory(source_id="1", headline="x", blocks=dirty)).blocks
    assert isinstance(block, Paragraph)
    assert "javascript" not in block.html
    assert "<script" not in block.html


def test_a_dump_with_them_is_shaped_without_them(tmp_path):
    record = {
        "id": 1, "title": "Ba\x00kı", "summary": "A\x07", "author": "Le\x0byla", "body": "<p>Mə\x00tn</p><p>\ud83d</p>",
        "image": {"url": "/a.jpg", "caption": "Za\x00l"},
    }  # fmt: skip
    path = tmp_path / "dump.jsonl"
    path.write_text(json.dumps(record) + "\n")
    source = recognise(path)
    ((stories, problems), _) = next(shaped_batches(source, Context("json_lines", Plan()), _never, 0, 10))
    story = stories[0].story
    assert problems == []
    assert (story.headline, story.standfirst, story.byline[0].name) == ("Bakı", "A", "Le yla")
    assert story.lead_picture is not None
    assert story.lead_picture.caption == "Zal"
    assert stories[0].body is not None
    assert stories[0].body[0]["value"] == "<p>Mətn</p>"
    json.dumps(stories[0].body, ensure_ascii=False).encode("utf-8")


def _never(sentence: str) -> None:
    raise AssertionError(sentence)
