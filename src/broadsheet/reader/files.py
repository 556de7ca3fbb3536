"""The site's own files (script, icons, fonts): in memory, compressed once, kept by browsers for ever.

And the compression dictionaries, which are made while the reader runs and kept for a day.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from broadsheet.reader.config import StaticFile
from broadsheet.reader.contract import A_DAY, IMMUTABLE, SHORT, Contract
from broadsheet.reader.dictionaries import Offered
from broadsheet.reader.replies import Reply
from broadsheet.reader.request import Facts, matches_etag
from broadsheet.store import EncodedPart, encode_part
from broadsheet.store.stitch import Segment, etag_of, vector_of

__all__ = ["DictionaryFiles", "Files"]

_HASHED = re.compile(r"/s/[A-Za-z0-9_-]+\.[0-9a-f]{8,}\.[a-z0-9]+")
_WORTH_COMPRESSING = ("text/", "image/svg+xml", "application/json", "application/javascript", "application/manifest")
_LEVEL = 19
_QUICK_LEVEL = 9
"""For what is compressed while readers wait."""
_MOST_READY = 64


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
        return None if ready is None else _reply(ready, facts, is_head=is_head)


class DictionaryFiles:
    """Dictionaries by address, each made ready in an encoding when it is first asked for."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._ready: dict[tuple[str, str], _Ready] = {}

    def reply(self, offered: Offered, facts: Facts, *, is_head: bool) -> Reply:
        """The dictionary, or 304. It says for which addresses it is (RFC 9842, 2.1)."""
        ready = self._ready.get((offered.address, facts.encoding))
        if ready is None:
            if len(self._ready) >= _MOST_READY:
                self._ready.clear()
            encoded = encode_part(offered.dictionary.data, _QUICK_LEVEL)
            body, etag = (
                _body(encoded, facts.encoding, offered.dictionary.data),
                etag_of(encoded.digest, facts.encoding),
            )
            head = self._contract.head(
                content_type="application/octet-stream",
                length=len(body),
                cache=A_DAY,
                encoding=facts.encoding,
                etag=etag,
                extra=(("Use-As-Dictionary", f'match="{offered.match}"'),),
            )
            not_modified = self._contract.not_modified(etag=etag, cache=A_DAY)
            ready = self._ready[offered.address, facts.encoding] = _Ready(head, body, etag.encode(), not_modified)
        return _reply(ready, facts, is_head=is_head)


def _reply(ready: _Ready, facts: Facts, *, is_head: bool) -> Reply:
    if facts.if_none_match and matches_etag(facts.if_none_match, ready.etag):
        return Reply(304, [ready.not_modified])
    return Reply(200, [ready.head] if is_head else [ready.head, ready.body])


def _make(address: str, file: StaticFile, encoding: str, contract: Contract) -> _Ready:
    encoded = encode_part(file.body, _LEVEL)
    if encoding == "identity" or not file.content_type.startswith(_WORTH_COMPRESSING):
        encoding = "identity"
    body = _body(encoded, encoding, file.body)
    cache = IMMUTABLE if _HASHED.fullmatch(address) else SHORT
    etag = etag_of(encoded.digest, encoding)
    head = contract.head(
        content_type=file.content_type, length=len(body), cache=cache, encoding=encoding, etag=etag, is_shared=True
    )
    return _Ready(head, body, etag.encode(), contract.not_modified(etag=etag, cache=cache))


def _body(encoded: EncodedPart, encoding: str, plain: bytes) -> bytes:
    if encoding == "identity":
        return plain
    data = encoded.zstd if encoding == "zstd" else encoded.deflate
    return b"".join(vector_of([Segment(data, encoded.raw_length, encoded.raw_crc, encoded.digest)], encoding))
