"""Finding who speaks in a clause: the words beside a verb of saying that can be a person, an office or a pronoun."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .saying import Saying

__all__ = [
    "Speaker",
    "is_named_for",
    "name_in",
    "sentence_subject",
    "speaker_after",
    "speaker_around",
    "speaker_before",
    "speaker_said",
]

_MOST_WORDS = 12
_BARE_WORDS = 3
_NEAR = 90  # letters between the marks and a verb that still belongs to them
_WORD = re.compile(r"\w[\w'’.\-]*\w|\w")
_PART = re.compile(r"[^,;:—–()“”«»\"]+")
_NAME = re.compile(r"(?:[^\W\d_a-zа-яёəıöüğçş][\w'’\-]*\.?(?:\s+(?:van|von|de|da|al|bin|der|la)(?=\s))?\s*)+")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Where the speaker is named."""

    start: int
    end: int


def speaker_after(text: str, start: int, end: int, words: Saying) -> Speaker | None:
    """The speaker in the clause right behind the quote: ``said Anar`` or ``Anar said``."""
    verb = words.verb.search(text, start, min(end, start + _NEAR))
    if verb is None:
        return _accorded(text, start, end, words)
    before = _last_noun(text, start, verb.start(), words)
    behind = _first_noun(text, verb.end(), end, words)
    direct = not text[start : verb.start()].strip(" ,—–-.!?")
    if words.verb_last:
        return before or _led(text, behind, words) or _bare_noun(text, start, verb.start(), words)
    if direct:
        return behind or before or _bare_noun(text, verb.end(), end, words)
    return before or behind


def _bare_noun(text: str, start: int, end: int, words: Saying) -> Speaker | None:
    """``сказал министр``: in a language without articles any noun right beside the verb may speak."""
    if words.has_articles:
        return None
    tokens = [*_WORD.finditer(text, start, end)]
    while tokens and words.between.fullmatch(tokens[0].group()):
        tokens.pop(0)
    kept = _before_first_boundary(tokens, words)[:_BARE_WORDS]
    if not kept and tokens and len(tokens) > 1:
        kept = tokens[:2]  # «пояснили в компании»
    return Speaker(kept[0].start(), kept[-1].end()) if kept else None


def speaker_before(text: str, start: int, end: int, words: Saying) -> Speaker | None:
    """The speaker in the clause right before the quote: ``Anar said: “``, ``Anar said that “``."""
    accorded = _accorded(text, start, end, words)
    if accorded is not None:
        return accorded
    referring = None
    for verb in reversed([*words.verb.finditer(text, start, end)]):
        found = _subject(text, start, verb, words)
        if found is None and not words.verb_last and referring is None:
            found = sentence_subject(text, start, verb.start(), words) or _first_noun(text, verb.end(), end, words)
        if found is None:
            continue
        if not words.pronoun.fullmatch(text, found.start, found.end):
            return found
        referring = referring or found  # Anar said he thought “...”: it is Anar who says it
    return referring


def speaker_said(text: str, start: int, end: int, words: Saying) -> Speaker | None:
    """The speaker before a colon without a verb: ``Anar: “``."""
    clause = text[start:end].rstrip()
    if not clause.endswith(":"):
        return None
    noun = sentence_subject(text, start, start + len(clause) - 1, words) if words.has_articles else None
    noun = noun or _last_noun(text, start, start + len(clause) - 1, words)
    return noun if noun is not None and len(text[noun.start : noun.end].split()) <= 6 else None


def speaker_around(text: str, before: tuple[int, int], after: tuple[int, int], words: Saying) -> Speaker | None:
    """The subject before the quote whose verb stands right behind it: ``Anar, "söz" dedi``."""
    verb = words.verb.match(
        text, after[0] + len(text[slice(*after)]) - len(text[slice(*after)].lstrip(" ,—–-")), after[1]
    )
    return _last_noun(text, *before, words) if verb else None


def _led(text: str, found: Speaker | None, words: Saying) -> Speaker | None:
    if found is None:
        return None
    kept = _leading_noun([*_WORD.finditer(text, found.start, found.end)], words)
    return Speaker(kept[0].start(), kept[-1].end()) if kept else found


def is_named_for(text: str, start: int, end: int, words: Saying) -> bool:
    """Whether the clause ends in naming something: ``calling him “``, ``described it as “``."""
    return bool(words.naming.search(text, start, end))


def _subject(text: str, start: int, verb: re.Match[str], words: Saying) -> Speaker | None:
    """Who does the saying: the words left of the verb; of a participle or a relative clause the sentence's subject."""
    if words.participle.fullmatch(verb.group()) or words.joining.search(text, start, verb.start()):
        return sentence_subject(text, start, verb.start(), words)
    found = _last_noun(text, start, verb.start(), words)
    if found is None or not words.relative.match(text, found.start):
        return found
    return sentence_subject(text, start, found.start, words) or found


