"""The demo's pictures: drawn by our own code in other processes while the database is made, then taken in."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

from broadsheet.common.orphans import end_with_parent
from broadsheet.ops.demo.shapes import DemoPaper
from broadsheet.ops.drawings import draw, natural_size

if TYPE_CHECKING:
    from broadsheet.stories.models import Picture, Story
    from broadsheet.stories.pictures import CleanPicture

__all__ = ["drawn", "make_front_renditions", "take_in_drawings"]

_LICENCE = "CC BY 4.0"
_OF_EACH = 2
Drawing = Mapping[str, "Future[tuple[bytes, str]]"]
"""By key: the JPEG, and its mean colour."""


@contextmanager
def drawn(demo: DemoPaper) -> Iterator[Drawing]:
    """Begin to draw every picture, on all cores, and yield where each will be."""
    # Not forked: this process has a thread that shows the progress bars.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count() or 1, mp_context=context, initializer=_begin_drawing) as pool:
        try:
            keys = (*(picture.key for picture in demo.pictures), *_portraits(demo))
            yield {key: pool.submit(_draw, key) for key in keys}
        except BaseException:
            # Nobody waits for the other drawings any more, nor for the one that each process is at.
            pool.shutdown(wait=False, cancel_futures=True)
            for process in multiprocessing.active_children():
                process.terminate()
            raise


def take_in_drawings(
    demo: DemoPaper, drawing: Drawing, *, on_picture: Callable[[], None]
) -> dict[tuple[str, str], Picture]:
    """Take every picture in, once for each edition with its words; return them by edition and key.

    Portraits, whose words are a name, are taken in once and stand under the first edition.
    """
    from broadsheet.stories.pictures import keep_picture

    found = {}
    for picture in demo.pictures:
        clean = _clean(picture.key, drawing)
        for edition in demo.editions:
            found[edition.key, picture.key] = keep_picture(
                clean,
                name=f"{picture.key}.jpg",
                title=f"{picture.key} ({edition.key})",
                alt=picture.alts[edition.key],
                caption=picture.captions[edition.key],
                credit=picture.credits[edition.key],
                licence=_LICENCE,
            )
        on_picture()
    first = demo.editions[0]
    for key, name in _portraits(demo).items():
        found[first.key, key] = keep_picture(
            _clean(key, drawing),
            name=f"{key}.jpg",
            title=name,
            alt=name,
            credit=first.picture_credit,
            licence=_LICENCE,
        )
    return found


def make_front_renditions(stories: Iterable[Story], pinned: Iterable[Story]) -> None:
    """Make the files of the pictures that readers see first; the worker makes the others while the paper runs."""
    first: dict[str, Picture] = {}
    twins = []
    for picture in _on_fronts(stories, pinned):
        if first.setdefault(picture.file_hash, picture) is not picture:
            twins.append(picture)
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        list(pool.map(_make_renditions, first.values()))
    for picture in twins:
        _make_renditions(picture)


def _on_fronts(stories: Iterable[Story], pinned: Iterable[Story]) -> list[Picture]:
    """The pictures of what is pinned, and of each edition's newest stories: two of each section, two of each format."""
    leads = [story.lead_picture or story.lead_video_poster for story in pinned]
    found: dict[int, Picture] = {picture.pk: picture for picture in leads if picture is not None}
    places: Counter[tuple[int, object]] = Counter()
    for story in sorted(stories, key=lambda one: one.published_at or one.created_at, reverse=True):
        picture = story.lead_picture or story.lead_video_poster
        here = ((story.edition_id, story.section_id), (story.edition_id, story.format))
        if picture is not None and any(places[place] < _OF_EACH for place in here):
            found[picture.pk] = picture
            places.update(here)
    return list(found.values())


def _make_renditions(picture: Picture) -> None:
    from django.db import connection

    from broadsheet.stories.renditions import make_renditions

    make_renditions(picture_id=picture.pk)
    if threading.current_thread() is not threading.main_thread():
        connection.close()


def _begin_drawing() -> None:
    """Ctrl-C is the first process's to handle; this one ends when that does, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()


def _draw(key: str) -> tuple[bytes, str]:
    body = draw(key)
    with Image.open(BytesIO(body)) as picture:
        mean = picture.convert("RGB").resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    assert isinstance(mean, tuple)
    return body, "#{:02x}{:02x}{:02x}".format(*mean)


def _clean(key: str, drawing: Drawing) -> CleanPicture:
    """Drawn by us a moment ago, so it need not pass the limited process that cleans what others send."""
    from broadsheet.stories.pictures import CleanPicture

    body, colour = drawing[key].result()
    width, height = natural_size(key)
    return CleanPicture(
        body=body, extension="jpg", width=width, height=height, colour=colour,
        original_hash=hashlib.sha256(body).hexdigest(), taken_at=None, credit="", caption="",
    )  # fmt: skip


def _portraits(demo: DemoPaper) -> dict[str, str]:
    """Key of the drawing and name of everyone who has a portrait."""
    first = demo.editions[0].key
    contributors = {f"portrait-{one.key}": one.names[first] for one in demo.contributors}
    return contributors | {f"portrait-{one.key}": one.names[first] for one in demo.people}
