"""The canvas: collects shapes as SVG in a fixed 1600 x 1067 space and renders them once."""

from __future__ import annotations

import io
import math
import random
from base64 import b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import resvg_py
from PIL import Image

__all__ = ["Canvas", "Point", "curve"]

Point = tuple[float, float]

# Shapes are drawn smaller than the picture and enlarged: the grain laid on afterwards is sharp, so that the eye does
# not see it, and every picture costs half as much.
RENDER_SCALE = 0.52


class Canvas:
    """One picture being drawn. Everything random comes from `rng`, which is seeded with the picture's key."""

    def __init__(self, key: str, width: int = 1600, height: int = 1067) -> None:
        self.width, self.height = width, height
        self.rng = random.Random(key)  # noqa: S311 - a seeded hand, not a secret
        self._defs: list[str] = []
        self._body: list[str] = []

    # ---------------------------------------------------------------- paints

    def fade(self, *colours: str, at: Sequence[float] | None = None, angle: float = 90) -> str:
        """Return a linear gradient as a paint; angle 90 runs down, 0 runs to the right. #rrggbbaa is allowed."""
        dx, dy = math.cos(math.radians(angle)) / 2, math.sin(math.radians(angle)) / 2
        ends = f'x1="{0.5 - dx:.3f}" y1="{0.5 - dy:.3f}" x2="{0.5 + dx:.3f}" y2="{0.5 + dy:.3f}"'
        return self._gradient("linearGradient", ends, colours, at)

    def halo(self, *colours: str, at: Sequence[float] | None = None, cx: float = 0.5, cy: float = 0.5) -> str:
        """Return a radial gradient as a paint, from the middle outwards."""
        return self._gradient("radialGradient", f'cx="{cx}" cy="{cy}" r="0.5"', colours, at)

    def _gradient(self, tag: str, ends: str, colours: Sequence[str], at: Sequence[float] | None) -> str:
        places = at or [index / (len(colours) - 1) for index in range(len(colours))]
        stops = "".join(
            f'<stop offset="{place:.3f}" stop-color="{colour[:7]}" stop-opacity="{_alpha(colour):.3f}"/>'
            for place, colour in zip(places, colours, strict=True)
        )
        return self._define(f"<{tag} id='%s' {ends}>{stops}</{tag}>")

    def _define(self, markup: str) -> str:
        name = f"d{len(self._defs)}"
        self._defs.append(markup % name)
        return f"url(#{name})"

    # ---------------------------------------------------------------- shapes

    def rect(self, x: float, y: float, w: float, h: float, fill: str, **more: object) -> None:
        """Draw a rectangle."""
        self._add(f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" {_paint(fill, more)}/>')

    def oval(self, cx: float, cy: float, rx: float, ry: float, fill: str, **more: object) -> None:
        """Draw an ellipse."""
        self._add(f'<ellipse cx="{cx:.1f}" cy="{cy:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" {_paint(fill, more)}/>')

    def disc(self, cx: float, cy: float, r: float, fill: str, **more: object) -> None:
        """Draw a circle."""
        self.oval(cx, cy, r, r, fill, **more)

    def poly(self, points: Sequence[Point], fill: str, **more: object) -> None:
        """Draw a polygon."""
        self._add(f'<polygon points="{_join(points)}" {_paint(fill, more)}/>')

    def path(self, d: str, fill: str = "none", **more: object) -> None:
        """Draw a path given as SVG path data."""
        self._add(f'<path d="{d}" {_paint(fill, more)}/>')

    def line(self, points: Sequence[Point], colour: str, width: float = 2, **more: object) -> None:
        """Draw an open line through the points."""
        more = {"stroke": colour, "stroke_width": width, "stroke_linecap": "round", "stroke_linejoin": "round", **more}
        self._add(f'<polyline points="{_join(points)}" {_paint("none", more)}/>')

    def glow(self, cx: float, cy: float, r: float, colour: str, strength: float = 1, ry: float | None = None) -> None:
        """Draw light that fades to nothing at radius r (a soft shadow when the colour is dark)."""
        solid, half = f"{colour}{int(strength * 255):02x}", f"{colour}{int(strength * 90):02x}"
        self.oval(cx, cy, r, ry or r, self.halo(solid, half, f"{colour}00", at=(0, 0.45, 1)))

    def picture(self, image: Image.Image, x: float, y: float, w: float, h: float, opacity: float = 1) -> None:
        """Lay a small image, enlarged smoothly, over what is drawn so far."""
        out = io.BytesIO()
        image.save(out, "PNG", compress_level=1)
        data = b64encode(out.getvalue()).decode()
        self._add(
            f'<image x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" opacity="{opacity}" '
            f'preserveAspectRatio="none" style="image-rendering:smooth" href="data:image/png;base64,{data}"/>'
        )

    # ---------------------------------------------------------------- groups

    @contextmanager
    def group(self, *, clip: str = "", blur: float = 0, move: str = "", opacity: float = 1) -> Iterator[None]:
        """Draw the shapes inside as one: clipped to path data, blurred, moved by an SVG transform, or faint."""
        marks = [f'opacity="{opacity}"'] if opacity < 1 else []
        if clip:
            clipping = f"<clipPath id='%s'><path d='{clip}'/></clipPath>"
            marks.append(f'clip-path="{self._define(clipping)}"')
        if blur:
            reach = 'x="-30%%" y="-30%%" width="160%%" height="160%%"'
            blurring = f"<filter id='%s' {reach}><feGaussianBlur stdDeviation='{blur}'/></filter>"
            marks.append(f'filter="{self._define(blurring)}"')
        if move:
            marks.append(f'transform="{move}"')
        self._add(f"<g {' '.join(marks)}>")
        yield
        self._add("</g>")

    def _add(self, markup: str) -> None:
        self._body.append(markup)

    def render(self, width: int, height: int) -> Image.Image:
        """Return the picture at this size, cut to its shape around the middle."""
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" '
            f'width="{round(width * RENDER_SCALE)}" height="{round(height * RENDER_SCALE)}" '
            f'preserveAspectRatio="xMidYMid slice"><defs>{"".join(self._defs)}</defs>{"".join(self._body)}</svg>'
        )
        png = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
        drawn = Image.open(io.BytesIO(png)).convert("RGB")
        return drawn.resize((width, height), Image.Resampling.BICUBIC)


