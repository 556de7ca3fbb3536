"""How many attributed quotes are found with their speaker: English articles with labelled attributions.

A gold quote is a passage in quotation marks of which more than half lies in the labelled content of an attribution with
a source; it is found when a quote of ours overlaps it and our speaker overlaps the labelled source (or says the same
words elsewhere). Reads BROADSHEET_INPUTS (or ``../shared/inputs``).

For Azerbaijani and Russian there is no outside set, so passages were written and labelled by hand. With the hundred of
the suite the rules were mended: their figures say that nothing has broken. The hundred of each language in
``quotes_held_out.txt`` were labelled afterwards and no rule was ever mended with them: theirs are the honest ones.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from broadsheet.archive.quotes import Quote, find_quotes
from broadsheet.archive.quotes.passages import paragraphs, passages

Span = tuple[int, int]


def measure() -> dict[str, float]:
    """Precision, recall and F1 of quotes alone and with their speaker."""
    found = gold = quotes_right = right = 0
    for row in _rows():
        ours = find_quotes(row["text"], "en")
        labelled = [*_labelled(row)]
        found += len(ours)
        gold += len(labelled)
        for span, sources in labelled:
            same = [quote for quote in ours if _overlap((quote.start, quote.end), span) > 0]
            quotes_right += bool(same)
            right += any(_is_speaker(row["text"], quote, sources) for quote in same)
    return _scores("quote", quotes_right, found, gold) | _scores("quote and speaker", right, found, gold)


_MENDED_WITH = Path(__file__).parents[1] / "tests" / "unit" / "archive" / "quotes_az_ru.txt"
_HELD_OUT = Path(__file__).with_name("quotes_held_out.txt")


def by_hand(language: str, path: Path = _HELD_OUT) -> dict[str, float]:
    """Precision, recall and F1 of quotes with their speaker on hand-labelled passages of a language."""
    right = found = gold = 0
    for text, quoted, speakers in _passages(language, path):
        ours = find_quotes(text, language)
        found += len(ours)
        gold += len(quoted)
        for span in quoted:
            same = [quote for quote in ours if _overlap((quote.start, quote.end), span) > 0]
            right += any(_is_speaker(text, quote, speakers) for quote in same)
    return _scores(f"{language} {'mended' if path == _MENDED_WITH else 'held out'}", right, found, gold)


def _passages(language: str, path: Path) -> Iterator[tuple[str, list[Span], list[Span]]]:
    """Text, quoted spans (none when nobody is labelled as their speaker) and speakers of each passage."""
    for line in path.read_text(encoding="utf-8").splitlines():
        code, colon, passage = line.partition(": ")
        if not colon or code != language:
            continue
        spans: dict[str, list[Span]] = {"⟦": [], "⟨": []}
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
        yield plain, spans["⟦"] if spans["⟨"] else [], spans["⟨"]


def _labelled(row: dict[str, Any]) -> Iterator[tuple[Span, list[Span]]]:
    contents = [
        ((start, end), [tuple(span) for source in attribution["source"] for span in source["spans"]])
        for attribution in row["attributions"]
        if attribution.get("source")
        for content in attribution.get("content", [])
        for start, end in content["spans"]
    ]
    for start, end in paragraphs(row["text"]):
        for passage in passages(row["text"], start, end, dashes=False):
            span = (passage.start, passage.end)
            sources = [
                one for content, some in contents if _overlap(content, span) > 0.5 * (span[1] - span[0]) for one in some
            ]
            if sources:
                yield span, sources


def _is_speaker(text: str, quote: Quote, sources: list[Span]) -> bool:
    if any(_overlap((quote.speaker_start, quote.speaker_end), source) > 0 for source in sources):
        return True
    return any(quote.speaker.casefold() == text[start:end].casefold() for start, end in sources)


def _overlap(one: Span, other: Span) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def _scores(name: str, right: int, found: int, gold: int) -> dict[str, float]:
    precision, recall = right / max(found, 1), right / max(gold, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return {f"{name} precision": precision, f"{name} recall": recall, f"{name} F1": f1}


def _rows() -> Iterator[dict[str, Any]]:
    inputs = Path(os.environ.get("BROADSHEET_INPUTS", Path(__file__).parents[2] / "shared" / "inputs"))
    with gzip.open(inputs / "05-quotes" / "polnear-en.jsonl.gz", "rt") as lines:
        yield from map(json.loads, lines)


def wrong() -> Iterator[str]:
    """What is not right, with some text around it, to learn from."""
    for row in _rows():
        text = row["text"]
        ours = find_quotes(text, "en")
        labelled = [*_labelled(row)]
        for span, sources in labelled:
            same = [quote for quote in ours if _overlap((quote.start, quote.end), span) > 0]
            if not any(_is_speaker(text, quote, sources) for quote in same):
                said = same[0].speaker if same else "-"
                around = text[max(0, span[0] - 160) : span[1] + 120].replace("\n", "¶")
                yield f"MISSED ours={said!r} gold={[text[a:b] for a, b in sources[:2]]} :: {around}"
        for quote in ours:
            if not any(_overlap((quote.start, quote.end), span) > 0 for span, _ in labelled):
                around = text[max(0, quote.start - 160) : quote.end + 120].replace("\n", "¶")
                yield f"EXTRA ours={quote.speaker!r} :: {around}"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(*wrong(), sep="\n\n")
    for own in ("az", "ru"):
        for name, figure in (by_hand(own, _MENDED_WITH) | by_hand(own)).items():
            print(f"{name:32} {figure:.3f}")
    for name, figure in measure().items():
        print(f"{name:32} {figure:.3f}")
