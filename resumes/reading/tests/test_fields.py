"""Lines of other hands as fields, one way of setting a resume at a time."""

from dataclasses import replace

import pytest

from resumes.reading import fields
from resumes.reading.divided import joined
from resumes.reading.values import Line, Pages

TEXT = Line(("x",), x0=50, x1=300, size=10, above=1.2, reach=300)
HEADING = replace(TEXT, size=14, bold=True, above=2.2)


def read(*lines, links=()):
    return fields.read(Pages(tuple(replace(line, y=14.0 * n) for n, line in enumerate(lines)), 1, links))


def said(line, *cells, **how):
    return replace(line, cells=cells, **how)


NAME = said(TEXT, "Sample Person", size=20)
REACHED = said(TEXT, "sample@example.org | 614-555-0142")
WORK = said(HEADING, "Experience")


def jobs(*lines):
    found = read(NAME, REACHED, WORK, *lines).section("work").entries
    return [(one.name, one.title, one.place, one.start, one.end) for one in found]


def test_a_period_goes_on_in_the_line_below():
    rows = [
        said(TEXT, "Spring 2017 – Winter", "Prep Cook at Creek Diner, Austin, TX", then=180),
        said(TEXT, "2020", "• Prepared sauces.", then=180),
        said(TEXT, "2014-08 – 2017-", "Dishwasher at Grand Hotel, Reno, NV", then=180, above=2.2),
        said(TEXT, "03", "• Washed up.", then=180),
    ]
    assert jobs(*rows) == [
        ("Creek Diner", "Prep Cook", "Austin, TX", "2017-04", "2020-01"),
        ("Grand Hotel", "Dishwasher", "Reno, NV", "2014-08", "2017-03"),
    ]


def test_the_second_position_with_an_employer_keeps_it():
    employer, role = replace(TEXT, size=12, above=2.1), replace(TEXT, size=11.5, above=1.5)
    rows = [
        said(employer, "Meridian Valve Corporation"),
        said(TEXT, "9 years 3 months"),
        said(role, "Sales Manager"),
        said(TEXT, "November 2018 - Present (3 years)"),
        said(TEXT, "Hired a team of nine."),
        said(role, "Account Executive"),
        said(TEXT, "February 2014 - October 2018 (4 years 9 months)"),
        said(TEXT, "Closed 41 accounts."),
    ]
    assert jobs(*rows) == [
        ("Meridian Valve Corporation", "Sales Manager", "", "2018-11", "present"),
        ("Meridian Valve Corporation", "Account Executive", "", "2014-02", "2018-10"),
    ]


def test_dates_beside_the_first_bullet_point_are_those_of_the_entry():
    rows = [
        said(TEXT, "Larkspur Insurance, Data Analyst", "Tacoma, WA", label="Larkspur Insurance"),
        said(TEXT, "• Automated 25 reports.", "Jan 2018 – Aug 2021"),
        said(TEXT, "• Tested prices."),
    ]
    assert jobs(*rows) == [("Larkspur Insurance", "Data Analyst", "Tacoma, WA", "2018-01", "2021-08")]
    assert read(NAME, WORK, *rows).section("work").entries[0].highlights == ("Automated 25 reports.", "Tested prices.")


def test_a_name_as_large_as_the_headings_is_no_heading_and_an_own_heading_is_one():
    rows = [
        said(TEXT, "Clerk, Sample Shop", "2019 – 2020", bold=True),
        said(HEADING, "Boards"),
        said(TEXT, "Chess club"),
    ]
    found = read(said(HEADING, "Sample Person"), REACHED, WORK, *rows, said(HEADING, "Skills"), said(TEXT, "SQL"))
    assert found.name == "Sample Person"
    assert [section.title for section in found.sections] == ["Experience", "Boards", "Skills"]


def test_what_somebody_is_stands_beside_a_place():
    found = read(NAME, said(TEXT, "Truck Driver", "Ogden, UT"), REACHED, WORK, said(TEXT, "Clerk", "2019", bold=True))
    assert (found.label, found.place) == ("Truck Driver", "Ogden, UT")


def test_numbers_before_the_lines_of_a_list_are_signs():
    found = read(NAME, said(HEADING, "Certifications"), said(TEXT, "1. Notary Public"), said(TEXT, "2. First Aid"))
    assert [entry.name for entry in found.sections[0].entries] == ["Notary Public", "First Aid"]


