"""Pictures and documents under /m/: files that never change under their name, sent by the kernel."""

from __future__ import annotations

import os
import re
import stat
from hashlib import blake2b
from pathlib import Path

from broadsheet.reader.contract import IMMUTABLE, Contract
from broadsheet.reader.replies import FileSlice, Reply
from broadsheet.reader.request import Facts, matches_etag

__all__ = ["Media", "NoSuchRange"]

_PATH = re.compile(r"(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}")
_RANGE = re.compile(rb"bytes=([0-9]{0,15})-([0-9]{0,15})")
_TYPES = {
    "avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png",
    "gif": "image/gif", "mp4": "video/mp4", "webm": "video/webm", "mp3": "audio/mpeg", "ogg": "audio/ogg",
    "m4a": "audio/mp4", "vtt": "text/vtt; charset=utf-8", "pdf": "application/pdf",
}  # fmt: skip
_DOWNLOAD = "application/octet-stream"


class NoSuchRange(Exception):
    """None of the bytes asked for exist; the file has ``size`` bytes."""

    def __init__(self, size: int) -> None:
        super().__init__(f"the file has {size} bytes")
        self.size = size


class Media:
    """The files of a folder. Only plain files below it, whose every name is plain, exist for readers."""

    def __init__(self, folder: Path, contract: Contract) -> None:
        self._folder = os.fspath(folder)
        self._contract = contract

    def reply(self, name: str, facts: Facts, *, is_head: bool) -> Reply | None:
        """The file, one range of it, or 304; None when there is no such file. Raises NoSuchRange."""
        if not _PATH.fullmatch(name):
            return None
        fd = self._open(name)
        if fd is None:
            return None
        try:
            return self._reply_with(fd, name, facts, is_head=is_head)
        except BaseException:
            os.close(fd)
            raise

    def _reply_with(self, fd: int, name: str, facts: Facts, *, is_head: bool) -> Reply:
        status = os.fstat(fd)
        size = status.st_size
        tag = f"{name}\n{size}\n{status.st_mtime_ns}".encode()
        etag = blake2b(tag, digest_size=12).hexdigest()
        if facts.if_none_match and matches_etag(facts.if_none_match, etag.encode()):
            os.close(fd)
            return Reply(304, [self._contract.not_modified(etag=etag, cache=IMMUTABLE)])
        first, last = _range(facts, etag.encode(), size)
        is_part = (first, last) != (0, size - 1)
        extra = [("Accept-Ranges", "bytes")]
        if is_part:
            extra.append(("Content-Range", f"bytes {first}-{last}/{size}"))
        kind = _TYPES.get(name.rpartition(".")[2].lower(), _DOWNLOAD)
        if kind == _DOWNLOAD:
            extra.append(("Content-Disposition", "attachment"))
        head = self._contract.head(
            content_type=kind, length=last - first + 1, cache=IMMUTABLE, etag=etag, is_shared=True, extra=tuple(extra)
        )
        code = 206 if is_part else 200
        if is_head or size == 0:
            os.close(fd)
            return Reply(code, [head])
        return Reply(code, [head], FileSlice(fd, first, last - first + 1))

    def _open(self, name: str) -> int | None:
        """Open a plain file; a link in its place is not followed."""
        try:
            fd = os.open(os.path.join(self._folder, name), os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOFOLLOW)
        except OSError:
            return None
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            os.close(fd)
            return None
        return fd


def _range(facts: Facts, etag: bytes, size: int) -> tuple[int, int]:
    """The first and last byte to send; the whole file when no single satisfiable range is asked for."""
    whole = (0, size - 1)
    match = _RANGE.fullmatch(facts.range) if facts.range else None
    if match is None or (facts.if_range and facts.if_range != b'"' + etag + b'"'):
        return whole
    first, last = match.groups()
    if not first and not last:
        return whole
    if not first:
        count = int(last)
        if count == 0 or size == 0:
            raise NoSuchRange(size)
        return max(0, size - count), size - 1
    start = int(first)
    end = min(int(last), size - 1) if last else size - 1
    if last and int(last) < start:
        return whole
    if start >= size:
        raise NoSuchRange(size)
    return start, end
