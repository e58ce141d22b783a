""" "We", "us", "me" and "mine" in a note: the deed stays, and what others had the writer do is the writer's."""

import pytest

from resumes.drafting import claims
from resumes.drafting.builtin import draft
from resumes.drafting.values import Role

NOW, PAST = Role("Worker", current=True), Role("Worker")


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (
            "caught a vendor billing us twice for the same freight, got $8,140 credited back",
            "Caught a vendor billing twice for the same freight and got $8,140 credited back",
        ),
        (
            "found a supplier had billed us twice for 3 months, got £4,150 credited back",
            "Found a supplier had billed twice for 3 months and got £4,150 credited back",
        ),
        (
            "got us a better price on cartons, saved us about $1,200 a month",
            "Got a better price on cartons and saved about $1,200 a month",
        ),
        ("wrote the bid that got us £60k for our youth club", "Wrote the bid that got £60k for the youth club"),
        (
            "led us through the CQC inspection in 2023, moved from Requires Improvement to Good",
            "Led the team through the CQC inspection in 2023 and moved from Requires Improvement to Good",
        ),
        (
            "ordered the shampoo & blades, kept spreadsheet of what we had left",
            "Ordered the shampoo and blades and kept spreadsheet of what was left",
        ),
        (
            "Noticed we kept throwing out expired insulin so I started a short-date shelf, waste went way down",
            "Noticed expired insulin kept being thrown out and started a short-date shelf, and waste went way down",
        ),
        (
            "if we were oversold I had to find guests a room at another hotel and arrange the cab",
            "Found guests a room at another hotel if oversold and arranged the cab",
        ),
        ("chased people who owed us money", "Chased people who owed money"),
        (
            "built us a pipeline from zero, 40 leads a month by the end, 5 reps under me",
            "Built a pipeline from zero, 40 leads a month by the end, and supervised 5 reps",
        ),
        ("finished 30 plates on my own camping stove", "Finished 30 plates on own camping stove"),
        ("never had a complaint about me in 11 years", "Never had a complaint in 11 years"),
        (
            "let people know we were full and sent them to our other lot",
            "Let people know it was full and sent them to the other lot",
        ),
        ("our manager left so me and Priya ran the shop for 5 weeks", "Ran the shop for 5 weeks with Priya"),
        ("built up abt 70 regulars who asked for me", "Built up about 70 regulars"),
        ("rang people who had stopped giving to us", "Rang people who had stopped giving"),
        (
            "covered my mates round as well as mine for 2 weeks when he broke his wrist",
            "Covered a mate's round for 2 weeks",
        ),
        (
            "fought for PIP on her behalf, was refused first and we won at the tribunal",
            "Fought for PIP on her behalf, and was refused first, and won at the tribunal",
        ),
        ("boiler packed in, got my brother in law to fix it", "Got a brother-in-law to fix the boiler"),
        ("I do the ordering Mon and Thurs, sous covers when im off", "Handled the ordering Monday and Thursday"),
        (
            "ran the school fair with two other mums, raised £2,300",
            "Ran the school fair with two other mums and raised £2,300",
        ),
        ("i was the one opening the shop every morning", "Opened the shop every morning"),
        ("what we'd do was sand the floors and seal them", "Sanded the floors and sealed them"),
        (
            "we were four people on the night shift, and i ran the fryer",
            "Worked as one of four people on the night shift and ran the fryer",
        ),
        (
            "every week i wrote down what we were low on and ordered it",
            "Wrote down what was low every week and ordered it",
        ),
        ("we only had one van so i planned the drops by postcode", "Planned the drops by postcode"),
        ("we were always running late so i moved the first delivery to 6am", "Moved the first delivery to 6am"),
        ("my area was North Leeds and i sold to 40 shops", "Covered North Leeds and sold to 40 shops"),
        (
            "my round was the hospital, i delivered post twice a day",
            "Covered the hospital round and delivered post twice a day",
        ),
        (
            "covered the front desk on sundays because my coworker was ill",
            "Covered the front desk on Sundays",
        ),
        ("wrote notes on each pupil for the person who replaced me", "Wrote notes on each pupil"),
        (
            "greeted each patient by name, and answered their questions if i could",
            "Greeted each patient by name and answered their questions if possible",
        ),
        ("made sure we never ran out of gloves", "Made sure never to run out of gloves"),
        (
            "made sure we always had enough linen for the weekend",
            "Made sure there was enough linen for the weekend",
        ),
        ("started a waitlist, we had been turning people away", "Started a waitlist"),
        (
            "collected broken phones and i'd have them repaired by noon",
            "Collected broken phones and had them repaired by noon",
        ),
        ("sold 40 phones in one day, the store had never done that before", "Sold 40 phones in one day"),
        ("trained the two cooks who started after me", "Trained the two cooks who started later"),
        ("all the complaints came through me", "Handled all complaints"),
        (
            "cleaned the filters, the machine it stop sometimes",
            "Cleaned the filters; the machine stops sometimes",
        ),
        ("when we lost our chef i took over the puddings", "Took over the puddings after losing the chef"),
        ("i must wash the trucks every friday", "Washed the trucks every Friday"),
        ("set the alarm code, nobody else was allowed", "Set the alarm code"),
        ("drove a cab and my best week we made £1,900", "Drove a cab and made £1,900 in the best week"),
        (
            "sold insurance by phone, in my best month i sold 212 policies",
            "Sold insurance by phone and sold 212 policies in the best month",
        ),
        ("did her paperwork as well as mine", "Did her paperwork"),
        ("fixed the billing, made us £900 a month", "Fixed the billing and made £900 a month"),
        ("i ran the till, kim took over when i was on lunch", "Ran the till"),
        ("cleaned our three vans every week", "Cleaned three vans every week"),
    ],
)
def test_a_deed_is_not_lost_for_an_us(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (
            "had me talk to the new families and explain how it works",
            "Talk to the new families and explain how it works",
        ),
        ("members ask me for programmes and I write them one", "Write programmes for members"),
        ("my boss trusted me for cut the wedding dress", "Cut the wedding dress"),
        ("teacher gives me the low reading group, 6 kids", "Work with the low reading group, 6 children"),
        ("when the nurse asks me I take the blood pressure", "Take the blood pressure on request"),
        (
            "People would often be embarrassed, so what I tried to do was make them a tea first",
            "Tried to make people a tea first as they would often be embarrassed",
        ),
        ("boss gives me the keys and I open 3 buildings at 5am, nobody with me", "Open 3 buildings at 5am"),
        ("my manager made me a shift lead", "Work as a shift lead"),
        ("after a year my manager makes me responsible of ordering the meat", "Order the meat after a year"),
        ("broken boilers they call me and i fix them", "Fix broken boilers"),
        ("the manager left me alone on the front desk every sunday", "Work alone on the front desk every Sunday"),
        (
            "cut and colour hair for 6 clients a day, and they would tell me they loved it",
            "Cut and colour hair for 6 clients a day",
        ),
        ("new starters get put with me and i show them the till", "Show new starters the till"),
        ("they sent me on the night runs", "Do the night runs"),
        ("they put me on nights after a month", "Work nights after a month"),
        ("they wanted me in the kitchen on saturdays", "Work in the kitchen on Saturdays"),
        ("when a pump fails they ring me and i change the seal", "Change the seal when a pump fails"),
        ("the chef showed me the grill and then let me run the section", "Run the section"),
        ("the others cook, me i clean the floor", "Clean the floor"),
        ("she did the cooking and me the cleaning", "Handle the cleaning"),
    ],
)
def test_what_others_have_the_writer_do_is_the_writers(fact, text):
    assert draft(fact, role=NOW).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("58 staff report to me on a 32 bed med surg unit", "Supervise 58 staff on a 32-bed med-surg unit"),
        ("14 people under me over two shops", "Supervise 14 people across two shops"),
        ("4 field engineers and a scheduler under me", "Supervise 4 field engineers and a scheduler"),
        ("all the part timers answer to me at weekends", "Supervise all the part timers at weekends"),
        ("i have 6 drivers under me", "Supervise 6 drivers"),
        (
            "6 waiters report to me and we do about 200 covers between us",
            "Supervise 6 waiters and do about 200 covers with others",
        ),
    ],
)
def test_who_reports_to_the_writer_is_supervised(fact, text):
    assert draft(fact, role=NOW).text == text


