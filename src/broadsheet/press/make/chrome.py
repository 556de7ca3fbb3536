"""The chrome of an edition: style, masthead, footer; its home and letters pages; the notice and the breaking bar."""

from __future__ import annotations

from datetime import date

from broadsheet.press import names, places
from broadsheet.press.make.calendar import month_totals
from broadsheet.press.make.desk import EditionDesk
from broadsheet.press.make.work import Work
from broadsheet.press.targets import Target
from broadsheet.site import assets, render, shapes
from broadsheet.site.editions import dump_editions

SHARED_LEVEL = 19
"""How hard to compress what stands on every page and seldom changes: 5 % smaller for a few milliseconds."""

__all__ = ["make_footer", "make_home_page", "make_letters_page", "make_masthead", "make_style"]


def make_style(work: Work, target: Target) -> None:
    """CSS and early script, and the policy that allows just these."""
    edition = work.edition(target)
    for kind in render.STYLE_KINDS:
        key = names.style_slot(target.edition, kind)
        work.sheet.put_part(key, render.style(edition.shape, kind) if edition else None, level=SHARED_LEVEL)
    work.sheet.csp = {
        "csp": assets.csp(),
        "csp/youtube": assets.film_csp(),
        "csp/rich": assets.rich_csp(),
        "csp/story": assets.story_csp(),
        "csp/front": assets.front_csp(),
    }
    work.sheet.editions = dump_editions(known.shape for known in work.desk.editions.values())


def make_masthead(work: Work, target: Target) -> None:
    """Date line, name, other editions, menu. Due again when the edition's next day begins."""
    edition = work.edition(target)
    key = names.masthead_slot(target.edition)
    if edition is None:
        work.sheet.put_part(key, None)
        work.due[target] = None
        return
    work.sheet.put_part(key, render.masthead(_chrome(work, edition)), level=SHARED_LEVEL)
    work.due[target] = work.tomorrow_in(edition)


def make_footer(work: Work, target: Target) -> None:
    """Standing pages, the dialogs of archive and letters, the end of the document."""
    edition = work.edition(target)
    key = names.footer_slot(target.edition)
    work.sheet.put_part(key, render.footer(_chrome(work, edition)) if edition else None, level=SHARED_LEVEL)


def make_home_page(work: Work, target: Target) -> None:
    """The home page around its front; for the first edition also the way from the bare host to it."""
    edition = work.edition(target)
    if edition is None:
        work.sheet.remove_page(places.home(target.edition))
    else:
        page = shapes.HomePage(edition.shape, _other_homes(work, edition))
        work.sheet.put_page(edition.shape.home_address, render.page(page))
    first = next(iter(work.desk.editions.values()), None)
    if first is None:
        work.sheet.remove_page("/")
    else:
        work.sheet.redirect("/", first.shape.home_address, 302)


def make_letters_page(work: Work, target: Target) -> None:
    """Write to us, without script."""
    edition = work.edition(target)
    address = places.letters(target.edition)
    if edition is None:
        work.sheet.remove_page(address)
        return
    work.sheet.put_page(address, render.page(shapes.LettersPage(edition.shape, address)))


def _chrome(work: Work, edition: EditionDesk) -> shapes.Chrome:
    months = month_totals(work, edition.key)
    newest = date.fromisoformat(f"{max(months)}-01") if months else None
    return shapes.Chrome(
        edition=edition.shape,
        sections=tuple(section.link for section in work.desk.sections_of(edition.key)),
        other_editions=_other_homes(work, edition),
        standing_pages=tuple(
            shapes.Link(page.title, places.standing_page(edition.key, page.key))
            for page in work.desk.standing_pages
            if page.edition_id == edition.number
        ),
        latest_month_on=newest,
        today_on=work.today_in(edition),
    )


def _other_homes(work: Work, edition: EditionDesk) -> tuple[shapes.Translation, ...]:
    others = (other for other in work.desk.editions.values() if other.number != edition.number)
    return tuple(work.desk.translation(other, other.shape.home_address) for other in others)
