"""Where the old system's lists lead once the stories are in: categories, authors, feeds, days, pictures' pages."""

from __future__ import annotations

from broadsheet.intake.moves.old_pages import (
    days_of_wordpress,
    lists_of_folders,
    lists_of_ghost,
    lists_of_wordpress,
)
from broadsheet.intake.moves.plan import Plan
from broadsheet.intake.moves.prove import HAS_FACES
from broadsheet.intake.moves.sources import Context
from broadsheet.intake.moves.state import MoveState
from broadsheet.intake.moves.taker import Taker

__all__ = ["lead_old_lists"]


def lead_old_lists(context: Context, plan: Plan, state: MoveState, taker: Taker, *, has_new: bool) -> None:
    """Let the addresses of the source's categories, tags, authors and feeds lead to their pages."""
    own = state.claim(found := _found(context, plan, state, taker, has_new=has_new), "", "list")
    taker.lead({old: found[old] for old in own})
    for pages in state.attached():
        own = state.claim(pages, "", "attachment")
        taker.lead({old: pages[old] for old in own})
    state.commit()


def _found(context: Context, plan: Plan, state: MoveState, taker: Taker, *, has_new: bool) -> dict[str, str]:
    editions = tuple(dict.fromkeys(plan.editions.values()))
    if not editions:
        return {}
    home = f"/{plan.editions.get('', '') or editions[0]}/"
    if context.kind in {"wordpress", "ghost"}:
        state.put_meta(HAS_FACES, "yes")
    if context.kind == "wordpress":
        found = lists_of_wordpress(context.site, state, home, editions, plan.bases)
        return found | days_of_wordpress(taker.days(), home, editions)
    if context.kind == "ghost":
        return lists_of_ghost(state, home)
    return lists_of_folders(taker.places()) if has_new else {}
