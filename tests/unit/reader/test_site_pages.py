"""Pages made within a request stand in the edition to which their address belongs."""

from typing import Any

import pytest

from broadsheet.reader import site_pages
from broadsheet.reader.site_pages import SitePages
from broadsheet.site.editions import dump_editions
from broadsheet.site.shapes import Edition


def _edition(key: str, language: str, masthead: str) -> Edition:
    return Edition(
        key=key, name=masthead, language=language, locale=f"{language}_XX", direction="ltr", time_zone="Asia/Baku",
        date_pattern="%Y.%m.%d / %H:%M", masthead=masthead, tagline="", public_url="https://p.example",
        home_address=f"/{key}/",
    )  # fmt: skip


def _text(pages: SitePages, path: str, status: int) -> str:
    return b"".join(piece for piece in pages.error(path, status).pieces if isinstance(piece, bytes)).decode()


def _pages() -> SitePages:
    pages = SitePages()
    pages.learn(dump_editions([_edition("az", "az", "Gilavar"), _edition("ru", "ru", "Гилавар")]))
    return pages


def test_an_error_speaks_the_language_of_its_address() -> None:
    assert '<html lang="ru"' in _text(_pages(), "/ru/mir/none", 404)
    assert '<html lang="az"' in _text(_pages(), "/az/", 410)


def test_an_address_of_no_edition_gets_the_first() -> None:
    assert '<html lang="az"' in _text(_pages(), "/wp-login.php", 404)


def test_before_the_press_has_said_anything_errors_are_plain() -> None:
    assert "404" in _text(SitePages(), "/az/", 404)


def test_editions_that_cannot_be_read_leave_errors_plain() -> None:
    pages = _pages()
    pages.learn(b'[{"no": "edition"}]')
    assert "404" in _text(pages, "/az/", 404)


def test_a_letter_with_a_problem_comes_back_with_its_text() -> None:
    made = _pages().letters("ru", "problem", "too_long", text="Здравствуйте <b>")
    assert made is not None
    html = b"".join(piece for piece in made.pieces if isinstance(piece, bytes)).decode()
    assert "Здравствуйте &lt;b&gt;" in html
    assert _pages().letters("de", "thanks") is None


def test_an_error_page_of_the_editions_of_before_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """One thread renders it while another learns of the editions as they are now."""
    pages, whole = _pages(), site_pages.render.page

    def slow(shape: Any) -> Any:
        made = whole(shape)
        monkeypatch.undo()
        pages.learn(dump_editions([_edition("az", "az", "Yeni ad")]))
        return made

    monkeypatch.setattr(site_pages.render, "page", slow)
    assert "Gilavar" in _text(pages, "/az/none", 404)
    assert "Yeni ad" in _text(pages, "/az/none", 404)
