"""A summary from the resume and nothing else, each sentence held to the one fact it was made from."""

import asyncio
from datetime import date

import pytest

from resumes.document import ResumeDocument
from resumes.drafting import claims, service, summary
from resumes.drafting.service import FactToDraft
from resumes.drafting.summary import Sentences
from resumes.drafting.values import Draft
from resumes.llm.scripted import Scripted

TODAY = date(2026, 11, 29)
EMPTY = ResumeDocument()
COOK = {"position": "Line Cook", "name": "Canary Diner", "start_date": "2019-03", "end_date": "present"}
COUNTED = {"text": "Cook for about 200 guests a night"}


def job(number=1, document=EMPTY, **values):
    return document.with_item("work", f"aaaa{number:04}", **values)


def skilled(document, *names, **values):
    for number, name in enumerate(names):
        document = document.with_item("skills", f"ssss{number:04}", name=name, **values)
    return document


def sentences(document):
    return {source.id: source.sentence for source in summary.sources(document, today=TODAY)}


WHOLE = skilled(job(**COOK, highlights=[COUNTED]), "Grill work", "Food safety").with_item(
    "certificates", "cccc1111", name="ServSafe Food Handler"
)
RESUMES = {
    "whole": WHOLE,
    "changing": WHOLE.with_target(title="Kitchen manager"),
    "short name": job(position="EMT", start_date="2020", end_date="2023", highlights=[{"text": "Answered 8 calls"}]),
    "learner": EMPTY.with_target(title="Data Analyst").with_item(
        "education", "eeee1111", study_type="BSc", area="Statistics", outcome="in_progress"
    ),
    "first job": EMPTY.with_target(title="Cashier").with_item(
        "education", "eeee1111", study_type="High school diploma"
    ),
    "deed": job(
        position="Babysitting", start_date="2023", end_date="present", highlights=[{"text": "Watch 2 children"}]
    ).with_target(title="Waitress"),
    "care": job(position="Caring for family", start_date="2020", end_date="2023"),
    "skills": skilled(EMPTY, "Python", "SQL", "Excel"),
}


def test_it_says_who_what_papers_and_one_line_with_a_number():
    assert sentences(WHOLE) == {
        "who": "Line Cook with 7 years of experience",
        "papers": "Holds ServSafe Food Handler",
        "proof": "As a line cook, cooks for about 200 guests a night",
    }


def test_work_that_is_named_by_what_is_done_makes_nobody_a_babysitting():
    assert sentences(RESUMES["deed"]) == {
        "who": "2 years of babysitting, looking for work as a waitress",
        "proof": "Watches 2 children",
    }
    assert sentences(RESUMES["care"])["who"] == "3 years of caring for family"
    assert sentences(job(position="Head of Cleaning", start_date="2020", end_date="2023"))["who"].startswith(
        "Head of Cleaning with"
    )


@pytest.mark.parametrize("name", RESUMES)
def test_no_sentence_says_more_than_its_fact(name):
    document = RESUMES[name]
    found = summary.sources(document, today=TODAY)
    assert 1 <= len(found) <= 3
    for source in found:
        checked = claims.check(source.sentence, fact=source.text, role=summary.role_of(document))
        assert checked.is_theirs and not checked.lost, source


def test_what_somebody_goes_for_is_said_where_it_is_another_job():
    assert sentences(RESUMES["changing"])["who"].endswith("looking for work as a kitchen manager")
    assert "looking" not in sentences(WHOLE.with_target(title="line cook"))["who"]
    assert sentences(RESUMES["first job"])["who"] == "Looking for work as a cashier, with a high school diploma"
    assert sentences(RESUMES["learner"])["who"].endswith("working towards a BSc in Statistics")


def test_years_are_counted_once_and_never_made_longer():
    both = job(1, position="Cook", start_date="2020-01", end_date="2022-01")
    both = job(2, both, position="Line cook", start_date="2021-01", end_date="2023-01")
    both = job(3, both, position="Driver", start_date="2010", end_date="2019")
    assert sentences(both)["who"] == "Cook with 3 years in this and similar roles"
    assert sentences(job(position="Head cook", start_date="2025", end_date="2026"))["who"].endswith(
        "a year of experience"
    )
    assert "who" not in sentences(job(position="Cook", start_date="2025", end_date="present"))
    assert "years" not in str(sentences(job(position="Head line cook", start_date="2020")))