def curve(points: Sequence[Point], *, closed: bool = False) -> str:
    """Return path data of a smooth line through the points (Catmull-Rom turned into Bezier pieces)."""
    count = len(points)
    data = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for index in range(count if closed else count - 1):
        if closed:
            before, start, end, after = (points[(index + step) % count] for step in (-1, 0, 1, 2))
        else:
            before, start = points[max(index - 1, 0)], points[index]
            end, after = points[index + 1], points[min(index + 2, count - 1)]
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        data.append(f"C{first[0]:.1f} {first[1]:.1f} {second[0]:.1f} {second[1]:.1f} {end[0]:.1f} {end[1]:.1f}")
    return " ".join(data) + (" Z" if closed else "")


def _join(points: Sequence[Point]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _alpha(colour: str) -> float:
    return int(colour[7:9], 16) / 255 if len(colour) == 9 else 1


def _paint(fill: str, more: dict[str, object]) -> str:
    if len(fill) == 9 and fill[0] == "#":
        more = {"fill_opacity": round(_alpha(fill), 3), **more}
        fill = fill[:7]
    if "opacity" in more:
        # On a whole shape `opacity` makes the renderer open a layer for it, several times dearer than a paint's own.
        more = {**more, "fill_opacity": more["opacity"], "stroke_opacity": more["opacity"]}
        del more["opacity"]
    return f'fill="{fill}" ' + " ".join(f'{name.replace("_", "-")}="{value}"' for name, value in more.items())
