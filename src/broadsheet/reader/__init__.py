"""The fast tier: requests in, stitched stored bytes out. See README.md."""

from broadsheet.reader.config import ReaderConfig, StaticFile
from broadsheet.reader.made import LetterState, MadePage, MadePages, PlainPages
from broadsheet.reader.serve import PortTaken, serve

__all__ = ["LetterState", "MadePage", "MadePages", "PlainPages", "PortTaken", "ReaderConfig", "StaticFile", "serve"]
