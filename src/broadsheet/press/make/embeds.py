"""Where an embed's frame loads from and where its link leads, by provider and id. The press asks no network."""

from __future__ import annotations

from urllib.parse import quote

__all__ = ["frame_url", "watch_url"]

# provider: (frame, page). A provider without a frame is a link only.
_URLS = {
    "youtube": ("https://www.youtube-nocookie.com/embed/{id}?autoplay=1", "https://www.youtube.com/watch?v={id}"),
    "youtube-playlist": (
        "https://www.youtube-nocookie.com/embed/videoseries?list={id}",
        "https://www.youtube.com/playlist?list={id}",
    ),
    "vimeo": ("https://player.vimeo.com/video/{id}?autoplay=1&dnt=1", "https://vimeo.com/{id}"),
    "dailymotion": (
        "https://geo.dailymotion.com/player.html?video={id}",
        "https://www.dailymotion.com/video/{id}",
    ),
    "telegram": ("https://t.me/{id}?embed=1", "https://t.me/{id}"),
    "x": ("https://platform.twitter.com/embed/Tweet.html?dnt=true&id={id}", "https://x.com/i/status/{id}"),
    "instagram": ("https://www.instagram.com/p/{id}/embed/", "https://www.instagram.com/p/{id}/"),
    "facebook": (
        "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2F{quoted}",
        "https://www.facebook.com/{id}",
    ),
    "tiktok": ("https://www.tiktok.com/player/v1/{id}", "https://www.tiktok.com/video/{id}"),
    "soundcloud": (
        "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2F{quoted}",
        "https://soundcloud.com/{id}",
    ),
    "rutube": ("https://rutube.ru/play/embed/{id}", "https://rutube.ru/video/{id}/"),
    "ok": ("https://ok.ru/videoembed/{id}", "https://ok.ru/video/{id}"),
    "spotify": ("https://open.spotify.com/embed/{id}", "https://open.spotify.com/{id}"),
    "datawrapper": ("https://datawrapper.dwcdn.net/{id}/", "https://datawrapper.dwcdn.net/{id}/"),
}
_SAFE = "/@:._-"


def frame_url(provider: str, provider_id: str) -> str:
    """What the frame loads when the reader clicks; empty for a provider that is only linked."""
    return _fill(provider, provider_id, 0)


def watch_url(provider: str, provider_id: str) -> str:
    """The thing's own page; empty for an unknown provider."""
    return _fill(provider, provider_id, 1)


def _fill(provider: str, provider_id: str, which: int) -> str:
    patterns = _URLS.get(provider)
    if patterns is None or not provider_id:
        return ""
    return patterns[which].format(id=quote(provider_id, safe=_SAFE), quoted=quote(provider_id, safe=""))
