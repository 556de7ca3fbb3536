"""Move a paper in: read, shape in other processes, take in by batches; may be killed and called again at any time."""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError

from broadsheet.common import clock
from broadsheet.common.html import text_of
from broadsheet.intake.moves.old_pages import lists_of_ghost, lists_of_wordpress, spelt
from broadsheet.intake.moves.pictures import PictureDesk
from broadsheet.intake.moves.plan import Plan, kept_address
from broadsheet.intake.moves.report import Difference, Report
from broadsheet.intake.moves.sources import Context, Piece, Source, pieces, recognise, shape, survey_source
from broadsheet.intake.moves.state import MoveState, copy_state
from broadsheet.intake.moves.taker import ChangedElsewhere, Taker
from broadsheet.intake.moves.wagtail_body import PROVIDERS, body_values
from broadsheet.intake.parsers.blocks import LeftOut, Paragraph
from broadsheet.intake.parsers.body import FindPictures
from broadsheet.intake.parsers.shapes import IncomingStory, UnableToParse, content_hash
from broadsheet.stories.take_in import NewStory

__all__ = ["Progress", "kept_report", "move_in", "state_path_of"]

Progress = Callable[[int, int], None]
"""Told how many pieces were read, and how many there are (0: not known)."""

_NAMESPACE = uuid.UUID("6f1d5a52-8a0c-5d5e-9c3e-6d0a6f6e9b11")
_SAME_WORDS = 200
_SAMPLE_EVERY = 50

Shaped = tuple[list[tuple[IncomingStory, bytes, bytes | None]], list[str]]


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
    batch: int = 250,
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
        state.commit()
        shaped = _shaped(recognised, context, state.complain, workers, batch)
        move.run(shaped, total, on_progress)
        move.lead_old_lists(context)
        return move.report(time.monotonic() - started)


def kept_report(state_path: Path) -> Report:
    """Return what is known of a move that was made before."""
    state = MoveState(state_path)
    try:
        fates = state.fates()
        known = Report(taken=fates.get("taken", 0), folded=fates.get("folded", 0), skipped=fates.get("skipped", 0))
        return _filled(known, state)
    finally:
        state.close()


