"""Reading wire XML by local names: agencies declare namespaces as they please."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

__all__ = ["attribute", "children", "first", "inner_html", "named", "text_at", "words_of"]


def named(element: Any, *names: str) -> Iterator[Any]:
    """Yield the descendants with one of these local names, in document order."""
    for one in element.iter():
        if isinstance(one.tag, str) and one.tag.rpartition("}")[2] in names:
            yield one


def children(element: Any, *names: str) -> Iterator[Any]:
    """Yield the children with one of these local names."""
    for one in element:
        if isinstance(one.tag, str) and one.tag.rpartition("}")[2] in names:
            yield one


def first(element: Any, *names: str) -> Any:
    """Return the first descendant with one of these local names, or None."""
    return next(named(element, *names), None)


def words_of(element: Any) -> str:
    """Return an element's words on one line; of None, nothing."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def text_at(element: Any, *names: str) -> str:
    """Return the words of the first descendant with one of these names that has any."""
    return next((words for one in named(element, *names) if (words := words_of(one))), "")


def attribute(element: Any, *names: str) -> str:
    """Return the first of these attributes that is there; of None, nothing."""
    if element is None:
        return ""
    return next((value for name in names if (value := (element.get(name) or "").strip())), "")


def inner_html(element: Any) -> str:
    """Return what stands in an element as HTML, without namespaces and prefixes."""
    copy = etree.fromstring(etree.tostring(element, with_tail=False))
    for one in copy.iter():
        if isinstance(one.tag, str):
            one.tag = one.tag.rpartition("}")[2]
            for key, value in one.items():
                if "}" in str(key):
                    del one.attrib[key]
                    one.set(str(key).rpartition("}")[2], str(value))
    etree.cleanup_namespaces(copy)
    parts = [_escaped(copy.text or "")]
    parts.extend(etree.tostring(one, encoding="unicode", method="html") for one in copy)
    return "".join(parts)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
