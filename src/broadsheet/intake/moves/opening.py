"""How a file of a source is opened: packed or not, and what is said when the packing is spoiled."""

from __future__ import annotations

import gzip
import shutil
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from broadsheet.intake.parsers.shapes import UnableToParse

__all__ = ["beginning", "is_zip", "opened", "unpack"]

_MAX_TIMES = 200
_FREELY = 256 * 1024**2
_SPARE = 512 * 1024**2
_DONE = ".unpacked"
_DAMAGE = (EOFError, zlib.error, gzip.BadGzipFile)


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """Open a file, unpacked where it is packed by gzip. Raises `UnableToParse` inside when it is cut or spoiled."""
    with path.open("rb") as stream:
        packed = stream.read(2) == b"\x1f\x8b"
        stream.seek(0)
        if not packed:
            yield stream
            return
        with gzip.open(stream) as unpacked:
            try:
                yield unpacked  # type: ignore[misc]
            except _DAMAGE as error:
                raise UnableToParse(
                    f"The packed file is cut or spoiled ({error}); what came before was taken",
                    name=path.name,
                    offset=unpacked.tell(),
                ) from None


def beginning(stream: IO[bytes]) -> bytes:
    """Return the beginning of a file; of one whose packing is cut early, as much as there is."""
    head = b""
    while len(head) < 65536:
        try:
            more = stream.read1(4096) if isinstance(stream, gzip.GzipFile) else stream.read(65536)
        except _DAMAGE:
            break
        if not more:
            break
        head += more
    return head


def is_zip(path: Path) -> bool:
    """Say whether a file is a zip archive (by its first bytes, so that a cut one is known too)."""
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(4) in {b"PK\x03\x04", b"PK\x05\x06"}


def unpack(archive: Path, folder: Path) -> list[str]:
    """Unpack a zip archive into a folder of its own, once; return a sentence for each file that was left.

    Raises `UnableToParse` for an archive that is cut, or grows beyond what an export can: nothing is unpacked then.
    """
    done = folder / _DONE
    mark = f"{archive.stat().st_size} {archive.stat().st_mtime_ns}"
    if done.exists() and done.read_text(encoding="utf-8").startswith(mark + "\n"):
        return done.read_text(encoding="utf-8").splitlines()[1:]
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        with zipfile.ZipFile(archive) as source:
            members = [one for one in source.infolist() if not one.is_dir()]
            _check_size(archive, members, folder)
            troubles = [said for one in members if (said := _unpack_one(source, one, folder))]
    except (zipfile.BadZipFile, OSError) as error:
        raise UnableToParse(f"The zip archive is cut or spoiled ({error})", name=archive.name) from None
    done.write_text("\n".join([mark, *troubles]), encoding="utf-8")
    return troubles


def _check_size(archive: Path, members: list[zipfile.ZipInfo], folder: Path) -> None:
    total = sum(one.file_size for one in members)
    if total > _FREELY and total > _MAX_TIMES * archive.stat().st_size:
        raise UnableToParse(
            f"The zip archive would grow to {total:,} bytes, more than {_MAX_TIMES} times its size, as no export does; "
            "nothing was unpacked",
            name=archive.name,
        )
    if total + _SPARE > shutil.disk_usage(folder).free:
        raise UnableToParse(f"The disk has no room for the {total:,} bytes of the zip archive", name=archive.name)


def _unpack_one(source: zipfile.ZipFile, member: zipfile.ZipInfo, folder: Path) -> str:
    """Unpack one file; return why it was left, or nothing."""
    steps = PurePosixPath(member.filename.replace("\\", "/"))
    if steps.is_absolute() or ".." in steps.parts or ":" in steps.parts[0] or "\x00" in member.filename:
        return f"{member.filename!r} in the zip archive would lie outside of it and was left."
    if stat.S_ISLNK(member.external_attr >> 16):
        return f"{member.filename} in the zip archive is a link and was left."
    if member.flag_bits & 1:
        return f"{member.filename} in the zip archive is locked by a password and was left."
    place = folder.joinpath(*steps.parts)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with source.open(member) as packed, place.open("wb") as out:
            shutil.copyfileobj(packed, out, 1024 * 1024)
    # zipfile says with a RuntimeError that it does not know the way in which a file is packed.
    except (zipfile.BadZipFile, RuntimeError, OSError, *_DAMAGE) as error:
        place.unlink(missing_ok=True)
        return f"{member.filename} in the zip archive is cut or spoiled ({error}) and was left."
    return ""
