"""Still lifes: what lies on a table, a stall or a stone."""

from __future__ import annotations

import math

from broadsheet.ops.drawings.brushes import shadow, speckle, strokes
from broadsheet.ops.drawings.canvas import Canvas, curve

__all__ = ["SCENES"]

GLYPHS = {
    "pawn": "M-26 0Q-24 -30 -12 -46L-9 -70H9L12 -46Q24 -30 26 0Z M-16 -84a16 16 0 1 0 32 0a16 16 0 1 0 -32 0Z",
    "rook": "M-30 0Q-28 -24 -18 -40L-16 -92H16L18 -40Q28 -24 30 0Z M-24 -92V-122H-13V-112H-6V-122H6V-112H13"
    "V-122H24V-92Z",
    "bishop": "M-28 0Q-26 -28 -14 -44L-9 -88H9L14 -44Q26 -28 28 0Z M-16 -94Q-22 -124 0 -146Q22 -124 16 -94Z",
    "knight": "M-30 0Q-28 -24 -18 -36Q-14 -70 8 -84Q-16 -78 -36 -62L-46 -76Q-30 -110 -8 -130L-4 -144L10 -128"
    "Q40 -104 26 -50Q24 -38 22 -30Q28 -20 30 0Z",
    "king": "M-32 0Q-30 -28 -18 -46L-14 -104H14L18 -46Q30 -28 32 0Z M-22 -104L-26 -142H26L22 -104Z "
    "M-5 -142V-152H-15V-162H-5V-174H5V-162H15V-152H5V-142Z",
    "queen": "M-32 0Q-30 -28 -18 -46L-13 -102H13L18 -46Q30 -28 32 0Z M-20 -102L-30 -142L-14 -124L0 -150L14 -124"
    "L30 -142L20 -102Z",
}


def chess_board(c: Canvas) -> None:
    """A chess position on a wooden board seen close and low, a clock beside it."""
    c.rect(0, 0, 1600, 1067, c.fade("#1f2a2b", "#33403c", "#4a4237"))
    c.glow(420, 160, 700, "#ffdf9f", 0.45)
    c.rect(0, 520, 1600, 560, c.fade("#6d4529", "#3b2214"))
    strokes(c, (0, 530, 1600, 540), ["#8f5f39", "#2b170d"], 200, length=180, width=5, opacity=0.3, sway=2)

    def spot(column: float, row: float) -> tuple[float, float]:
        depth = 1 / (1 + row * 0.17)
        return 690 + (column - 4) * 262 * depth, 452 + 640 * depth

    for lift, fill in ((40, "#2b170d"), (0, "#a06a3a")):
        c.poly([(x, y + lift) for x, y in (spot(-0.4, 8.4), spot(8.4, 8.4), spot(8.4, -0.4), spot(-0.4, -0.4))], fill)
    for row in range(8):
        for column in range(8):
            corners = [spot(column, row + 1), spot(column + 1, row + 1), spot(column + 1, row), spot(column, row)]
            c.poly(corners, "#efd9ae" if (row + column) % 2 else "#7d4a2a")
    c.glow(420, 700, 620, "#fff3cf", 0.3, 260)
    with c.group(move="translate(330 60) scale(0.8)"):
        _clock(c)
    dark, light = ("#5a4a44", "#2a2123", "#0f0c0f"), ("#fff8e2", "#e6cf9f", "#9b7a4c")
    pieces = (
        ("rook", 0, 7, 1), ("king", 6, 7, 1), ("pawn", 5, 6, 1), ("pawn", 6, 6, 1), ("pawn", 7, 6, 1),
        ("pawn", 0, 6, 1),
        ("bishop", 4, 6, 1), ("knight", 2, 5, 1), ("pawn", 3, 4, 1), ("queen", 3, 6, 1),
        ("knight", 4, 3, 0), ("pawn", 2, 3, 0),
        ("bishop", 6, 3, 0), ("pawn", 1, 2, 0), ("queen", 3, 1, 0), ("pawn", 5, 1, 0), ("pawn", 6, 1, 0),
        ("king", 6, 0, 0),
        ("rook", 4, 0, 0), ("pawn", 0, 1, 0),
    )  # fmt: skip
    for kind, column, row, side in sorted(pieces, key=lambda piece: -piece[2]):
        px, py = spot(column + 0.5, row + 0.4)
        size = 2.15 / (1 + row * 0.17)
        shadow(c, px + 34 * size, py, 74 * size, 13 * size, 0.65, "#1c0e07")
        with c.group(move=f"translate({px:.0f} {py:.0f}) scale({size:.2f})"):
            c.path(GLYPHS[kind], c.fade(*(dark if side else light), angle=8), stroke="#1c0e07", stroke_width=1.4)
            c.oval(0, -2, 33, 9, c.fade(*(dark if side else light), angle=0))
            c.path("M-14 -20Q-8 -46 -8 -66", stroke="#fffbe8", stroke_width=4, opacity=0.35, stroke_linecap="round")


