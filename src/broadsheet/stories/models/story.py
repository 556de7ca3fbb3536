from __future__ import annotations

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Revision

from broadsheet.common import clock
from broadsheet.stories import going_live
from broadsheet.stories.models.public import UnableToDelete
from broadsheet.stories.models.story_fields import StoryFields, StoryFormat

__all__ = ["Story", "StoryFormat", "UnableToDelete"]

_BELONGS_TO_THE_STORY = (
    "edition", "translation_key", "address", "published_at", "updated_at", "published_on", "created_by",
    "created_at", "changed_at", "share_card", "wants_share_card",
)  # fmt: skip


class Story(StoryFields):
    """One piece of news in one language.

    The row is what readers see (when ``live``); drafts are Wagtail revisions beside it. Nothing but the verbs of
    ``write`` and ``publish`` changes it.
    """

    def with_content_json(self, content: dict[str, Any]) -> Story:
        """A draft of this story; what belongs to the story as a whole is not part of any draft."""
        draft: Story = super().with_content_json(content)
        for name in _BELONGS_TO_THE_STORY:
            setattr(draft, name, getattr(self, name))
        draft.slug = draft.slug or self.slug
        return draft

    def save(self, **kwargs: Any) -> None:
        """Save, and note that someone touched it."""
        self.changed_at = clock.now()
        if (fields := kwargs.get("update_fields")) is not None:
            kwargs["update_fields"] = [*fields, "changed_at"]
        super().save(**kwargs)

    def publish(
        self,
        revision: Revision,
        user: Any = None,
        changed: bool = True,
        log_action: bool | str = True,
        previous_revision: Revision | None = None,
        skip_permission_checks: bool = False,
        *,
        published_at: datetime | None = None,
        readdress: bool = False,
    ) -> None:
        """Make a revision live, or schedule it. Wagtail's editor, workflow and scheduler all end here."""
        going_live.publish(
            self,
            revision,
            user=user,
            changed=changed,
            log_action=log_action,
            previous_revision=previous_revision,
            skip_permission_checks=skip_permission_checks,
            published_at=published_at,
            readdress=readdress,
        )

    def unpublish(
        self, set_expired: bool = False, commit: bool = True, user: Any = None, log_action: bool | str = True
    ) -> None:
        """Withdraw the story; its address then answers that it is gone."""
        assert commit, "A withdrawal is always written down."
        going_live.unpublish(self, set_expired=set_expired, user=user, log_action=log_action)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Delete a story that was never published. Raises :class:`UnableToDelete` for any other.

        The address of a published one must go on saying that it is gone.
        """
        if self.address is not None:
            raise UnableToDelete(_("A story that was published can be withdrawn, not deleted."), {self})
        return super().delete(*args, **kwargs)
