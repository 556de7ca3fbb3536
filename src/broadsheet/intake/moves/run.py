"""Move a paper in: read, shape in other processes, take in by batches; may be killed and called again at any time."""

from __future__ import annotations

import hashlib
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from broadsheet.intake.moves.differences import Worst, difference
from broadsheet.intake.moves.folding import Folding
from broadsheet.intake.moves.leading import lead_old_lists
from broadsheet.intake.moves.making import Maker
from broadsheet.intake.moves.pictures import PictureDesk
from broadsheet.intake.moves.plan import Plan, why_no_edition
from broadsheet.intake.moves.report import Report
from broadsheet.intake.moves.shaping import Shaped, ShapedBatch, shaped_batches
from broadsheet.intake.moves.singly import Singly
from broadsheet.intake.moves.sources import Context, Source, recognise, survey_source
from broadsheet.intake.moves.state import Known, MoveState
from broadsheet.intake.moves.state_file import copy_state
from broadsheet.intake.moves.taker import Taker
from broadsheet.intake.moves.told import filled
from broadsheet.stories.take_in import NewStory, roomy_database

__all__ = ["Progress", "move_in", "state_path_of"]

Progress = Callable[[int, int], None]
"""Told how many pieces were read, and how many there are (0: not known)."""


def state_path_of(folder: Path, source: Path) -> Path:
    """Return where the state of a move from `source` lies in a paper's folder."""
    mark = hashlib.blake2b(str(source.resolve()).encode(), digest_size=4).hexdigest()
    return folder / "moves" / f"{source.name[:60]}-{mark}.sqlite3"


def move_in(
    source: Path,
    plan: Plan,
    state_path: Path,
    *,
    dry_run: bool = False,
    limit: int = 0,
    workers: int | None = None,
    batch: int = 500,
    on_progress: Progress | None = None,
) -> Report:
    """Move the stories of `source` into the paper whose Django is set up, and report.

    May be killed at any moment and called again: nothing is lost and nothing doubled. A later call takes what is new
    or changed. `limit` ends after so many stories taken; `dry_run` writes nothing anywhere. Raises `UnableToParse`
    when the source is none that we know; trouble inside it is in the report.
    """
    started = time.monotonic()
    recognised = recognise(source)
    with _state(state_path, dry_run=dry_run) as (state, kept):
        move = _Move(recognised, plan, state, dry_run=dry_run, limit=limit)
        move.finish_what_was_killed()
        context, total = survey_source(recognised, move.plan, state, kept)
        move.look_for_pictures(context)
        state.commit()
        shaped = shaped_batches(recognised, context, state.complain, workers, batch)
        move.run(shaped, total, on_progress)
        move.lead_lists(context)
        return move.report(time.monotonic() - started)


