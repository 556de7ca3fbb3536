"""Two drafts of a body beside each other, in words: what kind of block it is, and what each of its parts says.

Wagtail compares blocks by the text of their HTML. A picture has none, so one that was exchanged would look the same;
nor is a link seen that leads elsewhere, and a yes reads "True".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.admin.compare import StreamBlockComparison, StreamFieldComparison, diff_text
from wagtail.admin.panels import FieldPanel
from wagtail.images.blocks import ImageChooserBlock
from wagtail.utils.text import text_from_html

__all__ = ["BodyPanel", "parts_of"]

_WEB_LINK = re.compile(r'<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_STORY_LINK = re.compile(r'<a\b[^>]*\bid="(\d+)"[^>]*>(.*?)</a>', re.DOTALL)

Parts = dict[str, str]


class BodyPanel(FieldPanel):
    """The body's field, compared as above."""

    def get_comparison_class(self) -> Any:
        """Ours."""
        return _BodyComparison


class _BodyComparison(StreamFieldComparison):
    def htmldiff(self) -> SafeString:
        """Every block of both drafts in the order of the newer, each under its kind."""
        comparisons = StreamBlockComparison(
            self.field.stream_block, True, True, self.val_a, self.val_b
        ).get_block_comparisons()
        return format_html_join("\n", "{}", ((_block(one),) for one in comparisons))


def parts_of(block: blocks.Block, value: Any) -> Parts:
    """What a block says: label -> plain words. Parts that are empty are left out; "" is the block itself."""
    return {label: words for label, words in _parts(block, value, "") if words}


def _block(comparison: Any) -> SafeString:
    block = comparison.block
    before = parts_of(block, comparison.val_a) if comparison.exists_a else {}
    after = parts_of(block, comparison.val_b) if comparison.exists_b else {}
    state, words = _state(comparison, before != after)
    return format_html(
        '<section class="comparison__child-object desk-compared{}"><h3>{}{}</h3><dl>{}</dl></section>',
        f" {state}" if state else "",
        block.label,
        format_html(" <em>{}</em>", words) if words else "",
        format_html_join("\n", "<dt>{}</dt><dd>{}</dd>", _rows(comparison, before, after)),
    )


def _state(comparison: Any, is_other: bool) -> tuple[str, str]:
    """A class for the eye, and a word for who does not see colours."""
    if comparison.is_new():
        return "addition", _("added")
    if comparison.is_deleted():
        return "deletion", _("taken out")
    return "", _("changed") if is_other else ""


def _rows(comparison: Any, before: Parts, after: Parts) -> Iterator[tuple[str, Any]]:
    is_in_both = comparison.exists_a and comparison.exists_b
    for label in dict.fromkeys((*after, *before)):
        old, new = before.get(label, ""), after.get(label, "")
        yield label, diff_text(old, new).to_html() if is_in_both and old != new else conditional_escape(new or old)


def _parts(block: blocks.Block, value: Any, label: str) -> Iterator[tuple[str, str]]:
    if isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from _parts(child, value.get(name) if value else None, _under(label, child))
    elif isinstance(block, blocks.ListBlock):
        for number, item in enumerate(value or (), start=1):
            yield from _parts(block.child_block, item, f"{label} {number}")
    else:
        yield label, _words(block, value)


def _words(block: blocks.Block, value: Any) -> str:
    if isinstance(block, blocks.BooleanBlock):
        return _("yes") if value else _("no")
    if value is None or value == "":
        return ""
    if isinstance(block, blocks.RichTextBlock):
        return _text_with_links(value.source)
    if isinstance(block, blocks.ChoiceBlock):
        return str(dict(block.field.choices).get(value, value))
    if isinstance(block, ImageChooserBlock):
        # Two pictures may well be called the same.
        return f"{value} (№ {value.pk})"
    return str(value)


def _text_with_links(html: str) -> str:
    with_links = _WEB_LINK.sub(r"\2 [\1]", _STORY_LINK.sub(r"\2 [№ \1]", html))
    return str(text_from_html(with_links))


def _under(label: str, child: blocks.Block) -> str:
    return f"{label}: {child.label}" if label else str(child.label)
