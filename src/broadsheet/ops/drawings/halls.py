"""Scenes of halls where people gather: metro, stadium, concert, cinema, library, hospital."""

from __future__ import annotations

import math

from broadsheet.ops.drawings.brushes import clouds, figure, ridge, shadow, sky, speckle, strokes, tree
from broadsheet.ops.drawings.canvas import Canvas, curve

__all__ = ["SCENES"]


def metro_platform(c: Canvas) -> None:
    """A platform with columns and round lamps, a train arriving with bright headlights."""
    c.rect(0, 0, 1600, 1067, c.fade("#3c3430", "#57483d", "#2b2624"))
    c.path("M0 0H1600L1060 420H540Z", c.fade("#d9c6a0", "#8a745a"))
    for step in range(9):
        c.line([(step * 200, 0), (540 + step * 65, 420)], "#6b5844", 3, opacity=0.6)
    for row in range(7):
        py = 420 * (1 - 0.62**row)
        c.line([(1.286 * py, py), (1600 - 1.286 * py, py)], "#6b5844", 4, opacity=0.6)
    c.poly([(540, 420), (1060, 420), (1060, 640), (540, 640)], c.fade("#191b22", "#0c0d12"))
    c.poly([(0, 0), (540, 420), (540, 640), (0, 1067)], c.fade("#8d7a66", "#54473d", angle=0))
    c.poly([(540, 640), (700, 640), (320, 1080), (-40, 1080), (0, 1067)], "#14151b")
    c.poly([(700, 640), (1060, 640), (1640, 1080), (320, 1080)], c.fade("#8a7460", "#cdb391"))
    c.poly([(1060, 420), (1640, -20), (1640, 1100), (1060, 640)], c.fade("#6d5b4b", "#b89f80", angle=0))
    for step in range(8):
        share = 1 - 0.66**step
        c.line(
            [(320 + 380 * share, 1080 - 440 * share), (1640 - 580 * share, 1080 - 440 * share)],
            "#6b5844",
            3,
            opacity=0.5,
        )
    c.poly([(690, 640), (702, 640), (376, 1080), (308, 1080)], "#f2d9a2")
    c.poly([(706, 640), (711, 640), (430, 1080), (398, 1080)], "#c04a33")
    c.glow(560, 620, 420, "#fff0c0", 0.6)
    c.path("M380 800V470Q384 420 440 416H590Q640 420 644 470V760L600 840H420Z", c.fade("#c9d3d3", "#5f7680"))
    c.path("M404 600V480Q410 446 450 444H582Q616 446 620 480V600Z", c.fade("#2a3d4b", "#101a24"))
    c.rect(380, 640, 264, 60, "#b93d2f")
    c.rect(470, 456, 90, 20, "#ffcf70")
    for px in (430, 594):
        c.glow(px, 742, 170, "#fff3c4", 0.95)
        c.disc(px, 742, 19, "#fffdf0")
    c.poly([(380, 800), (380, 470), (-40, 330), (-40, 1010)], c.fade("#8fa3a8", "#3c525c", angle=180))
    for step in range(3):
        px = 330 - step * 130
        c.poly(
            [(px, 500 - step * 44), (px - 92, 468 - step * 44), (px - 92, 640 + step * 26), (px, 634 + step * 18)],
            "#ffe3a6",
        )
    c.poly([(380, 650), (380, 708), (-40, 820), (-40, 700)], "#b93d2f")
    for px, py, size in ((1010, 690, 0.5), (1120, 770, 0.74), (1300, 910, 1.12)):
        top = 480 - 330 * size
        c.rect(px - 34 * size, top, 68 * size, py - top, c.fade("#fbf0d8", "#d8c4a0", "#6f5b48", angle=0))
        c.rect(px - 52 * size, top, 104 * size, 36 * size, "#e8d6b2")
        c.rect(px - 50 * size, py - 40 * size, 100 * size, 44 * size, "#7d6751")
    for px, py, r in ((800, 330, 24), (800, 250, 36), (800, 120, 56)):
        c.line([(px, py), (px, py - r * 3)], "#4a3d33", 4)
        c.glow(px, py, r * 6, "#ffe6a8", 0.7)
        c.disc(px, py, r, "#fffbea")
    for px, py, tall, coat in (
        (860, 730, 130, "#31566b"),
        (930, 790, 178, "#c9973f"),
        (760, 830, 210, "#8c3640"),
        (1150, 1010, 340, "#2f4a44"),
    ):
        shadow(c, px + 20, py, tall * 0.4, tall * 0.05, 0.55)
        figure(c, px, py, tall, coat)


