"""Receipts: what the editor is told after publishing, read from what the press committed, never guessed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from broadsheet.store import Batch, Store

__all__ = ["KEPT_RECEIPTS", "Receipt", "forget_receipts", "put_receipts", "receipt_for"]

KEPT_RECEIPTS = 5_000


@dataclass(frozen=True, slots=True)
class Receipt:
    """A batch that is live. ``at``: when it was committed; ``published_at``: when the log row was written."""

    number: int
    at: float
    published_at: float
    pages: int
    lists: int
    feeds: int
    slots: int = 0
    troubles: tuple[str, ...] = ()
    """What could not be pressed with it, one sentence each; readers keep the last good page."""

    @property
    def seconds(self) -> float:
        """From the newsroom's commit to the readers' next request."""
        return max(0.0, self.at - self.published_at)


def receipt_for(store: Store, log_number: int) -> Receipt | None:
    """The receipt of the log row ``log_number``; None until the press has committed it (or when it is long past)."""
    raw = store.meta(f"receipt/{log_number}")
    if raw is None:
        return None
    values = json.loads(raw)
    return Receipt(**{**values, "troubles": tuple(values["troubles"])})


def put_receipts(batch: Batch, rows: dict[int, float], receipt: Receipt) -> None:
    """Write the receipt for every log row of a batch (number to when it was written), and forget very old ones."""
    for number, published_at in rows.items():
        values = asdict(receipt) | {"number": number, "published_at": published_at}
        batch.put_meta(f"receipt/{number}", json.dumps(values, ensure_ascii=False).encode())
        batch.delete_meta(f"receipt/{number - KEPT_RECEIPTS}")


def forget_receipts(batch: Batch, after: int, until: int) -> None:
    """Forget those of log rows above ``after``, up to ``until``."""
    for number in range(max(after, until - KEPT_RECEIPTS) + 1, until + 1):
        batch.delete_meta(f"receipt/{number}")
