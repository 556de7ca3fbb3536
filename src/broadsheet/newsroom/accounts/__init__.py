"""Who works in the newsroom, and what each may do."""

from broadsheet.newsroom.accounts.people import create_journalist, name_of
from broadsheet.newsroom.accounts.roles import ADMINISTRATOR, EDITOR, REPORTER, ensure_roles, role_of
from broadsheet.newsroom.accounts.workflow import ensure_workflow

__all__ = [
    "ADMINISTRATOR",
    "EDITOR",
    "REPORTER",
    "create_journalist",
    "ensure_roles",
    "ensure_workflow",
    "name_of",
    "role_of",
]