def stadium(c: Canvas) -> None:
    """A small football ground under floodlights, a striped pitch, one stand."""
    sky(c, "#0b1a33", "#1d3a5c", "#56748a", bottom=560)
    clouds(c, "#2a4360", 100, 460, cover=0.42, stretch=5, opacity=0.7)
    ridge(c, 480, 60, "#13243c", base=640)
    c.poly([(180, 330), (1420, 330), (1500, 570), (100, 570)], c.fade("#2a2f3c", "#494a52"))
    for row in range(9):
        py = 366 + row * 22
        wide = 560 + row * 16
        for seat in range(74):
            px = 800 - wide + seat * wide * 2 / 74 + c.rng.uniform(-4, 4)
            if c.rng.random() < 0.88:
                c.disc(px, py, 8, c.rng.choice(["#c8a184", "#9b7459", "#e0bd9c"]))
                c.rect(
                    px - 9,
                    py + 6,
                    18,
                    16,
                    c.rng.choice(["#1f5f8a", "#e9e3d2", "#1f5f8a", "#2d3440", "#b8402f", "#d9a441"]),
                )
    c.poly([(120, 300), (1480, 300), (1420, 344), (180, 344)], c.fade("#d9dcd6", "#8b959c"))
    c.rect(100, 562, 1400, 28, "#e8e3d2")
    for step in range(10):
        c.rect(108 + step * 140, 566, 128, 20, c.rng.choice(["#1f5f8a", "#b8402f", "#2f6d4f", "#d9a441", "#2d3440"]))
    for stripe in range(12):
        top = (100 + stripe * 1400 / 12, 100 + (stripe + 1) * 1400 / 12)
        left, right = -700 + stripe * 3000 / 12, -700 + (stripe + 1) * 3000 / 12
        c.poly([(top[0], 590), (top[1], 590), (right, 1090), (left, 1090)], "#4f9a4a" if stripe % 2 else "#3b7f40")
    strokes(c, (0, 600, 1600, 470), ["#8fc968", "#2a5f33"], 500, length=14, width=3, angle=-80, opacity=0.3)
    c.glow(800, 800, 900, "#f6ffd0", 0.28, 330)
    white = "#f3f3e6"
    c.line([(-140, 650), (1740, 650)], white, 5)
    c.line([(800, 590), (800, 1090)], white, 7)
    c.oval(800, 800, 270, 92, "none", stroke=white, stroke_width=7)
    c.line([(1740, 690), (1330, 690), (1450, 900), (1760, 900)], white, 7)
    for px in (110, 1490):
        c.line([(px, 590), (px, 90)], "#2a3140", 16)
        c.rect(px - 84, 54, 168, 92, "#2a3140")
        for lamp in range(8):
            lx, ly = px - 60 + lamp % 4 * 40, 80 + lamp // 4 * 40
            c.disc(lx, ly, 15, "#fffdf0")
        c.glow(px, 100, 420, "#fff6d0", 0.75)
        c.poly(
            [
                (px - 70, 120),
                (px + 70, 120),
                (800 + (px - 800) * 0.1 + 500, 1000),
                (800 + (px - 800) * 0.1 - 500, 1000),
            ],
            c.fade("#fff8d828", "#fff8d800"),
        )
    for px, py, tall, shirt in (
        (420, 760, 110, "#1f5f8a"), (640, 870, 150, "#b8402f"), (880, 740, 104, "#b8402f"),
        (1010, 900, 160, "#1f5f8a"), (1260, 770, 114, "#1f5f8a"), (300, 960, 180, "#b8402f"),
    ):  # fmt: skip
        _player(c, px, py, tall, shirt)
    c.disc(760, 884, 14, "#fbfaf0")
    shadow(c, 764, 898, 30, 6, 0.6)


