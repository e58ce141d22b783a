"""What two did is not one's, and what came first did not come of what came after."""

import pytest

from resumes.drafting.claims import check

from .marks import marked


@pytest.mark.parametrize(
    ("fact", "text", "word"),
    [
        ("me and one other guy cooked breakfast for 200 campers", "Cooked breakfast for 200 campers", "Cooked"),
        ("built the booking page together with a contractor", "Built the booking page", "Built"),
        ("built a cloud chamber w 2 classmates, dry ice", "Built a cloud chamber using dry ice", "Built"),
        ("two of us covered the whole ward on nights", "Covered the whole ward on nights", "Covered"),
        ("wrote test plans with help from the lead", "Wrote test plans for apps", "Wrote"),
        ("built a chamber w 2 classmates, saw tracks", "Built a chamber and observed tracks", "Built"),
        ("hosed buses, emptied boxes w the supervisor", "Hosed buses and emptied boxes", "emptied"),
        ("cleaned grills at homes, me and my brother", "Cleaned grills at homes", "Cleaned"),
        ("lent a hand with the stock count", "Did the stock count", "stock"),
        ("purchase ledger in Sage, month end with the accountant", "Completed month end in Sage", "Completed"),
        (
            "changed tools w the setter, hourly checks w calipers",
            "Changed tools and did checks with calipers",
            "Changed",
        ),
        ("we built a shed for charity. i mixed cement", "Built a shed for charity", "Built"),
        ("recipe app, team of 4. i did the login", "Built a recipe app for a course", "Built"),
        ("we cut failed payments by a third, my part was the queue", "Cut failed payments by a third", "Cut"),
        ("one extension with the gaffer, garden walls", "Built an extension as an apprentice", "Built"),
        ("two of us cover the whole ward on nights", "Cover the whole ward on nights", "Cover"),
        ("my dad and me fixed fences at the farm", "Fixed fences at the farm", "Fixed"),
        (
            "parents complained so i cut homework to 2 nights",
            "Cut homework to 2 nights, so parents complained",
            "parents",
        ),
        ("the boiler leaked so i called a plumber", "Called a plumber, causing the boiler to leak", "boiler"),
        ("explained benefits to members on the phone", "Explained benefits to employees on the phone", "employees"),
    ],
)
def test_company_and_cause_are_kept(fact, text, word):
    assert word in marked(fact, text)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("built the booking page together with a contractor", "Built the booking page with a contractor"),
        ("wrote test plans with help from the lead", "Wrote test plans with the lead's help"),
        ("built a bridge w 2 classmates, dry ice", "Built a bridge with two classmates"),
        ("lent a hand with the stock count", "Lent a hand with the stock count"),
        ("purchase ledger, month end with the accountant", "Kept the purchase ledger"),
        ("changed tools with the setter", "Changed tools alongside the setter"),
        ("14 interviews w nurses, usability tests", "Conducted 14 interviews with usability tests"),
        ("we built a shed for charity, painted it", "Built a shed for charity"),
        ("we had 60 dogs, i fed them", "Fed 60 dogs there"),
        ("recipe app, team of 4. i did the login", "Did the login of a recipe app"),
        ("milked cows with my uncle, fed calves", "Milked cows with family and fed calves"),
        ("moved the jobs to a new server, two of us", "Moved the jobs to a new server"),
        ("4 of us made an app, i did the login screen", "Did the login screen of an app"),
        ("they trained me and another guy on the press, i run it now", "Run the press"),
        ("two of us covered the ward on nights", "Covered the ward on nights as one of two"),
        ("parents complained so i cut homework to 2 nights", "Cut homework to 2 nights because parents complained"),
        ("the boiler leaked so i called a plumber", "Called a plumber because the boiler leaked"),
        ("worked there since the shop opened, cleaned it", "Cleaned the shop since it opened"),
        ("helped team members with tickets", "Helped employees with tickets"),
        ("they gave me and another girl the kitchen, cooked for 60", "Cooked for 60"),
        ("taught another lad and me welding and ran the shop", "Ran the shop"),
    ],
)
def test_company_and_cause_in_other_words_are_quiet(fact, text):
    checked = check(text, fact=fact)
    assert not checked.added and not checked.hard, checked.spans
