"""Starting a story's translation: a draft in another edition with everything that needs no translator."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from broadsheet.stories.models import Edition, Section, Story
from broadsheet.stories.publish import UnableToLink, link_translations
from broadsheet.stories.write import create_story

__all__ = ["start_translation"]


@transaction.atomic
def start_translation(*, story: Story, edition: Edition, by: Any) -> Story:
    """A linked draft with the same text, pictures and authors, in the section that is the same there.

    Raises ``UnableToLink`` when the edition has the story already.
    """
    if Story.objects.filter(translation_key=story.translation_key, edition=edition).exists():
        raise UnableToLink(_("That edition has the story already."))
    source: Story = story.get_latest_revision_as_object()
    section = None
    if source.section is not None:
        section = Section.objects.filter(edition=edition, translation_key=source.section.translation_key).first()
    children: Any = source
    started = create_story(
        edition=edition,
        by=by,
        kicker=source.kicker,
        headline=source.headline,
        standfirst=source.standfirst,
        dateline=source.dateline,
        section=section,
        contributors=[row.contributor for row in children.byline.all()],
        is_unsigned=source.is_unsigned,
        source=source.source,
        source_url=source.source_url,
        format=source.format,
        lead_picture=source.lead_picture,
        lead_caption=source.lead_caption,
        lead_credit=source.lead_credit,
        lead_video_provider=source.lead_video_provider,
        lead_video_id=source.lead_video_id,
        lead_video_title=source.lead_video_title,
        lead_video_file=source.lead_video_file,
        lead_video_poster=source.lead_video_poster,
        lead_video_seconds=source.lead_video_seconds,
        # New ids: each edition's blocks have a history of their own.
        body=[{"type": block["type"], "value": block["value"]} for block in source.body.raw_data],
    )
    link_translations(stories=[story, started])
    return Story.objects.get(pk=started.pk)
