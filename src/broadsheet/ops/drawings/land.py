"""Scenes of fields, hills and mountains."""

from __future__ import annotations

import math

from broadsheet.ops.drawings.brushes import clouds, facets, figure, ridge, shadow, sky, speckle, strokes, tree, water
from broadsheet.ops.drawings.canvas import Canvas, curve

__all__ = ["SCENES"]


def tea_plantation(c: Canvas) -> None:
    """Rows of tea bushes running down a hill, pickers with baskets, misty mountains."""
    sky(c, "#9fb9b4", "#d8dcc4", "#f4e6c4", bottom=520)
    for y, fill in ((300, "#9db4ac"), (360, "#7a9a90"), (430, "#557d70")):
        ridge(c, y, 130, fill, base=620)
        clouds(c, "#f3ead0", y - 20, y + 190, cover=0.5, stretch=5, opacity=0.8)
    c.path("M-40 620Q500 430 1000 500T1640 470V1080H-40Z", c.fade("#6f8f4a", "#2c4a2b"))
    for row in range(11):
        py, size = 520.0 + row * row * 5.2, 9 + row * 6.4
        lift = [(x, py + 60 * math.sin(x / 420 + 2.4) - x * 0.03 + 20) for x in range(-60, 1700, round(size * 1.05))]
        c.path(curve([(x, at + size * 0.9) for x, at in lift]), stroke="#1a3420", stroke_width=size * 1.1, opacity=0.8)
        for x, at in lift:
            at += c.rng.uniform(-0.12, 0.12) * size
            c.oval(x, at, size * c.rng.uniform(0.8, 1.1), size * 0.8, "#355c30")
            c.oval(x - size * 0.2, at - size * 0.28, size * 0.74, size * 0.45, "#6f9a42", opacity=0.95)
            c.oval(x - size * 0.34, at - size * 0.42, size * 0.36, size * 0.18, "#a9bc58", opacity=0.6)
        strokes(
            c,
            (0, py - 70, 1600, 130),
            ["#c3d070", "#24451f"],
            150,
            angle=-50,
            length=size * 0.5,
            width=2 + row * 0.4,
            sway=60,
        )
        if row in (3, 5, 7):
            for x, coat in {3: [(1180, "#b4472f")], 5: [(560, "#e0a23c"), (1330, "#f1e6cf")], 7: [(930, "#a83d45")]}[
                row
            ]:
                at = py + 60 * math.sin(x / 420 + 2.4) - x * 0.03 + 30
                tall = 70 + row * 21
                figure(c, x, at + 40, tall, coat)
                c.path(
                    f"M{x + tall * 0.08} {at + 40 - tall * 0.76}h{tall * 0.26}"
                    f"l{-tall * 0.05} {tall * 0.32}h{-tall * 0.17}Z",
                    c.fade("#c79a55", "#6f4d28", angle=0),
                )
                c.oval(x, at + 40 - tall * 0.96, tall * 0.13, tall * 0.045, "#e9d6a6")
                c.oval(x, at + 40 - tall * 0.99, tall * 0.065, tall * 0.05, "#d7bf86")


