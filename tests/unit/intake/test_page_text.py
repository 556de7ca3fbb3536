"""The text of a saved page: whole where a page keeps it in pieces, and without what leads away from it."""

from __future__ import annotations

import json

import pytest

from broadsheet.intake.parsers.blocks import Block, LeftOut, Paragraph, Subheading
from broadsheet.intake.parsers.encodings import repaired_page
from broadsheet.intake.parsers.page_trim import trimmed
from broadsheet.intake.parsers.pages import story_of_page, text_of_story

LONG = "Şəhər rəhbərliyi bildirdi ki, yeni körpünün tikintisi iki il çəkib və bütün işlər vaxtında başa çatdırılıb {}."
LINES = tuple(Paragraph(LONG.format(word)) for word in ("bir", "iki", "üç", "dörd", "beş"))
LINK = Paragraph('<a href="/2">Başqa bir xəbərin başlığı burada dayanır</a>')


def _kept(*blocks: Block) -> tuple[tuple[Block, ...], list[str]]:
    left_out: list[LeftOut] = []
    return trimmed(blocks, "Yeni körpü", left_out), [one.fragment for one in left_out]


@pytest.mark.parametrize(
    "title",
    ["Digər xəbərlər", "Читайте также:", "İlgili Haberler", "More from The Paper", "Related Stories", "Comments (12)"],
)
def test_what_follows_a_line_that_leads_away_is_left_out_and_named(title: str):
    kept, named = _kept(*LINES, Subheading(title), LINK)
    assert kept == LINES
    assert named == [title, "Başqa bir xəbərin başlığı burada dayanır"]


def test_a_button_between_paragraphs_cuts_nothing_off():
    blocks = (*LINES, Subheading("Read more"), Paragraph(LONG.format("altı")))
    assert _kept(*blocks)[0] == blocks
    assert _kept(*LINES, Subheading("Read more"), LINK)[0] == LINES


def test_a_line_that_leads_away_early_is_the_storys_own():
    blocks = (LINES[0], Subheading("Comments"), *LINES[1:])
    assert _kept(*blocks)[0] == blocks


def test_stamps_after_the_standfirst_and_licences_at_the_end_go():
    stamps = (Paragraph("<b>Giriş:</b> 28.04.2024 - 14:07"), Paragraph("Обновлено 29 апреля 2024"))
    licence = Paragraph("This work is licensed under a Creative Commons licence.")
    assert _kept(LINES[0], *stamps, *LINES[1:], licence)[0] == LINES
    said = Paragraph("Published 3 April 2020 it was a great success for everybody who had a part in it.")
    assert _kept(*LINES[:2], said, *LINES[2:])[0] == (*LINES[:2], said, *LINES[2:])


def test_what_a_page_calls_itself_is_no_line_of_its_text():
    left_out: list[LeftOut] = []
    longer = (
        "Yeni körpü: şəhərin ən uzun körpüsü bu gün səhər açıldı və ilk avtobus onun üstündən təntənəli şəkildə keçdi"
    )
    assert trimmed([Subheading(longer), *LINES], "Yeni körpü", left_out, [longer]) == LINES
    assert [one.fragment for one in left_out] == [longer]


def test_a_note_about_copying_goes_wherever_it_stands():
    note = Paragraph("This copy is for your personal, non-commercial use only, as our terms of use say.")
    assert _kept(note, *LINES)[0] == LINES
    assert _kept(*LINES, note)[0] == LINES


def _page(told: list[str]) -> bytes:
    item = json.dumps({"@type": "NewsArticle", "headline": "Yeni körpü", "articleBody": "\n".join(told)})
    halves = [
        "".join(f"<p>{LONG.format(f'{half} {n} {n * 7}')}</p>" for n in range(20)) for half in ("birinci", "ikinci")
    ]
    parts = "".join(f'<div class="c{n}"><div class="body">{half}</div></div>' for n, half in enumerate(halves))
    script = f'<script type="application/ld+json">{item}</script>'
    return f"<title>Yeni körpü</title>{script}<h1>Yeni körpü</h1>{parts}".encode()


def test_a_text_in_several_places_is_taken_whole(monkeypatch: pytest.MonkeyPatch):
    told = [LONG.format(f"{half} {n} {n * 7}") for half in ("birinci", "ikinci") for n in range(20)]
    first = "".join(f"<p>{one}</p>" for one in told[:20])
    monkeypatch.setattr("broadsheet.intake.parsers.page_text._extracted", lambda *_, **__: first)
    assert text_of_story(story_of_page(_page(told))) == "\n".join(told)
    # Linked data that tell more than the page shows are not believed.
    more = [
        *told,
        *(f"Tamamilə başqa bir hekayənin {n * 3} nömrəli sətri burada dayanır və davam edir" for n in range(40)),
    ]
    assert text_of_story(story_of_page(_page(more))) == "\n".join(told[:20])


def test_damage_is_repaired_between_tags_only_where_it_is_certain():
    damaged = "Sağ ol, “dünya”".encode().decode("latin-1")
    assert repaired_page(f"<p>{damaged}</p><p>Ã və â</p>") == "<p>Sağ ol, “dünya”</p><p>Ã və â</p>"
    assert repaired_page("<p>Salam, dünya</p>") == "<p>Salam, dünya</p>"


def _taken(body: str, head: str = "") -> str:
    story = story_of_page(f"<html><head><title>Yeni körpü</title>{head}</head><body>{body}</body></html>".encode())
    return text_of_story(story)


def test_a_paragraph_that_stands_twice_in_the_story_is_kept_twice():
    twice = LONG.format("bir")
    body = f"<article><h1>Yeni körpü</h1><p>{twice}</p><p>{twice}</p><h2>Xülasə</h2><p>{twice}</p></article>"
    assert _taken(body).count(twice) == 3


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="generator" content="phpBB 3.3">',
        '<link rel="canonical" href="https://paper.example/showthread.php?t=1">',
        '<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>',
    ],
)
def test_the_answers_in_a_forum_are_its_text(head: str, monkeypatch: pytest.MonkeyPatch):
    posts = "".join(f"<p>{LONG.format(word)}</p>" for word in ("bir", "iki", "üç"))

    def extracted(*_: object, include_comments: bool = False, **__: object) -> str:
        return posts + (f"<p>{LONG.format('cavab')}</p>" if include_comments else "")

    monkeypatch.setattr("broadsheet.intake.parsers.page_text._extracted", extracted)
    assert "cavab" not in _taken(posts)
    assert "cavab" in _taken(posts, head)
