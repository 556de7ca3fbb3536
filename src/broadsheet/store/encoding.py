"""Compression in pieces that can be laid end to end (docs/decisions/0010).

zstd: one frame a part, and frames concatenate. gzip: raw deflate ended by a full flush, so that the next piece
begins on a byte boundary with an empty window; around the pieces come the ten-byte header, an empty final block, and
the CRC and length of the whole (RFC 1952). Members of a multi-member gzip file would be simpler, but browsers show
only the first.
"""

from __future__ import annotations

import struct
import threading
import zlib
from collections.abc import Iterable
from hashlib import blake2b

import zstandard
from isal import isal_zlib

from broadsheet.store.shapes import EncodedPart

__all__ = [
    "DEFAULT_LEVEL", "ENCODINGS", "GZIP_HEADER", "crc32", "crc32_combine", "decode_deflate", "decode_zstd",
    "digest_of", "encode_part", "gzip_trailer", "literal",
]  # fmt: skip

ENCODINGS = ("zstd", "gzip", "identity")
DEFAULT_LEVEL = 5
"""zstd level of parts. 9 saves 0.2 % of a story for three times the time; see decision 0053 for the figures."""
GZIP_HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_FINAL_BLOCK = b"\x03\x00"
_TRAILER = struct.Struct("<II")
_STORED = struct.Struct("<BHH")
_STORED_LIMIT = 0xFFFF
_LARGEST_PART = 64 * 1024 * 1024
_HARD_LEVEL = 12
_ISAL_LEVEL = 3
_local = threading.local()

crc32 = isal_zlib.crc32
crc32_combine = isal_zlib.crc32_combine


def encode_part(body: bytes, level: int | None = None) -> EncodedPart:
    """Compress ``body`` once per encoding. Pure and picklable, so that other processes may do it.

    ``level`` is zstd's (1 to 22); slots that many pages share are worth a high one. Raises ValueError over 64 MB.
    """
    if len(body) > _LARGEST_PART:
        raise ValueError(f"a part of {len(body)} bytes is larger than the store takes ({_LARGEST_PART})")
    level = DEFAULT_LEVEL if level is None else level
    if not body:
        return EncodedPart(0, 0, digest_of(b""), b"", b"")
    frame = _compressor(level).compress(body)
    return EncodedPart(len(body), crc32(body), digest_of(body), frame, _deflate(body, level))


def literal(body: bytes) -> EncodedPart:
    """The same, made within a request: stored blocks, no compression in gzip, the fastest level in zstd."""
    stored = b"".join(
        _STORED.pack(0, len(piece), len(piece) ^ _STORED_LIMIT) + piece
        for piece in (body[i : i + _STORED_LIMIT] for i in range(0, len(body), _STORED_LIMIT))
    )
    frame = _compressor(1).compress(body) if body else b""
    return EncodedPart(len(body), crc32(body), digest_of(body), frame, stored)


def digest_of(body: bytes) -> bytes:
    """Eight bytes that name a content."""
    return blake2b(body, digest_size=8).digest()


def decode_zstd(data: bytes) -> bytes:
    """The bytes of a frame, or of several end to end."""
    if not hasattr(_local, "decompressor"):
        _local.decompressor = zstandard.ZstdDecompressor()
    pieces: list[bytes] = []
    rest = data
    while rest:
        reader = _local.decompressor.decompressobj()
        pieces.append(reader.decompress(rest))
        rest = reader.unused_data
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def decode_deflate(data: bytes) -> bytes:
    """The bytes of pieces of raw deflate laid end to end, without a final block."""
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(data)


def gzip_trailer(pieces: Iterable[tuple[int, int]]) -> bytes:
    """What ends a gzip body made of pieces with these (CRCs, lengths) of their raw bytes."""
    crc, total = 0, 0
    for piece_crc, length in pieces:
        crc = crc32_combine(crc, piece_crc, length)
        total += length
    return _FINAL_BLOCK + _TRAILER.pack(crc, total & 0xFFFFFFFF)


def _deflate(body: bytes, level: int) -> bytes:
    """zlib where it is worth its time; else ISA-L, which takes a third of it for 3 % more bytes."""
    made = zlib if level > _HARD_LEVEL else isal_zlib
    deflater = made.compressobj(9 if level > _HARD_LEVEL else _ISAL_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return bytes(deflater.compress(body) + deflater.flush(zlib.Z_FULL_FLUSH))


def _compressor(level: int) -> zstandard.ZstdCompressor:
    made: dict[int, zstandard.ZstdCompressor] | None = getattr(_local, "compressors", None)
    if made is None:
        made = _local.compressors = {}
    if level not in made:
        made[level] = zstandard.ZstdCompressor(level=level, write_checksum=False, write_content_size=True)
    return made[level]
