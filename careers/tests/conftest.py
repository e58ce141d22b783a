import pytest

from careers.load import load_shipped
from careers.load_tables import load_tables
from careers.shipped import HERE


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The shipped tables are in the database before the first test: each would load them for a second otherwise."""
    with django_db_blocker.unblock():
        load_tables(HERE / "figures")


@pytest.fixture
def guides(db):
    """The guides and figures that the project ships."""
    return load_shipped()
