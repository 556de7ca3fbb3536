"""Take screenshots of every page kind: ``python tests/browser/shoot.py OUT [--only story,home] [--languages az,ru]``.

Serves the fixtures on a loopback port, with pictures drawn by this file, and drives the machine's Chromium.
"""

from __future__ import annotations

import argparse
import http.server
import io
import re
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter
from playwright.sync_api import Browser, Playwright, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from unit.site.site_fixtures import Paper  # noqa: E402

from broadsheet.site import assets  # noqa: E402

_LOAD_ALL = """() => Promise.all([...document.images].map(image => {
  image.loading = "eager";
  return image.decode().catch(() => 0);
}))"""
WIDTHS = (360, 820, 1440)
_HUES = ("264664", "b0784c", "34686e", "8c7046", "8c3e34", "566c42", "42588c", "aa9660")
_CROPS = {"16x9": (1200, 675), "4x3": (1200, 900), "1x1": (1200, 1200)}


@lru_cache(maxsize=512)
def draw(number: int, width: int, height: int, ending: str) -> bytes:
    """A quiet abstract landscape: sky, sun, hills. The same number gives the same picture at any size."""
    base = bytes.fromhex(_HUES[number % len(_HUES)])
    small = Image.new("RGB", (300, 200))
    pen = ImageDraw.Draw(small)
    for y in range(200):
        pen.line((0, y, 300, y), fill=tuple(min(255, int(c * 0.7 + (200 - y) * 0.55) + 30) for c in base))
    pen.ellipse((60 + number * 23 % 180, 30, 90 + number * 23 % 180, 60), fill=(250, 232, 190))
    for layer in range(4):
        shade = tuple(int(c * (0.95 - layer * 0.2)) for c in base)
        points = [(x, 95 + layer * 26 + ((x * (3 + layer) + number * 37) % 97) / 97 * 26) for x in range(-10, 320, 33)]
        pen.polygon([(-20, 210), *points, (320, 210)], fill=shade)
    image = small.filter(ImageFilter.GaussianBlur(0.6)).resize((width, height), Image.Resampling.BICUBIC)
    out = io.BytesIO()
    kind = {"jpg": "JPEG", "webp": "WEBP", "avif": "AVIF", "png": "PNG"}[ending]
    image.save(out, kind, **({"quality": 70} if kind != "PNG" else {}))
    return out.getvalue()


def answer(path: str) -> tuple[str, bytes] | None:
    """What the fixture server says for a path: ``/page/az/story``, a static file, or a picture."""
    files = assets.static_files() | assets.icon_files()
    if path in files:
        return files[path]
    if match := re.fullmatch(r"/m/r/([0-9a-f]{4})c0ffee/(\w+)\.(\w+)", path):
        number, size, ending = int(match[1], 16), match[2], match[3]
        width, height = _CROPS.get(size) or (int(size), int(size) * 2 // 3)
        kind = {"jpg": "jpeg"}.get(ending, ending)
        return f"image/{kind}", draw(number, width, height, ending)
    if path in _ADDRESSES:
        paper = Paper("az")
        return "text/html; charset=utf-8", paper.html(paper.pages()[_ADDRESSES[path]]).encode()
    if match := re.fullmatch(r"/page/(rtl|\w\w)/([a-z0-9-]+?)(\+extras)?", path):
        paper = Paper("az", direction="rtl") if match[1] == "rtl" else Paper(match[1])
        return "text/html; charset=utf-8", paper.html(paper.pages()[match[2]], extras=bool(match[3])).encode()
    return None


# The addresses that the script asks, answered as the reader would.
_ADDRESSES = {
    "/az/archive/2026/11/": "archive-month",
    "/az/archive/2026/10/": "archive-month-older",
    "/az/archive/2026/": "archive-year",
    "/az/letters": "letters",
}


class _Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        found = answer(self.path.split("?")[0])
        self.send_response(200 if found else 404)
        self.send_header("Content-Security-Policy", assets.csp())
        self.send_header("Content-Type", found[0] if found else "text/plain")
        self.end_headers()
        self.wfile.write(found[1] if found else b"no")

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.path = "/page/az/letters-thanks"
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Be quiet."""


@contextmanager
def served() -> Iterator[str]:
    """The fixture server's address while it runs."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def chromium(play: Playwright) -> Browser:
    """The machine's own Chromium; Playwright's where there is none."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    return play.chromium.launch(executable_path=found, args=["--no-sandbox"])


def main() -> None:
    """Shoot what the command line asks for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--languages", default="az")
    parser.add_argument("--widths", default=",".join(map(str, WIDTHS)))
    parser.add_argument("--schemes", default="light,dark")
    parser.add_argument("--no-script", action="store_true")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    names = given.only.split(",") if given.only else list(Paper("az").pages())
    with served() as base, sync_playwright() as play:
        browser = chromium(play)
        for scheme in given.schemes.split(","):
            for width in map(int, given.widths.split(",")):
                context = browser.new_context(
                    viewport={"width": width, "height": 900},
                    color_scheme=scheme,
                    java_script_enabled=not given.no_script,
                )
                page = context.new_page()
                page.on("console", lambda message: print("console:", message.text) if message.type == "error" else None)
                for language in given.languages.split(","):
                    for name in names:
                        page.goto(f"{base}/page/{language}/{name}")
                        # Lazy pictures load when they come near; a full-page shot wants them all.
                        if not given.no_script:
                            page.evaluate(_LOAD_ALL)
                        page.screenshot(path=given.out / f"{language}-{name}-{width}-{scheme}.png", full_page=True)
                context.close()
        browser.close()


if __name__ == "__main__":
    main()
