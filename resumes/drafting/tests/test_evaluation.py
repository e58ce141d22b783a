"""The evaluation counts what it says, and its two rates do not grow unseen."""

import asyncio
import io
from unittest import mock

import pytest
from django.core.management import CommandError, call_command

from resumes.drafting import evaluation
from resumes.drafting.evaluation import Case, alike, dictated, liars, model, swaps
from resumes.llm.base import Unavailable
from resumes.llm.scripted import Scripted

NOTE = "served 40 customers a day"


def test_there_are_cases_of_many_jobs_and_kinds():
    every = [case for name in evaluation.sets() for case in evaluation.cases(name)]
    assert len(every) >= 500 and len({case.title for case in every}) >= 300
    assert len({kind for case in every for kind, _ in case.planted}) >= 17


def test_an_honest_draft_is_counted_by_the_worst_of_its_spans():
    report = evaluation.measure(
        [
            Case(
                "Clerk",
                NOTE,
                ("Served 40 customers a day", "Served 400 customers a day", "Served 40 customers daily!"),
                (),
            )
        ]
    )
    assert report.honest == 3 and dict(report.questioned) == {"hard": 1, "refused": 1}


def test_an_invention_that_passes_is_counted_as_unseen():
    planted = (("number", "Served 400 customers a day"), ("scale", NOTE.capitalize()))
    report = evaluation.measure([Case("Clerk", NOTE, (), planted)])
    assert report.unseen["number"] == 0 and report.unseen["scale"] == 1
    assert [target.name for target in report.missed()] == ["other inventions unseen"]


def test_a_missed_target_is_told_by_its_share():
    texts = ("Served 400 customers a day", *[NOTE.capitalize()] * 3)
    report = evaluation.measure([Case("Clerk", NOTE, texts, ())])
    assert [target.name for target in report.missed()] == ["honest drafts with a hard span"]


# What was reached, with a little room: the targets are the command's.
@pytest.mark.parametrize(
    ("name", "unseen", "questioned"),
    [("near", 0.005, 0.085), ("free", 0.01, 0.5), ("blind", 0.0, 0.06), ("pairs", 0.02, 0.03)],
)
def test_the_rates_stay_where_they_are(name, unseen, questioned):
    report = evaluation.measure(evaluation.cases(name))
    assert report.unseen.total() / report.planted.total() <= unseen
    assert report.questioned.total() / report.honest <= questioned
    assert report.share_unseen(hard=True) <= 0.005
    assert report.beyond == 0


@pytest.mark.parametrize(
    ("name", "unseen", "questioned"), [("held_out", 0.06, 0.5), ("small_lies", 0.065, 0), ("unread", 0.085, 0.065)]
)
def test_the_rates_of_sets_that_are_only_counted_stay_too(name, unseen, questioned):
    report = evaluation.measure(evaluation.cases(name))
    assert report.unseen.total() / report.planted.total() <= unseen
    assert report.questioned.total() <= questioned * report.honest
    assert report.beyond == 0


def test_a_random_deed_or_thing_in_an_honest_draft_is_seen():
    found = swaps.measure(evaluation.cases("near"), often=0.5)
    assert found.tried.total() > 600
    assert found.share("a deed for a deed") <= 0.08
    assert found.share("a thing for a thing") <= 0.05
    assert found.share("a thing put in") <= 0.04
    assert found.share("two things that change places") <= 0.14
    assert found.share("a claim put at the end") <= 0.015


def test_swaps_are_counted_where_they_pass():
    case = Case("Clerk", "filed letters and sorted parcels", ("Filed letters", "Sorted parcels"), ())
    found = swaps.measure([case], often=1.0)
    assert found.tried["a thing for a thing"] and not found.unseen["a thing for a thing"]


def test_how_an_invention_was_caught_and_what_a_draft_left_out_are_counted():
    honest = ("Served customers daily",)
    planted = (("number", "Served 400 customers a day"), ("markup", "**Served** 40 customers a day"))
    report = evaluation.measure([Case("Clerk", NOTE, honest, planted), Case("Clerk", NOTE, (), ())])
    assert report.caught == {("number", "hard"): 1, ("markup", "refused"): 1}
    assert report.omitted == 1 and report.twice == 1 and report.careers == 1 and report.mean_words() == 5


