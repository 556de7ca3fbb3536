"""Furniture at the beginning and end of an extracted text: the headline again, dates, share lines, lists of tags."""

from __future__ import annotations

import re
from collections.abc import Sequence

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.blocks import Block, LeftOut, Paragraph, Subheading
from broadsheet.intake.parsers.dates import point_in_time

__all__ = ["folded", "trimmed"]

_ENDS = re.compile(r"[.!?…。:;»\"”'’)\]]\s*$")
_TAGS = re.compile(
    r"^(?:etiketler|tags?|теги|метки|ключевые слова|açar sözlər|teqlər|topics|filed under|keywords|schlagworte|"
    r"themen|mots-clés|etiquetas|temas|категории|categories)\s*:?\s*",
    re.I,
)
# What leads over from the end of a story to other stories, to sharing and to comments.
_LEADS_AWAY = re.compile(
    r"^(?:more (?:(?:[\w-]+ )?from|in|stories|news|like this|coverage)\b.*|"
    r"(?:read|see|watch|explore) (?:more|also|next)\b.*|"
    r"related(?: (?:stories|articles|posts|news|topics|content|links|reading))?|recommended\b.*|"
    r"you (?:may|might) (?:also )?(?:like|enjoy|be interested)\b.*|popular(?: (?:stories|posts|articles|now))?|"
    r"most (?:read|popular|viewed)\b.*|trending(?: now)?|latest (?:news|stories|posts)|other (?:news|stories|articles|"
    r"opinion columns|posts)|keep reading|share (?:this|on)\b.*|follow us\b.*|want to republish\b.*|"
    r"(?:post|leave) a comment|comments?(?: \(?\d+\)?)?|leave a reply|"
    r"(?:oxşar|digər|son|əlaqəli) xəbərlər|ən çox oxunan\w*|(?:həmçinin|bunu da) oxu\w*|xəbər lenti|"
    r"(?:rəylər|şərhlər)(?: \(?\d+\)?)?|paylaş\w*|"
    r"(?:читайте|смотрите)(?: также| ещ[её]| по теме)\b.*|(?:материалы |новости |ещё )?по теме|"
    r"похожие (?:новости|статьи|записи)|(?:другие|последние|главные) новости|новости партн[её]ров|популярное|"
    r"самое (?:читаемое|популярное)|комментарии(?: \(?\d+\)?)?|поделиться\b.*|"
    r"(?:ilgili|benzer|diğer|son|önerilen) haberler|(?:en )?çok okunan\w*|önerilen video\w*|"
    r"(?:bunlar da )?ilginizi çekebilir|günün (?:önemli )?manşetleri|yorumlar(?: \(?\d+\)?)?|"
    r"mehr (?:zum thema|aus|von)\b.*|lesen sie auch\b.*|das könnte sie auch interessieren|kommentare|"
    r"kommentar (?:abgeben|schreiben)|"
    r"(?:à )?lire aussi\b.*|sur le même (?:sujet|thème)|commentaires|te puede interesar|lee también|más noticias)"
    r"\s*[:.…»›>→-]*$",
    re.I,
)
_BUTTON = re.compile(
    r"(?:read|see|watch|explore) (?:more|also|next)|(?:читайте|смотрите) |həmçinin|bunu da|lesen sie|(?:à )?lire|lee t",
    re.I,
)
_LEGAL = re.compile(
    r"^this (?:(?:work|article) is licensed|(?:copy|article) is for your personal|material may not be published)\b",
    re.I,
)
_STAMPED = re.compile(
    r"^(?:giriş|güncelleme|yayın\w*|son güncelleme|oluşturulma\w*|dərc\w*|yenilən\w*|tarix|опубликовано|обновлено|"
    r"published|updated|posted|last (?:updated|modified)|first published)"
    r"(?: (?:on|at|tarixi|tarihi))?\s*:?\s*(?=\d|\w+ \d)",
    re.I,
)
_LONG, _LABEL, _TAIL, _LOOK = 15, 5, 8, 8
_REST, _TITLE = 0.25, 9


def folded(text: str) -> str:
    """Return the words of a text in small letters: to know it again."""
    return re.sub(r"\W+", " ", text).strip().casefold()


def trimmed(
    blocks: Sequence[Block], headline: str, left_out: list[LeftOut], titles: Sequence[str] = ()
) -> tuple[Block, ...]:
    """Return the blocks without the furniture before the first real paragraph and after the last one.

    `titles`: other things that the page calls itself, which stand over the text and are none of it.
    """
    kept = list(blocks)
    own = {folded(headline), *map(folded, titles)} - {""}
    for block in list(kept[:_LOOK]):
        words = _words(block)
        if words is None:
            continue
        if len(words.split()) >= _LONG and folded(words) not in own:
            break
        if folded(words) in own or (len(words.split()) <= _LABEL and not _ENDS.search(words)) or _is_date(words):
            _drop(kept, block, left_out)
    for block in kept[:_LOOK]:
        if _STAMPED.match(words := _words(block) or "") and _is_date(words):
            _drop(kept, block, left_out)
    _trim_rest(kept, left_out)
    _trim_tags(kept, left_out)
    for _ in range(4):
        words = _words(kept[-1]) if len(kept) > 3 else None
        if words is None or len(words.split()) > _TAIL or _ENDS.search(words):
            break
        _drop(kept, kept[-1], left_out)
    return tuple(kept)


def _trim_rest(kept: list[Block], left_out: list[LeftOut]) -> None:
    """Leave out what follows a line that leads away from the story, and notes about who may copy it."""
    counts = [len((_words(block) or "").split()) for block in kept]
    before, total = 0, sum(counts)
    for place, block in enumerate(kept):
        words = (_words(block) or "").strip()
        if place and (total - before) < total * _REST and _leads_away(words, kept[place:]):
            for one in kept[place:]:
                _drop(kept, one, left_out)
            break
        before += counts[place]
    for block in [one for one in kept if _LEGAL.match((_words(one) or "").strip())]:
        _drop(kept, block, left_out)


def _leads_away(words: str, rest: list[Block]) -> bool:
    if not 0 < len(words.split()) <= _TITLE or not _LEADS_AWAY.match(words):
        return False
    # "Read more" is often a button between two paragraphs of the story: then what follows are no links.
    return not _BUTTON.match(words) or all(map(_is_pointer, rest[1:]))


def _is_pointer(block: Block) -> bool:
    return "<a " in getattr(block, "html", "") or len((_words(block) or "").split()) < _LONG


def _trim_tags(kept: list[Block], left_out: list[LeftOut]) -> None:
    for place in range(max(len(kept) * 2 // 3, 1), len(kept)):
        words = _words(kept[place])
        if words is None or not _TAGS.match(words) or len(words.split()) > 25:
            continue
        rest = [_words(block) for block in kept[place + 1 :]]
        if all(one is not None and len(one.split()) <= 6 for one in rest):
            for block in kept[place:]:
                _drop(kept, block, left_out)
            return


def _drop(kept: list[Block], block: Block, left_out: list[LeftOut]) -> None:
    place = next(number for number, one in enumerate(kept) if one is block)
    left_out.append(LeftOut((_words(kept.pop(place)) or "")[:500], "furniture of the page around the text"))


def _words(block: Block) -> str | None:
    """Return the words of a text block; None for any other, and for lists of whole sentences."""
    if isinstance(block, Subheading):
        return block.text
    if isinstance(block, Paragraph):
        return text_of(block.html).replace("\n", " ")
    return None


def _is_date(words: str) -> bool:
    return len(words.split()) <= 8 and any(c.isdigit() for c in words) and point_in_time(words) is not None
