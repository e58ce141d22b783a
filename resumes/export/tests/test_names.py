"""Files are named for the person, safely."""

import pytest

from resumes.document import validated
from resumes.export import FORMATS, attachment, content_type, file_name


def named(name):
    return validated({"basics": {"name": name}})


@pytest.mark.parametrize(
    "name, expected",
    [
        ("Sample Person", "Sample-Person-Resume.pdf"),
        ("Łukasz Żółć-Ørsted", "Lukasz-Zolc-Orsted-Resume.pdf"),
        ("", "Resume.pdf"),
        ("山田太郎", "Resume.pdf"),
        ("../../etc/passwd", "etc-passwd-Resume.pdf"),
        ('x"; filename="y.exe', "x-filename-y-exe-Resume.pdf"),
        ("O’Sample 🚀", "OSample-Resume.pdf"),
        ("O'Sample", "OSample-Resume.pdf"),
    ],
)
def test_a_file_is_called_after_its_person(name, expected):
    assert file_name(named(name), "pdf") == expected


def test_a_name_outside_ascii_is_sent_as_written_too():
    header = attachment(named("Zoë Sample"), "pdf")
    assert header == "attachment; filename=\"Zoe-Sample-Resume.pdf\"; filename*=UTF-8''Zo%C3%AB-Sample-Resume.pdf"


def test_a_plain_name_needs_no_second_form():
    assert attachment(named("Sample Person"), "json") == 'attachment; filename="Sample-Person-Resume.json"'


def test_no_name_breaks_the_header():
    header = attachment(named('a\u202eb";\u2028c\\d/é%0d%0aX: y' * 3), "pdf")
    assert header.isascii() and header.count('"') == 2 and "\n" not in header and "/" not in header


@pytest.mark.parametrize("ext", FORMATS)
def test_every_format_says_what_it_is(ext):
    assert "/" in content_type(ext)
