"""Headless Chromium, kept open: the HTML file of this project printed by one page of one browser."""

import os
from typing import Any

from playwright.sync_api import sync_playwright
from serving import serve

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
    page = browser.new_page()

    def made(content: dict[str, Any]) -> int:
        page.set_content(content["html"])
        return len(page.pdf(format="A4", tagged=True))

    serve(f"Chromium {browser.version.split('.')[0]}", made)
    browser.close()
