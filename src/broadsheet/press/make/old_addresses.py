"""Addresses of an old system that lead to a page: a range of them at a time."""

from __future__ import annotations

import json

from broadsheet.press import places
from broadsheet.press.make.work import Work
from broadsheet.press.names import old_addresses_fact
from broadsheet.press.targets import Of, Target
from broadsheet.store import Store
from broadsheet.stories.redirects import ranges_of_redirects, redirects_in

__all__ = ["make_old_addresses", "old_address_targets"]


def old_address_targets(store: Store) -> set[Target]:
    """Every range that has addresses, in the newsroom or (still) in the store."""
    known = {key.rpartition("/")[2] for key, _ in store.facts_under(old_addresses_fact(""))}
    return {Target(Of.OLD_ADDRESSES, key=key) for key in known | {str(number) for number in ranges_of_redirects()}}


def make_old_addresses(work: Work, target: Target) -> None:
    """Let each lead to its page. What has become a page of the paper since is left to whoever presses that."""
    own = _own_pages(work)
    leading = {old: new for old, new in redirects_in(int(target.key)).items() if old not in own}
    fact = old_addresses_fact(target.key)
    for gone in set(json.loads(work.facts(fact) or b"[]")) - leading.keys() - own:
        work.sheet.remove_page(gone)
    for old, new in leading.items():
        work.sheet.redirect(old, new)
    work.sheet.facts[fact] = json.dumps(sorted(leading)).encode() if leading else None


def _own_pages(work: Work) -> set[str]:
    found = {places.home(edition) for edition in work.desk.by_key}
    for edition in work.desk.by_key.values():
        found |= {places.section(edition.key, one.key) for one in work.desk.sections_of(edition.key)}
    for page in work.desk.standing_pages:
        found.add(places.standing_page(work.desk.editions[page.edition_id].key, page.key))
    return found
