"""The search follower: published stories into the archive's index, from the same log with a bookmark of its own.

The bookmark lies in the index, in the commit of what it says. What goes in is made from the press's own shapes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from html import unescape

from broadsheet.archive import Document, IndexWriter, Named
from broadsheet.common.settings import Paper
from broadsheet.press.index_things import Change, IndexedThings
from broadsheet.press.make.body import Around, body_shapes
from broadsheet.press.make.desk import Desk, EditionDesk, SectionDesk, open_desk
from broadsheet.press.make.pictures import Gallery
from broadsheet.site import shapes
from broadsheet.stories.log import Kind
from broadsheet.stories.queries import (
    LogRow,
    StoryToPress,
    get_stories_for_press,
    latest_places,
    log_after,
    log_head,
)

__all__ = ["index_pending"]

_ROWS = 500
_CHUNK = 1000
_TAGS = re.compile(r"<[^>]*>")


def index_pending(paper: Paper) -> bool:
    """Index one batch of what waits in the log; says whether there was something.

    An index that is new, or has other fields, is rebuilt from all that is live, and so is one after stories came in
    bulk or an edition went live; a rebuild that was broken off is done again. Names are looked up when a search is
    answered, so another name is one small document; only where a key changed, or a person whose name stands in the
    quotes, are the stories made again, and those alone.
    """
    with IndexWriter(paper.index_dir) as writer:
        rows = log_after(writer.bookmark, _ROWS)
        if not rows and not writer.is_outdated:
            return False
        # Before anything is read, so that what changes meanwhile is looked at again.
        head = log_head()
        desk = open_desk(paper)
        things = IndexedThings(paper.index_dir)
        changes = things.changes(desk, rows)
        is_old = writer.is_outdated or changes is None or any(row.kind == Kind.BULK for row in rows)
        if writer.bookmark == 0 or is_old:
            read = things.read_all(desk)
            _rebuild(desk, writer, head)
            things.take_all(read)
        else:
            if changes:
                _follow_things(desk, writer, changes)
                things.take(changes)
            _apply(desk, writer, rows)
    return True


def _follow_things(desk: Desk, writer: IndexWriter, changes: list[Change]) -> None:
    """Other names, and stories of other keys: all under the bookmark as it was, so that a kill has it done again."""
    for change in changes:
        for edition, key in change.stale:
            ids = writer.ids_with(edition, change.indexed_as, key)
            for first in range(0, len(ids), _CHUNK):
                _put(desk, writer, sorted(ids[first : first + _CHUNK]), writer.bookmark)
    named = [
        (edition, language, change.indexed_as, Named(key, name))
        for change in changes
        for edition, language, key, name in change.names
    ]
    if named:
        writer.rename(named, writer.bookmark)


def _apply(desk: Desk, writer: IndexWriter, rows: list[LogRow]) -> None:
    ids = sorted({row.object_id for row in rows if row.kind in (Kind.STORY, Kind.STORY_GONE) and row.object_id})
    _put(desk, writer, ids, rows[-1].number)


def _put(desk: Desk, writer: IndexWriter, ids: list[int], bookmark: int) -> None:
    documents = list(_documents(desk, ids))
    writer.apply(documents, set(ids) - {document.id for document in documents}, bookmark)


def _rebuild(desk: Desk, writer: IndexWriter, head: int) -> None:
    """Everything that is live, into an index beside the one in use, and then that one's place."""
    for edition in desk.editions.values():
        place: tuple[datetime, int] | None = None
        while places := latest_places(edition.number, _CHUNK, place):
            writer.apply_rebuilt(_documents(desk, [one.story_id for one in places]), (), 0)
            place = (places[-1].published_at, places[-1].story_id)
    writer.apply_rebuilt((), (), head)
    writer.switch()


def _documents(desk: Desk, ids: Sequence[int]) -> Iterator[Document]:
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
            return unescape(_TAGS.sub(" ", block.text_html)).strip()
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