def test_questions_are_counted_for_each_honest_highlight():
    texts = (NOTE.capitalize(), NOTE.capitalize(), "Served 40 happy customers a day")
    assert evaluation.measure([Case("Clerk", NOTE, texts, ())]).questions() == pytest.approx(1 / 3)


def test_an_own_sentence_in_the_place_of_other_words_is_no_question():
    note = "kept the ice wells full and ran kegs up from the basement on busy nights"
    otherwise = "Kept ice wells brimming and lugged kegs up from the cellar on packed nights"
    report = evaluation.measure([Case("Barback", note, (otherwise, f"{note.capitalize()} with great care"), ())])
    assert report.instead == 1 and dict(report.questioned) == {"added": 1}


def test_scripted_models_that_lie_are_seen_or_replaced():
    found = liars.measure(evaluation.cases("near"), jobs=25)
    assert found.jobs == 25 and found.told.total() == 25 * len(liars.KINDS) > 200
    assert found.unseen() == 0
    assert found.became["markup", "replaced"] == found.became["an order obeyed", "replaced"] == 25


def test_a_lie_that_the_check_lets_pass_is_counted_as_unseen(monkeypatch):
    monkeypatch.setattr(liars, "KINDS", {"none": lambda note, line, other: liars.Lie(note, line)})
    found = liars.measure([Case("Clerk", NOTE, (NOTE.capitalize(),), ())])
    assert found.unseen() == 1.0


def test_a_thing_is_found_in_a_fact_of_its_own_and_not_in_the_whole_note():
    note = dictated.Dictated("Cook", "i cooked soup", ((frozenset({"cooked"}),), (frozenset({"baked"}),)))
    assert (dictated.measure([note]).found, dictated.measure([note]).told) == (1, 2)
    words = ("alpha", "beta", "gamma")
    one = dictated.Dictated("Cook", "alpha beta gamma", tuple((frozenset({word}),) for word in words))
    assert dictated.measure([one]).found == 0


def test_dictated_notes_are_long_without_a_comma_and_most_of_them_is_found():
    notes = dictated.notes()
    assert len(notes) == 10
    assert all(140 <= len(note.note.split()) <= 160 and not {",", "."} & set(note.note) for note in notes)
    assert dictated.measure(notes).share >= 0.9


def test_what_resumes_share_is_counted_by_openings():
    lines = [("Ran the till", "Swept the floor"), ("Ran the shop", "Cleaned the floor"), ()]
    assert alike.shared(lines) == 0.5
    assert alike.shared(lines, words=3) == 0
    assert alike.shared_within([("Ran the till", "Ran the shop")]) == 0.5


def test_resumes_from_similar_notes_open_their_lines_differently():
    lines = alike.resumes()
    assert len(lines) == 20 and sum(map(len, lines)) >= 90
    assert alike.shared(lines) <= 0.2
    assert alike.shared_within(lines) <= 0.02


def test_a_model_is_measured_by_what_stands_the_check():
    answers = [
        "Served 40 customers a day",
        "Won a prize in Rome",
        "Happily served 40 customers a day",
        Unavailable("slow"),
    ]
    cases = [Case("Clerk", NOTE, (), ())] * 4
    made = asyncio.run(model.measure(cases, Scripted(answers)))
    assert (made.theirs, made.added, made.built_in, made.notes) == (1, 1, 2, 4)
    assert made.troubles == {"beyond_the_notes": 1, "slow": 1}


def run(*arguments: str) -> str:
    out = io.StringIO()
    call_command("evaluate_drafting", *arguments, stdout=out)
    return out.getvalue()


def test_the_command_sends_the_notes_to_the_model_of_the_settings():
    source = Scripted(["Worked [here] and there"], name="a-model")
    with (
        mock.patch("resumes.llm.get_provider", return_value=source),
        pytest.raises(CommandError, match="wrote nothing"),
    ):
        run("near", "--provider", "--notes", "3")
    assert len(source.prompts) == 3
    source = Scripted(["Operated the till all day, with cashing up done by the supervisor"], name="a-model")
    with mock.patch("resumes.llm.get_provider", return_value=source):
        told = run("near", "--provider", "--notes", "1")
    assert "a-model: 1 notes" in told and "nothing added: 1 (100%)" in told


def test_the_command_says_what_to_set_where_there_is_no_model():
    with pytest.raises(CommandError, match="LLM_BASE_URL"):
        run("--provider")
