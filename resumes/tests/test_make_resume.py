"""The main job from the command line: examples in, PDFs out, one sentence for each trouble."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from pdfminer.high_level import extract_text

EXAMPLES = sorted((settings.BASE_DIR / "examples").glob("*.json"))


def make(path: Path, *options: str) -> str:
    said = StringIO()
    call_command("make_resume", str(path), *options, stdout=said)
    return said.getvalue()


def test_there_are_three_examples():
    assert len(EXAMPLES) == 3


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_becomes_a_pdf_that_holds_its_name(example, tmp_path):
    out = tmp_path / "out.pdf"
    said = make(example, "--out", str(out))
    name = json.loads(example.read_text())["basics"]["name"]
    assert name in extract_text(out)
    assert f"Wrote {out}" in said


@pytest.mark.parametrize(
    ("name", "start"),
    {
        "out.docx": b"PK", "out.txt": b"Riley Example", "out.html": b"<!doctype html>", "out.json": b"{",
        "out.archive.pdf": b"%PDF-1.7", "out": b"%PDF",
    }.items(),
)  # fmt: skip
def test_the_ending_of_the_name_says_what_is_written(tmp_path, name, start):
    said = make(settings.BASE_DIR / "examples" / "first-job-office-assistant.json", "--out", str(tmp_path / name))
    body = (tmp_path / name).read_bytes()
    assert body.lower().startswith(start.lower())
    assert (b"EmbeddedFile" in body) == (name == "out.archive.pdf")
    assert ("1 page" in said) == (name == "out")


def test_an_ending_that_no_format_has_is_told_before_anything_is_read(tmp_path):
    with pytest.raises(CommandError, match=r"out\.rtf: no file that ends so can be written\. There are: \.pdf, "):
        make(tmp_path / "nothing.json", "--out", str(tmp_path / "out.rtf"))


def test_what_could_not_be_placed_is_told(tmp_path):
    source = tmp_path / "in.json"
    source.write_text('{"name": 5, "experience": [{"company": "Example Shop", "shoes": "brown"}]}')
    said = make(source, "--out", str(tmp_path / "out.pdf"))
    assert "What needs a look:" in said
    assert "Basics, name: The file has the number 5 here. It is taken as text." in said
    assert "Work Experience 1: kept, but on no page: shoes." in said


@pytest.mark.parametrize("content", ['{"basics": {}}', '{"work": [{"company": ""}], "clubs": ["x"]}'])
def test_a_resume_that_shows_nothing_is_not_printed(tmp_path, content):
    source, out = tmp_path / "in.json", tmp_path / "out.pdf"
    source.write_text(content)
    with pytest.raises(CommandError, match="nothing in it that a page could show"):
        make(source, "--out", str(out))
    assert not out.exists()


def test_notes_are_printed_only_as_drafts(tmp_path):
    plain, drafted = tmp_path / "plain.pdf", tmp_path / "drafted.pdf"
    example = settings.BASE_DIR / "examples" / "first-job-office-assistant.json"
    make(example, "--out", str(plain))
    said = make(example, "--draft", "--out", str(drafted))
    assert "•" not in extract_text(plain)
    assert extract_text(drafted).count("•") >= 8
    assert "built-in drafter" in said


def test_a_resume_without_notes_is_said_to_have_none_drafted(tmp_path):
    example = settings.BASE_DIR / "examples" / "senior-machine-learning-engineer.json"
    said = make(example, "--draft", "--out", str(tmp_path / "out.pdf"))
    assert "No bullet points drafted from notes." in said and "built-in drafter" not in said


def test_a_draft_that_adds_something_is_left_out_and_said(tmp_path, monkeypatch):
    from resumes.llm.scripted import Scripted

    provider = Scripted(["Swept the floor with exceptional speed"])
    monkeypatch.setattr("resumes.management.commands.make_resume.get_provider", lambda: provider)
    source = tmp_path / "in.json"
    source.write_text(json.dumps({"format": 1, "target": {}, "declined": [], "work": [
        {"id": "work0001", "position": "Cleaner", "notes": "swept the floor"}]}))  # fmt: skip
    said = make(source, "--draft", "--out", str(tmp_path / "out.pdf"))
    assert "Left out, because it adds to your notes" in said
    assert "exceptional" not in extract_text(tmp_path / "out.pdf")


def test_what_is_drafted_ends_as_the_bullets_that_stand_there(tmp_path):
    source, out = tmp_path / "in.json", tmp_path / "out.txt"
    source.write_text(json.dumps({"format": 1, "target": {}, "declined": [], "work": [
        {"id": "work0001", "position": "Cleaner", "notes": "swept the floor nightly",
         "highlights": [{"id": "high0001", "text": "Led a team of 4."}]}]}))  # fmt: skip
    make(source, "--draft", "--out", str(out))
    assert "Swept the floor nightly." in out.read_text()


def test_a_model_that_fails_is_told_once_and_not_said_to_have_written(tmp_path, monkeypatch):
    from resumes.llm.base import Unavailable
    from resumes.llm.scripted import Scripted

    provider = Scripted([Unavailable("unreachable")])
    monkeypatch.setattr("resumes.management.commands.make_resume.get_provider", lambda: provider)
    example = settings.BASE_DIR / "examples" / "first-job-office-assistant.json"
    said = make(example, "--draft", "--out", str(tmp_path / "out.pdf"))
    assert "0 of them by scripted" in said
    assert said.count("could not be reached") == 1


def test_what_we_did_is_left_out_until_somebody_says_whose_it_was(tmp_path):
    source = tmp_path / "in.json"
    source.write_text(json.dumps({"format": 1, "target": {}, "declined": [], "work": [
        {"id": "work0001", "position": "Joiner", "notes": "we framed 3 houses\nhung doors in 12 flats"}]}))  # fmt: skip
    said = make(source, "--draft", "--out", str(tmp_path / "out.pdf"))
    assert "do not say if you did it yourself: Framed 3 houses with others" in said
    text = extract_text(tmp_path / "out.pdf")
    assert "framed" not in text.casefold() and "Hung doors in 12 flats" in text


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{bad", "This JSON file is broken"),
        ('"basics": {"name": "A"}', "This JSON file is broken"),
        ("", "This file is empty"),
        ("[1]", "in.json"),
    ],
)
def test_a_file_that_is_no_resume_is_told_in_one_sentence(tmp_path, content, sentence):
    source = tmp_path / "in.json"
    source.write_text(content)
    with pytest.raises(CommandError, match=sentence):
        make(source)
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_missing_file_and_an_unwritable_place_are_told(tmp_path):
    with pytest.raises(CommandError, match="cannot be read"):
        make(tmp_path / "nothing.json")
    with pytest.raises(CommandError, match="cannot be written"):
        make(EXAMPLES[0], "--out", str(tmp_path / "no" / "such" / "folder.pdf"))


@pytest.mark.django_db
def test_an_unknown_career_is_told():
    with pytest.raises(CommandError, match="There is no career guide named dragon-tamer"):
        make(EXAMPLES[0], "--career", "dragon-tamer")
