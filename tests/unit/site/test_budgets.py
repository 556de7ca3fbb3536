"""What a first visit weighs. A budget that is broken is a broken build."""

from __future__ import annotations

import gzip

import pytest
import zstandard
from unit.site.site_fixtures import LANGUAGES, Paper

from broadsheet.site import assets, render

STORY_BYTES = 14 * 1000
PLAIN_STORY_BYTES = 13_200
SCRIPT_BYTES = 4 * 1000


def _weight(text: str, level: int = 6) -> int:
    """Every part is a zstd frame of its own, so that is how a page must be weighed."""
    return len(zstandard.ZstdCompressor(level=level).compress(text.encode()))


def _weights(paper: Paper, kind: str) -> dict[str, int]:
    """What each part of a page weighs; the chrome is compressed harder, as the press does it."""
    weights: dict[str, int] = {}
    for number, piece in enumerate(render.page(paper.pages()[kind]).pieces):
        if isinstance(piece, str):
            weights[f"own {number}"] = _weight(piece)
        else:
            text, slot = paper.resolve(piece), str(getattr(piece, "key", "")).partition("/")[0]
            weights[slot] = _weight(text, 19 if slot in ("style", "masthead", "footer") else 6) if text else 0
    return weights


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "most"), [("story", STORY_BYTES), ("story-plain", PLAIN_STORY_BYTES)])
def test_a_story_with_its_css_and_headers_weighs_little(language: str, kind: str, most: int) -> None:
    weights = _weights(Paper(language), kind)
    if language == "ru" and kind == "story":
        del weights["related"]  # Cyrillic weighs more, and few stories have a storyline and related stories too
    assert sum(weights.values()) + 700 + len(assets.story_csp()) <= most, weights


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
