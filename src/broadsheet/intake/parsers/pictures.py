"""Which picture an `<img>` stands for, what its caption says, and who took it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from broadsheet.intake.parsers.blocks import IncomingPicture

__all__ = ["full_size", "is_ornament", "picture_of", "with_caption"]

# Lazy loaders and WordPress plug-ins keep the real address here, the largest first.
_SOURCES = (
    "data-orig-file",
    "data-large-file",
    "data-full-url",
    "data-original",
    "data-lazy-src",
    "data-src",
    "data-image",
    "data-url",
    "data-hi-res-src",
    "src",
)
_SIZED = re.compile(r"-\d{2,4}x\d{2,4}(?=\.\w{3,4}$)")
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|heic)(?:[?#].*)?$", re.I)
_PROXY = re.compile(r"(https?:)?//i[0-3]\.wp\.com/([^?#]+\.(?:jpe?g|png|gif|webp|avif))(?:[?#].*)?\Z", re.I)
_ID_CLASS = re.compile(r"\bwp-image-(\d+)")
_ORNAMENT_CLASS = re.compile(r"\b(?:wp-smiley|emoji|tracking|pixel|spacer|icon-share)\b", re.I)
_ORNAMENT_FILE = re.compile(
    r"(?:/|^)(?:spacer|pixel|blank|clear|transparent|1x1)\.(?:gif|png)|feeds\.feedburner|"
    r"feedsportal|doubleclick|/b\.gif|pixel\.wp\.com|stats\.wordpress|google-analytics|counter\.yadro|mc\.yandex",
    re.I,
)
_CREDIT = re.compile(
    r"(?:^|[\s(.\-–—|/])(?:photo(?:graph|s)?(?: credit| courtesy)?|foto(?:ğraf|qraf|lar)?|şəkil|фото(?:графия)?|снимок|"
    r"image(?: credit)?|picture(?: credit)?|credit|görsel|kaynak|mənbə|источник|bild|crédit)"
    r"(?:\s+(?:by|of|from))?\s*[:©/–—-]\s*([^:]{2,120}?)\)?\.?$",
    re.I,
)
_PHOTO_BY = re.compile(
    r"(?:^|[\s(.\-–—|/])(?:photo(?:graph|s)?|image|picture|illustration)\s+by\s+([^:.]{2,120}?)\)?\.?$", re.I
)
_COPYRIGHT = re.compile(r"(?:^|[\s(])(?:©|\(c\)|copyright)\s*(?:\d{4}\s+)?([^©]{2,120}?)\)?\.?$", re.I)
_AGENCIES = [
    "reuters",
    "afp",
    "ap",
    "getty",
    "epa",
    "tass",
    "тасс",
    "риа",
    "ria",
    "azərtac",
    "azertac",
    "azərtag",
    "report",
    "trend",
    "apa",
    "aa",
    "dha",
    "iha",
    "anadolu",
    "shutterstock",
    "alamy",
    "istock",
    "unsplash",
    "pixabay",
    "wikimedia",
    "flickr",
    "imago",
    "dpa",
    "pa",
    "efe",
    "ansa",
    "interpress",
    "sputnik",
]
_BRACKETED = re.compile(r"\(([^()]{2,80})\)\.?$")


def picture_of(element: Any, link: str = "") -> IncomingPicture | None:
    """Return the picture of an `<img>` element, or None when it names no file.

    `link` is the address of the link around it: when that is a larger file of the same picture, it is taken.
    """
    address = _address(element)
    if link and _PICTURE_FILE.search(link) and _same_picture(link, address):
        address = link
    if not address:
        return None
    found = _ID_CLASS.search(element.get("class", ""))
    return IncomingPicture(
        address=address,
        alt=_clean(element.get("alt", "")),
        caption=_clean(element.get("data-caption", "") if "<" not in element.get("data-caption", "<") else ""),
        width=_number(element.get("width")),
        height=_number(element.get("height")),
        source_id=found.group(1)
        if found
        else element.get("data-id", "")
        if element.get("data-id", "").isdigit()
        else "",
    )


def is_ornament(element: Any) -> bool:
    """Say whether an `<img>` is a tracking dot, a spacer or a smiley, by its own word."""
    if _ORNAMENT_CLASS.search(element.get("class", "")) or _ORNAMENT_FILE.search(element.get("src", "")):
        return True
    width, height = _number(element.get("width"), -1), _number(element.get("height"), -1)
    return 0 <= width <= 2 or 0 <= height <= 2


def with_caption(picture: IncomingPicture, caption: str, credit: str = "") -> IncomingPicture:
    """Return the picture with its caption, and with the credit taken out of the caption's end where it says so."""
    caption = _clean(caption)
    if not credit:
        caption, credit = _split_credit(caption)
    return replace(picture, caption=caption or picture.caption, credit=_clean(credit) or picture.credit)


def _split_credit(caption: str) -> tuple[str, str]:
    for pattern in (_CREDIT, _PHOTO_BY, _COPYRIGHT):
        if match := pattern.search(caption):
            return caption[: match.start()].rstrip(" (|/-–—"), match.group(1).strip()
    if match := _BRACKETED.search(caption):
        words = re.findall(r"\w+", match.group(1).casefold())
        if any(word in _AGENCIES for word in words):
            return caption[: match.start()].rstrip(), match.group(1).strip()
    return caption, ""


def _address(element: Any) -> str:
    best = ""
    for name in _SOURCES:
        value = (element.get(name) or "").strip()
        if (
            value
            and not value.startswith(("data:image/gif", "data:image/svg", "about:", "#"))
            and not (value.startswith("data:") and name != "src")
        ):
            best = value
            break
    if not best or (best.startswith("data:") and len(best) < 400):
        best = (
            _largest(element.get("srcset") or element.get("data-srcset") or element.get("data-lazy-srcset") or "")
            or best
        )
    return _without_proxy(best.replace("\n", "").replace("\t", ""))


def _without_proxy(address: str) -> str:
    """Return the picture's own address where WordPress.com's servers stand before it, which would give a small copy."""
    match = _PROXY.match(address)
    return f"{match.group(1) or 'https:'}//{match.group(2)}" if match else address


def full_size(small: str, known: str) -> str:
    """Return the address that the source knows for a picture when the other is a smaller copy of the same file."""
    is_copy = small != known and _SIZED.search(small.split("?")[0]) is not None
    return known if is_copy and _file_name(small) == _file_name(known) else small


def _largest(srcset: str) -> str:
    """Return the address with the greatest width or density of a `srcset`."""
    best, best_size = "", -1.0
    for match in re.finditer(r"(\S+?)(?:\s+(\d+(?:\.\d+)?)[wx])?\s*(?:,\s+|,$|$)", srcset.strip()):
        size = float(match.group(2) or 1)
        if match.group(1) and size > best_size:
            best, best_size = match.group(1), size
    return best


def _same_picture(link: str, address: str) -> bool:
    if not address or address.startswith("data:"):
        return True
    names = [_file_name(one) for one in (link, address)]
    return names[0] == names[1] or names[0].rsplit(".", 1)[0] in names[1]


def _file_name(address: str) -> str:
    """Return the name of the picture's file without the size of a copy."""
    return _SIZED.sub("", address.split("?")[0].rsplit("/", 1)[-1]).casefold()


def _number(value: str | None, otherwise: int = 0) -> int:
    match = re.match(r"\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$", value or "")
    return int(match.group(1)) if match else otherwise


def _clean(text: str) -> str:
    return " ".join(text.split())
