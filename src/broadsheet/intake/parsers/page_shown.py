"""Where things stand on a page: what is beside the story, what is near the headline, and text in lines as shown."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["Places", "is_aside", "lines_of"]

# A well-known builder of pages calls every one of its parts "elementor-widget".
_ASIDE = re.compile(
    r"related|sidebar|footer|comment|recommend|(?<!elementor-)widget|nav|popular|latest|more-|teaser|promo|most", re.I
)
_BREAKS = {
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
    "small", "table", "td", "th", "time", "tr", "ul",
}  # fmt: skip
_SILENT = {"script", "style", "svg", "noscript", "template", "button"}
_UNCOUNTED = {
    "path", "g", "use", "svg", "script", "style", "img", "source", "picture", "option", "br", "noscript", "meta",
}  # fmt: skip
_BEFORE, _AFTER = 20, 40


class Places:
    """The order of a page's elements, measured from its headline."""

    def __init__(self, root: Any, headline: str) -> None:
        self._order: dict[Any, int] = {}
        count = 0
        for element in root.iter():
            count += isinstance(element.tag, str) and element.tag not in _UNCOUNTED
            self._order[element] = count
        self._heading = self._order.get(_heading(root, headline))

    def distance(self, element: Any) -> int | None:
        """Return how far from the headline an element stands (before it counts a little more); None: it is not near."""
        place = self._order.get(element)
        if place is None or self._heading is None:
            return None
        way = place - self._heading
        return (way if way >= 0 else -way * 5 // 4) if -_BEFORE <= way <= _AFTER else None

    def near(self) -> list[Any]:
        """Return the elements near the headline, the nearest first."""
        near = [(way, element) for element in self._order if (way := self.distance(element)) is not None]
        return [element for _, element in sorted(near, key=lambda pair: pair[0])]


def is_aside(element: Any) -> bool:
    """Return whether an element stands in furniture: a sidebar, a footer, a list of other stories."""
    for up in element.iterancestors():
        if up.tag in {"aside", "footer", "nav"}:
            return True
        marked = f"{up.get('class') or ''} {up.get('id') or ''}"
        if up.tag not in {"body", "html"} and len(marked) > 1 and _ASIDE.search(marked):
            return True
    return False


def lines_of(element: Any) -> list[str]:
    """Return the text of an element in the lines in which it is shown, without empty ones."""
    parts: list[str] = []
    _collect(element, parts, 0)
    return [line for one in "".join(parts).split("\n") if (line := " ".join(one.split()))]


def _collect(element: Any, parts: list[str], depth: int) -> None:
    if not isinstance(element.tag, str) or element.tag in _SILENT or depth > 40:
        return
    breaks = element.tag in _BREAKS
    parts.append("\n" if breaks else "")
    # Line ends in the source are only spaces.
    parts.append(re.sub(r"\s", " ", element.text or ""))
    for child in element:
        _collect(child, parts, depth + 1)
        # Two elements side by side without a space between them are still two things: a name and a date.
        parts.append(re.sub(r"\s", " ", child.tail or " "))
    parts.append("\n" if breaks else "")


def _heading(root: Any, headline: str) -> Any:
    known = _folded(headline)
    shown = [one for one in root.iter("h1", "h2") if _folded(one.text_content())]
    for one in shown:
        text = _folded(one.text_content())
        if known and (text in known or known in text) and len(text) > 12:
            return one
    return next((one for one in shown if one.tag == "h1" and not is_aside(one)), None)


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()
