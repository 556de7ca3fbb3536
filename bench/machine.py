"""What the figures were measured on."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.plan import Plan

__all__ = ["about_machine", "load_now"]


def about_machine(plan: Plan, *, is_quick: bool, seconds: float, loads: dict[str, float]) -> dict[str, Any]:
    """Lines for the head of the table."""
    model = re.search(r"^model name\s*:\s*(.+)$", _read("/proc/cpuinfo"), re.M)
    memory = re.search(r"^MemTotal:\s+(\d+)", _read("/proc/meminfo"), re.M)
    busy = max(loads.values(), default=0.0)
    about = {
        "machine": f"{model[1] if model else platform.machine()}, {os.cpu_count()} cores,"
        f" {int(memory[1]) / 1e6 if memory else 0:.0f} GB, Linux {platform.release()},"
        f" Python {platform.python_version()}",
        "when": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "code": _commit(),
        "archive": f"{plan.stories:,} stories in three editions",
        "load": f"{plan.runs} interleaved runs of {plan.seconds} s a row with nginx; one core serves, the other loads",
        "took": f"{seconds / 60:.1f} minutes, the making of the paper where there was none in it",
        "load average before each group": ", ".join(f"{group} {load:.1f}" for group, load in loads.items()),
    }
    if is_quick:
        about["quick"] = "short runs: to see that all works, not for quoting"
    if busy > 2 + (os.cpu_count() or 1):
        about["beware"] = f"others used the machine (load {busy:.1f}): what is judged by the clock is worse than it is"
    return about


def load_now() -> float:
    """The load of the last minute."""
    return round(os.getloadavg()[0], 1)


def _commit() -> str:
    folder = Path(__file__).parent
    command = ["git", "-C", str(folder), "log", "-1", "--format=%h of %cs"]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return said or "not from a repository"


def _read(path: str) -> str:
    return Path(path).read_text(encoding="utf-8")
