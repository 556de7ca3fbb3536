"""A fixture of every page kind and slot, in each language, for tests and screenshots."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from unit.site.site_texts import COPY, Copy

from broadsheet.site import render, shapes

__all__ = ["LANGUAGES", "Paper"]

LANGUAGES = ("az", "ru", "en", "tr")
BAKU = ZoneInfo("Asia/Baku")
NOW = datetime(2026, 11, 23, 10, 20, tzinfo=BAKU)
SECTION_KEYS = ("city", "society", "economy", "world", "culture", "sport", "science", "history")
_FORMATS: tuple[shapes.StoryFormat, ...] = ("text", "text", "video", "text", "photo", "text", "text", "live")
_COLOURS = ("#7b8fa3", "#a5826a", "#5f7f86", "#8a7f68", "#93544b", "#6f7d5d", "#566a8a", "#a09060")


def picture(number: int, copy: Copy) -> shapes.Picture:
    """A picture with all renditions the worker makes; the files are drawn by whoever serves them."""
    renditions = [
        shapes.Rendition(f"/m/r/{number:04x}c0ffee/{width}.{ending}", width, width * 2 // 3, f"image/{kind}")
        for kind, ending in (("avif", "avif"), ("webp", "webp"), ("jpeg", "jpg"))
        for width in (320, 640, 960, 1280, 1920)
    ]
    renditions += [
        shapes.Rendition(f"/m/r/{number:04x}c0ffee/{crop}.jpg", 1200, height, "image/jpeg", crop)
        for crop, height in (("16x9", 675), ("4x3", 900), ("1x1", 1200))
    ]
    return shapes.Picture(
        tuple(renditions), 3000, 2000, copy.alt, copy.caption, copy.credit, colour=_COLOURS[number % len(_COLOURS)]
    )


class Paper:
    """The fixture paper of one language: every shape, made of its texts."""

    def __init__(self, language: str, copy: Copy | None = None, *, direction: str = "ltr") -> None:
        self.copy = copy or COPY[language]
        self.language = language
        text = self.copy
        self.edition = shapes.Edition(
            key=language,
            name=text.name,
            language=language,
            locale=text.locale,
            direction="rtl" if direction == "rtl" else "ltr",
            time_zone="Asia/Baku",
            date_pattern="%Y.%m.%d / %H:%M",
            masthead=text.masthead,
            tagline=text.tagline,
            public_url="https://gilavar.example",
            home_address=f"/{language}/",
            publisher_name=text.masthead,
            publisher_legal_name=text.publisher,
            publisher_email="desk@gilavar.example",
            publisher_postal_address="AZ1010",
            publisher_founded_on=date(2024, 11, 25),
            corrections_address=f"/{language}/corrections",
            ethics_address=f"/{language}/about",
            ownership_address=f"/{language}/about",
            same_as=("https://t.me/gilavar",),
            default_language="az",
        )

    # Small things.

    def section(self, number: int) -> shapes.Link:
        at = number % len(SECTION_KEYS)
        return shapes.Link(self.copy.sections[at], f"/{self.language}/{SECTION_KEYS[at]}/")

    def card(self, number: int, *, pictured: bool = True, fmt: shapes.StoryFormat | None = None) -> shapes.Card:
        headline = self.copy.headlines[number % len(self.copy.headlines)]
        return shapes.Card(
            story_id=1000 + number,
            address=f"/{self.language}/{SECTION_KEYS[number % 8]}/{1000 + number}-story",
            headline=headline,
            format=fmt or _FORMATS[number % len(_FORMATS)],
            published_at=NOW - timedelta(minutes=137 * number),
            section=self.section(number),
            edition_key=self.language,
            language=self.language,
            kicker=self.copy.kicker if number % 4 == 0 else "",
            standfirst=self.copy.standfirst,
            picture=picture(number, self.copy) if pictured else None,
            updated_at=NOW if number == 0 else None,
        )

    def cards(self, first: int, count: int, *, pictured: bool = True) -> tuple[shapes.Card, ...]:
        return tuple(self.card(number, pictured=pictured) for number in range(first, first + count))

    def translations(self, address: str = "") -> tuple[shapes.Translation, ...]:
        return tuple(
            shapes.Translation(other, COPY[other].locale, COPY[other].name, f"/{other}/{address}")
            for other in LANGUAGES
            if other != self.language
        )

    def video(self) -> shapes.Video:
        return shapes.Video(
            title=self.copy.headlines[2],
            provider="youtube",
            provider_id="abcdefghijk",
            poster=picture(2, self.copy),
            frame_url="https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1",
            watch_url="https://www.youtube.com/watch?v=abcdefghijk",
            duration_seconds=95,
            caption=self.copy.caption,
            credit=self.copy.credit,
        )

    def byline(self) -> shapes.Byline:
        return shapes.Byline(
            self.copy.author, f"/{self.language}/authors/gunel/", picture(6, self.copy), self.copy.biography
        )

    def person_quote(self, number: int) -> shapes.PersonQuote:
        return shapes.PersonQuote(self.copy.quote, self.copy.where, self.card(number))

    # A story, plain and with everything.

    def blocks(self) -> tuple[shapes.Block, ...]:
        text = self.copy
        first, second, third, fourth = (shapes.Paragraph(one) for one in text.paragraphs)
        quote = shapes.Quote(text.quote, text.speaker, text.role, text.where, f"/{self.language}/people/rena/")
        return (
            first,
            quote,
            second,
            shapes.Subheading(text.subheading, "h1"),
            third,
            shapes.PictureBlock(picture(3, text)),
            second,
            third,
            fourth,
        )

    def all_blocks(self) -> tuple[shapes.Block, ...]:
        text = self.copy
        return (
            *self.blocks(),
            shapes.Quote(
                text.quote,
                text.speaker,
                "",
                "",
                "",
                "The sea has no outlet." if self.language != "en" else "Dəniz qapalıdır.",
                "en" if self.language != "en" else "az",
            ),
            shapes.Gallery(tuple(picture(number, text) for number in range(4, 8)), ""),
            shapes.Embed(self.video()),
            shapes.Embed(replace(self.video(), provider="telegram", provider_id="a/1", frame_url="", poster=None)),
            shapes.Table(text.table, text.table_caption, first_column_is_header=True),
            shapes.PullQuote(text.quote, text.speaker),
            shapes.DocumentBlock(text.table_caption, "/m/o/report.pdf", "application/pdf", 1_240_000),
            shapes.RelatedStory(self.card(4)),
            shapes.Note(text.paragraphs[3]),
            shapes.Paragraph(f"<p>{text.paragraphs[0]}</p><ul><li>{text.topics[0]}</li><li>{text.topics[1]}</li></ul>"),
        )

    def plain_story(self) -> shapes.Story:
        """Text, a quote and pictures: nothing that needs more than the CSS of every story."""
        return replace(self.story(), storyline=None, corrections=())

    def bare_story(self) -> shapes.Story:
        """Text alone, as most of an old archive is: no picture, no source, no storyline."""
        return replace(self.plain_story(), lead_picture=None, source_name="", source_url="", share_card=None)

    def story(self, *, everything: bool = False, video: bool = False) -> shapes.Story:
        text = self.copy
        box = shapes.StorylineBox(
            text.storyline, text.summary, f"/{self.language}/storylines/caspian/", 12, self.cards(1, 3)
        )
        return shapes.Story(
            card=self.card(0, fmt="video" if video else "text"),
            section_key="city",
            dateline=text.dateline,
            bylines=(self.byline(),),
            source_name=text.source,
            source_url="https://observatory.example/",
            lead_picture=None if video else picture(0, text),
            lead_video=self.video() if video else None,
            blocks=self.all_blocks() if everything else self.blocks(),
            topics=tuple(shapes.Link(one, f"/{self.language}/topics/t{i}/") for i, one in enumerate(text.topics)),
            storyline=box,
            translations=self.translations("city/1-x"),
            corrections=(shapes.Correction(text.correction, NOW),),
            share_card=shapes.Rendition("/m/s/1000.png", 1200, 630, "image/png"),
            word_count=420,
            see_also_key=f"see-also/{self.language}/city/without/1000",
        )

    # Slots.

    def chrome(self) -> shapes.Chrome:
        key = self.language
        return shapes.Chrome(
            edition=self.edition,
            sections=tuple(self.section(number) for number in range(8)),
            other_editions=self.translations(),
            standing_pages=tuple(shapes.Link(one, f"/{key}/p{i}") for i, one in enumerate(self.copy.standing)),
            latest_month_on=date(2026, 11, 1),
            today_on=NOW.date(),
        )

    def slots(self) -> dict[str, shapes.LatestSlot | shapes.SeeAlsoSlot | shapes.RelatedSlot | shapes.HomeFront
                            | shapes.SectionFront | shapes.BreakingBar | shapes.Notice]:  # fmt: skip
        key = self.language
        see_also = shapes.SeeAlsoSlot(self.edition, self.section(0), self.cards(1, 10))
        front = shapes.HomeFront(
            edition=self.edition,
            lead=self.card(0),
            beside=self.cards(1, 5),
            sections=tuple((self.section(number), self.cards(number + 2, 4)) for number in range(8)),
            videos=(self.card(2), self.card(10), self.card(18), self.card(26)),
            opinion_quotes=(self.person_quote(0), self.person_quote(3), self.person_quote(5)),
        )
        return {
            f"latest/{key}": shapes.LatestSlot(self.edition, self.cards(0, 10), NOW.date()),
            "related/1000": shapes.RelatedSlot(self.edition, self.cards(20, 5)),
            f"see-also/{key}/city": see_also,
            f"see-also/{key}/city/without/1000": see_also,
            f"front/{key}": front,
            f"front/{key}/city": shapes.SectionFront(self.edition, self.section(0), self.card(0), self.cards(1, 4)),
            f"breaking/{key}": shapes.BreakingBar(self.edition, self.copy.breaking, f"/{key}/city/1001-story"),
            f"notice/{key}": shapes.Notice(self.edition, "n1", *self.copy.notice, picture(7, self.copy)),
        }

    def days(self, month_on: date) -> tuple[shapes.ArchiveDay, ...]:
        days = []
        on = month_on
        while on.month == month_on.month:
            count = (on.day * 7) % 5 if on <= NOW.date() else 0
            days.append(shapes.ArchiveDay(on, count, f"/{self.language}/archive/{on:%Y/%m/%d}/"))
            on += timedelta(days=1)
        return tuple(days)

    def resolve(self, place: render.Slot | render.ListRange, *, extras: bool = False) -> str:
        """What the reader would stitch at a place; ``extras`` shows the breaking bar and the notice too."""
        if isinstance(place, render.ListRange):
            entries = "".join(render.card(self.card(number, pictured=number % 3 != 2)) for number in range(2, 14))
            older, newer = (one.replace("{address}", "/x/-/1-1") for one in (place.older, place.newer))
            return newer + entries + older
        kind = place.key.split("/")[0]
        if kind == "style":
            return render.style(self.edition, place.key.partition("/")[2].partition("/")[2])
        if kind == "masthead":
            return render.masthead(self.chrome())
        if kind == "footer":
            return render.footer(self.chrome())
        if kind in ("breaking", "notice") and not extras:
            return ""
        return render.slot(self.slots()[place.key])

    def html(self, shape: render.PageShape, *, extras: bool = False) -> str:
        """A whole page as a reader would get it."""
        return render.whole(render.page(shape), lambda place: self.resolve(place, extras=extras))

    # Pages.

    def pages(self) -> dict[str, render.PageShape]:
        """Every page kind, by a name for it."""
        text, edition, key = self.copy, self.edition, self.language
        archive = f"/{key}/archive/"
        months = tuple((date(2026, month, 1), month * 9 % 50, f"{archive}2026/{month:02}/") for month in range(1, 13))
        hit = shapes.SearchHit(self.card(1), ((0, 5),), text.standfirst, ((3, 9),))
        facets = tuple(
            shapes.SearchFacet(one, 12, f"/{key}/search?q=x&section={i}", i == 0)
            for i, one in enumerate(text.sections[:4])
        )
        years = tuple(shapes.SearchFacet(str(year), 30, f"/{key}/search?q=x&year={year}") for year in (2026, 2025))
        return {
            "story": shapes.StoryPage(edition, self.story()),
            "story-plain": shapes.StoryPage(edition, self.plain_story()),
            "story-bare": shapes.StoryPage(edition, self.bare_story()),
            "story-everything": shapes.StoryPage(edition, self.story(everything=True)),
            "story-video": shapes.StoryPage(edition, self.story(video=True), is_preview=True),
            "text-only": shapes.TextOnlyPage(edition, self.story(everything=True)),
            "home": shapes.HomePage(edition, self.translations()),
            "section": shapes.SectionPage(
                edition,
                text.sections[0],
                "city",
                f"/{key}/city/",
                text.summary,
                f"section/{key}/city",
                5,
                20,
                f"/{key}/city/feed.rss",
                self.translations(),
            ),
            "deeper": shapes.DeeperListPage(edition, text.sections[0], f"/{key}/city/", f"section/{key}/city"),
            "topic": shapes.TopicPage(
                edition,
                text.topics[0],
                f"/{key}/topics/t0/",
                text.summary,
                f"topic/{key}/t0",
                f"/{key}/topics/t0/feed.rss",
            ),
            "storyline": shapes.StorylinePage(
                edition,
                text.storyline,
                f"/{key}/storylines/caspian/",
                text.summary,
                date(2026, 11, 12),
                f"storyline/{key}/caspian",
            ),
            "contributor": shapes.ContributorPage(
                edition,
                text.author,
                f"/{key}/authors/gunel/",
                text.role,
                text.biography,
                picture(6, text),
                "gunel@gilavar.example",
                "contributor/x",
            ),
            "person": shapes.PersonPage(
                edition,
                text.speaker,
                f"/{key}/people/rena/",
                text.role,
                text.summary,
                picture(5, text),
                (self.person_quote(0), self.person_quote(2)),
                "person/x",
            ),
            "archive": shapes.ArchivePage(edition, archive, ((2026, months), (2025, months))),
            "archive-empty": shapes.ArchivePage(edition, archive, ()),
            "archive-year": shapes.ArchiveYearPage(
                edition, 2026, f"{archive}2026/", months, shapes.Link("2025", f"{archive}2025/"), None
            ),
            "archive-month": shapes.ArchiveMonthPage(
                edition,
                date(2026, 11, 1),
                f"{archive}2026/11/",
                self.days(date(2026, 11, 1)),
                shapes.Link("10", f"{archive}2026/10/"),
                None,
            ),
            "archive-month-older": shapes.ArchiveMonthPage(
                edition,
                date(2026, 10, 1),
                f"{archive}2026/10/",
                self.days(date(2026, 10, 1)),
                None,
                shapes.Link("11", f"{archive}2026/11/"),
            ),
            "back-issue": shapes.BackIssuePage(
                edition,
                date(2026, 11, 19),
                f"{archive}2026/11/19/",
                "day/x",
                12,
                shapes.Link("18", f"{archive}2026/11/18/"),
                shapes.Link("20", f"{archive}2026/11/20/"),
                years_ago=((10, shapes.Link("19.11.2016", f"{archive}2016/11/19/")),),
            ),
            "standing": shapes.StandingPage(
                edition, text.standing[0], f"/{key}/about", self.blocks(), NOW, self.translations("about")
            ),
            "letters": shapes.LettersPage(edition, f"/{key}/letters"),
            "letters-thanks": shapes.LettersPage(edition, f"/{key}/letters", "thanks"),
            "letters-problem": shapes.LettersPage(
                edition, f"/{key}/letters", "problem", "too_long", "12", "a@b.example", "13"
            ),
            "error-404": shapes.ErrorPage(edition, 404, (self.section(0), self.section(1))),
            "error-410": shapes.ErrorPage(edition, 410),
            "error-405": shapes.ErrorPage(edition, 405),
            "error-421": shapes.ErrorPage(edition, 421),
            "error-429": shapes.ErrorPage(edition, 429),
            "error-503": shapes.ErrorPage(edition, 503),
            "search": shapes.SearchPage(
                edition,
                f"/{key}/search",
                text.topics[0],
                (hit,) * 5,
                12345,
                False,
                facets,
                years,
                (),
                shapes.Link(text.topics[1], f"/{key}/search?q=y"),
                shapes.Link("2", f"/{key}/search?q=x&page=2"),
            ),
            "search-nothing": shapes.SearchPage(edition, f"/{key}/search", "77", (), 0, True, (), (), (), None, None),
            "search-start": shapes.SearchPage(edition, f"/{key}/search", "", (), 0, True, (), (), (), None, None),
            "search-problem": shapes.SearchPage(
                edition, f"/{key}/search", "77", (), 0, True, (), (), (), None, None, "too_slow"
            ),
        }
