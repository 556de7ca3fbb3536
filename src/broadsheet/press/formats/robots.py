"""robots.txt (RFC 9309), with the paper's word on artificial intelligence made from its settings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["CONTENT_TYPE", "AIPolicy", "robots"]

CONTENT_TYPE = "text/plain; charset=utf-8"

# Agents by what they fetch for, as their makers document them. Google-Extended and Applebot-Extended are not
# crawlers but names that say yes or no to training.
_TRAINING = (
    "GPTBot", "ClaudeBot", "anthropic-ai", "CCBot", "Google-Extended", "Applebot-Extended", "Meta-ExternalAgent",
    "Amazonbot", "Bytespider", "cohere-training-data-crawler", "Diffbot",
)  # fmt: skip
_SEARCH = ("OAI-SearchBot", "Claude-SearchBot", "PerplexityBot")
_ON_REQUEST = ("ChatGPT-User", "Claude-User", "Perplexity-User", "MistralAI-User", "DuckAssistBot")


@dataclass(frozen=True, slots=True)
class AIPolicy:
    """What AI companies may do with the paper's text. A wish, for those who keep to it; not a lock."""

    training: bool = False
    search: bool = True
    on_request: bool = True
    licence_url: str = ""
    """Terms for machines (RSL), where the paper sells them."""


def robots(policy: AIPolicy, sitemap_urls: Iterable[str]) -> str:
    """The whole file. Styles, scripts and pictures are never closed: a search engine must see what a reader sees."""
    refused = [
        *(() if policy.training else _TRAINING),
        *(() if policy.search else _SEARCH),
        *(() if policy.on_request else _ON_REQUEST),
    ]
    lines = ["User-agent: *", f"Content-Signal: {_signals(policy)}", "Allow: /", ""]
    if refused:
        lines += [*(f"User-agent: {agent}" for agent in refused), "Disallow: /", ""]
    if policy.licence_url:
        lines += [f"License: {policy.licence_url}", ""]
    return "\n".join([*lines, *(f"Sitemap: {url}" for url in sitemap_urls), ""])


def _signals(policy: AIPolicy) -> str:
    said = {"search": policy.search, "ai-input": policy.on_request, "ai-train": policy.training}
    return ", ".join(f"{name}={'yes' if yes else 'no'}" for name, yes in said.items())
