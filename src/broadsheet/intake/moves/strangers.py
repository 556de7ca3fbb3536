"""What a file is that no move can read, and what its owner can do instead: a refusal that leads on."""

from __future__ import annotations

from pathlib import Path

from broadsheet.intake.moves.opening import beginning, opened
from broadsheet.intake.parsers.shapes import UnableToParse

__all__ = ["what_to_do", "what_to_do_with_all"]

_DUMP = "the stories as CSV or JSON Lines, and say in a mapping file which field is which"
_BUILT = "the folder of HTML pages that its generator builds, or the address of the site"
_BY_BEGINNING = (
    (b"SQLite format 3\x00", "an SQLite database", f"give {_DUMP}"),
    (b"PGDMP", "a PostgreSQL dump", f"restore it and give {_DUMP}"),
    (b"%PDF-", "a PDF", "give the stories themselves"),
    (b"\xd0\xcf\x11\xe0", "an old Office document", f"save {_DUMP}"),
    (b"{\\rtf", "a text in RTF", f"give {_DUMP}"),
)
_BY_ENDING = {
    ".sql": ("an SQL dump", f"load it into a database of its kind and give {_DUMP}"),
    ".md": ("Markdown", f"give {_BUILT}"),
    ".markdown": ("Markdown", f"give {_BUILT}"),
    ".mdx": ("Markdown", f"give {_BUILT}"),
    ".rst": ("reStructuredText", f"give {_BUILT}"),
    ".adoc": ("AsciiDoc", f"give {_BUILT}"),
    ".bson": ("a MongoDB dump", f"give {_DUMP} (mongoexport writes JSON Lines)"),
    ".xlsx": ("an Excel file", f"save {_DUMP}"),
    ".ods": ("a spreadsheet", f"save {_DUMP}"),
    ".wpress": ("a backup of a WordPress plug-in", "give the export that WordPress makes itself (Tools, Export)"),
    ".tar": ("a tar archive", "unpack it and give the folder"),
    ".tgz": ("a tar archive", "unpack it and give the folder"),
    ".rar": ("a packed archive", "unpack it and give the folder"),
    ".7z": ("a packed archive", "unpack it and give the folder"),
    ".bz2": ("a packed file", "unpack it"),
    ".xz": ("a packed file", "unpack it"),
    ".zst": ("a packed file", "unpack it"),
}
_ATOM = (
    ("a Blogger export (Atom)", f"give the address of the site, or {_DUMP}"),
    ("an Atom feed", f"give the address of the site, or {_DUMP}"),
)


def what_to_do(path: Path) -> tuple[str, str]:
    """Return what a file is and what to give instead; two empty strings when it is not known."""
    try:
        with opened(path) as stream:
            head = beginning(stream)
    except (OSError, UnableToParse):
        head = b""
    for mark, what, instead in _BY_BEGINNING:
        if head.startswith(mark):
            return what, instead
    if b"<feed" in head and b"http://www.w3.org/2005/Atom" in head:
        return _ATOM[0 if b"blogger" in head.lower() else 1]
    ending = path.name.lower().removesuffix(".gz").rpartition(".")[2]
    return _BY_ENDING.get(f".{ending}", ("", ""))


def what_to_do_with_all(paths: list[Path]) -> list[str]:
    """Return a sentence without its end for each sort of file among these, with what to give instead."""
    sorts: dict[tuple[str, str], list[Path]] = {}
    for path in paths:
        if (known := what_to_do(path))[0]:
            sorts.setdefault(known, []).append(path)
    return [
        f"{own[0].name}{f' and {len(own) - 1:,} more' if len(own) > 1 else ''}: {what}, which cannot be moved in "
        f"as it is; {instead}"
        for (what, instead), own in sorts.items()
    ]
