"""The blocks of a story's body. Data, not HTML: the press turns them into shapes."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from broadsheet.stories.embed_ids import embed_id

__all__ = ["EMBED_PROVIDERS", "RICH_TEXT_FEATURES", "STANDING_BLOCKS", "STORY_BLOCKS"]

RICH_TEXT_FEATURES = ["bold", "italic", "link", "story-link"]
EMBED_PROVIDERS = [
    ("youtube", "YouTube"),
    ("vimeo", "Vimeo"),
    ("dailymotion", "Dailymotion"),
    ("telegram", "Telegram"),
    ("x", "X"),
    ("instagram", "Instagram"),
    ("facebook", "Facebook"),
    ("tiktok", "TikTok"),
    ("soundcloud", "SoundCloud"),
]


class QuoteBlock(blocks.StructBlock):
    """Words someone said: data, so that a person's page can list them."""

    speaker = SnippetChooserBlock("stories.Person", required=False, label="Person")
    speaker_name = blocks.CharBlock(max_length=160, required=False, label="or a name")
    role = blocks.CharBlock(max_length=200, required=False)
    words = blocks.TextBlock()
    original_words = blocks.TextBlock(required=False, label="In the original language")
    original_language = blocks.CharBlock(max_length=12, required=False, help_text="Such as ru.")
    said_where = blocks.CharBlock(max_length=200, required=False, label="Where it was said")

    class Meta:
        icon = "openquote"

    def clean(self, value: Any) -> Any:
        """Someone must have said it."""
        result = super().clean(value)
        if not result.get("speaker") and not result.get("speaker_name"):
            raise blocks.StructBlockValidationError(
                block_errors={"speaker_name": ValidationError(_("Choose a person or write a name."))}
            )
        return result


class PictureBlock(blocks.StructBlock):
    """A picture in the text; its own words win over the picture's."""

    picture = ImageChooserBlock()
    caption = blocks.CharBlock(max_length=500, required=False)
    credit = blocks.CharBlock(max_length=255, required=False)

    class Meta:
        icon = "image"


class GalleryBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=200, required=False)
    pictures = blocks.ListBlock(PictureBlock(), min_num=1)

    class Meta:
        icon = "image"


class EmbedBlock(blocks.StructBlock):
    """Something from elsewhere: a provider and an id, never their HTML. It loads when the reader clicks."""

    provider = blocks.ChoiceBlock(choices=EMBED_PROVIDERS)
    provider_id = blocks.RegexBlock(
        regex=r"^[A-Za-z0-9_./:@-]{1,200}\Z",
        max_length=200,
        label="Id",
        error_messages={"invalid": "Give the id of the post or film, not its whole address."},
    )
    title = blocks.CharBlock(max_length=200)
    poster = ImageChooserBlock(required=False)

    class Meta:
        icon = "media"

    def clean(self, value: Any) -> Any:
        """Take the id out of an address, which is what one copies from a browser."""
        value["provider_id"] = embed_id(value.get("provider") or "", value.get("provider_id") or "")
        return super().clean(value)


class TableBlock(blocks.StructBlock):
    """A table as editors paste it from a spreadsheet."""

    caption = blocks.CharBlock(max_length=200, required=False)
    rows = blocks.TextBlock(help_text="One row a line; cells apart by a tab or by |.")
    first_row_is_header = blocks.BooleanBlock(required=False, default=True)
    first_column_is_header = blocks.BooleanBlock(required=False, default=False)

    class Meta:
        icon = "table"


class PullQuoteBlock(blocks.StructBlock):
    words = blocks.TextBlock()
    speaker = blocks.CharBlock(max_length=160, required=False)

    class Meta:
        icon = "openquote"


class DocumentBlock(blocks.StructBlock):
    document = DocumentChooserBlock()
    title = blocks.CharBlock(max_length=200, required=False)

    class Meta:
        icon = "doc-full"


STANDING_BLOCKS = [
    ("paragraph", blocks.RichTextBlock(features=[*RICH_TEXT_FEATURES, "ul", "ol"])),
    ("subheading", blocks.CharBlock(max_length=200, icon="title")),
    ("picture", PictureBlock()),
    ("table", TableBlock()),
    ("document", DocumentBlock()),
    ("note", blocks.RichTextBlock(features=RICH_TEXT_FEATURES, icon="help")),
]

STORY_BLOCKS = [
    ("paragraph", blocks.RichTextBlock(features=[*RICH_TEXT_FEATURES, "ul", "ol"])),
    ("subheading", blocks.CharBlock(max_length=200, icon="title")),
    ("quote", QuoteBlock()),
    ("picture", PictureBlock()),
    ("gallery", GalleryBlock()),
    ("embed", EmbedBlock()),
    ("table", TableBlock()),
    ("pull_quote", PullQuoteBlock()),
    ("document", DocumentBlock()),
    ("related_story", SnippetChooserBlock("stories.Story", icon="link")),
    ("note", blocks.RichTextBlock(features=RICH_TEXT_FEATURES, icon="help")),
]
