"""What a reader would stumble over is said as a fact, only where it is one, and to nobody for a first resume."""

from datetime import date

import pytest

from resumes.document import validated
from resumes.document.dates import is_past
from resumes.document.remarks import remarks

TODAY = date(2026, 11, 24)
JOB = {"id": "work0001", "position": "Cashier", "name": "Corner Shop", "start_date": "2020", "end_date": "2022"}
LONG = " ".join(["word"] * 46)


def said(**values):
    return [one.message for one in remarks(validated(values), TODAY)]


def lines(*texts):
    return [{"id": f"line000{at}", "text": text} for at, text in enumerate(texts)]


def test_a_told_job_has_no_remark():
    assert said(work=[JOB | {"highlights": lines("Ran the till.", "Trained 2 people.")}]) == []


@pytest.mark.parametrize(
    "change, sentence",
    [
        ({"end_date": ""}, "“Cashier” has a start and no end: give it, or tick that it goes on."),
        ({"position": ""}, "“Corner Shop” does not say what you were there."),
        ({"name": ""}, "“Cashier” does not say for whom."),
        ({"highlights": lines("Served [number] people")}, "[number] is still to fill in “Served [number] people”."),
        ({"highlights": lines("Ran the till.", "ran the till.")}, "“ran the till” stands there twice."),
        (
            {"highlights": lines("Ran the till.", "Trained 2 people", "Led 3.")},
            "In “Cashier” some bullet points end with a period and some do not.",
        ),
        (
            {"highlights": lines(*(f"Sold {n} cakes" for n in range(9)))},
            "“Cashier” has 9 bullet points: fewer are read more closely.",
        ),
        ({"highlights": lines(LONG)}, "“word word word word word …” has 46 words: two lines read easier."),
    ],
)
def test_a_fact_of_a_job_is_said(change, sentence):
    assert said(work=[JOB | change]) == [sentence]


@pytest.mark.parametrize(
    "texts",
    [
        ("Worked for Baker Inc.", "Sold cakes, bread, etc.", "Ran the till"),
        ("Ran the till.", "Who else?", "Sold cakes (and bread.)"),
        ("Ran the till.", ""),
        tuple(f"Sold {n} cakes" for n in range(8)),
    ],
)
def test_ends_that_agree_and_eight_lines_are_no_matter(texts):
    assert said(work=[JOB | {"highlights": lines(*texts)}]) == []


def test_the_odd_end_is_where_it_leads_to():
    job = JOB | {"highlights": lines("Ran the till.", "Trained 2 people", "Led 3.")}
    (one,) = remarks(validated({"work": [job]}), TODAY)
    assert one.field == "bullet-line0001"


def test_an_entry_that_is_there_twice_is_told_once():
    job = JOB | {"highlights": lines("Ran the till.")}
    found = remarks(validated({"work": [job, job | {"id": "work0002"}]}), TODAY)
    assert [(one.item_id, one.message) for one in found] == [
        ("work0002", "“Cashier” is on the page twice, with the same dates.")
    ]
    assert said(projects=[{"name": "Chess"}, {"name": "chess"}]) == ["“chess” is on the page twice."]


@pytest.mark.parametrize("change", [{"start_date": "2019"}, {"name": "Other Shop"}, {"hidden": True}])
def test_another_time_or_another_employer_is_no_twin(change):
    assert said(work=[JOB, JOB | {"id": "work0002"} | change]) == []


@pytest.mark.parametrize("change", [{"end_date": "present"}, {"start_date": "", "end_date": ""}, {"hidden": True}])
def test_what_is_as_it_should_be_or_said_elsewhere_is_not(change):
    assert said(work=[JOB | change]) == []


@pytest.mark.parametrize("kind", ["care", "odd", "school", "unpaid"])
def test_work_without_pay_is_asked_for_no_end_and_no_employer(kind):
    assert said(work=[{"kind": kind, "position": "Lawn mowing", "start_date": "2024"}]) == []


def test_a_first_job_is_not_asked_for_whom():
    assert said(target={"situation": "first_job"}, work=[JOB | {"name": ""}]) == []


@pytest.mark.parametrize("section", ["education", "projects", "volunteer"])
def test_a_line_is_found_with_its_place_wherever_it_stands(section):
    document = validated({section: [{"id": "item0001", "highlights": lines("Led ____ people")}]})
    (one,) = remarks(document, TODAY)
    assert (one.section, one.item_id, one.field) == (section, "item0001", "bullet-line0000")


def test_a_line_of_ones_own_section_is_found_too():
    entry = {"id": "item0001", "title": "Chess", "highlights": lines("Won [number] games")}
    (one,) = remarks(validated({"custom": [{"id": "own00001", "items": [entry]}]}), TODAY)
    assert (one.section, one.item_id) == ("custom.own00001", "item0001")


@pytest.mark.parametrize("text", ["Scored 12 [out of 12]", "Ran the XX Winter Games", "Wrote a_long_name in code"])
def test_what_is_no_blank_is_none(text):
    assert said(work=[JOB | {"highlights": lines(text)}]) == []


def test_what_is_over_by_today_is_said():
    school = {"study_type": "Diploma", "outcome": "in_progress", "end_date": "2026-10"}
    assert said(education=[school], certificates=[{"name": "First aid", "expires": "2025"}]) == [
        "“Diploma” is still going on here, and Oct 2026 is over.",
        "“First aid” was valid until 2025.",
    ]


def test_what_may_still_go_on_is_not():
    school = {"study_type": "Diploma", "outcome": "in_progress", "end_date": "2026"}
    paper = [{"name": "First aid", "expires": "2026-11"}, {"name": "Other", "expires": "2020", "status": "planned"}]
    assert said(education=[school, school | {"end_date": ""}], certificates=paper) == []


@pytest.mark.parametrize(
    "text, past",
    [("2025", True), ("2026", False), ("2026-10", True), ("2026-11", False), ("2026-11-23", True), ("present", False)],
)
def test_a_date_is_past_once_its_last_day_is(text, past):
    assert is_past(text, TODAY) is past


def test_an_empty_date_is_not_past():
    assert not is_past("", TODAY)
