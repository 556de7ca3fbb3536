"""Scenes of wind and water: the lighthouse, the turbines, the seal, the port."""

from __future__ import annotations

import math

from broadsheet.ops.drawings.brushes import clouds, gulls, ridge, shadow, sky, speckle, strokes, water
from broadsheet.ops.drawings.canvas import Canvas, curve

__all__ = ["SCENES"]


def lighthouse(c: Canvas) -> None:
    """A white lighthouse on a rocky cape in a gale."""
    sky(c, "#2b3a48", "#4e6370", "#8a979a", "#c2bfae", bottom=760)
    clouds(c, "#1f2c38", -60, 380, cover=0.62, stretch=3.4, opacity=0.9)
    clouds(c, "#c9c6b5", 240, 560, cover=0.42, stretch=5, opacity=0.7)
    c.poly([(1086, 268), (-40, 120), (-40, 400)], c.fade("#fff3c066", "#fff3c000", angle=180))
    water(c, 640, 1067, ["#6f8484", "#3f5a63", "#22394a"], ["#a7b7b2", "#2c4856", "#182b3a"], calm=0.7)
    _breakers(c)
    rock = "M700 1080L760 900L850 860L900 720L1010 690L1060 620L1200 612L1300 660L1420 650L1640 740V1080Z"
    c.path(rock, c.fade("#6a6862", "#2b2e33"))
    with c.group(clip=rock):
        strokes(
            c,
            (690, 600, 920, 480),
            ["#a19a8b", "#17191e", "#4a4a49"],
            300,
            angle=64,
            length=90,
            width=26,
            sway=28,
            opacity=0.16,
        )
    tower = "M1080 620L1104 300H1186L1210 620Z"
    c.path(tower, c.fade("#fbf6e6", "#e8dfca", "#8f8d8a", angle=0))
    with c.group(clip=tower):
        c.rect(1060, 392, 170, 62, "#b33a2c")
        c.rect(1060, 520, 170, 62, "#b33a2c")
        c.rect(1150, 290, 80, 340, "#20242d", opacity=0.3)
    c.rect(1090, 288, 110, 16, "#2a2e35")
    c.rect(1110, 236, 70, 54, "#ffe9a8")
    for x in (1110, 1133, 1156, 1178):
        c.rect(x, 236, 4, 54, "#2a2e35")
    c.path("M1098 238Q1145 176 1192 238Z", "#8f2c22")
    c.glow(1145, 262, 240, "#fff0b5", 0.6)
    c.path("M1240 640V566L1300 532L1360 566V650Z", "#d9d0bb")
    c.path("M1230 570L1300 528L1370 570L1300 548Z", "#7e2d24")
    for x, y, size in ((770, 890, 150), (850, 790, 110), (700, 990, 170), (800, 940, 120)):
        c.glow(x, y, size * 1.1, "#f2f2e8", 0.7)
        for _ in range(170):
            turn, away = c.rng.uniform(math.pi * 0.95, math.tau * 0.94), c.rng.random() ** 0.7 * size * 1.6
            at = (x + math.cos(turn) * away, y + math.sin(turn) * away)
            c.disc(*at, (1 - away / size / 1.8) * 9 * c.rng.uniform(0.3, 1.1), "#f7f7ee", opacity=0.7)
    gulls(c, [(520, 380, 40), (640, 330, 26), (380, 470, 22)], "#eef0e6")
    strokes(c, (0, 0, 1600, 1067), ["#e9ece2"], 140, angle=172, length=110, width=1.4, opacity=0.25, sway=4)


def _breakers(c: Canvas) -> None:
    for row in range(6):
        y, step = 676 + row * 62, 180 + row * 60
        crest: list[tuple[float, float]] = []
        for x in range(-240 - row * 47, 1200, step):
            tall = (16 + row * 9) * c.rng.uniform(0.7, 1.2)
            crest += [(x, y), (x + step * 0.4, y - tall), (x + step * 0.52, y - tall * 0.7), (x + step * 0.7, y - 2)]
        c.path(curve(crest) + f"L1400 {y + 110}L-240 {y + 110}Z", c.fade("#6d898c", "#2c4856", "#22394a00"))
        for index in range(1, len(crest), 4):
            (px, top), (curl, low) = crest[index], crest[index + 1]
            c.path(
                f"M{px - step * 0.34:.0f} {y - 6}Q{px - step * 0.1:.0f} {top - 3:.0f} {px:.0f} {top:.0f}"
                f"T{curl + 14:.0f} {low + 18:.0f}Q{px:.0f} {top + 12:.0f} {px - step * 0.34:.0f} {y - 6}Z",
                "#eef0e6",
                opacity=0.85,
            )


