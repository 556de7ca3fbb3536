"""A small archive in three editions, written for the tests of this room."""

from broadsheet.archive import Document, Named

NOW = 1_750_000_000
DAY = 86_400
LEYLA = Named("leyla-aliyeva", "Leyla Əliyeva")
OIL = Named("neft", "Neft")
WAR = Named("qarabag", "Qarabağ")


def story(number: int, headline: str, text: str = "", *, days_ago: int = 0, **more: object) -> Document:
    edition = str(more.pop("edition", "az"))
    section = str(more.pop("section", "world"))
    return Document(
        id=number,
        edition=edition,
        language=edition,
        address=f"/{edition}/{section}/{number}",
        headline=headline,
        body_text=text,
        section=section,
        section_name=section.title(),
        published_at=NOW - days_ago * DAY,
        **more,  # type: ignore[arg-type]
    )


STORIES = [
    story(1, "Xocalıda anım mərasimi keçirilib", "Mərasimdə ölkə rəhbərliyi iştirak edib.", days_ago=1, topics=(WAR,)),
    story(2, "Neftin qiyməti bahalaşıb", "Bakıdakı birjada neft yenə bahalaşıb.", section="economy", topics=(OIL,)),
    story(
        3,
        "Prezident Bakıya qayıdıb",
        "Prezidentin səfəri başa çatıb, dəqiq söz deyilib.",
        people=(LEYLA,),
        days_ago=400,
    ),
    story(4, "Şəhərlərimizdə yeni parklar", "Söz dəqiq deyil, amma park gözəldir.", section="society", days_ago=30),
    story(
        5, "Neft hasilatı azalıb", "Hasilat keçən ilə nisbətən azalıb.", section="economy", topics=(OIL,), days_ago=3
    ),
    story(11, "Президент России прибыл в Баку", "Президента встретили в аэропорту.", edition="ru", days_ago=2),
    story(12, "Ёлка зажглась на площади", "Праздник начался.", edition="ru", days_ago=200),
    story(21, "President visits the oil field", "The president's visit was short.", edition="en"),
]
