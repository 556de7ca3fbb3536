"""How a story gets from a reporter to readers: one task, an editor's approval, after which it is published."""

from __future__ import annotations

from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import GroupApprovalTask, Workflow, WorkflowContentType, WorkflowTask

from broadsheet.newsroom.accounts.roles import ADMINISTRATOR, EDITOR
from broadsheet.stories.models import Story

__all__ = ["WORKFLOW", "ensure_workflow"]

WORKFLOW = "the editors"
"""The name as it stands on the button: “Submit to the editors”."""
_TASK = "Editor's approval"


@transaction.atomic
def ensure_workflow() -> Workflow:
    """Make the workflow of stories, or leave it as the newsroom has changed it. Needs the roles."""
    story = ContentType.objects.get_for_model(Story)
    present = WorkflowContentType.objects.filter(content_type=story).select_related("workflow").first()
    if present is not None:
        return present.workflow
    task, is_new = GroupApprovalTask.objects.get_or_create(name=_TASK)
    if is_new:
        task.groups.set(Group.objects.filter(name__in=(ADMINISTRATOR, EDITOR)))
    workflow, _ = Workflow.objects.get_or_create(name=WORKFLOW)
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task.task_ptr)
    WorkflowContentType.objects.create(content_type=story, workflow=workflow)
    _retire_wagtails_example()
    return workflow


def _retire_wagtails_example() -> None:
    """Its task asks a group that does not exist here, so nobody could ever approve."""
    Workflow.objects.filter(name="Moderators approval", workflow_content_types=None).update(active=False)
