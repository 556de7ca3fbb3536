import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.archive.quotes import find_quotes

MARKS = re.compile("[⟦⟧⟨⟩]")
PASSAGES = [
    line.split(": ", 1)
    for line in (Path(__file__).parent / "quotes_az_ru.txt").read_text().splitlines()
    if line and not line.startswith("#")
]


def labelled(passage: str) -> tuple[str, list[tuple[int, int]], list[tuple[int, int]]]:
    """The text without labels, where it is quoted, and where speakers are named."""
    spans: dict[str, list[tuple[int, int]]] = {"⟦": [], "⟨": []}
    opened: dict[str, int] = {}
    plain = ""
    for letter in passage:
        if letter in "⟦⟨":
            opened[letter] = len(plain)
        elif letter in "⟧⟩":
            opening = "⟦" if letter == "⟧" else "⟨"
            spans[opening].append((opened[opening], len(plain)))
        else:
            plain += letter
    return plain, spans["⟦"], spans["⟨"]


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return min(one[1], other[1]) > max(one[0], other[0])


def score(language: str) -> tuple[float, list[str]]:
    """F1 of quote with speaker over the hand-written passages, and what went wrong."""
    right = found = gold = 0
    wrong: list[str] = []
    for passage in [passage for code, passage in PASSAGES if code == language]:
        text, quoted, speakers = labelled(passage)
        quoted = quoted if speakers else []
        ours = find_quotes(text, language)
        good = [
            span
            for span in quoted
            if any(
                overlap((quote.start, quote.end), span)
                and any(overlap((quote.speaker_start, quote.speaker_end), speaker) for speaker in speakers)
                for quote in ours
            )
        ]
        right, found, gold = right + len(good), found + len(ours), gold + len(quoted)
        if len(good) != len(quoted) or len(ours) != len(quoted):
            wrong.append(f"{text} -> {[(quote.text, quote.speaker) for quote in ours]}")
    return 2 * right / (found + gold), wrong


@pytest.mark.parametrize(("language", "least"), [("az", 0.85), ("ru", 0.85)])
def test_quotes_with_their_speaker_are_found(language: str, least: float) -> None:
    f1, wrong = score(language)
    assert f1 >= least, "\n".join(wrong)


@pytest.mark.parametrize(
    ("text", "language", "said", "speaker"),
    [
        ("“It works,” said Ada Lovelace, who built it.", "en", "It works,", "Ada Lovelace"),
        ("As a young clerk, Ada Lovelace said, “It works.”", "en", "It works.", "Ada Lovelace"),
        ("“It works,” as Ada Lovelace once put it.", "en", "It works,", "Ada Lovelace"),
        ("Ada Lovelace, on Tuesday, called the engine's critics “rather slow.”", "en", "rather slow.", "Ada Lovelace"),
        ("Ada Lovelace gave the board an answer on Tuesday: “It works.”", "en", "It works.", "Ada Lovelace"),
        ("Ada Lovelace said: “It works.”", "en", "It works.", "Ada Lovelace"),
        ("According to Ada Lovelace, “it works.”", "en", "it works.", "Ada Lovelace"),
        ('Ahmet Kaya, "Maç zordu" dedi.', "tr", "Maç zordu", "Ahmet Kaya"),
        ('"Yarın geliyoruz" diyen Ayşe Yılmaz gülümsedi.', "tr", "Yarın geliyoruz", "Ayşe Yılmaz"),
    ],
)
def test_speaker_before_and_after(text: str, language: str, said: str, speaker: str) -> None:
    [quote] = find_quotes(text, language)
    assert (quote.text, quote.speaker) == (said, speaker)
    assert text[quote.start : quote.end] == said
    assert text[quote.speaker_start : quote.speaker_end] == speaker


def test_speech_carried_on_keeps_its_speaker() -> None:
    text = "“We won,” Ada Lovelace said. “It was hard.”\n\n“It was long, too,” she added.\n\nShe laughed."
    quotes = find_quotes(text, "en")
    assert [quote.text for quote in quotes] == ["We won,", "It was hard.", "It was long, too,"]
    assert [quote.name for quote in quotes] == ["Ada Lovelace"] * 3
    assert quotes[2].speaker == "she"


def test_a_speech_over_paragraphs() -> None:
    text = "Ada Lovelace said: “It works.\n\n“It really works.”"
    assert [quote.name for quote in find_quotes(text, "en")] == ["Ada Lovelace"] * 2


@pytest.mark.parametrize("text", ["He appeared on “Meet the Press” on Sunday.", 'The 5" nail.', "", "“”", '"'])
def test_marks_without_a_speaker(text: str) -> None:
    assert find_quotes(text, "en") == []


@given(st.text(alphabet='ab A.,:«»“”"—\n said', max_size=120), st.sampled_from(("az", "ru", "en", "tr")))
def test_spans_are_in_the_text(text: str, language: str) -> None:
    for quote in find_quotes(text, language):
        assert text[quote.start : quote.end] == quote.text
        assert text[quote.speaker_start : quote.speaker_end] == quote.speaker


def test_a_paragraph_of_nothing_but_speech_goes_on_with_the_speaker() -> None:
    text = "“It works,” said Ada Lovelace.\n\n“And it will work for a hundred years.”\n\nThe sign says “Do not touch.”"
    assert [quote.name for quote in find_quotes(text, "en")] == ["Ada Lovelace", "Ada Lovelace", ""]
    other = text.replace("“And it will", "A visitor came.\n\n“And it will")
    assert len([quote for quote in find_quotes(other, "en") if quote.name == "Ada Lovelace"]) == 1
