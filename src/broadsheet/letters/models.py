"""Letters from readers and what was answered."""

from __future__ import annotations

from django.conf import settings
from django.db import models

__all__ = ["Answer", "Letter", "LetterState"]


class LetterState(models.TextChoices):
    """How far a letter is."""

    NEW = "new"
    READ = "read"
    ANSWERED = "answered"
    SPAM = "spam"


class Letter(models.Model):
    """What a reader sent. Never edited; only its state changes."""

    spool_id = models.CharField(max_length=80, unique=True, editable=False)
    """The spool's id: a letter drained twice is received once."""
    edition = models.ForeignKey(
        "stories.Edition", null=True, on_delete=models.SET_NULL, related_name="+", db_index=False
    )
    name = models.CharField(max_length=200, blank=True)
    email = models.CharField(max_length=254, blank=True)
    text = models.TextField()
    story_address = models.CharField(max_length=500, blank=True)
    sent_at = models.DateTimeField()
    received_at = models.DateTimeField()
    state = models.CharField(max_length=8, choices=LetterState.choices, default=LetterState.NEW)

    class Meta:
        ordering = ["-received_at", "-id"]
        indexes = [
            models.Index(fields=["-received_at", "-id"], name="letter_newest"),
            models.Index(fields=["state", "-received_at", "-id"], name="letter_state"),
            models.Index(fields=["edition", "-received_at", "-id"], name="letter_edition"),
        ]

    def __str__(self) -> str:
        return f"{self.name or self.email or 'Someone'}: {self.text[:60]}"


class Answer(models.Model):
    """An e-mail that went back to the sender."""

    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="answers")
    text = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    sent_at = models.DateTimeField()

    class Meta:
        ordering = ["sent_at", "id"]

    def __str__(self) -> str:
        return self.text[:60]
