"""What frames, players and the marked-up quotes of social networks stand for."""

from __future__ import annotations

import re
from typing import Any

from broadsheet.intake.parsers.blocks import Document, Embed
from broadsheet.intake.parsers.embeds import embed_of

__all__ = ["document_of", "frame_of", "is_widget_script", "social_quote_of"]

_WIDGET_SCRIPT = re.compile(
    r"(?:platform\.(?:twitter|instagram|x)|instagram|tiktok|facebook|connect\.facebook|telegram|vk|reddit|embed\.bsky|"
    r"bsky|threads|pinterest|flickr|flourish|public\.flourish|datawrapper|infogram|imgur|soundcloud|redditmedia)"
    r"[\w.-]*\.(?:com|net|org|ru|me|app|studio|de)/",
    re.I,
)
_DOCUMENT = re.compile(
    r"\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|csv|zip|rar|7z|epub|mp3|m4a|ogg|oga|wav|flac|mp4|m4v|webm|ogv|mov|avi|flv|wmv)"
    r"(?:[?#]|$)",
    re.I,
)
_ATTRIBUTES = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-original", "data", "data-url", "href")
_SOCIAL_CLASS = re.compile(
    r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|telegram-post|reddit-(?:card|embed)|"
    r"bluesky-embed|text-post-media"
)


def frame_of(element: Any) -> Embed | Document | None:
    """Return what an iframe, embed, object, video, audio or widget element shows, or None when nobody can say."""
    addresses = [element.get(name) for name in _ATTRIBUTES]
    for child in element.iter("source", "param", "embed", "iframe", "a"):
        if child is not element:
            wanted = child.get("name", "movie").lower() in {"movie", "src", "url", "file"}
            addresses.extend(child.get(name) for name in ("src", "href", *(("value",) if wanted else ())))
    present = [address.strip() for address in addresses if address and address.strip()]
    for address in present:
        if embed := embed_of(_absolute(address)):
            return embed
    for address in present:
        if document := document_of(address):
            return document
    return None


def document_of(address: str, title: str = "") -> Document | None:
    """Return the document an address names by its ending, or None."""
    if not _DOCUMENT.search(address.split("?", 1)[0]):
        return None
    return Document(address, " ".join(title.split()) or address.split("?", 1)[0].rsplit("/", 1)[-1])


def social_quote_of(element: Any) -> Embed | None:
    """Return the post that a quote or div of a social network stands for, or None when it is no such thing."""
    if post := element.get("data-telegram-post"):
        return embed_of(f"https://t.me/{post}")
    if not _SOCIAL_CLASS.search(element.get("class", "")):
        return None
    addresses = [
        element.get("data-instgrm-permalink"),
        element.get("data-text-post-permalink"),
        element.get("data-href"),
        element.get("cite"),
        *(link.get("href") for link in reversed(list(element.iter("a")))),
    ]
    for address in addresses:
        if address and (embed := embed_of(_absolute(address))):
            return embed
    return None


def is_widget_script(element: Any) -> bool:
    """Say whether a script only dresses an embed that is kept by its provider and id."""
    source = element.get("src") or ""
    return bool(_WIDGET_SCRIPT.search(source)) or "telegram-widget" in source


def _absolute(address: str) -> str:
    return address if "//" in address[:8] else f"https://{address}" if "." in address.split("/", 1)[0] else address
