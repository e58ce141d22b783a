"""One resume: one document in one row, and what it was before each change."""

import json
import secrets
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import Owner
from accounts.networks import Network

from ..document import DocumentError, ResumeDocument
from ..document.upgrades import dump, load

GUEST_RESUMES = 3
PICTURE_WIDTH = 1224
ACCOUNT_RESUMES = 100
SNAPSHOTS = 30
TRIES = 3
# Changes to the same place within this time undo as one.
ONE_CHANGE = timedelta(seconds=60)

Write = Callable[[ResumeDocument], ResumeDocument]


def new_public_id() -> str:
    return secrets.token_urlsafe(16)


@dataclass(frozen=True)
class Outcome:
    """How a change went. A conflict changed nothing: the place was changed elsewhere since it was shown."""

    conflict: bool = False
    changed: bool = False


class ResumeQuerySet(models.QuerySet["Resume"]):
    def of(self, owner: Owner | None) -> "ResumeQuerySet":
        """The resumes of this owner; nobody owns none. Every view begins here."""
        return self.filter(owner=owner) if owner else self.none()

    def begin(self, owner: Owner, document: ResumeDocument, *, career: str = "", came_from: str = "") -> "Resume":
        """A new resume for this owner, or DocumentError at the published limit."""
        limit = GUEST_RESUMES if owner.is_guest else ACCOUNT_RESUMES
        with transaction.atomic():
            if self.of(owner).count() >= limit:
                raise DocumentError(
                    _(
                        "There are %(limit)s resumes here, the most there can be. Forget one of them first, or start "
                        "fresh if they are not yours."
                    )
                    % {"limit": limit}
                )
            return self.create(owner=owner, career_slug=career, came_from=came_from, data=dump(document))


class Resume(models.Model):
    """One person's resume for one target. `data` is the stored document; `change` is its only writer."""

    public_id = models.CharField(max_length=32, unique=True, default=new_public_id, editable=False)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="resumes")
    # Text, not a key: a guide that is renamed or withdrawn takes no resume with it.
    career_slug = models.CharField(max_length=120, blank=True)
    # The career of the work somebody came from, where the way between the two led here.
    came_from = models.CharField(max_length=120, blank=True)
    # What was chosen of export.Look, and nothing else: a later default reaches those who chose nothing.
    look = models.JSONField(default=dict, blank=True)
    # Who drafts: "" until the person has said, "here", or the host of the model they said yes to.
    writer = models.CharField(max_length=255, blank=True)
    data = models.JSONField()
    version = models.PositiveIntegerField(default=1)
    created = models.DateTimeField(auto_now_add=True)
    updated = models.DateTimeField(default=timezone.now)

    # From where the person asks; set by whoever fetches the resume for a request.
    network = Network("")

    objects = ResumeQuerySet.as_manager()

    class Meta:
        ordering = ["-updated"]

    def __str__(self) -> str:
        return self.public_id

    @cached_property
    def document(self) -> ResumeDocument:
        return load(self.data)

    @property
    def title(self) -> str:
        document = self.document
        return document.target.title or document.basics.label or document.basics.name or _("Untitled resume")

    @property
    def kept_until(self) -> datetime | None:
        """When a guest's draft goes, counted from the last edit; an account's stays."""
        return self.owner.last_edit + timedelta(days=settings.GUEST_DAYS) if self.owner.is_guest else None

    @property
    def paper(self) -> str:
        return str(self.look.get("paper", "letter"))

    @property
    def picture_key(self) -> str:
        """Another one whenever the picture of the page may be another."""
        look = json.dumps(self.look, sort_keys=True)
        return f"{self.version}-{zlib.crc32(look.encode()):x}"

    @property
    def page_width(self) -> int:
        """Pixels of the page's picture, so that it has its place before it is there."""
        return PICTURE_WIDTH

    @property
    def page_height(self) -> int:
        return 1731 if self.paper == "a4" else 1584

    def change(
        self,
        write: Write,
        *,
        place: str,
        seen: str | None = None,
        look: Callable[[ResumeDocument], str] | None = None,
    ) -> Outcome:
        """Apply `write` to the newest document and keep the result; raises DocumentError and then changes nothing.

        `place` names what is changed (for undo). `look` gives the hash of what a form shows and `seen` the hash it
        was rendered from: when they differ on the newest document, and the write would change it, it is a conflict.
        """
        for _try in range(TRIES):
            document = write(self.document)
            if document == self.document:
                return Outcome()
            if look and seen is not None and look(self.document) != seen:
                return Outcome(conflict=True)
            if self._store(document, place):
                return Outcome(changed=True)
            self.reload()
        return Outcome(conflict=True)

    def aim(self, career_slug: str) -> None:
        """Another career guide, or none: only what is offered changes."""
        if career_slug != self.career_slug:
            self.career_slug = career_slug
            self.save(update_fields=["career_slug"])

    def dress(self, look: dict[str, Any]) -> None:
        """Set it another way: `look` is what `export.Look.dump()` gives. No word of the resume changes."""
        self.look = look
        self.save(update_fields=["look"])

    def let_write(self, writer: str) -> None:
        self.writer = writer
        self.save(update_fields=["writer"])

    def reload(self) -> None:
        self.refresh_from_db()
        self.__dict__.pop("document", None)

    def undo(self) -> str:
        """Put back what was before the last change, and say which place it concerned ("" when there is none)."""
        last = self.snapshots.order_by("-pk").first()
        if last is None:
            return ""
        return last.place if self._compare_and_set(last.data, last.delete) else ""

    def _store(self, document: ResumeDocument, place: str) -> bool:
        def beside() -> None:
            Snapshot.keep(self, place)
            self.owner.touch()

        return self._compare_and_set(dump(document), beside)

    def _compare_and_set(self, data: dict[str, Any], beside: Callable[[], object]) -> bool:
        """Store `data` and what is written `beside` it, or neither; False where somebody was quicker."""
        now = timezone.now()
        with transaction.atomic():
            mine = Resume.objects.filter(pk=self.pk, version=self.version)
            if not mine.update(data=data, version=self.version + 1, updated=now):
                return False
            beside()
        # Only now: a disk may be full at the last moment, and then this must still be what is stored.
        self.data, self.version, self.updated = data, self.version + 1, now
        self.__dict__.pop("document", None)
        return True


class Snapshot(models.Model):
    """The document as it was before one change."""

    resume = models.ForeignKey(Resume, on_delete=models.CASCADE, related_name="snapshots")
    place = models.CharField(max_length=80)
    data = models.JSONField()
    created = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.resume_id} before {self.place}"

    @classmethod
    def keep(cls, resume: Resume, place: str) -> None:
        """Remember what it holds, unless the change goes on where the last one was a moment ago; drop the oldest."""
        last = resume.snapshots.order_by("-pk").first()
        if last and last.place == place and timezone.now() - last.created < ONE_CHANGE:
            return
        cls.objects.create(resume=resume, place=place, data=resume.data)
        kept = list(resume.snapshots.order_by("-pk").values_list("pk", flat=True)[:SNAPSHOTS])
        resume.snapshots.exclude(pk__in=kept).delete()
