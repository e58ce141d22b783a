"""Sections in the order that suits the person, under headings that every reader knows."""

import pytest

from resumes.document import SECTIONS, ResumeDocument, validated
from resumes.document.printed import printed
from resumes.document.sections import ORDERS, SUMMARY, TITLES, order, title


def test_every_order_holds_every_section_once():
    for names in ORDERS.values():
        assert sorted(names) == sorted([SUMMARY, *SECTIONS])
    assert {*TITLES, "custom"} == {SUMMARY, *SECTIONS}


@pytest.mark.parametrize(
    "situation, first",
    [("", "work"), ("same", "work"), ("changing", "skills"), ("first_job", "education")],
)
def test_the_situation_decides_what_comes_after_the_summary(situation, first):
    assert order(ResumeDocument().with_target(situation=situation))[:2] == ("summary", first)


def test_the_persons_own_order_comes_first_and_the_rest_follows():
    document = validated(
        {"custom": [{"id": "cust0001", "title": "Memberships"}], "section_order": ["cust0001", "skills", "skills", "x"]}
    )
    assert order(document)[:4] == ("cust0001", "skills", "summary", "work")
    assert len(order(document)) == 13


def test_a_printed_document_lists_only_sections_with_content():
    document = validated(
        {
            "target": {"situation": "first_job"},
            "basics": {"summary": "Ready to start."},
            "work": [{"position": "Cashier"}],
            "education": [{"institution": "Example High School"}],
            "skills": [{"name": "Only learning", "status": "learning"}],
            "custom": [{"id": "cust0001", "items": [{"title": "Club"}]}, {"id": "cust0002", "title": "Empty"}],
        }
    )
    assert printed(document).section_order == ("summary", "education", "work", "cust0001")


def test_work_that_was_never_paid_is_called_experience():
    assert title(validated({"work": [{"kind": "care"}, {"kind": "school"}]}), "work") == "Experience"
    assert title(validated({"work": [{"kind": "care"}, {"kind": "paid"}]}), "work") == "Work Experience"


def test_a_section_of_ones_own_has_its_own_heading():
    document = validated({"custom": [{"id": "cust0001", "title": "Memberships"}]})
    assert title(document, "cust0001") == "Memberships"
    assert title(document, "certificates") == "Certifications"
