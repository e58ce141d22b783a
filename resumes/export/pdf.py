"""A resume as a PDF to send: tagged, PDF/UA-1, holding what its pages print and nothing else."""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Generic, TypeVar

from django.template.loader import get_template
from django.utils.translation import gettext as _

from resumes.document import ResumeDocument
from resumes.document.printed import printed

from . import pool, renderer
from .designs import DESIGNS, PAPERS
from .errors import ExportError
from .layout import page

CONTENT_TYPE = "application/pdf"
T = TypeVar("T")
KEPT = 32


@dataclass(frozen=True)
class Rendered:
    """`warnings`: sentences about what could not be printed as it was typed."""

    pdf: bytes
    pages: int
    warnings: tuple[str, ...] = ()


def render(document: ResumeDocument, *, design: str = "classic", paper: str = "letter") -> Rendered:
    """The PDF of what may be sent of `document`. Raises ExportError."""
    job = _job(document, design, paper)
    return _rendered.get(job.identifier, lambda: _render(job))


def images(
    document: ResumeDocument, *, design: str = "classic", paper: str = "letter", width: int = 816
) -> tuple[bytes, ...]:
    """Each page of that very PDF as a PNG, `width` pixels wide. Raises ExportError."""
    job = _job(document, design, paper)
    pdf = _rendered.get(job.identifier, lambda: _render(job)).pdf
    return _drawn.get(job.identifier + str(width).encode(), lambda: pool.run(renderer.draw, pdf, width))


def write(document: ResumeDocument, *, design: str = "classic", paper: str = "letter") -> bytes:
    return render(document, design=design, paper=paper).pdf


def _job(document: ResumeDocument, design: str, paper: str) -> renderer.Job:
    if design not in DESIGNS or paper not in PAPERS:
        raise ExportError(_("There is no such design or paper. Choose another one."))
    chosen = DESIGNS[design]
    html = get_template(chosen.template).render({"page": page(printed(document), design=design, paper=paper)})
    css = f"{get_template(chosen.style_sheet).render()}\n@page {{ size: {PAPERS[paper]} }}\n"
    identifier = hashlib.sha256("\0".join((html, css, chosen.family)).encode()).hexdigest()[:32].encode()
    return renderer.Job(html, css, chosen.family, identifier)


def _render(job: renderer.Job) -> Rendered:
    made = pool.run(renderer.make, job)
    return Rendered(made.pdf, made.pages, _warnings(made.missing))


def _warnings(missing: str) -> tuple[str, ...]:
    if not missing:
        return ()
    shown = " ".join(missing[:20]) + (" …" if len(missing) > 20 else "")
    return (_("These characters cannot be printed and were left out: %(characters)s") % {"characters": shown},)


class _Kept(Generic[T]):
    """The last few results by key, one computation a key: who asks while it runs waits for the same one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._futures: OrderedDict[bytes, Future[T]] = OrderedDict()

    def get(self, key: bytes, compute: Callable[[], T]) -> T:
        with self._lock:
            future = self._futures.get(key)
            if mine := future is None:
                future = self._futures[key] = Future()
            self._futures.move_to_end(key)
            while len(self._futures) > KEPT:
                self._futures.popitem(last=False)
        assert future is not None
        if mine:
            self._settle(key, future, compute)
        return future.result()

    def _settle(self, key: bytes, future: Future[T], compute: Callable[[], T]) -> None:
        try:
            future.set_result(compute())
        except BaseException as error:
            with self._lock:
                self._futures.pop(key, None)
            future.set_exception(error)

    def clear(self) -> None:
        with self._lock:
            self._futures.clear()


_rendered: _Kept[Rendered] = _Kept()
_drawn: _Kept[tuple[bytes, ...]] = _Kept()


def forget() -> None:
    """Drop what is kept in memory: every page is set anew."""
    _rendered.clear()
    _drawn.clear()
