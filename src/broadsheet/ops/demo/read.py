"""Reads the demo paper's files from the installed package."""

from __future__ import annotations

from importlib.resources import files

from broadsheet.ops.demo.parse import parse_paper
from broadsheet.ops.demo.shapes import DemoPaper

__all__ = ["read_paper"]


def read_paper() -> DemoPaper:
    """Reads and parses paper.toml and every story file that ships with the package. Raises UnableToParse."""
    folder = files(__package__)
    toml_text = folder.joinpath("paper.toml").read_text(encoding="utf-8")
    story_texts = {
        (edition.name, entry.name.removesuffix(".story")): entry.read_text(encoding="utf-8")
        for edition in folder.iterdir()
        if edition.is_dir()
        for entry in edition.iterdir()
        if entry.name.endswith(".story")
    }
    return parse_paper(toml_text, story_texts)
