"""Names of people out of a byline, in az, ru, en, tr and their neighbours."""

from __future__ import annotations

import re

__all__ = ["is_full_name", "names_in", "told_names"]

_LEAD = re.compile(
    r"^(?:(?:this |ein(?:e)? )?(?:written |posted |reported |story |words |text |article |photos? |edited |published |"
    r"erstellt |artikel |beitrag |added |submitted |created |author |contributed ))*"
    r"(?:by|von|par|por|di|da|door|av|af|автор(?:ы)?|текст|yazar|yazan|müəllif|muellif|muhabir|müxbir|haber|"
    r"авторы статьи|autor(?:en|a)?|author(?:s)?|reporter|journalist|"
    r"le|text|foto|byline)\s*[:\-–|]?\s+",
    re.I,
)
_LEAD_COLON = re.compile(
    r"^(?:(?:text|words|interview|report|foto) (?:und|and|&) )?(?:автор|авторы|текст|yazar|müəllif|author|authors|"
    r"by|haber|autor|autorin|autorin/autor|writer|text|words|interview|protokoll|reportage|redaktion|redaksiya|редакция)\s*[:|]\s*",
    re.I,
)
_TAIL = re.compile(
    r"\s*(?:[|•·–—/]|\s-\s|(?-i:\bfor (?:the )?[A-Z]|\bin [A-Z]|\bat [A-Z])|"
    r",?\s*(?:updated|published|posted|last|on|am|le)\s*:?\s+\d|"
    r"\s+\d+\s*(?:min|h|hours?|days?|weeks?|months?|years?|saat|gün|час|минут)\w*\b|"
    r"\s+on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
    r"\s+(?:im gespräch mit)\b|\s+\d{1,2}$|"
    r",?\s*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d{1,2}[./:]\d|@|\(|\bemail\b|\bfollow\b).*$",
    re.I | re.S,
)
_SPLIT = re.compile(
    r"\s*(?:;|,|&|\band\b|\bund\b|\bet\b|\bve\b|\bvə\b|(?<=\s)и(?=\s)|(?<=\s)y(?=\s)|(?<=\s)e(?=\s)|\n|\u3001|"
    r"\bwith\b)\s*"
)
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+")
_ROLE = re.compile(
    r"\b(?:editor|reporter|correspondent|writer|staff|columnist|contributor|contributing|senior|chief|bureau|producer|"
    r"guest|"
    r"корреспондент|редактор|muxbir|redaktor|muhabir|editör|journalist|redakteur|redaktion|analyst|"
    r"ph\.?d\.?|m\.?d\.?|jr|news service|founder|co-?founder|expert|specialist|director|manager|officer|president|"
    r"ceo|cto|"
    r"professor|consultant|advisor|strategist|marketer|blogger|freelance\w*|representative|photographer|head of|"
    r"fotoqraf|köşe yazarı|обозреватель|журналист|автор)\b\.?",
    re.I,
)
_NO_NAME = {"admin", "administrator", "editor", "staff", "author", "anonymous", "guest", "user", "webmaster", "by",
            "unknown", "posted", "dec", "redaksiya", "редакция",
            "none", "null", "more", "share", "author name", "default",
            "editorial team", "about", "comments", "view comments",
            "facebook", "twitter", "linkedin", "whatsapp", "telegram",
            "instagram", "reddit", "pinterest", "vkontakte", "email", "print", "follow",
            "subscribe", "paylaş", "поделиться", "written by", "agencies", "agenturen", "agentur", "ajanslar",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}  # fmt: skip


_MONTH_TAIL = re.compile(
    r"\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$", re.I
)


_FULL = re.compile(r"[^\W\d_a-zа-яёəıöüşçğ][\w.’'-]*(?:\s+[\w.’'-]+){0,2}\s+[^\W\d_a-zа-яёəıöüşçğ][\w.’'-]+")
# "BM'den": Turkish writes the endings of names behind an apostrophe, so something is said about it.
_INFLECTED = re.compile(
    r"\w\w['’](?:[dt][ae]n?|n?[ıiuü]n|y?[aeıiuü]|[sn]?[ıiuü]n?[dt]?[ae]n?|y?l[ae]|n[dt][ae]n?)(?!\w)"
)
_LABEL = re.compile(r"(?:written |posted )?by", re.I)
_MONTH = re.compile(
    r"january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|"
    r"juli|oktober|dezember|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|yanvar|fevral|"
    r"aprel|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|"
    r"октября|ноября|декабря",
    re.I,
)
# Degrees after a name: letters that no name has alone.
_DEGREE = re.compile(r"(?:[A-Z][a-z]?\.?){1,5}|[A-Z]{2,6}(?:-[A-Z]{1,3})?|Esq\.?")
_WHOSE = re.compile(
    r"\s+[-|–—]\s+(?=.*\b(?:team|staff|editor\w*|desk|redaktion|redaksiya|редакция|news|media|blog)\b).*$", re.I
)


def is_full_name(text: str) -> bool:
    """Return whether a text has the shape of a person's whole name: two to four words, the outer ones with capitals."""
    return _FULL.fullmatch(text) is not None and not _ROLE.search(text) and not _INFLECTED.search(text)


def told_names(text: str) -> list[str]:
    """Return the names in a field that is there for names: taken as it stands, cut only between whole names."""
    text = _ADDRESS.sub(" ", " ".join(text.split()))
    text = _WHOSE.sub("", _LEAD.sub("", _LEAD_COLON.sub("", text)).strip(" .,;:|("))
    if not text or text.casefold() in _NO_NAME or len(text) > 200 or _LABEL.fullmatch(text) or _MONTH.fullmatch(text):
        return []
    parts = [part.strip() for part in _SPLIT.split(text) if part and part.strip()]
    if re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", text):
        return []  # a host's name, or a variable that a template forgot
    if len(parts) > 1 and (all(1 < len(part.split()) < 5 for part in parts) or len(text) > 70):
        # Whole names; or one name with a long description of who that is.
        return list(dict.fromkeys(parts)) if len(text) <= 70 or len(parts) > 3 else parts[:1]
    return [text]


def names_in(text: str) -> list[str]:
    """Return the names in a byline, without "By", roles, dates and addresses; an empty list when there is none."""
    text = _ADDRESS.sub(" ", " ".join(text.split()))
    text = _LEAD_COLON.sub("", text)
    for _ in range(2):
        text = _LEAD.sub("", text)
    text = _TAIL.sub("", text)
    # "May" is the end of a date after a whole name only: Tom May is called so.
    text = shorter if len((shorter := _MONTH_TAIL.sub("", text)).split()) > 1 else text
    found: list[str] = []
    for part in _SPLIT.split(_without_roles(text)):
        name = part.strip(" .,:;-–—|/\"'“”«»•*")
        if not name or len(name) > 60 or len(name) < 2 or re.search(r"(?<![^\W_])\d{2,}|^\d|https?:|[<>{}=]", name):
            continue
        if _ROLE.search(name) and len(_ROLE.sub("", name).split()) < 2:
            continue
        if (
            name.casefold() in _NO_NAME
            or _MONTH.fullmatch(name)
            or not _LEAD.sub("", f"{name} ").strip()
            or len(name.split()) > 6
        ):
            continue
        found.append(name)
    return list(dict.fromkeys(found))


def _without_roles(text: str) -> str:
    """Return a byline without the parts after a comma that say what somebody is, and degrees."""
    first, *others = re.split(r"\s*,\s*", text)
    return ", ".join([first, *(one for one in others if not _ROLE.search(one) and not _DEGREE.fullmatch(one))])
