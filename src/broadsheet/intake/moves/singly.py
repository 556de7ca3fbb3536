"""What a move takes in one by one: drafts, standing pages, and stories that changed since they were taken."""

from __future__ import annotations

from django.core.exceptions import ValidationError

from broadsheet.intake.moves.report import Report
from broadsheet.intake.moves.shaping import Shaped
from broadsheet.intake.moves.standing import take_standing_page
from broadsheet.intake.moves.state import Known, MoveState
from broadsheet.intake.moves.taker import ChangedElsewhere, Taker
from broadsheet.intake.parsers.blocks import LeftOut
from broadsheet.intake.parsers.shapes import IncomingStory
from broadsheet.stories.take_in import NewStory

__all__ = ["Singly"]

_STANDING = {"paragraph", "subheading", "picture", "table", "document", "note"}


class Singly:
    """Takes one thing in and notes what became of it."""

    def __init__(self, state: MoveState, taker: Taker, told: Report) -> None:
        """Count into `told`."""
        self._state, self._taker, self._told = state, taker, told

    def take_draft(self, story: IncomingStory, made: NewStory) -> None:
        """Take a story in that no reader saw; one that was withdrawn stays out."""
        if story.status == "withdrawn":
            self._skip(story, "It was withdrawn in the source.")
            return
        try:
            number = self._taker.take_draft(made)
        except ValidationError as error:
            self._skip(story, "; ".join(error.messages))
            return
        self._state.settle(story.source_id, "taken", story_id=number, why="a draft")
        self._told.drafts += 1

    def take_page(self, story: IncomingStory, made: NewStory, edition: str) -> None:
        """Take a standing page in; its old addresses lead to it."""
        key = (story.address.strip("/").rsplit("/", 1)[-1] or story.headline) if story.address else story.headline
        standing = [dict(block) for block in made.body if block["type"] in _STANDING]
        others = [block for block in made.body if block["type"] not in _STANDING]
        why = "a block that standing pages do not have"
        if others:
            self._state.leave_out(
                story.source_id, [*story.left_out, *(LeftOut(str(block)[:500], why) for block in others)]
            )
        try:
            address, is_beside = take_standing_page(edition, key, story.headline, standing)
        except ValidationError as error:
            self._skip(story, "; ".join(error.messages))
            self._state.release((made.address, *made.former_addresses), story.source_id)
            return
        if is_beside:
            self._state.complain(
                f"The paper has a page of its own where {story.headline!r} would stand; it came in as {address}."
            )
        self._taker.lead(dict.fromkeys((one for one in (made.address, *made.former_addresses) if one), address))
        self._state.settle(story.source_id, "taken", address=address, why="a standing page")
        self._told.pages += 1

    def keep_page(self, one: Shaped, before: Known) -> None:
        """Leave a standing page as it is when the source changed its own: the newsroom's may be newer."""
        self._state.changed(one.story.source_id, one.content, before.revision)
        self._state.complain(f"The page {one.story.headline!r} changed in the source; the paper's stays as it is.")

    def is_draft_again(self, one: Shaped, before: Known, *, dry_run: bool) -> bool:
        """Say whether a story came in as a draft that nobody touched: then it is taken as if it were new.

        The old draft goes. Noted as planned before, so that a move killed in between finds out which of both is there.
        """
        if before.story_id is None:
            return False
        if not dry_run:
            planned = (before.source_id, b"", None, before.edition, before.translation, one.story.headline[:300])
            if not self._taker.discard_draft(before.story_id, dry_run=True):
                return False
            self._state.plan([planned])
            self._state.commit()
        return self._taker.discard_draft(before.story_id, dry_run=dry_run)

    def change(self, one: Shaped, before: Known, made: NewStory) -> None:
        """Take a story again that changed in the source; one that was edited in the newsroom stays as it is there."""
        name, story_id = one.story.source_id, before.story_id
        assert story_id is not None
        if one.story.status != "published":
            self._state.changed(name, one.content, before.revision)
            self._state.complain(f"{name} changed in the source, where it is not published; the paper's stays.")
            return
        try:
            latest, problem = self._taker.change(story_id, before.revision, made)
            if problem:
                self._state.complain(f"{name} changed in the source and waits as a draft: {problem}")
            own = [address for address in (made.address, *made.former_addresses) if address]
            if fresh := sorted(set(own) - self._taker.taken_addresses(own)):
                self._taker.lead_here(story_id, fresh)
            self._state.changed(name, one.content, latest)
        except ChangedElsewhere:
            self._state.changed(name, one.content, before.revision)
            self._state.complain(f"{name} changed in the source and in the newsroom: the newsroom's stays.")

    def _skip(self, story: IncomingStory, why: str) -> None:
        self._state.settle(story.source_id, "skipped", why=why)
        self._told.skipped += 1
