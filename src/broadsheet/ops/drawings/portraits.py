"""Portraits: heads built from a few planes of light and shade, lit from one side, at rest."""

from __future__ import annotations

from broadsheet.ops.drawings.brushes import strokes
from broadsheet.ops.drawings.canvas import Canvas, curve
from broadsheet.ops.drawings.sitters import Sitter

__all__ = ["portrait"]

FACE = "M292 330Q286 200 400 190Q514 200 508 330Q506 420 470 476Q436 524 400 526Q364 524 330 476Q294 420 292 330Z"
SHADE = "M430 180Q452 270 440 330L466 396Q438 414 440 440Q452 470 426 530H540V180Z"


def portrait(c: Canvas, sitter: Sitter) -> None:
    """Paint one sitter's head and shoulders on an 800 x 800 canvas."""
    _backdrop(c, sitter)
    with c.group(move="translate(872 -30) scale(-1.18 1.18)" if sitter.mirrored else "translate(-72 -30) scale(1.18)"):
        _hair_behind(c, sitter)
        _shoulders(c, sitter)
        with c.group(move=f"translate({400 - 400 * sitter.broad:.1f} 0) scale({sitter.broad} 1)"):
            _head(c, sitter)
            _features(c, sitter)
            if sitter.beard:
                _beard(c, sitter)
            _hair(c, sitter)
            if sitter.glasses:
                _glasses(c)


def _backdrop(c: Canvas, sitter: Sitter) -> None:
    light, dark = sitter.backdrop
    c.rect(0, 0, 800, 800, c.fade(light, dark, angle=50))
    c.glow(250 if not sitter.mirrored else 550, 250, 430, "#fff3d6", 0.45)
    strokes(c, (0, 0, 800, 800), [light, dark, "#fff3d6"], 120, angle=-38, length=190, width=34, opacity=0.1, sway=10)


def _shoulders(c: Canvas, sitter: Sitter) -> None:
    light, dark = sitter.coat
    skin = sitter.skin
    c.path("M336 440V590Q400 660 464 590V440Z", c.fade(skin[1], skin[2], angle=20))
    c.path("M336 500Q400 570 464 486V560Q400 620 336 560Z", skin[2], opacity=0.55)
    coat = "M20 830Q40 680 170 640Q290 610 336 568Q400 640 464 568Q510 610 630 640Q760 680 780 830Z"
    c.path(coat, c.fade(light, dark, angle=20))
    with c.group(clip=coat):
        c.path("M430 560Q470 640 640 690T700 830H800V560Z", dark, opacity=0.6)
        strokes(c, (20, 560, 760, 260), ["#ffffff", "#000000"], 90, angle=70, length=120, width=12, opacity=0.06)
    if sitter.collar == "shirt":
        c.path("M330 566L400 668L346 712L276 606Z", "#fbf4e4")
        c.path("M470 566L400 668L454 712L524 606Z", "#cfc4ae")
    elif sitter.collar == "tie":
        c.path("M318 566L400 632L482 566L560 830H240Z", c.fade("#f6efe0", "#cfc4ae", angle=0))
        c.path("M378 634L400 626L422 634L428 668L448 830H352L372 668Z", c.fade("#a83d35", "#5d1c1c", angle=0))
        c.path(
            "M318 574L236 640L330 830H180L150 650ZM482 574L564 640L470 830H620L650 650Z", c.fade(light, dark, angle=0)
        )
    elif sitter.collar == "hood":
        c.path("M312 576Q400 720 488 576Q560 640 520 700Q400 770 280 700Q240 640 312 576Z", dark)
        c.path("M312 576Q400 720 488 576", stroke=light, stroke_width=16)
    elif sitter.collar == "scarf":
        c.path(
            "M310 560Q400 660 490 556Q540 600 520 640Q400 720 286 640Q270 590 310 560Z", c.fade("#d98a4a", "#8a3f2a")
        )
        c.path("M300 612Q400 690 510 604M340 676Q330 760 350 830H430Q410 740 424 680", "#b5603a", opacity=0.7)
    else:
        c.path("M330 570Q400 668 470 570", stroke=dark, stroke_width=18)


