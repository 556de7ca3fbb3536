"""Search, suggestions and related stories on an archive made of the real corpora's sentences and headlines."""

from __future__ import annotations

from search_bench import measure as measure_search
from search_corpus import inputs

from bench.plan import Plan
from bench.rows import Figure

_MIX = "2,000 queries of one and two words, phrases and filters out of headlines"


def measure(plan: Plan) -> dict[str, Figure]:
    """Build an index of as many stories as the paper has, and ask it. Raises RuntimeError without the corpora."""
    if not (inputs() / "04-corpora").is_dir():
        raise RuntimeError("the corpora (BROADSHEET_INPUTS or ../shared/inputs) are not here")
    found = measure_search(plan.stories, work=plan.work)
    beyond = found["index bytes/story"] - found["text bytes/story"]
    worst = (
        f"{found['queries refused']:.0f} refused as too common; worst {found['search max ms']:.0f} ms;"
        f" newest first p99 {found['search newest p99 ms']:.1f} ms"
    )
    return {
        "search p50": Figure(found["search p50 ms"], 2000, note=_MIX),
        "search p99": Figure(found["search p99 ms"], 2000, note=worst),
        "suggestions p99": Figure(found["suggest p99 ms"], 2000, note=f"p50 {found['suggest p50 ms']:.2f} ms"),
        "index build, documents at hand": Figure(found["build stories/s"], note="without reading them from a database"),
        "index beyond the text": Figure(
            beyond,
            note=f"index {found['index bytes/story']:,.0f}, text {found['text bytes/story']:,.0f} bytes a story;"
            " negative: all of it is smaller than the text",
        ),
        "related stories p50": Figure(found["related p50 ms"], 300, note=f"p99 {found['related p99 ms']:.1f} ms"),
    }
