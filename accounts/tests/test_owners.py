from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import IntegrityError
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils import timezone

from accounts.management.commands import prune_guests
from accounts.middleware import OwnerMiddleware, begin, forget, owner_of, renew
from accounts.models import Owner, User

pytestmark = pytest.mark.django_db


def visit(view, user, **cookies):
    request = RequestFactory().get("/")
    request.user = user
    request.COOKIES.update(cookies)

    def answer(request):
        view(request)
        return HttpResponse()

    return OwnerMiddleware(answer)(request)


@pytest.fixture
def stranger():
    from django.contrib.auth.models import AnonymousUser

    return AnonymousUser()


def owner_seen(user, **cookies) -> Owner | None:
    seen = []
    visit(lambda request: seen.append(owner_of(request)), user, **cookies)
    return seen[0]


def test_somebody_who_has_not_begun_owns_nothing_and_gets_no_cookie(stranger):
    response = visit(lambda request: None, stranger)
    assert not response.cookies and not Owner.objects.exists()


def test_a_guest_gets_a_key_that_only_the_browser_keeps(stranger):
    cookie = visit(begin, stranger).cookies["guest"]
    assert cookie["httponly"] and cookie["samesite"] == "Lax" and len(cookie.value) >= 43
    assert cookie["max-age"] == 30 * 24 * 3600
    assert Owner.objects.get().key_hash != cookie.value
    assert owner_seen(stranger, guest=cookie.value) == Owner.objects.get()


def test_over_https_the_cookie_goes_nowhere_else(stranger, settings):
    settings.HTTPS, settings.GUEST_COOKIE_NAME = True, "__Host-guest"
    cookie = visit(begin, stranger).cookies["__Host-guest"]
    assert cookie["secure"] and cookie["path"] == "/" and not cookie["domain"]


@pytest.mark.parametrize("key", ["", "made up", "0" * 64, "\x00", "ключ", "x" * 5000])
def test_a_wrong_key_opens_nothing(stranger, key):
    Owner.objects.start_guest()
    assert owner_seen(stranger, guest=key) is None


def test_the_hash_in_the_database_is_not_a_key(stranger):
    owner, _key = Owner.objects.start_guest()
    assert owner_seen(stranger, guest=owner.key_hash) is None


def test_a_guest_who_saves_keeps_the_cookie_longer(stranger):
    _owner, key = Owner.objects.start_guest()
    assert visit(renew, stranger, guest=key).cookies["guest"].value == key


def test_a_draft_that_is_forgotten_takes_its_cookie_along(stranger):
    _owner, key = Owner.objects.start_guest()
    assert visit(forget, stranger, guest=key).cookies["guest"]["max-age"] == 0


def test_an_account_is_one_owner_however_often_it_begins():
    user = User.objects.create_user("editor@desk.example")
    visit(begin, user)
    visit(begin, user)
    assert owner_seen(user) == Owner.objects.get(user=user)


def test_looking_makes_no_owner():
    assert owner_seen(User.objects.create_user("editor@desk.example")) is None
    assert not Owner.objects.exists()


def test_who_logs_in_keeps_the_draft_begun_as_a_guest():
    guest, key = Owner.objects.start_guest()
    assert owner_seen(User.objects.create_user("editor@desk.example"), guest=key) == guest


@pytest.mark.parametrize("both", [True, False])
def test_an_owner_is_an_account_or_a_guest(both):
    user = User.objects.create_user("editor@desk.example")
    with pytest.raises(IntegrityError):
        Owner.objects.create(user=user if both else None, key_hash="hash" if both else None)


def test_addresses_are_kept_in_lower_case():
    User.objects.create_user(" Editor@Desk.Example ", "a long enough phrase")
    assert User.objects.get_by_natural_key("EDITOR@desk.example").email == "editor@desk.example"


def aged(**age: float) -> Owner:
    owner, _key = Owner.objects.start_guest()
    owner.last_edit = timezone.now() - timedelta(**age)
    owner.save()
    return owner


def test_guests_go_30_days_after_their_last_edit_and_not_an_hour_sooner():
    kept = aged(days=29, hours=23)
    aged(days=30, hours=1)
    call_command("prune_guests")
    assert list(Owner.objects.all()) == [kept]


def test_accounts_stay_however_old():
    owner = Owner.objects.for_user(User.objects.create_user("editor@desk.example"))
    Owner.objects.update(last_edit=timezone.now() - timedelta(days=400))
    call_command("prune_guests")
    assert list(Owner.objects.all()) == [owner]


def test_many_guests_go_batch_by_batch_and_a_second_time_changes_nothing(monkeypatch):
    monkeypatch.setattr(prune_guests, "BATCH", 3)
    for _guest in range(8):
        aged(days=31)
    assert prune_guests.prune_guests() == 8
    assert prune_guests.prune_guests() == 0
