import pytest
from django.test import Client

from accounts.invitations import promote
from accounts.models import User
from careers.load import load_shipped
from careers.models import Career
from careers.testing import put_guides

from .helpers import GUIDE, shipped_folder


@pytest.fixture
def guides(db):
    """The guides and figures that the project ships."""
    put_guides()


@pytest.fixture
def kite(db, tmp_path):
    """One small guide, published as shipped."""
    load_shipped(shipped_folder(tmp_path / "kite", kite_maker=GUIDE))
    return Career.objects.with_content().get()


@pytest.fixture
def writer(db):
    """The browser of an editor, who publishes nothing."""
    return _browser("writer@desk.example")


@pytest.fixture
def publisher(db):
    return _browser("publisher@desk.example", publisher=True)


def _browser(email, **role):
    user, browser = User.objects.create_user(email), Client()
    promote(user, **role)
    browser.force_login(user)
    return browser
