"""Related stories: same storyline, shared people and topics, likeness of the text; the closer in time the better.

One query of the index asks for all of it at once: the story's most telling terms and its keys, each with its weight.
What is common weighs little by itself (BM25), so a topic of half the paper relates nothing.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

import tantivy

from broadsheet.common.language import chunks, clean, stop_terms

from .document import Document, RelatedHit
from .reading import Index, own_keys, term_query
from .schema import keys_of, second_of

__all__ = ["related"]

_TELLING = 12  # terms of the story that stand for its text
_WEIGHED = 48
_LOOKED_AT = 3_500  # letters: what a story is about is said at its beginning
_IN_HEADLINE = 3
_IS_A_NAME = 1.6
_CANDIDATES = 30
_TOO_COMMON = 5_000  # stories with a topic or person
_WEIGHTS = {"storyline": 40.0, "person": 1.5, "topic": 0.8}
_ALIKE = 0.06  # of the likeness of the story to itself: below, two texts share no more than words
_ALIKE_BESIDE_KEYS = 0.25  # the same for a story whose topics, people or storyline other stories share
_HALF_LIFE = 60 * 86400.0
_LEAST = 0.6  # what is left of the score of a story of another age


@dataclass(frozen=True, slots=True)
class _Candidate:
    id: int
    score: float
    closer: float
    """The score with the closeness in time counted in."""
    address: tantivy.DocAddress


def related(
    index: Index, document: Document, edition: str, limit: int = 5, *, is_filled: bool = True
) -> list[RelatedHit]:
    """Up to ``limit`` other stories of the edition, best first; ``is_filled``: filled up with the section's newest.

    ``reasons`` are ``storyline:…``, ``person:…``, ``topic:…``, ``text`` and ``section`` (the filling).
    """
    searcher = index.searcher()
    scope = f"{edition}/"
    keys = {key.removeprefix(scope) for key in keys_of(document) if _kind(key.removeprefix(scope)) in _WEIGHTS}
    weights = _telling_terms(searcher, document, scope)
    itself = sum(weight * idf * 1.5 for weight, idf in weights.values())
    # Where the desk has said what a story is about, words alone have to say much more.
    alike = itself * (_ALIKE_BESIDE_KEYS if _shares_keys(searcher, keys, scope) else _ALIKE)
    hits: list[RelatedHit] = []
    for candidate in _candidates(index, searcher, document, weights, keys, scope):
        # What a story shares is read for those alone that may be chosen: it lies with its text.
        shared = [key for key in own_keys(searcher, candidate.address) if key in keys]
        if shared or candidate.score >= alike:
            hits.append(RelatedHit(candidate.id, candidate.closer, tuple(shared or ["text"])))
        if len(hits) == limit:
            return hits
    if not is_filled:
        return hits
    return hits + _of_section(searcher, index.schema, document, scope, limit - len(hits), {hit.id for hit in hits})


def _candidates(
    index: Index,
    searcher: tantivy.Searcher,
    document: Document,
    weights: dict[str, tuple[float, float]],
    keys: set[str],
    scope: str,
) -> list[_Candidate]:
    """Best first, the closeness in time counted in."""
    schema = index.schema
    asked = [(term_query(schema, "body", scope + term), weight) for term, (weight, _) in weights.items()]
    # A topic of half the paper relates nothing, and going through its stories is what costs.
    telling = [key for key in sorted(keys) if searcher.doc_freq("keys", scope + key) <= _TOO_COMMON]
    asked += [(term_query(schema, "keys", scope + key), _WEIGHTS[_kind(key)]) for key in telling]
    if not asked:
        return []
    clauses = [(tantivy.Occur.Should, tantivy.Query.boost_query(query, weight)) for query, weight in asked]
    hits = searcher.search(tantivy.Query.boolean_query(clauses), _CANDIDATES, count=False).hits
    addresses = [address for _, address in hits]
    ids, ranks = (searcher.fast_field_values(field, addresses) for field in ("id", "rank"))
    made = [
        _Candidate(int(story_id or 0), score, score * _closeness(document.published_at, int(rank or 0)), address)
        for (score, address), story_id, rank in zip(hits, ids, ranks, strict=True)
        if story_id != document.id
    ]
    return sorted(made, key=lambda one: (-one.closer, -one.id))


def _shares_keys(searcher: tantivy.Searcher, keys: set[str], scope: str) -> bool:
    """Whether other stories have one of these keys, so that there is something to say beside words."""
    return any(searcher.doc_freq("keys", scope + key) > 1 for key in keys)


def _telling_terms(searcher: tantivy.Searcher, document: Document, scope: str) -> dict[str, tuple[float, float]]:
    """The terms that tell this story from others: weight and inverse frequency of each, the most telling ones only."""
    counts: Counter[str] = Counter()
    names: set[str] = set()
    for text, times in ((document.headline, _IN_HEADLINE), (_beginning(document), 1)):
        _count_terms(clean(text), document.language, times, counts, names)
    total = max(searcher.num_docs, 2)
    weighed = {}
    # Rarity is asked for only of the likeliest terms: those said often, names, and what stands first.
    likeliest = sorted(counts, key=lambda term: -counts[term] * (_IS_A_NAME if term in names else 1.0))[:_WEIGHED]
    for term in likeliest:
        count = counts[term]
        stories = searcher.doc_freq("body", scope + term)
        if stories < 2 or stories > total * 0.2 + 20:
            continue
        idf = math.log(1 + (total - stories + 0.5) / (stories + 0.5))
        weighed[term] = ((1 + math.log(count)) * (_IS_A_NAME if term in names else 1.0), idf)
    best = sorted(weighed, key=lambda term: -weighed[term][0] * weighed[term][1])[:_TELLING]
    return {term: weighed[term] for term in best}


def _count_terms(text: str, language: str, times: int, counts: Counter[str], names: set[str]) -> None:
    passed_over = stop_terms(language)
    for start, _, spaced in chunks(text, language):
        is_name = start > 1 and text[start].isupper() and text[start - 2] not in ".!?:"
        for term in spaced.split():
            if term in passed_over or (len(term) < 3 and not is_name):
                continue
            counts[term] += times
            if is_name:
                names.add(term)


def _beginning(document: Document) -> str:
    return f"{document.standfirst}\n{document.body_text}"[:_LOOKED_AT]


def _closeness(published_at: int, rank: int) -> float:
    apart = abs(second_of(rank) - published_at)
    return float(_LEAST + (1 - _LEAST) * 0.5 ** (apart / _HALF_LIFE))


def _of_section(
    searcher: tantivy.Searcher, schema: tantivy.Schema, document: Document, scope: str, missing: int, taken: set[int]
) -> list[RelatedHit]:
    if missing <= 0 or not document.section:
        return []
    query = term_query(schema, "keys", f"{scope}section:{document.section}")
    hits = searcher.search(query, missing + len(taken) + 1, count=False, order_by_field="rank").hits
    ids = [
        int(found) for found in searcher.fast_field_values("id", [address for _, address in hits]) if found is not None
    ]
    left = [story_id for story_id in ids if story_id not in taken and story_id != document.id]
    return [RelatedHit(story_id, 0.0, ("section",)) for story_id in left[:missing]]


def _kind(key: str) -> str:
    return key.partition(":")[0]