def _head(c: Canvas, sitter: Sitter) -> None:
    light, middle, dark = sitter.skin
    c.path("M286 350Q262 336 266 376Q272 420 298 420Z", middle)
    c.path("M514 350Q538 336 534 376Q528 420 502 420Z", dark)
    c.path(FACE, c.fade(light, middle, angle=20))
    with c.group(clip=FACE):
        c.path(SHADE, dark, opacity=0.42)
        c.glow(340, 270, 110, "#fff6e4", 0.5)
        c.glow(346, 410, 56, "#d9604a", 0.28)
        c.glow(466, 414, 46, "#9a3a34", 0.22)
        c.path("M330 476Q400 540 470 476V540H330Z", dark, opacity=0.25)


def _features(c: Canvas, sitter: Sitter) -> None:
    dark = sitter.skin[2]
    brow = sitter.hair_tones[0] if not sitter.elderly else "#8d8880"
    for x in (348, 446):
        c.path(f"M{x - 30} 316Q{x - 2} 296 {x + 30} 312Q{x} 306 {x - 30} 316Z", brow, stroke=brow, stroke_width=5)
        c.path(f"M{x - 23} 346Q{x} 328 {x + 23} 347Q{x} 360 {x - 23} 346Z", "#fdf6ea")
        c.disc(x - 2, 346, 10.5, "#2a1e1c")
        c.disc(x - 6, 342, 3, "#ffffff")
        c.path(f"M{x - 27} 348Q{x} 324 {x + 26} 348", stroke="#2a1a18", stroke_width=5.5, stroke_linecap="round")
        c.path(
            f"M{x - 20} 366Q{x} 374 {x + 20} 366", stroke=dark, stroke_width=3, opacity=0.6 if sitter.elderly else 0.25
        )
    c.path(
        "M398 330Q392 384 376 408Q386 424 410 418", stroke=dark, stroke_width=5, opacity=0.75, stroke_linecap="round"
    )
    c.path("M402 330L426 408Q416 424 396 420Q406 380 402 330Z", dark, opacity=0.45)
    c.path("M356 460Q384 448 400 455Q416 448 442 459Q420 484 400 484Q376 482 356 460Z", "#a8483f", opacity=0.8)
    c.path("M354 460Q400 470 444 459", stroke="#5d2422", stroke_width=3.6, stroke_linecap="round")
    if sitter.elderly:
        for d in (
            "M352 420Q338 446 342 466",
            "M446 418Q462 444 458 466",
            "M340 250Q400 238 456 252",
            "M352 270Q400 260 446 272",
        ):
            c.path(d, stroke=dark, stroke_width=3.4, opacity=0.5, stroke_linecap="round")


def _beard(c: Canvas, sitter: Sitter) -> None:
    dark, light = sitter.hair_tones
    if sitter.beard == "full":
        shape = (
            "M292 372Q306 404 336 430Q366 424 400 436Q434 424 464 430Q494 404 508 372Q516 470 472 528Q436 572 400 572"
            "Q364 572 328 528Q284 470 292 372ZM352 456Q376 486 400 486Q426 486 446 456Q424 446 400 450Q376 446 352 456Z"
        )
        c.path(shape, c.fade(light, dark, angle=20), fill_rule="evenodd")
        with c.group(clip="M292 430H508V572H292Z"):
            strokes(c, (310, 486, 180, 76), [light, dark], 90, angle=84, length=34, width=3, opacity=0.5, sway=24)
    c.path("M340 452Q366 424 400 438Q434 424 460 452Q430 446 400 452Q370 446 340 452Z", c.fade(light, dark, angle=0))


def _hair_behind(c: Canvas, sitter: Sitter) -> None:
    dark, light = sitter.hair_tones
    shapes = {
        "long": "M262 330Q250 150 400 146Q552 150 540 330Q540 520 590 660Q500 690 470 600H330"
        "Q300 690 214 660Q262 520 262 330Z",
        "wavy": "M250 330Q236 140 400 138Q566 140 550 330Q590 420 560 480Q610 560 570 640"
        "Q500 660 470 580H330Q290 660 226 640"
        "Q196 560 242 480Q212 420 250 330Z",
        "bob": "M252 320Q240 150 400 146Q560 150 548 320Q564 440 530 514Q490 530 470 500H330"
        "Q306 530 268 514Q236 440 252 320Z",
    }
    if sitter.hair in shapes:
        c.path(shapes[sitter.hair], c.fade(light, dark, dark, angle=10))
        with c.group(clip=shapes[sitter.hair]):
            strokes(c, (220, 300, 360, 320), [light, dark], 120, angle=88, length=130, width=4, opacity=0.4, sway=8)
    if sitter.hair == "bun":
        c.disc(430, 138, 68, c.fade(light, dark, angle=40))
        c.path("M270 330Q262 180 400 164Q540 180 530 330Z", dark)


