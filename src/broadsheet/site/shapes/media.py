"""Pictures and films."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Picture", "Rendition", "Video"]


@dataclass(frozen=True, slots=True)
class Rendition:
    """One ready-made file of a picture. ``crop`` is empty for the whole picture, or ``16x9``, ``4x3``, ``1x1``."""

    address: str
    width: int
    height: int
    content_type: str
    crop: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its words. ``renditions`` may be empty while the worker is still making them."""

    renditions: tuple[Rendition, ...]
    width: int
    height: int
    alt: str
    caption: str = ""
    credit: str = ""
    licence: str = ""
    colour: str = "#888888"
    """The picture's mean colour, shown until it has loaded."""


@dataclass(frozen=True, slots=True)
class Video:
    """A film: hosted elsewhere (provider and id, loads on click) or a file of ours (``address``)."""

    title: str
    provider: str
    provider_id: str
    poster: Picture | None
    frame_url: str
    """What the frame loads when the reader clicks; from the allow-list; empty for a file of ours."""
    watch_url: str
    """Where the link leads without script."""
    address: str = ""
    duration_seconds: int = 0
    caption: str = ""
    credit: str = ""
