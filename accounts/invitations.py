"""Editors' accounts: who becomes one, by which link, and what an editor and a publisher may do."""

from dataclasses import dataclass
from smtplib import SMTPException
from urllib.parse import urljoin

from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.core.mail import send_mail
from django.db import IntegrityError, transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from .models import Invitation, User

EDITORS, PUBLISHERS = "Editors", "Publishers"
# What readers see at once is a publisher's: the rest of the guides is every editor's.
PUBLISHING = (
    *("publish_guideversion", "delete_career"),
    *("change_figures", "add_releaseimport", "change_releaseimport", "delete_releaseimport"),
)


class InvitationError(Exception):
    """Why no account was made, in a sentence. `gone` when the link itself is used or expired."""

    def __init__(self, message: str, *, gone: bool = False) -> None:
        super().__init__(message)
        self.gone = gone


@dataclass(frozen=True)
class Made:
    """What came of asking for an editor: the account if there was one, else the link that makes it. `publisher` is what
    they become, `if_first` where that hangs on nobody joining before."""

    publisher: bool
    if_first: bool = False
    promoted: User | None = None
    link: str = ""
    not_mailed: str = ""


def make_editor(email: str, *, publisher: bool = False) -> Made:
    """An account of this address becomes an editor's at once; anybody else is sent a link. InvitationError if off.

    The first editor there is publishes too, whatever is asked: nobody else could.
    """
    is_first = not User.objects.has_editors()
    email = email.strip().lower()
    user = User.objects.called(email)
    if user is None:
        link = invite(email, publisher=publisher)
        return Made(publisher, is_first and not publisher, link=link, not_mailed=_mail(email, link))
    if not user.is_active:
        raise InvitationError(_("The account of %(email)s is switched off. Nothing was changed.") % {"email": email})
    publisher = publisher or is_first
    promote(user, publisher=publisher)
    return Made(publisher, promoted=user)


def invite(email: str = "", *, publisher: bool = False) -> str:
    """A new link, open for a week and good for one account: of this address, or of the one its holder chooses.

    Links without an address are for the first editor, who publishes too.
    """
    _invitation, token = Invitation.objects.start(email, publisher=publisher or not email)
    return urljoin(settings.SITE_URL, reverse("accounts:join", args=[token]))


def _mail(email: str, link: str) -> str:
    """Why the mail did not go, or ""."""
    try:
        send_mail(
            subject=_("You are invited to edit the career guides"),
            message=render_to_string("accounts/invitation.txt", {"link": link}),
            from_email=None,
            recipient_list=[email],
        )
    except (OSError, SMTPException) as fault:
        return str(fault)
    return ""


def accept(invitation: Invitation, *, email: str, password: str) -> User:
    """Make the account and use the link up, both or neither; InvitationError says why not."""
    try:
        with transaction.atomic():
            if not invitation.take():
                raise InvitationError(_("This link is used or too old."), gone=True)
            publisher = invitation.publisher or not User.objects.has_editors()
            user = User.objects.create_user(invitation.email or email, password)
            promote(user, publisher=publisher)
    except IntegrityError as taken:
        raise InvitationError(_("There is an account with this address already. Sign in with it.")) from taken
    if not invitation.email:
        # Links without an address are for the first editor only, who is here now.
        Invitation.objects.without_address().delete()
    return user


def promote(user: User, *, publisher: bool = False) -> None:
    user.is_staff = True
    user.save(update_fields=["is_staff"])
    user.groups.add(*((editors(), publishers()) if publisher else (editors(),)))


def editors() -> Group:
    """The group of editors, made with its permissions where there is none; its members write guides, nothing else."""
    return _group(EDITORS)


def publishers() -> Group:
    """Those who show guides to readers, beside what they may as editors."""
    return _group(PUBLISHERS)


def _group(name: str) -> Group:
    group, made = Group.objects.get_or_create(name=name)
    if made:
        allow_editors_all_guides()
    return group


def allow_editors_all_guides() -> None:
    """Let editors write, and publishers publish, all guides: also a model that a migration has just brought."""
    of_guides = Permission.objects.filter(content_type__app_label="careers")
    writers, _made = Group.objects.get_or_create(name=EDITORS)
    writers.permissions.remove(*of_guides.filter(codename__in=PUBLISHING))
    writers.permissions.add(*of_guides.exclude(codename__in=PUBLISHING))
    showers, _made = Group.objects.get_or_create(name=PUBLISHERS)
    showers.permissions.add(*of_guides.filter(codename__in=PUBLISHING))
