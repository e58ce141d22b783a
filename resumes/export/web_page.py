"""A resume as one HTML file: the page of its design with its style inside, which opens nothing and runs nothing."""

from django.template.loader import get_template

from resumes.document import ResumeDocument
from resumes.document.printed import printed

from . import fonts
from .designs import FOLDER, PAPER_POINTS, PLAIN, Look, sheet_of
from .layout import page
from .measures import measures

CONTENT_TYPE = "text/html; charset=utf-8"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write(document: ResumeDocument, look: Look = PLAIN) -> bytes:
    """On paper and screen alike, in the nearest fonts that the reader's machine has."""
    html = get_template(look.chosen.template).render({"page": page(printed(document, look.order), look)})
    head = (
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<style>\n{_style(look)}</style>\n"
    )
    return html.replace("<title>", f"{head}<title>", 1).encode()


def _style(look: Look) -> str:
    taken = measures(look)
    width = f"{PAPER_POINTS[look.paper][0]:g}pt"
    screen = taken.fill((FOLDER / "screen.css").read_text(encoding="utf-8").replace("var(--width)", width))
    family = fonts.FAMILIES[look.font]
    return f"{taken.fill(sheet_of(look.design))}\nhtml {{ font-family: {family.elsewhere} }}\n{screen}"