def _hair(c: Canvas, sitter: Sitter) -> None:
    dark, light = sitter.hair_tones
    fill = c.fade(light, dark, dark, angle=24)
    if sitter.hair in ("long", "wavy"):
        c.path("M400 176Q300 176 284 300Q276 380 268 420Q240 300 268 226Q300 140 400 146Z", fill)
        c.path("M360 168Q430 210 506 300Q520 360 530 420Q566 300 536 226Q500 140 400 146Z", fill)
    elif sitter.hair == "bob":
        c.path(
            "M288 330Q310 250 420 226Q500 250 512 330Q516 400 512 470Q566 330 532 232"
            "Q500 140 400 146Q290 140 266 236Q240 350 288 470Q280 390 288 330Z",
            fill,
        )
    elif sitter.hair == "bun":
        c.path(
            "M284 336Q300 236 400 216Q500 236 516 336Q536 250 500 198Q460 160 400 160Q340 160 300 198Q262 250 284 336Z",
            fill,
        )
    elif sitter.hair == "short":
        c.path(
            "M284 344Q282 296 300 262Q350 236 420 246Q480 240 502 264Q518 300 516 344"
            "Q540 270 516 214Q480 150 396 152Q310 152 284 216Q262 270 284 344Z",
            fill,
        )
    elif sitter.hair == "curly":
        c.path("M284 330Q290 260 340 240Q400 256 460 240Q510 260 516 330Q536 250 500 190H300Q264 250 284 330Z", dark)
        for step in range(46):
            x = 280 + step % 12 * 21.5 + c.rng.uniform(-8, 8)
            y = 158 + step // 12 * 24 + abs(x - 400) * 0.26 + c.rng.uniform(-8, 8)
            c.disc(x, y, c.rng.uniform(15, 25), c.rng.choice([dark, dark, light]), opacity=0.92)
    elif sitter.hair == "bald":
        c.path("M286 350Q272 300 294 262Q300 300 300 356ZM514 350Q528 300 506 262Q500 300 500 356Z", fill)
        c.glow(370, 232, 74, "#fffaf0", 0.6)
    elif sitter.hair == "cap":
        c.path("M286 350Q274 310 292 280L304 352ZM514 350Q526 310 508 280L496 352Z", fill)
        c.path(
            "M272 272Q262 150 404 142Q548 150 534 268Q400 232 272 272Z",
            c.fade("#8a7a62", "#4f4334", "#2e261d", angle=24),
        )
        c.path("M262 282Q330 232 440 250Q400 290 262 282Z", "#3a3026")
    if sitter.hair not in ("bald", "cap", "curly", "long", "wavy"):
        for shift in range(7):
            c.path(
                f"M{316 + shift * 20} {226 - shift * 5}Q{340 + shift * 16} {176} {396 + shift * 12} {164 + shift * 3}",
                stroke=light,
                stroke_width=3.4,
                opacity=0.5,
            )


def _glasses(c: Canvas) -> None:
    for x in (346, 448):
        c.path(
            curve([(x - 40, 340), (x - 30, 318), (x, 314), (x + 32, 318), (x + 40, 340), (x + 28, 372),
                (x, 380), (x - 28, 372)], closed=True),
            "#ffffff", fill_opacity=0.12, stroke="#221c1c", stroke_width=6.5,
        )  # fmt: skip
        c.line([(x - 24, 356), (x - 6, 326)], "#ffffff", 6, opacity=0.4)
    c.path("M386 340Q397 330 408 340M306 338L280 346M488 338L518 346", stroke="#221c1c", stroke_width=6.5)
