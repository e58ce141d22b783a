"""What could not be stored is told on a page that gives back what was typed, wherever it was sent."""

import errno
import logging
from collections.abc import Callable

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from .http import private
from .views import typed

logger = logging.getLogger(__name__)
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}


class NotStoredMiddleware:
    """For the views that have no place of their own to say it: a full disk, or a database that is busy too long."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, fault: Exception) -> HttpResponse | None:
        if request.method != "POST" or not _is_of_the_disk(fault):
            return None
        logger.error("nothing could be stored", exc_info=fault)
        if request.headers.get("HX-Request"):
            # The page is still there with what was typed, and says by itself that this was not kept.
            return private(HttpResponse(status=503, headers={"HX-Reswap": "none"}))
        return private(render(request, "507.html", {"typed": typed(request)}, status=507))


def _is_of_the_disk(fault: Exception) -> bool:
    return isinstance(fault, OperationalError) or (isinstance(fault, OSError) and fault.errno in _NO_ROOM)
