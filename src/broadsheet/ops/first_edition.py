"""The first edition of a real paper: what nobody should have to think of on the first day."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

__all__ = ["FIRST_EDITIONS", "make_first_edition"]


@dataclass(frozen=True, slots=True)
class _First:
    name: str
    locale: str
    time_zone: str
    sections: tuple[tuple[str, str], ...]
    pages: tuple[tuple[str, str, str], ...]


FIRST_EDITIONS: dict[str, _First] = {
    "az": _First(
        "Azərbaycanca", "az_AZ", "Asia/Baku",
        (("siyaset", "Siyasət"), ("cemiyyet", "Cəmiyyət"), ("iqtisadiyyat", "İqtisadiyyat"), ("dunya", "Dünya"),
         ("medeniyyet", "Mədəniyyət"), ("idman", "İdman")),
        (("about", "Haqqımızda", "Bu səhifədə qəzetin kimə məxsus olduğunu və kimlərin yazdığını deyin."),
         ("contacts", "Əlaqə", "Ünvanınızı, telefonunuzu və e-poçtunuzu yazın."),
         ("corrections", "Düzəlişlər", "Səhvi necə bildirmək və onu necə düzəltdiyinizi izah edin."),
         ("privacy", "Məxfilik", "Sayt oxucudan kuki saxlamır və onu izləmir.")),
    ),
    "ru": _First(
        "Русский", "ru_RU", "Europe/Moscow",
        (("politika", "Политика"), ("obshchestvo", "Общество"), ("ekonomika", "Экономика"), ("mir", "В мире"),
         ("kultura", "Культура"), ("sport", "Спорт")),
        (("about", "О газете", "Расскажите, кому принадлежит газета и кто её пишет."),
         ("contacts", "Контакты", "Укажите адрес, телефон и электронную почту."),
         ("corrections", "Исправления", "Объясните, как сообщить об ошибке и как вы её исправляете."),
         ("privacy", "Конфиденциальность", "Сайт не хранит файлов cookie и не следит за читателями.")),
    ),
    "en": _First(
        "English", "en_GB", "UTC",
        (("politics", "Politics"), ("society", "Society"), ("economy", "Economy"), ("world", "World"),
         ("culture", "Culture"), ("sport", "Sport")),
        (("about", "About", "Say here who owns the paper and who writes it."),
         ("contacts", "Contacts", "Give your address, telephone and e-mail."),
         ("corrections", "Corrections", "Explain how to report a mistake, and how you mend one."),
         ("privacy", "Privacy", "This site keeps no cookie with its readers and does not follow them.")),
    ),
    "tr": _First(
        "Türkçe", "tr_TR", "Europe/Istanbul",
        (("siyaset", "Siyaset"), ("toplum", "Toplum"), ("ekonomi", "Ekonomi"), ("dunya", "Dünya"),
         ("kultur", "Kültür"), ("spor", "Spor")),
        (("about", "Hakkımızda", "Gazetenin kime ait olduğunu ve kimlerin yazdığını burada anlatın."),
         ("contacts", "İletişim", "Adresinizi, telefonunuzu ve e-postanızı yazın."),
         ("corrections", "Düzeltmeler", "Bir hatanın nasıl bildirileceğini ve nasıl düzeltildiğini açıklayın."),
         ("privacy", "Gizlilik", "Bu site okurlarında çerez saklamaz ve onları izlemez.")),
    ),
}  # fmt: skip


@transaction.atomic
def make_first_edition(*, name: str, language: str) -> None:
    """Make the edition with its usual sections and the standing pages that readers and robots expect."""
    from broadsheet.stories import write

    first = FIRST_EDITIONS[language]
    edition = write.create_edition(
        key=language,
        name=first.name,
        language=language,
        locale=first.locale,
        time_zone=first.time_zone,
        masthead=name,
        publisher_name=name,
        corrections_address=f"/{language}/corrections",
        ethics_address=f"/{language}/about",
        ownership_address=f"/{language}/about",
    )
    for position, (key, title) in enumerate(first.sections):
        write.create_section(edition=edition, key=key, name=title, position=position)
    for key, title, text in first.pages:
        body = [{"type": "paragraph", "value": f"<p>{text}</p>"}]
        write.create_standing_page(edition=edition, key=key, title=title, body=body)
