"""Scenes of the sea and its shore, where people are small."""

from __future__ import annotations

from broadsheet.ops.drawings.brushes import clouds, gulls, ridge, shadow, sky, speckle, strokes, water
from broadsheet.ops.drawings.canvas import Canvas, curve

__all__ = ["SCENES"]


def caspian_dusk(c: Canvas) -> None:
    """A wide calm sea at dusk, a low sun, a bank of violet cloud, one small boat."""
    sky(c, "#2f3a63", "#6d5a86", "#c9788a", "#f2a56b", "#fbd38b", bottom=640)
    c.glow(1080, 596, 520, "#ffdf9a", 0.75)
    clouds(c, "#4a3f6d", 60, 400, cover=0.5, stretch=5, opacity=0.75)
    clouds(c, "#3d3560", 330, 560, cover=0.72, stretch=6, opacity=0.92)
    clouds(c, "#ffb77d", 430, 590, cover=0.34, stretch=8, opacity=0.65)
    c.disc(1080, 590, 46, "#fff1c4")
    water(c, 636, 1067, ["#d98f72", "#8b6684", "#454a76", "#262f54"], ["#f2b27f", "#5a527c", "#2e3760"], calm=1.4)
    for row in range(46):
        y = 640 + row * 8.6
        reach = (14 + row * 2.4) * c.rng.uniform(0.4, 1.4)
        c.oval(1080 + c.rng.uniform(-14, 14), y, reach, 1.6 + row * 0.05, "#ffe3a6", opacity=0.78 - row * 0.012)
    shadow(c, 520, 792, 130, 9, 0.7)
    c.path("M410 764Q425 790 450 792H590Q622 788 640 758Q560 776 410 764Z", "#1d1f38")
    c.line([(520, 770), (520, 664)], "#1d1f38", 5)
    c.path("M527 668L527 754L606 752Q580 704 527 668Z", "#e8b08a", opacity=0.95)
    c.path("M512 688L512 752L452 752Q480 716 512 688Z", "#a9788a", opacity=0.95)


