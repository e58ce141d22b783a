"""Answers to a question about a fact: what they add, and what they only settle."""

import asyncio

import pytest

from resumes.document import ResumeDocument
from resumes.drafting import notes
from resumes.drafting.notes import to_draft, told, with_facts, with_said
from resumes.drafting.service import FactToDraft, drafts


def entry():
    document = ResumeDocument.model_validate(
        {"work": [{"id": "work1", "position": "Clerk", "notes": "answered phones\ndont know\nNot sure how many hours"}]}
    )
    return with_facts(document, "work", "work1")


def answered(text):
    document = entry()
    item = document.item("work", "work1")
    fact_id = item.facts[0].id
    document = document.with_item("work", "work1", facts=with_said(item, fact_id, text, source="answered"))
    return with_facts(document, "work", "work1").item("work", "work1"), fact_id


def test_not_knowing_is_no_fact():
    assert [fact.text for fact in entry().item("work", "work1").facts] == ["answered phones"]


@pytest.mark.parametrize("text", ["don't know", "dont know", "no idea", "not sure", "n/a", "?"])
def test_an_answer_of_not_knowing_adds_nothing_and_is_not_asked_for_again(text):
    item, fact_id = answered(text)
    assert told(item, fact_id) == "answered phones"
    assert to_draft(item) == (FactToDraft(fact_id, "answered phones", asked_enough=True),)


def test_an_answer_keeps_what_it_knows():
    item, fact_id = answered("maybe 10, I dont know exactly")
    assert told(item, fact_id) == "answered phones; maybe 10"
    assert not to_draft(item)[0].asked_enough


def test_a_question_that_had_its_answer_is_not_asked_again():
    item, _ = answered("no idea")
    role = notes.role_of(ResumeDocument(), "work", item)

    async def collect():
        return [draft async for draft in drafts(to_draft(item), role=role, provider=None)]

    assert [(draft.text, draft.question) for draft in asyncio.run(collect())] == [("Answered phones", "")]
