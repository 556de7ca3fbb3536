"""A migrated, empty database that ships with the package: a new paper starts from it.

Django and Wagtail bring some three hundred migrations, which take 15 s of processor time and as many commits; a copy
takes none. ``migrate`` still runs on the copy, so a template that is behind costs time, never correctness. Made by
``python -m broadsheet.ops.template`` and held against the migrations by a test.
"""

from __future__ import annotations

import lzma
import os
import sys
import tempfile
from importlib.resources import files
from pathlib import Path

__all__ = ["NAME", "copy_template", "make_template"]

NAME = "template.sqlite3.xz"


def copy_template(database: Path) -> bool:
    """Put the template at ``database`` unless something is there; return whether it was put."""
    if database.exists():
        return False
    database.write_bytes(lzma.decompress(files("broadsheet.ops").joinpath(NAME).read_bytes()))
    return True


def make_template(target: Path) -> None:
    """Migrate an empty database and write it, compressed, to ``target``."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"BROADSHEET_DIR": folder, "DJANGO_SETTINGS_MODULE": "broadsheet.newsroom.settings"}
        for name in ("BROADSHEET_DATABASE_URL", "DATABASE_URL"):
            os.environ.pop(name, None)
        import django
        from django.core.management import call_command
        from django.db import connection

        django.setup()
        call_command("migrate", verbosity=0, interactive=False)
        with connection.cursor() as cursor:
            # One file, as small as it gets.
            cursor.execute("PRAGMA journal_mode=DELETE")
            cursor.execute("VACUUM")
        connection.close()
        target.write_bytes(lzma.compress((Path(folder) / "newsroom.sqlite3").read_bytes(), preset=9))


if __name__ == "__main__":
    make_template(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name(NAME))
