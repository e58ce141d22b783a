"""PDF/UA-1 by veraPDF's engine: every kind of resume, and a file that must fail, so that a pass means something."""

import io
import json
import subprocess
import sys

import pikepdf
import pytest

from resumes.document import validated
from resumes.export import DESIGNS, PLAIN, Look, pdf, write

from . import samples

ODD = {
    "emoji_name": validated({"basics": {"name": "🚀"}}),
    "arabic": validated({"basics": {"name": "محمد", "summary": "شلوم עולם"}}),
    "east_asian": validated({"basics": {"name": "山田太郎", "label": "홍길동 서울 李雷"}, "work": [{"name": "北京"}]}),
    "signs": validated({"work": [{"name": "→ ✓ ≥ ▪ ①", "highlights": samples.told("→ ✓ ≥ ▪ ① a\u0301\u0302 👩‍💻")}]}),
    "no_name": samples.ENGINEER.with_basics(name="", label=""),
    "one_employer": samples.TWO_PAGES.with_values(
        work=[item.model_dump() | {"name": "Sample Garden"} for item in samples.LONG.work[:8]]
    ),
    "one_word": validated({"work": [{"name": "W" * 200, "position": "x" * 200, "start_date": "2020"}]}),
}

ARCHIVED = ["engineer", "one_line", "polish", "long"]


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory):
    """The failed rules of each file, all checked in one run of the engine."""
    folder = tmp_path_factory.mktemp("conformance")
    for name, document in (samples.ALL | ODD).items():
        (folder / f"{name}.pdf").write_bytes(pdf.render(document).pdf)
        (folder / f"{name}_a4.pdf").write_bytes(pdf.render(document, Look(paper="a4")).pdf)
    for design in set(DESIGNS) - {PLAIN.design}:
        for name, document in samples.ALL.items():
            (folder / f"{name}_{design}.pdf").write_bytes(pdf.render(document, Look(design=design)).pdf)
    for name in ARCHIVED:
        (folder / f"archive_{name}.pdf").write_bytes(pdf.archive(samples.ALL[name], Look(design="modern")))
    with pikepdf.open(folder / "archive_one_line.pdf") as changed:
        changed.Root.Names.EmbeddedFiles.Names[1].AFRelationship = pikepdf.Name.Nonsense
        del changed.Root.AF
        changed.save(folder / "archive_broken.pdf")
    with pikepdf.open(folder / "one_line.pdf") as untagged:
        del untagged.Root.MarkInfo
        untagged.save(folder / "broken.pdf")
    files = sorted(folder.glob("*.pdf"))
    command = [sys.executable, "-m", "resumes.export.tests.vera", *map(str, files)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == 0, run.stderr
    return {path.rsplit("/", 1)[1][:-4]: rules for path, rules in json.loads(run.stdout).items()}


@pytest.mark.parametrize("name", [*samples.ALL, *ODD])
def test_every_resume_conforms_on_both_papers(verdicts, name):
    assert verdicts[name] == {}
    assert verdicts[f"{name}_a4"] == {}


@pytest.mark.parametrize("name", samples.ALL)
@pytest.mark.parametrize("design", sorted(set(DESIGNS) - {PLAIN.design}))
def test_every_design_conforms_with_every_resume(verdicts, design, name):
    assert verdicts[f"{name}_{design}"] == {}


@pytest.mark.parametrize("name", ARCHIVED)
def test_the_file_to_keep_conforms_to_both_standards_at_once(verdicts, name):
    assert verdicts[f"archive_{name}"] == {}


def test_an_archive_that_does_not_conform_is_found_out(verdicts):
    assert verdicts["archive_broken"] != {}


def test_the_file_to_keep_says_that_it_follows_both_and_carries_its_content():
    made = pdf.archive(samples.ENGINEER)
    assert made == pdf.archive(samples.ENGINEER)
    with pikepdf.open(io.BytesIO(made)) as opened:
        said = bytes(opened.Root.Metadata.read_bytes())
        assert b"<pdfuaid:part>1</pdfuaid:part>" in said and b"pdfaid:part" in said and said.count(b"<rdf:RDF") == 1
        assert list(opened.attachments) == ["resume.json"]
        inside = opened.attachments["resume.json"].get_file().read_bytes()
    assert inside == write(samples.ENGINEER, "json")


def test_a_file_that_does_not_conform_is_found_out(verdicts):
    assert verdicts["broken"] != {}
