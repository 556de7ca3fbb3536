"""Who said what in stories that moved in: quotes of known people, offers for the rest, and never a changed word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from broadsheet.archive.quotes import find_quotes
from broadsheet.common.html import text_of
from broadsheet.intake.moves.differences import words_of
from broadsheet.intake.moves.plan import Plan
from broadsheet.intake.moves.quotes import find_moved_quotes, paragraphs_said
from broadsheet.intake.moves.run import move_in
from broadsheet.stories import found_quotes
from broadsheet.stories.models import FoundQuote, Person, PublishLog, Quote, Story
from broadsheet.stories.queries import quotes_of_person
from broadsheet.stories.story_rows import read_rows

SAID = "“The library will stay open all night for everyone who reads,” said Leyla Hasanova."
OTHER = "“Nobody has counted the boats in the harbour since spring,” said Rauf Mammadov."


def _body(number: int, *said: str) -> str:
    return "".join(
        f"<p>{text}</p>" for text in (f"The city council met on day {number}. " * 6, *said, "It ended late.")
    )


def _dump(path: Path, stories: int = 4) -> Path:
    records = [
        {
            "id": n,
            "title": f"Library {n}",
            "body": _body(n, SAID),
            "date": "2019-05-03",
            "lang": "en",
            "category": "World",
        }
        for n in range(1, stories)
    ]
    records.append({**records[0], "id": 99, "title": "Boats", "body": _body(99, OTHER)})
    path.write_text("\n".join(map(json.dumps, records)))
    return path


def _text(story: Story) -> str:
    return " ".join(words_of(story.body.raw_data).split())


@pytest.mark.django_db(transaction=True)
def test_quotes_are_made_offered_and_change_no_word(small_paper, tmp_path):
    source, state = _dump(tmp_path / "dump.jsonl"), tmp_path / "state.sqlite3"
    move_in(source, Plan(pictures="none"), state, workers=0)
    taken = Story.objects.filter(headline__in=["Library 1", "Library 2", "Library 3", "Boats"])
    before = {story.headline: _text(story) for story in taken}
    head = PublishLog.objects.count()

    report = find_moved_quotes(state, find_quotes, workers=0)
    assert (report.stories, report.made, report.offered, report.people) == (4, 3, 1, 1)
    leyla = Person.objects.get(name="Leyla Hasanova")
    quote = Quote.objects.filter(person=leyla).first()
    assert quote is not None
    assert quote.words == SAID
    assert len(quotes_of_person(leyla.pk, quote.edition_id, 10)) == 3
    assert PublishLog.objects.count() == head + 4  # a person, and three stories to press and index again
    assert {story.headline: _text(story) for story in taken.all()} == before
    # As the press reads bodies: the stored JSON itself, not what the model makes of it.
    kinds = {block["type"] for _, blocks in read_rows([story.pk for story in taken]).values() for block in blocks}
    assert kinds == {"paragraph", "quote"}

    assert find_moved_quotes(state, find_quotes, workers=0).stories == 0
    assert Quote.objects.filter(person=leyla).count() == 3


@pytest.mark.django_db(transaction=True)
def test_an_editor_accepts_or_dismisses_what_is_offered(small_paper, tmp_path):
    state = tmp_path / "state.sqlite3"
    move_in(_dump(tmp_path / "dump.jsonl", 2), Plan(pictures="none"), state, workers=0)
    assert find_moved_quotes(state, find_quotes, workers=0).offered == 2
    boats, library = Story.objects.get(headline="Boats"), Story.objects.get(headline="Library 1")
    before = _text(boats)
    (offer,) = found_quotes.get_found_quotes(boats)
    assert (offer.words, offer.name, offer.person) == (OTHER, "Rauf Mammadov", None)
    found_quotes.accept_found_quote(story=boats, number=offer.number)
    boats.refresh_from_db()
    edited = boats.get_latest_revision_as_object()
    assert [block["type"] for block in edited.body.raw_data] == ["paragraph", "quote", "paragraph"]
    assert _text(edited) == f"{before.removesuffix(' It ended late.')} Rauf Mammadov It ended late."
    assert found_quotes.get_found_quotes(boats) == []

    (offer,) = found_quotes.get_found_quotes(library)
    found_quotes.dismiss_found_quote(story=library, number=offer.number)
    assert found_quotes.get_found_quotes(library) == []
    found_quotes.offer_quotes(found=[found_quotes.QuoteFound(library.pk, "x", "A B")])
    assert FoundQuote.objects.filter(story=library, is_dismissed=True).count() == 1


@pytest.mark.django_db(transaction=True)
def test_what_editors_have_touched_is_only_offered(small_paper, tmp_path):
    from broadsheet.stories import write

    state = tmp_path / "state.sqlite3"
    move_in(_dump(tmp_path / "dump.jsonl"), Plan(pictures="none"), state, workers=0)
    story = Story.objects.get(headline="Library 2")
    block = next(one for one in story.body.raw_data if SAID in one["value"])
    write.edit_story(story=story, kicker="Mine")
    found = [found_quotes.QuoteFound(story.pk, str(block["id"]), "Leyla Hasanova")]
    assert found_quotes.take_in_quotes(found=found) == found


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from([SAID, OTHER, "A plain one.", 'With <a href="/x">a link</a>.', "“Half of it,” she said. More."])
        | st.text(alphabet="ab “”«»—.,<&> \n", max_size=30).map(lambda text: text.replace("<", "&lt;")),
        max_size=5,
    )
)
def test_a_quote_block_has_the_paragraphs_words(texts: list[str]) -> None:
    blocks = [{"type": "paragraph", "value": f"<p>{text}</p>", "id": str(at)} for at, text in enumerate(texts)]
    for block_id, name in paragraphs_said(blocks, "en", find_quotes):
        one = found_quotes.QuoteFound(1, block_id, name)
        block = blocks[int(block_id)]
        made = found_quotes._quoted(block, one)
        assert made["type"] == "quote"
        assert made["value"]["words"].split() == text_of(str(block["value"])).split()
