"""What a move's file has to tell, as a report: of the run that ends, or of one long ago."""

from __future__ import annotations

from pathlib import Path

from broadsheet.intake.moves.report import Report
from broadsheet.intake.moves.state import MoveState

__all__ = ["filled", "kept_report"]


def kept_report(state_path: Path) -> Report:
    """Return what is known of a move that was made before."""
    state = MoveState(state_path)
    try:
        fates = state.fates()
        known = Report(taken=fates.get("taken", 0), folded=fates.get("folded", 0), skipped=fates.get("skipped", 0))
        return filled(known, state)
    finally:
        state.close()


def filled(report: Report, state: MoveState) -> Report:
    """Return the report of a run with all that the move has kept."""
    report.missing_pictures = state.missing_pictures()
    report.problems = state.complaints()
    report.left_out = state.left_out_counts()
    report.fragments = state.left_outs(2000)
    report.skips = [(one, headline, why) for one, headline, _, _, why in state.stories(fate="skipped", limit=2000)]
    report.folds = [(one, headline, why) for one, headline, _, _, why in state.stories(fate="folded", limit=2000)]
    return report
