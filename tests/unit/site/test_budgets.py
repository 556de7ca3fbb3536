"""What a first visit weighs. A budget that is broken is a broken build."""

from __future__ import annotations

import gzip
from itertools import groupby

import pytest
import zstandard
from unit.site.site_fixtures import LANGUAGES, Paper

from broadsheet.site import assets, render

STORY_BYTES = 13_100
PLAIN_STORY_BYTES = 11_900
SCRIPT_BYTES = 4 * 1000


def _weight(text: str, level: int = 6) -> int:
    """Every part is a zstd frame of its own, so that is how a page must be weighed."""
    return len(zstandard.ZstdCompressor(level=level).compress(text.encode()))


def _weights(paper: Paper, kind: str) -> dict[str, int]:
    """What each frame of a page weighs; slots that stand side by side are one, as the reader sends them."""
    weights: dict[str, int] = {}
    pieces = render.page(paper.pages()[kind]).pieces
    for number, (frame, found) in enumerate(groupby(pieces, _frame_of)):
        text = "".join(piece if isinstance(piece, str) else paper.resolve(piece) for piece in found)
        weights[f"{number} {frame}"] = _weight(text, 15 if frame == "shared" else 6) if text else 0
    return weights


def _frame_of(piece: render.Piece) -> str:
    if isinstance(piece, str):
        return "own"
    return "related" if str(getattr(piece, "key", "")).startswith("related/") else "shared"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "most"), [("story", STORY_BYTES), ("story-plain", PLAIN_STORY_BYTES)])
def test_a_story_with_its_css_and_headers_weighs_little(language: str, kind: str, most: int) -> None:
    weights = _weights(Paper(language), kind)
    assert sum(weights.values()) + 700 + len(assets.story_csp()) <= most, weights


def test_the_script_weighs_at_most_4_kb() -> None:
    address = assets.script_address()
    content_type, body = assets.static_files()[address]
    assert content_type.startswith("text/javascript")
    assert _weight(body.decode()) <= SCRIPT_BYTES
    assert len(gzip.compress(body)) <= SCRIPT_BYTES


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