def _clock(c: Canvas) -> None:
    shadow(c, 1370, 800, 260, 30, 0.7, "#1c0e07")
    c.path(
        "M1170 796L1190 560Q1194 540 1216 540H1530Q1552 540 1556 560L1580 796Z", c.fade("#8a4a2c", "#4f2717", "#2b130b")
    )
    c.rect(1250, 516, 70, 26, "#d9b05c")
    c.rect(1420, 530, 70, 14, "#d9b05c")
    for px, turn in ((1282, -0.4), (1462, 0.9)):
        c.disc(px, 668, 82, "#d9b05c")
        c.disc(px, 668, 72, c.halo("#fffaea", "#f0e2c0"))
        for step in range(12):
            angle = step * math.pi / 6
            c.disc(px + math.cos(angle) * 58, 668 + math.sin(angle) * 58, 4, "#2b2320")
        c.line([(px, 668), (px + math.cos(turn) * 36, 668 + math.sin(turn) * 36)], "#2b2320", 7)
        c.line([(px, 668), (px + 6, 616)], "#2b2320", 5)
        c.disc(px, 668, 7, "#b3392b")
    c.poly([(1462, 596), (1490, 604), (1466, 618)], "#c8412f")


def pomegranate_market(c: Canvas) -> None:
    """A stall piled with red pomegranates, one cut open, a striped awning."""
    c.rect(0, 0, 1600, 1067, c.fade("#d9c09a", "#a98a68", "#5f4735"))
    for px, tone in ((60, "#8a7f74"), (300, "#6f7f7d"), (1180, "#7d6d63"), (1400, "#8d8a7a")):
        c.rect(px, 250, 190, 420, tone, opacity=0.5)
        c.path(f"M{px + 50} 670V440Q{px + 95} 380 {px + 140} 440V670Z", "#3b2d28", opacity=0.5)
    c.glow(350, 300, 640, "#fff2cc", 0.6)
    for stripe in range(14):
        left = -60 + stripe * 124
        tone, low = ("#b8332f", "#7d1f24") if stripe % 2 else ("#fbf0d8", "#cdb896")
        c.path(f"M{left + 40} -10H{left + 164}L{left + 124} 210Q{left + 62} 276 {left} 210Z", c.fade(tone, low))
    c.rect(0, 206, 1600, 70, c.fade("#2b181488", "#2b181400"))
    heap = []
    for row in range(8):
        y, reach = 850 - row * 66.0, 760 - row * 88
        count = max(2, round(reach / 62))
        heap += [
            (800 + (i / (count - 1) - 0.5) * 2 * reach + c.rng.uniform(-16, 16), y + c.rng.uniform(-9, 9))
            for i in range(count)
        ]
    c.path("M-40 920Q300 620 800 430Q1300 620 1640 920Z", "#4f1016")
    for qx, qy in sorted(heap, key=lambda place: place[1]):
        _pomegranate(c, qx, qy, c.rng.uniform(60, 76))
    c.path("M-40 880H1640V1080H-40Z", c.fade("#b98350", "#6b4226"))
    c.rect(-40, 868, 1680, 26, "#e3b57c")
    strokes(c, (-40, 890, 1680, 180), ["#d9a56b", "#4a2a17"], 180, length=200, width=4, opacity=0.4, sway=2)
    for qx, qy, r in ((230, 856, 96), (1380, 860, 100)):
        shadow(c, qx + 30, qy + r * 0.9, r * 1.5, 20, 0.6, "#2b130b")
        _pomegranate(c, qx, qy, r)
    shadow(c, 850, 946, 210, 26, 0.65, "#2b130b")
    c.disc(790, 830, 124, c.halo("#f4dfae", "#ecc98c", "#b5392f", at=(0, 0.86, 1)))
    for sector in range(6):
        turn = sector * math.tau / 6
        for _ in range(30):
            away, aside = c.rng.uniform(24, 96), c.rng.uniform(-0.4, 0.4)
            qx, qy = 790 + math.cos(turn + aside) * away, 830 + math.sin(turn + aside) * away
            c.oval(qx, qy, 12, 10, c.rng.choice(["#a3142a", "#c41f34", "#7d0d22", "#d93a44"]))
            c.oval(qx - 3, qy - 4, 3.4, 2.4, "#ffc9c0", opacity=0.9)
    speckle(c, (900, 926, 190, 34), ["#a3142a", "#d93a44"], 22, 11, 0.95)


