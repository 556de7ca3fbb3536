"""Dates in words and numbers, and text in the encodings of twenty years."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.encodings import decoded, repaired

AZ = "Ərazidə güclü külək əsəcək, hava limanı bağlanıb – “xəbər”"
RU = "Президент подписал указ о новых школах"
TR = "İstanbul’da ağır kış şartları, öğrenciler eve döndü"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2025-03-19T19:50:00+04:00", "2025-03-19T19:50:00+04:00"),
        ("2025.03.19 / 19:50", "2025-03-19T19:50:00+04:00"),
        ("20250319T195000Z", "2025-03-19T19:50:00+00:00"),
        ("19 mart 2025, 19:50", "2025-03-19T19:50:00+04:00"),
        ("3 İYUL 2020", "2020-07-03T00:00:00+04:00"),
        ("19 Mart 2025 Çarşamba 07:05", "2025-03-19T07:05:00+04:00"),
        ("12 Ağustos 2019", "2019-08-12T00:00:00+04:00"),
        ("5 ноября 2020 в 13:00 МСК", "2020-11-05T13:00:00+03:00"),
        ("March 19, 2025 7:05 PM EDT", "2025-03-19T19:05:00-04:00"),
        ("Wed, 19 Mar 2025 19:50:00 +0400", "2025-03-19T19:50:00+04:00"),
        ("19.03.2025 19:50", "2025-03-19T19:50:00+04:00"),
        ("03/19/2025", "2025-03-19T00:00:00+04:00"),
        ("1742413800", "2025-03-19T19:50:00+00:00"),
    ],
)
def test_dates(text: str, meant: str):
    found = point_in_time(text, zone=ZoneInfo("Asia/Baku"))
    assert found is not None
    assert found.isoformat() == meant


@pytest.mark.parametrize("text", ["", "0000-00-00 00:00:00", "2025-13-45", "2021-02-30", "yesterday", "мартовский кот"])
def test_what_is_no_date_is_none(text: str):
    assert point_in_time(text) is None


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RU, "windows-1251"), (TR, "windows-1254"), (TR.replace("’", "'"), "iso-8859-9"), (AZ, "utf-8"), (AZ, "utf-16")],
)
def test_encodings_are_seen(text: str, encoding: str):
    assert decoded(text.encode(encoding))[0] == text


def test_a_wrong_label_does_not_spoil_utf8():
    assert decoded(AZ.encode(), declared="iso-8859-9")[0] == AZ
    assert decoded(b'<?xml version="1.0" encoding="windows-1251"?><a>' + RU.encode("cp1251"))[0].endswith(RU)


@pytest.mark.parametrize("text", [AZ, RU, TR, "naïve café"])
@pytest.mark.parametrize("seen_as", ["cp1252", "latin-1"])
def test_certain_damage_is_repaired(text: str, seen_as: str):
    damaged = "".join(bytes([byte]).decode(seen_as, "ignore") or chr(byte) for byte in text.encode())
    assert damaged != text
    assert repaired(damaged) == text


@given(st.text())
def test_repair_is_stable(text: str):
    assert repaired(repaired(text)) == repaired(text)


@given(st.text(st.characters(whitelist_categories=["Ll", "Lu", "Zs"], max_codepoint=0x17F)))
def test_whole_text_of_our_letters_is_left_alone_unless_it_is_utf8_seen_wrong(text: str):
    if repaired(text) != text:
        assert text.encode("cp1252").decode("utf-8") == repaired(text)


def test_turkish_in_its_own_encoding_is_not_taken_for_cyrillic():
    assert decoded("Bakıda ışığı gördüm".encode("cp1254")) == ("Bakıda ışığı gördüm", "cp1254")


def test_one_wrong_byte_leaves_the_other_letters_alone():
    assert decoded(RU.encode() + b"\xd0 " + AZ.encode())[0] == f"{RU}\ufffd {AZ}"