def test_who_the_writer_worked_under_is_not():
    fact = "worked under a gaffer, he answered to the board and I answered to him"
    assert not claims.check("Supervised a gaffer", fact=fact).is_theirs


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("had to send the returns before the 10th or we got charged twice", "Sent the returns before the 10th"),
        (
            "if nobody was home I left it with a neighbour or took it back to our depot",
            "Left it with a neighbour or took it back to the depot if nobody was home",
        ),
        ("checked the invoices, or sent them back if wrong", "Checked the invoices or sent them back if wrong"),
        ("wrapped the gifts or the customer complained", "Wrapped the gifts"),
        (
            "I rang the customer or we sent them a card",
            "Rang the customer or sent them a card",
        ),
    ],
)
def test_what_stands_behind_an_or_has_not_happened_too(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (
            "the stock list was a mess so my daughter and I sat down and rebuilt it",
            "Sat down with a daughter and rebuilt the stock list",
        ),
        (
            "our client was threatening to leave us, I got them on a weekly call and they renewed for 2 years",
            "Got the client on a weekly call; they renewed for 2 years",
        ),
        (
            "our old system kept paying leavers, I noticed it and we got £9,000 back",
            "Noticed the old system kept paying leavers and got £9,000 back",
        ),
        (
            "parents leave me with the 3 kids, I cook and bring them to school",
            "Cooked and brought the 3 children to school",
        ),
        ("had a broken pump so i fixed it", "Fixed a broken pump"),
        ("there was a leak so i patched it", "Patched a leak"),
        ("the till was broken so i reported it", ""),
        ("the rota was a mess so i moved them to tuesdays", ""),
        (
            "the stock list was a mess so i sat down for a week with the old paper books and rebuilt it",
            "Sat down for a week with the old paper books and rebuilt it",
        ),
    ],
)
def test_it_is_the_thing_told_of_before(fact, text):
    assert draft(fact, role=PAST).text == text


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        ("my manager asked me to cover the till, I refused", "Covered the till"),
        ("they asked me to lead the shift but I couldnt", "Led the shift"),
        ("they made me watch the surgeon sew the wound", "Sewed the wound"),
        ("the boss sent me the photos he took", "Took the photos"),
        ("my boss got us a better price", "Got a better price"),
    ],
)
def test_what_was_asked_and_not_done_or_done_by_others_is_not_theirs(fact, line):
    assert not claims.check(line, fact=fact, role=PAST).is_theirs


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        ("my manager asked me to redo the shoe wall", "Redid the shoe wall"),
        ("had to find guests a room", "Found guests a room"),
        ("got us a better price on cartons", "Got a better price on cartons"),
        ("supervisor gave me the VIP floor, 12 rooms", "Worked on the VIP floor, 12 rooms"),
        ("the list was a mess so my sister and I sat down and rebuilt it", "Sat down with a sister and rebuilt it"),
    ],
)
def test_what_was_given_to_the_writer_is_theirs(fact, line):
    assert claims.check(line, fact=fact, role=PAST).is_theirs
