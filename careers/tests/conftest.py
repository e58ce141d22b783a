import pytest

from careers.load import load_shipped


@pytest.fixture
def guides(db):
    """The guides and figures that the project ships."""
    return load_shipped()
