"""Scenes of stone, ice and stars: the bridge, the glacier, the mud volcano, the observatory."""

from __future__ import annotations

import math

from broadsheet.ops.drawings.brushes import (
    clouds,
    facets,
    figure,
    ridge,
    shadow,
    sky,
    speckle,
    stars,
    strokes,
    tree,
    water,
)
from broadsheet.ops.drawings.canvas import Canvas, curve

__all__ = ["SCENES"]


def bridge(c: Canvas) -> None:
    """A stone bridge of several arches over a shallow wide river."""
    sky(c, "#8fb4bf", "#d3dcc8", "#f6e2b8", bottom=560)
    clouds(c, "#fff7e6", 30, 330, cover=0.5, stretch=4, opacity=0.9)
    ridge(c, 370, 190, "#9db1ad", base=640)
    ridge(c, 460, 120, "#74917f", base=640)
    for index in range(22):
        tree(c, index * 78 + c.rng.uniform(-20, 20), 596, c.rng.uniform(70, 130), ("#3d5a3f", "#5c7d4b", "#93a85c"))
    water(c, 590, 1067, ["#b9cfc0", "#6f9f98", "#2f6068"], ["#f1f0d8", "#477c7b", "#9dc0b2"])
    piers = [150, 430, 740, 1050, 1350]
    deck = "M-40 470Q780 350 1640 470V640H-40Z"
    holes = ""
    for left, right in zip([-160, *piers], [*piers, 1620], strict=True):
        mid, top = (left + right) / 2, 450 + abs((left + right) / 2 - 780) * 0.06
        holes += f"M{left + 34} 700V600Q{left + 40} {top} {mid} {top}Q{right - 40} {top} {right - 34} 600V700Z"
        with c.group(opacity=0.42):
            c.path(f"M{left + 34} 700Q{mid} {960} {right - 34} 700Z", "#e9ecd4")
    c.path("M-40 690H1640V760Q780 880 -40 760Z", c.fade("#5a4a3a90", "#5a4a3a00"))
    with c.group(clip="M-40 0H1640V1067H-40Z"):
        c.path(f"{deck}M-40 640H1640V700H-40Z{holes}", c.fade("#e8cf9c", "#c39f6c", "#7d5f45"), fill_rule="evenodd")
    for x in piers:
        c.path(f"M{x - 34} 590L{x - 44} 712H{x + 44}L{x + 34} 590Z", c.fade("#ddbf8b", "#6b5140", angle=0))
        c.path(f"M{x - 44} 712L{x - 56} 735H{x + 56}L{x + 44} 712Z", "#5d4a3c")
    with c.group(clip="M-40 470Q780 350 1640 470V500Q780 384 -40 500Z"):
        strokes(c, (-40, 340, 1680, 180), ["#f9e8bf", "#8f7150"], 300, length=34, width=7, opacity=0.45, sway=4)
    c.path("M-40 466Q780 346 1640 466", stroke="#fbeecb", stroke_width=13)
    c.path("M-40 500Q780 384 1640 500", stroke="#6d5440", stroke_width=4, opacity=0.8)
    figure(c, 620, 408, 66, "#b4432f")
    figure(c, 660, 405, 58, "#2f5a6e")
    bank = "M-40 900Q200 850 420 940T900 1080H-40Z"
    c.path(bank, c.fade("#d9c48d", "#8c7a54"))
    with c.group(clip=bank):
        speckle(c, (-40, 860, 940, 220), ["#f4ead0", "#7a6b55", "#b59f78", "#5d564a"], 360, 17, 0.75)


