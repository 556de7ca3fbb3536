"""Broadsheet: a newspaper's whole system. The map of its rooms is docs/map.md."""

__all__ = ["__version__"]

__version__ = "0.1.0"
