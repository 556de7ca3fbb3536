"""Who shows embeds: their names for readers, and the only origins whose frames a page may open."""

from __future__ import annotations

__all__ = ["FRAME_ORIGINS", "provider_name"]

FRAME_ORIGINS = (
    "https://www.youtube-nocookie.com",
    "https://player.vimeo.com",
    "https://rutube.ru",
    "https://geo.dailymotion.com",
    "https://www.dailymotion.com",
    "https://vk.com",
    "https://vkvideo.ru",
    "https://ok.ru",
    "https://t.me",
    "https://w.soundcloud.com",
    "https://open.spotify.com",
    "https://www.openstreetmap.org",
    "https://datawrapper.dwcdn.net",
    "https://flo.uri.sh",
    "https://www.tiktok.com",
    "https://www.instagram.com",
    "https://platform.twitter.com",
    "https://embed.bsky.app",
    "https://www.facebook.com",
)
"""What ``frame-src`` allows. The script refuses any other address too."""

_NAMES = {
    "youtube": "YouTube", "youtube-playlist": "YouTube", "vimeo": "Vimeo", "x": "X", "instagram": "Instagram",
    "telegram": "Telegram", "tiktok": "TikTok", "facebook": "Facebook", "dailymotion": "Dailymotion",
    "rutube": "Rutube", "vk": "VK", "ok": "OK", "soundcloud": "SoundCloud", "spotify": "Spotify",
    "apple-podcasts": "Apple Podcasts", "twitch": "Twitch", "ted": "TED", "reddit": "Reddit", "bluesky": "Bluesky",
    "threads": "Threads", "openstreetmap": "OpenStreetMap", "google-maps": "Google Maps", "datawrapper": "Datawrapper",
}  # fmt: skip


def provider_name(provider: str) -> str:
    """The name readers know a provider by."""
    return _NAMES.get(provider, provider.replace("-", " ").capitalize())