def _filled(report: Report, state: MoveState) -> Report:
    report.missing_pictures = state.missing_pictures()
    report.problems = state.complaints()
    report.left_out = state.left_out_counts()
    report.fragments = state.left_outs(2000)
    report.skips = [(one, headline, why) for one, headline, _, _, why in state.stories(fate="skipped", limit=2000)]
    report.folds = [(one, headline, why) for one, headline, _, _, why in state.stories(fate="folded", limit=2000)]
    return report


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
        self.told = Report(dry_run=dry_run)
        self._terms: set[tuple[str, str]] = set()
        self.space = uuid.uuid5(_NAMESPACE, source.name)

    # -- the steps --------------------------------------------------------------------------------------------

    def finish_what_was_killed(self) -> None:
        """Find out which stories of the last batch came in before the kill."""
        for known in self.state.planned():
            found = self.taker.found(known.edition, uuid.UUID(known.translation))
            if found is None:
                self.state.forget(known.source_id)
            else:
                self.state.settle(known.source_id, "taken", story_id=found[0], address=found[1])

    def run(self, shaped: Iterator[tuple[Shaped, int]], total: int, on_progress: Progress | None) -> None:
        """Take every batch in, while the next ones are shaped elsewhere."""
        done = 0
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

    def take(self, stories: list[tuple[IncomingStory, bytes, bytes | None]]) -> None:
        """Take one batch in: what is new together, what changed one by one."""
        known = self.state.known([story.source_id for story, _, _ in stories])
        new: list[tuple[IncomingStory, bytes, bytes | None]] = []
        seen: set[str] = set()
        for story, content, words in stories:
            before = known.get(story.source_id)
            if story.source_id in seen:
                self.state.complain(f"Two stories have the id {story.source_id}: the first was taken.")
                self.told.folded += 1
            elif before and before.fate in {"taken", "folded"} and before.content == content:
                self.told.unchanged += 1
            elif before and before.fate == "taken" and before.story_id:
                self._change(story, content, before.story_id, before.revision)
            elif not self._folded(story, content, words, new):
                new.append((story, content, words))
            seen.add(story.source_id)
        if self.limit:
            new = new[: max(self.limit - self.told.taken, 0)]
        self._take_new(new)
        self.state.commit()

    def _take_new(self, new: list[tuple[IncomingStory, bytes, bytes | None]]) -> None:
        ready: list[tuple[IncomingStory, NewStory]] = []
        plans = []
        for story, content, words in new:
            made = self._made(story)
            if made is None:
                self._skip(
                    story, content, f"The paper has no edition for the language {story.language or 'not named'!r}."
                )
                continue
            ready.append((story, made))
            edition = self.plan.edition_of(story)
            plans.append((story.source_id, content, words, edition, str(made.translation_key), story.headline[:300]))
        self.state.plan(plans)
        if self.dry_run:
            self.told.taken += len(ready)
            return
        self.state.commit()
        published = [(story, made) for story, made in ready if story.status == "published" and story.kind == "story"]
        self._take_published(published)
        for story, made in ready:
            if story.kind == "page":
                self._take_page(story, made)
            elif story.status != "published":
                self._take_draft(story, made)

    def _take_published(self, ready: list[tuple[IncomingStory, NewStory]]) -> None:
        if not ready:
            return
        taken = self.taker.taken_addresses([one for _, made in ready for one in made.former_addresses])
        if taken:
            ready = [(story, _without(made, taken)) for story, made in ready]
            for address in sorted(taken):
                self.state.complain(f"{address} leads to a story or page that was there before.")
        result = self.taker.take([made for _, made in ready])
        addresses = self.taker.addresses(list(result.ids.values()))
        for place, number in result.ids.items():
            story, made = ready[place]
            self.state.settle(story.source_id, "taken", story_id=number, address=addresses.get(number, ""))
            self.told.taken += 1
            if number % _SAMPLE_EVERY == 0:
                self.told.differences.append(_difference(story, made))
        for place, why in result.skipped:
            self.state.settle(ready[place][0].source_id, "skipped", why=why)
            self.told.skipped += 1

    def _take_draft(self, story: IncomingStory, made: NewStory) -> None:
        if story.status == "withdrawn":
            self.state.settle(story.source_id, "skipped", why="It was withdrawn in the source.")
            self.told.skipped += 1
            return
        try:
            number = self.taker.take_draft(made)
        except ValidationError as error:
            self.state.settle(story.source_id, "skipped", why="; ".join(error.messages))
            self.told.skipped += 1
            return
        self.state.settle(story.source_id, "taken", story_id=number, why="a draft")
        self.told.drafts += 1

    def _take_page(self, story: IncomingStory, made: NewStory) -> None:
        key = (story.address.strip("/").rsplit("/", 1)[-1] or story.headline) if story.address else story.headline
        standing = [block for block in made.body if block["type"] in _STANDING]
        for block in made.body:
            if block["type"] not in _STANDING:
                self.state.leave_out(
                    story.source_id, [LeftOut(str(block)[:500], "a block that standing pages do not have")]
                )
        try:
            address = self.taker.take_page(
                self.plan.edition_of(story), key, story.headline, [dict(block) for block in standing]
            )
        except ValidationError as error:
            self.state.settle(story.source_id, "skipped", why="; ".join(error.messages))
            self.told.skipped += 1
            return
        self.taker.lead(dict.fromkeys((one for one in (made.address, *made.former_addresses) if one), address))
        self.state.settle(story.source_id, "taken", address=address, why="a standing page")
        self.told.pages += 1

    def _change(self, story: IncomingStory, content: bytes, story_id: int, revision: int | None) -> None:
        made = self._made(story)
        self.told.changed += 1
        if made is None or self.dry_run:
            return
        try:
            latest = self.taker.change(story_id, revision, made)
            own = [one for one in (made.address, *made.former_addresses) if one]
            if fresh := sorted(set(own) - self.taker.taken_addresses(own)):
                self.taker.lead_here(story_id, fresh)
            self.state.changed(story.source_id, content, latest)
        except ChangedElsewhere:
            self.state.changed(story.source_id, content, revision)
            self.state.complain(f"{story.source_id} changed in the source and in the newsroom: the newsroom's stays.")

    # -- one story --------------------------------------------------------------------------------------------

    def _folded(
        self,
        story: IncomingStory,
        content: bytes,
        words: bytes | None,
        new: Sequence[tuple[IncomingStory, bytes, bytes | None]],
    ) -> bool:
        """Fold a story into one with the same address or the same words, and say so."""
        other = self.state.claimant(spelt(story.address)) if story.address and "?" not in story.address else ""
        why = "the same address"
        if (not other or other == story.source_id) and words is not None:
            other, why = self.state.with_words(words), "the same words"
            other = other or next((one.source_id for one, _, own in new if own == words), "")
        if not other or other == story.source_id:
            return False
        known = self.state.known([other]).get(other)
        if known is None and not any(one.source_id == other for one, _, _ in new):
            return False
        story_id = known.story_id if known else None
        own = self._claimed(story, other)
        self.state.put(
            story.source_id,
            content,
            "folded",
            headline=story.headline[:300],
            story_id=story_id,
            why=f"{other} has {why}",
        )
        self.told.folded += 1
        if story_id and own and not self.dry_run:
            self.taker.lead_here(story_id, own)
        return True

    def _claimed(self, story: IncomingStory, owner: str) -> list[str]:
        """Claim the story's old addresses for `owner`; return those that the paper can lead from."""
        # What cannot be spelt is claimed as it stands, so that the proof names it.
        address = spelt(story.address) or story.address
        own = self.state.claim([address] if address else [], owner, "own")
        own += self.state.claim(dict.fromkeys(spelt(one) or one for one in story.old_addresses), owner, "further")
        return [one for one in own if spelt(one) == one and not self._answers_anyway(one, own)]

    def _answers_anyway(self, address: str, own: list[str]) -> bool:
        """Whether an address needs nothing: a page of the paper, or one that answers without its query."""
        path, mark, _ = address.partition("?")
        return self.taker.is_page(address) or bool(mark and path in own)

    def _made(self, story: IncomingStory) -> NewStory | None:
        """Return the story as the newsroom takes it; None when the paper has no edition for it."""
        edition_key = self.plan.edition_of(story)
        if not self.taker.has_edition(edition_key):
            return None
        section = story.section
        if section and (renamed := self.plan.sections.get(section.key) or self.plan.sections.get(section.name)):
            section = replace(section, key=renamed)
        left_out = list(story.left_out)
        if self.dry_run:
            terms = None
        else:
            terms = self.taker.terms(edition_key, section, story.topics, story.byline, self.plan.section)
        for kind, key, target in terms.pages if terms else ():
            self._note_term(kind, key, target)
        # What no reader saw has no address to keep.
        former = self._claimed(story, story.source_id) if story.status == "published" else []
        address = kept_address(story.address) if self.plan.keep_addresses and story.address in former else ""
        body = body_values(story.blocks, self.desk.find, left_out)
        lead = self.desk.find(story.lead_picture) if story.lead_picture else None
        if story.lead_picture and lead is None:
            left_out.append(LeftOut(story.lead_picture.address[:500], "a lead picture that is missing"))
        video = story.lead_embed if story.lead_embed and story.lead_embed.provider in PROVIDERS else None
        if story.lead_embed and video is None:
            left_out.append(LeftOut(story.lead_embed.address[:500], "a lead film of a site that is not on the list"))
        if story.published_at is None and story.status == "published":
            left_out.append(LeftOut("", "the source names no date: the time of the move stands for it"))
        self.state.leave_out(story.source_id, left_out)
        published_at = story.published_at or story.updated_at or clock.now()
        return NewStory(
            edition_id=terms.edition if terms else 0,
            section_id=terms.section if terms else 0,
            headline=(story.headline or text_of(str(body[0]["value"]))[:100] if body else story.headline)[:300],
            published_at=published_at,
            updated_at=story.updated_at if story.updated_at and story.updated_at > published_at else None,
            body=body,
            kicker=story.kicker[:120],
            standfirst=story.standfirst,
            dateline=story.dateline[:120],
            format="video" if video else story.format if story.format != "video" else "text",
            topic_ids=terms.topics if terms else (),
            contributor_ids=terms.contributors if terms else (),
            is_unsigned=not story.byline,
            lead_picture_id=lead,
            lead_caption=story.lead_picture.caption[:500] if story.lead_picture and lead else "",
            lead_credit=story.lead_picture.credit[:255] if story.lead_picture and lead else "",
            lead_video_provider=video.provider if video else "",
            lead_video_id=video.id if video else "",
            lead_video_title=story.headline[:200] if video else "",
            address=address,
            former_addresses=tuple(one for one in former if one != address),
            translation_key=self._key(story),
        )

    def _key(self, story: IncomingStory) -> uuid.UUID:
        """Return the key that its translations share: also how a killed move finds the story again."""
        name = f"group {story.translation_key}" if story.translation_key else f"story {story.source_id}"
        return uuid.uuid5(self.space, name)

    def _skip(self, story: IncomingStory, content: bytes, why: str) -> None:
        self.state.put(story.source_id, content, "skipped", headline=story.headline[:300], story_id=None, why=why)
        self.told.skipped += 1

    def _note_term(self, kind: str, key: str, target: str) -> None:
        if (kind, key) not in self._terms:
            self._terms.add((kind, key))
            self.state.put_term(kind, key, target)

    def lead_old_lists(self, context: Context) -> None:
        """Let the addresses of the source's categories, tags, authors and feeds lead to their pages."""
        if self.dry_run:
            return
        editions = tuple(dict.fromkeys(self.plan.editions.values()))
        home = f"/{self.plan.editions.get('', '') or (editions[0] if editions else '')}/"
        found: dict[str, str] = {}
        if self.source.kind == "wordpress" and editions:
            found = lists_of_wordpress(context.site, self.state, home, editions)
        elif self.source.kind == "ghost" and editions:
            found = lists_of_ghost(self.state, home)
        own = self.state.claim(found, "", "list")
        self.taker.lead({old: found[old] for old in own})
        self.state.commit()

    def report(self, seconds: float) -> Report:
        """Return the report with what the state knows."""
        self.told.seconds = seconds
        self.told.pictures = self.desk.taken
        return _filled(self.told, self.state)


