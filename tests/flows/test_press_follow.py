"""The press's loop as the supervisor runs it: a wake-up, a real store on disk, a stop."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connections
from flows.pressed import publish_one

from broadsheet.press.index import index_pending
from broadsheet.press.run import follow
from broadsheet.press.wake import wake_press
from broadsheet.store import open_store

from small_paper import make_small_paper

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_wake_up_presses_and_a_stop_ends(transactional_db: Any, tmp_path: Path) -> None:
    paper = settings.PAPER.model_copy(update={"directory": tmp_path})
    small = make_small_paper()
    stopping = threading.Event()

    def run() -> None:
        try:
            follow(paper, stopping)
        finally:
            connections.close_all()

    loop = threading.Thread(target=run)
    loop.start()
    try:
        story = publish_one(small.az, small.dunya, "Canlı xəbər")
        deadline = time.monotonic() + 60
        page = None
        while page is None and time.monotonic() < deadline:
            wake_press(paper.run_dir)
            time.sleep(0.1)
            store = open_store(paper.store_dir, readonly=True) if (paper.store_dir / "data.mdb").exists() else None
            if store:
                page = store.compose(story.address, "identity")
                store.close()
        assert page is not None
        assert "Canlı xəbər" in page.body.decode()
    finally:
        stopping.set()
        wake_press(paper.run_dir)
        loop.join(60)
    assert not loop.is_alive()
    assert not (paper.run_dir / "press.sock").exists()


def test_what_is_published_can_be_found(transactional_db: Any, tmp_path: Path) -> None:
    from broadsheet.archive import Index, parse_query, search

    paper = settings.PAPER.model_copy(update={"directory": tmp_path})
    small = make_small_paper()
    publish_one(small.az, small.dunya, "Dənizdə fırtına gözlənilir")
    while index_pending(paper):
        pass
    later = publish_one(small.az, small.dunya, "Körpü açıldı")
    assert index_pending(paper)
    assert not index_pending(paper)
    index = Index(paper.index_dir)
    found = search(index, parse_query("körpü", "az"), edition="az")
    assert [hit.id for hit in found.hits] == [later.pk]
    assert search(index, parse_query("fırtına", "az"), edition="az").total == 1