@contextmanager
def _state(path: Path, *, dry_run: bool) -> Iterator[tuple[MoveState, Path]]:
    """Open the state; for a dry run, a copy of it that is thrown away."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="broadsheet-move-") as folder:
        kept = Path(folder) / "state.sqlite3" if dry_run else path
        if dry_run and path.exists():
            copy_state(path, kept)
        state = MoveState(kept)
        try:
            yield state, kept
        finally:
            state.close()


class _Move:
    """One run of a move."""

    def __init__(self, source: Source, plan: Plan, state: MoveState, *, dry_run: bool, limit: int) -> None:
        self.source, self.state, self.dry_run, self.limit = source, state, dry_run, limit
        self.taker = Taker()
        editions = dict(plan.editions) or self.taker.languages()
        if "" not in editions and len(set(editions.values())) == 1:
            editions[""] = next(iter(editions.values()))
        self.plan = replace(plan, editions=editions)
        self.desk = PictureDesk(self.plan, state, source.folder, dry_run=dry_run)
        self.maker = Maker(self.plan, self.taker, self.desk, name=source.name, dry_run=dry_run)
        self.told = Report(dry_run=dry_run)
        self.folding = Folding(state, self.taker, self.told, dry_run=dry_run)
        self.singly = Singly(state, self.taker, self.told)
        self.worst = Worst()
        self._terms: set[tuple[str, str]] = set()
        self.again: set[str] = set()

    # -- the steps --------------------------------------------------------------------------------------------

    def finish_what_was_killed(self) -> None:
        """Find out which stories of the last batch came in before the kill."""
        for known in self.state.planned():
            found = self.taker.found(known.edition, uuid.UUID(known.translation))
            if found is None:
                self.state.forget(known.source_id)
            else:
                self.state.settle(known.source_id, "taken", story_id=found[0], address=found[1])

    def look_for_pictures(self, context: Context) -> None:
        """Find out where the old site was, and which stories get pictures now that were missing before."""
        self.desk.base = self.desk.base or context.site.address
        self.again = self.desk.look_again()

    def run(self, shaped: Iterator[tuple[ShapedBatch, int]], total: int, on_progress: Progress | None) -> None:
        """Take every batch in, while the next ones are shaped elsewhere."""
        done = 0
        with roomy_database():
            for (stories, problems), count in shaped:
                for problem in problems:
                    self.state.complain(problem)
                    self.told.skipped += 1
                self.take(stories)
                done += count
                if on_progress:
                    on_progress(done, total)
                if self.limit and self.told.taken >= self.limit:
                    return

    def take(self, stories: list[Shaped]) -> None:
        """Take one batch in. Repeats of a story that did not come in after all are looked at by themselves."""
        while stories:
            orphans = self._take_some(stories)
            self.state.commit()
            stories = [] if self.limit and self.told.taken >= self.limit else orphans

    def _take_some(self, stories: list[Shaped]) -> list[Shaped]:
        """Take what is new together and what changed one by one; return the repeats whose first was refused."""
        known = self.state.known([one.story.source_id for one in stories])
        self.state.look_up(
            [address for one in stories for address in (one.address, *one.further) if address],
            [one.words for one in stories if one.words],
        )
        self.folding.begin()
        new: list[Shaped] = []
        seen: set[str] = set()
        for one in stories:
            name = one.story.source_id
            before = known.get(name)
            if name in seen:
                self.state.complain(f"Two stories have the id {name}: the first was taken.")
                self.told.folded += 1
            elif before and before.content == one.content and self._is_done(before):
                self.told.unchanged += 1
            elif before and before.fate == "taken" and not self._is_draft_again(one, before):
                self._change(one, before)
            elif not self.folding.fold(one):
                new.append(one)
            seen.add(name)
        if self.limit:
            new = new[: max(self.limit - self.told.taken, 0)]
        self._take_new(new, known)
        return self.folding.end()

    def _is_done(self, before: Known) -> bool:
        if before.story_id and before.source_id in self.again:
            return False
        return before.fate == "taken" or self.folding.was_folded(before)

    def _take_new(self, new: list[Shaped], known: dict[str, Known]) -> None:
        self.maker.prepare(new)
        ready: list[tuple[Shaped, NewStory]] = []
        plans = []
        for one in new:
            story = one.story
            made = self._made(one, is_new=story.source_id not in known)
            if made is None:
                self._skip(one, why_no_edition(story.language))
                continue
            ready.append((one, made))
            edition = self.plan.edition_of(story)
            key, headline = str(made.translation_key), story.headline[:300]
            # A repeat is never folded into what no reader sees.
            words = one.words if (story.status, story.kind) == ("published", "story") else None
            plans.append((story.source_id, one.content, words, edition, key, headline))
        self.state.plan(plans)
        if self.dry_run:
            self.told.would_take([one.story for one, _ in ready])
            return
        self.state.commit()
        self._take_published(
            [(one, made) for one, made in ready if (one.story.status, one.story.kind) == ("published", "story")]
        )
        for one, made in ready:
            if one.story.kind == "page":
                self.singly.take_page(one.story, made, self.plan.edition_of(one.story))
            elif one.story.status != "published":
                self.singly.take_draft(one.story, made)

    def _take_published(self, ready: list[tuple[Shaped, NewStory]]) -> None:
        if not ready:
            return
        if taken := self.taker.taken_addresses([one for _, made in ready for one in made.former_addresses]):
            ready = [(story, _without(made, taken)) for story, made in ready]
            for address in sorted(taken):
                self.state.complain(f"{address} leads to a story or page that was there before.")
        result = self.taker.take([made for _, made in ready])
        self.state.settle_many(
            [
                (ready[place][0].story.source_id, "taken", number, result.addresses[place], "")
                for place, number in result.ids.items()
            ]
        )
        self.told.taken += len(result.ids)
        for place, why in result.skipped:
            refused = ready[place][0]
            self.state.settle(refused.story.source_id, "skipped", why=why)
            self.state.release([refused.address, *refused.further], refused.story.source_id)
            self.told.skipped += 1
        for place in result.ids:
            if (found := difference(*ready[place])) is not None:
                self.worst.add(found)

    def _is_draft_again(self, one: Shaped, before: Known) -> bool:
        return self.singly.is_draft_again(one, before, dry_run=self.dry_run)

    def _change(self, one: Shaped, before: Known) -> None:
        if before.story_id is None:
            self.singly.keep_page(one, before)
            return
        self.told.changed += 1
        made = self._made(one, is_new=False)
        if made is not None and not self.dry_run:
            self.singly.change(one, before, made)

    def _made(self, one: Shaped, *, is_new: bool) -> NewStory | None:
        """Return the story as the newsroom takes it; None when the paper has no edition for it."""
        story = one.story
        if not self.taker.has_edition(self.plan.edition_of(story)):
            return None
        terms = self.maker.terms(story)
        for kind, key, target in terms.pages if terms else ():
            self._note_term(kind, key, target)
        # What no reader saw has no address to keep.
        former = self.folding.claimed(one, story.source_id) if story.status == "published" else []
        made, left_out = self.maker.make(one, terms, former)
        self.state.leave_out(story.source_id, left_out, is_new=is_new)
        return made

    def _skip(self, one: Shaped, why: str) -> None:
        story = one.story
        self.state.put(story.source_id, one.content, "skipped", headline=story.headline[:300], story_id=None, why=why)
        self.told.skipped += 1

    def _note_term(self, kind: str, key: str, target: str) -> None:
        if (kind, key) not in self._terms:
            self._terms.add((kind, key))
            self.state.put_term(kind, key, target)

    def lead_lists(self, context: Context) -> None:
        """Let the addresses of the source's lists lead to their pages."""
        if not self.dry_run:
            lead_old_lists(context, self.plan, self.state, self.taker, has_new=self.told.taken > 0)

    def report(self, seconds: float) -> Report:
        """Return the report with what the state knows."""
        self.told.seconds = seconds
        self.told.pictures = self.desk.taken
        self.told.differences = self.worst.found()
        return filled(self.told, self.state)


def _without(made: NewStory, taken: set[str]) -> NewStory:
    return replace(made, former_addresses=tuple(one for one in made.former_addresses if one not in taken))