def _player(c: Canvas, x: float, y: float, tall: float, shirt: str) -> None:
    shadow(c, x + tall * 0.3, y, tall * 0.5, tall * 0.06, 0.6, "#12321a")
    stride = c.rng.choice([-1, 1]) * tall
    skin = c.rng.choice(["#c8a184", "#a67c5d"])
    c.line([(x, y - tall * 0.46), (x + stride * 0.14, y - tall * 0.24), (x + stride * 0.06, y)], skin, tall * 0.075)
    c.line(
        [(x, y - tall * 0.46), (x - stride * 0.1, y - tall * 0.22), (x - stride * 0.28, y - tall * 0.12)],
        skin,
        tall * 0.075,
    )
    c.line([(x, y - tall * 0.46), (x + stride * 0.09, y - tall * 0.34)], "#eee9da", tall * 0.12)
    c.line([(x, y - tall * 0.46), (x - stride * 0.07, y - tall * 0.34)], "#eee9da", tall * 0.12)
    c.line([(x, y - tall * 0.5), (x + stride * 0.05, y - tall * 0.74)], shirt, tall * 0.18)
    c.line([(x + stride * 0.05, y - tall * 0.76), (x - stride * 0.13, y - tall * 0.6)], shirt, tall * 0.06)
    c.line([(x + stride * 0.07, y - tall * 0.76), (x + stride * 0.22, y - tall * 0.62)], shirt, tall * 0.06)
    c.disc(x + stride * 0.08, y - tall * 0.9, tall * 0.075, skin)
    c.path(
        f"M{x + stride * 0.08 - tall * 0.078} {y - tall * 0.9}a{tall * 0.078} {tall * 0.08} 0 0 1 {tall * 0.156} 0Z",
        "#241d1c",
    )


def concert_hall(c: Canvas) -> None:
    """A concert hall from the balcony: warm stage light, string players, a conductor."""
    c.rect(0, 0, 1600, 1067, c.fade("#2a1416", "#3d1d1a", "#140a0c"))
    c.path("M150 760V150Q150 60 260 60H1340Q1450 60 1450 150V760Z", c.fade("#8d5a33", "#d9a35c", "#f2cf8d"))
    for step in range(15):
        px = 196 + step * 86
        c.rect(px, 70, 44, 560, c.fade("#fbe3ae", "#b97a3f", angle=0), opacity=0.55)
        c.line([(px + 62, 70), (px + 62, 630)], "#5d3620", 5, opacity=0.6)
    c.path("M150 640H1450L1560 880H40Z", c.fade("#e3b36c", "#a8693a"))
    for step in range(18):
        c.line([(150 + step * 76, 640), (40 + step * 89, 880)], "#7a4526", 2.5, opacity=0.6)
    c.glow(800, 560, 760, "#fff0c0", 0.55, 420)
    for row, (py, size, count, reach) in enumerate(((640, 0.8, 9, 500), (706, 0.94, 8, 540), (776, 1.1, 7, 560))):
        for seat in range(count):
            turn = seat / (count - 1) * 2 - 1
            if abs(turn) < 0.16 and row > 0:
                continue
            _violinist(c, 800 + turn * reach, py + abs(turn) ** 1.6 * 34, size, -1 if turn > 0 else 1)
    c.rect(740, 836, 120, 30, "#6d3b22")
    shadow(c, 800, 838, 90, 12, 0.6)
    figure(c, 800, 838, 190, "#17141a", legs="#100e13", skin="#c99c7c")
    c.line([(780, 690), (700, 640), (672, 590)], "#17141a", 17)
    c.line([(820, 690), (896, 650), (930, 606)], "#17141a", 17)
    c.line([(930, 606), (976, 556)], "#fff6dc", 4)
    c.disc(672, 586, 9, "#c99c7c")
    c.disc(930, 606, 9, "#c99c7c")
    for side in (0, 1):
        with c.group(move="translate(1600 0) scale(-1 1)" if side else ""):
            c.path("M-40 -20H210Q250 300 150 560T190 900H-40Z", c.fade("#8e2430", "#5a141f", "#2a0a10", angle=0))
            for fold in (30, 80, 130, 176):
                c.path(
                    f"M{fold} -20Q{fold + 40} 300 {fold - 10} 560T{fold + 14} 900",
                    stroke="#2a0a10",
                    stroke_width=13,
                    opacity=0.5,
                )
    c.path("M-40 1080V930Q800 830 1640 930V1080Z", "#0e080a")
    c.path("M-40 934Q800 834 1640 934", stroke="#d9a35c", stroke_width=10)
    for px in range(20, 1640, 118):
        rise = 944 - 76 * math.sin(math.pi * px / 1600)
        c.disc(px, rise + 60, 34, "#050304")
        c.path(f"M{px - 66} 1080Q{px - 60} {rise + 100} {px} {rise + 96}T{px + 66} 1080Z", "#050304")


