"""WordPress shortcodes: known ones become HTML the body reader understands, the rest is reported."""

from __future__ import annotations

import re
from collections.abc import Callable

from broadsheet.intake.parsers.blocks import LeftOut
from broadsheet.intake.parsers.embeds import embed_of

__all__ = ["expand_shortcodes"]

_CODE = re.compile(
    r"\[(?P<escaped>\[)?(?P<closing>/)?(?P<name>[A-Za-z][\w-]*)"
    r"(?P<rest>(?:[\s=](?:[^\[\]\"']|\"[^\"]*\"|'[^']*')*)?)\](?(escaped)\]|)"
)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|(\S+)""")
_SMART = str.maketrans({"”": '"', "“": '"', "″": '"', "«": '"', "»": '"'})

_CAPTIONS = {"caption", "wp_caption"}
_QUOTES = {"quote", "blockquote", "pullquote", "pull_quote", "pull-quote", "su_quote", "su_pullquote"}
_FILES = {"audio", "video", "playlist", "mp3", "flv", "pdf", "wpvideo", "embeddoc", "pdf-embedder"}
_BY_ID: dict[str, str] = {
    "youtube": "https://www.youtube.com/watch?v={}",
    "youtubevideo": "https://www.youtube.com/watch?v={}",
    "su_youtube": "https://www.youtube.com/watch?v={}",
    "su_youtube_advanced": "https://www.youtube.com/watch?v={}",
    "vimeo": "https://vimeo.com/{}",
    "vimeovideo": "https://vimeo.com/{}",
    "su_vimeo": "https://vimeo.com/{}",
    "tweet": "https://twitter.com/i/status/{}",
    "twitter": "https://twitter.com/i/status/{}",
    "instagram": "https://www.instagram.com/p/{}/",
    "dailymotion": "https://www.dailymotion.com/video/{}",
    "telegram": "https://t.me/{}",
    "tiktok": "https://www.tiktok.com/embed/{}",
    "facebook": "https://www.facebook.com/{}",
    "rutube": "https://rutube.ru/video/{}",
    "soundcloud": "https://soundcloud.com/{}",
    "spotify": "https://open.spotify.com/{}",
    "fb_video": "https://www.facebook.com/watch/?v={}",
}
# Wrappers that only arrange what stands in them: their content is kept and nothing is lost.
_LAYOUT = re.compile(
    r"^(?:(?:vc_|et_pb_|fusion_|av_|su_(?:row|column|spacer|divider)).*|row|columns?|one_(?:half|third|fourth)(?:_last)?|"
    r"two_thirds?|three_fourths?|half|third|section|container|div|center|left|right|clear|dropcap|highlight|b|i|p|br|"
    r"tabs?|toggle|accordion)$"
)


def expand_shortcodes(html: str, left_out: list[LeftOut]) -> str:
    """Return `html` with its shortcodes turned into HTML; what has no meaning here is added to `left_out`.

    A bracket is taken for a shortcode only when it is a known name, has attributes, or is closed later by its
    own name: `[sic]` and `[1]` stay text.
    """
    if "[" not in html:
        return html
    closed = set(re.findall(r"\[/([A-Za-z][\w-]*)\]", html))

    def replaced(match: re.Match[str]) -> str:
        whole, name, rest = match.group(0), match.group("name"), match.group("rest")
        if match.group("escaped"):
            return whole[1:-1]
        low = name.lower()
        if match.group("closing"):
            return _closing(low)
        known = _KNOWN.get(low)
        if known is not None:
            shown = known(low, _attributes(rest))
            if shown is None:
                left_out.append(LeftOut(whole[:500], f"the shortcode [{low}] names nothing that can be shown"))
            return shown or ""
        if "=" not in rest and name not in closed and "_" not in name:
            return whole
        if not _LAYOUT.match(low):
            left_out.append(LeftOut(whole[:500], f"the shortcode [{low}] of a plug-in; any text inside it is kept"))
        return "\n\n"

    def _closing(low: str) -> str:
        if low in _CAPTIONS:
            return "</figure>"
        if low in _QUOTES:
            return "</blockquote>"
        if low == "embed":
            return "</p>"
        return "" if low in _KNOWN else "\n\n"

    return _CODE.sub(replaced, html)


def _attributes(rest: str) -> dict[str, str]:
    found: dict[str, str] = {}
    rest = rest.replace("&#8221;", '"').replace("&#8243;", '"').replace("&quot;", '"').translate(_SMART)
    if rest.startswith("="):
        rest = " " + rest[1:]
    for number, match in enumerate(_ATTRIBUTE.finditer(rest)):
        key = match.group(1)
        if key and not match.group(0).lower().startswith("http"):
            found[key.lower()] = next((g for g in match.groups()[1:4] if g is not None), "")
        else:
            found[str(number)] = match.group(0).strip("\"'")
    return found


def _attribute(value: str) -> str:
    return value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


def _caption(_name: str, attributes: dict[str, str]) -> str:
    return (
        f'<figure class="bs-caption" data-attachment="{_attribute(attributes.get("id", ""))}"'
        f' data-caption="{_attribute(attributes.get("caption", ""))}">'
    )


def _gallery(_name: str, attributes: dict[str, str]) -> str:
    ids = attributes.get("ids") or attributes.get("include") or ""
    return f'<bs-gallery ids="{_attribute(ids)}" of="{_attribute(attributes.get("id", ""))}"></bs-gallery>'


def _embed(_name: str, attributes: dict[str, str]) -> str:
    address = next((v for v in attributes.values() if v.startswith("http")), "")
    return f"<p>{_attribute(address)}"


def _quote(_name: str, attributes: dict[str, str]) -> str:
    who = attributes.get("cite") or attributes.get("author") or attributes.get("by") or ""
    pulled = ' class="pullquote"' if "pull" in _name else ""
    return f'<blockquote{pulled} data-speaker="{_attribute(who)}">'


def _file(_name: str, attributes: dict[str, str]) -> str | None:
    for any_value in attributes.values():
        if embed_of(any_value) is not None:
            return f"<p>{_attribute(any_value)}</p>"
    for key in ("src", "mp4", "m4v", "webm", "ogv", "flv", "mp3", "m4a", "ogg", "wav", "url", "0"):
        if value := attributes.get(key):
            return f'<bs-file href="{_attribute(value)}"></bs-file>' if "/" in value else None
    if ids := attributes.get("ids"):
        return f'<bs-gallery ids="{_attribute(ids)}" of=""></bs-gallery>'
    return None


def _by_id(name: str, attributes: dict[str, str]) -> str | None:
    for value in [attributes.get("id", ""), attributes.get("url", ""), attributes.get("src", ""), *attributes.values()]:
        address = value if "//" in value else _BY_ID[name].format(value)
        if value and embed_of(address) is not None:
            return f"<p>{_attribute(address)}</p>"
    return None


_KNOWN: dict[str, Callable[[str, dict[str, str]], str | None]] = {
    "gallery": _gallery,
    "embed": _embed,
    **dict.fromkeys(_CAPTIONS, _caption),
    **dict.fromkeys(_QUOTES, _quote),
    **dict.fromkeys(_FILES, _file),
    **dict.fromkeys(_BY_ID, _by_id),
}
