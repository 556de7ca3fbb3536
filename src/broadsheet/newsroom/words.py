"""The words for what the desk works with, beside the models: things, fields, blocks, choices, help. See ``labels``."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

__all__ = ["BLOCKS", "BLOCK_HELP", "CHOICES", "FIELDS", "HELP", "PICTURE_PROBLEMS", "THINGS"]

_Words = str | Promise

THINGS: dict[str, tuple[_Words, _Words]] = {
    "story": (_("story"), _("stories")),
    "edition": (_("edition"), _("editions")),
    "section": (_("section"), _("sections")),
    "topic": (_("topic"), _("topics")),
    "storyline": (_("storyline"), _("storylines")),
    "source": (_("source"), _("sources")),
    "person": (_("person"), _("people")),
    "contributor": (_("contributor"), _("contributors")),
    "standingpage": (_("standing page"), _("standing pages")),
    "notice": (_("notice"), _("notices")),
    "breakingbar": (_("breaking bar"), _("breaking bars")),
    "picture": (_("picture"), _("pictures")),
    "storydocument": (_("document"), _("documents")),
}
"""Model -> one, several."""

FIELDS: dict[str, _Words] = {
    # Whatever the model, a field of this name is called:
    "edition": _("Edition"),
    "section": _("Section"),
    "topic": _("Topic"),
    "storyline": _("Storyline"),
    "source": _("Source"),
    "contributor": _("Contributor"),
    "story": _("Story"),
    "picture": _("Picture"),
    "key": _("Key in the address"),
    "name": _("Name"),
    "edition.name": pgettext_lazy("of a thing", "Name"),
    "section.name": pgettext_lazy("of a thing", "Name"),
    "topic.name": pgettext_lazy("of a thing", "Name"),
    "source.name": pgettext_lazy("of a thing", "Name"),
    "title": _("Title"),
    "text": _("Text"),
    "body": _("Body"),
    "role": _("Role"),
    "email": _("E-mail"),
    "description": _("Description"),
    "biography": _("Biography"),
    "position": _("Place in the order"),
    "is_live": _("Shown to readers"),
    "url": _("Web address"),
    "licence": _("Licence"),
    "tags": _("Tags"),
    "collection": _("Collection"),
    "file": _("File"),
    "names": _("Name"),
    # A story's own:
    "kicker": _("Kicker"),
    "headline": _("Headline"),
    "standfirst": _("Standfirst"),
    "dateline": _("Dateline"),
    "is_unsigned": _("Unsigned"),
    "source_url": _("Address of the report"),
    "format": _("Format"),
    "lead_picture": _("Lead picture"),
    "lead_caption": _("Caption of the lead picture"),
    "lead_credit": _("Credit of the lead picture"),
    "lead_video_provider": _("Provider of the video"),
    "lead_video_id": _("Id of the video"),
    "lead_video_title": _("Title of the video"),
    "lead_video_file": _("Video file of ours"),
    "lead_video_poster": _("Poster of the video"),
    "lead_video_seconds": _("Length in seconds"),
    "slug": _("Words in the address"),
    "go_live_at": _("Publish at"),
    "expire_at": _("Withdraw at"),
    "first_published_at": _("First published"),
    "topics": _("Topics"),
    "contributors": _("Contributors"),
    # An edition's own:
    "language": _("Language"),
    "locale": _("Language and country"),
    "time_zone": _("Time zone"),
    "date_pattern": _("Pattern of dates"),
    "direction": _("Direction of writing"),
    "masthead": _("Masthead"),
    "tagline": _("Line under the masthead"),
    "address_pattern": _("Pattern of addresses"),
    "publisher_name": _("Publisher"),
    "publisher_legal_name": _("Publisher's legal name"),
    "publisher_email": _("Publisher's e-mail"),
    "publisher_postal_address": _("Publisher's postal address"),
    "publisher_founded_on": _("Founded on"),
    "corrections_address": _("Address of the corrections policy"),
    "ethics_address": _("Address of the ethics policy"),
    "ownership_address": _("Address of the page on ownership"),
    "same_as": _("The publisher elsewhere"),
    # Of the others:
    "summary": _("Summary"),
    "started_on": _("Began on"),
    "starts_on": _("First day"),
    "ends_on": _("Last day"),
    "every_year": _("Every year"),
    "link": _("Link"),
    "starts_at": _("Starts at"),
    "ends_at": _("Ends at"),
    "alt": _("Alternative text"),
    "caption": _("Caption"),
    "credit": _("Credit"),
    "taken_at": _("Taken at"),
    "focal_point_x": _("Focal point, x"),
    "focal_point_y": _("Focal point, y"),
    "focal_point_width": _("Focal point, width"),
    "focal_point_height": _("Focal point, height"),
}
"""Field, or model.field -> label."""

HELP: dict[str, _Words] = {
    "edition.name": _("The language's own name, such as Русский."),
    "edition.language": _("BCP 47 tag, such as az."),
    "edition.locale": _("Language and country, such as az_AZ."),
    "edition.same_as": _("The publisher's pages elsewhere, absolute URLs."),
    "story.source_url": _("The report itself, where it stands openly."),
    "story.slug": _("Made from the headline when left empty."),
    "picture.alt": _("What the picture shows, for those who cannot see it."),
    "picture.credit": _("Who made it, such as “Leyla Quliyeva / Agency”."),
    "notice.ends_on": _("The last day on which it shows."),
    "breakingbar.link": _("Where it leads when it is not a story of ours."),
}
"""The models' own help, word for word: help is part of a migration, unlike a label."""

