"""The id of a film or post in the address that an editor copies from the browser."""

from __future__ import annotations

import re

__all__ = ["embed_id"]

_IN_ADDRESS = {
    "youtube": r"(?:youtu\.be/|youtube(?:-nocookie)?\.com/(?:watch\?(?:[^#]*&)?v=|embed/|shorts/|live/))([\w-]+)",
    "vimeo": r"vimeo\.com/(?:video/)?(\d+)",
    "dailymotion": r"(?:dailymotion\.com/video/|dai\.ly/)(\w+)",
    "telegram": r"t\.me/(?:s/)?(\w+/\d+)",
    "x": r"(?:twitter|x)\.com/\w+/status/(\d+)",
    "instagram": r"instagram\.com/(?:p|reel)/([\w-]+)",
    "facebook": r"facebook\.com/([\w./-]+)",
    "tiktok": r"tiktok\.com/@[\w.-]+/video/(\d+)",
    "soundcloud": r"soundcloud\.com/([\w-]+/[\w-]+)",
}


def embed_id(provider: str, typed: str) -> str:
    """Return the id in an address of the provider's; anything else as it was typed."""
    pattern = _IN_ADDRESS.get(provider)
    found = re.match(rf"(?:https?://)?(?:[a-z]+\.)?{pattern}", typed.strip()) if pattern else None
    return found[1].strip("/") if found else typed.strip()
