"""Putting one typo right: an unknown word becomes the commonest headline word one edit away."""

from __future__ import annotations

from dataclasses import replace

import tantivy

from broadsheet.common.language import fold, is_within_one_edit

from .query import Query, Word, parse_query
from .reading import term_query

__all__ = ["corrected"]

_SHORTEST = 4
_MOST_TRIED = 20_000
_LETTERS = "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюя"


def corrected(
    schema: tantivy.Schema, searcher: tantivy.Searcher, query: Query, unknown: list[Word], edition: str
) -> Query | None:
    """The query with its unknown words put right, or None when none of them can be."""
    text = query.text
    for word in unknown:
        meant = _closest(schema, searcher, word.text, query.language, f"{edition}/")
        if meant is None:
            return None
        text = text.replace(word.text, meant, 1)
    if not unknown:
        return None
    put_right = parse_query(text, query.language)
    # Filters may have come beside the words, so they are kept rather than read again.
    return replace(put_right, text=text, filters=query.filters, since=query.since, until=query.until)


def _closest(schema: tantivy.Schema, searcher: tantivy.Searcher, word: str, language: str, scope: str) -> str | None:
    typed = fold(word, language)
    if len(typed) < _SHORTEST:
        return None
    # The first letters are mostly right; then one swap of them, then only the first.
    for start in dict.fromkeys((typed[:2], typed[1::-1], typed[:1])):
        found = searcher.terms_with_prefix("typed", scope + start, limit=_MOST_TRIED)
        near = [candidate.removeprefix(scope) for candidate, _ in found]
        for candidate in (near_one for near_one in near if is_within_one_edit(typed, near_one)):
            # Terms of stories withdrawn since may linger until segments merge: only words that are found count.
            if searcher.search(term_query(schema, "typed", scope + candidate), 1, count=False).hits:
                return candidate
    return _with_another_beginning(schema, searcher, typed, scope)


def _with_another_beginning(schema: tantivy.Schema, searcher: tantivy.Searcher, typed: str, scope: str) -> str | None:
    """The commonest word that differs in its first letter alone: another one, one too many or one too few."""
    begun = [letter + rest for rest in (typed[1:], typed) for letter in _LETTERS]
    counted = [(searcher.doc_freq("typed", scope + word), word) for word in (typed[1:], *begun)]
    for count, word in sorted(counted, reverse=True):
        if count and searcher.search(term_query(schema, "typed", scope + word), 1, count=False).hits:
            return word
    return None