def wind_turbines(c: Canvas) -> None:
    """Five white turbines along a windy shore."""
    sky(c, "#4f8fae", "#8fbccb", "#d5e4d8", "#f6e9c9", bottom=640)
    clouds(c, "#ffffff", 40, 460, cover=0.52, stretch=3.6, opacity=0.9)
    ridge(c, 560, 70, "#8fb0b4", base=640)
    water(c, 590, 1067, ["#7fb0b5", "#3f8797", "#24647a"], ["#eef5ea", "#a8d0cf", "#2f7488"], calm=0.8)
    for x, y, size in ((1430, 596, 210), (1240, 606, 270), (1010, 626, 350), (700, 668, 470), (290, 760, 640)):
        _turbine(c, x, y, size)
    bank = "M-40 760Q300 720 620 800T1100 870T1640 880V1080H-40Z"
    c.path(bank, c.fade("#c0a95f", "#7f7d3f", "#3f4a2c"))
    with c.group(clip=bank):
        for colour in ("#3d4a2a", "#e6d28a", "#8d8a45", "#5c6434", "#f3e3a3"):
            data = []
            for _ in range(190):
                px, py = c.rng.uniform(-80, 1600), c.rng.uniform(790, 1090)
                long = c.rng.uniform(30, 90) * (py / 900)
                data.append(f"M{px:.0f} {py:.0f}q{long * 0.3:.0f} {-long:.0f} {long * 1.5:.0f} {-long * 0.9:.0f}")
            c.path("".join(data), stroke=colour, stroke_width=3.6, opacity=0.7, stroke_linecap="round")
    gulls(c, [(880, 330, 24), (960, 290, 18)], "#ffffff")


def _turbine(c: Canvas, x: float, y: float, size: float) -> None:
    hub = (x, y - size)
    c.path(
        f"M{x - size * 0.022} {y}L{x - size * 0.012} {hub[1]}h{size * 0.024}L{x + size * 0.022} {y}Z",
        c.fade("#ffffff", "#aebfc4", angle=0),
    )
    start = c.rng.uniform(0, 120)
    for blade in range(3):
        with c.group(move=f"translate({hub[0]} {hub[1]}) rotate({start + blade * 120})"):
            long = size * 0.56
            c.path(
                f"M0 0Q{long * 0.1} {-long * 0.3} {long * 0.012} {-long}Q{-long * 0.03} {-long * 0.4} 0 0Z", "#fdfcf4"
            )
            c.path(
                f"M0 0Q{long * 0.1} {-long * 0.3} {long * 0.012} {-long}Q{long * 0.03} {-long * 0.4} 0 0Z", "#a9bcc3"
            )
    c.disc(*hub, size * 0.026, "#e2e8e4")


def caspian_seal(c: Canvas) -> None:
    """A grey spotted seal resting on a flat rock."""
    sky(c, "#9cc0c6", "#d6dfcf", "#f5dfbd", bottom=420)
    clouds(c, "#fff6e4", 20, 360, cover=0.45, stretch=5, opacity=0.8)
    water(c, 390, 1067, ["#a9c8c2", "#5f9fa4", "#2f7080", "#1b4c5e"], ["#e7f0e0", "#3f8592", "#79b2b2"])
    rock = "M120 1080Q150 860 330 800L620 770L1180 776Q1420 800 1500 900L1620 1080Z"
    c.path(rock, c.fade("#8b8376", "#4a4846", "#25282d"))
    with c.group(clip=rock):
        strokes(
            c,
            (120, 760, 1500, 320),
            ["#c2b59c", "#1d2026", "#66615a"],
            260,
            angle=8,
            length=130,
            width=30,
            sway=20,
            opacity=0.15,
        )
    shadow(c, 830, 812, 540, 46, 0.75, "#14161b")
    body = curve(
        [(330, 640), (352, 552), (430, 500), (520, 520), (620, 560), (800, 540), (1000, 590), (1180, 690), (1330, 742),
         (1400, 716), (1440, 744), (1390, 780), (1440, 812), (1370, 822), (1200, 800), (900, 818),
         (600, 812), (430, 770)],
        closed=True,
    )  # fmt: skip
    c.path(body, c.fade("#c9c2b2", "#99958d", "#55585c", at=(0, 0.5, 1)))
    with c.group(clip=body):
        for _ in range(150):
            x, y = c.rng.uniform(520, 1300), c.rng.uniform(530, 730)
            c.oval(x, y, c.rng.uniform(5, 19), c.rng.uniform(4, 12), "#4b4a4b", opacity=0.5)
        strokes(c, (330, 500, 1100, 320), ["#efe7d4", "#3f4247"], 420, angle=14, length=34, width=2.4, opacity=0.35)
        c.glow(850, 840, 620, "#1c2027", 0.65, 150)
        c.glow(430, 520, 150, "#fff4da", 0.55)
    flipper = "M600 720Q650 700 700 760Q740 830 690 838Q610 830 560 800Z"
    c.path(flipper, c.fade("#7e7c79", "#3b3e43"))
    for x in (620, 645, 668):
        c.line([(x, 770), (x + 18, 826)], "#24272c", 3, opacity=0.7)
    for x, y in ((404, 586), (492, 590)):
        c.disc(x, y, 21, "#15171b")
        c.disc(x - 6, y - 7, 6, "#ffffff")
    c.oval(432, 664, 66, 46, "#d8d0bf", opacity=0.8)
    c.path("M412 636Q436 622 460 636Q450 660 436 662Q420 660 412 636Z", "#26272b")
    c.path("M436 662V682Q414 700 392 690M436 682Q458 700 482 690", stroke="#2b2c30", stroke_width=4)
    for side in (-1, 1):
        for drop in (-14, 4, 22):
            c.path(
                f"M{436 + side * 30} 672q{side * 60} {drop - 6} {side * 120} {drop + 12}",
                stroke="#f7f0de",
                stroke_width=2.2,
            )


