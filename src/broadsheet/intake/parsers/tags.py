"""What each HTML tag means for a body."""

from __future__ import annotations

__all__ = ["FRAMES", "HEADINGS", "INLINE", "SILENT", "THROUGH", "UNKEPT"]

INLINE: dict[str, str] = {
    "a": "a", "b": "strong", "strong": "strong", "i": "em", "em": "em", "u": "u", "s": "s", "strike": "s", "del": "del",
    "ins": "ins", "sub": "sub", "sup": "sup", "code": "code", "tt": "code", "kbd": "code", "samp": "code", "var": "em",
    "dfn": "em", "q": "q", "cite": "cite", "abbr": "abbr", "acronym": "abbr", "mark": "mark", "small": "small",
    "bdi": "bdi",
}  # fmt: skip
THROUGH = frozenset(
    [
        "font",
        "nobr",
        "time",
        "label",
        "bdo",
        "big",
        "span",
        "o:p",
        "ruby",
        "rb",
        "rt",
        "rp",
        "wbr",
        "st1",
        "meter",
        "output",
        "data",
        "slot",
        "picture",
    ]
)
HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 4, "h5": 4, "h6": 4}
FRAMES = frozenset(
    ["iframe", "embed", "object", "video", "audio", "bs-file", "amp-youtube", "amp-iframe", "amp-twitter", "amp-video"]
)
UNKEPT: dict[str, str] = {
    "form": "a form", "input": "a form field", "button": "a button", "select": "a form field",
    "textarea": "a form field",
    "svg": "a drawing (svg)", "math": "a formula (math)", "canvas": "a canvas", "applet": "an applet",
    "style": "a style sheet", "marquee": "moving text", "map": "an image map", "frame": "a frame", "dialog": "a dialog",
}  # fmt: skip
SILENT = frozenset(
    ["link", "meta", "base", "title", "head", "area", "param", "source", "track", "col", "colgroup", "template"]
)
