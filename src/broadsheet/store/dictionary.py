"""Pages for browsers that hold a dictionary: Dictionary-Compressed Zstandard, ``dcz`` (RFC 9842).

A body is a header that names the dictionary, then zstd frames end to end, as in plain zstd; only these may refer to the
dictionary's bytes. So a stretch of slots is compressed against it once for all pages that show the stretch, and a page
costs its own text.
"""

from __future__ import annotations

from hashlib import sha256

import zstandard

from broadsheet.store.stitch import Segment

__all__ = ["Dictionary"]

_MAGIC = bytes.fromhex("5e2a4d1820000000")
"""The head of a frame that decoders skip, 32 bytes long: the dictionary's hash follows."""
_LEVEL = 6
_MOST_REMEMBERED = 1 << 20
_LONGEST_REMEMBERED = 64 * 1024


class Dictionary:
    """Bytes that a browser holds already."""

    __slots__ = ("_bytes", "_compressor", "_frames", "data", "encoding", "hash", "header")

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.hash = sha256(data).digest()
        self.header = _MAGIC + self.hash
        self.encoding = f"dcz-{self.hash[:4].hex()}"
        """What pages for it are remembered under, and what their ETags end in."""
        raw = zstandard.ZstdCompressionDict(data, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
        raw.precompute_compress(level=_LEVEL)  # else each frame would begin with indexing the dictionary
        self._compressor = zstandard.ZstdCompressor(dict_data=raw, write_checksum=False, write_content_size=True)
        self._frames: dict[bytes, bytes] = {}
        self._bytes = 0

    def framed(self, plain: Segment, *, is_shared: bool = False) -> Segment:
        """An identity segment as one frame. What is shared by many pages is remembered by its digests."""
        if not plain.raw_length:
            return plain
        frame = self._frames.get(plain.digests) if is_shared else None
        if frame is None:
            frame = self._compressor.compress(plain.data)
            if is_shared and len(frame) <= _LONGEST_REMEMBERED:
                self._remember(plain.digests, frame)
        return plain._replace(data=frame)

    def _remember(self, digests: bytes, frame: bytes) -> None:
        if self._bytes > _MOST_REMEMBERED:
            self._frames.clear()
            self._bytes = 0
        self._frames[digests] = frame
        self._bytes += len(frame) + len(digests) + 200