def glacier(c: Canvas) -> None:
    """A glacier tongue between grey rock walls, a tiny group of people with poles."""
    sky(c, "#3f6f93", "#8db5c4", "#e6e8da", bottom=480)
    facets(c, ridge(c, 250, 260, "#a9bcc4", base=700, rough=0.6, peaks=4), "#ffffff", "#6d8596", 0.65)
    clouds(c, "#ffffff", 200, 420, cover=0.45, stretch=5, opacity=0.8)
    c.rect(0, 400, 1600, 680, c.fade("#8fa6b0", "#24303a"))
    tongue = "M560 380Q820 330 1080 390Q1060 560 1230 720Q1400 880 1540 1080H20Q240 860 390 700Q570 540 560 380Z"
    c.path(tongue, c.fade("#ffffff", "#d3e6ea", "#8fbccb", "#5a93ac"))
    with c.group(clip=tongue):
        for row in range(17):
            y = 410.0 + row * row * 2.5
            bow = [
                (x, y + 46 * math.cos((x - 780) / 460) * (0.4 + row / 14) + c.rng.uniform(-7, 7))
                for x in range(60, 1500, 70)
            ]
            c.path(curve(bow), stroke="#3f7f9d", stroke_width=2 + row * 0.8, opacity=0.55)
            c.path(
                curve([(x, at + 4 + row * 0.9) for x, at in bow]),
                stroke="#ffffff",
                stroke_width=3 + row * 0.7,
                opacity=0.8,
            )
        for _ in range(60):
            x, y = c.rng.uniform(160, 1380), c.rng.uniform(600, 1067)
            size = (y - 480) * 0.16
            c.poly(
                [
                    (x, y),
                    (x + size, y - size * 0.2),
                    (x + size * 1.3, y + size * 0.1),
                    (x + size * 0.5, y + size * 0.2),
                ],
                c.rng.choice(["#2f7296", "#ffffff", "#bfdde4"]),
                opacity=0.5,
            )
        c.glow(820, 520, 420, "#ffffff", 0.5)
    for wall, light, dark in (
        ("M-40 90L150 170L300 330L470 400L540 520L430 700L250 890L100 1080H-40Z", "#a2a09c", "#34383f"),
        ("M1640 40L1450 190L1330 300L1150 380L1090 470L1190 700L1330 860L1450 1080H1640Z", "#7d7f82", "#22262d"),
    ):
        c.path(wall, c.fade(light, dark, angle=70))
        with c.group(clip=wall):
            for _ in range(210):
                x, y = c.rng.uniform(-40, 1640), c.rng.uniform(60, 1060)
                s = c.rng.uniform(24, 86)
                c.poly(
                    [(x, y), (x + s * 0.7, y + s * 0.3), (x + s * 0.4, y + s * 1.5)],
                    c.rng.choice([light, dark, "#e9e6dd"]),
                    opacity=0.3,
                )
    for x, y, coat in ((720, 800, "#d8452f"), (766, 808, "#e3a531"), (806, 800, "#1f4f74"), (850, 812, "#b0323a")):
        shadow(c, x + 22, y, 44, 7, 0.6, "#2a5a74")
        figure(c, x, y, 74, coat)
        c.line([(x + 13, y - 42), (x + 22, y + 4)], "#1d2128", 2.4)


def mud_volcano(c: Canvas) -> None:
    """A grey cone of mud with a bubbling crater in a lunar landscape."""
    sky(c, "#c9a582", "#e6cda3", "#f7e8c6", bottom=500)
    clouds(c, "#fff3da", 30, 360, cover=0.4, stretch=5, opacity=0.8)
    ridge(c, 430, 90, "#b7a48e", base=560)
    ridge(c, 480, 50, "#978a7b", base=560)
    c.rect(0, 500, 1600, 580, c.fade("#b5aa9a", "#8c857b", "#4c4a49"))
    _cone(c, 300, 590, 230, 120)
    _cone(c, 1390, 600, 260, 150)
    c.rect(0, 640, 1600, 120, c.fade("#938c8200", "#8a847b"))
    c.rect(0, 759, 1600, 321, c.fade("#8a847b", "#4c4a49"))
    shadow(c, 900, 930, 900, 120, 0.6, "#25262a")
    _cone(c, 820, 960, 760, 520)
    crater = "M680 470Q820 420 960 470Q980 500 900 520Q820 536 730 516Q660 498 680 470Z"
    c.path(crater, c.fade("#d7d2c6", "#6e6d6b"))
    c.oval(820, 484, 112, 26, c.fade("#55565a", "#8d8c88"))
    for x, y, r in ((790, 478, 34), (846, 484, 22), (880, 476, 13), (750, 486, 14)):
        c.oval(x, y, r, r * 0.8, c.halo("#e9e6dd", "#8d8c88", "#4d4f53", cx=0.35, cy=0.3))
        c.oval(x - r * 0.3, y - r * 0.34, r * 0.22, r * 0.14, "#ffffff", opacity=0.85)
    for x, y, r in ((806, 400, 8), (846, 380, 5), (780, 370, 5), (870, 420, 6)):
        c.disc(x, y, r, "#6e6d6b")
    flow = "M860 506Q900 600 880 700T1000 960L1120 1080H940Q900 900 840 780Q800 640 820 520Z"
    c.path(flow, c.fade("#76757400", "#5b5b5dd0", "#3d3e42"))
    with c.group(clip=flow):
        strokes(c, (800, 500, 320, 580), ["#e6e2d8"], 120, angle=74, length=70, width=5, opacity=0.45)
    for _ in range(70):
        px, py = c.rng.uniform(-20, 1620), c.rng.uniform(860, 1060)
        crack = [
            (px, py),
            (px + c.rng.uniform(20, 70), py + c.rng.uniform(-18, 18)),
            (px + c.rng.uniform(80, 140), py + c.rng.uniform(-14, 26)),
        ]
        c.line(crack, "#2c2d31", 3, opacity=0.55)


