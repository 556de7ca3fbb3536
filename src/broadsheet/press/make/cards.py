"""Stories as they stand in lists."""

from __future__ import annotations

from broadsheet.press.make.desk import Desk
from broadsheet.press.make.pictures import Gallery, picture_shape
from broadsheet.site import shapes
from broadsheet.stories.models import Story
from broadsheet.stories.story_rows import StoryRow

__all__ = ["card_shape", "card_with_pictures"]


def card_shape(desk: Desk, row: Story | StoryRow, picture: shapes.Picture | None) -> shapes.Card | None:
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


def card_with_pictures(desk: Desk, row: Story, gallery: Gallery | None = None) -> shapes.Card | None:
    """The card of a row whose pictures were read with it (``queries.cards``)."""
    if gallery is not None:
        gallery.add(row.lead_picture)
        gallery.add(row.lead_video_poster)
        return card_shape(desk, row, gallery.get(row.lead_picture_id or row.lead_video_poster_id))
    shown = row.lead_picture or row.lead_video_poster
    return card_shape(desk, row, picture_shape(shown) if shown else None)