def _pomegranate(c: Canvas, x: float, y: float, r: float) -> None:
    tone = c.rng.choice(
        [("#f0795a", "#c22a32", "#5d0c1c"), ("#f2905f", "#cf3a33", "#6d1420"), ("#e0594f", "#a81c2c", "#470817")]
    )
    lean = c.rng.uniform(-50, 50)
    with c.group(move=f"translate({x:.0f} {y:.0f}) rotate({lean:.0f}) scale({r / 100:.3f})"):
        c.path("M-26 -88L-34 -132L-14 -114L0 -140L14 -114L34 -132L26 -88Z", tone[1])
        c.disc(0, 0, 100, c.halo(*tone, cx=0.36, cy=0.34))
        c.oval(-34, -40, 22, 13, "#ffe3cc", opacity=0.5)
        c.path("M-84 50A100 100 0 0 0 88 40", stroke="#f0a06d", stroke_width=5, opacity=0.25)


def kitchen(c: Canvas) -> None:
    """A table with a pot of plov, saffron, herbs, flat bread and a copper bowl."""
    c.rect(0, 0, 1600, 560, c.fade("#4f6a68", "#7f9389"))
    for row in range(4):
        for column in range(14):
            c.rect(
                column * 120 - 20,
                row * 120 - 40,
                114,
                114,
                c.rng.choice(["#6f8a86", "#5f7c7a", "#83998f"]),
                opacity=0.55,
            )
    c.path("M1080 -20H1500V330H1080Z", c.fade("#fdf3d2", "#d9e3cf"))
    c.line([(1290, -20), (1290, 330)], "#efe6cf", 18)
    c.line([(1080, 330), (1500, 330)], "#efe6cf", 26)
    c.glow(1290, 200, 620, "#fff3cc", 0.55)
    c.poly([(-40, 500), (1640, 500), (1640, 1080), (-40, 1080)], c.fade("#c08a58", "#8a5832", "#5a351d"))
    strokes(c, (-40, 505, 1680, 560), ["#dcaa74", "#4a2a17"], 260, length=240, width=4, opacity=0.3, sway=2)
    shadow(c, 690, 850, 520, 70, 0.7, "#2b150a")
    c.path("M330 560Q340 850 560 870H840Q1060 850 1070 560Z", c.fade("#f0b27a", "#b5693a", "#5d2d17", angle=12))
    for row in range(3):
        c.path(
            f"M{346 + row * 14} {640 + row * 70}Q700 {720 + row * 74} {1054 - row * 14} {640 + row * 70}",
            stroke="#6b351b",
            stroke_width=4,
            opacity=0.55,
        )
    c.path("M390 600Q400 780 500 840", stroke="#ffe3b8", stroke_width=18, opacity=0.5, stroke_linecap="round")
    for side in (-1, 1):
        c.path(
            f"M{700 + side * 366} 610q{side * 86} -10 {side * 70} 60q{side * -10} 40 {side * -90} 30",
            stroke="#8a4a26",
            stroke_width=20,
        )
    c.oval(700, 560, 372, 96, "#7d4322")
    c.oval(700, 552, 344, 82, "#4a2412")
    heap = "M366 550Q420 420 560 392Q700 350 850 396Q990 430 1034 550Q900 622 700 624Q500 622 366 550Z"
    c.path(heap, c.fade("#fbeec4", "#f0cf7d", "#c98f35"))
    with c.group(clip=heap):
        strokes(
            c,
            (360, 360, 690, 270),
            ["#fffbe8", "#f5b52c", "#e89a1f", "#fff3cc"],
            1300,
            length=17,
            width=6,
            angle=0,
            sway=90,
            opacity=0.8,
        )
    for px, py in ((560, 470), (640, 440), (730, 432), (810, 470), (690, 500), (880, 510), (590, 530)):
        c.path(
            curve(
                [(px, py), (px + 34, py - 20), (px + 74, py - 6), (px + 66, py + 26), (px + 20, py + 30)], closed=True
            ),
            c.fade("#a8653b", "#5d2f1a"),
        )
    speckle(c, (480, 430, 440, 130), ["#5d1f24", "#e8912c", "#f7c35a"], 46, 11, 0.95)
    for px, py in ((560, 330), (700, 300), (840, 330)):
        c.path(
            f"M{px} {py + 60}q-40 -60 0 -110t0 -110",
            stroke="#ffffff",
            stroke_width=26,
            opacity=0.13,
            stroke_linecap="round",
        )
    shadow(c, 1320, 830, 250, 34, 0.65, "#2b150a")
    c.path("M1130 690Q1150 830 1260 840H1380Q1490 830 1510 690Z", c.fade("#f7c18a", "#c4713f", "#6b331a", angle=10))
    c.oval(1320, 690, 190, 44, "#8a4a26")
    c.oval(1320, 692, 170, 34, "#f4efe2")
    for px in (1240, 1290, 1350, 1400):
        c.path(
            f"M{px} 694q10 -60 -20 -100q50 20 40 90q20 -60 50 -76q-10 50 -40 86Z",
            c.rng.choice(["#3f7a44", "#5f9a4c", "#2f6338"]),
        )
    shadow(c, 260, 920, 300, 40, 0.6, "#2b150a")
    c.oval(260, 890, 270, 74, c.fade("#e9bd78", "#b97a3b"))
    c.oval(260, 868, 262, 68, c.halo("#fbe3b0", "#efc581", "#b8783a", cx=0.42, cy=0.4))
    for row in range(4):
        c.path(
            f"M{60 + row * 24} {850 + row * 18}Q260 {820 + row * 26} {460 - row * 24} {850 + row * 18}",
            stroke="#a86a30",
            stroke_width=7,
            opacity=0.6,
        )
    speckle(c, (90, 830, 340, 70), ["#fff6dc", "#3b2a1c"], 60, 5, 0.8)
    for index in range(26):
        qx, qy = 1060 + index * 17, 960 + c.rng.uniform(-26, 26)
        c.path(f"M{qx} {qy}q26 -40 70 -44q-6 40 -70 44Z", c.rng.choice(["#3f7a44", "#6fa855", "#2f6338", "#86bb63"]))
    c.oval(880, 966, 96, 26, "#f1e8d2")
    c.oval(880, 956, 78, 19, "#c9321f")
    strokes(c, (824, 944, 110, 22), ["#f06a2a", "#8d1818"], 80, length=16, width=2.6, sway=90, opacity=0.9)


