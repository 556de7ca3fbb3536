"""What a first visit weighs. A budget that is broken is a broken build."""

from __future__ import annotations

import gzip

import pytest
import zstandard
from unit.site.site_fixtures import LANGUAGES, Paper

from broadsheet.site import assets, render

STORY_BYTES = 14 * 1000
SCRIPT_BYTES = 4 * 1000


def _weight(text: str) -> int:
    """Every part is a zstd frame of its own, so that is how a page must be weighed."""
    return len(zstandard.ZstdCompressor(level=9).compress(text.encode()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_story_with_its_css_weighs_at_most_14_kb(language: str) -> None:
    paper = Paper(language)
    pieces = render.page(paper.pages()["story"]).pieces
    weights = [_weight(piece if isinstance(piece, str) else paper.resolve(piece)) for piece in pieces]
    assert sum(weights) <= STORY_BYTES, weights


def test_the_script_weighs_at_most_4_kb() -> None:
    [(address, (content_type, body))] = assets.static_files().items()
    assert content_type.startswith("text/javascript")
    assert _weight(body.decode()) <= SCRIPT_BYTES
    assert len(gzip.compress(body)) <= SCRIPT_BYTES
    assert assets.script_address() == address


def test_a_first_visit_asks_for_the_page_and_one_script_before_pictures() -> None:
    paper = Paper("az")
    html = paper.html(paper.pages()["story"])
    assert html.count("<script") == 3, "early lines, the deferred file, structured data"
    assert html.count(' src="/s/') == 1
    assert 'rel="stylesheet"' not in html
    assert "@import" not in html
    assert "@font-face" not in html


def test_a_storys_own_html_stays_small() -> None:
    """What a story keeps in the store for itself; everything else is shared."""
    paper = Paper("az")
    own = [piece for piece in render.page(paper.pages()["story"]).pieces if isinstance(piece, str)]
    assert sum(len(piece.encode()) for piece in own) <= 17_000
