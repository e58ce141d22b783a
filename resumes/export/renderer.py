"""Inside the child process: HTML to a tagged PDF (PDF/UA-1), and a PDF to page images. No Django, no network, no files.

WeasyPrint is imported on first use: it takes a second or two, and needs Pango, which may not be there.
"""

import atexit
import gc
import io
import logging
import os
import re
import resource
import shutil
import sys
import tempfile
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, lru_cache, partial
from html import escape
from math import ceil
from multiprocessing import parent_process
from multiprocessing.util import Finalize
from types import ModuleType
from typing import Any, TypeVar

from . import archival, fonts, last_words

T = TypeVar("T")
# The libraries take 300 MiB of addresses, and a page in Chinese with the fonts of a system 500.
MEMORY_BYTES = 768 * 1024 * 1024
CPU_SECONDS = 20
_NICE = 5
# Setting a page makes many objects and drops them together, at the end: only a long resume is searched for some before.
_COLLECT = (200_000, 5, 5)
# Seconds in which a process that is being killed has ended.
_MOMENT = 0.3
# How often pages are set again because one begins with a part whose heading stands on the page before.
_SET_AGAIN = 8
# A last page that is filled less than this is worth avoiding.
_SCANT = 0.25
# Of so many pages, none is saved: it costs as much again. And so many can never become one.
_WORTH_SAVING, _HOPELESS = 4, 3
# How much of the height the last of the sheets saves, about: to save a page, and to reach one.
_SAVED = {False: 0.18, True: 0.22}
# Style sheets that are kept parsed: who tries a look, or types, has the same ones again and again.
_SHEETS = 64
# All styles of a family.
_WARMING = '<html lang="en"><title>-</title><body><h1>•</h1><p>-<i>-<b>-</b></i></p></body></html>'
# Pixels that may lie above the first line of a page.
_SPACE_ABOVE = 8
_SYMBOLS = dict.fromkeys("▪▫■□●○◦‣➤➢►▶✓✔★☆◆◇", "•") | {"\u2011": "-", "\u202f": "\u00a0", "\u2028": " ", "\u2029": " "}


@dataclass(frozen=True)
class Job:
    """`sheets`: the style sheet, then tighter ones: to reach one page where `one_page`, else to save a last page that
    would be nearly empty. `family` is a key of fonts.FAMILIES; `identifier` makes the same page the same bytes.
    `enclosed`: the content as JSON, where the file is to be kept and carries it. `rooms`: how long the lines of each
    sheet may be, where the last words of texts are to stay together."""

    html: str
    sheets: tuple[str, ...]
    family: str
    identifier: bytes
    one_page: bool = False
    enclosed: str = ""
    rooms: tuple[last_words.Room, ...] = ()


@dataclass(frozen=True)
class Made:
    """`missing`: what no font could print, and was left out. `step`: which of the sheets was taken."""

    pdf: bytes
    pages: int
    missing: str
    step: int


def start(folder: str) -> None:
    """The pool's initializer. A missing library is told by the first job, where somebody listens."""
    os.nice(_NICE)
    tempfile.tempdir = tempfile.mkdtemp(dir=folder)
    Finalize(None, _clear_up, args=(folder, tempfile.tempdir), exitpriority=1)
    _limit(resource.RLIMIT_AS, MEMORY_BYTES)
    try:
        draw(make(Job(_WARMING, ("",), "XCharter", b"0")).pdf, 100)
    except (OSError, ImportError) as error:
        logging.getLogger(__name__).warning("PDF files cannot be made yet: %s", error)
    settle()


def settle() -> None:
    """What is here by now stays: it is not searched when a job has ended."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECT)


def _clear_up(folder: str, own: str) -> None:
    """At the end of this process. The whole folder goes when the parent was killed and cannot see to it: its pipes
    close a moment apart, so its end may have to be awaited."""
    parent = parent_process()
    if parent is not None:
        parent.join(_MOMENT)
    shutil.rmtree(own if parent is not None and parent.is_alive() else folder, ignore_errors=True)


def allowed(work: Callable[..., T], *args: Any) -> T:
    """`work` with its share of CPU time, whatever the jobs before it used; it leaves no memory taken."""
    _allow_cpu()
    try:
        return work(*args)
    finally:
        gc.collect(1)


def make(job: Job) -> Made:
    html, missing = _printable(job.html, job.family)
    made, absent = _write(job, html)
    if absent:
        # The fonts have the character but not in this place (a mark on a letter of another font).
        html = "".join(c for c in html if c not in absent)
        made, _ = _write(job, html)
    return replace(made, missing=missing + absent)


def draw(pdf: bytes, width: int) -> tuple[bytes, ...]:
    """Each page as a PNG of `width` pixels."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_png(document[number], width) for number in range(len(document)))
    finally:
        document.close()


