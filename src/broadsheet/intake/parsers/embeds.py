"""Which provider and id an address stands for. Pure look-ups: nothing is fetched, nothing is guessed."""

from __future__ import annotations

import re
from urllib.parse import unquote

from broadsheet.intake.parsers.blocks import Embed

__all__ = ["PROVIDERS", "embed_of"]

# provider -> patterns over the address without scheme and "www."; the first group is the id.
_RULES: tuple[tuple[str, str], ...] = (
    (
        "youtube",
        r"(?:m\.|music\.)?youtube(?:-nocookie)?\.com/(?:watch/?\?(?:[^#]*&)?v=|embed/(?!videoseries)|v/|shorts/|live/)([\w-]{11})(?![\w-])",
    ),
    ("youtube", r"youtu\.be/([\w-]{11})(?![\w-])"),
    (
        "youtube-playlist",
        r"(?:m\.)?youtube(?:-nocookie)?\.com/(?:playlist|embed/videoseries)\?(?:[^#]*&)?list=([\w-]{12,64})",
    ),
    ("vimeo", r"(?:player\.)?vimeo\.com/(?:video/|channels/[\w-]+/|groups/[\w-]+/videos/)?(\d{4,12})"),
    ("x", r"(?:mobile\.)?(?:twitter|x)\.com/(?:#!/)?\w{1,20}/status(?:es)?/(\d{2,20})"),
    ("x", r"platform\.twitter\.com/embed/\S*[?&]id=(\d{5,20})"),
    ("instagram", r"instagr(?:am\.com|\.am)/(?:[\w.]+/)?(?:p|reel|tv)/([\w-]{5,40})"),
    ("telegram", r"(?:t|telegram)\.me/(?:s/)?([A-Za-z]\w{3,31}/\d{1,9})"),
    ("tiktok", r"(?:m\.)?tiktok\.com/(?:@[\w.-]+/video/|embed/(?:v\d/)?|player/v1/|v/)(\d{8,20})"),
    ("facebook", r"(?:m\.|web\.)?facebook\.com/watch/?\?(?:[^#]*&)?v=(\d{5,20})"),
    ("facebook", r"(?:m\.|web\.)?facebook\.com/([\w.-]+/(?:posts|videos)/(?:[\w.-]+/)?[\w.]+)"),
    ("facebook", r"(?:m\.|web\.)?facebook\.com/(?:permalink|story)\.php\?story_fbid=([\w]+&id=\d+)"),
    ("facebook", r"(?:m\.|web\.)?facebook\.com/(reel/\d{5,20})"),
    ("dailymotion", r"(?:geo\.)?dailymotion\.com/(?:embed/|swf/)?video/([a-z0-9]{5,12})"),
    ("dailymotion", r"dai\.ly/([a-z0-9]{5,12})"),
    ("rutube", r"rutube\.ru/(?:video/(?:private/)?|play/embed/)(\w{6,32})"),
    ("vk", r"(?:m\.)?vk\.(?:com|ru)/video_ext\.php\?(?:[^#]*&)?oid=(-?\d+&id=\d+)"),
    ("vk", r"(?:m\.)?vk(?:video)?\.(?:com|ru)/(?:\S*[?&]z=)?video(-?\d+_\d+)"),
    ("vk", r"(?:m\.)?vk\.(?:com|ru)/(?:\S*[?&]w=)?(wall-?\d+_\d+)"),
    ("ok", r"(?:m\.)?ok\.ru/video(?:embed)?/(\d{6,20})"),
    ("coub", r"coub\.com/(?:view|embed)/(\w{3,12})"),
    ("soundcloud", r"api\.soundcloud\.com/((?:tracks|playlists)/\d+)"),
    ("soundcloud", r"soundcloud\.com/([\w-]+/(?:sets/)?[\w-]+)/?(?:[?#]|$)"),
    (
        "spotify",
        r"open\.spotify\.com/(?:embed(?:-podcast)?/|intl-\w+/)?((?:track|album|playlist|episode|show)/\w{10,40})",
    ),
    ("apple-podcasts", r"(?:embed\.)?podcasts\.apple\.com/(\w\w/podcast/\S+?/?id\d+(?:\?i=\d+)?)"),
    ("twitch", r"player\.twitch\.tv/\?(?:[^#]*&)?video=v?(\d+)"),
    ("twitch", r"twitch\.tv/videos/(\d+)"),
    ("ted", r"(?:embed\.)?ted\.com/talks/(?:lang/\w\w/)?([\w-]+)"),
    ("reddit", r"(?:embed\.|old\.)?reddit\.com/(r/\w+/comments/\w+)"),
    ("bluesky", r"bsky\.app/(profile/[\w.:-]+/post/\w+)"),
    ("threads", r"threads\.(?:net|com)/(@[\w.]+/post/[\w-]+)"),
    ("pinterest", r"(?:\w+\.)?pinterest\.\w+(?:\.\w+)?/pin/(\d+)"),
    ("flickr", r"flickr\.com/(photos/[\w@-]+/\d+)"),
    ("giphy", r"giphy\.com/(?:embed/|gifs/(?:[\w-]+-)?)(\w{8,24})"),
    ("streamable", r"streamable\.com/(?:[eos]/)?(\w{4,10})/?(?:[?#]|$)"),
    ("datawrapper", r"datawrapper\.dwcdn\.net/(\w{5})(?:/|$)"),
    ("flourish", r"(?:flo\.uri\.sh|public\.flourish\.studio)/((?:visualisation|story)/\d+)"),
    ("infogram", r"(?:e\.)?infogram\.com/([\w-]{8,80})"),
    ("scribd", r"scribd\.com/(?:embeds|document|doc)/(\d+)"),
    ("issuu", r"issuu\.com/([\w.-]+/docs/[\w.-]+)"),
    ("slideshare", r"slideshare\.net/slideshow/embed_code/(?:key/)?(\w+)"),
    ("google-maps", r"google\.\w+(?:\.\w+)?/maps/embed\?(?:[^#]*&)?pb=([\w!.:%*+,-]{10,600})"),
    ("google-maps", r"google\.\w+(?:\.\w+)?/maps/d/(?:u/\d/)?(?:embed|viewer)\?(?:[^#]*&)?mid=([\w.-]{10,60})"),
    ("openstreetmap", r"openstreetmap\.org/export/embed\.html\?(bbox=[\d.,%C-]+)"),
    ("yandex-maps", r"yandex\.(?:ru|com|az)/map-widget/v1/\?(?:[^#]*&)?um=(constructor[\w%:]+)"),
    ("vine", r"vine\.co/v/(\w{5,16})"),
    ("wordpress-tv", r"(?:videopress\.com|video\.wordpress\.com)/(?:v|embed)/(\w{6,12})"),
)

_COMPILED = tuple((name, re.compile(pattern)) for name, pattern in _RULES)
PROVIDERS: tuple[str, ...] = tuple(dict.fromkeys(name for name, _ in _RULES))
"""Every provider this file can name, for the allow-list of those who show embeds."""

_HEAD = re.compile(r"^(?:https?:)?//(?:www\.)?", re.I)
_WRAPPED = re.compile(r"[?&](?:href|url|src)=([^&]+)")
_WRAPPERS = ("facebook.com/plugins/", "w.soundcloud.com/player", "cdn.embedly.com/", "iframely.net/")


def embed_of(address: str) -> Embed | None:
    """Return the embed an address stands for, or None when no provider of the list is sure of it."""
    address = address.strip()
    bare, found = _HEAD.subn("", address.replace("&amp;", "&"))
    if not found or len(bare) > 2000:
        return None
    if bare.startswith(_WRAPPERS) and (wrapped := _WRAPPED.search(bare)):
        return embed_of(unquote(wrapped.group(1)))
    host, slash, rest = bare.partition("/")
    bare = host.lower() + slash + rest
    for provider, pattern in _COMPILED:
        if match := pattern.match(bare):
            return Embed(provider, match.group(1), address if "://" in address else f"https:{address}")
    return None
