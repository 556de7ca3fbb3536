"""The brushes that every scene shares: skies, clouds, ridges, water, strokes, trees, people, soft shadows."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from PIL import Image

from broadsheet.ops.drawings.canvas import Canvas, Point, curve
from broadsheet.ops.drawings.finish import noise

__all__ = [
    "clouds",
    "facets",
    "figure",
    "gulls",
    "palm",
    "ridge",
    "shadow",
    "sky",
    "speckle",
    "stars",
    "strokes",
    "tree",
    "water",
]


def sky(c: Canvas, *colours: str, bottom: float = 1067) -> None:
    """Paint the sky from the top down to `bottom`."""
    c.rect(0, 0, c.width, bottom, c.fade(*colours))


def clouds(
    c: Canvas, colour: str, top: float, bottom: float, *, cover: float = 0.5, stretch: float = 3, opacity: float = 1
) -> None:
    """Paint a bank of cloud or mist between two heights; `cover` 0..1 is how much of the band it fills."""
    wide, high = 320, max(24, round((bottom - top) / 5))
    grey = noise(c.rng, round(wide / stretch), high, cell=46, octaves=5).resize((wide, high), Image.Resampling.BICUBIC)
    floor = 200 - 160 * cover
    alpha = grey.point([max(0, min(255, round((value - floor) * 3.2))) for value in range(256)])
    fade = Image.linear_gradient("L").point([round(255 * math.sin(math.pi * v / 255) ** 0.8) for v in range(256)])
    alpha = Image.composite(alpha, Image.new("L", alpha.size), fade.resize(alpha.size))
    bank = Image.new("RGB", alpha.size, colour)
    bank.putalpha(alpha)
    c.picture(bank, -40, top, c.width + 80, bottom - top, opacity)


def ridge(
    c: Canvas, y: float, height: float, fill: str, *, rough: float = 0.5, base: float = 1067, peaks: int = 3
) -> list[Point]:
    """Paint hills or mountains whose line runs around `y`; returns the points of the line."""
    heights = [c.rng.uniform(-1, 1) for _ in range(peaks + 1)]
    spread = 1.0
    while len(heights) < 100:
        spread *= rough
        middles = [(a + b) / 2 + c.rng.uniform(-spread, spread) for a, b in itertools.pairwise(heights)]
        heights = [value for pair in zip(heights, middles, strict=False) for value in pair] + [heights[-1]]
    step = (c.width + 80) / (len(heights) - 1)
    line = [(-40 + index * step, y - value * height / 2) for index, value in enumerate(heights)]
    c.poly([*line, (c.width + 40, base), (-40, base)], fill)
    return line


def facets(c: Canvas, line: Sequence[Point], light: str, dark: str, opacity: float) -> None:
    """Model the mountains below a ridge's line: a lit face to the left of every peak and a shaded one to its right."""
    for index in range(2, len(line) - 2):
        x, y = line[index]
        if y > min(line[index - 1][1], line[index + 1][1], line[index - 2][1], line[index + 2][1]):
            continue
        fall = c.rng.uniform(60, 190)
        lean = c.rng.uniform(-0.1, 0.3)
        foot = (x + lean * fall, y + fall)
        fold = (x + lean * fall * 0.2 + c.rng.uniform(-14, 14), y + fall * 0.45)
        left, right = line[max(index - 4, 0)], line[min(index + 4, len(line) - 1)]
        for side, colour in ((left, light), (right, dark)):
            face = c.fade(f"{colour}{int(opacity * 255):02x}", f"{colour}00")
            c.poly([(x, y), fold, foot, ((side[0] + foot[0]) / 2, side[1] + fall * 0.55), side], face)


def water(
    c: Canvas, top: float, bottom: float, colours: Sequence[str], glints: Sequence[str], *, calm: float = 1
) -> None:
    """Paint water with flat strokes that grow towards the reader."""
    c.rect(0, top, c.width, bottom - top + 1, c.fade(*colours))
    for _ in range(420):
        depth = c.rng.random() ** 1.7
        y = top + 3 + depth * (bottom - top)
        long = (14 + 120 * depth) * c.rng.uniform(0.5, 1.6)
        _lens(c, c.rng.uniform(-60, c.width + 60), y, long, (0.8 + 5 * depth) / calm, c.rng.choice(list(glints)), 0.42)


def _lens(c: Canvas, x: float, y: float, long: float, thick: float, colour: str, opacity: float) -> None:
    bend = c.rng.uniform(-thick, thick)
    c.path(
        f"M{x - long:.1f} {y:.1f}Q{x:.1f} {y - thick + bend:.1f} {x + long:.1f} {y:.1f}"
        f"Q{x:.1f} {y + thick + bend:.1f} {x - long:.1f} {y:.1f}Z",
        colour,
        opacity=opacity,
    )


