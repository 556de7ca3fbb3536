"""What is judged on texts that people labelled, and moving in: each a file of its own beside this folder."""

from __future__ import annotations

from search_corpus import inputs

from bench.plan import Plan
from bench.rows import Figure

__all__ = ["measure_language", "measure_move_in", "measure_pages", "measure_quotes", "measure_related"]

_ABSENT = "the labelled texts (BROADSHEET_INPUTS or ../shared/inputs) are not here"


def measure_move_in(plan: Plan) -> dict[str, Figure]:
    """From JSON Lines and from WordPress, into SQLite."""
    from move_in_rate import measure

    found = measure(min(plan.stories, 10_000))
    rows = {"json_lines": "move-in from JSON Lines", "wordpress": "move-in from WXR"}
    figures = {}
    for kind, name in rows.items():
        one = found[kind]
        note = (
            f"{one['taken']:,} stories, {one['megabytes']} MB; a second run that changes nothing:"
            f" {one['second_run_seconds']} s; peak {one['peak_memory_mb']} MB"
        )
        figures[name] = Figure(one["stories_per_second"], note=note)
    return figures


def measure_language(_plan: Plan) -> dict[str, Figure]:
    """Azerbaijani stems on UniMorph."""
    _must_have("04-corpora/morph")
    from language_stems import measure

    found = measure()
    kinds = ", ".join(f"{kind} {found[f'az ours recall {kind}']:.3f}" for kind in ("N", "V"))
    met = found["az words.txt: lemmas met by another"]
    strangers = found["az words.txt: met by one it is not formed from"]
    note = f"of a dictionary {met:.3f} meet another word, {strangers:.3f} one they are not formed from"
    others = ", ".join(
        f"{one} {found[f'{one} ours recall']:.3f} (Snowball {found[f'{one} snowball recall']:.3f})"
        for one in ("ru", "tr")
    )
    return {
        "az stems: recall": Figure(found["az ours recall"], note=f"{kinds}; {others}"),
        "az stems: over-stemming": Figure(found["az ours over-stemming"], note=note),
    }  # fmt: skip


def measure_pages(_plan: Plan) -> dict[str, Figure]:
    """Stories out of saved pages."""
    _must_have("03-html")
    from extract_gold import measure

    found = measure()["figures"]
    every, ours = found["all pages"], found["az, ru, tr"]
    rows = {
        "extraction: token F1, all pages": every["f1"],
        "extraction: token F1, az, ru and tr pages": ours["f1"],
        "extraction: date right": every["date"],
        "extraction: author right": every["author"],
    }
    articles, whole = found["all articles"], found["whole gold"]
    note = f"articles alone: F1 {articles['f1'][0]}, date {articles['date'][0]}, author {articles['author'][0]}"
    note += f"; golds of 35 words or more: F1 {whole['f1'][0]}"
    return {name: Figure(one[0], note=f"{one[1]:,} pages; {note}") for name, one in rows.items() if one}


def measure_quotes(_plan: Plan) -> dict[str, Figure]:
    """Attributed quotes in English."""
    _must_have("05-quotes")
    from quotes_attributed import measure

    found = measure()
    note = f"precision {found['quote and speaker precision']:.3f}, recall {found['quote and speaker recall']:.3f}"
    return {"quotes with their speaker, en": Figure(found["quote and speaker F1"], note=note)}


def measure_related(_plan: Plan) -> dict[str, Figure]:
    """Related stories on labelled clusters."""
    _must_have("04-corpora/stories")
    from related_clusters import measure

    found = measure()
    others = ", ".join(f"{name} {value:.3f}" for name, value in found.items() if name.endswith(": precision"))
    five = "az clusters: precision@5"
    if five not in found:
        raise RuntimeError("no cluster with five more members is there")
    above = found[five] - found["az clusters: newest in section @5"]
    return {
        f"related, {five}": Figure(found[five], note=others),
        "related, az clusters: above newest in section": Figure(above, note="the difference of the two precisions@5"),
    }


def _must_have(folder: str) -> None:
    if not (inputs() / folder).is_dir():
        raise RuntimeError(_ABSENT)
