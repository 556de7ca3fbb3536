"""Fill a paper with an archive for tests and benchmarks: deterministic, in bulk, and resumable at any kill."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from hashlib import blake2b
from html import escape
from itertools import cycle, islice
from typing import TYPE_CHECKING
from uuid import UUID

from broadsheet.common.orphans import end_with_parent
from broadsheet.common.settings import Paper
from broadsheet.ops.demo.read import read_paper
from broadsheet.ops.demo.shapes import DemoPaper
from broadsheet.ops.invent import InventedStory, Phrases, invent, phrases_of
from broadsheet.ops.preflight import NotReady, check_disk
from broadsheet.ops.processes import set_up_django
from broadsheet.ops.telling import console, progress_bars

if TYPE_CHECKING:
    from broadsheet.stories.take_in import NewStory

__all__ = ["fill_paper"]

_BATCH = 2000
_BYTES_A_STORY = 14_000


@dataclass(frozen=True, slots=True)
class _Ground:
    """Ids of what the stories of one edition refer to."""

    edition: int
    sections: tuple[int, ...]
    topics: tuple[int, ...]
    contributors: tuple[int, ...]
    storylines: tuple[int, ...]
    pictures: tuple[int, ...]
    people: dict[str, int]


@dataclass(frozen=True, slots=True)
class _Job:
    """One batch for a worker: invent it and bring it into the form in which stories are stored."""

    key: str
    numbers: range
    total: int
    until: datetime
    seed: int
    ground: _Ground


def fill_paper(
    paper: Paper, *, stories: int, editions: tuple[str, ...], seed: int = 1, until: datetime | None = None
) -> None:
    """Take ``stories`` invented stories into ``editions`` by turns, newest last, and say how quickly it went.

    Broken off, it goes on where it stopped when it is called again with the same numbers. Raises ``NotReady``.
    """
    check_disk(paper.directory, least=stories * _BYTES_A_STORY)
    set_up_django(paper)
    grounds = {key: _ground(key) for key in editions}
    place = _Place(paper, stories=stories, seed=seed, until=until)
    place.count_what_was_killed(next(_jobs(place, grounds), None))
    with ProcessPoolExecutor(1, initializer=end_with_parent) as pool:
        # The worker is forked here, before the bars start their thread.
        pool.submit(int).result()
        _take_all(place, grounds, pool)
    console.print(f"{place.done:,} stories. The press takes them up when it runs, or: broadsheet press DIR --all")


def _take_all(place: _Place, grounds: dict[str, _Ground], pool: ProcessPoolExecutor) -> None:
    from broadsheet.stories.take_in import roomy_database, take_in

    with progress_bars() as bars, roomy_database():
        task = bars.add_task("Stories", total=place.stories, completed=place.done)
        jobs = _jobs(place, grounds)
        # One batch is invented while the one before it is written.
        ahead = [pool.submit(_prepare, job) for job in islice(jobs, 2)]
        while ahead:
            batch = ahead.pop(0).result()
            take_in(batch, batch=_BATCH)
            place.advance(len(batch))
            bars.update(task, completed=place.done)
            ahead.extend(pool.submit(_prepare, job) for job in islice(jobs, 1))


class _Place:
    """How far the filling is, kept in the paper's folder; it belongs to one size and one seed.

    The file is written after a batch's transaction. What a kill between the two left out of it stands in the log: a
    row for each batch, after the newest row that the file knows of.
    """

    def __init__(self, paper: Paper, *, stories: int, seed: int, until: datetime | None) -> None:
        from broadsheet.stories.queries import log_head

        self._file = paper.directory / "run" / f"fill-{stories}-{seed}.json"
        kept = json.loads(self._file.read_text()) if self._file.exists() else {}
        self.stories, self.seed = stories, seed
        self.done: int = kept.get("done", 0)
        newest = until or datetime.now(UTC).replace(second=0, microsecond=0)
        self.until = datetime.fromisoformat(kept["until"]) if kept else newest
        self._log: int = kept.get("log", log_head())
        self._write()

    def count_what_was_killed(self, job: _Job | None) -> None:
        """Count the next batch if it is in already: a kill came after its transaction and before the file."""
        if job is not None and _is_in(job, self._log):
            self.advance(len(job.numbers))

    def advance(self, taken: int) -> None:
        """Remember that so many more are in."""
        from broadsheet.stories.queries import log_head

        self.done += taken
        self._log = log_head()
        self._write()

    def _write(self) -> None:
        unfinished = self._file.with_suffix(".new")
        unfinished.parent.mkdir(parents=True, exist_ok=True)
        kept = {"done": self.done, "until": self.until.isoformat(), "log": self._log}
        unfinished.write_text(json.dumps(kept))
        unfinished.replace(self._file)


def _is_in(job: _Job, number: int) -> bool:
    """Whether the log has a row of this batch after a number."""
    from broadsheet.stories.log import Kind
    from broadsheet.stories.queries import log_after

    wanted = (Kind.BULK, len(job.numbers), [job.ground.edition])
    return any(
        (row.kind, row.detail.get("stories"), row.detail.get("editions")) == wanted for row in log_after(number, 1000)
    )


def _jobs(place: _Place, grounds: dict[str, _Ground]) -> Iterator[_Job]:
    """Batches by turns of the editions, oldest first; number 0 of an edition is its newest story."""
    share = -(-place.stories // len(grounds))
    left = {key: min(share, place.stories - share * turn) for turn, key in enumerate(grounds)}
    totals = dict(left)
    done = place.done
    for key in cycle(grounds):
        if not any(left.values()):
            return
        size = min(_BATCH, left[key])
        left[key] -= size
        if done >= size:  # taken in by an earlier call
            done -= size
            continue
        if size:
            numbers = range(left[key], left[key] + size)
            yield _Job(key, numbers[::-1], totals[key], place.until, place.seed, grounds[key])


def _ground(key: str) -> _Ground:
    from broadsheet.stories.models import Contributor, Edition, Person, Picture, Section, Storyline, Topic

    edition = Edition.objects.filter(key=key).first()
    if edition is None:
        raise NotReady(f"There is no edition called {key} in this paper.")
    sections = tuple(Section.objects.filter(edition=edition).order_by("position").values_list("pk", flat=True))
    if not sections:
        raise NotReady(f"The edition {key} has no sections yet.")
    return _Ground(
        edition=edition.pk,
        sections=sections,
        topics=tuple(Topic.objects.filter(edition=edition).order_by("pk").values_list("pk", flat=True)),
        contributors=tuple(Contributor.objects.order_by("pk").values_list("pk", flat=True)),
        storylines=tuple(Storyline.objects.filter(edition=edition).order_by("pk").values_list("pk", flat=True)),
        pictures=tuple(Picture.objects.exclude(alt="").order_by("pk").values_list("pk", flat=True)[:60]),
        people=dict(Person.objects.values_list("key", "pk")),
    )


def _prepare(job: _Job) -> list[NewStory]:
    """Invent a batch (in a worker process)."""
    ground = job.ground
    invented = invent(
        _phrases(job.key),
        edition=job.key,
        numbers=job.numbers,
        total=job.total,
        until=job.until,
        sections=len(ground.sections),
        topics=len(ground.topics),
        contributors=len(ground.contributors),
        storylines=len(ground.storylines),
        seed=job.seed,
    )
    return [_new_story(story, ground, job.seed) for story in invented]


@cache
def _phrases(key: str) -> Phrases:
    return phrases_of(_demo(), key)


@cache
def _demo() -> DemoPaper:
    return read_paper()


def _new_story(story: InventedStory, ground: _Ground, seed: int) -> NewStory:
    from broadsheet.stories.take_in import NewStory

    pictured = ground.pictures and story.number % 3 == 0
    return NewStory(
        edition_id=ground.edition,
        section_id=ground.sections[story.section],
        headline=story.headline,
        standfirst=story.standfirst,
        published_at=story.published_at,
        body=_body(story, ground),
        format=story.format,
        topic_ids=[ground.topics[number] for number in story.topics if ground.topics],
        contributor_ids=[ground.contributors[story.contributor]] if ground.contributors else [],
        is_unsigned=not ground.contributors,
        storyline_id=ground.storylines[story.storyline] if story.storyline >= 0 else None,
        lead_picture_id=ground.pictures[story.number % len(ground.pictures)] if pictured else None,
        translation_key=_translation_key(story, seed),
    )


def _translation_key(story: InventedStory, seed: int) -> UUID:
    """The same for the same story, and near its neighbours' in time (version 7 of RFC 9562).

    The database keeps an index of these keys: random ones would touch as many of its pages as a batch has stories.
    """
    rest = blake2b(f"{seed} {story.edition} {story.number}".encode(), digest_size=10).digest()
    milliseconds = int(story.published_at.timestamp() * 1000)
    return UUID(
        int=(milliseconds << 80) | (7 << 76) | (int.from_bytes(rest) & ((1 << 76) - 1)) & ~(3 << 62) | (2 << 62)
    )


def _body(story: InventedStory, ground: _Ground) -> list[dict[str, object]]:
    after: dict[int, list[dict[str, object]]] = {}
    for paragraph, words, person in story.quotes:
        value = {"speaker": ground.people.get(person), "speaker_name": "" if person in ground.people else person}
        after.setdefault(paragraph, []).append({"type": "quote", "value": {**value, "words": words}})
    body: list[dict[str, object]] = []
    for number, text in enumerate(story.paragraphs):
        body.append({"type": "paragraph", "value": f"<p>{escape(text, quote=False)}</p>"})
        body.extend(after.get(number, ()))
    return body