def _cone(c: Canvas, x: float, base: float, wide: float, tall: float) -> None:
    top = base - tall
    shape = (
        f"M{x - wide} {base + 140}Q{x - wide * 0.5} {base - tall * 0.3} {x - wide * 0.2} {top + tall * 0.06}"
        f"Q{x} {top - tall * 0.03} {x + wide * 0.2} {top + tall * 0.06}"
        f"Q{x + wide * 0.5} {base - tall * 0.3} {x + wide} {base + 140}Z"
    )
    c.path(shape, c.fade("#d2c9ba", "#a29b90", "#8c857b"))
    with c.group(clip=shape):
        for index in range(46):
            spread = (index / 45 - 0.5) * 2 + c.rng.uniform(-0.03, 0.03)
            c.path(
                f"M{x + spread * wide * 0.2:.0f} {top + 4:.0f}Q{x + spread * wide * 0.36:.0f} {base - tall * 0.4:.0f} "
                f"{x + spread * wide * 1.2:.0f} {base + 140:.0f}",
                stroke=c.rng.choice(["#3b3a3a", "#eee7da", "#5f5c58"]),
                stroke_width=wide * c.rng.uniform(0.006, 0.02),
                opacity=0.26,
            )


def observatory(c: Canvas) -> None:
    """A white dome on a mountain, its slit open, the Milky Way above."""
    sky(c, "#0b1430", "#16264f", "#34507a", "#8d8aa0", bottom=900)
    with c.group(move="rotate(-34 800 400)"):
        clouds(c, "#b9a9d0", 150, 620, cover=0.5, stretch=5, opacity=0.55)
        clouds(c, "#fff0dc", 280, 500, cover=0.42, stretch=6, opacity=0.6)
        clouds(c, "#0b1430", 350, 440, cover=0.34, stretch=7, opacity=0.6)
    stars(c, 760, 620)
    c.line([(1240, 120), (1390, 190)], "#fff9e8", 3, opacity=0.8)
    ridge(c, 800, 120, "#35486c", base=1067)
    ridge(c, 860, 90, "#22314f", base=1067)
    hill = "M-40 1000Q300 900 560 850H1060Q1330 900 1640 1040V1080H-40Z"
    c.path(hill, c.fade("#1a2440", "#0a1022"))
    with c.group(clip=hill):
        strokes(c, (-40, 840, 1680, 240), ["#3c4c74", "#060a16"], 320, angle=10, length=70, width=6, opacity=0.4)
    c.glow(800, 560, 430, "#ffc98a", 0.28)
    c.rect(590, 650, 420, 210, c.fade("#e9e3d6", "#a9adb8", "#3f4a66", angle=0))
    c.rect(576, 634, 448, 26, c.fade("#f6f1e4", "#5a6480", angle=0))
    dome = "M588 634Q590 420 800 414Q1010 420 1012 634Z"
    c.path(dome, c.fade("#fbf6ea", "#c5c7cd", "#4a5674", angle=8))
    with c.group(clip=dome):
        for x in (640, 700, 900, 960):
            c.path(
                f"M{x} 640Q{x + (800 - x) * 0.15} 500 {800 + (x - 800) * 0.2} 410",
                stroke="#55607c",
                stroke_width=3,
                opacity=0.6,
            )
        c.path("M742 640V400H846V640Z", c.fade("#2b2233", "#ff9d54"))
        c.path("M780 640L764 470L800 462L830 640Z", "#1a1824")
    c.rect(770, 740, 70, 120, c.fade("#ffcf87", "#d98443"))
    for x in (640, 900):
        c.rect(x, 730, 60, 44, "#ffdb9c")
    figure(c, 1090, 876, 74, "#131a30", skin="#3a3345", legs="#0c1122")
    for x, size in ((150, 120), (230, 90), (1420, 130), (1500, 100), (1340, 80), (90, 80)):
        for step in range(4):
            y = 990 - step * size * 0.34
            wide = size * (0.46 - step * 0.1)
            c.poly([(x - wide, y), (x, y - size * 0.7), (x + wide, y)], "#080d1c")


SCENES = {"bridge": bridge, "glacier": glacier, "mud-volcano": mud_volcano, "observatory": observatory}
