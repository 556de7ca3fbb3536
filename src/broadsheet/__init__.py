"""Broadsheet: a newspaper's whole system. The map of its rooms is docs/map.md."""
