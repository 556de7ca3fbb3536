"""The paper that is measured: the demo's editions, people and pictures, and an invented archive of any size."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from bench.plan import Plan

__all__ = ["environment", "make_paper", "set_up_django", "settings_of", "story_addresses"]

_FILLED = "bench-filled.json"


def environment(plan: Plan) -> dict[str, str]:
    """What every process of the paper is started with: its own ports, one reader process unless told otherwise."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("BROADSHEET_", "DJANGO_"))}
    if inputs := os.environ.get("BROADSHEET_INPUTS"):
        kept["BROADSHEET_INPUTS"] = inputs
    source = str(Path(__file__).resolve().parent.parent / "src")
    return kept | {
        "PYTHONPATH": source,
        "BROADSHEET_PUBLIC_URL": f"http://127.0.0.1:{plan.port}",
        "BROADSHEET_NEWSROOM_URL": f"http://127.0.0.1:{plan.port + 1}",
        "BROADSHEET_READER_PORT": str(plan.port),
        "BROADSHEET_NEWSROOM_PORT": str(plan.port + 1),
        "BROADSHEET_OPS_PORT": "0",
    }


def make_paper(plan: Plan) -> float:
    """Make the paper, or go on with making it; return the stories a second that ``broadsheet fill`` took in."""
    kept = plan.paper / _FILLED
    if not kept.exists():
        shutil.rmtree(plan.paper, ignore_errors=True)
        shutil.copytree(_empty_paper(plan), plan.paper)
    # A paper that an earlier build made gets the tables of this one.
    django = {"DJANGO_SETTINGS_MODULE": "broadsheet.newsroom.settings", "BROADSHEET_DIR": str(plan.paper)}
    _run(plan, [sys.executable, "-m", "django", "migrate", "--verbosity", "0"], **django)
    if not kept.exists():
        begun = time.perf_counter()
        _broadsheet(plan, "fill", str(plan.paper), "--stories", str(plan.stories), "--editions", "az,ru,en")
        kept.write_text(json.dumps({"rate": plan.stories / (time.perf_counter() - begun)}))
    return float(json.loads(kept.read_text())["rate"])


def _empty_paper(plan: Plan) -> Path:
    """The demo paper with all its pictures' files, so that no worker makes any while something is measured."""
    empty = plan.work / "paper-empty"
    if not (empty / "broadsheet.toml").exists():
        _broadsheet(plan, "init", str(empty), "--demo")
    code = (
        "import sys; from pathlib import Path; from broadsheet.common.settings import load_paper\n"
        "from broadsheet.ops.processes import set_up_django; paper = load_paper(sys.argv[1]); set_up_django(paper)\n"
        "from broadsheet.stories.renditions import make_next_renditions\n"
        "while make_next_renditions(paper.media_dir): pass\n"
    )
    django = {"DJANGO_SETTINGS_MODULE": "broadsheet.newsroom.settings", "BROADSHEET_DIR": str(empty)}
    _run(plan, [sys.executable, "-m", "django", "migrate", "--verbosity", "0"], **django)
    _run(plan, [sys.executable, "-c", code, str(empty)])
    return empty


def settings_of(plan: Plan) -> Any:
    """The paper's settings, as the processes of :func:`environment` see them."""
    from broadsheet.common.settings import load_paper

    return load_paper(plan.paper)


def set_up_django(plan: Plan) -> Any:
    """Make Django ready for the paper in this process; return the paper's settings."""
    from broadsheet.ops.processes import set_up_django as ready

    paper = settings_of(plan)
    ready(paper)
    return paper


def story_addresses(plan: Plan) -> list[str]:
    """Where all stories of the store are, oldest first, without those that were taken down."""
    from broadsheet.store import open_store

    paper = settings_of(plan)
    store = open_store(paper.store_dir, readonly=True, size_gb=paper.store_size_gb)
    try:
        found = {
            int(key.removeprefix("story/")): str(json.loads(facts)[1]) for key, facts in store.facts_under("story/")
        }
        live = [found[number] for number in sorted(found) if found[number].startswith("/")]
        return [address for address in live if not store.is_taken_down(address) and store.page(address) is not None]
    finally:
        store.close()


def _broadsheet(plan: Plan, *words: str) -> None:
    _run(plan, [sys.executable, "-m", "broadsheet", *words])


def _run(plan: Plan, command: list[str], **more: str) -> None:
    done = subprocess.run(command, env=environment(plan) | more, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[1:5])} failed: {(done.stdout + done.stderr)[-600:]}")