def _violinist(c: Canvas, x: float, y: float, size: float, side: int) -> None:
    with c.group(move=f"translate({x:.0f} {y:.0f}) scale({size * side:.2f} {size:.2f})"):
        shadow(c, 0, 4, 56, 9, 0.55, "#3d1d10")
        c.path("M-34 0L-30 -62Q-26 -98 0 -100T30 -62L40 0Z", c.rng.choice(["#1b171d", "#231c22", "#2b2026"]))
        c.path("M-6 -96L0 -74L8 -96Z", "#f4ead8")
        c.oval(2, -116, 15, 18, c.rng.choice(["#d9ae8c", "#b98766"]))
        c.path("M-15 -114Q-16 -138 4 -137T18 -116Q4 -128 -15 -114Z", c.rng.choice(["#2a1c18", "#4d3222", "#191416"]))
        c.path("M8 -100Q26 -110 38 -96Q50 -98 58 -84Q48 -72 36 -78Q22 -74 8 -100Z", "#9c4a22")
        c.line([(52, -86), (84, -96)], "#3a2014", 5)
        c.line([(24, -52), (70, -126)], "#f9eccd", 2.6)
        c.line([(20, -80), (30, -52)], "#231c22", 13)


def cinema(c: Canvas) -> None:
    """A cinema hall from the back row, a beam of light, viewers before the screen."""
    c.rect(0, 0, 1600, 1067, c.fade("#10131f", "#1a2030", "#07080d"))
    for side in (0, 1):
        with c.group(move="translate(1600 0) scale(-1 1)" if side else ""):
            c.poly([(-20, -20), (300, 150), (300, 640), (-20, 1000)], c.fade("#3b1d24", "#5d2a2c", angle=0))
            for step in range(4):
                px = 20 + step * 72
                c.line([(px, -20 + px * 0.53), (px, 1000 - px * 1.12)], "#1a0c12", 9, opacity=0.6)
                c.glow(px + 36, 300, 60, "#ffb66b", 0.75, 110)
    c.rect(330, 160, 940, 430, "#05060a")
    c.rect(346, 174, 908, 402, c.fade("#fdf7e2", "#eadfc2"))
    with c.group(clip="M346 174H1254V576H346Z"):
        c.rect(346, 174, 908, 402, c.fade("#dcebe8", "#fbf3da", "#e6d2a4"))
        ridge(c, 430, 120, "#b9b7a0", base=600)
        ridge(c, 500, 60, "#938d78", base=600)
        c.disc(980, 300, 44, "#fffdf2")
        figure(c, 640, 566, 150, "#57504a", skin="#8d8172", legs="#3a3632")
        c.path("M700 566Q760 540 860 548T1254 520V600H700Z", "#6d675a", opacity=0.6)
    c.glow(800, 380, 800, "#fff3d0", 0.34, 430)
    c.poly([(1240, -30), (1290, -30), (1254, 576), (346, 174), (346, 176)], c.fade("#fff6da44", "#fff6da10"))
    c.poly([(346, 596), (1254, 596), (1420, 780), (180, 780)], c.fade("#6d5a4a66", "#00000000"))
    for row, (base, size) in enumerate(((690, 0.56), (770, 0.76), (870, 1.0), (1000, 1.36))):
        tone = ["#2b2029", "#1f1820", "#140f16", "#0a070c"][row]
        rim = ["#d9c39a", "#b89c78", "#8d7458", "#5d4c3c"][row]
        gap = 128 * size
        for seat in range(int(1700 / gap) + 1):
            qx = seat * gap + row * 37 - 40
            c.path(
                f"M{qx - gap * 0.44} 1080V{base}Q{qx} {base - 34 * size} {qx + gap * 0.44} {base}V1080Z",
                "#6d1f2b" if row < 2 else "#47141f",
                opacity=0.95,
            )
            if c.rng.random() < 0.72:
                head = base - 50 * size + c.rng.uniform(-8, 8)
                c.path(
                    f"M{qx - 50 * size} 1080V{base}Q{qx - 44 * size} {head + 34 * size} {qx} {head + 30 * size}"
                    f"T{qx + 50 * size} {base}V1080Z",
                    tone,
                )
                c.oval(qx, head, 27 * size, 33 * size, tone)
                if c.rng.random() < 0.4:
                    c.disc(qx + c.rng.uniform(-14, 14) * size, head - 22 * size, 20 * size, tone)
                c.path(
                    f"M{qx - 25 * size} {head - 12 * size}A{27 * size} {33 * size} 0 0 1 {qx + 25 * size} "
                    f"{head - 12 * size}",
                    stroke=rim,
                    stroke_width=2.6,
                    opacity=0.75,
                )


