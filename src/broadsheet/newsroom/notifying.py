"""Mails about stories that wait, were sent back or were published: Wagtail's, without what goes wrong with them.

Wagtail sends them inside the transaction in which a story is submitted or published: a slow mail server keeps everyone
from writing, and one that cannot be found fails the whole step. These go after the commit, and one that cannot be sent
is a line in the log. Nor does an administrator get two of each.
"""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils.functional import lazy
from wagtail.admin.mail import (
    GroupApprovalTaskStateSubmissionEmailNotifier,
    Notifier,
    WorkflowStateApprovalEmailNotifier,
    WorkflowStateRejectionEmailNotifier,
)
from wagtail.models import TaskState, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_rejected, workflow_submitted

from broadsheet.newsroom.accounts import name_of
from broadsheet.newsroom.screens.sent_back import sent_back_words

__all__ = ["mail_after_commit"]


class _AfterCommit(Notifier):
    def send_notifications(self, template_set: Any, context: Any, recipients: Any, **kwargs: Any) -> bool:
        """Send once what they tell of is certain; what goes wrong then is logged, and nothing else."""
        send = super().send_notifications
        # "robust": whatever the mail server says, the story is submitted.
        transaction.on_commit(lambda: send(template_set, context, recipients, **kwargs), robust=True)
        return True


class _Submitted(_AfterCommit, GroupApprovalTaskStateSubmissionEmailNotifier):
    """To the editors: a story waits."""

    def get_context(self, task_state: TaskState, **kwargs: Any) -> dict[str, Any]:
        """With who submitted it."""
        by = task_state.workflow_state.requested_by
        return {**super().get_context(task_state, **kwargs), "by": name_of(by) if by else ""}


class _SentBack(_AfterCommit, WorkflowStateRejectionEmailNotifier):
    """To the reporter: it was sent back, and why."""

    def get_context(self, workflow_state: WorkflowState, **kwargs: Any) -> dict[str, Any]:
        """With the sentence that the desk shows, in the language of whoever the mail goes to."""
        return {
            **super().get_context(workflow_state, **kwargs),
            "sent_back": lazy(sent_back_words, str)(workflow_state),
        }


class _Approved(_AfterCommit, WorkflowStateApprovalEmailNotifier):
    """To the reporter: it is published."""


_KEPT: list[Notifier] = []
"""Signals hold what they call only weakly."""


def mail_after_commit() -> None:
    """Put ours in the place of Wagtail's. Once, at the start, after Wagtail's application is ready."""
    workflow_submitted.disconnect(sender=WorkflowState, dispatch_uid="workflow_state_submitted_email_notification")
    for signal, sender, uid, ours in (
        (task_submitted, TaskState, "group_approval_task_submitted_email_notification", _Submitted()),
        (workflow_rejected, WorkflowState, "workflow_state_rejected_email_notification", _SentBack()),
        (workflow_approved, WorkflowState, "workflow_state_approved_email_notification", _Approved()),
    ):
        signal.disconnect(sender=sender, dispatch_uid=uid)
        signal.connect(ours, sender=sender, dispatch_uid=f"newsroom_{uid}")
        _KEPT.append(ours)