def test_what_years_are_of_is_said_where_there_was_other_work_too():
    manager = job(1, position="Senior Operations Manager", start_date="2011-11", end_date="present")
    assert sentences(manager)["who"] == "Senior Operations Manager with 15 years of experience"
    both = job(2, manager, position="Dispatcher", start_date="1996-11", end_date="2011-11")
    said = "Senior Operations Manager with 30 years of experience, 15 of them in this role"
    assert sentences(both)["who"] == said
    similar = job(3, both, position="Office manager", start_date="2010-11", end_date="2011-11")
    assert sentences(similar)["who"].endswith("30 years of experience, 16 of them in this and similar roles")
    nurse = job(1, position="Nurse", start_date="2025-11", end_date="present")
    nurse = job(2, nurse, position="Driver", start_date="2015-11", end_date="2025-11")
    assert sentences(nurse)["who"] == "Nurse with a year in this role"
    named = claims.check(said, fact=summary.sources(both, today=TODAY)[0].text, role=summary.role_of(both))
    assert named.is_theirs and not named.lost


def test_certificates_that_the_career_asks_for_are_named_first_then_the_newest():
    document = EMPTY
    for number, (name, when) in enumerate((("CPR", "2004"), ("OSHA 30", "2012"), ("PMP", "2010-05"), ("ASQ", ""))):
        document = document.with_item("certificates", f"cccc{number:04}", name=name, date=when)
    assert sentences(document)["papers"] == "Holds OSHA 30 and PMP"
    wanted = ["Project Management Professional (PMP)", "asq", "Advanced CPRs"]
    (found,) = summary.sources(document, today=TODAY, wanted=wanted)
    assert found.sentence == "Holds PMP and ASQ"


def test_what_is_hidden_learned_or_planned_is_not_said():
    hidden = job(**COOK, highlights=[COUNTED], hidden=True)
    assert summary.sources(hidden, today=TODAY) == ()
    assert summary.sources(job(**COOK, highlights=[COUNTED | {"hidden": True}]), today=TODAY)[1:] == ()
    assert summary.sources(skilled(EMPTY, "Python", "SQL", status="learning"), today=TODAY) == ()
    planned = EMPTY.with_item("certificates", "cccc1111", name="BLS", status="planned")
    assert summary.sources(planned, today=TODAY) == ()


def test_a_resume_that_only_says_what_it_is_for_says_nothing():
    assert summary.sources(EMPTY.with_target(title="Cashier"), today=TODAY) == ()


def written(document, *answers):
    found = summary.sources(document, today=TODAY)
    facts = [FactToDraft(source.id, source.text) for source in found]
    made = service.drafts(facts, role=summary.role_of(document), provider=Scripted(answers), way=Sentences(found))

    async def collect():
        return [event async for event in made if isinstance(event, Draft)]

    return {draft.fact_id: draft for draft in asyncio.run(collect())}


def test_a_model_writes_a_sentence_for_each_fact():
    made = written(RESUMES["short name"], "EMT with 3 years of experience", "Answered 8 calls as an EMT")
    assert {draft.writer for draft in made.values()} == {"scripted"}
    assert made["proof"].prompt.startswith("summary-")


@pytest.mark.parametrize(
    "lie", ["EMT with 10 years of experience", "Award-winning EMT at Acme with 3 years of experience"]
)
def test_what_a_model_makes_up_is_never_shown_not_even_as_a_blank(lie):
    made = written(RESUMES["short name"], lie)
    assert made["who"].text == "EMT with 3 years of experience" and made["who"].writer == "builtin"


def test_what_belongs_to_another_fact_is_not_let_in():
    made = written(WHOLE, "Line cook with 200 guests and 7 years of experience")
    assert made["who"].writer == "builtin"


def test_of_skills_in_groups_the_members_are_named():
    grouped = EMPTY.with_item("skills", "ssss0001", name="Software", keywords=("Excel", "SAP"))
    assert sentences(grouped)["skills"] == "Skills include Excel and SAP"
