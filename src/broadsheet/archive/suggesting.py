"""Suggestions while someone types: people, topics and contributors by name, then headlines, newest first."""

from __future__ import annotations

import json

import tantivy

from broadsheet.common.language import fold

from .document import Suggestion
from .reading import Index, kept_bytes, term_query

__all__ = ["suggest"]

_LONGEST = 100
_MOST_WORDS = 8
_ENDINGS = 40
_SHORTEST = 2


def suggest(index: Index, prefix: str, edition: str, language: str, *, limit: int = 8) -> list[Suggestion]:
    """What the letters typed so far may become. Nothing for fewer than two letters."""
    folded = fold(prefix[:_LONGEST], language)
    words = "".join(letter if letter.isalnum() else " " for letter in folded).split()[:_MOST_WORDS]
    if not words or len(words[-1]) < (_SHORTEST if len(words) == 1 else 1):
        return []
    searcher = index.searcher()
    names = _found(index, searcher, "naming", edition, words, limit)
    several = [_named(searcher, index, address, edition) for address in names]
    suggestions = [suggestion for suggestion in several if suggestion is not None][: limit // 2]
    for address in _found(index, searcher, "typed", edition, words, limit - len(suggestions)):
        kept = index.kept(searcher, address)
        suggestions.append(Suggestion("story", kept.headline, str(kept.id), kept.address))
    return suggestions


def _found(
    index: Index, searcher: tantivy.Searcher, field: str, edition: str, words: list[str], limit: int
) -> list[tantivy.DocAddress]:
    scope = f"{edition}/"
    endings = [term for term, _ in searcher.terms_with_prefix(field, scope + words[-1], limit=_ENDINGS)]
    if not endings:
        return []
    last = tantivy.Query.boolean_query(
        [(tantivy.Occur.Should, term_query(index.schema, field, term)) for term in endings]
    )
    before = [(tantivy.Occur.Must, term_query(index.schema, field, scope + word)) for word in words[:-1]]
    query = tantivy.Query.boolean_query([*before, (tantivy.Occur.Must, last)])
    return [address for _, address in searcher.search(query, limit, count=False, order_by_field="rank").hits]


def _named(searcher: tantivy.Searcher, index: Index, address: tantivy.DocAddress, edition: str) -> Suggestion | None:
    """The name, if a published story still has it."""
    kind, key, name = json.loads(kept_bytes(searcher, address))
    query = term_query(index.schema, "keys", f"{edition}/{kind}:{key}")
    return Suggestion(kind, name, key) if searcher.search(query, 1, count=False).hits else None
