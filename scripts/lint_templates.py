"""Template lint of the public site: every template parses, and none holds what the response contract forbids."""

from __future__ import annotations

import re
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "src/broadsheet/site"
FORBIDDEN = (
    (re.compile(r"\sstyle\s*="), "a style attribute (the content policy forbids it; write a class)"),
    (re.compile(r"\son[a-z]+\s*="), "an event attribute (the content policy forbids it; write it in the script)"),
    (re.compile(r"javascript:", re.I), "a javascript: address"),
    (re.compile(r"\|\s*safe\b"), "the safe filter (rich text arrives as Markup from the render verbs)"),
    (re.compile(r"(src|href)=[\"']https?://"), "a fixed outside address"),
    (re.compile(r"<(img)(?![^>]*\balt=)[^>]*>"), "an img without alt"),
)


def main() -> int:
    """Print one line for each breach; return 1 when there is any, or when no template was found."""
    templates = sorted(path for ending in ("html", "jinja", "xml") for path in SITE.rglob(f"*.{ending}"))
    if not templates:
        print("no template found: the lint looked in the wrong place")
        return 1
    breaches = [breach for path in templates for breach in _breaches(path)]
    print("\n".join(breaches))
    return 1 if breaches else 0


def _breaches(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    where = path.relative_to(ROOT)
    found = []
    try:
        Environment(autoescape=True, extensions=["jinja2.ext.i18n", "jinja2.ext.do"]).parse(text)
    except TemplateSyntaxError as error:
        found.append(f"{where}:{error.lineno}: {error.message}")
    for pattern, what in FORBIDDEN:
        for match in pattern.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            found.append(f"{where}:{line}: {what}")
    return found


if __name__ == "__main__":
    raise SystemExit(main())