def library(c: Canvas) -> None:
    """Tall shelves, a ladder, a reader at a table under a green lamp."""
    c.rect(0, 0, 1600, 1067, c.fade("#2b1d17", "#3d2a1f"))
    bindings = ["#7d2f2a", "#2f4f4a", "#b98a45", "#4a3a55", "#8a5a34", "#d9c296", "#39506b", "#5d2430", "#6d6f48"]
    for bay in range(5):
        left = bay * 322 - 6
        for shelf in range(6):
            floor = 150 + shelf * 142
            c.rect(left + 20, floor - 122, 282, 122, c.fade("#120b09", "#24170f"))
            at = left + 24.0
            while at < left + 286:
                wide, tall = c.rng.uniform(10, 27), c.rng.uniform(78, 116)
                if c.rng.random() < 0.06:
                    at += 26
                    continue
                tone = c.rng.choice(bindings)
                c.rect(at, floor - tall, wide, tall, tone)
                c.rect(at, floor - tall, wide * 0.3, tall, "#fff0cc", opacity=0.16)
                c.rect(at + wide * 0.1, floor - tall * 0.8, wide * 0.8, 4, "#e6c67f", opacity=0.7)
                c.rect(at + wide * 0.1, floor - tall * 0.25, wide * 0.8, 3, "#e6c67f", opacity=0.6)
                at += wide + 1.2
            c.rect(left + 10, floor, 304, 17, c.fade("#a06a3c", "#4f311d"))
        c.rect(left - 8, -10, 30, 1000, c.fade("#b47c49", "#5b3820", angle=0))
    c.rect(0, 0, 1600, 940, c.halo("#1a0f0a00", "#1a0f0a60", "#0c0605d0", cx=0.56, cy=0.75))
    for shift in (0, 96):
        c.line([(250 + shift, 980), (370 + shift, -20)], "#c9935a", 17)
    for step in range(11):
        px, py = 258 + step * 10.6, 910 - step * 88
        c.line([(px, py), (px + 96, py)], "#e0ae72", 11)
    c.rect(0, 900, 1600, 180, c.fade("#4a2c1c", "#1d110c"))
    c.glow(940, 700, 560, "#ffd88a", 0.7, 420)
    c.path("M560 1080V870H1560V1080Z", c.fade("#5d3620", "#28160d"))
    c.poly([(500, 872), (620, 800), (1500, 800), (1640, 872)], c.fade("#d99f5c", "#8a5430"))
    c.path("M1020 846Q1020 620 1096 596Q1130 586 1160 598Q1240 640 1246 846Z", c.fade("#34545a", "#1b2c33", angle=0))
    c.oval(1120, 540, 52, 64, c.fade("#e3b48e", "#a8765a", angle=0))
    c.path("M1070 548Q1056 470 1124 466Q1190 470 1180 560Q1166 520 1130 512Q1090 510 1070 548Z", "#2a1a15")
    c.path("M1030 700Q970 760 960 822L1010 836Q1050 790 1080 760Z", "#2b464c")
    c.poly([(850, 838), (980, 806), (1000, 812), (1130, 840), (1000, 858), (986, 852)], "#fbf1d6")
    c.line([(992, 810), (994, 856)], "#b79a6b", 3)
    for line in range(5):
        c.line([(880 + line * 18, 834 - line * 4), (960 + line * 4, 842 - line * 6)], "#9c8a6c", 2, opacity=0.7)
    c.line([(760, 822), (760, 660)], "#b98a3f", 12)
    c.oval(760, 824, 66, 13, "#8a6228")
    c.path("M650 664Q660 590 760 586Q860 590 870 664Z", c.fade("#6fae84", "#1f5f45", angle=20))
    c.oval(760, 664, 110, 14, "#fff4c8")
    c.poly([(660, 668), (860, 668), (1010, 812), (560, 812)], c.fade("#fff0b8a0", "#fff0b800"))
    for step, tone in enumerate(("#7d2f2a", "#39506b", "#b98a45")):
        c.rect(1300 + step * 8, 778 - step * 26, 170 - step * 14, 26, tone)
        c.rect(1306 + step * 8, 783 - step * 26, 150 - step * 14, 15, "#efe0bd", opacity=0.35)


