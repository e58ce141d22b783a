"""Every design reads back as it was printed; a damaged file is told to be one."""

from itertools import cycle

import pytest

from resumes.document import ResumeDocument, validated
from resumes.document.printed import printed
from resumes.export import DESIGNS, Look, pdf
from resumes.export.layout import page
from resumes.export.tests import samples
from resumes.export.tests.reading import texts_of
from resumes.reading.tests.corpus import corpus
from resumes.review.parse_back import read_back
from resumes.review.service import read_back_of

from .damaged import DAMAGE

CORPUS = corpus()
# What a design must reach on the whole set to ship.
BAR = 0.995
A_SAMPLE = [(name, design) for name, design in zip(list(CORPUS)[::9], cycle(DESIGNS), strict=False)]


def read(document, look):
    return read_back(pdf.render(document, look).pdf, page(printed(document, look.order), look))


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("name", ["engineer", "long", "academic", "polish"])
def test_the_samples_read_back_whole(name, design):
    result = read(samples.ALL[name], Look(design=design))
    assert result.wrong == ()
    assert len(result.fields) > 10


@pytest.mark.parametrize(("name", "design"), A_SAMPLE)
def test_a_sample_of_the_set_reads_back_whole(name, design):
    assert read(CORPUS[name], Look(design=design)).wrong == ()


ODD_HEADS = [
    {"name": "Geneviève St. Exemple, Esq.", "label": "Immigration Attorney"},
    {"name": "Katarzyna Elżbieta Wielgosz-Przykładowska", "label": "Children’s Librarian"},
]


@pytest.mark.parametrize("head", ODD_HEADS)
@pytest.mark.parametrize("design", ["modern", "entry"])
def test_letters_behind_a_name_a_long_one_and_odd_headlines_read_back(head, design):
    basics = head | {"email": "sample@example.org", "location": {"city": "Austin", "region": "TX"}}
    job = {"position": "Barber", "kind": "self_employed", "location": "Reno, NV", "start_date": "2017"}
    document = validated({"basics": basics, "work": [job | {"highlights": samples.told("Cut hair.")}]})
    assert read(document, Look(design=design)).wrong == ()
    text = texts_of(pdf.render(document, Look(design=design)).pdf)["pdfium"][0]
    assert text.splitlines()[0] in (head["name"], "Katarzyna Elżbieta") and head["name"] in " ".join(text.split())


@pytest.mark.slow
@pytest.mark.parametrize("design", DESIGNS)
def test_the_whole_set_reaches_the_bar_in_every_design(design):
    results = [read(document, Look(design=design)) for document in CORPUS.values()]
    fields = sum(len(result.fields) for result in results)
    assert len(results) > 70 and fields > 2_500
    assert sum(result.read for result in results) / fields >= BAR


@pytest.mark.parametrize(
    "choice",
    [{"density": "close", "size": 9.5}, {"density": "open", "size": 12}, {"dates": "long"}, {"dates": "year"}]
    + [{"paper": "a4"}, {"margins": "narrow"}, {"one_page": True}, {"family": "EB Garamond"}],
)
def test_no_setting_takes_a_field_away(choice):
    assert read(samples.TWO_PAGES, Look(**choice)).wrong == ()


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__)
def test_a_damaged_file_is_told_to_be_one(damage):
    document = samples.TWO_PAGES
    good = pdf.render(document).pdf
    result = read_back(damage(good), page(printed(document)))
    assert result.trouble or len(result.wrong) >= 3
    assert {field.verdict for field in result.wrong} <= {"misread", "unreadable"}


def test_an_empty_page_is_no_picture_of_one():
    result = read(ResumeDocument(), Look())
    assert not result.fields and not result.trouble


def test_there_are_ten_kinds_of_damage():
    assert len(DAMAGE) == 10


def test_what_has_no_text_is_unreadable_and_what_stands_elsewhere_is_misread():
    other = samples.ENGINEER.with_basics(name="Somebody Else", email="other@example.org")
    result = read_back(pdf.render(samples.ENGINEER).pdf, page(printed(other)))
    assert {field.name: field.verdict for field in result.wrong} == {"Name": "unreadable", "E-mail": "unreadable"}
    swapped = samples.ENGINEER.with_basics(name="Machine Learning Engineer", label="Sample Person")
    result = read_back(pdf.render(swapped).pdf, page(printed(samples.ENGINEER)))
    assert {field.name: field.verdict for field in result.wrong} == {"Name": "misread", "Headline": "misread"}


def test_a_heading_that_no_parser_knows_is_told():
    look = Look(titles={"work": "Where I Have Been"})
    result = read(samples.ENGINEER, look)
    assert ("Where I Have Been", "Heading") in [(field.place, field.name) for field in result.wrong]


def test_it_is_read_once_for_each_file():
    first = read_back_of(samples.ENGINEER, Look())
    assert read_back_of(samples.ENGINEER, Look()) is first
