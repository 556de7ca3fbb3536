"""Language tools for az, ru, en and tr: casing, folding, sorting, tokens, stems and what typing gets wrong."""

from .casing import lower, title, upper
from .folding import clean, fold
from .mistyped import is_within_one_edit, layout_readings, other_layout, readings, to_cyrillic, to_latin
from .sorting import ALPHABETS, sort_key
from .stemming import plain_terms, stem, term
from .stopwords import is_stopword, stop_terms
from .words import Kind, Token, analyse, chunks, occurrences, spaced_terms, terms, tokens

__all__ = [
    "ALPHABETS",
    "Kind",
    "Token",
    "analyse",
    "chunks",
    "clean",
    "fold",
    "is_stopword",
    "is_within_one_edit",
    "layout_readings",
    "lower",
    "occurrences",
    "other_layout",
    "plain_terms",
    "readings",
    "sort_key",
    "spaced_terms",
    "stem",
    "stop_terms",
    "term",
    "terms",
    "title",
    "to_cyrillic",
    "to_latin",
    "tokens",
    "upper",
]
