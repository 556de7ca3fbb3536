"""The templates, loaded from the package and made small once, when they are compiled."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from jinja2 import BaseLoader, Environment, FunctionLoader, StrictUndefined

from broadsheet.site import filters
from broadsheet.site.pictures import choice_of
from broadsheet.site.provider import provider_name
from broadsheet.site.quick import QuickEnvironment

__all__ = ["environment"]

_INDENT = re.compile(r"\n\s+")


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The one Jinja2 environment: autoescape always on, an unknown name is an error."""
    made = QuickEnvironment(
        loader=_loader(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals["choice_of"] = choice_of
    made.globals["default_address"] = filters.default_address
    made.filters["provider_name"] = provider_name
    for function in (
        filters.rich, filters.kind, filters.is_framed, filters.is_number, filters.document_facts, filters.marked,
        filters.share_image, filters.style_kind, filters.description,
    ):  # fmt: skip
        made.filters[function.__name__] = function
    return made


def _loader() -> BaseLoader:
    folder = files("broadsheet.site") / "templates"

    def load(name: str) -> str | None:
        entry = folder.joinpath(*name.split("/"))
        if not entry.is_file():
            return None
        # Indentation is for us; readers pay for every byte of it.
        return _INDENT.sub("\n", entry.read_text(encoding="utf-8"))

    return FunctionLoader(load)
