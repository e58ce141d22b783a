"""`request.owner`: the account or guest behind a request, or None for somebody who has not begun."""

from collections.abc import Callable
from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from .models import Owner


def owner_of(request: HttpRequest) -> Owner | None:
    """A guest's key comes first, so that an editor who logs in keeps the draft begun in this browser."""
    key = request.COOKIES.get(settings.GUEST_COOKIE_NAME, "")
    guest = Owner.objects.for_key(key) if key else None
    if guest:
        return guest
    return Owner.objects.filter(user=request.user).first() if request.user.is_authenticated else None


def begin(request: HttpRequest) -> Owner:
    """The owner behind this request; somebody new becomes a guest whose key goes out with the response."""
    owner = owner_of(request)
    if owner is None and request.user.is_authenticated:
        owner = Owner.objects.for_user(request.user)
    elif owner is None:
        owner, key = Owner.objects.start_guest()
        request.guest_key = key  # type: ignore[attr-defined]
    request.owner = owner  # type: ignore[attr-defined]
    return owner


def renew(request: HttpRequest) -> None:
    """The guest saved something: the cookie lives on as long as the draft does."""
    request.guest_key = request.COOKIES.get(settings.GUEST_COOKIE_NAME, "")  # type: ignore[attr-defined]


def forget(request: HttpRequest) -> None:
    """The cookie goes; what to do with the draft is the caller's."""
    request.guest_key = None  # type: ignore[attr-defined]


class OwnerMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # Lazy: public pages never ask, so they touch neither session nor cookie and cache whole.
        request.owner = SimpleLazyObject(lambda: owner_of(request))  # type: ignore[attr-defined]
        response = self.get_response(request)
        key = getattr(request, "guest_key", "")
        if key is None:
            response.delete_cookie(settings.GUEST_COOKIE_NAME, samesite="Lax")
        elif key:
            response.set_cookie(
                settings.GUEST_COOKIE_NAME,
                key,
                max_age=timedelta(days=settings.GUEST_DAYS),
                httponly=True,
                secure=settings.HTTPS,
                samesite="Lax",
            )
        return response
