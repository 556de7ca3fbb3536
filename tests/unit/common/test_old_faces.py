"""Addresses that are another face of one that stands: by rule, for every story and list of an old system."""

from __future__ import annotations

import pytest

from broadsheet.common.old_addresses import faces_of


@pytest.mark.parametrize(
    ("path", "base", "feed"),
    [
        ("/2019/05/a-story/amp/", "/2019/05/a-story", ""),
        ("/2019/05/a-story/amp", "/2019/05/a-story", ""),
        ("/2019/05/a-story/feed/", "/2019/05/a-story", "rss"),
        ("/category/city/feed/atom/", "/category/city", "atom"),
        ("/category/city/feed/rss2", "/category/city", "rss"),
        ("/category/city/page/17/", "/category/city", ""),
        ("/2019/05/a-story/2/", "/2019/05/a-story", ""),
        ("/2019/05/a-story/comment-page-3/", "/2019/05/a-story", ""),
        ("/index.php/2019/05/a-story/", "/2019/05/a-story", ""),
        ("/feed/", "", "rss"),
        ("/page/7/", "/index.php", ""),
        ("/tag/rss/", "/tag", "rss"),
    ],
)
def test_another_face(path: str, base: str, feed: str) -> None:
    found = [(face.base, face.feed) for face in faces_of(path)]
    assert (base, feed) in found


@pytest.mark.parametrize("path", ["/", "/a/", "/2019/05/", "/2019/05/19/", "/a/1/", "/a/100/", "/a/ample/", "/page/x/"])
def test_no_other_face(path: str) -> None:
    assert list(faces_of(path)) == []
