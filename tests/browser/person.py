"""Somebody at the browser who goes from a guide to a file, and what that took."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Frame, Locator, Page, expect

GUIDE = "/careers/machine-learning-engineer/"
NOTES = """worked register, sometimes 200 customers a day
trained 4 new people
made the schedule every week in excel
helped my boss with ordering"""
SUMMARY = "Shift supervisor who keeps a counter calm and a schedule kept."


@dataclass
class Person:
    """Counts screens (pages that differ) and clicks (filling a field takes one too)."""

    page: Page
    site: str
    clicks: int = 0
    screens: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.page.on("framenavigated", self._saw)

    def _saw(self, frame: Frame) -> None:
        if frame.parent_frame is None and frame.url.startswith(self.site):
            self.screens.add(urlsplit(frame.url).path)

    def open(self, path: str) -> None:
        self.page.goto(self.site + path)

    def click(self, role: Any, name: str, *, exact: bool = False) -> None:
        self.clicks += 1
        self.page.get_by_role(role, name=name if exact else re.compile(f"^{re.escape(name)}")).first.click()

    def fill(self, label: str, text: str) -> None:
        self.clicks += 1
        self.page.get_by_label(label, exact=True).fill(text)

    def tick(self, label: str) -> None:
        self.clicks += 1
        self.page.get_by_label(label, exact=True).check()

    def heading(self, text: str) -> None:
        expect(self.page.get_by_role("heading", level=1)).to_have_text(text)

    @property
    def bullets(self) -> Locator:
        return self.page.locator("#bullets .bullet-forms textarea")

    @property
    def drafts(self) -> Locator:
        return self.page.locator("#draft-list > .draft[data-state=waiting]")

    @property
    def notes(self) -> Locator:
        return self.page.get_by_label("Your notes", exact=True)

    def arrive(self) -> None:
        """Where begin() and contact() lead, without the pages on the way."""
        contact = self._send(f"{self.site}/resume/start/", career=GUIDE.split("/")[2], situation="same")
        self.page.goto(self._send(contact, name="Sample Person", email="sample@example.com", city="Springfield"))
        self.heading("Experience")

    def _send(self, url: str, **values: str) -> str:
        """Answer the first form of a page; gives the page that follows."""
        form = self.page.request.get(url).text().partition("<form")[2].partition("</form>")[0]
        hidden = dict(re.findall(r'type="hidden" name="(\w+)"[^>]* value="([^"]*)"', form))
        return self.page.request.post(url, form=hidden | values).url

    def begin(self) -> None:
        """From the guide to an empty contact page."""
        self.open(GUIDE)
        self.clicks += 1
        self.page.get_by_role("main").get_by_role("link", name="Build your resume").first.click()
        self.heading("What is this resume for?")
        self.tick("The same kind of work as before")
        self.click("button", "Begin")

    def contact(self) -> None:
        self.heading("How can they reach you?")
        self.fill("Full name", "Sample Person")
        self.fill("E-mail", "sample@example.com")
        self.fill("City", "Springfield")
        self.click("button", "Save and go on to Experience")

    def job(self, title: str = "Shift supervisor", notes: str = NOTES) -> None:
        """Fill in a job; where it leads is said by the button pressed next."""
        self.heading("Experience")
        self.fill("Job title, or what you did", title)
        self.fill("Employer, or for whom", "Corner Cafe")
        self.fill("Start", "2021-03")
        self.tick("I still do this")
        self.fill("Your notes", notes)

    def draft(self, *, expected: int = 4, button: str = "Draft from my notes") -> None:
        self.click("button", button, exact=True)
        expect(self.drafts).to_have_count(expected)
        # It comes once the stream has ended.
        expect(self.page.get_by_role("button", name="Use all that are from my notes")).to_be_visible()

    def use_all(self) -> None:
        before = self.bullets.count()
        self.click("button", "Use all that are from my notes")
        expect(self.bullets).not_to_have_count(before)

    def education(self) -> None:
        self.heading("Education")
        self.fill("School, college or course provider", "Springfield High School")
        self.fill("Degree or diploma", "High school diploma")
        self.fill("End", "2019")
        self.click("button", "Save and go on to Skills")

    def skills(self) -> str:
        """Claim the first skill that is offered, add two, and say which one was claimed."""
        self.heading("What can you do?")
        first = self.page.locator("#offers .offer button[name=have]").first
        offered = (first.text_content() or "").partition(":")[2].strip()
        self.clicks += 1
        first.click()
        expect(self.page.get_by_text(f"{offered} is on your resume.")).to_be_visible()
        self.clicks += 1
        self.page.get_by_label("Add skills of your own").fill("Cash handling, Spanish")
        self.click("button", "Add these skills")
        expect(self.page.get_by_role("link", name="Spanish", exact=True)).to_be_visible()
        self.click("button", "Go on to")
        return offered

    def rest(self) -> None:
        """Nothing more to tell: certifications, more, and a summary."""
        self.heading("Licenses and certificates?")
        self.click("link", "Go on to")
        self.heading("What else should they know?")
        self.click("link", "Go on to")
        self.heading("Say it in two or three sentences")
        self.fill("Summary", SUMMARY)
        self.click("button", "Save and go on to Review")

    def download(self, folder: Path) -> Path:
        self.heading("Look it over and take it with you")
        with self.page.expect_download() as download:
            self.click("link", "Download PDF")
        made = folder / download.value.suggested_filename
        download.value.save_as(made)
        return made
