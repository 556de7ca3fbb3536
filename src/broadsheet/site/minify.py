"""CSS and JavaScript made smaller, carefully: comments, indentation and needless spaces go, custom properties get short
names, nothing else is rewritten."""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_lowercase

__all__ = ["short_names", "smaller_css", "smaller_script"]

_CSS_STRING = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'")
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_SPACES = re.compile(r"\s+")
_AROUND = re.compile(r"\s*([{};,>])\s*")
_AFTER_COLON = re.compile(r":\s+")
_PROPERTY = re.compile(r"(?<![\w-])--[a-z]+(?![\w-])")
_LAST_SEMICOLON = re.compile(r";}")


def smaller_css(css: str) -> str:
    """CSS without comments and needless spaces. Strings stay as they are; spaces in ``calc()`` stay too."""
    strings: list[str] = []

    def keep(match: re.Match[str]) -> str:
        strings.append(match.group())
        return f"\x01{len(strings) - 1}\x01"

    text = _CSS_STRING.sub(keep, _CSS_COMMENT.sub("", css))
    text = _SPACES.sub(" ", text)
    text = _AROUND.sub(r"\1", text)
    text = _AFTER_COLON.sub(":", text)
    text = _LAST_SEMICOLON.sub("}", text)
    return re.sub(r"\x01(\d+)\x01", lambda match: strings[int(match.group(1))], text).strip()


def short_names(css: str, properties: Sequence[str]) -> str:
    """CSS in which the custom properties of these names (``--rule``) have the shortest there are, by their places.

    Classes that hold such a word (``rail--latest``) are left alone. All sheets of a page must name them in one order.
    """
    short = {name: f"--{ascii_lowercase[place]}" for place, name in enumerate(properties)}
    return _PROPERTY.sub(lambda match: short.get(match.group(), match.group()), css)


def smaller_script(script: str) -> str:
    """JavaScript without whole-line comments, indentation and empty lines.

    Names and line ends stay: our scripts have no comment behind code and no template text over several lines,
    so that this much is safe without a parser.
    """
    lines = (line.strip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))
