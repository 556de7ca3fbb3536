from pathlib import Path

from unit.archive.stories_cast import LEYLA, OIL, STORIES, story

from broadsheet.archive import Index, IndexWriter, Named, related, suggest


def test_suggests_people_topics_and_headlines(index: Index) -> None:
    texts = [(suggestion.kind, suggestion.text) for suggestion in suggest(index, "ne", "az", "az")]
    assert texts == [("topic", "Neft"), ("story", "Neftin qiyməti bahalaşıb"), ("story", "Neft hasilatı azalıb")]
    assert suggest(index, "leyla e", "az", "az")[0].key == LEYLA.key
    assert suggest(index, "Əliyeva", "az", "az")[0].text == "Leyla Əliyeva"
    assert [found.key for found in suggest(index, "prezident bak", "az", "az")] == ["3"]


def test_suggests_nothing_for_one_letter_or_another_edition(index: Index) -> None:
    assert suggest(index, "n", "az", "az") == []
    assert suggest(index, "neft", "ru", "ru") == []
    assert suggest(index, "!!", "az", "az") == []


def test_a_name_goes_with_its_last_story(writer: IndexWriter, tmp_path: Path) -> None:
    secret = Named("gizli", "Gizli Adam")
    writer.apply([story(1, "Bir", people=(secret,))], [], 1)
    index = Index(tmp_path / "index")
    assert suggest(index, "gizli", "az", "az")
    writer.apply([], [1], 2)
    while index.bookmark() < 2:
        pass
    assert suggest(index, "gizli", "az", "az") == []


def test_a_name_that_was_changed(writer: IndexWriter, tmp_path: Path) -> None:
    writer.apply([story(1, "Bir", people=(Named("a", "Anar Quliyev"),))], [], 1)
    writer.apply([story(2, "İki", people=(Named("a", "Anar Məmmədov"),))], [], 2)
    names = [found.text for found in suggest(Index(tmp_path / "index"), "anar", "az", "az")]
    assert names == ["Anar Məmmədov"]


def test_storyline_comes_before_shared_topic_before_text(writer: IndexWriter, tmp_path: Path) -> None:
    fire = "Şamaxıda güclü yanğın baş verib, yanğınsöndürənlər hadisə yerinə cəlb olunub."
    asked = story(1, "Şamaxıda yanğın", fire, storyline="yangin", topics=(OIL,))
    others = [
        story(2, "Ümumiyyətlə başqa xəbər", "Başqa mövzu.", storyline="yangin"),
        story(3, "Şamaxıda yanğın söndürülüb", fire),
        *[story(number, f"Xəbər {number}", f"Ayrı söz {number}.", days_ago=number) for number in range(10, 60)],
    ]
    writer.apply([asked, *others], [], 1)
    hits = related(Index(tmp_path / "index"), asked, "az")
    assert [hit.id for hit in hits[:2]] == [2, 3]
    assert hits[0].reasons == ("storyline:yangin",)
    assert hits[1].reasons == ("text",)
    assert len(hits) == 5
    assert {hit.reasons for hit in hits[2:]} == {("section",)}


def test_related_is_never_the_story_itself_nor_of_another_edition(index: Index) -> None:
    for asked in STORIES:
        hits = related(index, asked, asked.edition)
        assert asked.id not in [hit.id for hit in hits]
        assert {hit.id for hit in hits} <= {other.id for other in STORIES if other.edition == asked.edition}
        assert len({hit.id for hit in hits}) == len(hits)


def test_the_nearer_in_time_the_better(writer: IndexWriter, tmp_path: Path) -> None:
    text = "Gəncədə metro stansiyası açılıb, sərnişinlər sevinir."
    asked = story(1, "Gəncədə metro", text)
    twins = [story(2, "Gəncədə metro", text, days_ago=900), story(3, "Gəncədə metro", text, days_ago=2)]
    filler = [story(number, f"Xəbər {number}", f"Ayrı söz {number}.") for number in range(10, 40)]
    writer.apply([asked, *twins, *filler], [], 1)
    assert [hit.id for hit in related(Index(tmp_path / "index"), asked, "az", limit=2)] == [3, 2]


def test_a_rare_word_in_common_relates_only_what_the_desk_says_nothing_about(
    writer: IndexWriter, tmp_path: Path
) -> None:
    harvest = "Göyçayda nar yığımı başlayıb, bağda səhər çay dəmlənir, məhsul bazara aparılır."
    said = [*harvest.rstrip(".").split(", "), "Göyçayda mövsüm bağlanıb"]
    farming = Named("kend", "Kənd təsərrüfatı")
    asked = story(1, "Göyçayda nar mövsümü", harvest, topics=(farming,))
    unsaid = story(2, "Göyçayda nar bayramı", harvest.replace("bağda", "meydanda"), edition="ru")
    others = [
        story(3, "Şahmatçıların püşkü", "Hər iştirakçıya bir nar verdilər, turnir sabah başlayır."),
        story(4, "Lənkəranda çay", "Kollar yaşıldır, yığım gecikib.", topics=(farming,)),
        story(5, "Şahmatçıların püşkü", "Hər iştirakçıya bir nar verdilər, turnir sabah başlayır.", edition="ru"),
        *[story(10 + n, f"Xəbər {n}", f"{said[n % 4]}, ayrı söz {n}.", days_ago=n) for n in range(48)],
    ]
    writer.apply([asked, unsaid, *others], [], 1)
    index = Index(tmp_path / "index")
    assert [hit.id for hit in related(index, asked, "az", is_filled=False)] == [4]
    assert [hit.id for hit in related(index, unsaid, "ru", is_filled=False)] == [5]
