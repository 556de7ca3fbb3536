"""The search follower: published stories into the archive's index, from the same log with a bookmark of its own.

The bookmark lies in the index, in the commit of what it says. What goes in is made from the press's own shapes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from html import unescape

from broadsheet.archive import Document, IndexWriter, Named
from broadsheet.common.settings import Paper
from broadsheet.press.index_things import Change, IndexedThings
from broadsheet.press.make.desk import Desk, open_desk
from broadsheet.press.make.stories import MadeStory, make_stories
from broadsheet.site import shapes
from broadsheet.stories.log import Kind
from broadsheet.stories.queries import LogRow, latest, log_after, log_head

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
    documents = list(_documents(make_stories(desk, ids).values()))
    writer.apply(documents, set(ids) - {document.id for document in documents}, bookmark)


def _rebuild(desk: Desk, writer: IndexWriter, head: int) -> None:
    """Everything that is live, into an index beside the one in use, and then that one's place."""
    for edition in desk.editions.values():
        place: tuple[datetime, int] | None = None
        while rows := latest(edition.number, _CHUNK, place):
            made = make_stories(desk, [row.pk for row in rows])
            writer.apply_rebuilt(_documents(made.values()), (), 0)
            if rows[-1].published_at is None:
                break
            place = (rows[-1].published_at, rows[-1].pk)
    writer.apply_rebuilt((), (), head)
    writer.switch()


def _documents(stories: Iterable[MadeStory]) -> Iterable[Document]:
    return (_document(story, story.shape) for story in stories if story.shape)


def _document(made: MadeStory, story: shapes.Story) -> Document:
    card = story.card
    quotes = [block for block in story.blocks if isinstance(block, shapes.Quote)]
    return Document(
        id=card.story_id,
        edition=card.edition_key,
        language=card.language,
        address=card.address,
        headline=card.headline,
        standfirst=card.standfirst,
        body_text="\n".join(filter(None, map(_text, story.blocks))),
        section=story.section_key,
        section_name=card.section.text,
        contributors=tuple(Named(_key(byline.address), byline.name) for byline in story.bylines),
        topics=tuple(Named(_key(topic.address), topic.text) for topic in story.topics),
        people=tuple({Named(_key(q.speaker_address), q.speaker): None for q in quotes if q.speaker_address}),
        storyline=_key(story.storyline.address) if story.storyline else "",
        format=card.format,
        published_at=made.facts.seconds,
        year=card.published_at.year,
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
