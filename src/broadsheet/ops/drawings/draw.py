"""From a picture's key to its JPEG."""

from __future__ import annotations

from collections.abc import Callable

from broadsheet.ops.drawings import capes, city, crafts, halls, heights, land, loom, shore, tables
from broadsheet.ops.drawings.canvas import Canvas
from broadsheet.ops.drawings.finish import finish
from broadsheet.ops.drawings.portraits import portrait
from broadsheet.ops.drawings.sitters import SITTERS

__all__ = ["KEYS", "PORTRAITS", "UnknownDrawing", "draw", "natural_size"]

PORTRAIT = "portrait-"
FAMILIES = (shore, capes, land, heights, city, halls, tables, crafts, loom)
SCENES: dict[str, Callable[[Canvas], None]] = {key: scene for room in FAMILIES for key, scene in room.SCENES.items()}
PORTRAITS: tuple[str, ...] = tuple(PORTRAIT + name for name in SITTERS)
KEYS: tuple[str, ...] = (*SCENES, *PORTRAITS)


class UnknownDrawing(KeyError):
    """No drawing has this key."""


def natural_size(key: str) -> tuple[int, int]:
    """Return the width and height a picture is composed for."""
    return (800, 800) if key in PORTRAITS else (1600, 1067)


def draw(key: str, *, width: int | None = None, height: int | None = None) -> bytes:
    """Return the picture as JPEG, the same bytes for the same key and size; raises UnknownDrawing.

    Without a size it comes in its natural one; another shape is cut around the middle.
    """
    if key not in KEYS:
        raise UnknownDrawing(key)
    usual = natural_size(key)
    canvas = Canvas(key, *usual)
    if key in SCENES:
        SCENES[key](canvas)
    else:
        portrait(canvas, SITTERS[key.removeprefix(PORTRAIT)])
    return finish(canvas.render(width or usual[0], height or usual[1]), canvas.rng)
