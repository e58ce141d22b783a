"""The evaluation counts what it says, and its two rates do not grow unseen."""

import pytest

from resumes.drafting import evaluation
from resumes.drafting.evaluation import Case, liars, swaps

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
    ("name", "unseen", "questioned"), [("near", 0.005, 0.085), ("free", 0.01, 0.52), ("blind", 0.0, 0.06)]
)
def test_the_rates_stay_where_they_are(name, unseen, questioned):
    report = evaluation.measure(evaluation.cases(name))
    assert report.unseen.total() / report.planted.total() <= unseen
    assert report.questioned.total() / report.honest <= questioned
    assert report.share_unseen(hard=True) <= 0.005
    assert report.beyond == 0


def test_a_random_deed_or_thing_in_an_honest_draft_is_seen():
    found = swaps.measure(evaluation.cases("near"), often=0.5)
    assert found.tried.total() > 600
    assert found.share("a deed for a deed") <= 0.08
    assert found.share("a thing for a thing") <= 0.05
    assert found.share("a thing put in") <= 0.04
    assert found.share("two things that change places") <= 0.18
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


def test_scripted_models_that_lie_are_seen_or_replaced():
    found = liars.measure(evaluation.cases("near"), jobs=25)
    assert found.jobs == 25 and found.told.total() == 25 * len(liars.KINDS) > 200
    assert found.unseen() == 0
    assert found.became["markup", "replaced"] == found.became["an order obeyed", "replaced"] == 25


def test_a_lie_that_the_check_lets_pass_is_counted_as_unseen(monkeypatch):
    monkeypatch.setattr(liars, "KINDS", {"none": lambda note, line, other: liars.Lie(note, line)})
    found = liars.measure([Case("Clerk", NOTE, (NOTE.capitalize(),), ())])
    assert found.unseen() == 1.0
