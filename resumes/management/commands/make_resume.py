"""`make_resume PATH [--career SLUG] [--draft] [--out FILE]`: a resume file in, a PDF or what FILE ends in out."""

import asyncio
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from careers.lookup import career_facts, careers_offered
from resumes import export
from resumes.document import DocumentError, ResumeDocument
from resumes.document.printed import printed
from resumes.drafting import unattended
from resumes.export import ExportError, Look, layout, pdf
from resumes.importers import reader
from resumes.llm import get_provider
from resumes.llm.base import Provider
from resumes.wizard import offers


def is_blank(document: ResumeDocument) -> bool:
    page = layout.page(printed(document))
    return not (page.name or page.label or page.contact or page.sections)


def format_of(out: Path) -> str:
    """The longest ending that names a format; a PDF where there is none."""
    ext = next((ext for ext in sorted(export.FORMATS, key=len, reverse=True) if out.name.endswith(f".{ext}")), "")
    if not ext and out.suffix:
        known = ", ".join(f".{name}" for name in export.FORMATS)
        raise CommandError(f"{out}: no file that ends so can be written. There are: {known}.")
    return ext or "pdf"


def _writers(by_model: int, provider: Provider | None) -> str:
    if not provider:
        return "all by the built-in drafter"
    return f"{by_model} of them by {provider.name} at {provider.host}, the others by the built-in drafter"


class Command(BaseCommand):
    help = "Reads a resume in any format, drafts its notes where asked, and writes the file to send."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", type=Path)
        parser.add_argument("--career", metavar="SLUG", help="also say what this career asks for that is not shown")
        parser.add_argument("--draft", action="store_true", help="draft the notes; takes only what adds nothing")
        parser.add_argument("--out", type=Path, metavar="FILE", help="its ending says what is written; else a PDF")
        parser.add_argument("--design", choices=list(export.DESIGNS), default="classic")
        parser.add_argument("--paper", choices=sorted(export.PAPERS), default="letter")

    def handle(self, *args: Any, path: Path, career: str, draft: bool, out: Path, **options: Any) -> None:
        ext = format_of(out) if out else "pdf"
        document = self.read(path)
        if draft:
            document = self.draft(document)
        if career:
            self.compare(document, career)
        if is_blank(document):
            raise CommandError(f"{path}: there is nothing in it that a page could show, so no file was written.")
        out = out or path.with_name(export.file_name(document, "pdf"))
        look = Look(design=options["design"], paper=options["paper"])
        try:
            body = export.write(document, ext, look)
            out.write_bytes(body)
        except ExportError as error:
            raise CommandError(error.message) from error
        except OSError as error:
            raise CommandError(f"{out} cannot be written: {error.strerror}.") from error
        pages = self.look_over(pdf.render(document, look)) if ext == "pdf" else ""
        self.stdout.write(f"Wrote {out}: {pages}{len(body) / 1024:.0f} KB.")

    def look_over(self, made: pdf.Rendered) -> str:
        """Says what the PDF does not print as it was typed; gives how long it is."""
        for warning in made.warnings:
            self.stdout.write(f"  {warning}")
        return "1 page, " if made.pages == 1 else f"{made.pages} pages, "

    def read(self, path: Path) -> ResumeDocument:
        try:
            result = reader.opened(path.read_bytes(), path.name)
        except OSError as error:
            raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
        except DocumentError as error:
            raise CommandError(f"{path}: {error.message}") from error
        self.stdout.write(f"Read {path}: {', '.join(result.understood) or 'nothing that a page could show'}.")
        if result.not_understood:
            self.stdout.write("What needs a look:")
        for problem in result.not_understood:
            self.stdout.write(f"  {problem}")
        return result.document

    def draft(self, document: ResumeDocument) -> ResumeDocument:
        provider = get_provider()
        try:
            document, tally = asyncio.run(unattended.draft_notes(document, provider))
        except DocumentError as error:
            raise CommandError(error.message) from error
        if tally.taken:
            self.stdout.write(f"{tally.taken} bullet points from your notes, {_writers(tally.by_model, provider)}.")
        else:
            self.stdout.write("No bullet points drafted from notes.")
        for line in tally.notices:
            self.stdout.write(f"  {line}")
        for text in tally.left_out:
            self.stdout.write(f"  Left out, because it adds to your notes: {text}")
        for text in tally.unowned:
            self.stdout.write(f"  Left out, because your notes do not say if you did it yourself: {text}")
        return document

    def compare(self, document: ResumeDocument, slug: str) -> None:
        facts = career_facts(slug)
        if facts is None:
            known = ", ".join(career.slug for career in careers_offered())
            raise CommandError(f"There is no career guide named {slug}. There are: {known or 'none yet'}.")
        names = [offer.name for offer in offers.skill_offers(document, facts)]
        if names:
            self.stdout.write(f"Asked for in {facts.title}, not on this resume: {', '.join(names)}.")
