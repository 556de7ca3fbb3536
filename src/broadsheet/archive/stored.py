"""Stories as the index has them, to ask it what is related without the newsroom's database."""

from __future__ import annotations

from collections.abc import Sequence

import tantivy

from .document import Document, Named
from .reading import Index, own_keys
from .schema import second_of

__all__ = ["stored"]


def stored(index: Index, ids: Sequence[int]) -> list[Document]:
    """The stories of these ids that can be found, by id; of what they name only the keys are known."""
    searcher = index.searcher()
    clauses = [
        (tantivy.Occur.Should, tantivy.Query.term_query(index.schema, "id", number)) for number in dict.fromkeys(ids)
    ]
    if not clauses:
        return []
    hits = searcher.search(tantivy.Query.boolean_query(clauses), len(clauses), count=False).hits
    addresses = [address for _, address in hits]
    ranks = searcher.fast_field_values("rank", addresses)
    found = [
        _document(index, searcher, address, int(rank or 0)) for address, rank in zip(addresses, ranks, strict=True)
    ]
    return sorted(found, key=lambda document: document.id)


def _document(index: Index, searcher: tantivy.Searcher, address: tantivy.DocAddress, rank: int) -> Document:
    kept = index.kept(searcher, address)
    pairs = [key.split(":", 1) for key in own_keys(searcher, address) if ":" in key]
    named = {kind: tuple(Named(key, "") for one, key in pairs if one == kind) for kind in ("author", "topic", "person")}
    return Document(
        id=kept.id,
        edition=kept.edition,
        language=kept.language,
        address=kept.address,
        headline=kept.headline,
        standfirst=kept.standfirst,
        body_text=kept.body_text,
        section=kept.section,
        section_name=kept.section_name,
        contributors=named["author"],
        topics=named["topic"],
        people=named["person"],
        storyline=next((key for kind, key in pairs if kind == "storyline"), ""),
        format=kept.format,
        published_at=second_of(rank),
    )
