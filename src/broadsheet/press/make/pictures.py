"""Pictures and films as shapes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from broadsheet.press.make.embeds import frame_url, watch_url
from broadsheet.site import shapes
from broadsheet.stories.models import Picture, StoryDocument
from broadsheet.stories.queries import PictureRow, get_pictures

__all__ = ["Gallery", "document_address", "film", "picture_shape"]


def picture_shape(row: Picture | PictureRow) -> shapes.Picture:
    """A picture with its own words."""
    return shapes.Picture(
        renditions=tuple(
            shapes.Rendition(one["address"], one["width"], one["height"], one["content_type"], one.get("crop", ""))
            for one in row.rendition_list
        ),
        width=row.width,
        height=row.height,
        alt=row.alt,
        caption=row.caption,
        credit=row.credit,
        licence=row.licence,
        colour=row.colour,
    )


class Gallery:
    """A batch's pictures, each made into a shape once."""

    def __init__(self, rows: Mapping[int, Picture | PictureRow]) -> None:
        self._rows = dict(rows)
        self._made: dict[int, shapes.Picture] = {}
        self._missing: set[int] = set()

    def get(self, number: int | None, caption: str = "", credit: str = "") -> shapes.Picture | None:
        """A picture; words given where it stands win over its own."""
        if not number or number not in self._rows:
            return None
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = picture_shape(self._rows[number])
        if not caption and not credit:
            return made
        return replace(made, caption=caption or made.caption, credit=credit or made.credit)

    def read(self, numbers: Iterable[int | None]) -> None:
        """Have these too: one query for all that are not here yet."""
        wanted = {number for number in numbers if number} - self._rows.keys() - self._missing
        found = get_pictures(wanted)
        self._missing |= wanted - found.keys()
        self._rows |= found


def film(provider: str, provider_id: str, title: str, poster: shapes.Picture | None) -> shapes.Video:
    """A film or post that is shown elsewhere; who made its poster is named under it, as under any picture."""
    return shapes.Video(
        title=title,
        provider=provider,
        provider_id=provider_id,
        poster=poster,
        frame_url=frame_url(provider, provider_id),
        watch_url=watch_url(provider, provider_id),
        credit=poster.credit if poster else "",
    )


def document_address(row: StoryDocument) -> str:
    """Where the reader serves a document."""
    return row.address
