"""Quotes: who said what in a text, by rules for quotation marks, dashes and verbs of saying (az, ru, en, tr)."""

from .attribute import Quote, find_quotes

__all__ = ["Quote", "find_quotes"]