def sentence_subject(text: str, start: int, end: int, words: Saying) -> Speaker | None:
    """The first words of a sentence that can be someone, past an opening such as ``On Monday,``."""
    for part in _PART.finditer(text, start, end):
        tokens = [*_WORD.finditer(text, *part.span())]
        if tokens and not any(words.opening.fullmatch(token.group()) for token in (tokens[0], *tokens[1:2])):
            kept = _leading_noun(tokens, words)
            if kept:
                return Speaker(kept[0].start(), kept[-1].end())
    return None


def _leading_noun(tokens: list[re.Match[str]], words: Saying) -> list[re.Match[str]]:
    if words.pronoun.fullmatch(tokens[0].group()):
        return tokens[:1]
    size = next((at for at, token in enumerate(tokens) if at and token.group()[0].islower()), len(tokens))
    if words.article.fullmatch(tokens[0].group()):
        size = max(size, 2)
    kept = tokens[: min(size, _MOST_WORDS)]
    return kept if _can_speak(kept, words) else []


def name_in(said: str, words: Saying) -> str:
    """The name in the words that name the speaker: the longest run of capitalised words; empty for a pronoun."""
    names = [found.group().strip(" .") for found in _NAME.finditer(said)]
    names = [name for name in names if not words.pronoun.fullmatch(name) and not words.article.fullmatch(name)]
    return max(names, key=len, default="")


def _accorded(text: str, start: int, end: int, words: Saying) -> Speaker | None:
    found = words.according.search(text, start, end)
    if found is None:
        return None
    if found["own"]:
        return Speaker(*found.span("own"))
    if found.group()[:3].lower() != "as ":
        return _trimmed(text, *found.span("who"), words)
    verb = words.verb.search(text, *found.span("who"))  # "as he put it" says it; "as a hero" and "as he left" do not
    return _last_noun(text, found.start("who"), verb.start(), words) if verb else None


def _last_noun(text: str, start: int, end: int, words: Saying) -> Speaker | None:
    """The subject to the left of a verb, past an apposition between commas."""
    parts = [found for found in _PART.finditer(text, start, end) if found.group().strip(" .")]
    if not parts:
        return None
    if text[:end].rstrip().endswith(",") and len(parts) >= 2:
        subject = _trimmed(text, *parts[-2].span(), words, keep_last=True)
        if subject is not None:
            return subject
    return _trimmed(text, *parts[-1].span(), words, keep_last=True)


def _first_noun(text: str, start: int, end: int, words: Saying) -> Speaker | None:
    """The subject to the right of a verb, as far as the next comma or preposition."""
    part = _PART.match(text, start, end)
    if part is None or not part.group().strip():
        return None
    return _trimmed(text, part.start(), part.end(), words)


def _trimmed(text: str, start: int, end: int, words: Saying, *, keep_last: bool = False) -> Speaker | None:
    """The words that may name someone, or None when nothing there can."""
    tokens = [*_WORD.finditer(text, start, end)]
    if keep_last:
        while tokens and words.between.fullmatch(tokens[-1].group()):
            tokens.pop()
        tokens = _after_last_boundary(tokens, words)
        tokens = tokens[-_MOST_WORDS:]
    else:
        tokens = _before_first_boundary(tokens, words)[:_MOST_WORDS]
    if not tokens or not _can_speak(tokens, words):
        return None
    if keep_last and not _can_begin(tokens[0].group(), words):
        kept = next((at for at, token in enumerate(tokens) if _can_begin(token.group(), words)), 0)
        tokens = tokens[kept:]
    return Speaker(tokens[0].start(), tokens[-1].end())


def _after_last_boundary(tokens: list[re.Match[str]], words: Saying) -> list[re.Match[str]]:
    for at in range(len(tokens) - 1, -1, -1):
        if words.boundary.fullmatch(tokens[at].group()) and _can_speak(tokens[at + 1 :], words):
            return tokens[at + 1 :]
    return tokens


def _before_first_boundary(tokens: list[re.Match[str]], words: Saying) -> list[re.Match[str]]:
    for at, token in enumerate(tokens):
        if words.boundary.fullmatch(token.group()):
            return tokens[:at]
    return tokens


def _can_begin(word: str, words: Saying) -> bool:
    return word[0].isupper() or bool(words.pronoun.fullmatch(word) or words.article.fullmatch(word))


def _can_speak(tokens: list[re.Match[str]], words: Saying) -> bool:
    """A pronoun, a capitalised word, or an article with a noun."""
    if not tokens:
        return False
    texts = [token.group() for token in tokens]
    if any(word[0].isupper() for word in texts) or any(words.pronoun.fullmatch(word) for word in texts):
        return True
    return len(texts) > 1 and bool(words.article.fullmatch(texts[0]))
