from broadsheet.press.receipt import Receipt, put_receipts, receipt_for
from broadsheet.store import MemoryStore


def test_a_receipt_is_there_when_the_press_has_committed_it() -> None:
    store = MemoryStore()
    assert receipt_for(store, 7) is None
    made = Receipt(number=8, at=100.5, published_at=0.0, pages=1, lists=6, feeds=2, troubles=("story 3: no",))
    with store.batch(version=8) as batch:
        put_receipts(batch, {7: 100.0, 8: 100.25}, made)
    seventh = receipt_for(store, 7)
    assert seventh is not None
    assert (seventh.number, seventh.pages, seventh.lists, seventh.feeds) == (7, 1, 6, 2)
    assert seventh.seconds == 0.5
    assert seventh.troubles == ("story 3: no",)
    assert receipt_for(store, 9) is None


def test_old_receipts_are_forgotten() -> None:
    store = MemoryStore()
    made = Receipt(number=1, at=1.0, published_at=0.0, pages=1, lists=0, feeds=0)
    for number in (1, 5_001):
        with store.batch(version=number) as batch:
            put_receipts(batch, {number: 0.5}, made)
    assert receipt_for(store, 1) is None
    assert receipt_for(store, 5_001) is not None
