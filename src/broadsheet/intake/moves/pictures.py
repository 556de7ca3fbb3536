"""Pictures of a move: read beside the export or fetched, within limits, each once. A missing one is only noted."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from broadsheet.common.fetch import Fetcher, Limits, UnableToFetch
from broadsheet.intake.moves.plan import Plan
from broadsheet.intake.moves.state import Missing, MoveState
from broadsheet.intake.parsers.blocks import IncomingPicture
from broadsheet.stories.models import Picture
from broadsheet.stories.pictures import UnableToTakePicture, take_in_picture

__all__ = ["PictureDesk", "TakePicture"]

TakePicture = Callable[[BytesIO, str, IncomingPicture], int]
"""Takes a picture's bytes into the newsroom under a name with its words; returns its id or raises `ValueError`."""

MAX_PICTURE = 25 * 1024 * 1024
_LONGEST = 2000
_SILENCES = 10
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
        self._plan, self._state, self._dry = plan, state, dry_run
        self.base = plan.base
        """Where the old site was, for pictures that the source names by path only."""
        self._folders = [one for one in (plan.pictures_from, folder) if one is not None]
        self._take = take or take_into_newsroom
        self._fetcher = fetcher
        self._silent: Counter[str] = Counter()
        self.taken = 0

    def find(self, picture: IncomingPicture) -> int | None:
        """Return the id of a picture in the newsroom, taking it in when it is not there; None when it is missing."""
        if self._dry or self._plan.pictures == "none":
            return None
        address = self._whole(picture.address)
        known = self._state.picture(address[:_LONGEST])
        if known is not None:
            return known[0]
        number, why, kind = self._taken(picture, address)
        self._state.put_picture(address[:_LONGEST], number, why, kind)
        return number

    def look_again(self) -> set[str]:
        """Return the source ids of stories that lack a picture which can be had now, and forget that it was missing.

        One that lies beside the export now is found; one whose site did not answer is asked for again. What was there
        and is no picture stays missing, or every run would change its stories.
        """
        if self._dry or self._plan.pictures == "none":
            return set()
        here: dict[str, bool] = {}
        stories = set()
        for source_id, fragment in self._state.without_pictures():
            address = self._whole(fragment)[:_LONGEST]
            if address not in here:
                here[address] = self._is_here_now(address)
            if here[address]:
                stories.add(source_id)
        return stories

    def _is_here_now(self, address: str) -> bool:
        known = self._state.picture(address)
        if known is None or known[0] is not None:
            return known is not None
        kind = self._state.kind_of_missing(address)
        if kind == "spoiled" or (kind == "refused" and self._file(address) is None):
            return False
        try:
            self._body(address)
        except (UnableToFetch, ValueError, OSError):
            return False
        self._state.forget_picture(address)
        return True

    def _whole(self, address: str) -> str:
        """Return the address with its scheme and host, where they are known: one picture has one."""
        if address.startswith("data:"):
            return address
        if address.startswith("//"):
            return f"{urlsplit(self.base).scheme or 'https'}:{address}"
        return urljoin(self.base, address) if self.base else address

    def _taken(self, picture: IncomingPicture, address: str) -> tuple[int | None, str, Missing]:
        try:
            body = self._body(address)
        except (UnableToFetch, ValueError, OSError) as error:
            is_refused = isinstance(error, UnableToFetch) and error.permanent and bool(error.status)
            return None, str(error)[:500], "refused" if is_refused else "unreached"
        name = unquote(urlsplit(address).path).rsplit("/", 1)[-1][-100:] or "picture"
        try:
            number = self._take(BytesIO(body), name, picture)
        except (UnableToTakePicture, ValueError, OSError) as error:
            return None, str(error)[:500], "spoiled"
        self.taken += 1
        return number, "", ""

    def _body(self, address: str) -> bytes:
        if address.startswith("data:"):
            return _inline(address)
        if (found := self._file(address)) is not None:
            if found.stat().st_size > MAX_PICTURE:
                raise ValueError(f"The picture is longer than {MAX_PICTURE:,} bytes.")
            return found.read_bytes()
        if "//" not in address[:8]:
            raise ValueError("The picture is not beside the export.")
        return self._fetched(address)

    def _file(self, address: str) -> Path | None:
        """Return the file beside the export: in a mirrored site's folder of its host, or by the path alone."""
        split = urlsplit(address)
        path = unquote(split.path)
        for folder in self._folders:
            for one in (f"{split.hostname}/{path}", path) if split.hostname else (path,):
                if (found := _beside(folder, one)) is not None:
                    return found
        return None

    def _fetched(self, address: str) -> bytes:
        """Fetch a picture; a host that was silent many times in a row is not asked again in this run.

        A dead site's hundred thousand pictures would take ten seconds each otherwise.
        """
        host = urlsplit(address).netloc
        if self._silent[host] >= _SILENCES:
            raise ValueError(f"{host} did not answer {_SILENCES} times in a row and was not asked again.")
        self._fetcher = self._fetcher or Fetcher(limits=Limits(size=MAX_PICTURE))
        try:
            body = self._fetcher.get(address).body
        except UnableToFetch as error:
            self._silent[host] = 0 if error.status else self._silent[host] + 1
            raise
        self._silent[host] = 0
        return body


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
