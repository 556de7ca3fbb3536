"""docs/settings.md, made from the settings themselves so that it cannot be wrong."""

from __future__ import annotations

from pydantic import SecretStr

from broadsheet.common.settings import Paper

__all__ = ["settings_page"]

_HEAD = """\
# Settings

A paper's settings stand in `broadsheet.toml` in its folder, its secrets in `secrets.toml` beside it (readable by its
owner only). Each can also be given in the environment as `BROADSHEET_` and its name in capitals, which wins over the
files. A setting that is wrong, or that does not exist, stops the start with a sentence. After a change, restart.

This page is made from the settings: `python -m broadsheet.ops.settings_doc > docs/settings.md`.

| setting | meaning | default |
| --- | --- | --- |
"""


def settings_page() -> str:
    """Return the whole page, one row for each setting in the order of their definition."""
    rows = []
    for name, field in Paper.model_fields.items():
        if name == "directory":
            continue
        default = field.default.get_secret_value() if isinstance(field.default, SecretStr) else field.default
        shown = (
            "empty" if default in ("", ()) else f"`{str(default).lower() if isinstance(default, bool) else default}`"
        )
        rows.append(f"| `{name}` | {field.description} | {shown} |")
    return _HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    print(settings_page(), end="")
