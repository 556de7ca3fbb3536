"""The page store and the inbox. See README.md."""

from broadsheet.store.encoding import DEFAULT_LEVEL, ENCODINGS, encode_part
from broadsheet.store.inbox import Inbox, Letter, SpoolFull
from broadsheet.store.marks import lift_page, mark_page
from broadsheet.store.moment import Changes, Moment, TakeDown
from broadsheet.store.read import Store
from broadsheet.store.shapes import EncodedPart, EntryKey, Item, ListEntry, ListItem, PageRecord, Part, PartItem
from broadsheet.store.stitch import Composed, IncompletePage
from broadsheet.store.tables import UnableToOpen
from broadsheet.store.write import Batch, MemoryStore, StoreWriter, open_store

__all__ = [
    "DEFAULT_LEVEL", "ENCODINGS", "Batch", "Changes", "Composed", "EncodedPart", "EntryKey", "Inbox", "IncompletePage",
    "Item", "Letter", "ListEntry", "ListItem", "MemoryStore", "Moment", "PageRecord", "Part", "PartItem",
    "SpoolFull", "Store", "StoreWriter", "TakeDown", "UnableToOpen", "encode_part", "lift_page", "mark_page",
    "open_store",
]  # fmt: skip