def hospital(c: Canvas) -> None:
    """A white hospital building with an ambulance at the door and young trees."""
    sky(c, "#79aec4", "#bcdad6", "#f7ecd2", bottom=850)
    clouds(c, "#ffffff", 40, 440, cover=0.45, stretch=4, opacity=0.95)
    c.rect(180, 240, 900, 600, c.fade("#ffffff", "#f2e9d8", "#d3cabb"))
    c.poly([(1080, 240), (1420, 300), (1420, 840), (1080, 840)], c.fade("#b9c3c6", "#8d9ba3"))
    c.rect(168, 224, 926, 24, "#cfc6b6")
    for row in range(5):
        for column in range(9):
            px, py = 218 + column * 94, 282 + row * 96
            c.rect(px, py, 66, 58, c.fade("#a9cbd3", "#4f7d90", angle=50))
            c.poly([(px, py), (px + 30, py), (px, py + 44)], "#ffffff", opacity=0.5)
            c.rect(px - 4, py + 58, 74, 7, "#c9bfae")
        for column in range(4):
            px = 1108 + column * 78
            drop = (px - 1080) * 0.176 * (1 - row / 5)
            c.rect(px, 292 + row * 96 + drop * 0.8, 48, 54, "#48687a")
    c.rect(560, 150, 150, 110, "#ffffff")
    c.rect(618, 166, 34, 78, "#2b8577")
    c.rect(596, 188, 78, 34, "#2b8577")
    c.rect(500, 690, 300, 152, c.fade("#ffe7b5", "#a9c3c4"))
    for px in (500, 575, 650, 725, 796):
        c.rect(px, 690, 6, 152, "#5d6d74")
    c.poly([(440, 676), (860, 676), (880, 700), (420, 700)], "#2f6d7d")
    c.rect(0, 836, 1600, 240, c.fade("#b7b4a8", "#77777a"))
    c.rect(0, 832, 1600, 16, "#e8e0cd")
    c.rect(0, 985, 1600, 9, "#f3ecd9", opacity=0.7)
    strokes(c, (0, 850, 1600, 220), ["#dcd7c8", "#5b5d63"], 240, length=60, width=4, opacity=0.3, sway=2)
    for px, size in ((90, 300), (300, 190), (1330, 260), (1510, 330)):
        c.poly([(px, 850), (px + 20, 850), (px + 240, 900), (px + 120, 912)], "#3c4148", opacity=0.3)
        tree(c, px, 852, size, ("#3f6b4a", "#659255", "#a9c26c"))
    shadow(c, 1010, 946, 330, 30, 0.65)
    c.path("M760 936V744Q762 724 784 724H1108V936Z", c.fade("#ffffff", "#ded7c9"))
    c.path("M1108 936V752H1176Q1200 754 1214 784L1240 846L1272 862V936Z", c.fade("#ffffff", "#d0c9bb"))
    c.path("M1128 772H1174Q1190 776 1198 796L1216 842H1128Z", c.fade("#8fb9c6", "#33586c", angle=50))
    c.rect(760, 860, 512, 26, "#c8412f")
    c.rect(800, 756, 150, 68, c.fade("#9fc3cc", "#4a7488", angle=50))
    c.rect(1020, 762, 22, 66, "#2b8577")
    c.rect(998, 784, 66, 22, "#2b8577")
    c.path("M1120 724Q1120 700 1142 700T1164 724Z", "#2f7fd0")
    c.glow(1142, 706, 90, "#7fc0ff", 0.6)
    for px in (860, 1180):
        c.disc(px, 938, 42, "#22252a")
        c.disc(px, 938, 19, "#b9bbb8")
    for px, tall, coat in ((640, 118, "#f8f5ec"), (690, 114, "#3f8a86")):
        figure(c, px, 880, tall, coat)
    c.path(curve([(30, 1080), (60, 1000), (200, 990), (330, 1030), (420, 1080)], closed=True), "#4f7d4c")
    speckle(c, (40, 1000, 350, 70), ["#e4a8a0", "#f4e4c0", "#86a85c"], 90, 9, 0.85)


SCENES = {
    "metro-platform": metro_platform,
    "stadium": stadium,
    "concert-hall": concert_hall,
    "cinema": cinema,
    "library": library,
    "hospital": hospital,
}
