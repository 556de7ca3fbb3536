"""What makes the pictures one hand's work: a chalky edge, a paper wash, grain, a darker rim, and the JPEG."""

from __future__ import annotations

import io
import random

from PIL import Image, ImageChops

__all__ = ["finish", "noise"]

QUALITY = 88
TILE = 512


def finish(drawn: Image.Image, rng: random.Random) -> bytes:
    """Return the finished picture as JPEG bytes."""
    chalky = _chalk(drawn, rng)
    washed = ImageChops.soft_light(chalky, _wash(drawn.size, rng))
    grained = ImageChops.overlay(washed, _grain(drawn.size, rng))
    rimmed = ImageChops.multiply(grained, _rim(drawn.size))
    out = io.BytesIO()
    rimmed.save(out, "JPEG", quality=QUALITY, subsampling="4:2:0")
    return out.getvalue()


def noise(rng: random.Random, width: int, height: int, *, cell: float, octaves: int = 4) -> Image.Image:
    """Return smooth cloud-like noise, grey values around 128; `cell` is the size of its largest lumps in pixels."""
    total: Image.Image | None = None
    for octave in range(octaves):
        columns, rows = (max(2, round(side / cell * 2**octave) + 2) for side in (width, height))
        lumps = Image.frombytes("L", (columns, rows), rng.randbytes(columns * rows))
        layer = lumps.resize((width, height), Image.Resampling.BICUBIC)
        total = layer if total is None else Image.blend(total, layer, 0.36)
    assert total is not None
    return total


def _chalk(drawn: Image.Image, rng: random.Random) -> Image.Image:
    """Shift random pixels by a step or two, so that edges break up as chalk on paper does."""
    chalky = drawn
    for step in ((1, 1), (-1, 1), (0, -2)):
        mask = _tiled(drawn.size, rng, 1).point(lambda value: 255 if value < 84 else 0)
        chalky = Image.composite(ImageChops.offset(drawn, *step), chalky, mask)
    # An offset picture comes in again at the other side: its rim must stay as drawn.
    inner = chalky.crop((2, 2, drawn.width - 2, drawn.height - 2))
    chalky = drawn.copy()
    chalky.paste(inner, (2, 2))
    return chalky


def _wash(size: tuple[int, int], rng: random.Random) -> Image.Image:
    grey = noise(rng, size[0] // 4, size[1] // 4, cell=90, octaves=5).resize(size, Image.Resampling.BICUBIC)
    return _flatten(grey, 0.34)


def _grain(size: tuple[int, int], rng: random.Random) -> Image.Image:
    return _flatten(Image.blend(_tiled(size, rng, 1), _tiled(size, rng, 2), 0.5), 0.2)


def _rim(size: tuple[int, int]) -> Image.Image:
    distance = Image.radial_gradient("L").resize(size, Image.Resampling.BICUBIC)
    shade = distance.point([255 - round(52 * max(0, (value - 110) / 145) ** 1.6) for value in range(256)])
    return Image.merge("RGB", (shade, shade, shade))


def _flatten(grey: Image.Image, strength: float) -> Image.Image:
    band = grey.point([round(128 + (value - 128) * strength) for value in range(256)])
    return Image.merge("RGB", (band, band, band))


def _tiled(size: tuple[int, int], rng: random.Random, zoom: int) -> Image.Image:
    tile = Image.frombytes("L", (TILE, TILE), rng.randbytes(TILE * TILE))
    if zoom > 1:
        tile = tile.resize((TILE * zoom, TILE * zoom), Image.Resampling.BILINEAR)
    whole = Image.new("L", size)
    for x in range(0, size[0], tile.width):
        for y in range(0, size[1], tile.height):
            whole.paste(tile, (x, y))
    return whole
