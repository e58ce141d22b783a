"""The person, an e-mail account or a guest; Owner, the one row that resumes belong to; links that make editors."""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Any, ClassVar

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=email.strip().lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").strip().lower())

    def called(self, email: str) -> "User | None":
        return self.filter(email=email).first()

    def has_editors(self) -> bool:
        return self.filter(is_staff=True, is_active=True).exists()


class User(AbstractBaseUser, PermissionsMixin):
    """Somebody who logs in, known by an e-mail address in lower case."""

    email = models.EmailField(_("e-mail address"), unique=True)
    is_staff = models.BooleanField(_("may open the admin"), default=False)
    is_active = models.BooleanField(_("active"), default=True)
    date_joined = models.DateTimeField(default=timezone.now, editable=False)

    USERNAME_FIELD = "email"
    objects: ClassVar[UserManager] = UserManager()

    def __str__(self) -> str:
        return self.email


def hash_key(key: str) -> str:
    """How a 32-byte random key lies in the database: one SHA-256 is enough for a key nobody can guess."""
    return hashlib.sha256(key.encode()).hexdigest()


class OwnerQuerySet(models.QuerySet["Owner"]):
    def for_user(self, user: User) -> "Owner":
        return self.get_or_create(user=user)[0]

    def for_key(self, key: str) -> "Owner | None":
        return self.filter(key_hash=hash_key(key)).first()

    def stale(self) -> "OwnerQuerySet":
        """Guests who edited nothing for so long that their drafts go."""
        return self.filter(user=None, last_edit__lt=timezone.now() - timedelta(days=settings.GUEST_DAYS))

    def start_guest(self) -> tuple["Owner", str]:
        """A new guest and the key to their drafts, which only their browser keeps."""
        key = secrets.token_urlsafe(32)
        return self.create(key_hash=hash_key(key)), key


class Owner(models.Model):
    """Who resumes belong to: an account or a guest, never both and never neither."""

    user = models.OneToOneField(User, on_delete=models.CASCADE, null=True, blank=True, related_name="owner")
    # NULL, not "": a unique column may hold many NULLs.
    key_hash = models.CharField(max_length=64, null=True, blank=True, unique=True)  # noqa: DJ001
    last_edit = models.DateTimeField(default=timezone.now)

    objects = OwnerQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(user__isnull=False, key_hash__isnull=True) | Q(user__isnull=True, key_hash__isnull=False),
                name="owner_is_account_or_guest",
            )
        ]

    def __str__(self) -> str:
        return f"account {self.user_id}" if self.user_id else f"guest {self.pk}"

    @property
    def is_guest(self) -> bool:
        return self.user_id is None

    def touch(self) -> None:
        """An edit: retention counts from here."""
        self.last_edit = timezone.now()
        self.save(update_fields=["last_edit"])


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def still_open(self) -> "InvitationQuerySet":
        return self.filter(used=None, expires__gt=timezone.now())

    def for_token(self, token: str) -> "Invitation | None":
        return self.filter(token_hash=hash_key(token)).first()

    def without_address(self) -> "InvitationQuerySet":
        """Unused links whose holder chooses the address."""
        return self.filter(email="", used=None)

    def start(self, email: str = "", *, publisher: bool = False) -> tuple["Invitation", str]:
        """A new invitation and the token of its link, which only the link keeps."""
        token = secrets.token_urlsafe(32)
        return self.create(token_hash=hash_key(token), email=email, publisher=publisher), token


def in_a_week() -> datetime:
    return timezone.now() + timedelta(days=7)


class Invitation(models.Model):
    """A link that makes one editor's account, once. With no address, whoever opens it chooses one."""

    token_hash = models.CharField(max_length=64, unique=True)
    email = models.EmailField(blank=True)
    publisher = models.BooleanField(default=False)
    expires = models.DateTimeField(default=in_a_week)
    used = models.DateTimeField(null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    def __str__(self) -> str:
        return f"invitation {self.pk}"

    def take(self) -> bool:
        """Mark it used; False when it is used or expired, or when somebody else was quicker."""
        won = Invitation.objects.still_open().filter(pk=self.pk).update(used=timezone.now())
        return won == 1
