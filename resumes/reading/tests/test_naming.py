"""Who, what and where, told apart in one line."""

import pytest

from resumes.reading.naming import apart, in_order, in_small, place_off, with_area

PLACES = {
    "Nordspur GmbH, Berlin, Germany": ("Nordspur GmbH", "Berlin, Germany"),
    "Tern & Tide Studio – Bristol, UK": ("Tern & Tide Studio", "Bristol, UK"),
    "Larder (New York, NY)": ("Larder", "New York, NY"),
    "Sample College, Albany, New York, USA": ("Sample College", "Albany, New York, USA"),
    "Raleigh, NC": ("", "Raleigh, NC"),
    "Harrow & Pike, Partners": ("Harrow & Pike, Partners", ""),
}
PAIRS = {
    ("Charge Nurse, Cedar Hollow Medical Center", "work"): ["Charge Nurse", "Cedar Hollow Medical Center"],
    ("Paralegal, Wexford, Boyle & Stamm LLP", "work"): ["Paralegal", "Wexford, Boyle & Stamm LLP"],
    ("Wexford, Boyle & Stamm LLP", "work"): ["Wexford, Boyle & Stamm LLP"],
    ("Physiotherapist | Liffey", "work"): ["Physiotherapist", "Liffey"],
    ("Associate of Science, Office Work, Wake College", "education"): [
        "Associate of Science, Office Work",
        "Wake College",
    ],
    ("MS Sample University", "education"): ["MS", "Sample University"],
    ("University of Sample, BA (Hons) History, 2:1", "education"): ["University of Sample", "BA (Hons) History, 2:1"],
}


@pytest.mark.parametrize("text", PLACES)
def test_a_place_is_taken_off_the_end(text):
    assert place_off(text) == PLACES[text]


@pytest.mark.parametrize(("text", "key"), PAIRS)
def test_two_names_on_a_line_are_told_apart(text, key):
    assert apart(text, key) == PAIRS[text, key]


def test_the_house_comes_first_and_a_bare_degree_gets_its_area():
    assert in_order("Bookkeeper", "Larder", "work") == ("Larder", "Bookkeeper")
    assert with_area("Olympic College, Mathematics", "BA", "education") == ("Olympic College", "BA, Mathematics")
    assert with_area("University of Sample, Institute of Art", "BA", "education")[1] == "BA"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("JORDAN SAMPLE", "Jordan Sample"),
        ("MARY-JANE O’BRIEN", "Mary-Jane O’Brien"),
        ("JORDAN Q. SAMPLE", "Jordan Q. Sample"),
        ("ÉLODIE ÇELIK", "Élodie Çelik"),
    ],
)
def test_a_name_in_capitals_is_written_small_where_that_is_sure(typed, written):
    assert in_small(typed) == written


@pytest.mark.parametrize(
    "name",
    [
        "JORDAN",
        "ANNA McAVOY",
        "JO SAMPLE",
        "JORDAN MCDONALD",
        "ANNA VAN BERG",
        "JORDAN SAMPLE, PMP",
        "DJ SMPL",
        "4 EVER",
    ],
)
def test_a_name_that_may_be_written_otherwise_stays_as_it_is(name):
    assert in_small(name) == name
