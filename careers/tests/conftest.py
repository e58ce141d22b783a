import pytest
from django.test import Client

from accounts.invitations import promote
from accounts.models import User
from careers.load import load_shipped
from careers.load_tables import load_tables
from careers.models import Career
from careers.shipped import HERE

from .helpers import GUIDE, shipped_folder


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The shipped tables are in the database before the first test: each would load them for a second otherwise."""
    with django_db_blocker.unblock():
        load_tables(HERE / "figures")


@pytest.fixture
def guides(db):
    """The guides and figures that the project ships."""
    return load_shipped()


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
