"""Giving quoted words to their speaker: named after them, before them, or in an earlier sentence of the paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .passages import Passage, paragraphs, passages
from .saying import Saying, saying
from .speaker import (
    Speaker,
    is_named_for,
    name_in,
    sentence_subject,
    speaker_after,
    speaker_around,
    speaker_before,
    speaker_said,
)

__all__ = ["Quote", "find_quotes"]

_SENTENCE_END = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\b\w)[.!?…](?=\s|$|[”»\"])"
)
_GOES_ON = re.compile(r"\s*[,—–-]|[,!?…]$")
_BEFORE_TITLE = re.compile(
    r"(?:\b(?:on|in|of|the|show|program|book|film|song|movie|series|play|host|slogan)|[’']s)\s+$"
)
_TITLE_WORDS, _SHORT_WORD = 6, 3
_FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class Quote:
    """Words from ``start`` to ``end`` of the text and who said them.

    ``speaker`` is as the text says it there (from ``speaker_start`` to ``speaker_end``; may be "he"); ``name`` is the
    name it stands for, as far as earlier sentences tell, else empty (always for "the minister", who may be another).
    """

    start: int
    end: int
    text: str
    speaker: str
    speaker_start: int
    speaker_end: int
    name: str


def find_quotes(text: str, language: str) -> list[Quote]:
    """Every quote of the text that has a speaker, in order; words in marks that nobody says (titles) are left out."""
    words = saying(language)
    quotes: list[Quote] = []
    last_name = ""
    carried: Speaker | None = None
    speaking: Speaker | None = None
    for start, end in paragraphs(text):
        found = passages(text, start, end, dashes=words.dashes)
        if not found:
            carried, speaking = _announced(text, start, end, words), None
            continue
        if carried is None and _is_all_speech(text, start, end, found):
            carried = speaking
        speakers = _speakers(text, start, end, found, words, carried)
        carried, speaking = None, speakers[-1]
        for passage, speaker in zip(found, speakers, strict=True):
            if speaker is None:
                continue
            said = text[speaker.start : speaker.end]
            name = name_in(said, words) or (last_name if words.earlier.fullmatch(said) else "")
            last_name = name or last_name
            body = text[passage.start : passage.end]
            quotes.append(Quote(passage.start, passage.end, body, said, speaker.start, speaker.end, name))
        if found[-1].closes == found[-1].end and not found[-1].by_dash:
            carried = speakers[-1]  # not closed: the next paragraph goes on
    return quotes


def _speakers(
    text: str, start: int, end: int, found: list[Passage], words: Saying, carried: Speaker | None
) -> list[Speaker | None]:
    """The speaker of each passage: from its own sentence, or carried on from the passage before."""
    speakers: list[Speaker | None] = []
    current = carried
    for at, passage in enumerate(found):
        left = found[at - 1].closes if at else start
        right = found[at + 1].opens if at + 1 < len(found) else end
        speaker = _own_speaker(text, left, right, passage, words)
        if (
            speaker is None
            and current is not None
            and _is_carried_on(text, left, passage, at)
            and not _is_title(text, passage)
        ):
            speaker = current
        if speaker is not None:
            current = speaker
        speakers.append(speaker)
    return _looked_back(text, found, speakers)


def _is_all_speech(text: str, start: int, end: int, found: list[Passage]) -> bool:
    """A paragraph of whole quoted sentences and nothing else: whoever spoke in the last one goes on."""
    first = found[0]
    return (
        len(found) == 1
        and not first.by_dash
        and not text[start : first.opens].strip()
        and not text[first.closes : end].strip(" .")
        and len(text[first.start : first.end].split()) > _FEW_WORDS
    )


def _announced(text: str, start: int, end: int, words: Saying) -> Speaker | None:
    """Who is said to speak in the next paragraph: ``Anar stated:``."""
    if not text[start:end].rstrip().endswith(":"):
        return None
    begun = start
    for ended in _SENTENCE_END.finditer(text, start, end):
        begun = ended.end()
    return speaker_before(text, begun, end, words) or speaker_said(text, begun, end, words)


def _is_title(text: str, passage: Passage) -> bool:
    """``on ABC's “This Week”``: a few words, each with a capital, behind what a title stands behind."""
    quoted = text[passage.start : passage.end].split()
    if len(quoted) > _TITLE_WORDS or (text[passage.end - 1] in ".!?,…" and text[passage.end - 1] != ","):
        return False
    if not all(word[0].isupper() or len(word) <= _SHORT_WORD for word in quoted):
        return False
    return bool(_BEFORE_TITLE.search(text, max(0, passage.opens - 24), passage.opens))


def _own_speaker(text: str, left: int, right: int, passage: Passage, words: Saying) -> Speaker | None:
    if _is_title(text, passage):
        return None
    after = _clause_after(text, passage, right)
    before = _clause_before(text, passage, left)
    goes_on = passage.by_dash or bool(_GOES_ON.match(text, passage.closes)) or text[passage.end - 1] in ",!?…—"
    if is_named_for(text, *before, words):
        goes_on = False
    first = speaker_around(text, before, after, words) if words.verb_last else None
    if first is None and goes_on:
        first = speaker_after(text, *after, words)
    return (
        first
        or speaker_before(text, *before, words)
        or speaker_said(text, *before, words)
        or (speaker_after(text, *after, words) if not goes_on and _is_mid_sentence(text, passage) else None)
        or (sentence_subject(text, *before, words) if _reads_on(text, before, passage) else None)
    )


def _reads_on(text: str, before: tuple[int, int], passage: Passage) -> bool:
    """Whether the quote is part of someone's sentence: ``Anar sees “no other way” in it``, and not a title."""
    quoted = text[passage.start : passage.end]
    return bool(text[slice(*before)].strip()) and quoted[0].islower() and len(quoted.split()) > _FEW_WORDS


def _clause_after(text: str, passage: Passage, right: int) -> tuple[int, int]:
    ended = _SENTENCE_END.search(text, passage.closes, right)
    return passage.closes, ended.start() if ended else right


def _clause_before(text: str, passage: Passage, left: int) -> tuple[int, int]:
    begun = left
    for ended in _SENTENCE_END.finditer(text, left, passage.opens):
        begun = ended.end()
    return begun, passage.opens


def _is_mid_sentence(text: str, passage: Passage) -> bool:
    return text[passage.end - 1] not in ".!?…"


def _is_carried_on(text: str, left: int, passage: Passage, at: int) -> bool:
    """Whole sentences of speech go on; a few words in marks later in the paragraph may be anyone's or irony."""
    if at == 0 or passage.by_dash:
        return True
    between = text[left : passage.opens].split()
    words = text[passage.start : passage.end].split()
    begins = words[0][0].isupper() and bool(between) and between[-1][-1] in ".!?…"
    return begins or len(words) >= _FEW_WORDS or len(between) <= _FEW_WORDS


def _looked_back(text: str, found: list[Passage], speakers: list[Speaker | None]) -> list[Speaker | None]:
    """``“One.” “Two,” she said.``: speech right before attributed speech is the same speaker's."""
    for at in range(len(found) - 2, -1, -1):
        between = text[found[at].closes : found[at + 1].opens]
        if speakers[at] is None and speakers[at + 1] is not None and len(between.split()) == 0:
            speakers[at] = speakers[at + 1]
    return speakers