def test_headings_at_the_left_of_their_sections_are_headings():
    label = replace(TEXT, bold=True, then=200, above=2.2)
    rows = [
        said(label, "Experience", "Staff Nurse, Willamette Hospital, Salem, OR", then_bold=True, x1=500),
        said(TEXT, "2015 – 2019", x0=200),
        said(TEXT, "• Cared for six patients.", x0=200),
        said(TEXT, "Nurse, Bend Clinic, Salem, OR", x0=200, bold=True, above=2.2),
        said(TEXT, "2012 – 2015", x0=200),
        said(label, "Skills", "Triage ◆ Wound care"),
        said(label, "Languages", "Spanish"),
    ]
    found = read(NAME, REACHED, *rows)
    assert [section.key for section in found.sections] == ["work", "skills", "languages"]
    assert [entry.name for entry in found.section("work").entries] == ["Willamette Hospital", "Bend Clinic"]
    assert found.section("skills").lists[0].items == ("Triage", "Wound care")


def test_names_of_groups_of_skills_stay_such():
    label = replace(TEXT, bold=True, then=200)
    found = read(
        NAME, REACHED, said(HEADING, "Skills"), said(label, "Languages", "Go, SQL"), said(label, "Tools", "Git")
    )
    assert [section.key for section in found.sections] == ["skills"]


def test_a_name_that_runs_on_above_the_page_is_said_once():
    found = read(said(TEXT, "Sample Person", size=6), NAME, said(TEXT, "Sales Manager"), REACHED, WORK)
    assert (found.name, found.label) == ("Sample Person", "Sales Manager")


def test_what_somebody_is_may_be_larger_than_what_stands_beside_it():
    large = said(TEXT, "Mechanical Engineer", "sample.example", size=17)
    assert read(NAME, large, REACHED, WORK).label == "Mechanical Engineer"


def test_what_somebody_is_goes_on_behind_a_sign_between_two_things():
    long = said(TEXT, "Finance Director | Public Companies |", size=12), said(TEXT, "Turnarounds", size=12)
    assert read(NAME, *long, REACHED, WORK).label == "Finance Director | Public Companies | Turnarounds"


def test_a_heading_may_stand_before_the_name():
    assert (
        read(said(TEXT, "PERSONAL INFORMATION", "Sample Person", bold=True, size=20), REACHED, WORK).name
        == "Sample Person"
    )


def test_work_that_is_written_like_a_place_is_none():
    found = read(NAME, said(TEXT, "Senior Scientist, Protein Engineering"), REACHED, WORK)
    assert (found.label, found.place) == ("Senior Scientist, Protein Engineering", "")


def test_strokes_between_ways_to_reach_somebody_are_signs():
    found = read(NAME, said(TEXT, "Austin, TX / 614-555-0142 / sample@example.org"), WORK)
    assert (found.place, found.phone, found.email) == ("Austin, TX", "614-555-0142", "sample@example.org")


def test_an_address_that_a_narrow_column_divided_is_whole_again():
    reached = said(TEXT, "sample@example.org | linkedin.com/in/sample-"), said(TEXT, "person-rn")
    assert read(NAME, *reached, WORK).links == ("linkedin.com/in/sample-person-rn",)


def test_a_row_that_a_narrow_column_divided_is_whole_again():
    title = said(TEXT, "Nurse", bold=True)
    row = said(TEXT, "Example Hospital | Albuquerque,"), said(TEXT, "NM | Jul 2021 – Present")
    assert jobs(title, *row) == [("Example Hospital", "Nurse", "Albuquerque, NM", "2021-07", "present")]


TITLES = {
    ("Lead – Produce | Sample Mart", "2016 – 2018"): ("Sample Mart", "Lead – Produce", ""),
    ("Scientist at Example Institute (Sep 2016 – Jan 2020), Boston, MA",): (
        "Example Institute",
        "Scientist",
        "Boston, MA",
    ),
}


@pytest.mark.parametrize("cells", TITLES)
def test_a_title_and_an_employer_on_one_line_are_told_apart(cells):
    assert jobs(said(TEXT, *cells, bold=True))[0][:3] == TITLES[cells]


