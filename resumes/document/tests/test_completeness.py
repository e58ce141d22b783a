"""What is missing is said once, shortly, and never to someone for not having had a job."""

import pytest

from resumes.document import ResumeDocument, validated
from resumes.document.completeness import missing

REACHABLE = {"name": "Sample Person", "phone": "555-0100"}


def messages(**values):
    return [gap.message for gap in missing(validated({"basics": REACHABLE} | values))]


def test_an_empty_resume_wants_a_name_a_way_to_reach_and_one_thing_done():
    assert [(gap.section, gap.item_id) for gap in missing(ResumeDocument())] == [
        ("basics", ""),
        ("basics", ""),
        ("work", ""),
    ]


@pytest.mark.parametrize("situation", ["", "first_job", "changing", "same"])
@pytest.mark.parametrize(
    "entry",
    [
        {"work": [{"kind": "care", "position": "Care of a grandparent"}]},
        {"work": [{"kind": "odd", "position": "Lawn mowing"}]},
        {"work": [{"kind": "school", "name": "Yearbook"}]},
        {"volunteer": [{"organization": "Example Food Bank"}]},
        {"education": [{"institution": "Example High School", "outcome": "in_progress"}]},
        {"projects": [{"name": "Bus map"}]},
        {"custom": [{"title": "Clubs", "items": [{"title": "Chess club"}]}]},
    ],
)
def test_somebody_without_a_paid_job_has_no_warning(situation, entry):
    assert messages(target={"situation": situation}, **entry) == []


def test_notes_that_are_not_on_the_page_are_told():
    assert messages(work=[{"kind": "care", "position": "Care", "notes": "cooked"}]) == [
        "Your notes on “Care” are not on the page yet: make bullet points of them."
    ]


def test_a_paid_job_wants_a_start_bullets_and_skills():
    assert messages(work=[{"id": "work0001", "position": "Cashier"}]) == [
        "No skills: add a few that you use.",
        "“Cashier” has no dates: a year is enough.",
        "“Cashier” has no bullet points yet: say in one or two what you did.",
    ]


def test_a_first_job_seeker_with_a_summer_job_is_asked_only_when():
    work = [{"position": "Cashier", "start_date": "2024"}]
    assert messages(target={"situation": "first_job"}, work=work) == []


def test_a_told_job_with_skills_is_complete():
    work = [{"position": "Cashier", "start_date": "2020", "highlights": [{"text": "Ran the till."}]}]
    assert messages(work=work, skills=[{"name": "Cash handling"}]) == []


def test_hidden_and_planned_entries_want_nothing():
    assert (
        messages(
            education=[{"institution": "Example High School"}],
            work=[{"hidden": True}],
            certificates=[{"status": "planned"}],
            custom=[{"items": [{"title": "Shown"}, {"hidden": True}]}],
        )
        == []
    )


@pytest.mark.parametrize("section", ["work", "education", "volunteer", "projects", "certificates"])
def test_a_nameless_entry_is_told_with_its_id(section):
    values = {"education": [{"institution": "Example High School"}]}
    values[section] = [
        *values.get(section, []),
        {"id": "item0001", "kind": "odd"} if section == "work" else {"id": "item0001"},
    ]
    gaps = missing(validated({"basics": REACHABLE, **values}))
    assert [(gap.section, gap.item_id) for gap in gaps] == [(section, "item0001")]


def test_every_sentence_is_short():
    document = validated(
        {"work": [{}, {"position": "x", "notes": "y"}], "education": [{}], "custom": [{"items": [{}]}]}
    )
    assert all(len(gap.message) < 90 and gap.message.endswith(".") for gap in missing(document))
    assert len(missing(document)) >= 6
