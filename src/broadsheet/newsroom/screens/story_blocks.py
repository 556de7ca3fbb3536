"""The body's editor without making its definition anew for every story that is opened."""

from __future__ import annotations

from typing import Any

from django.utils.translation import get_language
from wagtail.blocks.base import BlockWidget

__all__ = ["KeptBlockWidget"]


class KeptBlockWidget(BlockWidget):
    """What the browser is told of the kinds of blocks is the same for every story and journalist of one language.

    Wagtail renders it (some hundred small templates) whenever a form is shown: the larger part of opening a story.
    Kept for as long as the process runs; blocks are code, so they cannot change meanwhile.
    """

    _js_context: Any
    _block_json: str | None

    def __init__(self, block_def: Any, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(block_def, attrs=attrs)
        # Forms copy their widgets; the copies share this.
        self._kept: dict[str, tuple[Any, str | None]] = {}

    def _build_block_json(self) -> None:
        language = get_language() or ""
        if language not in self._kept:
            super()._build_block_json()
            self._kept[language] = (self._js_context, self._block_json)
        self._js_context, self._block_json = self._kept[language]