def strokes(
    c: Canvas,
    box: tuple[float, float, float, float],
    colours: Sequence[str],
    count: int,
    *,
    angle: float = 0,
    length: float = 40,
    width: float = 5,
    opacity: float = 0.35,
    sway: float = 12,
) -> None:
    """Lay brush strokes at random within the box (x, y, width, height); clip them with a group where they must end."""
    x, y, w, h = box
    for colour in colours:
        data = []
        for _ in range(count // len(colours)):
            turn = math.radians(angle + c.rng.uniform(-sway, sway))
            long = length * c.rng.uniform(0.4, 1.3)
            at = (x + c.rng.random() * w, y + c.rng.random() * h)
            data.append(f"M{at[0]:.0f} {at[1]:.0f}l{math.cos(turn) * long:.0f} {math.sin(turn) * long:.0f}")
        c.path("".join(data), stroke=colour, stroke_width=width, stroke_linecap="round", opacity=opacity)


def speckle(
    c: Canvas, box: tuple[float, float, float, float], colours: Sequence[str], count: int, size: float, opacity: float
) -> None:
    """Scatter dots in the box: pebbles, leaves, a crowd far away, snow."""
    x, y, w, h = box
    for _ in range(count):
        r = size * c.rng.uniform(0.4, 1.2)
        c.oval(x + c.rng.random() * w, y + c.rng.random() * h, r, r * 0.8, c.rng.choice(list(colours)), opacity=opacity)


def stars(c: Canvas, bottom: float, count: int, colour: str = "#fff6e0") -> None:
    """Scatter stars above `bottom`."""
    for _ in range(count):
        c.disc(
            c.rng.uniform(0, c.width),
            c.rng.uniform(0, bottom),
            c.rng.choice([0.9, 1.1, 1.4, 2.2]),
            colour,
            opacity=round(c.rng.uniform(0.25, 0.9), 2),
        )


def shadow(
    c: Canvas, cx: float, cy: float, rx: float, ry: float, strength: float = 0.5, colour: str = "#10141c"
) -> None:
    """Lay a soft shadow on the ground."""
    c.glow(cx, cy, rx, colour, strength, ry)


def tree(c: Canvas, x: float, y: float, size: float, colours: tuple[str, str, str], trunk: str = "#3a2f2a") -> None:
    """Paint a leafy tree standing at (x, y), lit from the left; colours are dark, middle, light."""
    c.path(f"M{x - size * 0.04} {y}L{x - size * 0.02} {y - size * 0.6}h{size * 0.04}L{x + size * 0.05} {y}Z", trunk)
    for colour, shift, share, count in zip(colours, (0.06, 0.0, -0.1), (0.2, 0.16, 0.1), (14, 12, 9), strict=True):
        for _ in range(count):
            turn, away = c.rng.uniform(0, math.tau), c.rng.random() ** 0.5 * size * 0.27
            c.disc(
                x + shift * size + math.cos(turn) * away,
                y - size * 0.68 + shift * size * 0.9 + math.sin(turn) * away * 0.9,
                size * share * c.rng.uniform(0.5, 1),
                colour,
                opacity=0.92,
            )


def palm(c: Canvas, x: float, y: float, size: float, leaf: str, light: str, trunk: str) -> None:
    """Paint a palm standing at (x, y)."""
    top = (x + size * 0.06, y - size)
    c.path(
        f"M{x - size * 0.035} {y}Q{x - size * 0.01} {y - size * 0.5} {top[0] - size * 0.018} {top[1]}"
        f"h{size * 0.036}Q{x + size * 0.04} {y - size * 0.5} {x + size * 0.035} {y}Z",
        trunk,
    )
    for index in range(15):
        turn = math.radians(-200 + index * 220 / 14 + c.rng.uniform(-7, 7))
        reach = size * c.rng.uniform(0.36, 0.48)
        tip = (top[0] + math.cos(turn) * reach, top[1] + math.sin(turn) * reach * 0.7 + reach * 0.3)
        mid = (top[0] + math.cos(turn) * reach * 0.5, top[1] + math.sin(turn) * reach * 0.62 - reach * 0.1)
        c.path(
            f"M{top[0]:.0f} {top[1]:.0f}Q{mid[0]:.0f} {mid[1] - size * 0.035:.0f} {tip[0]:.0f} {tip[1]:.0f}"
            f"Q{mid[0]:.0f} {mid[1] + size * 0.04:.0f} {top[0]:.0f} {top[1]:.0f}Z",
            leaf if index % 3 else light,
        )


def figure(
    c: Canvas, x: float, y: float, tall: float, coat: str, *, skin: str = "#b98a6c", legs: str = "#23262e"
) -> None:
    """Paint a standing person, feet at (x, y), plain as in a street seen from across the square."""
    t = tall
    for side in (-1, 1):
        c.path(
            f"M{x + side * t * 0.01} {y - t * 0.5}L{x + side * t * 0.085} {y - t * 0.5}L{x + side * t * 0.075} {y}"
            f"h{-side * t * 0.05}Z",
            legs,
        )
    c.path(
        curve(
            [
                (x - t * 0.07, y - t * 0.83), (x + t * 0.07, y - t * 0.83), (x + t * 0.13, y - t * 0.72),
                (x + t * 0.12, y - t * 0.42), (x, y - t * 0.4), (x - t * 0.12, y - t * 0.42),
                (x - t * 0.13, y - t * 0.72),
            ],
            closed=True,
        ),
        coat,
    )  # fmt: skip
    c.oval(x, y - t * 0.915, t * 0.06, t * 0.075, skin)
    c.path(
        f"M{x - t * 0.065} {y - t * 0.92}a{t * 0.065} {t * 0.075} 0 0 1 {t * 0.13} 0"
        f"q{-t * 0.06} {-t * 0.03} {-t * 0.13} 0Z",
        legs,
    )


def gulls(c: Canvas, places: Sequence[tuple[float, float, float]], colour: str) -> None:
    """Paint gulls far away; each place is x, y and the span of the wings."""
    for x, y, span in places:
        c.path(
            f"M{x - span} {y - span * 0.12}Q{x - span * 0.45} {y - span * 0.5} {x} {y}"
            f"Q{x + span * 0.5} {y - span * 0.55} {x + span} {y - span * 0.2}"
            f"Q{x + span * 0.5} {y - span * 0.3} {x} {y + span * 0.14}"
            f"Q{x - span * 0.45} {y - span * 0.28} {x - span} {y - span * 0.12}Z",
            colour,
        )