_STANDING = {"paragraph", "subheading", "picture", "table", "document", "note"}


def _without(made: NewStory, taken: set[str]) -> NewStory:
    return replace(made, former_addresses=tuple(one for one in made.former_addresses if one not in taken))


def _difference(story: IncomingStory, made: NewStory) -> Difference:
    """Compare what the source had with what the paper got."""
    source = sum(len(text_of(block.html)) for block in story.blocks if isinstance(block, Paragraph))
    taken = sum(len(text_of(str(block["value"]))) for block in made.body if block["type"] == "paragraph")
    says = [one.why for one in story.left_out]
    if story.byline and not made.contributor_ids:
        says.append("the byline is missing")
    if story.lead_picture and not made.lead_picture_id:
        says.append("the lead picture is missing")
    if story.published_at is None:
        says.append("the date is missing")
    likeness = min(taken, source) / max(taken, source, 1) if source else 1.0
    return Difference(story.source_id, story.headline, max(likeness - 0.05 * len(says), 0.0), tuple(says))


# -- shaping in other processes --------------------------------------------------------------------------------

_here: dict[str, Any] = {}


def _begin(context: Context) -> None:
    _here["context"], _here["find"] = context, context.find_pictures()


def _shape_many(batch: list[Piece]) -> Shaped:
    return _shape_with(_here["context"], _here["find"], batch)


