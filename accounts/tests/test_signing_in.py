"""The desk's door."""

import pytest
from django.urls import reverse

from accounts.models import User

pytestmark = pytest.mark.django_db
ADDRESS, PASSWORD = "writer@desk.example", "a long enough sentence"
REFUSED = "No editor has this address and this password."


def sign_in(client, address=ADDRESS, password=PASSWORD):
    # As the page sends it that was opened without an address to go on to.
    page = client.get(reverse("admin:login"))
    sent = {"username": address, "password": password, "next": page.context["next"]}
    return client.post(reverse("admin:login"), sent)


def test_an_editor_comes_to_the_desk_and_is_let_out(client):
    User.objects.create_user(ADDRESS, PASSWORD, is_staff=True)
    assert sign_in(client)["Location"] == reverse("admin:index")
    assert "You are signed out" in client.post(reverse("admin:logout")).content.decode()
    assert client.get(reverse("admin:index")).status_code == 302


def test_the_page_sends_what_it_must(client):
    page = client.get(reverse("admin:login")).content.decode()
    assert f'name="next" value="{reverse("admin:index")}"' in page
    assert all(f'name="{name}"' in page for name in ("username", "password", "csrfmiddlewaretoken"))


@pytest.mark.parametrize(("address", "password"), [(ADDRESS, "wrong"), ("nobody@desk.example", PASSWORD)])
def test_a_wrong_address_and_a_wrong_password_are_told_alike(client, address, password):
    User.objects.create_user(ADDRESS, PASSWORD, is_staff=True)
    assert REFUSED in sign_in(client, address, password).content.decode()


def test_somebody_who_is_no_editor_hears_the_same(client):
    User.objects.create_user(ADDRESS, PASSWORD)
    assert REFUSED in sign_in(client).content.decode()
