"""The local mailbox: in local mode mail goes to files, and this page shows them. It is not there in production."""

from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from .http import private

NEWEST = 50
# What Django's file backend writes after each mail.
_RULE = b"-" * 79


@dataclass(frozen=True)
class Mail:
    to: str
    subject: str
    sent: datetime | None
    text: str


@require_safe
def mailbox(request: HttpRequest) -> HttpResponse:
    # Mail holds links that make editors: it is for whoever sits at this machine.
    if not settings.LOCAL or request.META.get("REMOTE_ADDR") not in {"127.0.0.1", "::1"}:
        raise Http404
    return private(render(request, "local/mailbox.html", {"mails": read_mails(Path(settings.EMAIL_FILE_PATH))}))


def read_mails(folder: Path) -> list[Mail]:
    """The newest mails in the folder, newest first."""
    files = sorted(folder.glob("*.log"), key=lambda file: file.stat().st_mtime_ns, reverse=True)[:NEWEST]
    return [mail for file in files for mail in reversed(_mails_in(file))][:NEWEST]


def _mails_in(file: Path) -> list[Mail]:
    parts = file.read_bytes().split(_RULE)
    return [_read(part.lstrip(b"\n")) for part in parts if part.strip()]


def _read(source: bytes) -> Mail:
    message = message_from_bytes(source, policy=policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(preferencelist=("plain",))
    return Mail(
        to=str(message["To"] or ""),
        subject=str(message["Subject"] or ""),
        sent=_date(str(message["Date"] or "")),
        text=body.get_content().strip() if body else "",
    )


def _date(value: str) -> datetime | None:
    try:
        return parsedate_to_datetime(value)
    except ValueError:
        return None
