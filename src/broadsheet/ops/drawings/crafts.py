"""Scenes of rooms where something is made or learnt."""

from __future__ import annotations

import math

from broadsheet.ops.drawings.brushes import figure, shadow, speckle, strokes
from broadsheet.ops.drawings.canvas import Canvas, curve

__all__ = ["SCENES"]


def classroom(c: Canvas) -> None:
    """A bright classroom with desks, a green board with a triangle, big windows."""
    c.rect(0, 0, 1600, 720, c.fade("#f3e6c6", "#e3cfa6"))
    c.poly([(0, 0), (420, 120), (420, 640), (0, 900)], c.fade("#d9c49a", "#efdfba", angle=0))
    for left, right in ((20, 130), (160, 262), (290, 380)):
        top, low = 60 + left * 0.28, 690 - left * 0.62
        top2, low2 = 60 + right * 0.28, 690 - right * 0.62
        pane = [(left, top), (right, top2), (right, low2), (left, low)]
        c.poly(pane, c.fade("#d5eef2", "#fdf8df"))
        c.line([*pane, pane[0]], "#fffaf0", 13)
        c.line([((left + right) / 2, (top + top2) / 2), ((left + right) / 2, (low + low2) / 2)], "#fffaf0", 8)
    c.poly([(0, 900), (420, 640), (1600, 640), (1600, 1080), (0, 1080)], c.fade("#c9965f", "#8f5f3a"))
    for step in range(14):
        c.line([(420 + step * 95, 640), (-300 + step * 190, 1080)], "#6b4428", 2.5, opacity=0.4)
    for shift in (0, 330, 640):
        c.poly(
            [(330 + shift, 690), (520 + shift, 690), (900 + shift, 1080), (560 + shift, 1080)], "#fff3c6", opacity=0.35
        )
    c.poly([(400, 100), (700, 300), (980, 660), (400, 660)], "#fff8dc", opacity=0.3)
    c.rect(600, 170, 760, 340, "#a06f42")
    c.rect(618, 188, 724, 304, c.fade("#3f6f5c", "#28513f", angle=40))
    strokes(c, (630, 200, 690, 270), ["#7fa592"], 90, length=80, width=7, angle=20, opacity=0.2)
    chalk = "#f7f3e2"
    c.line([(740, 440), (1010, 440), (1010, 250), (740, 440)], chalk, 5)
    c.line([(986, 440), (986, 416), (1010, 416)], chalk, 3.5)
    c.path("M790 440Q794 420 780 412", stroke=chalk, stroke_width=3.5)
    for row, long in enumerate((190, 150, 176)):
        c.path(
            curve([(1080 + step * 16, 270 + row * 54 + c.rng.uniform(-8, 8)) for step in range(long // 16)]),
            stroke=chalk,
            stroke_width=4,
            opacity=0.9,
        )
    c.rect(660, 508, 640, 14, "#7d5431")
    c.disc(1470, 220, 56, "#fffaf0", stroke="#5d4632", stroke_width=9)
    c.line([(1470, 220), (1470, 182)], "#2b2320", 6)
    c.line([(1470, 220), (1440, 206)], "#2b2320", 6)
    c.rect(1410, 380, 130, 250, c.fade("#8a5c38", "#5d3a22"))
    for row in range(3):
        at = 1418.0
        while at < 1520:
            wide = c.rng.uniform(8, 18)
            c.rect(at, 400 + row * 76, wide, 54, c.rng.choice(["#b3392b", "#2f5a6e", "#d9a441", "#4f7d52", "#efe2c4"]))
            at += wide + 1
    c.disc(1474, 346, 38, c.halo("#a9d3dc", "#3f7d96", cx=0.4, cy=0.35))
    for row, (y, size) in enumerate(((690, 0.72), (800, 1.0), (960, 1.4))):
        for seat in range(4):
            _desk(c, 380 + seat * 330 * size - row * 130, y, size)


def _desk(c: Canvas, x: float, y: float, size: float) -> None:
    with c.group(move=f"translate({x:.0f} {y:.0f}) scale({size})"):
        shadow(c, 140, 120, 190, 24, 0.5, "#4a2a17")
        for px in (22, 196):
            c.line([(px, 10), (px, 118)], "#3f4a50", 9)
        c.line([(70, 40), (70, 124), (150, 124), (150, 40)], "#2b5a6e", 9)
        c.path("M52 -40H168Q174 -40 174 -32V22H46V-32Q46 -40 52 -40Z", c.fade("#3f8296", "#23566a"))
        c.poly([(-6, 4), (24, -26), (216, -26), (236, 4)], c.fade("#f2cf94", "#c9975a"))
        c.rect(-6, 4, 242, 13, "#8f6236")
        c.poly([(60, -4), (74, -18), (140, -18), (138, -4)], "#fdf8ea")
        c.line([(152, -6), (188, -16)], "#c8412f", 4)


def laboratory(c: Canvas) -> None:
    """A bench with flasks, a microscope and a screen showing a curve."""
    c.rect(0, 0, 1600, 1067, c.fade("#1d3a47", "#2f5f69", "#6d9a98"))
    c.glow(300, 200, 760, "#d9f0e6", 0.4)
    for shelf in (150, 320):
        c.rect(60, shelf, 620, 14, "#b9cfc8")
        for index in range(9):
            px, tall = 90 + index * 64, c.rng.uniform(54, 104)
            c.rect(
                px,
                shelf - tall,
                38,
                tall,
                c.rng.choice(["#c9793f", "#3f7d84", "#e6ddc2", "#8a3f3a", "#d9b25c"]),
                opacity=0.85,
            )
            c.rect(px + 8, shelf - tall - 14, 22, 16, "#16262e")
            c.rect(px + 4, shelf - tall * 0.6, 30, tall * 0.3, "#f6efdc", opacity=0.8)
    c.rect(0, 770, 1600, 300, c.fade("#e6e2d2", "#a9aba3", "#5d686a", at=(0, 0.2, 1)))
    c.rect(0, 764, 1600, 12, "#ffffff")
    c.rect(920, 230, 560, 370, "#10181d")
    c.rect(938, 248, 524, 334, c.fade("#0d2b33", "#134550"))
    for step in range(1, 8):
        c.line([(938 + step * 66, 248), (938 + step * 66, 582)], "#2b6a72", 1.6)
        c.line([(938, 248 + step * 42), (1462, 248 + step * 42)], "#2b6a72", 1.6)
    data = [
        (
            950 + s * 12.4,
            540 - 240 * math.exp(-(((s - 24) / 7) ** 2)) - 70 * math.exp(-(((s - 9) / 3) ** 2)) - c.rng.uniform(0, 9),
        )
        for s in range(41)
    ]
    c.path(curve(data) + "L1446 570L950 570Z", c.fade("#ffc46b88", "#ffc46b00"))
    c.path(curve(data), stroke="#ffd98a", stroke_width=6, stroke_linecap="round")
    c.path("M1150 600H1250L1270 740H1130Z", "#1a262c")
    c.rect(1080, 740, 240, 30, "#1a262c")
    c.glow(1200, 420, 520, "#8fe0d6", 0.2)
    _microscope(c)
    for px, tall, tint in ((120, 300, "#d98a2f"), (830, 220, "#3f9a8a")):
        shadow(c, px + 20, 786, 150, 16, 0.5)
        body = (
            f"M{px - 26} {780 - tall}V{780 - tall * 0.62}L{px - 108} 764Q{px - 112} 780 {px - 92} "
            f"782H{px + 92}Q{px + 112} 780 {px + 108} 764L{px + 26} {780 - tall * 0.62}V{780 - tall}Z"
        )
        with c.group(clip=body):
            c.rect(px - 120, 780 - tall * 0.36, 240, tall, c.fade(tint, tint))
            c.rect(px - 120, 780 - tall * 0.36, 240, 10, "#fff6d6", opacity=0.6)
            speckle(c, (px - 60, 690, 120, 80), ["#fff6d6"], 18, 8, 0.5)
        c.path(body, "#e8fbf6", fill_opacity=0.22, stroke="#eafcf7", stroke_width=5, stroke_opacity=0.8)
        c.path(
            f"M{px - 22} {790 - tall * 0.6}L{px - 84} 756",
            stroke="#ffffff",
            stroke_width=8,
            opacity=0.7,
            stroke_linecap="round",
        )
    c.rect(620, 690, 170, 16, "#a9733f")
    c.rect(620, 760, 170, 18, "#a9733f")
    for px, tint in ((640, "#c8412f"), (684, "#e0b23f"), (728, "#3f8fa8"), (768, "#7d5a9a")):
        c.rect(px - 13, 610, 26, 154, "#eafcf7", opacity=0.35, rx=12)
        c.rect(px - 11, 680, 22, 82, tint, rx=11)
    for px, tone in ((1360, "#f6efdc"), (1372, "#e6ddc2")):
        c.poly([(px - 60, 860), (px + 140, 840), (px + 180, 900), (px - 40, 926)], tone)
    c.line([(1380, 880), (1500, 850)], "#c8412f", 9)


def _microscope(c: Canvas) -> None:
    shadow(c, 430, 790, 260, 24, 0.6)
    c.path("M280 784Q280 744 330 740H540Q580 744 580 784Z", c.fade("#39464e", "#141c21"))
    c.path(
        "M500 744Q610 640 560 500Q530 430 460 410L440 452Q510 490 512 560Q516 650 440 700V744Z",
        c.fade("#f4efe2", "#b9b4a6", "#5d5f5e", angle=0),
    )
    c.rect(300, 640, 190, 22, "#232d33")
    c.rect(340, 628, 110, 9, "#bfe6e2")
    with c.group(move="rotate(-24 430 480)"):
        c.rect(392, 300, 66, 230, c.fade("#fdf9ee", "#cfc9ba", "#6d6d69", angle=0), rx=8)
        c.rect(400, 250, 50, 60, "#1a2227", rx=6)
        c.rect(404, 528, 42, 46, "#2f3b42")
        c.rect(412, 572, 26, 40, c.fade("#e0b760", "#8d6a2c", angle=0))
    c.disc(548, 620, 30, c.halo("#5d6a70", "#1a2227", cx=0.4, cy=0.4))
    c.glow(395, 640, 110, "#fff3c4", 0.7)


def robot(c: Canvas) -> None:
    """A small wheeled robot with one camera eye on a classroom table."""
    c.rect(0, 0, 1600, 1067, c.fade("#e9d2a4", "#d9b47e", "#b98a5a"))
    c.rect(120, 70, 620, 380, "#8d6038")
    c.rect(138, 88, 584, 344, c.fade("#47796a", "#2f5a4c"))
    for row in range(4):
        c.path(
            curve([(180 + s * 22, 150 + row * 62 + c.rng.uniform(-9, 9)) for s in range(10 + row * 3)]),
            stroke="#f4efdc",
            stroke_width=4,
            opacity=0.7,
        )
    c.path("M1010 -20H1500V420H1010Z", c.fade("#fdf8e4", "#dbe9df"))
    c.line([(1255, -20), (1255, 420)], "#fff", 18)
    c.line([(1000, 420), (1510, 420)], "#fff6e4", 24)
    c.glow(1250, 240, 800, "#fff7d6", 0.6)
    c.rect(0, 690, 1600, 390, c.fade("#c98f58", "#9a6237", "#6b3f22"))
    c.rect(0, 682, 1600, 14, "#ecc08a")
    strokes(c, (0, 700, 1600, 370), ["#e6b27c", "#5d361d"], 200, length=220, width=4, opacity=0.35, sway=2)
    shadow(c, 740, 900, 440, 60, 0.75, "#2b160b")
    c.path("M520 560Q520 520 560 520H960Q1000 520 1000 560V800H520Z", c.fade("#f6f0de", "#dcd0b4", "#9d8d74"))
    c.rect(520, 700, 480, 100, c.fade("#e08a3a", "#a8552a"))
    c.rect(560, 570, 190, 96, "#23343c", rx=8)
    for row in range(3):
        c.line([(576, 592 + row * 26), (576 + 130 - row * 30, 592 + row * 26)], "#7fe0c4", 7)
    for px, tint in ((810, "#d9412f"), (860, "#e6b23f"), (910, "#4fa56a")):
        c.disc(px, 616, 18, c.halo("#ffffff", tint, tint, cx=0.35, cy=0.35))
    for px in (545, 975, 545, 975):
        c.disc(px, 545, 7, "#6d6455")
    c.rect(720, 420, 80, 110, c.fade("#a9a08d", "#5d574c", angle=0))
    c.path(
        "M610 290Q610 240 660 240H860Q910 240 910 290V400Q910 440 870 440H650Q610 440 610 400Z",
        c.fade("#fbf6e6", "#dfd3b8", "#a3947b", angle=20),
    )
    c.disc(760, 340, 84, "#39464c")
    c.disc(760, 340, 66, c.halo("#7fd0e0", "#23657d", "#0d222c", cx=0.42, cy=0.42))
    c.disc(760, 340, 26, "#081318")
    c.oval(736, 312, 17, 13, "#ffffff", opacity=0.9)
    c.line([(850, 240), (900, 140)], "#5d574c", 7)
    c.disc(902, 132, 15, "#d9412f")
    for px, tint in ((690, "#d9412f"), (730, "#2f6d8a"), (790, "#e6b23f")):
        c.path(f"M{px} 440q{-30 + (px - 700)} 60 {px * 0.1 - 60} 84", stroke=tint, stroke_width=7)
    for px in (580, 940):
        c.disc(px, 812, 96, "#22262b")
        c.disc(px, 812, 56, c.halo("#f0c36a", "#c98a2f"))
        for step in range(16):
            turn = step * math.tau / 16
            c.line(
                [
                    (px + math.cos(turn) * 84, 812 + math.sin(turn) * 84),
                    (px + math.cos(turn) * 97, 812 + math.sin(turn) * 97),
                ],
                "#0c0e11",
                10,
            )
        c.disc(px, 812, 16, "#3a3226")
    c.path("M1000 760Q1130 700 1190 840T1420 900", stroke="#d9412f", stroke_width=9)
    c.path("M1000 780Q1100 800 1170 890T1440 950", stroke="#2f6d8a", stroke_width=9)
    c.path("M1000 772Q1160 740 1220 900T1390 1000", stroke="#2b2b2b", stroke_width=9)
    shadow(c, 280, 936, 240, 22, 0.6, "#2b160b")
    with c.group(move="rotate(-12 260 900)"):
        c.rect(60, 884, 150, 44, c.fade("#e0b23f", "#a8751f"), rx=18)
        c.rect(208, 899, 220, 14, c.fade("#f1f3f1", "#8d979b"))
        c.poly([(426, 896), (456, 900), (456, 912), (426, 916)], "#8d979b")
    for px, py in ((1130, 1000), (1190, 968), (420, 1010), (1270, 1010)):
        c.disc(px, py, 17, "#b9bcb8")
        c.disc(px, py, 7, "#6b3f22")


def printing_press(c: Canvas) -> None:
    """An old hand press with type cases and a fresh sheet of newsprint."""
    c.rect(0, 0, 1600, 1067, c.fade("#5d4a3a", "#7d6349", "#4a3626"))
    c.glow(260, 240, 760, "#ffe3ae", 0.6)
    c.path("M60 -20H330V430H60Z", c.fade("#fdf1cf", "#e9d6a4"))
    for px in (60, 195, 330):
        c.line([(px, -20), (px, 430)], "#3f2c1e", 13)
    c.line([(60, 210), (330, 210)], "#3f2c1e", 11)
    c.rect(0, 900, 1600, 180, c.fade("#6b4a30", "#2b1a10"))
    for row in range(6):
        c.rect(1130, 330 + row * 92, 470, 86, c.fade("#a8733f", "#6d4526"))
        for cell in range(9):
            c.rect(1142 + cell * 52, 340 + row * 92, 44, 60, c.rng.choice(["#3a2516", "#4a301d", "#2b1b10"]))
            strokes(
                c,
                (1146 + cell * 52, 360 + row * 92, 34, 34),
                ["#c9c3b3", "#8a867c"],
                9,
                length=9,
                width=5,
                opacity=0.8,
                sway=80,
            )
    iron = c.fade("#4a5054", "#22272b", "#101316", angle=0)
    shadow(c, 700, 960, 560, 50, 0.8, "#120a05")
    for px in (430, 890):
        c.path(f"M{px} 960L{px + 16} 140Q{px + 40} 90 {px + 64} 140L{px + 80} 960Z", iron)
        c.rect(px - 40, 930, 160, 40, iron)
    c.path("M400 180Q400 90 500 80H900Q1000 90 1000 180V250H400Z", c.fade("#5d6468", "#23282c"))
    c.path("M560 84Q700 -10 840 84Z", "#b98f45")
    c.disc(700, 56, 22, "#e6c274")
    for px in (470, 930):
        c.disc(px, 168, 34, "#b98f45")
        c.disc(px, 168, 20, "#e6c274")
    c.rect(664, 240, 72, 230, c.fade("#8f969a", "#3a4045", "#16191c", angle=0))
    for row in range(7):
        c.line([(660, 270 + row * 27), (740, 256 + row * 27)], "#c9cdcc", 5, opacity=0.7)
    c.line([(700, 400), (330, 440)], "#4a5054", 24)
    c.line([(360, 436), (250, 450)], "#a8733f", 34)
    c.rect(520, 466, 360, 60, c.fade("#6d7478", "#23282c"))
    c.rect(360, 650, 690, 44, c.fade("#7d8488", "#2b3034"))
    c.rect(430, 606, 540, 46, "#3a2516")
    strokes(c, (440, 610, 520, 34), ["#c9c3b3", "#8a867c"], 260, angle=90, length=16, width=5, sway=4, opacity=0.8)
    c.path("M180 700H1060V740H180Z", c.fade("#a8733f", "#5d3a20"))
    for px in (230, 980):
        c.rect(px, 740, 44, 220, c.fade("#8a5c34", "#3a2414", angle=0))
    sheet = "M150 560L470 520L520 690L420 880Q330 900 190 860Z"
    shadow(c, 340, 880, 240, 30, 0.6, "#120a05")
    c.path(sheet, c.fade("#fffaea", "#efe4c8", "#c9b994", angle=30))
    with c.group(clip=sheet), c.group(move="rotate(-7 320 700)"):
        c.rect(190, 572, 290, 34, "#2b2622", opacity=0.9)
        c.rect(190, 616, 290, 4, "#2b2622")
        c.rect(196, 634, 130, 96, "#8d8678", opacity=0.8)
        for column in range(3):
            for row in range(20):
                if column < 2 and row < 7 and column * 100 < 140:
                    continue
                c.rect(196 + column * 98, 636 + row * 13, 86 - (row % 5 == 4) * 30, 4, "#4a443c", opacity=0.75)
    figure(c, 1090, 970, 430, "#3f5a5e", legs="#1d1a1c")
    c.path("M1040 640H1140L1152 860H1028Z", "#c9b48c")


def copper_workshop(c: Canvas) -> None:
    """A coppersmith's workshop: hammered jugs and trays, an anvil, firelight."""
    c.rect(0, 0, 1600, 1067, c.fade("#2b1a14", "#4a2b1c", "#1d100b"))
    for row in range(13):
        at = -60.0 + row % 2 * 50
        while at < 1640:
            long = c.rng.uniform(90, 150)
            c.rect(at, row * 68, long - 5, 62, c.rng.choice(["#5d3a28", "#4a2c1e", "#6b452e"]), opacity=0.6)
            at += long
    c.glow(1320, 720, 860, "#ff8f3a", 0.6)
    for px, py, r in ((220, 180, 110), (480, 150, 86), (700, 190, 104)):
        shadow(c, px + 16, py + 18, r * 1.2, r * 1.2, 0.7)
        c.disc(px, py, r, c.halo("#ffc98a", "#c8703a", "#6d3018", cx=0.6, cy=0.62))
        for ring in (0.82, 0.56, 0.3):
            c.disc(px, py, r * ring, "none", stroke="#6b2f17", stroke_width=3.4, opacity=0.7)
        for step in range(16):
            turn = step * math.tau / 16
            c.disc(px + math.cos(turn) * r * 0.69, py + math.sin(turn) * r * 0.69, r * 0.05, "#6b2f17", opacity=0.8)
    for shelf, sizes in ((500, (1.0, 0.76, 1.12, 0.84, 1.0)), (780, (1.2, 0.9, 1.3, 1.0))):
        c.rect(40, shelf, 860, 24, c.fade("#8a5a34", "#3f2414"))
        shadow(c, 470, shelf + 34, 480, 24, 0.7)
        for index, size in enumerate(sizes):
            _jug(c, 130 + index * (800 / len(sizes)), shelf, size)
    c.path("M1080 1080V640Q1090 430 1330 420Q1570 430 1580 640V1080Z", c.fade("#6d4632", "#3a2219"))
    c.path("M1150 860V660Q1160 520 1330 512Q1500 520 1510 660V860Z", "#160906")
    c.glow(1330, 780, 270, "#ffb04a", 0.95)
    for _ in range(26):
        qx, tall = 1330 + c.rng.uniform(-110, 110), c.rng.uniform(60, 220)
        tint = c.rng.choice(["#ff8a2b", "#ffc24f", "#ffe9a0", "#f2571f"])
        c.path(
            f"M{qx - 22} 850Q{qx - 30} {850 - tall * 0.5} {qx + c.rng.uniform(-16, 16)} {850 - tall}Q{qx + 34} "
            f"{850 - tall * 0.4} {qx + 22} 850Z",
            tint,
            opacity=0.75,
        )
    speckle(c, (1180, 820, 300, 44), ["#2b120a", "#ff6a2b", "#ffb04a"], 70, 15, 0.95)
    speckle(c, (1100, 420, 440, 380), ["#ffd98a"], 46, 3.4, 0.9)
    c.rect(0, 900, 1600, 180, c.fade("#3a2115", "#140a06"))
    c.glow(1250, 930, 560, "#ff9a45", 0.4, 110)
    shadow(c, 900, 1010, 240, 30, 0.8, "#0c0503")
    c.path("M830 1010L850 880H990L1010 1010Z", c.fade("#5d3a24", "#2b180e"))
    c.path(
        "M700 800H1090Q1080 850 1000 856L980 884H860L846 856Q740 850 700 800Z", c.fade("#8d8d8a", "#3a3b3d", "#1a1b1d")
    )
    c.rect(760, 792, 330, 12, "#d9cdb9")
    c.path("M870 794Q880 700 960 696Q1040 700 1050 794Z", c.fade("#c8703a", "#f2a866", "#7d3a1d", angle=0))
    with c.group(move="rotate(-28 1010 690)"):
        c.rect(1000, 672, 190, 18, "#a8733f", rx=8)
        c.rect(970, 650, 50, 62, c.fade("#b9bab6", "#4a4c4e"), rx=6)


def _jug(c: Canvas, x: float, y: float, size: float) -> None:
    with c.group(move=f"translate({x:.0f} {y:.0f}) scale({size})"):
        body = (
            "M-40 0Q-92 -50 -66 -112Q-50 -140 -24 -152L-20 -190L-34 -206H34L20 -190L24 -152Q50 -140 66 -112"
            "Q92 -50 40 0Z"
        )
        c.path("M58 -118Q118 -150 96 -196Q74 -216 30 -200", stroke="#a8572b", stroke_width=11)
        c.path("M-60 -100Q-104 -130 -118 -176L-100 -180Q-80 -130 -48 -128Z", "#8f4722")
        c.path(body, c.fade("#5d2814", "#a8572b", "#f7bd7d", "#c8703a", at=(0, 0.4, 0.78, 1), angle=0))
        with c.group(clip=body):
            speckle(c, (-80, -130, 160, 124), ["#6b2f17", "#ffd9a3"], 90, 5, 0.45)
            c.rect(-90, -120, 180, 5, "#5d2814", opacity=0.8)
            c.rect(-90, -40, 180, 5, "#5d2814", opacity=0.8)


SCENES = {
    "classroom": classroom,
    "laboratory": laboratory,
    "robot": robot,
    "printing-press": printing_press,
    "copper-workshop": copper_workshop,
}
