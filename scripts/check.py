"""``make check``: run every check, show what each says, and fail when one fails."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


def main() -> int:
    """Run the checks in order of how quickly they speak; return 1 when any failed."""
    failed = []
    with tempfile.TemporaryDirectory(prefix="broadsheet-check-") as paper:
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "DJANGO_SETTINGS_MODULE": "broadsheet.newsroom.settings",
            "BROADSHEET_DIR": paper,
            "BROADSHEET_SECRET_KEY": "only-for-checks-" + "x" * 40,
        }
        for name, command in _checks():
            started = time.monotonic()
            done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
            word = "ok" if done.returncode == 0 else "FAILED"
            print(f"{name:<28} {word:>6}  {time.monotonic() - started:5.1f} s", flush=True)
            if done.returncode:
                print(done.stdout + done.stderr, flush=True)
                failed.append(name)
    print(f"make check: {', '.join(failed)} failed" if failed else "make check: all well")
    return 1 if failed else 0


def _checks() -> list[tuple[str, list[str]]]:
    python = sys.executable
    return [
        ("ruff", [str(BIN / "ruff"), "check", "."]),
        ("ruff format", [str(BIN / "ruff"), "format", "--check", "."]),
        ("import contract", [str(BIN / "lint-imports")]),
        ("site templates", [python, "scripts/lint_templates.py"]),
        ("newsroom templates", [str(BIN / "djlint"), "--lint", "src/broadsheet/newsroom"]),
        ("house rules", [python, "scripts/house_rules.py"]),
        ("types", [str(BIN / "mypy")]),
        ("manage.py check", [python, "-m", "django", "check", "--fail-level", "WARNING"]),
        ("missing migrations", [python, "-m", "django", "makemigrations", "--check", "--dry-run"]),
    ]


if __name__ == "__main__":
    raise SystemExit(main())
