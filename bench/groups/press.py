"""Filling the archive, and pressing all of it from nothing."""

from __future__ import annotations

import os
import resource
import shutil

from press_visible import measure_full

from bench.paper import make_paper, set_up_django
from bench.plan import Plan
from bench.rows import Figure


def measure(plan: Plan) -> dict[str, Figure]:
    """Make the paper where there is none; throw its store away and press everything."""
    filled = make_paper(plan)
    paper = set_up_django(plan)
    shutil.rmtree(paper.store_dir, ignore_errors=True)
    worked = _processor_seconds()
    full = measure_full(plan.paper, paper.store_dir)
    worked = _processor_seconds() - worked
    store_bytes = sum(file.stat().st_blocks * 512 for file in paper.store_dir.rglob("*") if file.is_file())
    cores = len(os.sched_getaffinity(0))
    return {
        "fill: stories into SQLite": Figure(filled, note="measured when the paper was made, with the command's start"),
        "full press, two cores": Figure(
            full.rate,
            note=f"{full.stories:,} stories and every page around them in {full.seconds:.1f} s on {cores} cores;"
            f" {worked:.1f} s of processor time (at best {full.stories * cores / worked:,.0f} stories/s);"
            f" store {store_bytes / 1e6:,.0f} MB",
        ),
    }


def _processor_seconds() -> float:
    """Of this process and of its workers that ended."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )
