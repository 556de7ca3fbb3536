"""What the figures were measured on."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.kept import ELSEWHERE, Measured
from bench.plan import Plan

__all__ = ["about_machine", "commit", "load_now"]


def about_machine(plan: Plan, measured: Mapping[str, Measured], *, seconds: float) -> dict[str, Any]:
    """Lines for the head of the table."""
    model = re.search(r"^model name\s*:\s*(.+)$", _read("/proc/cpuinfo"), re.M)
    memory = re.search(r"^MemTotal:\s+(\d+)", _read("/proc/meminfo"), re.M)
    busy = max((one.load for one in measured.values()), default=0.0)
    here = (
        f"{model[1] if model else platform.machine()}, {os.cpu_count()} cores,"
        f" {int(memory[1]) / 1e6 if memory else 0:.0f} GB, Linux {platform.release()},"
        f" Python {platform.python_version()}"
    )
    about = {
        "machine": here,
        "when": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "code": ", ".join(
            dict.fromkeys(code for one in measured.values() if one.figures for code in one.code.split(", "))
        ),
        "archive": f"{plan.stories:,} stories in three editions",
        "load": f"{plan.runs} interleaved runs of {plan.seconds} s a row with nginx; one core serves, the other loads",
        "took": f"{seconds / 60:.1f} minutes in this run, the making of the paper where there was none in it",
        "each group, when and the load average before it": ", ".join(
            f"{group} {one.at} {one.load:.1f}" for group, one in measured.items()
        ),
    }
    elsewhere = {group: one.machine for group, one in measured.items() if one.machine not in ("", here)}
    if elsewhere:
        about[ELSEWHERE] = "; ".join(f"{group}: {machine}" for group, machine in elsewhere.items())
    if plan.is_quick:
        about["quick"] = "short runs: to see that all works, not for quoting"
    if busy > 2 + (os.cpu_count() or 1):
        about["beware"] = f"others used the machine (load {busy:.1f}): what is judged by the clock is worse than it is"
    return about


def load_now() -> float:
    """The load of the last minute."""
    return round(os.getloadavg()[0], 1)


def commit() -> str:
    """Which commit of the code this is."""
    folder = Path(__file__).parent
    command = ["git", "-C", str(folder), "log", "-1", "--format=%h of %cs"]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return said or "not from a repository"


def _read(path: str) -> str:
    return Path(path).read_text(encoding="utf-8")
