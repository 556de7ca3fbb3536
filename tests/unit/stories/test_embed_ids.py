"""An editor pastes the address of a film; the story keeps its id."""

from __future__ import annotations

import pytest

from broadsheet.stories.embed_ids import embed_id
from broadsheet.stories.models.blocks import EmbedBlock


@pytest.mark.parametrize(
    ("provider", "typed", "expected"),
    [
        ("youtube", "https://www.youtube.com/watch?list=a&v=abc-DEF_123&t=4s", "abc-DEF_123"),
        ("youtube", "https://youtu.be/abc-DEF_123?si=x", "abc-DEF_123"),
        ("youtube", "https://m.youtube.com/shorts/abc-DEF_123", "abc-DEF_123"),
        ("youtube", " abc-DEF_123 ", "abc-DEF_123"),
        ("vimeo", "https://vimeo.com/76979871", "76979871"),
        ("dailymotion", "https://www.dailymotion.com/video/x8abcd", "x8abcd"),
        ("telegram", "https://t.me/s/gilavar/42", "gilavar/42"),
        ("x", "https://x.com/gilavar/status/1234567890?s=20", "1234567890"),
        ("instagram", "https://www.instagram.com/reel/Cabc_-1/", "Cabc_-1"),
        ("facebook", "https://www.facebook.com/gilavar/posts/123?x=y", "gilavar/posts/123"),
        ("tiktok", "https://www.tiktok.com/@gilavar/video/7123", "7123"),
        ("soundcloud", "https://soundcloud.com/gilavar/first-song", "gilavar/first-song"),
        ("vimeo", "https://evil.example/vimeo.com/1", "https://evil.example/vimeo.com/1"),
    ],
)
def test_the_id_in_an_address(provider, typed, expected):
    assert embed_id(provider, typed) == expected


def test_the_block_keeps_the_id():
    block = EmbedBlock()
    value = block.to_python(
        {"provider": "youtube", "provider_id": "https://youtu.be/abc-DEF_123", "title": "A film", "poster": None}
    )
    assert block.clean(value)["provider_id"] == "abc-DEF_123"
