"""Jinja2 with less asked of it: our templates use a part of the language, and a full press renders millions of pages.

What is left out: functions that want the context or the environment (we have none), undefined attributes (a wrong name
raises either way), and globals in layers.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from jinja2 import Environment, Template
from jinja2.runtime import Context
from markupsafe import Markup, escape

__all__ = ["QuickEnvironment"]


class _QuickContext(Context):
    def call(self, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call, without looking for what the function would like to be passed."""
        kwargs.pop("_block_vars", None)
        kwargs.pop("_loop_vars", None)
        return function(*args, **kwargs)


class QuickEnvironment(Environment):
    """An environment whose templates, once compiled, are found in one step and called without detours."""

    context_class = _QuickContext

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._found: dict[str, Template] = {}
        vars(self)["getattr"] = _attribute

    def get_template(
        self, name: Any, parent: str | None = None, globals: MutableMapping[str, Any] | None = None
    ) -> Template:
        """The template of this name, with one dict of globals."""
        found = self._found.get(name)
        if found is None:
            found = super().get_template(name, parent, globals)
            found.globals = dict(found.globals)
            # Compiled templates escape what they write out at once, so that a plain string is enough.
            found.root_render_func.__globals__["escape"] = _escaped
            self._found[name] = found
        return found


def _attribute(thing: Any, name: str) -> Any:
    try:
        return getattr(thing, name)
    except AttributeError:
        return thing[name]


def _escaped(value: object) -> str:
    """As ``markupsafe.escape`` writes it, as a plain string."""
    if type(value) is str:
        return (
            value.replace("&", "&amp;")
            .replace(">", "&gt;")
            .replace("<", "&lt;")
            .replace("'", "&#39;")
            .replace('"', "&#34;")
        )
    return value if type(value) is Markup else escape(value)
