"""Pictures of a move: read beside the export or fetched, within limits, each once. A missing one is only noted."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from broadsheet.common.fetch import Fetcher, Limits, UnableToFetch
from broadsheet.intake.moves.plan import Plan
from broadsheet.intake.moves.state import MoveState
from broadsheet.intake.parsers.blocks import IncomingPicture
from broadsheet.stories.models import Picture
from broadsheet.stories.pictures import UnableToTakePicture, take_in_picture

__all__ = ["PictureDesk", "TakePicture"]

TakePicture = Callable[[BytesIO, str, IncomingPicture], int]
"""Takes a picture's bytes into the newsroom under a name with its words; returns its id or raises `ValueError`."""

MAX_PICTURE = 25 * 1024 * 1024
_ENDINGS = {".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".tif", ".tiff", ".bmp"}


class PictureDesk:
    """Finds a picture's bytes and takes them into the newsroom, once for each address."""

    def __init__(
        self,
        plan: Plan,
        state: MoveState,
        folder: Path,
        *,
        dry_run: bool,
        take: TakePicture | None = None,
        fetcher: Fetcher | None = None,
    ) -> None:
        """`folder` is where the export lies; `plan.pictures_from` may name another folder (an uploads folder)."""
        self._plan, self._state, self._dry, self._base = plan, state, dry_run, plan.base
        self._folders = [one for one in (plan.pictures_from, folder) if one is not None]
        self._take = take or take_into_newsroom
        self._fetcher = fetcher
        self.taken = 0

    def find(self, picture: IncomingPicture) -> int | None:
        """Return the id of a picture in the newsroom, taking it in when it is not there; None when it is missing."""
        if self._dry or self._plan.pictures == "none":
            return None
        known = self._state.picture(picture.address[:2000])
        if known is not None:
            return known[0]
        number, why = self._taken(picture)
        self._state.put_picture(picture.address[:2000], number, why)
        return number

    def _taken(self, picture: IncomingPicture) -> tuple[int | None, str]:
        try:
            body = self._body(picture.address)
            name = unquote(urlsplit(picture.address).path).rsplit("/", 1)[-1][-100:] or "picture"
            number = self._take(BytesIO(body), name, picture)
        except (UnableToFetch, UnableToTakePicture, ValueError, OSError) as error:
            return None, str(error)[:500]
        self.taken += 1
        return number, ""

    def _body(self, address: str) -> bytes:
        if address.startswith("data:"):
            return _inline(address)
        path = unquote(urlsplit(address).path)
        for folder in self._folders:
            if (found := _beside(folder, path)) is not None:
                if found.stat().st_size > MAX_PICTURE:
                    raise ValueError(f"The picture is longer than {MAX_PICTURE:,} bytes.")
                return found.read_bytes()
        if "//" not in address[:8] and not self._base:
            raise ValueError("The picture is not beside the export.")
        self._fetcher = self._fetcher or Fetcher(limits=Limits(size=MAX_PICTURE))
        return self._fetcher.get(urljoin(self._base, address)).body


def take_into_newsroom(body: BytesIO, name: str, picture: IncomingPicture) -> int:
    """Take a picture in through the newsroom's own door, which checks, cleans and queues it for its renditions."""
    known = Picture.objects.filter(original_hash=hashlib.sha256(body.getvalue()).hexdigest()).values_list(
        "pk", flat=True
    )
    if (found := known.first()) is not None:  # the same file under another address, or a move that was killed here
        return int(found)
    made = take_in_picture(
        body, name=name, title=name, alt=picture.alt[:500], caption=picture.caption, credit=picture.credit[:255]
    )
    return int(made.pk)


def _beside(folder: Path, path: str) -> Path | None:
    """Return the file for an address in a folder: by its whole path, then by ever shorter ends of it. Never outside."""
    steps = [step for step in path.split("/") if step not in {"", ".", ".."}]
    if not steps or Path(steps[-1]).suffix.lower() not in _ENDINGS:
        return None
    root = folder.resolve()
    for start in range(len(steps)):
        found = root.joinpath(*steps[start:])
        if found.is_file() and found.resolve().is_relative_to(root):
            return found
    return None


def _inline(address: str) -> bytes:
    head, _, data = address.partition(",")
    try:
        return base64.b64decode(unquote(data), validate=False) if head.endswith(";base64") else unquote(data).encode()
    except (binascii.Error, ValueError):
        raise ValueError("The picture inside the text is spoiled.") from None
