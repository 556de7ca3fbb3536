"""The carpet on its loom: a pattern picture of its own."""

from __future__ import annotations

from broadsheet.ops.drawings.brushes import shadow, strokes
from broadsheet.ops.drawings.canvas import Canvas

__all__ = ["SCENES"]

RED, DEEP, BLUE, GOLD, CREAM, TEAL = "#a32a2b", "#5d1420", "#1f3f63", "#d9a441", "#f1e2bf", "#2f6d68"
LEFT, RIGHT, TOP, WOVEN, FOOT = 360, 1240, 110, 430, 930


def carpet_loom(c: Canvas) -> None:
    """A vertical loom with a half-woven carpet of medallions, balls of wool."""
    c.rect(0, 0, 1600, 1067, c.fade("#c9ab82", "#b08d64", "#7d5d40"))
    c.glow(260, 220, 820, "#fff0c8", 0.65)
    c.rect(0, 930, 1600, 150, c.fade("#7d5434", "#3f2616"))
    shadow(c, 830, 960, 640, 50, 0.7, "#24120a")
    c.rect(LEFT - 20, TOP, RIGHT - LEFT + 40, FOOT - TOP, "#4a3425", opacity=0.35)
    for step in range(148):
        px = LEFT + step * (RIGHT - LEFT) / 147
        c.line([(px, TOP), (px, WOVEN + 60)], "#fbf3dc" if step % 2 else "#d9cba6", 2.4)
    _carpet(c)
    for px in (LEFT - 90, RIGHT + 20):
        c.rect(px, 30, 70, 950, c.fade("#b07a48", "#7d4f2b", "#4a2c17", angle=0))
    for py in (60, FOOT - 6):
        c.rect(LEFT - 130, py, RIGHT - LEFT + 260, 62, c.fade("#c98f58", "#8a5a32", "#4a2c17"))
        strokes(
            c,
            (LEFT - 130, py + 6, RIGHT - LEFT + 240, 50),
            ["#e6b47c", "#4a2c17"],
            60,
            length=120,
            width=3,
            opacity=0.5,
            sway=2,
        )
    c.line([(LEFT - 40, 330), (RIGHT + 40, 330)], "#8a5a32", 17)
    for px, py, r, tint in (
        (150, 960, 92, RED),
        (70, 1010, 66, GOLD),
        (270, 1010, 70, BLUE),
        (1420, 970, 90, TEAL),
        (1530, 1020, 66, CREAM),
        (1330, 1026, 54, RED),
    ):
        _wool(c, px, py, r, tint)
    c.line([(230, 930), (420, 700), (500, WOVEN + 6)], RED, 4)


def _carpet(c: Canvas) -> None:
    woven = (
        f"M{LEFT} {FOOT}V{WOVEN}"
        + "".join(f"L{LEFT + step * 22} {WOVEN + c.rng.uniform(-4, 9):.0f}" for step in range(41))
        + f"V{FOOT}Z"
    )
    with c.group(clip=woven):
        c.rect(LEFT, WOVEN - 20, RIGHT - LEFT, FOOT - WOVEN + 20, RED)
        for wide, fill in ((120, DEEP), (104, CREAM), (96, BLUE)):
            c.rect(LEFT, WOVEN - 20, wide, 600, fill)
            c.rect(RIGHT - wide, WOVEN - 20, wide, 600, fill)
            c.rect(LEFT, FOOT - wide, RIGHT - LEFT, wide, fill)
        for step in range(7):
            for px in (LEFT + 48, RIGHT - 48):
                _diamond(c, px, WOVEN + 30 + step * 66, 30, (GOLD, RED, CREAM))
        for step in range(11):
            _diamond(c, LEFT + 130 + step * 62, FOOT - 48, 30, (GOLD, TEAL, CREAM))
        for px in (600, 800, 1000):
            _medallion(c, px, 626, 108 if px == 800 else 88, TEAL if px == 800 else BLUE)
        for px in (500, 700, 900, 1100):
            for py in (500, 760):
                _diamond(c, px, py, 26, (CREAM, BLUE, GOLD))
        for row in range(84):
            c.rect(LEFT, WOVEN + row * 6, RIGHT - LEFT, 1.6, "#2b0c10", opacity=0.22)
        c.rect(LEFT, WOVEN - 20, RIGHT - LEFT, 520, c.fade("#fff3c830", "#fff3c800", "#1a080850", angle=20))


def _diamond(c: Canvas, x: float, y: float, r: float, tints: tuple[str, str, str]) -> None:
    for share, tint in zip((1, 0.66, 0.3), tints, strict=True):
        c.poly([(x - r * share, y), (x, y - r * share), (x + r * share, y), (x, y + r * share)], tint)


def _medallion(c: Canvas, x: float, y: float, r: float, tint: str) -> None:
    for share, fill in ((1.0, GOLD), (0.92, tint), (0.7, CREAM), (0.6, RED), (0.36, GOLD), (0.26, DEEP)):
        steps = 4
        edge = []
        for turn in range(4):
            for step in range(steps):
                a, b = r * share * (1 - step / steps), r * share * (step + 1) / steps
                sx, sy = ((1, 1), (-1, 1), (-1, -1), (1, -1))[turn]
                edge += [(x + sx * (a if turn % 2 == 0 else b), y + sy * (b if turn % 2 == 0 else a))]
        c.poly(edge, fill)
    for sx, sy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        _diamond(c, x + sx * r * 0.8, y + sy * r * 0.8, r * 0.12, (CREAM, RED, GOLD))
        c.path(
            f"M{x + sx * r} {y + sy * r}l{sx * 20 - sy * 14} {sy * 20 + sx * 14}M{x + sx * r} "
            f"{y + sy * r}l{sx * 20 + sy * 14} {sy * 20 - sx * 14}",
            stroke=GOLD,
            stroke_width=7,
        )


def _wool(c: Canvas, x: float, y: float, r: float, tint: str) -> None:
    shadow(c, x + r * 0.2, y + r * 0.92, r * 1.3, r * 0.24, 0.7, "#1d0e07")
    c.disc(x, y, r, tint)
    with c.group(clip=f"M{x - r} {y}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0Z"):
        for step in range(9):
            shift = (step - 4) * r * 0.24
            c.path(
                f"M{x - r} {y + shift}Q{x} {y + shift - r * 0.5} {x + r} {y + shift + r * 0.3}",
                stroke="#1a0808",
                stroke_width=3,
                opacity=0.32,
            )
            c.path(
                f"M{x + shift} {y - r}Q{x + shift + r * 0.5} {y} {x + shift - r * 0.2} {y + r}",
                stroke="#fff3d6",
                stroke_width=3,
                opacity=0.3,
            )
        c.glow(x + r * 0.5, y + r * 0.6, r * 1.1, "#120606", 0.6)


SCENES = {"carpet-loom": carpet_loom}
