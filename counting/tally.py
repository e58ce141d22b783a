"""Counting without people: no page waits for a write, and nothing but numbers is kept.

What happens is added up in the process and written once a minute, by whichever request comes then.
"""

import logging
import re
import time
from collections import Counter
from datetime import date
from threading import Lock

from django.conf import settings
from django.db import DatabaseError, transaction
from django.db.models import F
from django.http import HttpRequest
from django.utils import timezone

from .models import DailyCount

What = DailyCount.What
EVERY = 60.0  # seconds
WORDS_A_DAY = 300  # different searches that are kept

_Key = tuple[date, str, str, str]
_logger = logging.getLogger(__name__)
_lock = Lock()
_pending: Counter[_Key] = Counter()
_written = 0.0
_MACHINE = re.compile(r"bot|crawl|spider|slurp|curl|wget|python|monitor", re.IGNORECASE)
# Signs in a job title beside letters. What holds digits or an @ may be somebody's number or address.
_SIGNS = frozenset(" .,&/+#'’-()")
_SHORTEST, _LONGEST = 3, 40


def count(what: str, *, career: str = "", detail: str = "") -> None:
    """One more of it today."""
    global _written
    if not settings.DAILY_COUNTS:
        return
    with _lock:
        _pending[timezone.localdate(), what, career[:80], detail[:60]] += 1
        is_due = time.monotonic() - _written >= EVERY
        if is_due:
            _written = time.monotonic()
    if is_due:
        flush()


def count_read(request: HttpRequest, slug: str) -> None:
    """A person looked at the page; robots and questions for its head are not counted."""
    if request.method == "GET" and not _MACHINE.search(request.headers.get("User-Agent", "")):
        count(What.READ, career=slug)


def count_missed(words: str) -> None:
    """A search found nothing. Kept only where it reads like a job title."""
    plain = " ".join(words.casefold().split())
    letters = sum(sign.isalpha() for sign in plain)
    if letters >= _SHORTEST and len(plain) <= _LONGEST and all(sign.isalpha() or sign in _SIGNS for sign in plain):
        count(What.MISSED, detail=plain)


def flush() -> None:
    """Write what was added up. What cannot be written now is kept for the next time."""
    with _lock:
        waiting = dict(_pending)
        _pending.clear()
    try:
        with transaction.atomic():
            for key, number in waiting.items():
                _add(key, number)
    except DatabaseError:
        _logger.exception("daily counts could not be written")
        with _lock:
            _pending.update(waiting)


def _add(key: _Key, number: int) -> None:
    day, what, career, detail = key
    row = DailyCount.objects.filter(day=day, what=what, career=career, detail=detail)
    if row.update(number=F("number") + number):
        return
    if what == What.MISSED and DailyCount.objects.filter(day=day, what=what).count() >= WORDS_A_DAY:
        return
    # Another process may be making the same row.
    made, is_new = DailyCount.objects.get_or_create(
        day=day, what=what, career=career, detail=detail, defaults={"number": number}
    )
    if not is_new:
        row.filter(pk=made.pk).update(number=F("number") + number)
