"""Thirty inventions planted by a scripted model: none comes out as words of the person's own."""

import asyncio

import pytest

from resumes.drafting import service
from resumes.drafting.service import FactToDraft
from resumes.drafting.values import Draft, Role
from resumes.llm.scripted import Scripted

# (what the person noted, what the model made of it, the invention in it)
INVENTIONS = [
    ("made coffee for customers", "Made coffee for 200 customers a day", "200"),
    ("made coffee for 60 customers a day", "Made coffee for 80 customers a day", "80"),
    ("cut waste by ordering less milk", "Cut waste by 30% by ordering less milk", "30"),
    ("worked the till at weekends", "Worked the till at weekends, handling $5,000 a day", "5,000"),
    ("trained new people on the till", "Trained twelve new people on the till", "twelve"),
    ("sold shoes and bags", "Sold shoes and bags, doubling weekly sales", "doubling"),
    ("helped with the school play", "Led the school play from start to finish", "Led"),
    ("was part of a team that moved the servers", "Managed the team that moved the servers", "Managed"),
    ("took care of my grandmother", "Took care of patients as a certified nursing assistant", "certified"),
    ("fixed computers for the office", "Fixed computers for the office as an IT Manager", "Manager"),
    ("wrote scripts that clean data", "Wrote Python scripts that clean data", "Python"),
    ("made reports every month", "Made reports in Tableau every month", "Tableau"),
    ("kept the books for a small shop", "Kept the books for a small shop in QuickBooks", "QuickBooks"),
    ("built a website for the club", "Built a React website for the club", "React"),
    ("moved data to the cloud", "Moved data to the cloud on AWS", "AWS"),
    ("drove the van for deliveries", "Drove the van for deliveries at FedEx", "FedEx"),
    ("tutored kids in math", "Tutored kids in math at Lincoln High School", "Lincoln"),
    ("answered phones at the front desk", "Answered phones at the front desk of the Marriott", "Marriott"),
    ("cleaned rooms every day", "Cleaned rooms every day since 2019", "2019"),
    ("stocked shelves at night", "Stocked shelves at night from March to June", "March"),
    ("studied biology", "Earned a bachelor's degree in biology", "bachelor"),
    ("did first aid at games", "Gave first aid at games as a licensed EMT", "EMT"),
    ("ran tests on new software", "Ran tests on new software, reducing bugs sharply", "reducing"),
    ("talked to customers about returns", "Talked to customers about returns and increased satisfaction", "increased"),
    ("planted trees in the park", "Planted trees in the park and won an award for it", "award"),
    ("cooked lunch for the staff", "Cooked award-winning lunch for the staff", "award"),
    ("counted stock every week", "Counted stock every week to ISO 9001", "ISO"),
    ("wrote emails to parents", "Wrote emails to parents in Spanish and English", "Spanish"),
    ("packed boxes in a warehouse", "Packed boxes in a warehouse 3x faster than others", "3x"),
    ("helped patients fill in forms", "Directed the intake of patients and their forms", "Directed"),
]


def test_there_are_thirty():
    assert len(INVENTIONS) == 30 and all(lie in text for _, text, lie in INVENTIONS)


@pytest.mark.parametrize(("fact", "text", "lie"), INVENTIONS)
def test_an_invention_is_never_taken_for_the_persons_own_words(fact, text, lie):
    async def collect() -> list[service.Event]:
        facts = [FactToDraft("0", fact)]
        return [event async for event in service.drafts(facts, role=Role("Helper"), provider=Scripted([text]))]

    (draft,) = (event for event in asyncio.run(collect()) if isinstance(event, Draft))
    if draft.writer == "builtin":
        assert lie.lower() not in draft.text.lower()
        return
    quiet = "".join(span.text if span.kind in ("yours", "reworded") else "|" for span in draft.spans)
    # Marked, or gone: then nothing is left to ask, for the person's own word stands in its place.
    assert lie not in quiet
    assert "|" in quiet or lie not in draft.text
