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


LONG_ADDRESS = f"https://sample.example/{'work/' * 30}"
TOLD = {
    "basics": {"name": "Sample Person", "email": "sample@example.org", "url": LONG_ADDRESS},
    "education": [
        {"institution": "Example College", "study_type": "B.A.", "area": "Dance", "score": "Magna cum laude"},
        {"institution": "Example High School", "study_type": "GED", "outcome": "equivalency", "end_date": "2009"},
    ],
    "projects": [{"name": "Open Atlas", "roles": ["Lead Editor"], "entity": "Sample Society", "start_date": "2020-02"}],
    "certificates": [
        {"kind": "license", "name": "Public Accountant", "issuer": "Example Board", "state": "North Dakota"},
        {"kind": "license", "name": "Barber", "state": "TX", "date": "2012"},
    ],
    "custom": [{"title": "Talks", "items": [{"title": "Keynote", "subtitle": "Example Fair", "location": "Kraków"}]}],
}


@pytest.mark.parametrize("ext", ["pdf", "docx"])
def test_each_word_of_ours_comes_back_in_its_place(ext):
    document = validated(TOLD)
    found = opened(write(document, ext)).document

    def told(section, *names):
        return [[getattr(item, name) for name in names] for item in document.items(section)]

    assert found.basics.url == LONG_ADDRESS
    for section, names in {
        "education": ("institution", "study_type", "area", "score", "outcome", "end_date"),
        "projects": ("name", "roles", "entity"),
        "certificates": ("kind", "name", "issuer", "state"),
    }.items():
        assert told(section, *names) == [[getattr(item, name) for name in names] for item in found.items(section)]
    talk = found.custom[0].items[0]
    assert (talk.title, talk.subtitle, talk.location) == ("Keynote", "Example Fair", "Kraków")


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
