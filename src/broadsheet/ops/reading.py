"""From a paper's settings to a running reader tier. Imports nothing of the newsroom side."""

from __future__ import annotations

from broadsheet.common.settings import Paper
from broadsheet.reader import ReaderConfig, StaticFile, serve
from broadsheet.reader.finding import Finder
from broadsheet.reader.site_pages import SitePages
from broadsheet.site import assets

__all__ = ["reader_config", "serve_readers"]


def serve_readers(paper: Paper) -> None:
    """Answer readers of ``paper`` until SIGTERM, one process a core unless the settings say otherwise."""
    serve(reader_config(paper), processes=paper.reader_processes)


def reader_config(paper: Paper) -> ReaderConfig:
    """What the reader must know, from the paper's settings."""
    files = {address: StaticFile(content_type, body) for address, (content_type, body) in assets.static_files().items()}
    return ReaderConfig(
        store_dir=paper.store_dir,
        inbox_dir=paper.inbox_dir,
        media_dir=paper.media_dir / "r",
        public_url=paper.public_url,
        hosts=paper.allowed_hosts,
        bind=paper.reader_bind,
        port=paper.reader_port,
        ops_port=paper.ops_port,
        store_size_gb=paper.store_size_gb,
        trusted_proxies=paper.trusted_proxies,
        static_files=files,
        made=SitePages(Finder(paper.index_dir)),
    )
