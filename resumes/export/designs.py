"""The designs a resume can be set in, and the papers. Each design is a template and a style sheet of its name."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Design:
    """`family` is a key of fonts.FAMILIES."""

    name: str
    label: str
    family: str

    @property
    def template(self) -> str:
        return f"resumes/designs/{self.name}/page.html"

    @property
    def style_sheet(self) -> str:
        return f"resumes/designs/{self.name}/style.css"


DESIGNS: dict[str, Design] = {design.name: design for design in (Design("classic", "Classic", "XCharter"),)}

# Paper name -> its CSS page size.
PAPERS: dict[str, str] = {"letter": "letter", "a4": "A4"}
