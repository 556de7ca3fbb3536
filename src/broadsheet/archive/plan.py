"""From a query understood to queries of the index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import tantivy

from .query import Query, Word
from .reading import term_query
from .schema import address_key, rank_of

__all__ = ["Plan"]

_IN_HEADLINE = 1.5
_RAREST = 9
_ENOUGH = 0.4


class Plan:
    """The index queries of one search in one edition."""

    def __init__(self, schema: tantivy.Schema, query: Query, edition: str, hidden: Iterable[str] = ()) -> None:
        self._schema = schema
        self._hidden = [address_key(edition, address) for address in sorted(hidden)]
        self._query = query
        self.edition = edition
        self._scope = f"{edition}/"

    def all_words(self) -> tantivy.Query:
        """Stories that have every word."""
        return self._together([*self._asked(), *self._limits()])

    def enough_words(self, searcher: tantivy.Searcher) -> tantivy.Query:
        """Stories that have enough of the words: of many the rarest count, as common ones cost most and tell least."""
        rarest = sorted(self._query.words, key=lambda word: self._stories(searcher, word))[:_RAREST]
        words = [(tantivy.Occur.Should, self._body(word)) for word in rarest]
        least = max(1, round(len(words) * _ENOUGH))
        some = tantivy.Query.boolean_query(words, minimum_number_should_match=least)
        return self._together([some, *self._limits()])

    def scored(self, matching: tantivy.Query) -> tantivy.Query:
        """The same stories; a word in the headline counts for more."""
        words: list[tuple[tantivy.Occur, tantivy.Query]] = [(tantivy.Occur.Must, matching)]
        for word in self._query.words:
            boosted = tantivy.Query.boost_query(self._any("headline", word.terms), _IN_HEADLINE)
            words.append((tantivy.Occur.Should, boosted))
        return tantivy.Query.boolean_query(words)

    def before(self, matching: tantivy.Query, rank: int) -> tantivy.Query:
        """Of these the ones below the rank."""
        return self._together([matching, self._ranks(None, rank)])

    def since(self, matching: tantivy.Query, rank: int) -> tantivy.Query:
        """Of these the ones at the rank or above."""
        return self._together([matching, self._ranks(rank, None)])

    def unknown_words(self, searcher: tantivy.Searcher) -> list[Word]:
        """Words that no story of the edition has."""
        return [word for word in self._query.words if not any(self._is_known(searcher, term) for term in word.terms)]

    def _stories(self, searcher: tantivy.Searcher, word: Word) -> int:
        return sum(searcher.doc_freq("body", self._scope + term) for term in word.terms)

    def _is_known(self, searcher: tantivy.Searcher, term: str) -> bool:
        return bool(searcher.search(term_query(self._schema, "body", self._scope + term), 1, count=False).hits)

    def _asked(self) -> list[tantivy.Query]:
        return [self._body(word) for word in self._query.words]

    def _limits(self) -> list[tantivy.Query]:
        query = self._query
        limits = [self._phrase(phrase) for phrase in query.phrases]
        limits += [
            tantivy.Query.const_score_query(term_query(self._schema, "keys", f"{self._scope}{kind}:{key}"), 0.0)
            for kind, key in query.filters
        ]
        if query.since is not None or query.until is not None:
            since = None if query.since is None else rank_of(query.since, 0)
            limits.append(self._ranks(since, None if query.until is None else rank_of(query.until, 0)))
        return limits

    def _together(self, parts: Sequence[tantivy.Query]) -> tantivy.Query:
        clauses = [(tantivy.Occur.Must, part) for part in parts]
        if not (self._query.words or self._query.phrases or self._query.filters):
            everything = term_query(self._schema, "keys", self._scope)
            clauses.append((tantivy.Occur.Must, tantivy.Query.const_score_query(everything, 0.0)))
        clauses += [(tantivy.Occur.MustNot, self._body(word)) for word in self._query.without]
        clauses += [(tantivy.Occur.MustNot, self._phrase(phrase)) for phrase in self._query.without_phrases]
        clauses += [(tantivy.Occur.MustNot, term_query(self._schema, "keys", key)) for key in self._hidden]
        return clauses[0][1] if len(clauses) == 1 else tantivy.Query.boolean_query(clauses)

    def _body(self, word: Word) -> tantivy.Query:
        return self._any("body", word.terms)

    def _any(self, field: str, terms: Iterable[str]) -> tantivy.Query:
        queries = [term_query(self._schema, field, self._scope + term) for term in terms]
        if len(queries) == 1:
            return queries[0]
        return tantivy.Query.boolean_query([(tantivy.Occur.Should, query) for query in queries])

    def _phrase(self, phrase: Sequence[str]) -> tantivy.Query:
        return tantivy.Query.phrase_query(self._schema, "body", [self._scope + term for term in phrase])

    def _ranks(self, since: int | None, before: int | None) -> tantivy.Query:
        last = None if before is None else max(before - 1, 0)
        ranks = tantivy.Query.range_query(self._schema, "rank", tantivy.FieldType.Unsigned, since, last)
        return tantivy.Query.const_score_query(ranks, 0.0)
