"""Six designs, each a folder and nothing else; what a person may choose; and how a page is made to fit."""

import re

import pytest

from resumes.document import validated
from resumes.document.printed import printed
from resumes.export import DESIGNS, Look, pdf
from resumes.export.designs import ACCENTS, FOLDER, SIZES, SMALLEST
from resumes.export.fonts import FAMILIES
from resumes.export.layout import page
from resumes.export.measures import STEPS, measures

from . import samples
from .reading import squeezed, texts_of, whole, words_of


def contrast(colour, ground="#ffffff"):
    def light(code):
        parts = [int(code[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    darker, lighter = sorted((light(colour), light(ground)))
    return (lighter + 0.05) / (darker + 0.05)


def test_every_folder_with_a_design_is_one_and_nothing_else_names_it():
    assert list(DESIGNS) == ["classic", "modern", "compact", "entry", "technical", "academic"]
    assert set(DESIGNS) == {path.name for path in FOLDER.iterdir() if path.is_dir()}
    for name, design in DESIGNS.items():
        assert (
            design.family in FAMILIES
            and (FOLDER / name / "style.css").exists()
            and (FOLDER / name / "about.html").exists()
        )


def test_every_design_is_set_in_a_face_of_its_own_and_heads_its_page_and_sections_in_its_own_way():
    heads = set()
    for name in DESIGNS:
        sheet = (FOLDER / name / "style.css").read_text()
        rules = (
            re.search(rf"^{selector} {{(.*?)}}", sheet, re.DOTALL | re.MULTILINE)[1] for selector in ("h1", ".section")
        )
        heads.add(re.sub(r"[\d.]+|calc\(.*?\)+", "", "".join(rules)))
    assert len(heads) == len({design.family for design in DESIGNS.values()}) == len(DESIGNS)


@pytest.mark.parametrize("name", ACCENTS)
def test_every_accent_reads_on_paper_and_on_a_light_band(name):
    assert contrast(ACCENTS[name]) >= 4.5
    assert contrast(ACCENTS[name], "#eef1f5") >= 4.5


@pytest.mark.parametrize("name", DESIGNS)
def test_every_grey_of_a_design_reads_on_paper(name):
    sheet = (FOLDER / "base.css").read_text() + (FOLDER / name / "style.css").read_text()
    inks = re.findall(r"(?<![-\w])color: (#\w{6})", sheet)
    assert inks and all(contrast(ink) >= 4.5 for ink in inks)


@pytest.mark.parametrize("name", DESIGNS)
def test_a_design_leaves_nothing_to_work_out(name):
    for sheet in pdf._new_job(samples.ONE_LINE, Look(design=name, one_page=True)).sheets:
        assert "var(" not in sheet and "calc(" not in sheet


@pytest.mark.parametrize("sample", samples.ALL)
@pytest.mark.parametrize("name", DESIGNS)
def test_every_design_prints_every_word_in_order(name, sample):
    look = Look(design=name)
    document = samples.ALL[sample]
    shown = page(printed(document, look.order), look)
    text = whole(texts_of(pdf.render(document, look).pdf)["pdfium"], shown.name)
    assert text == "".join(map(squeezed, words_of(shown)))


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("name", DESIGNS)
def test_no_extractor_divides_a_word_or_joins_two(name, family):
    look = Look(design=name, family=family)
    shown = page(printed(samples.ENGINEER, look.order), look)
    words = {word for text in words_of(shown) for word in text.casefold().split()}
    for pages in texts_of(pdf.render(samples.ENGINEER, look).pdf).values():
        assert words - set(" ".join(pages).casefold().split()) == set()


def test_the_first_job_design_puts_education_first_and_the_technical_one_skills():
    def titles(name):
        look = Look(design=name)
        return [section.title for section in page(printed(samples.ENGINEER, look.order), look).sections]

    assert titles("classic")[:3] == ["Summary", "Work Experience", "Skills"]
    assert titles("entry")[:2] == ["Summary", "Education"]
    assert titles("technical")[:3] == ["Summary", "Skills", "Work Experience"]


def test_the_order_that_a_person_chose_stands_above_that_of_the_design():
    document = samples.ENGINEER.with_values(section_order=["skills", "work"])
    look = Look(design="entry")
    names = [section.name for section in page(printed(document, look.order), look).sections]
    assert names[:2] == ["skills", "work"]


def test_other_titles_and_dates_print():
    look = Look(titles={"work": "Professional Experience"}, dates="long")
    shown = page(printed(samples.ENGINEER), look)
    assert shown.sections[1].title == "Professional Experience"
    assert shown.sections[1].entries[0].parts[0].title.aside == "March 2022 – Present"
    years = page(printed(samples.ENGINEER), Look(dates="year")).sections[1].entries[1]
    assert years.parts[0].title.aside == "2017 – 2019"


def test_a_look_keeps_only_what_was_chosen_and_opens_what_is_no_choice_any_more():
    look = Look(design="modern", accent="wine", titles={"work": "Jobs"})
    assert look.dump() == {"design": "modern", "accent": "wine", "titles": {"work": "Jobs"}}
    assert Look.load(look.dump()) == look
    assert Look.load({"design": "gone", "accent": "wine", "size": 7, "dates": 3, "later": 1}) == Look(accent="wine")
    assert Look.load("nonsense") == Look()


@pytest.mark.parametrize(
    "bad", [{"size": 9}, {"accent": "red; x"}, {"family": "Comic"}, {"paper": "a0"}, {"margins": "0"}]
)
def test_nothing_but_the_choices_gets_into_a_style_sheet(bad):
    with pytest.raises(ValueError):
        Look(**bad)


@pytest.mark.parametrize("squeeze", STEPS)
@pytest.mark.parametrize("name", DESIGNS)
def test_no_text_is_ever_smaller_than_can_be_read(name, squeeze):
    for family in ("", *FAMILIES):
        for size in (0, *SIZES):
            assert measures(Look(design=name, family=family, size=size), squeeze).size >= SMALLEST


@pytest.mark.parametrize("name", DESIGNS)
def test_a_line_of_text_is_not_too_long_to_come_back_from(name):
    look = Look(design=name, margins="narrow")
    text = texts_of(pdf.render(samples.TWO_PAGES, look).pdf)["pdfium"]
    lengths = [len(line) for page_ in text for line in page_.splitlines() if line.startswith("•")]
    assert len(lengths) > 10 and max(lengths) <= 108


def test_no_line_of_text_ends_in_one_short_word():
    for document in (samples.ENGINEER, samples.TWO_PAGES):
        for text in texts_of(pdf.render(document).pdf)["pdfium"]:
            lines = text.splitlines()
            bodies = [line for before, line in zip(lines, lines[1:], strict=False) if before.startswith("•")]
            assert [line for line in bodies if " " not in line.strip() and line.endswith(".")] == []


def test_no_line_ends_after_its_first_word():
    """What stands before the last words fills a line but for a space."""
    study = "Research Fellow Cohort, Department of Example Studies and Applied Sampling of Things"
    school = {
        "institution": "Sample University",
        "study_type": "Bachelor of Science",
        "area": study,
        "end_date": "2014",
    }
    document = validated({"education": [school | {"start_date": "2010"}]})
    text = texts_of(pdf.render(document, Look(design="compact")).pdf)["pdfium"][0]
    assert "Bachelor of Science, Research Fellow" in text


FITS = samples.ENGINEER
HOPELESS = samples.LONG


def test_fitting_to_one_page_says_what_it_did():
    look = Look(one_page=True, size=12)
    made = pdf.render(FITS, look)
    assert made.pages == 1
    assert re.fullmatch(r"Set on one page with less white space, at [\d.]+ points instead of 12\.", made.notes[0])


def test_what_fits_already_is_left_alone():
    made = pdf.render(samples.FIRST_JOB, Look(one_page=True))
    assert made.notes == ("It fits on one page as it is; nothing was changed.",)


def test_what_does_not_fit_is_set_as_usual_and_told():
    made, usual = pdf.render(HOPELESS, Look(one_page=True)), pdf.render(HOPELESS)
    assert made.pages == usual.pages
    assert made.notes[0].startswith("It does not fit on one page, not even at 9.5 points")


def test_a_last_page_with_a_line_or_two_is_saved():
    """Lines are added until a page is just over; the page before that must not have spilled a few lines."""
    filled = []
    for lines in range(0, 30):
        document = validated({"work": [{"name": "A", "highlights": samples.told(*["Did this and that."] * lines)}] * 2})
        filled.append((pdf.render(document).pages, len(texts_of(pdf.render(document).pdf)["pdfium"][-1].splitlines())))
    over = [lines for pages, lines in filled if pages == 2]
    assert over and min(over) > 5


def test_every_family_a_person_may_choose_prints():
    for family in FAMILIES:
        made = pdf.render(samples.POLISH, Look(family=family, density="open", margins="wide", accent="plum", size=11))
        assert made.pages == 1 and made.warnings == ()
