"""Which of a picture's ready-made files a browser may choose from, by where the picture stands on the page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from broadsheet.site.shapes import Picture, Rendition

__all__ = ["Choice", "best_rendition", "choice_of"]

# How wide a picture stands: what `sizes` says, and the narrowest and the widest file that are worth offering there.
# Each address costs a reader some twenty bytes that do not compress.
_PLACES: dict[str, tuple[str, int, int]] = {
    "lead": ("(min-width: 70rem) 55rem, 100vw", 640, 1920),
    "front": ("(min-width: 70rem) 34rem, (min-width: 48rem) 60vw, 100vw", 640, 1600),
    "body": ("(min-width: 48rem) 40rem, 100vw", 640, 1600),
    "block": ("(min-width: 70rem) 22rem, (min-width: 48rem) 45vw, 100vw", 640, 960),
    "gallery": ("(min-width: 48rem) 34rem, 85vw", 640, 1280),
    "notice": ("24rem", 640, 640),
    "thumb": ("9rem", 320, 480),
    "face": ("6rem", 320, 320),
}
_WEBP_FROM = 960
"""Places at least this wide offer a WebP too, for browsers without AVIF; smaller ones leave those the JPEG."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What one ``<picture>`` offers: source sets per type, and a plain file for all others."""

    address: str
    width: int
    height: int
    sizes: str
    avif: str
    webp: str
    jpeg: str
    colour: str
    alt: str


@lru_cache(maxsize=512)
def choice_of(picture: Picture | None, place: str) -> Choice | None:
    """The files to offer at a place, or None when there is no picture or none of its files is ready yet."""
    if picture is None or not picture.renditions:
        return None
    sizes, narrowest, widest = _PLACES[place]
    whole = [rendition for rendition in picture.renditions if not rendition.crop] or list(picture.renditions)
    fitting = [one for one in whole if one.width <= widest] or [min(whole, key=_width)]
    fitting = [one for one in fitting if one.width >= narrowest] or [max(fitting, key=_width)]
    plain = _of_type(fitting, "jpeg") or _of_type(fitting, "png") or _of_type(fitting, "webp") or fitting
    shown = _near(plain, min(widest, 960))
    avif = _of_type(fitting, "avif")
    webp = _of_type(fitting, "webp") if widest >= _WEBP_FROM or not avif else []
    if avif and webp:
        webp = [_near(webp, 960)]
    return Choice(
        address=shown.address,
        width=shown.width,
        height=shown.height,
        sizes=sizes,
        avif=_source_set(avif),
        webp=_source_set(webp) if len(webp) != 1 else webp[0].address,
        jpeg="" if avif or webp else _source_set(plain),
        colour=picture.colour,
        alt=picture.alt,
    )


def best_rendition(picture: Picture | None, crop: str) -> Rendition | None:
    """The widest JPEG of a crop, for structured data and cards elsewhere; None when there is none."""
    if picture is None:
        return None
    found = [one for one in _of_type(picture.renditions, "jpeg") if one.crop == crop]
    return max(found, key=_width, default=None)


def _of_type(renditions: Iterable[Rendition], kind: str) -> list[Rendition]:
    return sorted((one for one in renditions if one.content_type == f"image/{kind}"), key=_width)


def _near(renditions: Iterable[Rendition], width: int) -> Rendition:
    return min(renditions, key=lambda one: (abs(one.width - width), one.width))


def _source_set(renditions: Iterable[Rendition]) -> str:
    return ", ".join(f"{one.address} {one.width}w" for one in renditions)


def _width(rendition: Rendition) -> int:
    return rendition.width
