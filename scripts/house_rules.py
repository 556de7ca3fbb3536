"""House rules that no linter knows: file length, room READMEs, broad excepts, marks of unfinished work."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE = 500
LONGEST_README = 15
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|NotImplementedError")
BROAD = re.compile(r"^\s*except(\s+\(?(Exception|BaseException)\b.*)?:")


def main() -> int:
    """Print one line for each breach; return 1 when there is any."""
    breaches = [*_long_files(), *_room_readmes(), *_marks()]
    print("\n".join(breaches))
    return 1 if breaches else 0


def _sources() -> list[Path]:
    return sorted(path for path in (ROOT / "src").rglob("*.py") if "migrations" not in path.parts)


def _long_files() -> list[str]:
    found = []
    for path in _sources():
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > LONGEST_FILE:
            found.append(f"{path.relative_to(ROOT)}: {lines} lines; a file is one idea, {LONGEST_FILE} at most")
    return found


def _room_readmes() -> list[str]:
    found = []
    for room in sorted((ROOT / "src/broadsheet").iterdir()):
        if not (room / "__init__.py").is_file():
            continue
        readme = room / "README.md"
        if not readme.is_file():
            found.append(f"{room.relative_to(ROOT)}: a room has a README.md")
        elif readme.read_text(encoding="utf-8").strip().count("\n") >= LONGEST_README:
            found.append(f"{readme.relative_to(ROOT)}: at most {LONGEST_README} lines")
    return found


def _marks() -> list[str]:
    found = []
    for path in _sources():
        lines = path.read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(lines, 1):
            where = f"{path.relative_to(ROOT)}:{number}"
            if UNFINISHED.search(line):
                found.append(f"{where}: a mark of unfinished work")
            if "ProcessPoolExecutor(" in line and "initializer=" not in line:
                found.append(f"{where}: processes of a pool must end with their parent (common.orphans)")
            block = "".join(lines[number : number + 6])
            if BROAD.match(line) and "noqa: BLE001" not in line and ".exception(" not in block and "raise" not in block:
                found.append(f"{where}: a broad except stands only at an edge, logs the exception and says why")
    return found


if __name__ == "__main__":
    raise SystemExit(main())
