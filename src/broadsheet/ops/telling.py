"""What the person at the terminal reads: where the paper is, and who can log in to the demo."""

from __future__ import annotations

import tomllib
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

from broadsheet.common.settings import Paper

__all__ = ["LOGINS_FILE", "console", "progress_bars", "tell_addresses"]

LOGINS_FILE = "demo-logins.toml"

console = Console(highlight=False)


def progress_bars() -> Progress:
    """A fresh set of progress bars: what is done, how much of it, how long it still takes."""
    return Progress(
        SpinnerColumn(finished_text="[green]✓"),
        TextColumn("{task.description}"),
        BarColumn(bar_width=30),
        MofNCompleteColumn(),
        TimeRemainingColumn(elapsed_when_finished=True),
        console=console,
        transient=False,
    )


def tell_addresses(paper: Paper) -> None:
    """Wait for the first page, then say where readers and journalists find the paper."""
    from broadsheet.ops.serve import wait_for_first_page

    if not wait_for_first_page(paper):
        console.print(f"[red]The reader does not answer yet; its words are in {paper.log_dir / 'reader.log'}")
    console.print()
    console.print(f"  Readers    {paper.public_url}/", soft_wrap=True)
    console.print(f"  Newsroom   {paper.newsroom_url}/", soft_wrap=True)
    for name, login in _demo_logins(paper.directory).items():
        console.print(f"             {name:<14} {login['email']:<24} {login['password']}", soft_wrap=True)
    console.print()
    console.print("  Ctrl-C ends everything.")


def _demo_logins(directory: Path) -> dict[str, dict[str, str]]:
    try:
        with (directory / LOGINS_FILE).open("rb") as file:
            return tomllib.load(file)
    except FileNotFoundError:
        return {}
