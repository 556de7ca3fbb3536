"""How large and how long: what every group of measurements is told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

__all__ = ["Plan"]


@dataclass(frozen=True, slots=True)
class Plan:
    """``seconds`` is the length of one run of the load, ``runs`` how often each is repeated, in turn with nginx."""

    work: Path
    stories: int = 10_000
    seconds: int = 2
    runs: int = 5
    publishes: int = 40
    port: int = 8480
    is_quick: bool = False

    @classmethod
    def quick(cls, work: Path, stories: int, port: int) -> Plan:
        """To see that everything runs; its figures are not for quoting."""
        return cls(work, stories, seconds=1, runs=3, publishes=8, port=port, is_quick=True)

    @property
    def paper(self) -> Path:
        """The folder of the paper of this size."""
        return self.work / f"paper-{self.stories}"
