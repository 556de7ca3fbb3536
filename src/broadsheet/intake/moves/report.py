"""What a move tells when it ends: counts, what was left out, and the worst differences first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape

from broadsheet.intake.parsers.shapes import IncomingStory

__all__ = ["Difference", "Report", "report_page"]


_STYLE = (
    ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;"
    "padding:0 1rem}h1{font-size:1.7rem;line-height:1.2;overflow-wrap:anywhere}"
    "h2{font-size:1.2rem;margin:2.5rem 0 .5rem}"
    "ul{padding-left:1.2rem}nav{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}table{border-collapse:collapse;width:100%}"
    "th,td{border-bottom:1px solid #8886;padding:.4rem .8rem .4rem 0;text-align:left;vertical-align:top}"
    "td{overflow-wrap:anywhere}th,.figure{white-space:nowrap}thead th{position:sticky;top:0;background:Canvas}"
    ".figure{font-variant-numeric:tabular-nums}"
    "@media(max-width:40rem){thead{display:none}table,tbody,tr,td{display:block}tr{border-bottom:1px solid #8888;"
    "padding:.6rem 0}td{border:0;padding:.1rem 0}td:empty{display:none}"
    "td::before{content:attr(data-of)': ';opacity:.7}}"
)
_FIGURE = " class=figure"


@dataclass(frozen=True, slots=True)
class Difference:
    """One story of the sample: how far the paper is from the source. `likeness` is 1 when nothing differs."""

    source_id: str
    headline: str
    likeness: float
    says: tuple[str, ...] = ()


@dataclass(slots=True)
class Report:
    """The counts of one run, and what it has to say."""

    taken: int = 0
    changed: int = 0
    unchanged: int = 0
    folded: int = 0
    drafts: int = 0
    pages: int = 0
    skipped: int = 0
    pictures: int = 0
    missing_pictures: list[tuple[str, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    left_out: list[tuple[str, int]] = field(default_factory=list)
    fragments: list[tuple[str, str, str]] = field(default_factory=list)
    skips: list[tuple[str, str, str]] = field(default_factory=list)
    folds: list[tuple[str, str, str]] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    addresses: dict[str, int] = field(default_factory=dict)
    lost_addresses: list[tuple[str, str]] = field(default_factory=list)
    seconds: float = 0.0
    dry_run: bool = False

    def would_take(self, stories: Iterable[IncomingStory]) -> None:
        """Count what a dry run would take, each as what it would come in as."""
        for story in stories:
            if story.kind == "page":
                self.pages += 1
            elif story.status == "published":
                self.taken += 1
            elif story.status == "withdrawn":
                self.skipped += 1
            else:
                self.drafts += 1

    def sentences(self) -> list[str]:
        """Return the report in a few lines for a terminal."""
        done = "would be taken" if self.dry_run else "taken"
        rate = f" ({(self.taken + self.unchanged) / self.seconds:,.0f} a second)" if self.seconds > 1 else ""
        lines = [f"{self.taken:,} stories {done} in {self.seconds:,.0f} s{rate}."]
        for count, what in (
            (self.changed, "changed since and were taken again"),
            (self.unchanged, "were in already and are unchanged"),
            (self.drafts, "came in as drafts"),
            (self.pages, "standing pages came in"),
            (self.folded, "repeat another and were folded into it"),
            (self.skipped, "could not be taken"),
            (self.pictures, "pictures were taken"),
            (len(self.missing_pictures), "pictures are missing"),
            (sum(count for _, count in self.left_out), "fragments could not be kept"),
        ):
            if count:
                lines.append(f"{count:,} {what}.")
        if self.addresses:
            lines.append(self.sentence_of_addresses())
        return lines + self.problems[:10]

    def sentence_of_addresses(self) -> str:
        """Return how many of the old addresses answer."""
        good = sum(self.addresses.get(one, 0) for one in ("200", "301"))
        return f"{good:,} of {sum(self.addresses.values()):,} old addresses answer 200 or lead to their page."


def report_page(report: Report, title: str) -> str:
    """Return the report as one HTML page that needs nothing else; the worst stands first in every table."""
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8>",
        "<meta name=viewport content='width=device-width,initial-scale=1'>",
        f"<title>{escape(title)}</title>",
        f"<style>{_STYLE}</style>",
        f"<h1>{escape(title)}</h1><ul>",
        *(f"<li>{escape(line)}</li>" for line in report.sentences()),
        "</ul>",
    ]
    worst = sorted(report.differences, key=lambda one: one.likeness)
    tables = (
        (
            "Differences between the source and the paper, the worst first",
            ("Story", "Headline", "Likeness", "What differs"),
            [(d.source_id, d.headline, f"{d.likeness:.3f}", "; ".join(d.says)) for d in worst[:500]],
        ),
        ("Old addresses that do not answer", ("Address", "Answer"), report.lost_addresses[:2000]),
        ("Stories that could not be taken", ("Story", "Headline", "Why"), report.skips[:2000]),
        ("What was left out", ("Why", "Times"), [(why, f"{count:,}") for why, count in report.left_out]),
        ("Fragments left out", ("Story", "Why", "Fragment"), report.fragments[:2000]),
        ("Missing pictures", ("Picture", "Why"), report.missing_pictures[:2000]),
        ("Repeated stories", ("Story", "Headline", "Folded into"), report.folds[:2000]),
        ("Problems of the source", ("Problem",), [(one,) for one in report.problems]),
    )
    shown = [heading for heading, _, rows in tables if rows]
    parts.append("<nav>" + "".join(f"<a href='#{_anchor(one)}'>{escape(one)}</a>" for one in shown) + "</nav>")
    for heading, columns, rows in tables:
        if rows:
            parts.append(_table(heading, columns, rows))
    return "".join(parts)


def _table(heading: str, columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    head = "".join(f"<th scope=col>{escape(column)}</th>" for column in columns)
    body = "".join("<tr>" + _cells(columns, row) + "</tr>" for row in rows)
    return (
        f"<section id={_anchor(heading)}><h2>{escape(heading)} ({len(rows):,})</h2>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></section>"
    )


def _cells(columns: tuple[str, ...], row: tuple[str, ...]) -> str:
    """Return the cells of a row, each with the name of its column: on a phone a row is a card."""
    cells = zip(columns, map(str, row), strict=True)
    return "".join(
        f"<td data-of='{escape(column)}'{_FIGURE if _is_figure(cell) else ''}>{escape(cell)}</td>"
        for column, cell in cells
    )


def _is_figure(cell: str) -> bool:
    return len(cell) <= 12 and cell.replace(",", "").replace(".", "").isdigit()


def _anchor(heading: str) -> str:
    return heading.split(",")[0].lower().replace(" ", "-")
