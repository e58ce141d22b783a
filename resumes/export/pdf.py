"""A resume as a PDF to send: tagged, PDF/UA-1, holding what its pages print and nothing else."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from django.template.loader import get_template
from django.utils.translation import gettext as _

from resumes.document import ResumeDocument
from resumes.document.printed import printed

from . import json_resume, pool, renderer
from .designs import PLAIN, SMALLEST, Look, sheet_of
from .layout import page
from .measures import SNUG, STEPS, Measures, bullet, measures
from .store import Kept

CONTENT_TYPE = "application/pdf"
_ENDING = 40  # letters that tell a line from others, and stand on one page
# A name that goes on in a second line is divided at no hyphen: programs take one at the end of a line for their own.
_NAME = re.compile(r"<h1>[^<]*</h1>")
_WITH_HYPHEN = re.compile(r"( ?)\b([^\s<>]{1,20}-[^\s<>]{1,20})(?=[ <])")
_BULLET = re.compile(r'(<li>|<p class="point">)• ')


@dataclass(frozen=True)
class Rendered:
    """`warnings`: sentences about what could not be printed as it was typed; `notes`: about what was done to fit, which
    `squeeze` says as a number (see measures)."""

    pdf: bytes
    pages: int
    warnings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    squeeze: float = 0.0


def render(document: ResumeDocument, look: Look = PLAIN) -> Rendered:
    """The PDF of what may be sent of `document`. Raises ExportError."""
    job = _job(document, look)
    return _rendered.get(job.identifier, lambda: _render(job, look))


def images(document: ResumeDocument, look: Look = PLAIN, *, width: int = 816) -> tuple[bytes, ...]:
    """Each page of that very PDF as a PNG, `width` pixels wide. Raises ExportError."""
    job = _job(document, look)
    pdf = _rendered.get(job.identifier, lambda: _render(job, look)).pdf
    return _drawn.get(job.identifier + str(width).encode(), lambda: pool.run(renderer.draw, pdf, width))


def page_with(document: ResumeDocument, words: str, look: Look = PLAIN) -> int:
    """The number of the page where a text ends: that which has it as a line, as a heading is, else the last that has
    it in one, else the first. Raises ExportError."""
    made = render(document, look)
    end = _letters(words)[-_ENDING:]
    if made.pages == 1 or not end:
        return 1
    job = _job(document, look)
    pages = _read.get(job.identifier, lambda: pool.run(renderer.words, made.pdf))
    lines = [number for number, text in enumerate(pages, 1) if end in map(_letters, text.splitlines())]
    return (lines or [number for number, text in enumerate(pages, 1) if end in _letters(text)] or [1])[-1]


def _letters(text: str) -> str:
    """As it compares whatever its line ends, hyphens and quotation marks are."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())


def write(document: ResumeDocument, look: Look = PLAIN) -> bytes:
    return render(document, look).pdf


def archive(document: ResumeDocument, look: Look = PLAIN) -> bytes:
    """To keep, not to send: PDF/A-3a and PDF/UA-1 at once, with the content as JSON inside. Raises ExportError."""
    job = _job(document, look)
    text = json_resume.write(document, look).decode()
    key = job.identifier + hashlib.sha256(text.encode()).digest()
    return _rendered.get(key, lambda: _render(replace(job, enclosed=text), look)).pdf


def html_of(document: ResumeDocument, look: Look) -> str:
    """The page as markup, for the renderer."""
    shown = page(printed(document, look.order), look)
    made = get_template(look.chosen.template).render({"page": shown, "paged": True})
    made = _NAME.sub(lambda found: _WITH_HYPHEN.sub(r'<span>\1</span><span class="end">\2</span>', found[0]), made)
    return _BULLET.sub(lambda found: found[1] + bullet(look), made)


def _steps(look: Look) -> tuple[Measures, ...]:
    """The measures that the design means, then the tighter ones that may be tried."""
    return tuple(measures(look, step) for step in (STEPS if look.one_page else SNUG))


@lru_cache(64)
def _sheet(taken: Measures, design: str) -> str:
    return taken.fill(sheet_of(design))


def _job(document: ResumeDocument, look: Look) -> renderer.Job:
    """Kept by what goes in, so that who asks for a page, its picture and its file in turn has its markup made once."""
    key = hashlib.sha256(f"{document.model_dump_json()}\0{look.model_dump_json()}".encode()).digest()
    return _jobs.get(key, lambda: _new_job(document, look))


def _new_job(document: ResumeDocument, look: Look) -> renderer.Job:
    html, steps = html_of(document, look), _steps(look)
    css, rooms = tuple(_sheet(each, look.design) for each in steps), tuple(each.room for each in steps)
    identifier = hashlib.sha256("\0".join((html, *css, look.font)).encode()).hexdigest()[:32].encode()
    return renderer.Job(html, css, look.font, identifier, look.one_page, rooms=rooms)


def _render(job: renderer.Job, look: Look) -> Rendered:
    made = pool.run(renderer.make, job)
    notes = (_fitted(made, look),) if look.one_page else ()
    squeeze = (STEPS if look.one_page else SNUG)[made.step]
    return Rendered(made.pdf, made.pages, _warnings(made.missing), notes, squeeze)


def _fitted(made: renderer.Made, look: Look) -> str:
    """What *fit to one page* did."""
    usual, taken = measures(look), measures(look, STEPS[made.step])
    if made.pages > 1:
        return _(
            "It does not fit on one page, not even at %(least)s points, so it is set as usual on %(pages)s pages. "
            "Shorten or hide some entries to get there."
        ) % {"least": f"{SMALLEST:g}", "pages": made.pages}
    if not made.step:
        return _("It fits on one page as it is; nothing was changed.")
    if taken.size == usual.size:
        return _("Set on one page with less white space, at the same %(size)s points.") % {"size": f"{usual.size:.3g}"}
    return _("Set on one page with less white space, at %(size)s points instead of %(usual)s.") % {
        "size": f"{taken.size:.3g}",
        "usual": f"{usual.size:.3g}",
    }


def _warnings(missing: str) -> tuple[str, ...]:
    if not missing:
        return ()
    shown = " ".join(missing[:20]) + (" …" if len(missing) > 20 else "")
    return (_("These characters cannot be printed and were left out: %(characters)s") % {"characters": shown},)


_jobs: Kept[renderer.Job] = Kept()
_rendered: Kept[Rendered] = Kept()
_drawn: Kept[tuple[bytes, ...]] = Kept()
_read: Kept[tuple[str, ...]] = Kept()


def forget() -> None:
    """Drop what is kept in memory: every page is set anew."""
    _jobs.clear()
    _rendered.clear()
    _drawn.clear()
    _read.clear()
