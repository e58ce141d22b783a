"""What the tests of this app share: the shipped guides loaded, and a small shipped folder to change at will."""

import shutil
from pathlib import Path

from careers.shipped import HERE

SLUG = "machine-learning-engineer"

GUIDE = """+++
title = "Kite maker"
lead = "You make kites."
field = "Crafts"
occupation = "15-1252"
basis = "proxy"
basis_note = "Kite makers have no code of their own; the figures are those of software developers."
education = "None"
experience = "None"
examples = ["Made [number] kites"]
questions = ["How many kites did you make?"]

[[skills]]
name = "Knots"
kind = "ability"
aliases = ["Bowline"]
note = "holding on"

[[certifications]]
name = "Kite pilot"
issuer = "Kite club"
url = "https://example.org/kite"
kind = "certificate"
source = "https://example.org/list"

[[certifications]]
name = "Old kite pilot"
issuer = "Kite club"
kind = "certificate"
status = "retired"
retired_on = "2025-01-31"
successor = "Kite pilot"

[[related]]
title = "Data scientist"
occupation = "15-2051"
basis = "exact"
note = "No wind."

[[sources]]
text = "The kite book."
+++
## What they do
Kites, for {{ pay.median }}.
## Education and requirements
None.
## Salary
Pay of {{ period.pay }}.
### Notes
Notes.
### Market reality
Reality.
## Outlook
Grows {{ growth }}.
## How to break in
### Find wind
Wind.
## Career path
Up.
## Pros
- Air
## Cons
- Rain
"""


def shipped_folder(folder: Path, **guides: str) -> Path:
    """A folder as `load_guides --from` reads it, with the real figures and these guides."""
    (folder / "content").mkdir(parents=True)
    shutil.copytree(HERE / "figures", folder / "figures")
    for name, text in guides.items():
        write_guide(folder, name, text)
    return folder


def write_guide(folder: Path, name: str, text: str) -> None:
    (folder / "content" / f"{name.replace('_', '-')}.md").write_text(text, encoding="utf-8")


def form_of(response):
    """What a browser would send back when nothing is touched."""
    shown = response.context["adminform"].form
    sent = {shown.add_prefix(name): shown[name].value() for name in shown.fields}
    for formset in (inline.formset for inline in response.context["inline_admin_formsets"]):
        for form in [formset.management_form, *formset.initial_forms]:
            sent |= {form.add_prefix(name): form[name].value() for name in form.fields}
    return {name: "" if value is None else value for name, value in sent.items()}
