"""The site's own files (script, icons, fonts): in memory, compressed once, kept by browsers for ever."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from broadsheet.reader.config import StaticFile
from broadsheet.reader.contract import IMMUTABLE, SHORT, Contract
from broadsheet.reader.replies import Reply
from broadsheet.reader.request import Facts, matches_etag
from broadsheet.store import encode_part
from broadsheet.store.stitch import Segment, etag_of, vector_of

__all__ = ["Files"]

_HASHED = re.compile(r"/s/[A-Za-z0-9_-]+\.[0-9a-f]{8,}\.[a-z0-9]+")
_WORTH_COMPRESSING = ("text/", "image/svg+xml", "application/json", "application/javascript", "application/manifest")
_LEVEL = 19


@dataclass(frozen=True, slots=True)
class _Ready:
    head: bytes
    body: bytes
    etag: bytes
    not_modified: bytes


class Files:
    """Static files by address, ready in every encoding."""

    def __init__(self, files: Mapping[str, StaticFile], contract: Contract) -> None:
        self._ready = {
            (address, encoding): _make(address, file, encoding, contract)
            for address, file in files.items()
            for encoding in ("zstd", "gzip", "identity")
        }

    def reply(self, path: str, facts: Facts, *, is_head: bool) -> Reply | None:
        """The file, or 304; None when there is none."""
        ready = self._ready.get((path, facts.encoding))
        if ready is None:
            return None
        if facts.if_none_match and matches_etag(facts.if_none_match, ready.etag):
            return Reply(304, [ready.not_modified])
        return Reply(200, [ready.head] if is_head else [ready.head, ready.body])


def _make(address: str, file: StaticFile, encoding: str, contract: Contract) -> _Ready:
    encoded = encode_part(file.body, _LEVEL)
    if encoding == "identity" or not file.content_type.startswith(_WORTH_COMPRESSING):
        encoding, body = "identity", file.body
    else:
        data = encoded.zstd if encoding == "zstd" else encoded.deflate
        segment = Segment(data, encoded.raw_length, encoded.raw_crc, encoded.digest)
        body = b"".join(vector_of([segment], encoding))
    cache = IMMUTABLE if _HASHED.fullmatch(address) else SHORT
    etag = etag_of(encoded.digest, encoding)
    head = contract.head(
        content_type=file.content_type, length=len(body), cache=cache, encoding=encoding, etag=etag, is_shared=True
    )
    return _Ready(head, body, etag.encode(), contract.not_modified(etag=etag, cache=cache))
