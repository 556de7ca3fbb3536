"""What was to be reached, row by row, in the order of the table."""

from __future__ import annotations

from bench.rows import Goal

__all__ = ["GOALS", "GROUPS", "MILLION"]

MILLION = 1_000_000

GOALS = (
    Goal("press", "fill: stories into SQLite", "stories/s", least=2000),
    Goal("press", "full press, two cores", "stories/s", least=600),
    Goal("index", "index build, from the newsroom's database", "stories/s", least=2000, stories=MILLION),
    Goal("index", "index of the paper, bytes a story", "bytes"),
    Goal("reader", "story page, one address, zstd", "requests/s", least=0.5, of_nginx=True),
    Goal("reader", "story page, one address, gzip", "requests/s", least=0.5, of_nginx=True),
    Goal("reader", "304 answers", "requests/s", least=0.6, of_nginx=True),
    Goal("reader", "random story pages, zstd", "requests/s"),
    Goal("reader", "random story pages, gzip", "requests/s"),
    Goal("reader", "random, zstd, a publish a second", "requests/s", least=0.35, of_nginx=True, stories=MILLION),
    Goal("reader", "random, a publish a second, 15,000 requests/s: p99", "ms", most=20, stories=MILLION),
    Goal("reader", "random, a publish a second, 15,000 requests/s: held", "requests/s", least=14_850, stories=MILLION),
    Goal("reader", "random, a publish a second, 5,000 requests/s: p99", "ms"),
    Goal("reader", "random, a publish a second: errors", "errors", most=0, stories=MILLION),
    Goal("reader", "reader memory of its own, one process", "MB", most=150, stories=MILLION),
    Goal("reader", "reader start to first page", "s", most=1, stories=MILLION),
    Goal("sizes", "random pages, 10,000 stories to 1,000,000", "times", least=0.9, most=1.1),
    Goal("sizes", "publish to visible, 1,000,000 stories to 10,000", "times", most=1.2),
    Goal("visible", "publish to visible everywhere, idle: median", "s", most=0.25, stories=MILLION),
    Goal("visible", "publish to visible everywhere, idle: p99", "s", most=1, stories=MILLION),
    Goal("visible", "publish to visible: story", "s"),
    Goal("visible", "publish to visible: home", "s"),
    Goal("visible", "publish to visible: section", "s"),
    Goal("visible", "publish to visible: an old story's Latest and See also", "s"),
    Goal("visible", "publish to visible: RSS", "s"),
    Goal("visible", "publish to visible: news sitemap", "s"),
    Goal("visible", "publish to visible, reader at half its maximum: median", "s"),
    Goal("visible", "publish to visible, reader at half its maximum: p99", "s", most=2, stories=MILLION),
    Goal("visible", "take-down everywhere, by the command: median", "s"),
    Goal("visible", "take-down everywhere, by the command: p99", "s", most=1),
    Goal("newsroom", "newsroom: list", "ms", most=300, stories=MILLION),
    Goal("newsroom", "newsroom: edit", "ms", most=300, stories=MILLION),
    Goal("newsroom", "newsroom: save", "ms", most=300, stories=MILLION),
    Goal("newsroom", "newsroom: publish", "ms", most=300, stories=MILLION),
    Goal("newsroom", "newsroom: queries over 50 ms", "queries", most=0, stories=MILLION),
    Goal("newsroom", "newsroom: slowest query", "ms"),
    Goal("bytes", "first visit: HTML with CSS", "bytes", most=14_000),
    Goal("bytes", "first visit: script", "bytes", most=4_000),
    Goal("bytes", "first visit: requests before pictures", "requests", most=2),
    Goal("bytes", "second page of a visit, with the dictionary", "bytes", most=5_000),
    *(
        Goal("lighthouse", f"Lighthouse, phone, {page}: {category}", "points", least=100)
        for page in ("story", "home", "section", "archive")
        for category in ("performance", "accessibility", "best practices", "SEO")
    ),
    Goal("lighthouse", "LCP, slow 4G, 4x CPU: story page", "s", most=1.2),
    Goal("search", "search p50", "ms", most=15, stories=MILLION),
    Goal("search", "search p99", "ms", most=60, stories=MILLION),
    Goal("search", "suggestions p99", "ms", most=10, stories=MILLION),
    Goal("search", "index build, documents at hand", "stories/s", least=2000, stories=MILLION),
    Goal("search", "index beyond the text", "bytes a story", most=1500, stories=MILLION),
    Goal("search", "related stories p50", "ms", most=5, stories=MILLION),
    Goal("move-in", "move-in from JSON Lines", "stories/s", least=1500),
    Goal("move-in", "move-in from WXR", "stories/s", least=800),
    Goal("language", "az stems: recall", "share", least=0.90),
    Goal("language", "az stems: over-stemming", "share", most=0.05),
    Goal("pages", "extraction: token F1, all pages", "F1", least=0.92),
    Goal("pages", "extraction: token F1, az, ru and tr pages", "F1", least=0.90),
    Goal("pages", "extraction: date right", "share", least=0.95),
    Goal("pages", "extraction: author right", "share", least=0.85),
    Goal("quotes", "quotes with their speaker, en", "F1", least=0.85),
    Goal("related", "related, az clusters: precision@5", "share", least=0.8),
    Goal("related", "related, az clusters: above newest in section", "share", least=0.5),
)

GROUPS = tuple(dict.fromkeys(goal.group for goal in GOALS))
