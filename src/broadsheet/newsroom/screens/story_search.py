"""Finding stories by what a journalist types, without ever reading the whole archive.

A number is a story's id, something with a slash its address. Words are looked for among the stories touched last
(drafts too), in the folded letters of each language, and then in the readers' search index (published ones, all years).
"""

from __future__ import annotations

import logging

from django.conf import settings

from broadsheet.archive import BadQuery, Index, NoIndex, parse_query, search
from broadsheet.common.language import fold
from broadsheet.stories.models import Edition, Story

__all__ = ["NEWEST", "find_stories", "ids_found"]

NEWEST = 2000
"""How many of the stories touched last are looked at word by word: some milliseconds."""
_MOST_HITS = 100

logger = logging.getLogger(__name__)


def ids_found(typed: str, *, edition_id: int | None = None) -> list[int]:
    """Ids of the stories found, best first; those touched lately before those of the archive."""
    words = typed.strip()[:200]
    if not words:
        return []
    if words.isdecimal():
        return list(Story.objects.filter(pk=int(words[:18])).values_list("pk", flat=True))
    if "/" in words:
        return list(Story.objects.filter(address=_path(words)).values_list("pk", flat=True))
    return list(dict.fromkeys([*_among_newest(words, edition_id), *_in_archive(words, edition_id)]))


def find_stories(typed: str, *, edition_id: int, limit: int) -> list[Story]:
    """Live stories of an edition, as cards."""
    ids = ids_found(typed, edition_id=edition_id)[: limit * 3]
    cards = Story.objects.select_related("edition", "section").defer("body")
    found = cards.filter(edition_id=edition_id, live=True).in_bulk(ids)
    return [found[number] for number in ids if number in found][:limit]


def _path(typed: str) -> str:
    rest = typed.split("://", 1)[-1] if "://" in typed else typed
    return "/" + rest.partition("/")[2] if "://" in typed else "/" + rest.lstrip("/")


def _among_newest(words: str, edition_id: int | None) -> list[int]:
    stories = Story.objects.order_by("-changed_at", "-pk")
    if edition_id is not None:
        stories = stories.filter(edition_id=edition_id)
    languages = dict(Edition.objects.values_list("pk", "language"))
    wanted = {language: fold(words, language).split() for language in set(languages.values())}
    found = []
    for number, edition, headline in stories.values_list("pk", "edition_id", "headline")[:NEWEST]:
        language = languages[edition]
        folded = fold(headline, language)
        if all(word in folded for word in wanted[language]):
            found.append(number)
    return found


def _in_archive(words: str, edition_id: int | None) -> list[int]:
    editions = Edition.objects.order_by("position", "pk")
    if edition_id is not None:
        editions = editions.filter(pk=edition_id)
    try:
        index = Index(settings.PAPER.index_dir)
    except (NoIndex, OSError, ValueError) as problem:
        # A paper that has never been indexed, or whose index is being made: the newest are still found.
        logger.info("The desk searches without the archive: %s", problem)
        return []
    hits = []
    for edition in editions:
        try:
            query = parse_query(words, edition.language)
        except BadQuery:
            continue
        results = search(index, query, edition=edition.key, order="relevance", limit=_MOST_HITS)
        hits += [(hit.score, hit.id) for hit in results.hits]
    return [number for _, number in sorted(hits, key=lambda hit: -hit[0])]
