"""Scenes of the city: its walls, its bay by night, its streets."""

from __future__ import annotations

from broadsheet.ops.drawings.brushes import (
    clouds,
    figure,
    palm,
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


def old_city_walls(c: Canvas) -> None:
    """Crenellated sandstone walls with a gate and a round tower."""
    sky(c, "#7fb0c4", "#bcd6d4", "#f6ead0", bottom=900)
    clouds(c, "#ffffff", 40, 420, cover=0.4, stretch=5, opacity=0.8)
    c.path("M470 560V330Q470 296 506 292L520 250H640L654 292Q690 296 690 330V560Z", "#d9bf93", opacity=0.6)
    for px, size in ((1260, 210), (1390, 170), (1500, 230)):
        tree(c, px, 520, size, ("#4c6a4d", "#6d8a58", "#a5b36c"))
    stone = c.fade("#f3dcab", "#d9b67e", "#9c7850")
    wall = "M560 900V430"
    for step in range(15):
        left = 560 + step * 74
        wall += f"V380H{left + 46}V430H{left + 74}"
    c.path(wall + "V900Z", stone)
    with c.group(clip=wall + "V900Z"):
        _courses(c, 560, 440, 1080, 460, 30)
        c.rect(560, 436, 1080, 26, "#7a5a3a", opacity=0.3)
    c.path("M960 900V650Q960 520 1070 520T1180 650V900Z", "#fbe9c2")
    c.path("M980 900V656Q980 546 1070 546T1160 656V900Z", c.fade("#3b2c25", "#8a6a49"))
    c.path("M1040 900V690Q1040 640 1090 640T1150 690V900Z", c.fade("#f2c987", "#c48f56"))
    tower = "M90 920L130 230H560L600 920Z"
    c.poly([(560, 300), (900, 900), (560, 900)], "#3d2d2a", opacity=0.3)
    c.path(tower, c.fade("#fbe8bd", "#e5c48c", "#a98359", "#6f533f", angle=0))
    with c.group(clip=tower):
        _courses(c, 80, 240, 530, 680, 26)
        for row in range(16):
            c.rect(80, 250 + row * 44, 530, 9, "#6b4d33", opacity=0.22)
    crown = "M118 240V170"
    for step in range(6):
        left = 118 + step * 76
        crown += f"V170H{left + 48}V206H{left + 76}"
    c.path(crown + "V262H118Z", c.fade("#fff0c8", "#e0be87", "#7c5e45", angle=0))
    for px, top in ((250, 380), (250, 560), (400, 470)):
        c.path(f"M{px} {top + 70}V{top + 16}Q{px + 15} {top - 6} {px + 30} {top + 16}V{top + 70}Z", "#33251f")
    c.rect(0, 896, 1600, 180, c.fade("#d7b88a", "#8b6c50"))
    strokes(c, (0, 900, 1600, 170), ["#f2dcb0", "#6b513c"], 260, length=60, width=6, opacity=0.35, sway=3)
    c.poly([(600, 900), (1640, 900), (1640, 950), (700, 1000)], "#4d3a33", opacity=0.35)
    for px, py, tall, coat in ((1010, 946, 118, "#2f5a6e"), (1240, 972, 132, "#a83d35"), (1282, 976, 104, "#e3a84a")):
        c.poly([(px, py), (px + 14, py), (px + 130, py + 34), (px + 110, py + 36)], "#3b2b25", opacity=0.4)
        figure(c, px, py, tall, coat)


def _courses(c: Canvas, x: float, y: float, wide: float, high: float, size: float) -> None:
    """Lay courses of stone blocks, some lighter and some darker."""
    for row in range(int(high // size) + 1):
        at = x - c.rng.uniform(0, size)
        while at < x + wide:
            long = size * c.rng.uniform(1.2, 2.6)
            tone = c.rng.choice(["#fff1cc", "#8a6744", "#b98f5e", "#5f4733"])
            c.rect(
                at + 1.5, y + row * size + 1.5, long - 3, size - 3, tone, opacity=round(c.rng.uniform(0.04, 0.24), 2)
            )
            at += long


def night_skyline(c: Canvas) -> None:
    """A bay at night with three curved towers and promenade lights on the water."""
    sky(c, "#0a1230", "#1a2450", "#453a6b", "#a1586a", bottom=640)
    stars(c, 380, 150)
    clouds(c, "#2a2a55", 180, 520, cover=0.42, stretch=6, opacity=0.7)
    hill = "M-40 560Q300 430 640 470T1200 520T1640 500V680H-40Z"
    c.path(hill, "#141a3a")
    for px, tall, lean, tint in ((560, 360.0, 1, "#ff8a4a"), (680, 430, 0, "#ffb45c"), (800, 380, -1, "#ff6e4d")):
        c.glow(px + 40, 480 - tall * 0.4, 260, tint, 0.3)
        flame = (
            f"M{px - 36} 500Q{px - 62} {500 - tall * 0.5} {px + 30 + lean * 26} {500 - tall}"
            f"Q{px + 122} {500 - tall * 0.46} {px + 92} 500Z"
        )
        c.path(flame, c.fade("#ffe2a0", tint, "#8a2f57", angle=40))
        with c.group(clip=flame):
            for row in range(30):
                c.rect(px - 80, 500 - row * 15, 240, 3, "#2a1438", opacity=0.5)
            c.path(
                f"M{px + 44} 520Q{px + 40} {500 - tall * 0.5} {px + 30 + lean * 26} {480 - tall}H{px + 200}V520Z",
                "#25123f",
                opacity=0.42,
            )
    at = -30.0
    while at < 1640:
        wide, tall = c.rng.uniform(36, 92), c.rng.uniform(40, 150)
        if 520 < at < 900:
            tall *= 0.5
        c.rect(at, 640 - tall, wide, tall, c.rng.choice(["#1a2148", "#20264f", "#121735", "#2a2b52"]))
        for column in range(int(wide // 13)):
            for row in range(int(tall // 17)):
                if c.rng.random() < 0.36:
                    lamp = c.rng.choice(["#ffd98a", "#ffe9b8", "#ffb26b", "#c7dcf0"])
                    c.rect(at + 5 + column * 13, 646 - tall + row * 17, 6, 8, lamp, opacity=0.85)
        at += wide + c.rng.uniform(-4, 10)
    c.line([(1330, 640), (1330, 300), (1330, 214)], "#2a2b52", 12)
    c.disc(1330, 330, 19, "#ffd98a")
    c.disc(1330, 216, 6, "#ff5a4d")
    water(c, 648, 1067, ["#3a2f5e", "#1d2450", "#0b1230"], ["#4a4580", "#0a1028", "#2a3168"], calm=1.3)
    for px, tint in ((590, "#ff8a4a"), (710, "#ffb45c"), (830, "#ff6e4d")):
        for row in range(40):
            py = 660 + row * 9
            c.oval(px + c.rng.uniform(-26, 26), py, c.rng.uniform(12, 50), 2.6, tint, opacity=0.62 - row * 0.014)
    for step in range(34):
        px = step * 49 + 10
        c.glow(px, 640, 34, "#ffd98a", 0.85)
        c.disc(px, 640, 4.5, "#fff6dc")
        for row in range(13):
            c.oval(
                px + c.rng.uniform(-6, 6),
                656 + row * 10,
                c.rng.uniform(4, 14),
                1.8,
                "#ffdf9c",
                opacity=0.7 - row * 0.048,
            )


def cycle_path(c: Canvas) -> None:
    """A two-way cycle path beside the sea, three cyclists, palms, a low wall."""
    sky(c, "#5fa6bf", "#b4d8d3", "#fbeecb", bottom=520)
    clouds(c, "#ffffff", 30, 420, cover=0.42, stretch=4, opacity=0.95)
    water(c, 470, 720, ["#8ccac9", "#3f93a3", "#2b7488"], ["#f4fbea", "#67b1b5", "#2f7d90"])
    c.path("M-40 466H330L300 440H250V424H180V446H90V430H-40Z", "#8fabb3")
    c.poly([(-40, 640), (1640, 520), (1640, 560), (-40, 720)], c.fade("#f8ebcb", "#cdb48a"))
    c.poly([(-40, 700), (1640, 552), (1640, 572), (-40, 740)], "#8f7657")
    c.poly([(-40, 730), (1640, 566), (1640, 1080), (-40, 1080)], c.fade("#c6745a", "#a5523f"))
    c.poly([(-40, 1010), (1640, 720), (1640, 1080), (-40, 1080)], c.fade("#a3b56a", "#4f6f3f"))
    strokes(c, (0, 800, 1640, 270), ["#dbe29a", "#35552f"], 10, length=10, width=1, opacity=0.1)
    for step in range(9):
        px = -20 + step * 190
        py = 866 - (px + 40) * 0.1285
        c.poly([(px, py), (px + 90, py - 11), (px + 92, py - 3), (px, py + 9)], "#fbf0d4")
    for px, py, size in ((1500, 560, 330.0), (1180, 592, 400), (120, 690, 560)):
        palm(c, px, py, size, "#2f5f45", "#7d9a4f", c.fade("#b08a5f", "#5b4330", angle=0))
    for rx, ry, size, coat, helmet in (
        (1130, 700, 0.72, "#e0a53c", "#2b4a63"), (790, 800, 1.0, "#2f6d8a", "#f2e7cf"),
        (420, 930, 1.35, "#c4452f", "#233a4c"),
    ):  # fmt: skip
        _cyclist(c, rx, ry, size, coat, helmet)
    with c.group(clip="M-40 1010L1640 720V1080H-40Z"):
        strokes(
            c, (-40, 740, 1680, 340), ["#e3e6a2", "#35552f", "#78935a"], 700, angle=-72, length=34, width=4, sway=20
        )


def _cyclist(c: Canvas, x: float, y: float, size: float, coat: str, helmet: str) -> None:
    with c.group(move=f"translate({x} {y}) scale({size})"):
        shadow(c, 40, 8, 190, 16, 0.6, "#4a1f18")
        for wheel in (-78, 92):
            c.disc(wheel, -50, 50, "none", stroke="#20242b", stroke_width=7)
            c.disc(wheel, -50, 40, "none", stroke="#d9d2c2", stroke_width=1.6, opacity=0.6)
        c.line([(-78, -50), (-40, -128), (66, -132), (8, -50), (-78, -50)], "#f4ead2", 7)
        c.line([(8, -50), (-44, -136)], "#f4ead2", 7)
        c.line([(92, -50), (62, -150), (84, -160)], "#f4ead2", 7)
        c.path("M-66 -146Q-44 -160 -18 -146Q-42 -138 -66 -146Z", "#20242b")
        c.line([(-40, -148), (22, -112), (4, -44), (24, -40)], "#1d2733", 21)
        c.path("M-66 -150Q-60 -226 4 -262Q30 -262 34 -238Q4 -196 -10 -140Q-40 -134 -66 -150Z", coat)
        c.path("M-66 -150Q-60 -226 4 -262Q-26 -210 -34 -140Z", "#1a1420", opacity=0.24)
        c.line([(12, -240), (34, -186), (80, -162)], coat, 17)
        c.disc(82, -162, 9, "#c99372")
        c.oval(36, -284, 21, 25, "#c99372")
        c.path("M8 -284Q8 -320 42 -320Q66 -316 62 -290Q34 -300 8 -284Z", helmet)


def bus_stop(c: Canvas) -> None:
    """A city bus at a stop with a glass shelter in the rain."""
    sky(c, "#39495a", "#63727c", "#a6a79e", bottom=760)
    clouds(c, "#2b3947", -40, 420, cover=0.5, stretch=4, opacity=0.7)
    at = -40.0
    while at < 1640:
        wide, tall = c.rng.uniform(120, 230), c.rng.uniform(330, 560)
        c.rect(at, 760 - tall, wide, tall, c.rng.choice(["#56646d", "#4a5863", "#63706f"]), opacity=0.9)
        for column in range(int(wide // 44)):
            for row in range(int(tall // 62)):
                lamp = "#f2c77d" if c.rng.random() < 0.22 else "#34434f"
                c.rect(at + 14 + column * 44, 780 - tall + row * 62, 22, 34, lamp, opacity=0.7)
        at += wide + 6
    clouds(c, "#93a0a0", 420, 800, cover=0.5, stretch=5, opacity=0.6)
    c.rect(0, 740, 1600, 340, c.fade("#4d5960", "#2a333c", "#1a2028"))
    c.poly([(-40, 812), (1640, 812), (1640, 830), (-40, 830)], "#7d858380")
    c.path("M600 800V300Q600 262 640 262H1560Q1640 262 1640 300V800Z", c.fade("#d9483a", "#b2322c", "#7e211f"))
    c.rect(600, 590, 1040, 26, "#f3e6cc")
    c.rect(636, 300, 1004, 50, "#25292f")
    c.rect(680, 308, 250, 34, "#15181c")
    strokes(c, (694, 318, 210, 14), ["#ffb84d"], 60, length=12, width=4, opacity=0.95, sway=3)
    for index in range(5):
        px = 850 + index * 160
        c.rect(px, 372, 144, 168, c.fade("#ffe6b0", "#e8b36a", "#8a6a4a"))
        for seat in (38, 100):
            if c.rng.random() < 0.75:
                c.disc(px + seat, 462, 22, "#3a2c2b")
                c.path(f"M{px + seat - 36} 540Q{px + seat - 32} 488 {px + seat} 486T{px + seat + 36} 540Z", "#3a2c2b")
        c.poly([(px, 372), (px + 56, 372), (px + 8, 540), (px, 540)], "#ffffff", opacity=0.18)
    c.rect(650, 372, 170, 400, c.fade("#ffdf9e", "#c98a4c"))
    c.line([(735, 372), (735, 772)], "#3a2622", 8)
    for px in (780, 1420):
        c.disc(px + 60, 786, 74, "#16191e")
        c.disc(px + 60, 786, 36, "#8b8d8c")
    c.disc(628, 700, 26, "#fff3c8")
    c.glow(600, 710, 240, "#ffe2a0", 0.75)
    with c.group(opacity=0.5):
        for row in range(44):
            py = 838 + row * 5.4
            tint = "#d9483a" if row % 3 else "#ffd89a"
            c.rect(620 + c.rng.uniform(-30, 60), py, c.rng.uniform(200, 1000), 2.6, tint, opacity=0.55 - row * 0.01)
    for row in range(30):
        c.oval(
            560 + c.rng.uniform(-26, 26),
            850 + row * 7,
            c.rng.uniform(20, 80),
            2.6,
            "#ffe8b4",
            opacity=0.6 - row * 0.017,
        )
    c.rect(70, 330, 430, 18, "#20262c")
    for px in (84, 474):
        c.rect(px, 340, 12, 500, "#20262c")
    c.rect(96, 352, 380, 440, "#c8dcdc", opacity=0.2)
    c.poly([(120, 352), (230, 352), (120, 640)], "#ffffff", opacity=0.16)
    c.rect(110, 700, 190, 14, "#7c4f35")
    for px, tall, coat in ((190, 250, "#2f5a6e"), (330, 270, "#d0a046"), (420, 238, "#7d3140")):
        shadow(c, px, 846, 90, 12, 0.6)
        figure(c, px, 846, tall, coat)
    c.path(
        "M540 560Q556 470 640 462Q716 474 728 560Q690 540 668 560Q650 540 632 560Q606 540 588 560Q566 544 540 560Z",
        "#1f4352",
    )
    c.line([(634, 466), (634, 700)], "#14181d", 6)
    shadow(c, 604, 880, 100, 14, 0.7)
    figure(c, 600, 880, 300, "#455d4d")
    strokes(c, (-100, -60, 1800, 1180), ["#e3ecec"], 420, angle=104, length=74, width=1.8, opacity=0.3, sway=2)
    speckle(c, (0, 840, 1600, 230), ["#cfdadb"], 130, 5, 0.4)


def eclipse(c: Canvas) -> None:
    """A dark red full moon above the silhouettes of roofs and antennas."""
    sky(c, "#0b0d1c", "#1d1f40", "#5a3350", "#a3564f", "#c9764f", bottom=960)
    stars(c, 800, 240)
    c.glow(960, 400, 560, "#b8402a", 0.5)
    c.disc(960, 400, 236, c.halo("#e2774a", "#b5432c", "#5d1c20", cx=0.36, cy=0.34))
    with c.group(clip="M724 400a236 236 0 1 0 472 0a236 236 0 1 0 -472 0Z"):
        for px, py, rx, ry in (
            (880, 330, 90, 62),
            (1010, 300, 70, 40),
            (930, 450, 120, 60),
            (1070, 420, 60, 84),
            (850, 480, 46, 34),
        ):
            c.glow(px, py, rx * 1.3, "#4a1518", 0.65, ry * 1.3)
        speckle(c, (724, 164, 472, 472), ["#3a1014", "#f09a68"], 90, 9, 0.25)
        c.glow(1200, 560, 420, "#12060e", 0.85)
    clouds(c, "#2a1a33", 560, 840, cover=0.4, stretch=6, opacity=0.7)
    for base, fill, low, high in ((760, "#231b33", 60, 190), (880, "#120f20", 90, 260)):
        at = -40.0
        while at < 1640:
            wide, tall = c.rng.uniform(110, 240), c.rng.uniform(low, high)
            if c.rng.random() < 0.5:
                c.poly(
                    [
                        (at, 1080),
                        (at, base - tall * 0.3),
                        (at + wide / 2, base - tall * 0.62),
                        (at + wide, base - tall * 0.3),
                        (at + wide, 1080),
                    ],
                    fill,
                )
            else:
                c.rect(at, base - tall * 0.5, wide, 1080, fill)
            _aerial(c, at + wide * c.rng.uniform(0.2, 0.8), base - tall * 0.45, c.rng.uniform(60, 130), fill)
            for _ in range(2):
                if c.rng.random() < 0.55:
                    c.rect(
                        at + wide * c.rng.uniform(0.1, 0.7),
                        base + c.rng.uniform(20, 130),
                        20,
                        28,
                        "#f2b45f",
                        opacity=0.85,
                    )
            at += wide + c.rng.uniform(-10, 6)
    c.path(curve([(300, 742), (308, 700), (330, 690), (352, 700), (372, 730), (420, 742)]), "#120f20")
    c.path("M318 700L314 676L328 690L342 676L342 704Z", "#120f20")
    c.path("M414 746Q450 730 440 690", stroke="#120f20", stroke_width=7, stroke_linecap="round")


def _aerial(c: Canvas, x: float, foot: float, tall: float, colour: str) -> None:
    c.line([(x, foot + 30), (x, foot - tall)], colour, 4)
    for step in range(4):
        wide = tall * (0.34 - step * 0.05)
        c.line([(x - wide, foot - tall + 8 + step * 13), (x + wide, foot - tall + 8 + step * 13)], colour, 3)


def snow_sheki(c: Canvas) -> None:
    """Snow on the tiled roofs of an old mountain town, caravanserai arches, a wooded slope."""
    sky(c, "#8fa5b5", "#c3ccd0", "#eee3d6", bottom=520)
    ridge(c, 250, 170, "#aebac4", base=620)
    slope = ridge(c, 390, 150, "#71838c", base=760)
    for _ in range(330):
        px, py = c.rng.choice(slope)
        size = c.rng.uniform(16, 34)
        py += c.rng.uniform(0, 300)
        c.poly(
            [(px - size * 0.5, py), (px, py - size * 2), (px + size * 0.5, py)],
            c.rng.choice(["#4b5d66", "#5d7079", "#3a4a54"]),
        )
        c.poly(
            [(px - size * 0.3, py - size * 0.7), (px, py - size * 2), (px + size * 0.12, py - size)],
            "#f4f3ee",
            opacity=0.75,
        )
    clouds(c, "#eef0ee", 300, 620, cover=0.5, stretch=5, opacity=0.75)
    for row, base in enumerate((590, 660, 740)):
        at = -90.0 + row * 50
        while at < 1660:
            wide = c.rng.uniform(150, 240) * (1 + row * 0.22)
            _house(c, at, base, wide, wide * 0.42)
            at += wide * c.rng.uniform(0.94, 1.25)
    c.rect(-40, 770, 1680, 310, c.fade("#caa27c", "#9a7355"))
    for row in range(11):
        at = -40.0 - row * 17 % 60
        while at < 1640:
            long = c.rng.uniform(50, 90)
            c.rect(at, 776 + row * 25, long - 3, 22, c.rng.choice(["#f0d2a8", "#6d4f3c", "#b0876a"]), opacity=0.24)
            at += long
    c.rect(-40, 744, 1680, 34, "#f6f5f0")
    c.path(curve([(px, 778 + c.rng.uniform(-4, 12)) for px in range(-60, 1700, 60)]) + "L1700 750H-60Z", "#f6f5f0")
    for index in range(6):
        px = 40 + index * 270
        c.path(f"M{px} 1080V920Q{px} 830 {px + 100} 806Q{px + 200} 830 {px + 200} 920V1080Z", "#ecd3ab")
        c.path(
            f"M{px + 18} 1080V924Q{px + 20} 850 {px + 100} 828Q{px + 180} 850 {px + 182} 924V1080Z",
            c.fade("#2b2328", "#5d4538"),
        )
        c.glow(px + 100, 990, 90, "#ffb45c", 0.75)
    c.path(
        curve([(px, 1040 + c.rng.uniform(-8, 8)) for px in range(-60, 1700, 90)]) + "L1700 1100H-60Z",
        c.fade("#ffffff", "#cbd5dc"),
    )
    figure(c, 770, 1056, 130, "#a33a35")
    figure(c, 822, 1058, 96, "#2f5a6e")
    speckle(c, (0, 0, 1600, 1067), ["#ffffff"], 420, 4.5, 0.85)


def _house(c: Canvas, x: float, base: float, wide: float, tall: float) -> None:
    c.rect(x + wide * 0.05, base - tall * 0.5, wide * 0.9, tall, c.fade("#d9c0a0", "#9d8068"))
    for step in range(3):
        lamp = "#ffcf80" if c.rng.random() < 0.4 else "#4a4244"
        c.rect(x + wide * (0.16 + step * 0.26), base - tall * 0.28, wide * 0.11, tall * 0.3, lamp)
    roof = [
        (x - wide * 0.04, base - tall * 0.46),
        (x + wide * 0.24, base - tall),
        (x + wide * 0.78, base - tall),
        (x + wide * 1.04, base - tall * 0.46),
    ]
    c.poly(roof, "#a4543c")
    c.poly([(x, base - tall * 0.53), *roof[1:3], (x + wide, base - tall * 0.53)], c.fade("#ffffff", "#d8dfe4"))
    c.rect(x + wide * 0.6, base - tall * 1.26, wide * 0.09, tall * 0.34, "#8b5a44")
    c.rect(x + wide * 0.585, base - tall * 1.3, wide * 0.12, tall * 0.08, "#ffffff")


SCENES = {
    "old-city-walls": old_city_walls,
    "night-skyline": night_skyline,
    "cycle-path": cycle_path,
    "bus-stop": bus_stop,
    "eclipse": eclipse,
    "snow-sheki": snow_sheki,
}
