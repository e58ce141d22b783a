"""Notes that deny, limit, give a reason or tell of others: told near their own words, or asked about."""

import pytest

from resumes.drafting.builtin import draft
from resumes.drafting.values import Role

PAST, NOW = Role("Worker"), Role("Worker", current=True)


@pytest.mark.parametrize(
    ("note", "role"),
    [
        ("Dyeing I don't do any more, all of it goes to the salon next door", NOW),
        ("didnt drive the crane, the ticketed operator did all that and signed it off", PAST),
        ("the filing was chaos, people losing letters, so colour folders, my idea, no loss since May", PAST),
        ("plans always checked by the architect, drawings were not something trainees could do", PAST),
        ("chef ill? then the soup was mine to cook, 20 people, otherwise never touched the stove", PAST),
        ("brakes, chains, tyres - every morning before I open the shop", NOW),
        ("Me: labels only, Friday night, dry store and freezer", PAST),
        ("no welding, the fitter did that, I only held the lamp and wrote the numbers down", PAST),
        ("wasnt allowed to close the books over $50, had to call the owner", PAST),
        ("served guests at the bar, wasn't allowed to give refunds, only passed the forms on", PAST),
        ("when it rained a lot of people stayed home but I still went out and did my whole round", PAST),
    ],
)
def test_of_a_doubtful_note_no_verb_is_put_in_and_no_half_of_it_told(note, role):
    drafted = draft(note, role=role)
    assert not drafted.text and drafted.question


@pytest.mark.parametrize(
    ("note", "role", "line"),
    [
        ("shift leader about one night a month, never on weekends", PAST, "Served as a shift leader"),
        ("priced jobs up to £900 because the owner trusted me", PAST, "Priced jobs up to £900"),
        ("answered the phone only on Mondays", PAST, "Answered the phone only on Mondays"),
        ("I did the accounts for two shops, nobody checked them", PAST, "Handled the accounts for two shops"),
        ("kept 40 trays going so nobody waited", PAST, "Kept 40 trays going so nobody waited"),
    ],
)
def test_what_is_told_of_one_opens_with_its_own_verb_or_its_role(note, role, line):
    assert draft(note, role=role).text.startswith(line)


@pytest.mark.parametrize(
    "note",
    [
        "piercings yes, tattoos no, ask anyone",
        "queue round the corner at Christmas?",
        "What I liked: the shy ones",
        "One was the makers fault",
    ],
)
def test_half_of_a_talk_is_asked_about(note):
    drafted = draft(note, role=PAST)
    assert not drafted.text and "one short sentence" in drafted.question


def test_a_number_never_stands_without_what_it_counts():
    line = "Looked after 8 volunteer ushers on show nights"
    assert draft("looked after 8 volunteer ushers on show nights", role=PAST).text == line


def test_a_verb_before_a_doing_is_a_noun():
    line = "Drove a tractor for silage and muck spreading"
    assert draft("drove a tractor for silage and muck spreading", role=PAST).text == line


def test_what_was_done_in_one_weekend_stays_past():
    line = "Handled the north stores over one weekend"
    assert draft("I did the north stores over one weekend", role=NOW).text == line


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("washed and pressed the robes, 2 of us together", "Washed and pressed the robes, in a team of 2"),
        ("served 200 lunches a day, just the three of us", "Served 200 lunches a day, in a team of three"),
        ("ran the summer fair, brought in $900 the last time", "Ran the summer fair and brought in $900 the last time"),
        (
            "learnt to call w/out notes cos regulars hated them",
            "Learnt to call without notes because regulars hated them",
        ),
        ("fired 2 gas kilns, up to 8 loads in a day", "Fired 2 gas kilns, up to 8 loads a day"),
        ("saved $400 since I read the bill", "Saved $400 since reading the bill"),
        ("made signs so guests could help themselfs", "Made signs so guests could help themselves"),
        (
            "Analysed 80 water samples for coliforms, E. coli and lead",
            "Analysed 80 water samples for coliforms, E coli and lead",
        ),
        ("project managed 3 office moves", "Project-managed 3 office moves"),
        ("Trained the Saturday girl on blow drys", "Trained the Saturday girl on blow-dries"),
        ("helped with bathing, meals and getting dressed", "Helped with bathing, meals, and dressing"),
        ("filled the atm on Mondays", "Filled the ATM on Mondays"),
        ("put on a Christmas concert each year", "Put on a Christmas concert each year"),
    ],
)
def test_who_when_and_why_stay(note, line):
    assert draft(note, role=PAST).text == line


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("unjam coin slots and clear lint traps", "Unjam coin slots and clear lint traps"),
        ("work 1 to 1 with a boy with autism, mornings only", "Work 1 to 1 with a boy with autism, mornings only"),
        ("count inventory every week", "Count inventory every week"),
        ("shorten trousers, change zips and repair linings", "Shorten trousers, change zips, and repair linings"),
    ],
)
def test_a_deed_that_few_do_is_one_too(note, line):
    assert draft(note, role=NOW).text == line


@pytest.mark.parametrize(
    "note", ["ISO audit in March 2023: zero findings in our block", "balances are done by an outside contractor"]
)
def test_an_audit_is_not_done_by_who_was_audited_nor_a_thing_that_is_done_told_as_a_deed(note):
    assert not draft(note, role=NOW).text.startswith(("Do", "Handle", "Balance", "Work"))


@pytest.mark.parametrize(
    "note", ["Orders used to sit 20 min.", "my brother does the books and I do everything else in the shop"]
)
def test_what_used_to_be_and_a_deed_without_its_thing_are_asked_about(note):
    assert not draft(note, role=NOW).text


def test_up_to_so_many_is_no_result():
    assert (
        "led to" not in draft("could give credits up to $50, anything over went to the supervisor", role=PAST).question
    )


@pytest.mark.parametrize("note", ["page load 7s down to 2s, nothing clever", "gas not included, I pass that on"])
def test_what_is_asked_names_no_thing_that_the_note_does_not_open_with(note):
    assert "with this:" not in draft(note, role=PAST).question
