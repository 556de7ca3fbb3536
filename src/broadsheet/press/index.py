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
from broadsheet.press.index_things import IndexedThings
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

    A new index, and one that a renamed section or the like made old, is rebuilt from all that is live; a rebuild that
    was broken off is done again. A new topic, or a biography, rebuilds nothing.
    """
    with IndexWriter(paper.index_dir) as writer:
        rows = log_after(writer.bookmark, _ROWS)
        if not rows:
            return False
        # Before anything is read, so that what changes meanwhile is looked at again.
        head = log_head()
        desk = open_desk(paper)
        things = IndexedThings(paper.index_dir)
        is_old = things.take_up(desk, rows) or any(row.kind == Kind.BULK for row in rows)
        if writer.bookmark == 0 or is_old:
            read = things.read_all(desk)
            _rebuild(desk, writer, head)
            things.take_all(read)
        else:
            _apply(desk, writer, rows)
    return True


def _apply(desk: Desk, writer: IndexWriter, rows: list[LogRow]) -> None:
    ids = sorted({row.object_id for row in rows if row.kind in (Kind.STORY, Kind.STORY_GONE) and row.object_id})
    made = make_stories(desk, ids)
    documents = list(_documents(made.values()))
    writer.apply(documents, set(ids) - {document.id for document in documents}, rows[-1].number)


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