def ship_in_port(c: Canvas) -> None:
    """A ferry at a quay, stacked containers, a tall crane."""
    sky(c, "#5f86a0", "#a3bcc0", "#ecdcbb", "#f7c98e", bottom=700)
    clouds(c, "#fff1d8", 60, 460, cover=0.42, stretch=5, opacity=0.8)
    ridge(c, 640, 60, "#8d9fa3", base=720)
    water(c, 690, 1067, ["#b9b39a", "#648a91", "#2b5568", "#183447"], ["#f0d7a6", "#44707f", "#1d3f52"])
    hull = "M60 560H860L980 520L930 760H110Z"
    c.path("M110 760H930L900 900Q500 930 140 890Z", "#16293a", opacity=0.45)
    c.path(hull, c.fade("#23527a", "#163652"))
    c.poly([(92, 700), (947, 680), (930, 762), (110, 762)], "#a63d2d")
    c.rect(150, 450, 640, 110, c.fade("#fdf6e6", "#cfc7b6"))
    c.rect(210, 372, 480, 80, c.fade("#fdf6e6", "#d7cfbd"))
    c.rect(560, 306, 150, 68, "#f6edda")
    for row, y in enumerate((394, 474, 516)):
        for x in range(232 - row * 50, 680 + row * 40, 42):
            c.rect(x, y, 24, 17, "#244258")
    c.rect(574, 322, 122, 22, "#1d3448")
    c.path("M330 372V276H440L428 372Z", c.fade("#d9622f", "#9c3b22", angle=0))
    c.rect(330, 300, 108, 18, "#f6edda")
    c.line([(640, 306), (640, 196), (640, 240), (600, 240), (680, 240)], "#3a4650", 5)
    c.path("M980 760H1640V860H980Z", c.fade("#b6a891", "#6d655b"))
    c.rect(980, 748, 660, 16, "#d8ccb3")
    colours = ["#c8492f", "#2f6d8a", "#e0a63c", "#3f7d63", "#8c3b4a", "#dccfb4", "#25506e"]
    for row, start in enumerate((1010, 1010, 1096, 1182)):
        for x in range(start, 1600, 172):
            y = 690 - row * 58
            c.rect(x, y, 166, 56, c.rng.choice(colours))
            for rib in range(1, 12):
                c.rect(x + rib * 14, y + 5, 4, 46, "#14202b", opacity=0.22)
            c.rect(x, y + 42, 166, 14, "#14202b", opacity=0.25)
    crane, dark = "#e7b13b", "#8c641f"
    for x in (1040, 1240):
        c.poly([(x, 748), (x + 22, 748), (x + 16, 190), (x + 4, 190)], c.fade(crane, dark, angle=0))
    c.line([(1050, 640), (1250, 420)], dark, 8)
    c.line([(1250, 640), (1050, 420)], dark, 8)
    c.rect(700, 176, 860, 24, c.fade(crane, dark))
    c.line([(1050, 190), (1150, 60), (1250, 190)], crane, 10)
    c.line([(1150, 60), (720, 180)], "#4c4534", 3)
    c.line([(1150, 60), (1540, 180)], "#4c4534", 3)
    c.rect(856, 200, 54, 30, "#37424b")
    for x in (866, 900):
        c.line([(x, 230), (x, 360)], "#2c343b", 2.5)
    c.rect(806, 360, 154, 52, "#c8492f")
    speckle(c, (0, 780, 980, 60), ["#f4dcae"], 60, 6, 0.5)
    gulls(c, [(200, 260, 30), (130, 320, 20), (1450, 330, 24)], "#f9f1de")


SCENES = {
    "lighthouse": lighthouse,
    "wind-turbines": wind_turbines,
    "caspian-seal": caspian_seal,
    "ship-in-port": ship_in_port,
}
