"""The drafting service with the built-in drafter and with models that behave, lie, refuse or vanish."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace

import pytest

from resumes.drafting import service
from resumes.drafting.notices import Notice
from resumes.drafting.service import FactToDraft, Words
from resumes.drafting.values import Draft, Role
from resumes.llm.base import REASONS, Prompt, Unavailable
from resumes.llm.scripted import Scripted

ROLE = Role("Barista", employer="Canary Coffee")
FACTS = tuple(
    FactToDraft(str(number), text)
    for number, text in enumerate(
        [
            "made coffee and tea for about 60 customers a day",
            "counted the till with my manager every night",
            "trained two new people on the coffee machine",
            "cleaned the kitchen and the coffee machine after closing",
            "helped order milk and beans every week",
        ]
    )
)
FAITHFUL = [
    "Made coffee and tea for about 60 customers a day",
    "Counted the till with my manager every night".replace("my", "the"),
    "Trained two new people on the coffee machine",
    "Cleaned the kitchen and the coffee machine after closing",
    "Helped order milk and beans every week",
]


def run(provider, facts: Sequence[FactToDraft] = FACTS, **options) -> list[service.Event]:
    async def collect() -> list[service.Event]:
        return [event async for event in service.drafts(facts, role=ROLE, provider=provider, **options)]

    return asyncio.run(collect())


def proposed(events: Sequence[service.Event]) -> list[Draft]:
    return sorted((event for event in events if isinstance(event, Draft)), key=lambda draft: int(draft.fact_id))


def notices(events: Sequence[service.Event]) -> list[Notice]:
    return [event for event in events if isinstance(event, Notice)]


def kinds(draft: Draft) -> set[str]:
    return {span.kind for span in draft.spans}


def test_without_a_model_every_fact_has_a_built_in_draft_and_no_notice():
    events = run(None)
    assert [draft.fact_id for draft in proposed(events)] == [fact.id for fact in FACTS]
    assert {draft.writer for draft in proposed(events)} == {"builtin"}
    assert all(draft.text or draft.question for draft in proposed(events))
    assert not notices(events) and len(events) == len(FACTS)


def test_a_draft_is_its_spans_joined():
    for draft in proposed(run(None)) + proposed(run(Scripted(FAITHFUL))):
        assert "".join(span.text for span in draft.spans) == draft.text


def test_a_faithful_model_writes_every_draft():
    events = run(Scripted(FAITHFUL))
    assert [draft.text for draft in proposed(events)] == FAITHFUL
    assert {draft.writer for draft in proposed(events)} == {"scripted"}
    assert all(kinds(draft) <= {"yours", "reworded"} for draft in proposed(events))
    assert not notices(events)


def test_words_come_before_their_draft_and_grow():
    events = run(Scripted(FAITHFUL[:1]), FACTS[:1])
    words = [event.text for event in events if isinstance(event, Words)]
    assert len(words) > 3 and isinstance(events[-1], Draft)
    assert all(later.startswith(earlier) for earlier, later in zip(words, words[1:], strict=False))
    assert FAITHFUL[0].startswith(words[-1])


def test_a_number_that_nobody_gave_is_not_shown_even_while_it_streams_in():
    events = run(Scripted(["Made coffee for 4500 customers and 60 more a day"]), FACTS[:1])
    words = " ".join(event.text for event in events if isinstance(event, Words))
    assert "4500" not in words and "60" in words


class Counting:
    """A provider that counts how many of its streams are open, and waits in each."""

    name = host = "counting"

    def __init__(self, seconds: float = 0.02) -> None:
        self.open = self.most = self.closed = 0
        self.seconds = seconds

    async def stream(self, prompt: Prompt) -> AsyncGenerator[str, None]:
        self.open += 1
        self.most = max(self.most, self.open)
        try:
            for word in FAITHFUL[0].split():
                await asyncio.sleep(self.seconds)
                yield word + " "
        finally:
            self.open -= 1
            self.closed += 1


def test_up_to_three_facts_are_in_flight():
    provider = Counting(0.005)
    run(provider)
    assert provider.most == 3 and provider.open == 0


@pytest.mark.parametrize("reason", REASONS)
def test_whatever_fails_every_fact_has_a_built_in_draft_and_one_notice_says_why(reason):
    events = run(Scripted([Unavailable(reason)]))
    assert [draft.writer for draft in proposed(events)] == ["builtin"] * len(FACTS)
    assert [draft.text for draft in proposed(events)] == [draft.text for draft in proposed(run(None))]
    assert [notice.reason for notice in notices(events)] == [reason]
    assert "built-in drafter" in notices(events)[0].text


def test_a_lost_server_is_not_asked_again():
    provider = Scripted([Unavailable("unreachable")])
    run(provider, FACTS * 4)
    assert len(provider.prompts) <= service.IN_FLIGHT


def test_one_declined_reply_leaves_the_others_to_the_model():
    events = run(Scripted([Unavailable("declined"), *FAITHFUL[1:]]))
    assert [draft.writer for draft in proposed(events)] == ["builtin"] + ["scripted"] * 4
    assert [notice.reason for notice in notices(events)] == ["declined"]


def test_a_provider_with_a_fault_of_its_own_costs_no_draft(caplog):
    class Broken:
        name = host = "broken"

        async def stream(self, prompt: Prompt) -> AsyncGenerator[str, None]:
            yield "Made "
            raise ValueError("CANARY-TEXT")

    events = run(Broken())
    assert len(proposed(events)) == len(FACTS) and [notice.reason for notice in notices(events)] == ["failed"]
    assert "ValueError" in caplog.text and "CANARY" not in caplog.text


def test_a_fault_in_drafting_one_fact_costs_only_that_fact(monkeypatch, caplog):
    check = service.claims.check

    def trip(text, **options):
        if "till" in text:
            raise ValueError(text.upper())
        return check(text, **options)

    monkeypatch.setattr(service.claims, "check", trip)
    with caplog.at_level(logging.ERROR):
        drafts = proposed(run(None)) + proposed(run(Scripted(FAITHFUL)))
    assert [bool(draft.text) for draft in drafts] == [True, False, True, True, True] * 2
    assert "TILL" not in caplog.text and "test_service.py" in caplog.text


def test_the_whole_job_has_a_deadline():
    events = run(Counting(seconds=0.2), seconds=0.3)
    assert len(proposed(events)) == len(FACTS)
    assert [notice.reason for notice in notices(events)] == ["slow"]


@pytest.mark.parametrize("how", ["aclose", "cancel"])
def test_leaving_closes_every_stream(how):
    provider = Counting()

    async def leave() -> None:
        events = service.drafts(FACTS, role=ROLE, provider=provider)
        before = asyncio.all_tasks()
        await anext(events)
        await events.aclose()
        assert asyncio.all_tasks() == before

    async def be_cancelled() -> None:
        async def read() -> None:
            async for _ in service.drafts(FACTS, role=ROLE, provider=provider):
                started.set()

        started = asyncio.Event()
        reading = asyncio.create_task(read())
        await started.wait()
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)
        await asyncio.sleep(0.01)
        assert provider.open == 0

    asyncio.run(leave() if how == "aclose" else be_cancelled())
    assert provider.open == 0 and provider.closed >= 1


def test_a_number_that_nobody_gave_becomes_a_blank():
    fact = FactToDraft("0", "made coffee and tea for customers every day")
    (draft,) = proposed(run(Scripted(["Made coffee and tea for 45 customers every day"]), [fact]))
    assert draft.text == "Made coffee and tea for [number] customers every day"
    assert draft.writer == "scripted" and draft.question
    assert "hard" in kinds(draft)  # not to be taken before it is filled


def test_a_line_with_another_number_than_the_note_brings_the_built_in_draft():
    events = run(
        Scripted(["Trained 20 people on the coffee machine"]), [FactToDraft("0", "trained 2 people on the machine")]
    )
    assert proposed(events)[0].text == "Trained 2 people on the machine"
    assert [notice.reason for notice in notices(events)] == ["beyond_the_notes"]


def test_a_line_with_a_blank_and_new_words_brings_the_built_in_draft():
    fact = FactToDraft("0", "made coffee and tea for customers every day")
    events = run(Scripted(["Made coffee and tea for 45 delighted customers every day"]), [fact])
    assert proposed(events)[0].writer == "builtin"
    assert [notice.reason for notice in notices(events)] == ["beyond_the_notes"]


def test_a_name_that_nobody_gave_brings_the_built_in_draft():
    events = run(Scripted(["Made coffee and tea for about 60 customers a day at Starbucks"]), FACTS[:1])
    (draft,) = proposed(events)
    assert draft.writer == "builtin" and "Starbucks" not in draft.text
    assert [notice.reason for notice in notices(events)] == ["beyond_the_notes"]


def test_a_line_that_says_my_or_another_word_for_a_thing_comes_in_the_persons_own_words():
    facts = [FactToDraft("1", "called rehab places for my manager and counted the till")]
    events = run(Scripted(["Called rehab facilities for my manager and counted the till"], name="a-model"), facts)
    (draft,) = proposed(events)
    assert draft.text == "Called rehab places for the manager and counted the till"
    assert draft.writer == "a-model" and not notices(events)
    assert {span.kind for span in draft.spans} <= {"yours", "reworded"}


def test_that_no_more_may_be_drafted_is_said_before_what_was_wrong_with_one_line():
    events = run(Scripted([Unavailable("declined"), FAITHFUL[1], Unavailable("share_used")]))
    assert [notice.reason for notice in notices(events)] == ["share_used"]


def test_a_line_about_something_else_brings_the_built_in_draft():
    events = run(Scripted(["Wandered quietly through green fields and the customers"]), FACTS[:1])
    assert proposed(events)[0].writer == "builtin"
    assert [notice.reason for notice in notices(events)] == ["beyond_the_notes"]


@pytest.mark.parametrize(
    "reply", ["Barista, Canary Coffee", "Barista (60 customers)", '{"answer": [{"bullets": [7]}]}']
)
def test_a_line_that_tells_little_of_the_note_brings_the_built_in_draft(reply):
    events = run(Scripted([reply]), FACTS[:1])
    assert proposed(events)[0].writer == "builtin" and proposed(events)[0].text == FAITHFUL[0]
    assert [notice.reason for notice in notices(events)] == ["empty"]


def test_talk_about_the_person_brings_the_built_in_draft():
    events = run(Scripted(["The barista is the one who made coffee and tea for about 60 customers a day"]), FACTS[:1])
    assert proposed(events)[0].writer == "builtin"
    assert [notice.reason for notice in notices(events)] == ["empty"]


def test_a_line_without_a_verb_that_tells_all_of_the_note_stays():
    draft = proposed(
        run(Scripted(["Captain of the hockey team for 2 years"]), [FactToDraft("0", "hockey team captain 2 years")])
    )[0]
    assert draft.writer == "scripted"


@pytest.mark.parametrize("opening", ["i made", "I made", "made"])
def test_a_line_begins_with_its_verb_and_a_capital(opening):
    draft = proposed(run(Scripted([f"{opening} coffee and tea for about 60 customers a day"]), FACTS[:1]))[0]
    assert (draft.text, draft.writer) == (FAITHFUL[0], "scripted")


def test_many_lies_bring_one_notice():
    assert len(notices(run(Scripted(["Led 40 engineers at Google and held a PhD in physics"])))) == 1


def test_a_line_that_the_entry_has_already_is_not_proposed_again():
    events = run(Scripted(FAITHFUL), already=[FAITHFUL[0] + ".", FAITHFUL[2].upper()])
    drafts = proposed(events)
    assert all(draft.text.casefold() not in {FAITHFUL[0].casefold(), FAITHFUL[2].casefold()} for draft in drafts)
    assert [draft.fact_id for draft in drafts] == [fact.id for fact in FACTS]


def test_the_same_fact_twice_is_proposed_once():
    for provider in (None, Scripted([FAITHFUL[3]])):
        drafts = proposed(run(provider, [FACTS[3], FactToDraft("9", FACTS[3].text)]))
        texts = [draft.text for draft in drafts if draft.text]
        assert len(texts) == len(set(texts)) >= 1 and len(drafts) == 2


def test_a_reply_that_ran_on_gives_its_first_line():
    events = run(Scripted([FAITHFUL[0] + "\nThis line shows that the person"]), FACTS[:1])
    assert proposed(events)[0].text == FAITHFUL[0] and not notices(events)


def test_prompts_hold_no_contact_and_no_employer():
    facts = [
        FactToDraft("0", "opened Canary Coffee for CANARY@mail.example each morning"),
        FactToDraft("1", "answered 617-555-0142 and linkedin.com/in/canary with Casey Canary"),
    ]
    provider = Scripted(["Opened EMPLOYER_1 each morning"])
    events = run(provider, facts, private=["Casey Canary"])
    sent = " ".join(prompt.system + prompt.user for prompt in provider.prompts).lower()
    assert len(provider.prompts) == 2
    assert all(canary not in sent for canary in ("canary", "617", "0142", "casey"))
    assert all("EMPLOYER_" not in draft.text for draft in proposed(events))


def test_the_employer_comes_back_into_the_draft():
    fact = FactToDraft("0", "opened the doors of Canary Coffee each morning")
    (draft,) = proposed(run(Scripted(["Opened the doors of EMPLOYER_1 each morning"]), [fact]))
    assert draft.text == "Opened the doors of Canary Coffee each morning"


def test_a_stand_in_that_the_model_made_up_is_never_proposed():
    fact = FactToDraft("0", "opened the doors of Canary Coffee each morning")
    (draft,) = proposed(run(Scripted(["Opened the doors of EMPLOYER_1 and EMPLOYER_7 each morning"]), [fact]))
    assert draft.writer == "builtin" and "EMPLOYER" not in draft.text


def test_no_facts_are_no_events():
    assert run(None, []) == [] and run(Scripted(FAITHFUL), []) == []


def test_a_line_of_another_entry_is_not_offered_again():
    made = proposed(run(None, FACTS[2:3], elsewhere=("Trained two new people on the coffee machine",)))[0]
    assert made.text != "Trained two new people on the coffee machine"
    provider = Scripted([FAITHFUL[2]])
    made = proposed(run(provider, FACTS[2:3], elsewhere=(FAITHFUL[2],)))[0]
    assert made.text != FAITHFUL[2]


def test_a_model_is_told_the_verbs_that_open_the_resume_and_not_too_many():
    provider = Scripted(FAITHFUL[2:3])
    many = ["Led", "Ran", "Made", "Kept", "Sold", "Built", "Drew", "Wrote", "Taught", "Grew", "Fed", "Sent", "Paid"]
    elsewhere = ("Drove a van", "Canary's best waiter", *(f"{verb} it" for verb in many))
    run(provider, FACTS[2:3], already=("Served guests",), elsewhere=elsewhere)
    assert "Start with another verb than: Served, Drove, Led, Ran" in provider.prompts[0].user
    assert "Canary" not in provider.prompts[0].user and "Paid" not in provider.prompts[0].user


WISH = FactToDraft("0", "would like to get into cyber security")


def test_a_note_without_a_deed_is_asked_about_and_goes_to_no_model():
    model = Scripted(["Sought to get into cyber security"])
    (draft,) = proposed(run(model, [WISH]))
    assert not model.prompts and not service.prompts_for([WISH], role=ROLE)
    assert not draft.text and draft.question


def test_once_its_question_had_an_answer_a_model_may_try():
    model = Scripted(["Sought to get into cyber security"])
    run(model, [replace(WISH, asked_enough=True)])
    assert model.prompts


def test_a_note_in_which_a_model_finds_no_deed_is_asked_about_without_a_notice():
    events = run(Scripted(["NONE"]), FACTS[:1])
    (draft,) = proposed(events)
    assert not draft.text and draft.question and not notices(events)
