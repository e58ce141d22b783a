"""One server and one browser for the package; a fresh browser profile for each test."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ViewportSize, expect, sync_playwright

from tests.model_server import ModelServer

from .serving import Site, serve
from .watching import watch

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
# Milliseconds for what a page does or shows: a machine that makes PDFs beside it takes its time.
PATIENCE = 15_000
expect.set_options(timeout=PATIENCE)
PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 900}

NewProfile = Callable[..., BrowserContext]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with serve(tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture(scope="session")
def modelled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ModelServer, Site]]:
    """A model server, and a site that is set up to ask it. Each test says what it answers."""
    with ModelServer() as model:
        settings = {"LLM_BASE_URL": model.url, "LLM_MODEL": "any", "LLM_DEADLINE": "20"}
        with serve(tmp_path_factory.mktemp("modelled"), **settings) as running:
            yield model, running


# The package's, not the session's: while it lives, this thread has an event loop, and Django's tests want none.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    path = CHROMIUM if Path(CHROMIUM).exists() else shutil.which("chromium")
    if path is None:
        pytest.fail(
            "Chromium is not installed, and these tests drive one: `sudo apt-get install chromium`, "
            "or leave them out with -m 'not browser'.",
            pytrace=False,
        )
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield chromium
        chromium.close()


@pytest.fixture
def profile(browser: Browser) -> Iterator[NewProfile]:
    """Makes profiles of new people; at the end none of them may have seen a fault in the console."""
    made: list[BrowserContext] = []
    faults: list[str] = []

    def new(**options: Any) -> BrowserContext:
        context = browser.new_context(**{"viewport": PHONE, **options})
        context.set_default_timeout(PATIENCE)
        watch(context, faults)
        made.append(context)
        return context

    yield new
    for context in made:
        context.close()
    assert faults == []