def carnations(c: Canvas) -> None:
    """Red carnations lying on dark stone, soft morning light, nothing else."""
    c.rect(0, 0, 1600, 1067, c.fade("#4a4d54", "#2f3239", "#1b1d23", angle=40))
    for _ in range(70):
        px, py = c.rng.uniform(0, 1600), c.rng.uniform(0, 1067)
        c.glow(px, py, c.rng.uniform(60, 200), c.rng.choice(["#5d6068", "#16181d"]), 0.3, c.rng.uniform(20, 80))
    c.glow(300, 160, 900, "#f7e0bd", 0.4)
    c.line([(-20, 820), (1620, 640)], "#0e1014", 7, opacity=0.7)
    c.line([(-20, 828), (1620, 648)], "#7d7f84", 3, opacity=0.5)
    heads = ((500, 420, 150), (720, 300, 132), (640, 600, 160), (880, 480, 138))
    for px, py, _ in heads:
        tail = (1480 + (py - 420) * 0.3, 900 - (py - 440) * 0.9 + (px - 600) * 0.2)
        bend = ((px + tail[0]) / 2, (py + tail[1]) / 2 + 60)
        c.path(
            f"M{px + 16} {py + 46}Q{bend[0]} {bend[1] + 46} {tail[0]} {tail[1] + 26}",
            stroke="#08090c",
            stroke_width=20,
            opacity=0.5,
        )
        c.path(
            f"M{px} {py}Q{bend[0]} {bend[1]} {tail[0]} {tail[1]}",
            stroke="#3f5f49",
            stroke_width=14,
            stroke_linecap="round",
        )
        c.path(
            f"M{px} {py - 4}Q{bend[0]} {bend[1] - 5} {tail[0]} {tail[1] - 4}",
            stroke="#8fae86",
            stroke_width=3.4,
            opacity=0.8,
        )
        for share in (0.42, 0.66):
            lx = (1 - share) ** 2 * px + 2 * share * (1 - share) * bend[0] + share**2 * tail[0]
            ly = (1 - share) ** 2 * py + 2 * share * (1 - share) * bend[1] + share**2 * tail[1]
            c.path(f"M{lx} {ly}q80 -80 170 -70q-80 20 -160 76Z", "#567a5c")
            c.path(f"M{lx} {ly}q70 50 160 34q-90 -26 -154 -40Z", "#33503f")
    for px, py, r in heads:
        shadow(c, px + 34, py + 54, r * 1.3, r * 1.05, 0.75, "#08090c")
        c.path(f"M{px + 20} {py - 40}L{px + r * 0.95} {py + r * 0.5}L{px - 10} {py + 60}Z", "#4a6b4f")
        _carnation(c, px, py, r)


def _carnation(c: Canvas, x: float, y: float, r: float) -> None:
    tones = ("#5d0a16", "#8f1220", "#b81d29", "#d7343a", "#ee5f57")
    for ring, tone in enumerate(tones):
        reach = r * (1 - ring * 0.19)
        for petal in range(11 - ring):
            turn = math.tau * petal / (11 - ring) + ring * 0.5 + c.rng.uniform(-0.14, 0.14)
            edge = []
            for step in range(9):
                spread = turn + (step - 4) * 0.1
                away = reach * (1 + (0.1 if step % 2 else -0.02) + c.rng.uniform(-0.05, 0.05) - abs(step - 4) * 0.03)
                edge.append((x + math.cos(spread) * away, y + math.sin(spread) * away * 0.86))
            c.poly([(x, y), *edge], tone)
            c.line(edge, tones[min(ring + 1, 4)] if math.sin(turn) < 0.2 else tones[max(ring - 1, 0)], 3, opacity=0.9)
    c.glow(x - r * 0.3, y - r * 0.35, r * 0.8, "#ffd9c0", 0.35)


SCENES = {
    "chess-board": chess_board,
    "pomegranate-market": pomegranate_market,
    "kitchen": kitchen,
    "carnations": carnations,
}
