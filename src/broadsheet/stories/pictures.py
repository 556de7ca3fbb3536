"""Taking a picture in: limited, decoded elsewhere, encoded anew, its words kept and its traces not."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import Any, BinaryIO

from django.core.files.base import ContentFile
from django.utils.translation import gettext as _

from broadsheet.stories.decoding import UnableToTakePicture, run_worker
from broadsheet.stories.models import Picture

__all__ = ["MOST_BYTES", "CleanPicture", "UnableToTakePicture", "clean_picture", "keep_picture", "take_in_picture"]

MOST_BYTES = 30 * 1024 * 1024
_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """A picture made anew from what was sent, and what the file said about itself."""

    body: bytes
    extension: str
    width: int
    height: int
    colour: str
    original_hash: str
    taken_at: datetime | None
    credit: str
    caption: str


def take_in_picture(
    file: BinaryIO,
    *,
    name: str = "",
    title: str = "",
    alt: str = "",
    caption: str = "",
    credit: str = "",
    licence: str = "",
    focal_point: tuple[int, int] | None = None,
    uploaded_by: Any = None,
) -> Picture:
    """Take a picture into the paper. What readers get of it is made soon after, by ``renditions``.

    Caption and credit are taken from the file where they are not given. Raises :class:`UnableToTakePicture` with
    one sentence.
    """
    return keep_picture(
        clean_picture(file.read(MOST_BYTES + 1)),
        name=name,
        title=title,
        alt=alt,
        caption=caption,
        credit=credit,
        licence=licence,
        focal_point=focal_point,
        uploaded_by=uploaded_by,
    )


def keep_picture(
    clean: CleanPicture,
    *,
    name: str = "",
    title: str = "",
    alt: str = "",
    caption: str = "",
    credit: str = "",
    licence: str = "",
    focal_point: tuple[int, int] | None = None,
    uploaded_by: Any = None,
) -> Picture:
    """Keep a picture that is clean already: one of :func:`clean_picture`, or one that our own code has drawn."""
    stem = PurePath(name).stem or "picture"
    x, y = focal_point or (None, None)
    picture = Picture(
        title=(title or stem)[:255],
        alt=alt,
        caption=caption or clean.caption,
        credit=(credit or clean.credit)[:255],
        licence=licence,
        taken_at=clean.taken_at,
        colour=clean.colour,
        original_hash=clean.original_hash,
        uploaded_by_user=uploaded_by,
        focal_point_x=x,
        focal_point_y=y,
        focal_point_width=1 if focal_point else None,
        focal_point_height=1 if focal_point else None,
    )
    picture.file = ContentFile(clean.body, name=f"{stem[:60]}.{clean.extension}")
    picture._set_image_file_metadata()
    picture.save()
    return picture


def clean_picture(data: bytes) -> CleanPicture:
    """Check size and first bytes, then have the picture decoded and encoded anew in a limited process."""
    if not data:
        raise UnableToTakePicture(_("The file is empty."))
    if len(data) > MOST_BYTES:
        raise UnableToTakePicture(_("The file is larger than %(megabytes)d MB.") % {"megabytes": MOST_BYTES // 1024**2})
    if not _looks_like_a_picture(data):
        raise UnableToTakePicture(_("The file is not a JPEG, PNG, WebP, AVIF or GIF picture."))
    known, body = run_worker("clean", data=data)
    return CleanPicture(
        body=body,
        extension=known["extension"],
        width=known["width"],
        height=known["height"],
        colour=known["colour"],
        original_hash=hashlib.sha256(data).hexdigest(),
        taken_at=datetime.fromisoformat(known["taken_at"]) if known["taken_at"] else None,
        credit=known["credit"],
        caption=known["caption"],
    )


def _looks_like_a_picture(data: bytes) -> bool:
    if data.startswith(_MAGIC):
        return True
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return True
    return data[4:8] == b"ftyp" and data[8:12] in (b"avif", b"avis", b"mif1")
