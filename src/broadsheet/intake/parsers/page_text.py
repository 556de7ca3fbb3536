"""The HTML of a story's text out of a whole page."""

from __future__ import annotations

import logging
import re
from typing import Any

import trafilatura
from lxml import etree

from broadsheet.common.html import escape, text_of
from broadsheet.intake.parsers.page_trim import folded

__all__ = ["html_of_story"]

_WORD = re.compile(r"\w+")
_FORUM = re.compile(
    r"vbulletin|phpbb|xenforo|discourse|lemmy|mybb|invision|flarum|nodebb|simple machines|punbb|vanilla", re.I
)
_FORUM_CLASS = re.compile(r"\b(?:ipsApp|lemmy-site|phpbb|xenforo)\b")
_THREAD = re.compile(r"DiscussionForumPosting|\bQAPage")
_THREAD_ADDRESS = re.compile(r"/showthread\.php|/viewtopic\.php|[?&;]topic=\d|//forums?\.|/forums?/.*\d", re.I)
_COMMENTS = re.compile(
    r"(?:yorum(?:lar)?|r[əe]y(?:l[əe]r)?|[sş][əe]rhl[əe]r|komment(?:ar|are|arii|ariy|arij)|комментари[ий]|commentaires?|"
    r"comentarios?)(?:[-_\d][\w-]*)?",
    re.I,
)
"""Names of the box with what readers wrote, in languages that trafilatura does not know it in."""
_FEW_WORDS, _LONG = 30, 60
_PART, _ALIKE = 0.7, 0.6
# It writes a warning for every page that has no text; we say so ourselves.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def html_of_story(root: Any, text: str, address: str, told: str = "") -> str:
    """Return the part of the page that is the story, as HTML with links and tables; or nothing.

    `told` is the text as the page's linked data tell it: where much of it is missing from what was found, the page
    keeps its text in several places, and the paragraphs that are told are taken from all of them.
    Pictures are not asked for: with them more of the page's furniture comes along (`page_media` finds them).
    """
    is_forum = _is_forum(root, address)
    found = _extracted(text, address, prune_xpath=(not is_forum and _boxes_of_comments(root)) or None)
    if is_forum:
        wider = _extracted(text, address, favor_recall=True, include_comments=True)
        found = max(found, wider, key=lambda html: _count(text_of(html)))
    bare: str = trafilatura.baseline(text)[1] or ""
    words, bare_words = _count(text_of(found)), _count(bare)
    if words < _FEW_WORDS:
        wider = _extracted(text, address, favor_recall=True)
        return wider if _count(text_of(wider)) >= bare_words else _paragraphs(bare)
    if words < _PART * _count(told) and (whole := _told(root, told)):
        return whole
    # trafilatura takes a paragraph only once: it may stand twice, if it does so in one place.
    if words < _PART * bare_words and _repeats(root, found) and (whole := _told(root, bare)):
        return whole
    # Much of the page's plain paragraphs is missing, and they are nearly all that the page has: it lost the text.
    if words < 0.45 * bare_words and 0.75 * bare_words < _plain_words(root) < 1.3 * bare_words:
        return _paragraphs(bare)
    return found


def _boxes_of_comments(root: Any) -> list[str]:
    """Return where the page has boxes of readers' comments, as XPath. Opinion is called by the same word in Turkish."""
    found: dict[str, None] = {}
    most = _count(root.text_content()) * 0.4
    for element in root.iter("div", "section", "ul", "ol", "aside"):
        marks = [("class", one) for one in (element.get("class") or "").split()] + [("id", element.get("id") or "")]
        for kind, mark in marks:
            is_named = mark and _COMMENTS.fullmatch(mark) is not None
            if is_named and next(element.iter("h1"), None) is None and _count(element.text_content()) < most:
                found[f".//*[contains(concat(' ', normalize-space(@{kind}), ' '), ' {mark} ')]"] = None
    return list(found)


def _is_forum(root: Any, address: str) -> bool:
    """Return whether a page is a thread of a forum: there the answers are the text too."""
    links = [one.get("href") or "" for one in root.iter("link") if (one.get("rel") or "").lower() == "canonical"]
    if any(_THREAD_ADDRESS.search(one) for one in (address, *links)):
        return True
    makers = [one.get("content") or "" for one in root.iter("meta") if (one.get("name") or "").lower() == "generator"]
    kinds = [one.get("itemtype") or "" for one in root.iter("div", "main", "article", "body", "html")]
    kinds += [one.text or "" for one in root.iter("script") if "ld+json" in (one.get("type") or "")]
    marks = [one.get("class") or "" for one in root.iter("html", "body", "div")][:40]
    return any(map(_FORUM.search, makers)) or any(map(_THREAD.search, kinds)) or any(map(_FORUM_CLASS.search, marks))


def _repeats(root: Any, found: str) -> bool:
    """Return whether a paragraph that was found stands twice in one place of the page."""
    words, seen = folded(text_of(found)), set()
    for element in root.iter("p", "div"):
        own = folded(element.text_content()) if element.tag == "p" or len(element) == 0 else ""
        if len(own) > _LONG and own in words:
            if (element.getparent(), own) in seen:
                return True
            seen.add((element.getparent(), own))
    return False


def _extracted(text: str, address: str, *, include_comments: bool = False, **options: Any) -> str:
    found = trafilatura.extract(
        text,
        url=address or None,
        output_format="html",
        include_comments=include_comments,
        include_tables=True,
        include_links=True,
        include_formatting=True,
        with_metadata=False,
        **options,
    )
    return found or ""


def _told(root: Any, told: str) -> str:
    """Return the page's own elements that stand in the told text, if they make up all of it; else nothing."""
    words = folded(text_of(told)).split()
    known = set(_runs(words))
    found, taken = [], 0
    for element in root.iter("p", "h2", "h3", "h4", "li", "div"):
        if element.tag == "div" and len(element):
            continue
        own = folded(element.text_content()).split()
        runs = _runs(own)
        if runs and sum(run in known for run in runs) > _ALIKE * len(runs):
            found.append(etree.tostring(element, encoding="unicode", method="html", with_tail=False))
            taken += len(own)
    return "".join(found) if 0.85 * len(words) < taken < 1.1 * len(words) else ""


def _runs(words: list[str]) -> list[str]:
    """Return every run of four words (a shorter text is one run): to know a text again that differs by a letter."""
    return [" ".join(words[n : n + 4]) for n in range(max(len(words) - 3, 1))] if words else []


def _plain_words(root: Any) -> int:
    """Return how many words stand in paragraphs that are neither furniture nor mostly links."""
    total = 0
    for element in root.iter("p"):
        if any(up.tag in {"nav", "footer", "aside", "header"} for up in element.iterancestors()):
            continue
        words = _count(element.text_content())
        linked = sum(_count(link.text_content()) for link in element.iter("a"))
        total += words if words > 5 and linked < words / 2 else 0
    return total


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line.strip())


def _count(text: str) -> int:
    return len(_WORD.findall(text))
