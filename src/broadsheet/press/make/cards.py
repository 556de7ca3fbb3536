"""Stories as they stand in lists."""

from __future__ import annotations

from collections.abc import Collection

from broadsheet.press.make.desk import Desk
from broadsheet.press.make.pictures import Gallery
from broadsheet.site import shapes
from broadsheet.stories.models import Story
from broadsheet.stories.queries import CardRow
from broadsheet.stories.story_rows import StoryRow

__all__ = ["card_in", "card_shape", "cards_of"]


def card_shape(desk: Desk, row: Story | StoryRow | CardRow, picture: shapes.Picture | None) -> shapes.Card | None:
    """A live story's card; None when its edition or section is not public, or it was taken down."""
    edition = desk.editions.get(row.edition_id)
    section = desk.sections.get(row.section_id or 0)
    if edition is None or section is None or row.address is None or row.published_at is None:
        return None
    if row.pk in desk.taken_down:
        return None
    return shapes.Card(
        story_id=row.pk,
        address=row.address,
        headline=row.headline,
        format=row.format,  # type: ignore[arg-type]  # the model's choices are the shape's
        published_at=edition.local(row.published_at),
        section=section.link,
        edition_key=edition.key,
        language=edition.row.language,
        kicker=row.kicker,
        standfirst=row.standfirst,
        picture=picture,
        updated_at=edition.local(row.updated_at) if row.updated_at else None,
    )


def card_in(desk: Desk, row: CardRow, gallery: Gallery) -> shapes.Card | None:
    """The card of a row whose picture is in the gallery."""
    return card_shape(desk, row, gallery.get(row.lead_picture_id or row.lead_video_poster_id))


def cards_of(desk: Desk, rows: Collection[CardRow], gallery: Gallery | None = None) -> dict[int, shapes.Card]:
    """Cards by id, with their pictures: one query, or none."""
    gallery = gallery or Gallery({})
    gallery.read(row.lead_picture_id or row.lead_video_poster_id for row in rows)
    return {row.pk: card for row in rows if (card := card_in(desk, row, gallery))}
