"""The demo paper's pictures: every one is drawn by this package, so the project may ship them."""

from broadsheet.ops.drawings.draw import KEYS, PORTRAITS, UnknownDrawing, draw, natural_size

__all__ = ["KEYS", "PORTRAITS", "UnknownDrawing", "draw", "natural_size"]