def test_a_title_with_a_comma_stays_whole_where_it_is_set_in_bold_beside_its_dates():
    row = said(TEXT, "2016 – 2018", f"Welder, 2nd Shift, {'Example ' * 9}Fabricators, Inc., Rome, GA", x1=500)
    found = jobs(replace(row, then_label="Welder, 2nd Shift"))
    assert found == [(f"{'Example ' * 9}Fabricators, Inc.", "Welder, 2nd Shift", "Rome, GA", "2016", "2018")]


def test_a_title_below_its_employer_keeps_its_dash_and_an_employer_its_at():
    produce = said(TEXT, "Example Mart, Rome, GA", "2016 – 2018", bold=True), said(TEXT, "Lead – Produce")
    chef = said(TEXT, "Chef", "2019 – 2021", bold=True), said(TEXT, "The Room at Hotel Sample, Rome, GA")
    assert [one[:2] for one in jobs(*produce)] == [("Example Mart", "Lead – Produce")]
    assert [one[:2] for one in jobs(*chef)] == [("The Room at Hotel Sample", "Chef")]


def test_a_row_that_begins_in_a_full_line_of_its_column_is_whole():
    title = said(TEXT, "Teacher", bold=True, edge=200)
    name = said(TEXT, "Example Elementary", x1=198, edge=200)
    row = said(TEXT, "School | El Paso, TX | 2017 – 2019", x1=190, edge=200)
    assert jobs(title, name, row) == [("Example Elementary School", "Teacher", "El Paso, TX", "2017", "2019")]


def test_a_bullet_point_goes_on_under_its_sign():
    point = said(TEXT, "• Taught 24 children in Spanish and in English; most were at grade level in", x1=300)
    found = read(NAME, REACHED, WORK, said(TEXT, "Teacher", "2019", bold=True), point, said(TEXT, "May.", x1=70))
    (highlight,) = found.section("work").entries[0].highlights
    assert highlight.endswith("at grade level in May.")


def test_a_credential_may_hold_commas_and_so_may_a_line_of_a_narrow_column():
    lines = said(TEXT, "• Logistics, Transport and Storage, ASCM"), said(TEXT, "• Welding, Example Society")
    found = read(NAME, said(HEADING, "Certifications"), *lines).sections[0].entries
    assert [(one.name, one.details) for one in found] == [
        ("Logistics, Transport and Storage", ("ASCM",)), ("Welding", ("Example Society",)),
    ]  # fmt: skip


def test_a_site_may_end_in_any_word():
    reached = said(TEXT, "Austin, TX · sample@example.org · sample.photography")
    found = read(NAME, reached, WORK)
    assert (found.links, found.place) == (("sample.photography",), "Austin, TX")


def test_glyphs_of_no_size_are_read_too():
    odd = [said(TEXT, f"Wrote case number {n}.", size=0.0) for n in range(9)]
    assert read(NAME, REACHED, WORK, said(TEXT, "Clerk", "2019 – 2020"), *odd).name == "Sample Person"


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("Led the develop-", "ment of maps", "Led the development of maps"),
        ("Charge Nurse, Man-", "agement", "Charge Nurse, Management"),
        ("Sold interna\u2010", "tional maps", "Sold international maps"),
        ("Was on-", "call at night", "Was on-call at night"),
        ("Wrote customer-", "facing text", "Wrote customer-facing text"),
        ("From 24-", "hour care", "From 24-hour care"),
    ],
)
def test_a_word_divided_at_the_end_of_a_line_is_whole_again(before, after, whole):
    assert joined(before, after) == whole


def volunteered(*texts):
    lines = (said(TEXT, f"• {text}") for text in texts)
    found = read(NAME, REACHED, said(HEADING, "Volunteering"), *lines).section("volunteer")
    return [(entry.title, entry.name, entry.end, len(entry.highlights)) for entry in found.entries]


def test_lines_of_volunteering_that_are_each_their_own_thing_are_entries():
    assert volunteered("Food bank driver, Sample Pantry, 2019", "Youth soccer coach, Sample League, 2021") == [
        ("Food bank driver", "Sample Pantry", "2019", 0),
        ("Youth soccer coach", "Sample League", "2021", 0),
    ]


@pytest.mark.parametrize(
    "second", ["Raised $3,000 for the shelter, 2021", "Coached boys, 2021", "Sample Pantry, weekly.", "Board member"]
)
def test_lines_that_tell_what_somebody_did_stay_those_of_one_entry(second):
    (entry,) = volunteered("Food bank driver, Sample Pantry, 2019", second)
    assert entry[3] == 2
