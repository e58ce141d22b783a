"""What comes back after the person's word on a draft or a bullet: only the parts that it changed, or the whole page."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from resumebuilder.http import private

from ..models import Resume
from . import desk, views
from .steps import step_of


@dataclass(frozen=True)
class Answer:
    """How it went, and which parts of the page it changed.

    `at` is the place of what was pressed: a draft's fact, a bullet, "new" or "all"; `trouble` is told there. `typed`
    and `replied` are the wording and the reply that were sent and could not be kept; `stray` says that their place
    is gone from the page.
    """

    said: str = ""
    note: str = ""
    trouble: str = ""
    status: int = 200
    at: str = ""
    typed: str = ""
    replied: str = ""
    stray: bool = False
    settled: tuple[str, ...] = ()  # facts whose draft waits no more
    redrawn: str = ""  # the fact whose draft changed
    added: tuple[str, ...] = ()  # bullets that are new
    reordered: bool = False  # bullets moved or taken out

    @property
    def about_drafts(self) -> bool:
        """It changes how many drafts wait, or what one says."""
        return bool(self.settled or self.redrawn)

    @property
    def changes_the_page(self) -> bool:
        """The picture of the page and the steps are out of date."""
        return bool(self.added or self.reordered or (self.at and not self.trouble))


def page(request: HttpRequest, resume: Resume, section: str, item_id: str, answer: Answer) -> HttpResponse:
    """The entry's page again, at its drafts; with nothing to say, by its own address so that reloading is safe."""
    htmx = bool(request.htmx)  # type: ignore[attr-defined]
    if not (answer.note or answer.trouble or htmx):
        return private(redirect(desk.item_url(resume, section, item_id) + "#drafts"))
    resume.reload()
    place = views.place_or_404(section, item_id)
    context = desk.desk(resume, step_of(section)) | views.item_context(resume, section, item_id)
    context |= {"form": place.form(initial=place.read(resume.document)), "place": place}
    context |= {"seen": place.seen(resume.document), "answer": answer}
    template = "resumes/wizard/_draft_answer.html" if htmx else "resumes/wizard/item.html"
    response = private(render(request, template, context, status=answer.status))
    response["Vary"] = "HX-Request"
    return response
