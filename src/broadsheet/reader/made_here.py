"""Pages made within a request (errors, letters, search), stitched with the slots they show. Safe in any thread."""

from __future__ import annotations

from broadsheet.reader.made import MadePage
from broadsheet.store import Store
from broadsheet.store.stitch import Segment, compressed_segment, load_segment, vector_of

__all__ = ["MadeHere"]

_MOST_REMEMBERED = 256


class MadeHere:
    """Stitches them; error pages come again and again, so their pieces are compressed once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._made: dict[tuple[bytes, str], Segment] = {}

    def body(self, made: MadePage, encoding: str, at: float) -> list[bytes]:
        """The pieces of a page's body."""
        segments: list[Segment] = []
        with self._store.moment() as now:
            for piece in made.pieces:
                if isinstance(piece, bytes):
                    segments.append(self._compressed(piece, encoding))
                else:
                    segments.append(load_segment(now, piece.key, encoding, at))
        return vector_of(segments, encoding)

    def _compressed(self, piece: bytes, encoding: str) -> Segment:
        segment = self._made.get((piece, encoding))
        if segment is None:
            segment = compressed_segment(piece, encoding)
            if len(self._made) >= _MOST_REMEMBERED:
                self._made.clear()
            self._made[piece, encoding] = segment
        return segment
