"""Points in time as papers write them: ISO, e-mail, numbers, and words in az, ru, en, tr (and a few neighbours)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

__all__ = ["point_in_time"]

_MONTH_STEMS: tuple[tuple[int, str], ...] = (
    (1, "jan yan янв січ oca ocak yanvar jän ene gen ян"),
    (2, "feb fev фев лют şub sub fév fevral февр şubat"),
    (3, "mar март мар берез märz mär mars mart marzo"),
    (4, "apr апр квіт nis nisan aprel abr avr"),
    (5, "may май мая трав mai mayıs mayis mag mei"),
    (6, "jun iyn июн черв haz haziran iyun juin giu jui"),
    (7, "jul iyl июл лип tem temmuz iyul juil lug"),
    (8, "aug avq авг серп ağu agu ağustos avqust aoû ago août"),
    (9, "sep sen сен вер eyl eylül sentyabr сент set"),
    (10, "oct okt окт жовт eki ekim oktyabr out ott"),
    (11, "nov ноя лист kas kasım noyabr нояб"),
    (12, "dec dek дек груд ara aralık dekabr dez dic déc"),
)
_MONTHS = {stem: number for number, stems in _MONTH_STEMS for stem in stems.split()}
_ZONES = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "cest": 120,
    "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "мск": 180, "trt": 180, "azt": 240, "gst": 240, "azst": 300,
    "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
}  # fmt: skip

_ISO = re.compile(
    r"^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s_]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?\s*"
    r"(Z|z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?$"
)
_UNIX = re.compile(r"^1?\d{9}(?:\d{3})?$")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:.h](\d\d)(?::(\d\d))?(?:\.\d+)?\s*(a\.?m\.?|p\.?m\.?)?(?![\d:])", re.I)
_OFFSET = re.compile(r"(?:(?:GMT|UTC)\s*)?([+\u2212-])(\d{1,2}):?(\d\d)?(?!\d)", re.I)
_YMD = re.compile(r"(?<!\d)((?:19|20)\d\d)[./\-](\d{1,2})[./\-](\d{1,2})(?!\d)")
_DMY = re.compile(r"(?<!\d)(\d{1,2})([./\-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?!\d)")
_WORD_DMY = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|-?(?:го|е|ci|cı|cu|cü))?\.?[\s\-/]+(?:de |of )?"
    r"([^\W\d_]{3,12})\.?,?[\s\-/]+(?:de )?((?:19|20)\d\d|'?\d\d(?=\s|$))",
    re.I,
)
_WORD_MDY = re.compile(r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)", re.I)
_WORD_YMD = re.compile(r"((?:19|20)\d\d)[\s\-]+([^\W\d_]{3,12})[\s\-]+(\d{1,2})(?!\d)", re.I)
_CJK = re.compile(r"((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")


def point_in_time(text: str, *, zone: tzinfo = UTC, day_first: bool = True) -> datetime | None:
    """Return the aware point in time that `text` names, or None when it names none for certain.

    Without a zone of its own the text means `zone`. `day_first` decides 03/04/2025; a date without a clock is
    midnight. Relative words ("today") are never guessed at.
    """
    text = " ".join(text.split())[:120]
    if not text or text.startswith("0000-00-00"):
        return None
    try:
        if match := _ISO.match(text):
            return _from_iso(match, zone)
        if _UNIX.match(text):
            seconds = int(text) / (1000 if len(text) > 10 else 1)
            return datetime.fromtimestamp(seconds, UTC)
        day = _day(text, day_first)
        if day is None:
            return None
        year, month, number, rest = day
        hour, minute, second, rest = _clock(rest)
        moment = datetime(year, month, number, hour, minute, second, tzinfo=_zone(rest) or zone)
        return moment if 1900 <= year <= 2200 else None
    except (ValueError, OverflowError):
        return None


def _from_iso(match: re.Match[str], zone: tzinfo) -> datetime:
    year, month, day, hour, minute, second, fraction, offset = match.groups()
    micro = int((fraction or "0")[:6].ljust(6, "0"))
    where = _zone(offset) if offset else zone
    parts = (int(hour or 0), int(minute or 0), min(int(second or 0), 59))
    if hour == "24":
        return datetime(int(year), int(month), int(day), tzinfo=where or zone) + timedelta(days=1)
    return datetime(int(year), int(month), int(day), *parts, micro, tzinfo=where or zone)


def _day(text: str, day_first: bool) -> tuple[int, int, int, str] | None:
    for pattern in (_YMD, _CJK):
        if match := pattern.search(text):
            year, month, day = (int(g) for g in match.groups())
            return year, month, day, _without(text, match)
    if match := _DMY.search(text):
        first, second = int(match.group(1)), int(match.group(3))
        if second > 12 or (not day_first and first <= 12 and match.group(2) != "."):
            first, second = second, first
        return _year(match.group(4)), second, first, _without(text, match)
    for match in _WORD_DMY.finditer(text):
        if month := _month(match.group(2)):
            return _year(match.group(3)), month, int(match.group(1)), _without(text, match)
    for match in _WORD_MDY.finditer(text):
        if month := _month(match.group(1)):
            return int(match.group(3)), month, int(match.group(2)), _without(text, match)
    for match in _WORD_YMD.finditer(text):
        if month := _month(match.group(2)):
            return int(match.group(1)), month, int(match.group(3)), _without(text, match)
    return None


def _without(text: str, match: re.Match[str]) -> str:
    # A "T" right after the date only joins it to the clock.
    return f"{text[: match.start()]} | {text[match.end() :].removeprefix('T')}"


def _year(digits: str) -> int:
    number = int(digits.strip("'"))
    return number if number > 99 else number + (2000 if number < 70 else 1900)


def _month(word: str) -> int:
    word = word.replace("İ", "i").lower()
    for length in (len(word), 5, 4, 3):
        if found := _MONTHS.get(word[:length]):
            return found
    return 0


def _clock(text: str) -> tuple[int, int, int, str]:
    for match in _CLOCK.finditer(text):
        hour, minute, second = int(match.group(1)), int(match.group(2)), int(match.group(3) or 0)
        half = (match.group(4) or "").lower()[:1]
        if half and hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        if hour < 24 and minute < 60:
            return hour, minute, min(second, 59), text[match.end() :] or " "
    return 0, 0, 0, ""


def _zone(text: str | None) -> tzinfo | None:
    if not text:
        return None
    if match := _OFFSET.search(text):
        minutes = int(match.group(2)) * 60 + int(match.group(3) or 0)
        return timezone(timedelta(minutes=minutes if match.group(1) == "+" else -minutes)) if minutes < 1440 else None
    for word in re.findall(r"[^\W\d_]+", text):
        if word.lower() in _ZONES and (word.isupper() or len(word) == 1):
            return timezone(timedelta(minutes=_ZONES[word.lower()]))
    return None
