"""Several processes publish at once, and some of them fail: the log's numbers stay consecutive and gapless."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from broadsheet.stories.models import PublishLog

PUBLISHER = Path(__file__).parent / "publisher.py"
PROCESSES, STORIES = 3, 6


@pytest.mark.django_db(transaction=True)
def test_numbers_are_consecutive_under_publishing_processes(small_paper):
    before = PublishLog.objects.latest("number").number
    publishers = [
        subprocess.Popen(
            [sys.executable, str(PUBLISHER), str(STORIES)],
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(PROCESSES)
    ]
    answers = [publisher.communicate(timeout=100)[0] for publisher in publishers]
    assert [publisher.returncode for publisher in publishers] == [0] * PROCESSES

    published = [int(number) for answer in answers for number in answer.split()]
    rows = list(
        PublishLog.objects.filter(number__gt=before).order_by("number").values_list("number", "object_id", "at")
    )
    assert [number for number, _, _ in rows] == list(range(before + 1, before + 1 + len(rows)))
    assert sorted(story for _, story, _ in rows) == sorted(published)
    assert len(rows) == PROCESSES * STORIES
    assert [at for _, _, at in rows] == sorted(at for _, _, at in rows)
