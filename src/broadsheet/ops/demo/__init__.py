"""The demo paper: data files, and a pure parser that turns them into frozen dataclasses."""
