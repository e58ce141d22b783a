"""`manage.py read_back`: any PDF, as two programs read it."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from resumes.export import write
from resumes.export.tests.samples import ENGINEER


def told(path):
    out = StringIO()
    call_command("read_back", str(path), stdout=out)
    return out.getvalue()


def test_a_pdf_is_told_field_by_field(tmp_path):
    path = tmp_path / "resume.pdf"
    path.write_bytes(write(ENGINEER, "pdf"))
    lines = told(path).splitlines()
    assert "Name: Sample Person" in lines
    assert "  Data Analyst | Prairie Home Goods | Springfield, IL | 2017-06 to 2019-12" in lines
    assert lines[-1] == "A second program reads the same."


def test_what_is_no_pdf_is_told_in_one_sentence(tmp_path):
    path = tmp_path / "notes.pdf"
    path.write_bytes(b"only notes")
    with pytest.raises(CommandError, match="broken or not a PDF"):
        told(path)
    with pytest.raises(CommandError, match="cannot be read"):
        told(tmp_path / "none.pdf")
