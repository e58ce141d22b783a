"""What was taken for another encoding is read as it was meant, and nothing else is touched."""

import pytest

from resumes.importers import reader
from resumes.reading import encoding, text


def taken_amiss(words: str) -> str:
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in words.encode())


def mended(words: str) -> str:
    return encoding.mended(text.pages_of(words)).text


@pytest.mark.parametrize(
    "words",
    [
        "Baker, Sampleton, 2019 – 2021\nMade “éclairs” — 300 a day",
        "Łódź, Gdańsk\nZażółć gęślą jaźń • piekarz",
        "Café Größe, São Paulo\n€ 400 a week",
    ],
)
def test_what_was_taken_amiss_is_read_as_meant(words):
    assert mended(taken_amiss(words)) == words


def test_a_resume_printed_without_its_encoding_keeps_employer_and_dates_apart():
    lines = "Sample Person\n\nExperience\n\nBaker | Corner Bakery | 2019 – 2021\n• Made éclairs\n• Sold “buns”"
    job = reader.read_text(taken_amiss(lines)).read.section("work").entries[0]
    assert (job.start, job.end, job.highlights) == ("2019", "2021", ("Made éclairs", "Sold “buns”"))


@pytest.mark.parametrize(
    "words",
    [
        "MENÜ– Straße, “Ä”\nMENÜ– 2019–2021",
        "Baker\nThe shop’s sign said Ã© once",  # one place may be meant
        "São Paulo, NÃO\nœuvre, Œuvre",
    ],
)
def test_what_is_right_stays(words):
    assert mended(words) == words
