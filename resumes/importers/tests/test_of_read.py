"""What we write we read: our own files come back whole, and what stands nowhere is made up by nobody."""

import pytest

from resumes.document import validated
from resumes.export import write
from resumes.importers.of_read import document_of
from resumes.importers.reader import opened
from resumes.reading.tests.corpus import corpus
from resumes.reading.values import Read, ReadList, ReadSection

CORPUS = corpus()


@pytest.mark.parametrize("ext", ["pdf", "docx", "txt"])
@pytest.mark.parametrize("name", list(CORPUS)[::11])
def test_our_own_files_come_back_whole(name, ext):
    document = CORPUS[name]
    result = opened(write(document, ext))
    assert result.not_understood == ()
    assert write(result.document, "txt") == write(document, "txt")


def test_work_for_oneself_comes_back_as_such():
    job = {"position": "Barber", "kind": "self_employed", "location": "Reno, NV", "start_date": "2017-03"}
    document = validated({"basics": {"name": "Sample Person"}, "work": [job | {"highlights": [{"text": "Cut hair."}]}]})
    found = opened(write(document, "pdf")).document.work[0]
    assert (found.name, found.position, found.kind) == ("", "Barber", "self_employed")


def test_an_address_is_made_whole_by_the_link_behind_it():
    document = next(one for one in CORPUS.values() if one.basics.profiles)
    assert opened(write(document, "pdf")).document.basics.profiles[0].url == document.basics.profiles[0].url


def test_an_address_that_no_browser_opens_is_no_link():
    words = (
        b"Sample Person\nsample@example.com | https://[example.com/me | linkedin.com/in/sample\n\nSkills\nExcel, SQL\n"
    )
    basics = opened(words).document.basics
    assert (basics.url, [profile.network for profile in basics.profiles]) == ("", ["LinkedIn"])


LANGUAGES = {
    ("", ("French – Fluent", "Polish: basic", "English C2")): [
        ("French", "Fluent"),
        ("Polish", "basic"),
        ("English", "C2"),
    ],
    ("Mother tongue(s)", ("Norwegian",)): [("Norwegian", "Mother tongue(s)")],
    ("", ("Irish and French",)): [("Irish", ""), ("French", "")],
    ("", ("Norwegian", "Native or Bilingual Proficiency", "English", "Full Professional Proficiency")): [
        ("Norwegian", "Native or Bilingual Proficiency"),
        ("English", "Full Professional Proficiency"),
    ],
    ("Spanish", ("native",)): [("Spanish", "native")],
    ("", ("Serbo-Croatian (good)",)): [("Serbo-Croatian", "good")],
}


@pytest.mark.parametrize(("label", "words"), LANGUAGES)
def test_a_language_is_told_from_how_well_it_is_spoken(label, words):
    read = Read(sections=(ReadSection("languages", "Languages", lists=(ReadList(label, words),)),))
    spoken = document_of(read).document.languages
    assert [(one.language, one.fluency) for one in spoken] == LANGUAGES[label, words]
