"""Troubles that happen to good programs: each becomes one sentence that says what to do."""

from __future__ import annotations

import errno

__all__ = ["sentence_of"]


def sentence_of(trouble: OSError) -> str | None:
    """Say in one sentence what happened and what to do about it; ``None`` for what is no ordinary trouble."""
    place = trouble.filename or "the disk"
    if trouble.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk is full ({place}). Make room and run the command again; what was finished is kept."
    if trouble.errno in (errno.EACCES, errno.EPERM):
        return f"This user may not write {place}. Give it the right, or choose another folder."
    if trouble.errno == errno.EROFS:
        return f"{place} is on a read-only disk. Choose another folder."
    return None
