"""Typst alone with a plain template, tagged: what the fastest setter needs for the same words."""

import importlib.metadata
import sys
import tempfile
from pathlib import Path
from typing import Any

import rendercv_fonts
import typst
from serving import serve

FOLDER = Path(tempfile.mkdtemp(dir=Path(sys.argv[1]).parent))
SOURCE = FOLDER / "resume.typ"
HEAD = """#set document(title: {title})
#set page("a4", margin: 68pt)
#set text(font: "XCharter", size: 10.3pt, lang: "en")
#set par(leading: 0.6em)
#show heading.where(level: 2): it => block(above: 19pt, below: 6pt, upper(text(10pt, it.body)))
"""
compiler = typst.Compiler(root=FOLDER, font_paths=rendercv_fonts.paths_to_font_folders)


def text(value: str) -> str:
    return '#"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def row(row: dict[str, Any] | None, level: str) -> str:
    return f"{level}{text(row['text'])} #h(1fr) {text(row['aside'])}\n\n" if row else ""


def source(page: dict[str, Any]) -> str:
    made = [HEAD.format(title=text(page["title"])[1:]), f"= {text(page['name'])}\n\n{text(page['label'])}\n\n"]
    made += [text(" · ".join(link["text"] for link in line)) + "\n\n" for line in page["contact"]]
    for section in page["sections"]:
        made.append(f"== {text(section['title'])}\n\n")
        made += [text(words) + "\n\n" for words in section["paragraphs"]]
        made += [f"*{text(line['label'])}* {text(line['text'])}\n\n" for line in section["lines"]]
        for entry in section["entries"]:
            made.append(row(entry["head"], "=== "))
            for part in entry["parts"]:
                made.append(row(part["title"], ""))
                made.append(text(" · ".join(link["text"] for link in part["details"])) + "\n\n")
                made += [text(words) + "\n\n" for words in part["paragraphs"]]
                made += [f"- {text(words)}\n" for words in part["highlights"]]
                made.append("\n")
    return "".join(made)


def made(content: dict[str, Any]) -> int:
    SOURCE.write_text(source(content["page"]), encoding="utf-8")
    return len(compiler.compile(input=SOURCE, format="pdf", pdf_standards=["ua-1"]))


serve(f"Typst {importlib.metadata.version('typst')}", made)
