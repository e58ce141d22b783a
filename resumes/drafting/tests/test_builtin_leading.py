"""A verb before what a line only names, where one surely goes with it."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role

PAST, NOW = Role("Worker"), Role("Worker", current=True)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "Rough-in and trim, mostly 3 and 4 story apartments",
            "Handled rough-in and trim, mostly 3 and 4 story apartments",
        ),
        ("Saute station 5 nights a wk", "Worked the saute station 5 nights a week"),
        ("Tier 1/2 tickets in ServiceNow, 25-30/day", "Handled Tier 1/2 tickets in ServiceNow, 25-30 a day"),
        ("No accidents no tickets 9 years", "Had no accidents and no tickets, 9 years"),
        ("Counter and mail. 60 to 80 documents daily", "Handled counter and mail, 60 to 80 documents daily"),
        ("P&L for a $2.8M store, 46 employees", "Handled P&L for a $2.8M store, 46 employees"),
        ("overnight at a distribution yard", "Worked overnight at a distribution yard"),
        (
            "on the duty rota every 5th week taking new referrals",
            "Worked on the duty rota every 5th week taking new referrals",
        ),
        ("Two field seasons banding songbirds", "Worked two field seasons banding songbirds"),
        ("160-190 stops/day, own van", "Handled 160-190 stops a day, own van"),
        ("SEO stuff, keywords, meta descriptions", "Handled SEO stuff, keywords, and meta descriptions"),
    ],
)
def test_it_has_one(note, said):
    assert draft(note, role=PAST).text == said


@pytest.mark.parametrize(
    "note",
    [
        "Category C, wing of 64 men",
        "two screens, three on saturday nights",
        "busy nights 200 orders",
        "first job, scoop + cash box at the beach, july august, made the waffle cones myself",
        "sales up 9% last year to 3.1M",
        "12 agents, broadband complaints",
        "airflow dags for ingestion, dbt tests, never had to page anyone at night",
        "boilers mostly, swaps and services, 4 or 5 a day",
    ],
)
def test_nothing_is_handled_that_is_no_work(note):
    assert "andled" not in draft(note, role=PAST).text
    assert "andle" not in draft(note, role=NOW).text