def oil_rig(c: Canvas) -> None:
    """A platform on stilts with a crane and a flare, gulls, green water."""
    sky(c, "#7fa3a3", "#b5c9ba", "#e9dfc0", bottom=720)
    clouds(c, "#f5ecd6", 40, 420, cover=0.55, stretch=4, opacity=0.8)
    clouds(c, "#6f8f93", 380, 640, cover=0.35, stretch=6, opacity=0.5)
    c.glow(1205, 190, 250, "#ff9d4a", 0.55)
    water(c, 690, 1067, ["#8fb0a0", "#4d7f78", "#1f4f52", "#123539"], ["#a9c9b4", "#2f6664", "#16424a"])
    steel, lit = "#27383f", "#5b6f70"
    for x in (520, 640, 900, 1040):
        c.path(f"M{x} 480h26L{x + 34} 850h-34Z", c.fade(lit, steel, angle=0))
    for left, right in ((530, 650), (654, 908), (912, 1048)):
        for y in (520, 610, 700):
            c.line([(left, y), (right, y + 90)], steel, 6)
            c.line([(right, y), (left, y + 90)], steel, 6)
    shadow(c, 790, 850, 420, 40, 0.55, "#0d2b30")
    c.path("M440 440H1140L1110 500H470Z", c.fade("#50666a", "#22323a"))
    c.rect(440, 428, 700, 16, "#d8b24a")
    for x, y, w, h, fill in (
        (470, 318, 150, 112, "#c5573c"), (630, 268, 180, 162, "#e2d9c1"), (820, 340, 120, 90, "#7b8d8a"),
        (950, 370, 130, 60, "#c5573c"), (660, 214, 110, 56, "#b9b39d"),
    ):  # fmt: skip
        c.rect(x, y, w, h, fill)
        c.rect(x + w * 0.62, y, w * 0.38, h, "#1a2b35", opacity=0.35)
        for row in range(int(h // 34)):
            c.rect(x + 14, y + 14 + row * 34, w * 0.5, 9, "#21343c", opacity=0.75)
    for foot, top in (((1090, 430), (1205, 214)), ((1120, 430), (1213, 214))):
        c.line([foot, top], steel, 7)
    for step in range(6):
        c.line([(1095 + step * 19, 420 - step * 36), (1122 + step * 16, 405 - step * 36)], steel, 4)
    c.path("M1196 212Q1160 150 1215 84Q1206 128 1252 112Q1268 166 1222 212Z", c.fade("#ffd66b", "#f0662d"))
    c.path("M1204 210Q1188 170 1216 140Q1240 176 1218 210Z", "#fff2b8")
    c.line([(545, 318), (545, 226)], steel, 14)
    c.line([(545, 236), (250, 92)], "#c79c2f", 9)
    c.line([(545, 190), (250, 92)], steel, 3)
    c.line([(262, 98), (262, 330)], steel, 2.5)
    c.rect(250, 330, 24, 24, "#c5573c")
    gulls(c, [(210, 520, 34), (330, 450, 22), (1330, 430, 40), (1420, 520, 24), (1260, 590, 18)], "#f6f0dd")


def fishing_boat(c: Canvas) -> None:
    """A wooden boat left on a wide mud beach, far from the water, with nets."""
    sky(c, "#9db8c4", "#cbd5cc", "#f0dfc0", bottom=470)
    clouds(c, "#fbf3e0", 30, 380, cover=0.5, stretch=4, opacity=0.85)
    c.rect(0, 430, 1600, 60, c.fade("#8fb3bb", "#6f9aa6"))
    for x in range(0, 1600, 70):
        c.line([(x, 452 + x % 19), (x + 90, 452 + x % 19)], "#dcebe4", 2.5, opacity=0.7)
    c.rect(0, 482, 1600, 600, c.fade("#cdb48c", "#a98f6c", "#6f5b48"))
    for row in range(9):
        y = 500.0 + row * row * 7
        wave = [(x, y + c.rng.uniform(-4, 4) - row) for x in range(-40, 1700, 120)]
        c.path(curve(wave), stroke="#e8d3ab", stroke_width=2 + row * 0.6, opacity=0.4)
        c.path(curve([(x, y + 6 + row) for x, y in wave]), stroke="#6a5642", stroke_width=2 + row * 0.5, opacity=0.35)
    strokes(c, (0, 520, 1600, 540), ["#e2cba0", "#5d4a3a", "#8a7355"], 420, length=90, width=3, opacity=0.25, sway=4)
    for _ in range(34):
        px, py = c.rng.uniform(0, 1600), c.rng.uniform(560, 1050)
        c.oval(px, py, 40 * (py / 900), 5 * (py / 900), "#c7d6d4", opacity=0.35)
    shadow(c, 900, 842, 560, 66, 0.7, "#2a2019")
    hull = "M360 560Q420 800 640 846H1110Q1270 800 1392 500Q1200 640 880 648Q560 650 360 560Z"
    c.path(hull, c.fade("#2f6b78", "#1d4753", "#14303a"))
    with c.group(clip=hull):
        for row in range(6):
            shift = row * 42
            c.path(
                f"M340 {600 + shift}Q640 {700 + shift} 900 {694 + shift}T1420 {560 + shift}",
                stroke="#0f2830", stroke_width=5, opacity=0.7,
            )  # fmt: skip
        strokes(c, (340, 560, 1060, 300), ["#e6dcc0", "#d96f43"], 240, length=46, width=4, opacity=0.3, sway=10)
        c.path("M340 760Q640 822 900 822T1420 740V900H340Z", "#a8472f", opacity=0.85)
    c.path("M360 560Q560 650 880 648Q1200 640 1392 500Q1216 590 880 598Q560 600 360 560Z", "#5a3f2e")
    c.path("M352 552Q560 646 880 642Q1200 634 1400 490", stroke="#efe2c2", stroke_width=13, stroke_linecap="round")
    c.path("M760 604V470H930V600Z", c.fade("#f1e6cc", "#bfae8f", angle=0))
    c.rect(748, 456, 196, 22, "#c1512f")
    c.rect(784, 500, 50, 46, "#28424a")
    c.rect(854, 500, 50, 46, "#28424a")
    c.line([(1010, 608), (1022, 300)], "#4b3527", 10)
    c.line([(1022, 310), (1386, 500)], "#4b3527", 2)
    c.line([(1022, 310), (700, 620)], "#4b3527", 2)
    c.path("M180 900Q260 800 380 850Q500 800 560 900Q480 950 330 944Q210 950 180 900Z", "#3c5a50")
    with c.group(clip="M180 900Q260 800 380 850Q500 800 560 900Q480 950 330 944Q210 950 180 900Z"):
        for step in range(0, 420, 16):
            c.line([(170 + step, 790), (230 + step, 960)], "#a9c0a0", 1.6, opacity=0.7)
            c.line([(270 + step, 790), (150 + step, 960)], "#1f342f", 1.6, opacity=0.7)
    for x, y in ((210, 904), (330, 850), (470, 846), (548, 906)):
        c.disc(x, y, 13, "#e58a3a")


def tide_gauge(c: Canvas) -> None:
    """A numbered post in shallow water with a jetty behind."""
    sky(c, "#b9c7cb", "#dcdccb", "#f3e3c3", bottom=420)
    clouds(c, "#ffffff", 40, 360, cover=0.42, stretch=5, opacity=0.7)
    ridge(c, 400, 40, "#93a6a8", base=440, rough=0.4)
    water(c, 416, 1067, ["#c9d6cc", "#8fb3ad", "#4f8a8b", "#2d5f66"], ["#e4ead8", "#6fa19e", "#3c757a"], calm=1.3)
    for index in range(9):
        x, size = 1600 - index * 92, 1 - index * 0.08
        c.rect(x, 440, 22 * size, 190 * size, c.fade("#8a7258", "#3d3129", angle=0))
        c.rect(x, 630 * size + 440 * (1 - size), 22 * size, 90 * size, "#3d3129", opacity=0.28)
    c.poly([(1640, 408), (1640, 476), (820, 452), (820, 438)], c.fade("#c2a57d", "#7c6450"))
    for x in range(830, 1620, 34):
        c.line([(x, 440), (x, 456 + (x - 820) * 0.02)], "#4f4034", 2.5, opacity=0.6)
    post = "M560 120H690V900H560Z"
    shadow(c, 628, 902, 170, 22, 0.5, "#163b40")
    c.path(post, c.fade("#f7efdc", "#e4d3b0", "#8f7a60", angle=0))
    with c.group(clip=post):
        strokes(c, (560, 120, 130, 780), ["#a8895f", "#fff8e6", "#6e563f"], 150, angle=90, length=90, width=2.4, sway=2)
        for step in range(26):
            y, long = 150 + step * 28, (76 if step % 5 == 0 else 42)
            c.rect(560, y, long, 8, "#b1392b" if step % 10 < 5 else "#20262e")
        c.rect(560, 690, 130, 220, c.fade("#3e5a4a00", "#2f4a3fd0"))
    for step, number in enumerate((9, 8, 7, 6, 5)):
        _numeral(c, number, 648, 138 + step * 140)
    c.rect(548, 104, 154, 24, "#57473a")
    with c.group(opacity=0.4):
        c.path("M566 904H686Q680 990 700 1067H570Q584 980 566 904Z", c.fade("#f2e6c8", "#f2e6c800"))
    for row in range(14):
        c.oval(628 + c.rng.uniform(-40, 40), 910 + row * 11, 66 + row * 5, 2.2, "#e9f0df", opacity=0.5)
    gulls(c, [(330, 230, 36), (250, 290, 24), (1010, 180, 28)], "#5d6d70")
    speckle(c, (0, 960, 1600, 120), ["#2b4a4c", "#7fa39b"], 120, 9, 0.4)


def _numeral(c: Canvas, number: int, x: float, y: float) -> None:
    strokes_of = {
        9: "M28 16A14 14 0 1 0 28 18Q28 44 8 50", 8: "M16 24Q4 20 6 11Q8 2 16 2Q24 2 26 11Q28 20 16 24"
        "Q2 28 3 40Q5 51 16 51Q27 51 29 40Q30 28 16 24",
        7: "M2 4H30L12 50", 6: "M26 2Q4 12 4 36A12 12 0 1 0 10 25", 5: "M28 4H8L6 24Q28 18 28 34Q26 52 4 48",
    }  # fmt: skip
    with c.group(move=f"translate({x - 8} {y})"):
        c.path(strokes_of[number], stroke="#20262e", stroke_width=7, stroke_linecap="round", stroke_linejoin="round")


SCENES = {
    "caspian-dusk": caspian_dusk,
    "oil-rig": oil_rig,
    "fishing-boat": fishing_boat,
    "tide-gauge": tide_gauge,
}