CHOICES: dict[str, dict[str, _Words]] = {
    "story.format": {
        "text": pgettext_lazy("format of a story", "Text"),
        "video": pgettext_lazy("format of a story", "Video"),
        "photo": pgettext_lazy("format of a story", "Photo"),
        "live": pgettext_lazy("format of a story", "Live"),
    },
    "edition.direction": {"ltr": _("left to right"), "rtl": _("right to left")},
}

BLOCKS: dict[str, _Words] = {
    # A block of this name, wherever it stands, is called:
    "paragraph": _("Paragraph"),
    "subheading": _("Subheading"),
    "quote": _("Quote"),
    "picture": _("Picture"),
    "gallery": _("Gallery"),
    "embed": _("Embed"),
    "table": _("Table"),
    "pull_quote": _("Pull quote"),
    "document": _("Document"),
    "related_story": _("Related story"),
    "note": _("Note"),
    "speaker": _("Speaker"),
    "role": _("Role"),
    "words": _("Words"),
    "caption": _("Caption"),
    "credit": _("Credit"),
    "title": _("Title"),
    "pictures": _("Pictures"),
    "provider": _("Provider"),
    "poster": _("Poster"),
    "rows": _("Rows"),
    # And these by their whole path:
    "quote.speaker": _("Person"),
    "quote.speaker_name": _("or a name"),
    "quote.original_words": _("In the original language"),
    "quote.original_language": _("Original language"),
    "quote.said_where": _("Where it was said"),
    "embed.provider_id": _("Id of the post or video"),
    "table.first_row_is_header": _("The first row is a heading"),
    "table.first_column_is_header": _("The first column is a heading"),
}

BLOCK_HELP: dict[str, _Words] = {
    "quote.original_language": _("Such as ru."),
    "table.rows": _("One row a line; cells apart by a tab or by |."),
}

PICTURE_PROBLEMS: tuple[_Words, ...] = (
    _("The picture is damaged."),
    _("The picture is damaged or cut short."),
    _("The picture is smaller than two pixels."),
    _("The picture needs too much memory."),
    _("The stored picture cannot be read."),
)
"""What the process that reads pictures may say; it knows no translations."""