def _shape_with(context: Context, find: FindPictures | None, batch: list[Piece]) -> Shaped:
    stories: list[tuple[IncomingStory, bytes, bytes | None]] = []
    problems: list[str] = []
    for piece in batch:
        try:
            for story in shape(context, find, piece):
                stories.append((story, content_hash(story), _words_hash(story)))
        except UnableToParse as error:
            problems.append(str(error))
    return stories, problems


def _words_hash(story: IncomingStory) -> bytes | None:
    """Return the same bytes for stories with the same headline and text; None when the text is too short to tell."""
    text = " ".join(block.html for block in story.blocks if isinstance(block, Paragraph))
    if len(text) < _SAME_WORDS:
        return None
    return hashlib.blake2b(
        f"{story.language}\n{story.headline}\n{text}".encode("utf-8", "replace"), digest_size=16
    ).digest()


def _shaped(
    source: Source, context: Context, complain: Callable[[str], None], workers: int | None, size: int
) -> Iterator[tuple[Shaped, int]]:
    """Yield shaped batches in the source's order, a few of them made ahead in other processes."""
    stream = (piece for piece, _ in pieces(source, context.plan, complain))
    workers = os.cpu_count() or 2 if workers is None else workers
    if workers == 0:
        find = context.find_pictures()
        while batch := list(islice(stream, size)):
            yield _shape_with(context, find, batch), len(batch)
        return
    with ProcessPoolExecutor(workers, initializer=_begin, initargs=(context,)) as pool:
        ahead = []
        for _ in range(workers + 2):
            if batch := list(islice(stream, size)):
                ahead.append((pool.submit(_shape_many, batch), len(batch)))
        while ahead:
            future, count = ahead.pop(0)
            yield future.result(), count
            if batch := list(islice(stream, size)):
                ahead.append((pool.submit(_shape_many, batch), len(batch)))