def solar_park(c: Canvas) -> None:
    """Ranks of tilted panels on a dry plain under a white sun."""
    sky(c, "#e0a35f", "#f0c987", "#f9e9c4", bottom=470)
    c.glow(1180, 210, 480, "#fffbe8", 0.95)
    c.disc(1180, 210, 58, "#fffdf3")
    ridge(c, 400, 110, "#c99d73", base=560)
    ridge(c, 440, 70, "#a87d5c", base=560)
    c.rect(0, 460, 1600, 620, c.fade("#d8ad74", "#b07f4f", "#6d4a33"))
    strokes(c, (0, 470, 1600, 600), ["#f0cf97", "#7d5738"], 420, length=70, width=4, opacity=0.3, sway=5)
    for row in range(8):
        y, size = 486 + row * row * 8.6 + row * 12, 20 + row * 15
        gap, slant = size * 1.9, size * 0.5
        start = -220 + (row % 2) * gap * 0.5
        for column in range(int(1900 / gap) + 1):
            x = start + column * gap
            wide, high = gap * 0.92, size * 0.92
            shadow(c, x + wide * 0.6, y + high * 1.12, wide * 0.8, size * 0.22, 0.6, "#3a2417")
            c.rect(x + wide * 0.5, y + high * 0.6, size * 0.06, size * 0.5, "#4a4038")
            corners = [(x + slant, y), (x + slant + wide, y), (x + wide, y + high), (x, y + high)]
            c.poly(corners, c.fade("#7fa9bd", "#2b5573", "#132f4a", angle=60))
            for part in range(1, 4):
                share = part / 4
                c.line(
                    [(x + slant + wide * share, y), (x + wide * share, y + high)],
                    "#c6d8da",
                    0.8 + size / 90,
                    opacity=0.6,
                )
            c.line(
                [(x + slant / 2, y + high / 2), (x + wide + slant / 2, y + high / 2)],
                "#c6d8da",
                0.8 + size / 90,
                opacity=0.6,
            )
            c.line([*corners, corners[0]], "#f4ead2", 1 + size / 60)
            c.poly([corners[0], (x + slant + wide * 0.4, y), (x + wide * 0.1, y + high * 0.7)], "#fff6da", opacity=0.22)


def mountain_train(c: Canvas) -> None:
    """A small red train on a viaduct between steep green mountains."""
    sky(c, "#86b2bd", "#cfdcc9", "#f6e6bf", bottom=620)
    clouds(c, "#ffffff", 20, 300, cover=0.45, stretch=4, opacity=0.85)
    facets(c, ridge(c, 260, 260, "#9fb8b6", base=1067, rough=0.55), "#e9e6d4", "#6f9196", 0.4)
    clouds(c, "#f3ecd5", 330, 560, cover=0.5, stretch=5, opacity=0.8)
    for side, fill, light, dark in (
        ("M-40 120L180 260L330 470L520 640L700 900L760 1080H-40Z", "#4d7a52", "#a9bf6d", "#23472f"),
        ("M1640 60L1430 230L1290 420L1130 600L960 860L900 1080H1640Z", "#365e47", "#7fa05c", "#173426"),
    ):
        c.path(side, c.fade(light, fill, dark, angle=60))
        with c.group(clip=side):
            strokes(c, (-40, 60, 1680, 1020), [light, dark, fill], 700, angle=62, length=60, width=9, sway=30)
            for _ in range(210):
                x, y = c.rng.uniform(-40, 1640), c.rng.uniform(250, 1080)
                size = 14 + (y - 250) * 0.045
                c.poly([(x - size * 0.5, y), (x, y - size * 2), (x + size * 0.5, y)], c.rng.choice([dark, fill, light]))
    water(c, 930, 1067, ["#a9c3b6", "#4d7f7c"], ["#eef0dc", "#35655f"])
    stone = c.fade("#e2cfa6", "#b39a75", "#71604d")
    viaduct = "M-40 560H1640V606H-40Z"
    for index in range(9):
        x = 120 + index * 168
        foot = 1000 - abs(index - 4) ** 1.6 * 44
        viaduct += f"M{x - 22} 606H{x + 22}L{x + 30} {foot:.0f}H{x - 30}Z"
    arches = "".join(
        f"M{120 + i * 168} 600V680Q{130 + i * 168} 616 {204 + i * 168} 612Q{278 + i * 168} 616 {288 + i * 168} 680V600Z"
        for i in range(-1, 9)
    )
    c.path(viaduct + arches, stone)
    for index in range(9):
        x, foot = 120 + index * 168, 1000 - abs(index - 4) ** 1.6 * 44
        c.poly([(x + 6, 612), (x + 22, 612), (x + 30, foot), (x + 8, foot)], "#40362f", opacity=0.4)
    c.rect(-40, 548, 1680, 14, "#f1e3c0")
    for index in range(5):
        x = 420 + index * 172
        c.path(
            f"M{x} 546V474Q{x} 462 {x + 12} 462H{x + 154}Q{x + 166} 462 {x + 166} 474V546Z",
            c.fade("#d9513a", "#9c2c23"),
        )
        c.rect(x + 2, 462, 162, 8, "#f0d9b0", opacity=0.8)
        for window in range(5):
            c.rect(x + 14 + window * 30, 482, 21, 24, "#233a45")
            c.poly(
                [(x + 14 + window * 30, 482), (x + 26 + window * 30, 482), (x + 14 + window * 30, 500)],
                "#e9e2c4",
                opacity=0.6,
            )
        c.rect(x, 522, 166, 6, "#f0d9b0")
    c.path("M1280 546V462H1330Q1372 480 1386 546Z", c.fade("#d9513a", "#8f2820"))
    c.path("M1316 476H1336Q1352 486 1360 506H1316Z", "#233a45")


