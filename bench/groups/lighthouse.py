"""Lighthouse's phone profile (slow 4G and a processor four times slower, simulated) on four kinds of pages."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from bench.groups.reader import serving
from bench.paper import story_addresses
from bench.plan import Plan
from bench.rows import Figure

_VERSION = "13.5.0"
_CATEGORIES = {
    "performance": "performance",
    "accessibility": "accessibility",
    "best-practices": "best practices",
    "seo": "SEO",
}


def measure(plan: Plan) -> dict[str, Figure]:
    """A run a page. Raises RuntimeError where Lighthouse or Chromium cannot be had."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None or shutil.which("npm") is None:
        raise RuntimeError("Chromium or npm is not installed")
    program = _installed(plan.work / "lighthouse")
    story = story_addresses(plan)[-5]
    section = "/".join(story.split("/")[:3]) + "/"
    edition = f"/{story.split('/')[1]}/"
    pages = {"story": story, "home": edition, "section": section, "archive": f"{edition}archive/"}
    figures: dict[str, Figure] = {}
    with serving(plan, story, processes=2, cores="0,1"):
        for page, address in pages.items():
            said = _run(program, f"http://127.0.0.1:{plan.port}{address}", chromium, plan.work / "lighthouse")
            figures |= _scores(page, said)
            if page == "story":
                lcp = said["audits"]["largest-contentful-paint"]["numericValue"] / 1000
                figures["LCP, slow 4G, 4x CPU: story page"] = Figure(lcp, note="Lighthouse's simulated throttling")
    return figures


def _scores(page: str, said: dict[str, Any]) -> dict[str, Figure]:
    figures = {}
    for key, name in _CATEGORIES.items():
        category = said["categories"][key]
        if category["score"] is None:
            continue
        lost = [
            said["audits"][one["id"]]["title"]
            for one in category["auditRefs"]
            if one["weight"] and (said["audits"][one["id"]]["score"] or 0) < 0.9
        ]
        note = f"lost: {'; '.join(lost[:4])}" if lost else f"Lighthouse {said['lighthouseVersion']}"
        figures[f"Lighthouse, phone, {page}: {name}"] = Figure(round(100 * category["score"]), note=note)
    return figures


def _run(program: Path, url: str, chromium: str, folder: Path) -> dict[str, Any]:
    said = folder / "report.json"
    said.unlink(missing_ok=True)
    command = [
        "node", str(program), url, "--quiet", "--output=json", f"--output-path={said}",
        f"--only-categories={','.join(_CATEGORIES)}", "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ]  # fmt: skip
    environment = os.environ | {"CHROME_PATH": chromium}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120, check=False)
    if not said.exists():
        raise RuntimeError(f"Lighthouse gave no report: {done.stderr[-300:]}")
    report: dict[str, Any] = json.loads(said.read_text())
    if report.get("runtimeError"):
        raise RuntimeError(f"Lighthouse: {report['runtimeError'].get('message')}")
    return report


def _installed(folder: Path) -> Path:
    program = folder / "node_modules" / "lighthouse" / "cli" / "index.js"
    if program.exists():
        return program
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text('{"private": true}\n')
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", f"lighthouse@{_VERSION}"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=180, check=False)
    if not program.exists():
        raise RuntimeError(f"npm cannot install lighthouse@{_VERSION}: {done.stderr.strip()[-200:]}")
    return program
