"""How many stories a second move in, from JSON Lines and from WordPress, into SQLite.

`measure()` makes a paper in a folder of its own, writes two exports of invented stories, moves both in and returns
the rates, the peak of memory, and how long a second run that changes nothing takes. Beside the rates by the clock stand
the milliseconds of processor time that a story costs the writer and the workers: those do not depend on what else the
machine does, and two cores can take in 2,000 divided by their sum, or 1,000 divided by the writer's, whichever is less.
"""

from __future__ import annotations

import json
import os
import random
import resource
import sys
import tempfile
import time
from html import escape
from pathlib import Path
from typing import Any

WORDS = [
    "şəhər",
    "məktəb",
    "prezident",
    "külək",
    "bayram",
    "yol",
    "ticarət",
    "iclas",
    "qərar",
    "səfər",
    "dəniz",
    "kitab",
    "müəllim",
    "uşaq",
    "həkim",
    "idman",
    "hava",
    "qiymət",
    "bazar",
    "layihə",
    "tikinti",
    "park",
    "məhsul",
    "kənd",
    "torpaq",
    "su",
    "işıq",
    "xəbər",
    "nazir",
    "seçki",
    "qanun",
    "hakim",
    "vəkil",
    "sərgi",
    "musiqi",
]


def measure(stories: int = 20_000, folder: Path | None = None) -> dict[str, Any]:
    """Return the figures for `stories` stories of about 2,500 characters from each kind of export."""
    with tempfile.TemporaryDirectory(prefix="broadsheet-bench-") as made:
        root = folder or Path(made)
        _set_up(root)
        from broadsheet.intake.moves.plan import Plan
        from broadsheet.intake.moves.run import move_in

        figures: dict[str, Any] = {"stories": stories}
        for kind, write in (("json_lines", _write_json_lines), ("wordpress", _write_wordpress)):
            source = root / f"export-{kind}.{'jsonl' if kind == 'json_lines' else 'xml'}"
            write(source, stories)
            state = root / "moves" / f"{kind}.sqlite3"
            begun, spent = time.perf_counter(), _processor_time()
            report = move_in(source, Plan(pictures="none"), state, batch=500)
            seconds = time.perf_counter() - begun
            writer, workers = (
                1000 * (now - then) / stories for now, then in zip(_processor_time(), spent, strict=True)
            )
            begun = time.perf_counter()
            again = move_in(source, Plan(pictures="none"), state, batch=500)
            figures[kind] = {
                "taken": report.taken,
                "seconds": round(seconds, 2),
                "stories_per_second": round(report.taken / seconds),
                "writer_ms_per_story": round(writer, 3),
                "workers_ms_per_story": round(workers, 3),
                "stories_per_second_on_two_idle_cores": round(min(2000 / (writer + workers), 1000 / writer)),
                "megabytes": round(source.stat().st_size / 1e6, 1),
                "second_run_seconds": round(time.perf_counter() - begun, 2),
                "second_run_taken": again.taken + again.changed,
                "peak_memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
            }
        return figures


def _processor_time() -> tuple[float, float]:
    """Seconds spent by this process, and by those it started that have ended."""
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime, others.ru_utime + others.ru_stime


def _set_up(root: Path) -> None:
    os.environ["BROADSHEET_DIR"] = str(root)
    os.environ.setdefault("BROADSHEET_SECRET_KEY", "a secret that is only for this measurement")
    os.environ["DJANGO_SETTINGS_MODULE"] = "broadsheet.newsroom.settings"
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    from broadsheet.stories.models import Edition
    from broadsheet.stories.write import create_edition

    if not Edition.objects.exists():
        create_edition(key="az", name="Azərbaycanca", language="az", locale="az_AZ", masthead="Xəzər")


def _stories(count: int) -> Any:
    chance = random.Random(7)
    for number in range(1, count + 1):
        headline = " ".join(chance.choices(WORDS, k=8)).capitalize() + f" {number}"
        paragraphs = [" ".join(chance.choices(WORDS, k=45)).capitalize() + "." for _ in range(8)]
        month, day = chance.randrange(1, 13), chance.randrange(1, 29)
        yield number, headline, paragraphs, f"{2005 + number % 20}-{month:02}-{day:02} 10:{number % 60:02}:00"


def _write_json_lines(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for number, headline, paragraphs, at in _stories(count):
            body = "".join(f"<p>{escape(one)} <b>qalın</b> <a href='/x/{number}'>link</a></p>" for one in paragraphs)
            record = {
                "id": number, "title": headline, "body_html": body, "date": at, "lang": "az",
                "category": WORDS[number % 12], "tags": [WORDS[number % 30], WORDS[number % 7]],
                "author": f"Müəllif {number % 40}", "url": f"https://old.example/az/{number}.html",
            }  # fmt: skip
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def _write_wordpress(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(
            '<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
            ' xmlns:wp="http://wordpress.org/export/1.2/"><channel>'
            "<link>https://old.example</link><language>az</language>\n"
        )
        for number, headline, paragraphs, at in _stories(count):
            body = "\n\n".join(f"{escape(one)} <strong>qalın</strong>" for one in reversed(paragraphs))
            file.write(
                f"<item><title>{headline} wp</title><link>https://old.example/wp/{number}/</link>"
                f"<dc:creator>leyla{number % 40}</dc:creator><content:encoded><![CDATA[{body}]]></content:encoded>"
                f"<wp:post_id>{number}</wp:post_id><wp:post_date_gmt>{at}</wp:post_date_gmt>"
                f"<wp:status>publish</wp:status>"
                f"<wp:post_type>post</wp:post_type>"
                f'<category domain="category" nicename="bolme-{number % 12}">B</category>'
                f'<category domain="post_tag" nicename="tag-{number % 30}">T{number % 30}</category></item>\n'
            )
        file.write("</channel></rss>")


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000), indent=1))
