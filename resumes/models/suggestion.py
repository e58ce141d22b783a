"""A draft that waits for the person's yes."""

from typing import Any

from django.db import models, transaction
from django.db.models import Count, Q
from django.utils import timezone

from .resume import Resume


class SuggestionQuerySet(models.QuerySet["Suggestion"]):
    def waiting(self, section: str, item_id: str) -> "SuggestionQuerySet":
        """The drafts of notes; other wordings of a bullet wait beside it."""
        return self.pending(section, item_id).filter(replaces="")

    def wordings(self, section: str, item_id: str) -> "SuggestionQuerySet":
        """What would take the place of a bullet."""
        return self.pending(section, item_id).exclude(replaces="")

    def pending(self, section: str, item_id: str) -> "SuggestionQuerySet":
        return self.filter(section=section, item_id=item_id, status=Suggestion.Status.PENDING)

    def taken(self, section: str, item_id: str) -> "SuggestionQuerySet":
        return self.filter(section=section, item_id=item_id, status=Suggestion.Status.TAKEN)

    def drafts_left(self) -> "SuggestionQuerySet":
        """The drafts of notes that nobody answered, of every entry."""
        drafts = self.filter(status=Suggestion.Status.PENDING, replaces="").exclude(text="")
        return drafts.exclude(section="summary")

    def fates_by_prompt(self) -> tuple[tuple[str, int, int, int], ...]:
        """For each version of a prompt: how many drafts it wrote that were taken, left, and still wait."""
        counted = {status: Count("pk", filter=Q(status=status)) for status in Suggestion.Status.values}
        rows = self.exclude(prompt="").order_by().values("prompt").annotate(**counted).order_by("prompt")
        return tuple((row["prompt"], row["taken"], row["dismissed"], row["pending"]) for row in rows)

    def replace(self, resume: Resume, section: str, item_id: str, fact_id: str, **fields: Any) -> "Suggestion":
        """The one pending draft of this fact, instead of an earlier one."""
        with transaction.atomic():
            resume.suggestions.pending(section, item_id).filter(fact_id=fact_id).delete()
            return self.create(resume=resume, section=section, item_id=item_id, fact_id=fact_id, **fields)


class Suggestion(models.Model):
    """One draft of one fact, or another wording of a bullet. It is no part of the resume until the person takes it."""

    class Status(models.TextChoices):
        PENDING = "pending"
        TAKEN = "taken"
        DISMISSED = "dismissed"

    resume = models.ForeignKey(Resume, on_delete=models.CASCADE, related_name="suggestions")
    section = models.CharField(max_length=20)
    item_id = models.CharField(max_length=40)
    fact_id = models.CharField(max_length=40)
    replaces = models.CharField(max_length=40, blank=True)  # the bullet that it says another way; `fact` is its text
    fact = models.TextField()
    text = models.TextField(blank=True)
    spans = models.JSONField(default=list)  # [[text, kind], …] in order, the whole of `text`
    question = models.TextField(blank=True)
    lost = models.JSONField(default=list)  # numbers and tools of the fact that the draft left out
    writer = models.CharField(max_length=120)
    prompt = models.CharField(max_length=40, blank=True)  # version of the prompt, where a model wrote it
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.PENDING)
    created = models.DateTimeField(default=timezone.now)

    objects = SuggestionQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["resume", "item_id", "fact_id"], condition=Q(status="pending"), name="one_pending_per_fact"
            )
        ]

    def __str__(self) -> str:
        return f"{self.resume_id} {self.fact_id} {self.status}"

    @property
    def kinds(self) -> set[str]:
        return {kind for _text, kind in self.spans}

    @property
    def is_theirs(self) -> bool:
        """Nothing in it goes beyond their words."""
        return bool(self.text) and self.kinds <= {"yours", "reworded"}

    def reword(self, text: str, spans: list[list[str]], *, lost: list[str], writer: str) -> None:
        self.text, self.spans, self.lost, self.writer, self.question = text, spans, lost, writer, ""
        self.save(update_fields=["text", "spans", "lost", "writer", "question"])

    def settle(self, status: "Suggestion.Status") -> None:
        """Answered, its text being what went on the resume."""
        self.status = status
        self.save(update_fields=["status", "text"])