def wheat_field(c: Canvas) -> None:
    """A golden wheat field, a red combine harvester, distant blue mountains."""
    sky(c, "#5f9bb5", "#a9c9c8", "#f4e4b8", bottom=480)
    clouds(c, "#ffffff", 40, 400, cover=0.45, stretch=3.4, opacity=0.95)
    ridge(c, 400, 130, "#8aa9b5", base=520)
    ridge(c, 440, 70, "#6f8f92", base=520)
    c.rect(0, 474, 1600, 600, c.fade("#e9c46a", "#dba53f", "#a8701f"))
    for x, size in ((120, 60), (190, 46), (260, 54), (1380, 50), (1450, 64), (1530, 44)):
        tree(c, x, 486, size, ("#3f5a3a", "#5d7a45", "#8a9f55"))
    c.poly([(640, 560), (1640, 610), (1640, 720), (560, 600)], "#f1d89a", opacity=0.9)
    strokes(c, (600, 570, 1040, 130), ["#c79845", "#fff0c0"], 120, angle=4, length=120, width=3, opacity=0.4, sway=3)
    for stand in range(24):
        depth = stand / 24
        top = 520 + depth**1.5 * 560
        long = 16 + depth * 84
        for colour, share in (("#8a5a1a", 46), ("#f6dc8c", 40), ("#c98f2f", 46)):
            data = []
            for _ in range(share):
                px = c.rng.uniform(-20, 1620)
                if px > 560 and top < 640:
                    continue
                lean = c.rng.uniform(0.05, 0.3)
                data.append(
                    f"M{px:.0f} {top + long * 0.5:.0f}"
                    f"q{long * lean * 0.3:.0f} {-long * 0.6:.0f} {long * lean:.0f} {-long:.0f}"
                )
            c.path("".join(data), stroke=colour, stroke_width=1.6 + depth * 4.6, opacity=0.75, stroke_linecap="round")
    _combine(c)
    speckle(c, (380, 480, 340, 130), ["#fff0c4", "#e9c46a"], 70, 9, 0.35)


def _combine(c: Canvas) -> None:
    shadow(c, 870, 664, 330, 34, 0.6, "#4a2d10")
    c.glow(690, 560, 230, "#fbe9b8", 0.75)
    c.path("M690 470H1010L1050 520V624H690Z", c.fade("#d24a35", "#8e271f"))
    c.path("M860 470V388H1000L1040 470Z", c.fade("#dff0ee", "#5f8a94"))
    c.path("M850 380H1012L1020 396H850Z", "#8e271f")
    c.line([(930, 396), (930, 470)], "#8e271f", 8)
    c.rect(700, 430, 150, 44, "#e8e0c8")
    c.rect(700, 500, 300, 16, "#f2e2b6")
    c.line([(720, 440), (600, 380)], "#a63226", 22)
    for x, y, r in ((990, 622, 70), (760, 640, 44)):
        c.disc(x, y, r, "#1f2226")
        c.disc(x, y, r * 0.52, "#e0b23f")
        c.disc(x, y, r * 0.2, "#1f2226")
    c.path("M1050 560L1140 640H1250L1230 668H1090L1040 620Z", "#a63226")
    for turn in range(8):
        angle = turn * math.pi / 4 + 0.3
        c.line([(1200, 620), (1200 + math.cos(angle) * 66, 620 + math.sin(angle) * 56)], "#e8d9b0", 6)
    c.oval(1200, 620, 66, 56, "none", stroke="#e8d9b0", stroke_width=7)


SCENES = {
    "tea-plantation": tea_plantation,
    "solar-park": solar_park,
    "mountain-train": mountain_train,
    "wheat-field": wheat_field,
}
