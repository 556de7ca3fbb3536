"""What a reader must know to start; ``ops`` makes it from the paper's settings."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from broadsheet.reader.made import MadePages, PlainPages

__all__ = ["ReaderConfig", "StaticFile"]


@dataclass(frozen=True, slots=True)
class StaticFile:
    """A file of the site itself, served from memory under its address."""

    content_type: str
    body: bytes


@dataclass(frozen=True, slots=True)
class ReaderConfig:
    """Everything the reader tier depends on. Sizes are bytes, times seconds, limits a minute for one address."""

    store_dir: Path
    inbox_dir: Path
    media_dir: Path
    public_url: str
    hosts: tuple[str, ...]
    """Values of the Host header that are answered, lower-case, with the port where it is not the scheme's own."""
    bind: str = "127.0.0.1"
    port: int = 8000
    ops_bind: str = "127.0.0.1"
    ops_port: int = 0
    """0: no port for health and metrics."""
    store_size_gb: int = 64
    trusted_proxies: tuple[str, ...] = ()
    static_files: dict[str, StaticFile] = field(default_factory=dict)
    made: MadePages = field(default_factory=PlainPages)
    """Pages that are made here and not by the press: errors, letters, search."""
    remembered_bytes: int = 96 << 20
    """Composed pages kept in memory by each process."""
    most_connections: int = 8192
    idle_seconds: float = 10.0
    """How long a connection may wait, dawdle over a request, or stop taking an answer."""
    slowest_bytes_a_second: int = 1024
    letters_a_minute: int = 5
    unproven_letters_a_minute: int = 2
    """Letters sent without the proof of work, that is, without JavaScript."""
    searches_a_minute: int = 30
    suggestions_a_minute: int = 180
    """Asked for while someone types, a few times a word."""

    @property
    def is_https(self) -> bool:
        """Whether readers come by https."""
        return self.public_url.startswith("https://")
