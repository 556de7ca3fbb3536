"""Stories of the newsroom as the search index is given them, made from the press's own shapes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape

from broadsheet.archive import Document, Named
from broadsheet.press.make.body import Around, body_shapes
from broadsheet.press.make.desk import Desk, EditionDesk, SectionDesk
from broadsheet.press.make.pictures import Gallery
from broadsheet.site import shapes
from broadsheet.stories.queries import StoryToPress, get_stories_for_press

__all__ = ["make_documents"]

_BREAKS = re.compile(r"<(?:/?(?:p|li|ul|ol)|br)\b[^>]*>")
_TAGS = re.compile(r"<[^>]*>")


def make_documents(desk: Desk, ids: Sequence[int]) -> Iterator[Document]:
    """Those of these stories that readers can see; what only their pages show is not made."""
    batch = get_stories_for_press(ids)
    gallery = Gallery(dict(batch.pictures))
    for row in batch.stories:
        edition, section = desk.editions.get(row.story.edition_id), desk.sections.get(row.story.section_id or 0)
        if edition and section and row.story.address and row.story.published_at:
            # The cards of other stories are not part of a text, and nothing of a link to one is but its words.
            around = Around(edition.key, edition.number, gallery, batch.documents, batch.people, {}, lambda _: None)
            yield _document(edition, section, row, body_shapes(row.blocks, around))


def _document(
    edition: EditionDesk, section: SectionDesk, row: StoryToPress, blocks: Sequence[shapes.Block]
) -> Document:
    story = row.story
    assert story.address is not None
    assert story.published_at is not None
    quotes = [block for block in blocks if isinstance(block, shapes.Quote)]
    return Document(
        id=story.pk,
        edition=edition.key,
        language=edition.row.language,
        address=story.address,
        headline=story.headline,
        standfirst=story.standfirst,
        body_text="\n".join(filter(None, map(_text, blocks))),
        section=section.key,
        section_name=section.link.text,
        contributors=() if story.is_unsigned else tuple(Named(one.key, one.name) for one in row.contributors),
        topics=tuple(Named(one.key, one.name) for one in row.topics),
        people=tuple({Named(_key(q.speaker_address), q.speaker): None for q in quotes if q.speaker_address}),
        storyline=story.storyline__key or "",
        format=story.format,
        published_at=int(story.published_at.timestamp()),
        year=edition.local(story.published_at).year,
    )


def _text(block: shapes.Block) -> str:
    match block:
        case shapes.Paragraph() | shapes.Note():
            return unescape(_TAGS.sub("", _BREAKS.sub(" ", block.text_html))).strip()
        case shapes.Subheading():
            return block.text
        case shapes.Quote():
            return f"{block.words} {block.speaker}"
        case shapes.PictureBlock():
            return block.picture.caption
        case shapes.Gallery():
            return " ".join(filter(None, (block.title, *(picture.caption for picture in block.pictures))))
        case shapes.Table():
            return "\n".join(" ".join(row) for row in block.rows)
        case shapes.DocumentBlock():
            return block.title
    return ""


def _key(address: str) -> str:
    return address.rstrip("/").rpartition("/")[2]
