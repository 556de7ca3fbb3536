"""What is wrong with which block of a text: a sentence with the kind of the block and its place, and a way to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.blocks import StructBlockValidationError
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.stream_block import StreamBlockValidationError

__all__ = ["kept_back", "tell_what_is_empty"]

_MOST_TOLD = 4
"""Above the form; the others stand at their blocks."""


@dataclass(frozen=True, slots=True)
class _Problem:
    """One thing to mend. ``block_id``: of the element that the editor's script makes for the block."""

    block_id: str
    sentence: str


def kept_back(form: Any) -> SafeString | None:
    """The line above the form: each problem of a block leads to it. None when all blocks are in order."""
    problems = _problems_in(form)
    if not problems:
        return None
    shown = ((problem.block_id, problem.sentence) for problem in problems[:_MOST_TOLD])
    links = format_html_join(" ", '<a href="#block-{}-section">{}</a>', shown)
    more = len(problems) - _MOST_TOLD
    rest = ngettext("And %(more)d more.", "And %(more)d more.", more) % {"more": more} if more > 0 else ""
    return format_html("{} {} {}", _("Not saved yet; nothing of it is lost."), links, rest)


def tell_what_is_empty(form: Any) -> None:
    """At the blocks themselves, in the place of “This field is required.”, which does not say that they can go."""
    error = _body_error(form)
    for index, one in (error.block_errors if error else {}).items():
        if _is_missing(one):
            words = _("This block is empty. Write it, or delete it.")
            error.block_errors[index] = ValidationError(words, code="required")


def _problems_in(form: Any) -> list[_Problem]:
    error = _body_error(form)
    if error is None:
        return []
    field = form.fields["body"]
    value = field.widget.value_from_datadict(form.data, form.files, form.add_prefix("body"))
    return [
        _Problem(value[index].id or "", sentence)
        for index in sorted(error.block_errors)
        for sentence in _sentences(value[index].block, index + 1, error.block_errors[index])
    ]


def _body_error(form: Any) -> Any:
    found = form.errors["body"].as_data() if "body" in form.errors else []
    return found[0] if found and isinstance(found[0], StreamBlockValidationError) else None


def _sentences(block: Any, number: int, error: Any) -> Iterator[str]:
    place = {"kind": block.label, "number": number}
    for label, leaf in _leaves(block, error, ()):
        if not _is_missing(leaf):
            said = " ".join(leaf.messages)
            yield " – ".join([_("%(kind)s (block %(number)d)") % place, *label, said])
        elif label:
            yield _("%(kind)s (block %(number)d): “%(field)s” is empty.") % {**place, "field": " – ".join(label)}
        else:
            yield _("%(kind)s (block %(number)d) is empty: write it, or delete it.") % place


def _leaves(block: Any, error: Any, label: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(error, StructBlockValidationError):
        for name, one in error.block_errors.items():
            child = block.child_blocks[name]
            yield from _leaves(child, one, (*label, str(child.label)))
    elif isinstance(error, ListBlockValidationError):
        for index, one in error.block_errors.items():
            yield from _leaves(block.child_block, one, (*label, str(index + 1)))
    else:
        yield label, error
        return
    yield from ((label, one) for one in error.non_block_errors.as_data())


def _is_missing(error: Any) -> bool:
    return getattr(error, "code", None) == "required" or any(
        one.code == "required" for one in getattr(error, "error_list", ())
    )
