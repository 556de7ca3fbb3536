"""The archive: finding any published story, what is related to it, and who said what."""

from .document import Count, Document, Hit, Mark, Named, RelatedHit, Results, Snippet, Suggestion
from .generations import NoIndex
from .query import LONGEST_QUERY, BadQuery, Query, Word, parse_query
from .quotes import Quote, find_quotes
from .reading import Index
from .related import related
from .schema import Prepared, prepare
from .searching import BUDGET, BadCursor, Order, OverBudget, search
from .stored import stored
from .suggesting import suggest
from .writing import IndexWriter

__all__ = [
    "BUDGET",
    "LONGEST_QUERY",
    "BadCursor",
    "BadQuery",
    "Count",
    "Document",
    "Hit",
    "Index",
    "IndexWriter",
    "Mark",
    "Named",
    "NoIndex",
    "Order",
    "OverBudget",
    "Prepared",
    "Query",
    "Quote",
    "RelatedHit",
    "Results",
    "Snippet",
    "Suggestion",
    "Word",
    "find_quotes",
    "parse_query",
    "prepare",
    "related",
    "search",
    "stored",
    "suggest",
]
