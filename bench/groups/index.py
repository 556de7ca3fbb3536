"""The search index of the paper, from the newsroom's database, as the worker builds it."""

from __future__ import annotations

import os
import shutil
import time

from bench.paper import set_up_django
from bench.plan import Plan
from bench.rows import Figure


def measure(plan: Plan) -> dict[str, Figure]:
    """Throw the index away and have the follower build it."""
    paper = set_up_django(plan)
    from broadsheet.press.index import index_pending
    from broadsheet.stories.models import Story

    shutil.rmtree(paper.index_dir, ignore_errors=True)
    paper.index_dir.mkdir()
    begun, working = time.perf_counter(), _worked()
    while index_pending(paper):
        pass
    seconds, worked = time.perf_counter() - begun, _worked() - working
    count = Story.objects.filter(live=True).count()
    size = sum(file.stat().st_size for file in paper.index_dir.rglob("*") if file.is_file())
    return {
        "index build, from the newsroom's database": Figure(
            count / seconds,
            note=f"{count:,} stories in {seconds:.1f} s ({worked:.1f} s of processor time in all"
            f" processes, on {os.cpu_count()} cores); reading and shaping them"
            " from SQLite is in it",
        ),
        "index of the paper, bytes a story": Figure(size / count, note="text of the snippets in it"),
    }


def _worked() -> float:
    """Processor seconds of this process and of those it started that have ended."""
    return sum(os.times()[:4])