def words(pdf: bytes) -> tuple[str, ...]:
    """The text of each page."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(document[number].get_textpage().get_text_range() for number in range(len(document)))
    finally:
        document.close()


def _png(page: Any, width: int) -> bytes:
    """In 64 colours: a page has ink, paper and what lies between, and a third of the bytes shows them."""
    from PIL import Image

    image = page.render(scale=width / page.get_width()).to_pil()
    page.close()
    out = io.BytesIO()
    image.quantize(64, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(out, "PNG", compress_level=6)
    return out.getvalue()


def _write(job: Job, html: str) -> tuple[Made, str]:
    engine, fetcher, font_config = _engine()
    families = fonts.cover(set(html), job.family, installed=True).families
    names = ", ".join(f'"{family.name}"' for family in families)
    faces = "".join(family.css() for family in families) + f"html {{ font-family: {names} }}\n"
    fetcher.serve(families)

    parsed = cache(lambda text: engine.Markup(text, fetcher))

    def set_with(step: int, more: str) -> Any:
        marked = last_words.keep_together(html, job.family, job.rooms[step]) if job.rooms else html
        sheets = [_sheet(text) for text in (faces + job.sheets[step], more) if text]
        return parsed(marked).render(font_config=font_config, stylesheets=sheets)

    with _missing_glyphs() as absent:
        step, document = _fitting(job, lambda step: _headed(partial(set_with, step)))
        for page in document.pages:
            # They have told where the parts begin; nothing in the file leads to them.
            page.anchors.clear()
        pdf = _packed(engine, document, job)
    return Made(pdf, len(document.pages), "", step), absent.characters


@lru_cache(_SHEETS)
def _sheet(css: str) -> Any:
    """Parsed, with the faces that it names made known to this process: the fetcher serves them."""
    engine, fetcher, font_config = _engine()
    return engine.weasyprint.CSS(string=css, url_fetcher=fetcher, font_config=font_config)


def _packed(engine: ModuleType, document: Any, job: Job) -> bytes:
    variant = archival.VARIANT if job.enclosed else "pdf/ua-1"
    if job.enclosed:
        archival.enclose(engine.weasyprint, document, job.enclosed)

    def finish(document: Any, pdf: Any) -> None:
        if job.enclosed:
            archival.claim_accessible(document, pdf)
        engine.write_once(pdf)

    return bytes(document.write_pdf(pdf_variant=variant, pdf_identifier=job.identifier, finisher=finish))


def _fitting(job: Job, set_with: Callable[[int], Any]) -> tuple[int, Any]:
    """The first sheet that reaches one page, or one that saves the last page, or the sheet as designed; its pages."""
    document, last = set_with(0), len(job.sheets) - 1
    pages = len(document.pages)
    worth_it = pages <= (_HOPELESS if job.one_page else _WORTH_SAVING)
    if pages == 1 or not worth_it or not (job.one_page or _reaches(document.pages[-1]) < _SCANT):
        return 0, document
    wanted = 1 if job.one_page else pages - 1
    low, high, best = 1, last, None
    over = 1 - wanted / (pages - 1 + _reaches(document.pages[-1]))
    step = min(last, max(1, ceil(last * over / _SAVED[job.one_page])))
    while low <= high:
        tried = set_with(step)
        if len(tried.pages) <= wanted:
            best, high = (step, tried), step - 1 if job.one_page else 0
        elif step == last:
            break
        else:
            low = step + 1
        step = last if best is None else (low + high) // 2
    return best or (0, document)


def _reaches(page: Any) -> float:
    """How far down the page its text goes, as a part of its height."""
    box = page._page_box
    content = box.children[0]
    return float((content.position_y + content.height - box.content_box_y()) / box.height)


def _headed(set_with: Callable[[str], Any]) -> Any:
    """The pages, set again as long as one begins with a part that its heading does not reach: the heading that waits
    hidden above that part is shown, and the page still begins there."""
    document, more = set_with(""), ""
    for _ in range(_SET_AGAIN):
        part = next(filter(None, map(_part_at_top, document.pages[1:])), "")
        if not part:
            break
        more += f"#above-{part} {{ display: block; break-before: page; margin: 0 }} #part-{part} {{ margin: 0 }}\n"
        document = set_with(more)
    return document


def _part_at_top(page: Any) -> str:
    """The part that the page begins with, by the end of its id; "" where it begins with something else."""
    top = page._page_box.content_box_y() + _SPACE_ABOVE
    parts = ((place[1], name) for name, place in page.anchors.items() if name.startswith("part-"))
    return next((name.removeprefix("part-") for y, name in sorted(parts) if y <= top), "")


@cache
def _engine() -> tuple[ModuleType, Any, Any]:
    """The engine, the fetcher that serves our fonts and nothing else, and the one font configuration of this process.

    A fresh configuration for each file costs time and leaks memory; one made before a fork loses its folder.
    """
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    from . import engine

    # Before the modules go that it needs to clear up its folder.
    atexit.register(_engine.cache_clear)

    class OurFontsOnly(URLFetcher):
        def __init__(self) -> None:
            super().__init__(allowed_protocols=())
            self._families: tuple[fonts.Family, ...] = ()

        def serve(self, families: tuple[fonts.Family, ...]) -> None:
            self._families = families

        def fetch(self, url: str, headers: Any = None) -> Any:
            for family in self._families:
                if path := family.addresses().get(url):
                    return URLFetcherResponse(url, fonts.read(path, family), {"Content-Type": "font/otf"})
            raise ValueError("Only our own fonts are read.")

    return engine, OurFontsOnly(), FontConfiguration()


def _printable(html: str, family: str) -> tuple[str, str]:
    """The text with what no font has put in another way or left out, and what was left out."""
    missing = fonts.cover(set(html), family).missing
    if not missing:
        return html, ""
    instead = {c: text for c in missing if (text := _another_way(c, family))}
    absent = fonts.cover(missing - set(instead), family, installed=True).missing
    left_out = "".join(sorted(c for c in absent if not _is_invisible(c)))
    changes = dict.fromkeys(map(ord, absent), "") | {ord(c): escape(text) for c, text in instead.items()}
    return html.translate(changes), left_out


def _another_way(character: str, family: str) -> str:
    """Bold or circled letters as plain ones, symbols that stand for a bullet as a bullet; else ""."""
    text = _SYMBOLS.get(character) or unicodedata.normalize("NFKC", character)
    return "" if text == character or fonts.cover(set(text), family).missing else text


def _is_invisible(character: str) -> bool:
    """Joiners and the selectors that only choose how an emoji looks."""
    return unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f"


class _missing_glyphs(logging.Handler):
    """Collects the characters that the engine reports it had no glyph for."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.characters = ""

    def emit(self, record: logging.LogRecord) -> None:
        found = re.search(r"\(U\+([0-9A-F]{4,6})\)", record.getMessage())
        if found and ".notdef" in record.getMessage() and chr(int(found[1], 16)) not in self.characters:
            self.characters += chr(int(found[1], 16))

    def __enter__(self) -> "_missing_glyphs":
        logger = logging.getLogger("weasyprint")
        logger.setLevel(logging.WARNING)
        logger.propagate = False
        logger.addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger("weasyprint").removeHandler(self)


def _allow_cpu() -> None:
    """CPU time adds up over the life of a process: each job gets its share from where the last one ended."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _limit(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + CPU_SECONDS)


def _limit(kind: int, soft: int) -> None:
    hard = resource.getrlimit(kind)[1]
    try:
        resource.setrlimit(kind, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))
    except (ValueError, OSError):
        # macOS refuses a limit on memory; time and CPU are still limited there.
        if sys.platform.startswith("linux"):
            raise


def is_ready() -> bool:
    """A job that does nothing: it ends when the child has warmed up."""
    return True
