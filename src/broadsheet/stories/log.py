"""The log for rooms above: how their own public things get a row in it."""

from broadsheet.stories.models.log import Kind, append_to_log
from broadsheet.stories.models.public import PublicThing

__all__ = ["Kind", "PublicThing", "append_to_log"]
